"""Close the gap, in a show from 16:00 to 19:00: three ways, each tried out or refused."""

from collections.abc import Sequence
from datetime import datetime

import pytest
from builders import a_block, a_show
from hypothesis import given
from hypothesis import strategies as st
from plans import rundowns, shows
from timing_text import a_skipped_hard, end_by, follow, hard, note, skipped, told

from planner.domain.closing import Way, WayKind, close_the_gap, stretches
from planner.domain.rundown import Row
from planner.domain.show import Show
from planner.domain.timing import RowTiming, cascade


def ways(rows: Sequence[Row], place: int, show: Show | None = None) -> list[str]:
    """In one line a way: what changes in which row, or what stands in the way."""
    return [_told(way, rows) for way in close_the_gap(show or a_show(), rows, rows[place].id)]


def _told(way: Way, rows: Sequence[Row]) -> str:
    places = {row.id: place for place, row in enumerate(rows)}
    if way.refusal is not None:
        seconds = "" if way.refusal.seconds is None else f" {way.refusal.seconds / 60:g}"
        return f"{way.refusal.obstacle} {places[way.refusal.row_id]}{seconds}"
    (row,) = way.changes
    if way.kind is WayKind.STRETCH:
        return f"row {places[row.id]} to {row.length / 60:g}"
    assert row.clock is not None
    return f"row {places[row.id]} at {row.clock:%H:%M}{f' {row.day:+}' if row.day else ''}"


