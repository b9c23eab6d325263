"""Fitting a block, some rows, or a show to a typed length: what is promised comes out, or is said.

The show runs from 16:00 to 19:00 where no other is named.
"""

from collections.abc import Sequence
from datetime import datetime

import pytest
from builders import a_block, a_show
from hypothesis import given
from hypothesis import strategies as st
from plans import rundowns, shows
from timing_text import end_by, follow, hard, note, skipped

from planner.domain.fitting import (
    LONGEST_ROW,
    Fitting,
    fit_to_length,
    fit_to_next_clock,
    fit_to_sum,
)
from planner.domain.rundown import Row, RowType
from planner.domain.show import Show
from planner.domain.timing import cascade


def fitted(rows: Sequence[Row], fitting: Fitting) -> list[Row]:
    """The rows with the lengths that were proposed."""
    return [row.changed(length=fitting.lengths.get(row.id, row.length)) for row in rows]


def told(rows: Sequence[Row], fitting: Fitting) -> tuple[list[float], list[str], float]:
    """The lengths in minutes, why the others stay, and what is left over in minutes."""
    places = {row.id: place for place, row in enumerate(rows)}
    why = [f"{places[each.row_id]} {each.obstacle}" for each in fitting.refusals]
    return [row.length / 60 for row in fitted(rows, fitting)], why, fitting.left / 60


def total(show: Show, rows: Sequence[Row], meant: Sequence[Row]) -> int:
    """What the lengths of rows come to, as they run."""
    timing = cascade(show, rows)
    return sum(timing.by_row[row.id].length for row in meant)


# To a typed length: the rows that are meant, in minutes, and to how many

SUMS = [
    pytest.param([follow(20), follow(40)], [0, 1], 30, [10, 20], [], 0, id="in proportion"),
    pytest.param([follow(20), follow(40)], [1], 30, [20, 30], [], 0, id="the others stay"),
    pytest.param(
        [follow(20, locked=True), follow(40, locked=True)],
        [0, 1],
        30,
        [20, 40],
        ["0 locked", "1 locked"],
        -30,
        id="all locked",
    ),
    pytest.param(
        [follow(20, min_length=1200, max_length=1200), follow(40)],
        [0, 1],
        30,
        [20, 10],
        ["0 shortest"],
        0,
        id="shortest and longest are the same",
    ),
    pytest.param(
        [follow(20, min_length=1200, max_length=1200)],
        [0],
        30,
        [20],
        ["0 longest"],
        10,
        id="such a row alone",
    ),
    pytest.param([follow(0), follow(0)], [0, 1], 30, [0, 0], ["0 no_length", "1 no_length"], 30,
                 id="nothing but empty rows"),
    pytest.param([skipped(20), follow(40), note()], [0, 1, 2], 30, [20, 30, 0], ["0 skipped"], 0,
                 id="a skipped row counts nothing"),
    pytest.param([follow(10), hard("17:00", 20)], [0, 1], 60, [20, 40], [], 0,
                 id="a hard start between parts nothing: slack is no length"),
    pytest.param([follow(20), end_by("17:00"), follow(10)], [0, 1, 2], 90, [20, 0, 30],
                 ["0 before_clock", "1 computed"], 0,
                 id="what an end_by row gives back is not tried"),
    pytest.param([follow(20), hard("16:30", 10), follow(5), end_by("17:00")], [0, 1, 2, 3], 60,
                 [30, 10, 5, 0], ["1 before_clock", "2 before_clock", "3 computed"], 0,
                 id="a row before a hard start is not given back"),
    pytest.param([follow(20), end_by("17:00")], [0], 30, [30, 0], [], 0,
                 id="an end_by row that is not meant does not matter"),
    pytest.param([follow(60)], [0], 0, [1 / 60], [], -1 / 60, id="no row vanishes"),
    pytest.param([follow(60)], [], 30, [60], [], 30, id="no rows take nothing"),
    pytest.param([follow(1 / 60), follow(2 / 60)], [0, 1], 24 * 60, [480, 960], [], 0,
                 id="seconds to a day"),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "meant", "minutes", "expected", "why", "left"), SUMS)
