from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.exports.column_widths import ColumnNeed, share_width


def need(*widths: float, **fields: Any) -> ColumnNeed:
    return ColumnNeed(widths, **{"least": 10.0, "most": 1.0, **fields})


def test_columns_are_as_wide_as_their_longest_text_and_the_rest_is_shared() -> None:
    widths = share_width([need(30, 20), need(50, share=3), need(20, share=1)], 220, gap=10)
    assert widths == [30, 125, 45]


def test_a_column_is_as_wide_as_its_heading_at_least() -> None:
    assert share_width([need(3, least=40), need(5, share=1)], 100, gap=0) == [40, 60]


def test_room_goes_to_what_would_wrap_before_it_is_shared() -> None:
    widths = share_width([need(10, share=1), need(90, most=0.5, share=1)], 120, gap=0)
    assert widths == pytest.approx([20, 100])


def test_one_long_text_gives_way_to_many_that_just_fit() -> None:
    titles = need(*[100] * 20, share=1)
    cues = need(*[20] * 19, 120, share=1)
    assert share_width([titles, cues], 200, gap=0) == pytest.approx([100, 100])


def test_figures_stay_whole_where_texts_compete() -> None:
    figures, long = need(60, firm=1.0), need(*[900] * 5, most=0.9, share=1)
    widths = share_width([figures, long, long], 300, gap=0)
    assert widths[0] == 60
    assert widths[1] == pytest.approx(widths[2], abs=3.1)


def test_columns_without_a_share_divide_what_is_left_alike() -> None:
    assert share_width([need(10), need(10)], 60, gap=0) == [30, 30]


@given(
    st.lists(
        st.tuples(
            st.lists(st.floats(0, 3000), max_size=6),
            st.floats(5, 60),
            st.floats(0.02, 1),
            st.sampled_from((0.0, 0.1, 0.5)),
            st.booleans(),
        ),
        min_size=1,
        max_size=12,
    ),
    st.floats(300, 800),
)
def test_the_columns_fill_the_table_exactly_and_none_vanishes(
    columns: list[tuple[list[float], float, float, float, bool]], width: float
) -> None:
    needs = [
        ColumnNeed(widths, least=least, most=most, share=share, firm=firm)
        for widths, least, most, share, firm in columns
    ]
    found = share_width(needs, width, gap=5)
    assert sum(found) + 5 * (len(found) - 1) == pytest.approx(width)
    assert min(found) > 0


def test_a_short_word_stays_whole_beside_a_text_that_can_wrap() -> None:
    kind = need(40, 36, most=0.1, word=lambda: 36.0)
    text, figures = need(*[300] * 5, share=1), need(60, firm=True)
    widths = share_width([kind, text, figures], 180, gap=0)
    assert widths[0] >= 36
    assert sum(widths) == pytest.approx(180)