CASES = [
    pytest.param(
        [follow(30), follow(20), hard("17:00", 30)],
        2,
        ["row 1 to 30", "starts_on_air 0", "row 2 at 16:50"],
        id="slack behind rows from on air",
    ),
    pytest.param(
        [follow(30), follow(40), hard("17:00", 30)],
        2,
        ["row 1 to 30", "starts_on_air 0", "row 2 at 17:10"],
        id="overlap behind rows from on air",
    ),
    pytest.param(
        [follow(10), hard("16:20", 20), follow(10), hard("17:00", 30)],
        3,
        ["row 2 to 20", "row 1 at 16:30", "row 3 at 16:50"],
        id="slack behind rows from a hard start",
    ),
    pytest.param(
        [follow(10), hard("16:20", 20), follow(30), hard("17:00", 30)],
        3,
        ["row 2 to 20", "row 1 at 16:10", "row 3 at 17:10"],
        id="overlap behind rows from a hard start that has slack before it",
    ),
    pytest.param(
        [follow(15), hard("16:20", 20), follow(30), hard("17:00", 30)],
        3,
        ["row 2 to 20", "overlaps 1 5", "row 3 at 17:10"],
        id="rows before cannot move into what is before them",
    ),
    pytest.param(
        [hard("16:00", 20), follow(50), hard("17:00", 30)],
        2,
        ["row 1 to 40", "overlaps 0 10", "row 2 at 17:10"],
        id="rows before cannot move before on air",
    ),
    pytest.param(
        [follow(70), hard("17:00", 30), follow(30), hard("18:00", 30)],
        1,
        ["row 0 to 60", "starts_on_air 0", "overlaps 3 10"],
        id="a hard start cannot move where the rows behind it then overlap the next",
    ),
    pytest.param(
        [follow(70), hard("17:00", 30), follow(20), end_by("18:00"), follow(30)],
        1,
        ["row 0 to 60", "starts_on_air 0", "row 1 at 17:10"],
        id="an end_by row behind gives way to a hard start that moves",
    ),
    pytest.param(
        [follow(30, max_length=35 * 60), follow(20, max_length=25 * 60), hard("17:00", 30)],
        2,
        ["no_room 1 5", "starts_on_air 0", "row 2 at 16:50"],
        id="no row before has the room: the nearest of those with most is named",
    ),
    pytest.param(
        [follow(30), follow(20, max_length=25 * 60), hard("17:00", 30)],
        2,
        ["row 0 to 40", "starts_on_air 0", "row 2 at 16:50"],
        id="the nearest row that has the room is stretched",
    ),
    pytest.param(
        [follow(30), follow(20, locked=True), note(), skipped(5), hard("17:00", 30)],
        4,
        ["row 0 to 40", "starts_on_air 0", "row 4 at 16:50"],
        id="locked and skipped rows and notes are not stretched",
    ),
    pytest.param(
        [follow(50, locked=True), hard("17:00", 30)],
        1,
        ["locked 0", "starts_on_air 0", "row 1 at 16:50"],
        id="the only row before is locked",
    ),
    pytest.param(
        [hard("16:10", 20, locked=True), follow(10), hard("17:00", 30, locked=True)],
        2,
        ["row 1 to 30", "locked 0", "locked 2"],
        id="locked hard rows keep their clock times",
    ),
    pytest.param(
        [follow(0), hard("17:00", 30)],
        1,
        ["no_room 0 0", "starts_on_air 0", "row 1 at 16:00"],
        id="a row of no length is not stretched",
    ),
    pytest.param(
        [hard("16:10", 20)],
        0,
        ["nothing_before 0", "nothing_before 0", "row 0 at 16:00"],
        id="slack before the first row",
    ),
    pytest.param(
        [hard("15:50", 20)],
        0,
        ["nothing_before 0", "nothing_before 0", "row 0 at 16:00"],
        id="a first row before on air",
    ),
    pytest.param(
        [hard("16:10", 20), hard("17:00", 30)],
        1,
        ["row 0 to 50", "row 0 at 16:40", "row 1 at 16:30"],
        id="one hard row behind another",
    ),
    pytest.param(
        [follow(10), end_by("16:40"), follow(10), hard("17:00", 30)],
        3,
        ["row 2 to 20", "row 1 at 16:50", "row 3 at 16:50"],
        id="rows from the end of an end_by row move with it",
    ),
    pytest.param(
        [follow(10), end_by("16:40"), follow(30), hard("17:00", 30)],
        3,
        ["row 2 to 20", "row 1 at 16:30", "row 3 at 17:10"],
        id="rows from the end of an end_by row move earlier with it",
    ),
    pytest.param(
        [follow(10), end_by("16:40"), hard("17:00", 30)],
        2,
        ["nothing_before 2", "row 1 at 17:00", "row 2 at 16:40"],
        id="an end_by row alone before the gap",
    ),
    pytest.param(
        [follow(35), end_by("16:40"), follow(30), hard("17:00", 30)],
        3,
        ["row 2 to 20", "shortest 1 0", "row 3 at 17:10"],
        id="an end_by row has less time than would be needed",
    ),
    pytest.param(
        [follow(10), end_by("16:40", min_length=25 * 60), follow(30), hard("17:00", 30)],
        3,
        ["row 2 to 20", "shortest 1 25", "row 3 at 17:10"],
        id="an end_by row keeps its shortest length",
    ),
    pytest.param(
        [follow(10), end_by("16:40", min_length=20 * 60), follow(30), hard("17:00", 30)],
        3,
        ["row 2 to 20", "row 1 at 16:30", "row 3 at 17:10"],
        id="an end_by row may come down to its shortest length",
    ),
    pytest.param(
        [follow(10), end_by("16:40", min_length=60 * 60), follow(10), hard("17:00", 30)],
        3,
        ["row 2 to 20", "row 1 at 16:50", "row 3 at 16:50"],
        id="an end_by row below its shortest length may grow",
    ),
    pytest.param(
        [follow(10), end_by("16:40", max_length=10 * 60), follow(30), hard("17:00", 30)],
        3,
        ["row 2 to 20", "row 1 at 16:30", "row 3 at 17:10"],
        id="an end_by row above its longest length may shrink",
    ),
    pytest.param(
        [follow(10), end_by("16:40", max_length=40 * 60), follow(10), hard("17:00", 30)],
        3,
        ["row 2 to 20", "row 1 at 16:50", "row 3 at 16:50"],
        id="an end_by row may grow up to its longest length",
    ),
    pytest.param(
        [follow(10), end_by("16:40", max_length=35 * 60), follow(10), hard("17:00", 30)],
        3,
        ["row 2 to 20", "longest 1 35", "row 3 at 16:50"],
        id="an end_by row keeps its longest length",
    ),
    pytest.param(
        [follow(45), end_by("16:40"), follow(10), hard("17:00", 30)],
        3,
        ["row 2 to 15", "overlaps 1 5", "row 3 at 16:55"],
        id="an end_by row that is short has nothing to move",
    ),
    pytest.param(
        [follow(45), end_by("16:40"), follow(10)],
        1,
        ["row 0 to 40", "starts_on_air 0", "row 1 at 16:45"],
        id="an end_by row that is short is a gap itself",
    ),
    pytest.param([follow(60), hard("17:00")], 1, [], id="no gap, no way"),
    pytest.param([follow(60), hard("17:00")], 0, [], id="a row that follows has no gap"),
    pytest.param([follow(50), a_skipped_hard("17:00")], 1, [], id="a skipped row has no gap"),
    pytest.param([follow(50), a_block()], 1, [], id="a block has no gap"),
]