def test_rows_to_a_sum(
    rows: list[Row],
    meant: list[int],
    minutes: int,
    expected: list[float],
    why: list[str],
    left: float,
) -> None:
    chosen = [rows[place] for place in meant]
    fitting = fit_to_sum(a_show(), rows, [row.id for row in chosen], minutes * 60)
    lengths, refused, left_over = told(rows, fitting)
    assert refused == why
    assert lengths == pytest.approx(expected)
    assert left_over == pytest.approx(left)
    after = fitted(rows, fitting)
    assert total(a_show(), after, chosen) == minutes * 60 - fitting.left


def test_a_block_stands_for_its_items() -> None:
    block = a_block(3600)
    rows = [follow(30), block, follow(40, block_id=block.id), follow(80, block_id=block.id)]
    fitting = fit_to_sum(a_show(), rows, [block.id], block.length)
    assert told(rows, fitting) == ([30, 60, 20, 40], [], 0)
    assert cascade(a_show(), fitted(rows, fitting)).by_row[block.id].over == 0


def test_a_locked_block_keeps_all_that_is_in_it() -> None:
    block = a_block(3600, locked=True)
    rows = [block, follow(40, block_id=block.id)]
    assert told(rows, fit_to_sum(a_show(), rows, [block.id], 3600))[1:] == (["1 locked"], 20)


def test_a_skipped_block_has_nothing_to_give() -> None:
    block = a_block(3600, skip=True)
    rows = [block, follow(40, block_id=block.id)]
    assert told(rows, fit_to_sum(a_show(), rows, [block.id], 3600))[1:] == (["1 skipped"], 60)


# So that what comes behind is on time

CLOCKS = [
    pytest.param([follow(30), follow(20), hard("17:00")], [0, 1], [36, 24, 5], [],
                 id="up to the hard start"),
    pytest.param([follow(50), follow(20), hard("17:00")], [1], [50, 10, 5], [],
                 id="an overlap is given by the rows that are meant"),
    pytest.param([follow(50), hard("17:00", 90), follow(40)], [1, 2], [50, 83.0769, 36.9231], [],
                 id="none comes: up to off air"),
    pytest.param([follow(50), hard("17:00", 90), follow(40)], [0, 2], [50, 90, 30],
                 ["0 before_clock"], id="a row before a clock among them makes no odds"),
    pytest.param([follow(80), end_by("17:00"), follow(10)], [0], [60, 0, 10], [],
                 id="an end_by row that is short gets its time"),
    pytest.param([follow(30), end_by("17:00"), follow(200)], [0], [30, 0, 200], [],
                 id="nothing is wanted before an end_by row that has its time"),
    pytest.param([follow(30), end_by("17:00"), follow(200)], [1, 2], [30, 0, 120],
                 ["1 computed"], id="an end_by row among them ends as it says"),
    pytest.param([], [], [], [], id="no rows"),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "meant", "expected", "why"), CLOCKS)
def test_rows_to_the_next_clock(
    rows: list[Row], meant: list[int], expected: list[float], why: list[str]
) -> None:
    fitting = fit_to_next_clock(a_show(), rows, [rows[place].id for place in meant])
    lengths, refused, left = told(rows, fitting)
    assert (refused, left) == (why, 0)
    assert lengths == pytest.approx(expected, abs=1 / 60)


# A whole show to a typed length, and long and odd nights


def test_a_show_to_a_typed_length_ends_so_long_after_on_air() -> None:
    rows = [follow(60), hard("17:30", 30), follow(60)]
    fitting = fit_to_length(a_show(), rows, 2 * 3600)
    assert told(rows, fitting) == ([60, 10, 20], ["0 before_clock"], 0)


def test_a_show_of_24_hours_fits_to_the_second() -> None:
    show = a_show(length_minutes=24 * 60)
    rows = [follow(7, max_length=450) for _ in range(200)]
    fitting = fit_to_length(show, rows)
    assert cascade(show, fitted(rows, fitting)).over == -fitting.left == 0
    assert {row.length for row in fitted(rows, fitting)} == {432}


NIGHTS = [
    pytest.param(datetime(2026, 10, 31, 22), 480, 480, id="an hour comes twice"),
    pytest.param(datetime(2026, 3, 7, 22), 480, 480, id="an hour is skipped"),
]


