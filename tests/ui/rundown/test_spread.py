"""What a block and a gap say across columns follows the order in which these are shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.grid_layout import BUILT_IN
from planner.ui.rundown.spread import OWN, Part, Shown, Spread, shown, usual

COLUMNS = ("number", "start", "length", "end", "kind", "title", "host", "sku", "cue:a", "cue:b")


def texts(laid_out: Shown, part: Part) -> list[str]:
    return [each for each in laid_out.columns if _part(laid_out, each) is part]


def _part(laid_out: Shown, column: str) -> Part | None:
    found = laid_out.blocks.get(column)
    return None if found is None else found.part


def test_the_title_begins_at_the_kind_and_the_sum_at_the_host_as_pictured() -> None:
    laid_out = usual()
    assert laid_out.blocks["kind"] == Spread(Part.WORDS, 0, 1)
    assert laid_out.blocks["title"] == Spread(Part.WORDS, 1, 0)
    assert laid_out.blocks["host"] == Spread(Part.SUM, 0, 4)
    assert laid_out.gaps["kind"] == Spread(Part.WORDS, 0, 6)


@pytest.mark.parametrize(
    ("columns", "words", "sums"),
    [
        (("title",), ["title"], []),
        (("kind", "number", "title", "start", "host"), ["title"], ["host"]),
        (("host", "title"), ["title"], ["host"]),
        (("cue:a", "kind", "title"), ["kind", "title"], ["cue:a"]),
        (("title", "kind", "host"), ["title"], ["kind", "host"]),
        (("sku", "length", "title"), ["title"], ["sku"]),
    ],
)
def test_words_and_sum_find_room_in_any_order(
    columns: tuple[str, ...], words: list[str], sums: list[str]
) -> None:
    laid_out = shown(columns)
    assert (texts(laid_out, Part.WORDS), texts(laid_out, Part.SUM)) == (words, sums)
    assert laid_out.summed is (not sums)


@given(st.permutations(COLUMNS), st.integers(0, len(COLUMNS)))
def test_what_runs_across_columns_is_whole_and_never_over_what_says_its_own(
    order: list[str], hidden: int
) -> None:
    columns = tuple(each for each in order if each == "title" or COLUMNS.index(each) >= hidden)
    laid_out = shown(columns)
    for spreads in (laid_out.blocks, laid_out.gaps):
        assert not OWN & spreads.keys()
        for column, spread in spreads.items():
            at = columns.index(column)
            whole = columns[at - spread.before : at + spread.after + 1]
            assert len(whole) == spread.before + spread.after + 1
            for place, each in enumerate(whole):
                beside = spreads[each]
                assert beside.part is spread.part
                assert (beside.before, beside.after) == (place, len(whole) - 1 - place)


@pytest.mark.parametrize("key", BUILT_IN)
def test_every_built_in_layout_shows_the_title_and_has_room_for_the_sum(key: str) -> None:
    assert not shown(BUILT_IN[key].whole(COLUMNS).shown).summed