@pytest.mark.parametrize(("rows", "place", "expected"), CASES)
def test_ways_to_close_a_gap(rows: list[Row], place: int, expected: list[str]) -> None:
    assert ways(rows, place) == expected


def test_a_locked_block_locks_the_rows_in_it() -> None:
    block = a_block(locked=True)
    rows = [block, follow(50, block_id=block.id), hard("17:00", block_id=block.id)]
    assert ways(rows, 2) == ["locked 1", "starts_on_air 1", "locked 2"]
    assert all(way.refusal and way.refusal.because == block.id for way in _refused(rows, 2)[::2])


def _refused(rows: Sequence[Row], place: int) -> list[Way]:
    return [way for way in close_the_gap(a_show(), rows, rows[place].id) if way.refusal]


def test_a_way_shows_the_timing_that_it_leads_to() -> None:
    rows = [follow(50), hard("17:00", 30), follow(90)]
    stretched, _, moved = close_the_gap(a_show(), rows, rows[1].id)
    assert stretched.timing is not None
    assert moved.timing is not None
    assert (stretched.timing.over, moved.timing.over) == (0, -600)


def test_a_clock_time_moves_over_midnight_with_its_day() -> None:
    show = a_show(starts_at=datetime(2026, 11, 27, 22), length_minutes=240)
    rows = [follow(130), hard("23:50", 30), hard("01:00 +1", 5)]
    assert ways(rows, 1, show) == ["row 0 to 110", "starts_on_air 0", "row 1 at 00:10 +1"]
    assert ways(rows, 2, show) == ["row 1 to 70", "row 1 at 00:30 +1", "row 2 at 00:20 +1"]


def test_a_clock_time_does_not_move_into_the_second_of_two_equal_hours() -> None:
    show = a_show(starts_at=datetime(2026, 10, 31, 22), length_minutes=480)
    rows = [follow(250), hard("04:00 +1", 5)]
    assert told(rows, show)[0] == "22:00 250:00"
    assert ways(rows, 1, show) == ["row 0 to 420", "starts_on_air 0", "clock_not_sayable 1"]


def test_a_clock_time_does_not_move_further_than_a_row_can_say() -> None:
    show = a_show(length_minutes=31 * 24 * 60)
    rows = [follow(31 * 24 * 60), follow(24 * 60), hard("16:00 +31", 5)]
    assert ways(rows, 2, show)[2] == "clock_not_sayable 2"


def test_all_rows_that_could_be_stretched_are_offered_the_nearest_first() -> None:
    rows = [follow(10), follow(20, max_length=1200), follow(20), hard("17:00")]
    found = stretches(a_show(), rows, rows[3].id)
    assert [way.changes[0].id for way in found] == [rows[2].id, rows[0].id]
    assert stretches(a_show(), [follow(60), gapless := hard("17:00")], gapless.id) == ()


def test_an_unknown_row_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(KeyError):
        close_the_gap(a_show(), [follow(5)], "nobody")


def _in_bounds(before: Row, changed: Row) -> bool:
    """A row that grows stays at or below its longest length, one that shrinks above none."""
    if changed.length > before.length:
        return changed.max_length is None or changed.length <= changed.max_length
    return changed.length == before.length or changed.length >= (changed.min_length or 1)


def _missing(row: RowTiming) -> int:
    return max(0, -(row.slack or 0)) + row.short


@given(shows(), rundowns(), st.data())
def test_an_open_way_closes_the_gap_and_worsens_no_other(
    show: Show, rows: list[Row], data: st.DataObject
) -> None:
    timing = cascade(show, rows)
    gaps = [row for row in rows if timing.by_row[row.id].slack or timing.by_row[row.id].short]
    if not gaps:
        return
    row_id = data.draw(st.sampled_from(gaps)).id
    locked = {row.id for row in rows if row.locked}
    for way in (*close_the_gap(show, rows, row_id), *stretches(show, rows, row_id)):
        assert (way.refusal is None) is (way.timing is not None) is (len(way.changes) == 1)
        for changed in way.changes:
            after = [changed if row.id == changed.id else row for row in rows]
            assert not {changed.id, changed.block_id} & locked
            before = next(row for row in rows if row.id == changed.id)
            assert _in_bounds(before, changed)
            assert _missing(cascade(show, after).by_row[row_id]) == 0
            assert not cascade(show, after).by_row[row_id].slack
            assert cascade(show, after) == way.timing
            for row in rows:
                now = cascade(show, after).by_row[row.id]
                assert _missing(now) <= _missing(timing.by_row[row.id])
