"""The order of rows, and the rules that a single row keeps."""

import random
from itertools import pairwise
from typing import Any

import pytest
from builders import a_block, a_hard_item, a_note, an_end_by_item, an_item
from hypothesis import given
from hypothesis import strategies as st
from plans import rundowns
from pydantic import ValidationError

from planner.domain.errors import InvalidValueError
from planner.domain.rundown import POSITION_STEP, Row, in_order, positions_between


def ids(rows: list[Row]) -> list[str]:
    return [row.id for row in rows]


def test_rows_are_read_by_position_and_each_block_before_its_rows() -> None:
    first, last = an_item(position=1), an_item(position=3)
    block = a_block(position=2)
    inside = [an_item(block_id=block.id, position=position) for position in (-5, 0, 9)]
    expected = [first, block, *inside, last]
    assert in_order([inside[2], last, inside[0], block, first, inside[1]]) == expected


def test_rows_of_one_position_are_read_by_id() -> None:
    rows = [an_item(id=name, position=0) for name in ("b", "a", "c")]
    assert ids(in_order(rows)) == ["a", "b", "c"]


def test_a_row_whose_block_is_gone_is_read_at_top_level() -> None:
    rows = [an_item(id="a", position=2), an_item(id="b", position=1, block_id="gone")]
    assert ids(in_order(rows)) == ["b", "a"]


def test_a_row_that_names_an_item_as_its_block_is_read_at_top_level() -> None:
    rows = [an_item(id="a", position=2), an_item(id="b", position=1, block_id="a")]
    assert ids(in_order(rows)) == ["b", "a"]


def test_no_rows_are_in_order() -> None:
    assert in_order([]) == []


@given(rundowns(), st.randoms())
def test_no_row_is_lost_or_doubled_however_rows_come(
    rows: list[Row], chance: random.Random
) -> None:
    shuffled = [*rows]
    chance.shuffle(shuffled)
    assert in_order(shuffled) == in_order(rows)
    assert sorted(ids(in_order(shuffled))) == sorted(ids(rows))


@pytest.mark.parametrize(
    ("before", "after", "count", "expected"),
    [
        pytest.param(None, None, 2, [1024, 2048], id="the first rows there are"),
        pytest.param(5000, None, 2, [6024, 7048], id="behind the last row"),
        pytest.param(None, 5000, 2, [2952, 3976], id="before the first row"),
        pytest.param(0, 10, 1, [5], id="in the middle between two"),
        pytest.param(0, 10, 4, [2, 4, 6, 8], id="spread between two"),
        pytest.param(0, 4, 3, [1, 2, 3], id="just room enough"),
        pytest.param(0, 3, 3, None, id="no room"),
        pytest.param(7, 7, 1, None, id="between two of one position"),
        pytest.param(9, 3, 1, None, id="between two the wrong way round"),
        pytest.param(0, 10, 0, [], id="none wanted"),
    ],
)
def test_positions_are_found_between_neighbours(
    before: int | None, after: int | None, count: int, expected: list[int] | None
) -> None:
    assert positions_between(before, after, count) == expected


neighbours = st.one_of(st.none(), st.integers(-(2**52), 2**52))


@given(neighbours, neighbours, st.integers(1, 50))
def test_positions_rise_strictly_between_neighbours(
    before: int | None, after: int | None, count: int
) -> None:
    found = positions_between(before, after, count)
    if found is None:
        assert before is not None
        assert after is not None
        assert after - before <= count
        return
    assert len(found) == count
    outer = [place for place in (before, *found, after) if place is not None]
    assert all(left < right for left, right in pairwise(outer))


def test_behind_the_last_row_there_is_room_for_a_step() -> None:
    assert positions_between(0, None, 1) == [POSITION_STEP]


@pytest.mark.parametrize(
    ("fields", "rule"),
    [
        pytest.param({"type": "block", "block_id": "other"}, "inside another block", id="nested"),
        pytest.param({"start": "hard"}, "needs a clock time", id="hard without a clock"),
        pytest.param({"start": "end_by"}, "needs a clock time", id="end_by without a clock"),
        pytest.param({"min_length": 9, "max_length": 5}, "must not exceed", id="bounds crossed"),
        pytest.param({"length": -1}, "greater than or equal to 0", id="a negative length"),
        pytest.param({"length": 31 * 86_400 + 1}, "less than or equal to", id="over 31 days"),
        pytest.param({"day": 32}, "less than or equal to 31", id="over 31 days off"),
    ],
)
def test_a_row_that_cannot_be_is_refused(fields: dict[str, Any], rule: str) -> None:
    with pytest.raises(InvalidValueError, match=rule):
        an_item().changed(**fields)


def test_a_row_is_frozen() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        an_item().length = 5  # type: ignore[misc]  # that mypy refuses it too is the point


def test_builders_make_each_type_of_row() -> None:
    made = [a_block(60), a_note(), a_hard_item("17:00"), an_end_by_item("18:00")]
    assert [(row.type, row.start) for row in made] == [
        ("block", "follow"),
        ("note", "follow"),
        ("item", "hard"),
        ("item", "end_by"),
    ]
