"""A layout names every column once, whatever columns there are by now."""

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.grid_layout import BUILT_IN, KEPT_COLUMN, GridLayout, layout_of

KNOWN = ("number", "title", "host", "cue:a", "cue:b")


def test_columns_that_are_new_are_hidden_at_the_end_and_those_that_are_gone_left_out() -> None:
    whole = layout_of("host", "gone", "title").whole(KNOWN)
    assert whole.shown == ("host", "title")
    assert [place.id for place in whole.columns] == ["host", "title", "number", "cue:a", "cue:b"]


def test_every_cue_column_stands_where_a_layout_says_all_of_them() -> None:
    assert layout_of("title", "cue:", "host").whole(KNOWN).shown == (
        *("title", "cue:a", "cue:b", "host"),
    )
    assert layout_of("cue:b", "title", "cue:").whole(KNOWN).shown == ("cue:b", "title", "cue:a")


def test_the_title_cannot_be_hidden() -> None:
    hidden = layout_of(*KNOWN).with_shown(KEPT_COLUMN, False)
    assert KEPT_COLUMN in hidden.whole(KNOWN).shown


def test_a_width_stays_within_its_bounds_and_can_be_given_back() -> None:
    wide = layout_of("title").with_width("title", 9_999)
    assert wide.columns[0].width == 2_000
    assert wide.with_width("title", 1).columns[0].width == 32
    assert wide.with_width("title", None) == layout_of("title")


def test_what_a_newer_program_keeps_besides_is_passed_over() -> None:
    settings = {"columns": [{"id": "title", "colour": 1}], "size": "large", "later": True}
    assert GridLayout.model_validate(settings).size.value == "large"


@given(st.permutations(KNOWN), st.sampled_from(KNOWN), st.integers(-3, 9))
def test_moving_keeps_every_column(order: list[str], column: str, place: int) -> None:
    moved = layout_of(*order).moved(column, place).shown
    assert sorted(moved) == sorted(KNOWN)
    assert moved.index(column) == min(max(0, place), len(KNOWN) - 1)


def test_built_in_layouts_name_each_column_once() -> None:
    for layout in BUILT_IN.values():
        assert len(set(layout.shown)) == len(layout.shown)
