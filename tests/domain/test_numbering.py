"""Items are counted, or keep the numbers that they have; what comes between gets decimals."""

from itertools import pairwise

import pytest
from builders import a_block, a_note, an_item
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.numbering import are_frozen, item_numbers, numbered
from planner.domain.rundown import Row


def items(*numbers: str) -> list[Row]:
    return [an_item(fixed_number=number) for number in numbers]


def shown(rows: list[Row]) -> list[str]:
    return list(item_numbers(rows).values())


def test_items_are_counted_through_the_whole_rundown_skipped_ones_too() -> None:
    block = a_block()
    rows = [an_item(), a_note(), block, an_item(skip=True, block_id=block.id), an_item()]
    assert item_numbers(rows) == {rows[0].id: "1", rows[3].id: "2", rows[4].id: "3"}
    assert not are_frozen(rows)


@pytest.mark.parametrize(
    ("frozen", "seen"),
    [
        pytest.param("4 _ 5", "4 4.1 5", id="between"),
        pytest.param("4 _ _ _ 5", "4 4.1 4.2 4.3 5", id="several between"),
        pytest.param("4 4.1 _ 5", "4 4.1 4.2 5", id="behind a decimal"),
        pytest.param("4 _ 4.1 5", "4 4.0.1 4.1 5", id="before a decimal"),
        pytest.param("4 _ 4.0.1 4.1", "4 4.0.0.1 4.0.1 4.1", id="before a smaller one"),
        pytest.param("4 4.1 _ 4.2", "4 4.1 4.1.1 4.2", id="between decimals"),
        pytest.param("_ 1 2", "0.1 1 2", id="before the first"),
        pytest.param("1 2 _ _", "1 2 3 4", id="behind the last"),
        pytest.param("1 2.3 _", "1 2.3 2.4", id="behind a last decimal"),
        pytest.param("4 _ 6", "4 4.1 6", id="a number that is free may stand on an old sheet"),
        pytest.param("5 _ 4", "5 5.1 4", id="moved"),
        pytest.param("5 _ 4 5.1", "5 5.2 4 5.1", id="moved, with a number that is taken"),
        pytest.param("A _ B", "A A.1 B", id="what somebody typed"),
        pytest.param("9 _ 10", "9 9.1 10", id="numbers are no words"),
    ],
)
def test_what_comes_into_frozen_numbers_gets_decimals(frozen: str, seen: str) -> None:
    rows = items(*("" if each == "_" else each for each in frozen.split()))
    assert shown(rows) == seen.split()


@given(st.lists(st.integers(0, 8), min_size=1, max_size=30))
def test_numbers_are_all_different_and_rise_however_rows_are_put_between(places: list[int]) -> None:
    rows = items("1", "2", "3")
    for place in places:
        at = min(place, len(rows))
        rows.insert(at, an_item())
        rows[at] = numbered(rows, [rows[at]])[0]
    parts = [tuple(map(int, number.split("."))) for number in shown(rows)]
    assert len(set(parts)) == len(parts)
    assert all(one < other for one, other in pairwise(parts))


def test_nothing_gets_a_number_of_its_own_while_none_is_frozen() -> None:
    rows = items("", "")
    assert numbered(rows, rows) == rows