@pytest.mark.parametrize(("starts_at", "length_minutes", "minutes"), NIGHTS)
def test_a_night_of_a_clock_change_lasts_as_long_as_it_says(
    starts_at: datetime, length_minutes: int, minutes: int
) -> None:
    show = a_show(starts_at=starts_at, length_minutes=length_minutes)
    rows = [follow(100), follow(100), follow(100)]
    fitting = fit_to_length(show, rows)
    assert [row.length for row in fitted(rows, fitting)] == [minutes * 20] * 3


def test_rows_before_a_clock_on_the_night_of_a_change_fill_the_hour_that_comes_twice() -> None:
    show = a_show(starts_at=datetime(2026, 10, 31, 22), length_minutes=480)
    rows = [follow(100), hard("03:00 +1", 30)]
    fitting = fit_to_next_clock(show, rows, [rows[0].id])
    assert fitted(rows, fitting)[0].length == 6 * 3600, "five hours by the clock last six"


# Whatever the rundown

seconds = st.one_of(st.integers(0, 7200), st.integers(0, LONGEST_ROW))


def chosen(rows: Sequence[Row], data: st.DataObject) -> list[str]:
    ids = [row.id for row in rows]
    return data.draw(st.lists(st.sampled_from(ids), unique=True)) if ids else []


def assert_kept(rows: Sequence[Row], fitting: Fitting, meant: Sequence[str]) -> None:
    """Only rows that are meant change, none that is locked or skipped, none beyond its bounds."""
    blocks = {row.id: row for row in rows if row.type is RowType.BLOCK}
    for row in rows:
        length = fitting.lengths.get(row.id)
        if length is None:
            continue
        block = blocks.get(row.block_id or "")
        assert row.id in meant or row.block_id in meant
        assert row.type is RowType.ITEM
        assert not row.locked
        assert not row.skip
        assert block is None or not (block.locked or block.skip)
        assert (length > row.length) is (fitting.wanted > 0)
        if length > row.length:
            assert length <= (LONGEST_ROW if row.max_length is None else row.max_length)
        else:
            assert length >= (1 if row.min_length is None else row.min_length)
    assert 0 <= abs(fitting.absorbed) <= abs(fitting.wanted)


@given(shows(), rundowns(), seconds, st.data())
def test_the_sum_is_what_was_promised_to_the_second(
    show: Show, rows: list[Row], wanted: int, data: st.DataObject
) -> None:
    meant = chosen(rows, data)
    fitting = fit_to_sum(show, rows, meant, wanted)
    assert_kept(rows, fitting, meant)
    items = [
        row for row in rows if row.type is RowType.ITEM and {row.id, row.block_id} & set(meant)
    ]
    assert total(show, fitted(rows, fitting), items) == wanted - fitting.left


@given(shows(), rundowns(), st.data())
def test_what_comes_behind_is_as_much_off_as_is_left(
    show: Show, rows: list[Row], data: st.DataObject
) -> None:
    meant = chosen(rows, data)
    fitting = fit_to_next_clock(show, rows, meant)
    assert_kept(rows, fitting, meant)
    if not fitting.wanted:
        assert not fitting.lengths
        return
    after = cascade(show, fitted(rows, fitting))
    places = [
        place
        for place, row in enumerate(rows)
        if row.type is RowType.ITEM and {row.id, row.block_id} & set(meant)
    ]
    behind = [
        row
        for row in rows[places[-1] + 1 :]
        if row.type is RowType.ITEM and row.start != "follow" and after.by_row[row.id].running
    ]
    if not behind:
        assert after.over == -fitting.left
    elif behind[0].start == "hard":
        assert after.by_row[behind[0].id].slack == fitting.left
    else:
        assert after.by_row[behind[0].id].short == -fitting.left


@given(shows(), rundowns(), seconds)
def test_a_show_ends_when_it_was_promised(show: Show, rows: list[Row], wanted: int) -> None:
    fitting = fit_to_length(show, rows, wanted)
    assert_kept(rows, fitting, [row.id for row in rows])
    after = cascade(show, fitted(rows, fitting))
    assert after.last_end - after.on_air == wanted - fitting.left


@given(shows(), rundowns(), st.data())
def test_fitting_again_changes_nothing(show: Show, rows: list[Row], data: st.DataObject) -> None:
    meant = chosen(rows, data)
    wanted = data.draw(seconds)
    after = fitted(rows, fit_to_sum(show, rows, meant, wanted))
    again = fit_to_sum(show, after, meant, wanted)
    assert not again.lengths
