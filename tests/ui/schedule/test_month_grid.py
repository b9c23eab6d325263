"""Where the days of a month and the lines of their shows lie."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lanes import a_block

from planner.domain.spans import wall_instant
from planner.ui.schedule.blocks import Block
from planner.ui.schedule.calendar_days import days_from
from planner.ui.schedule.month_grid import LEAST_LINES, MonthGrid, lines_of

LA = "America/Los_Angeles"
WEEK = days_from(date(2026, 11, 23), 7, LA)
FRIDAY = 4

grids = st.builds(MonthGrid, st.floats(140, 3000), st.floats(50, 2000), st.integers(4, 6))


def a_show(key: str, day: int, clock: str) -> Block:
    at = wall_instant(datetime.fromisoformat(f"2026-11-{day}T{clock}"), LA) / 3600
    return a_block(key, at, at + 2)


@pytest.mark.parametrize(
    ("count", "room", "shown", "more"),
    [(0, 4, 0, 0), (4, 4, 4, 0), (5, 4, 3, 2), (40, 4, 3, 37), (3, 2, 1, 2)],
)
def test_a_day_shows_what_there_is_room_for_and_says_how_many_more(
    count: int, room: int, shown: int, more: int
) -> None:
    shows = [a_show(f"show-{number:02}", 27, "10:00") for number in range(count)]
    lines = lines_of(shows, WEEK, LA, room)[FRIDAY]
    assert (len(lines.shown), lines.more) == (shown, more)
    assert lines.line_of_more < room or not more


def test_shows_stand_on_the_day_they_begin_on_by_start() -> None:
    shows = [a_show("late", 27, "23:30"), a_show("early", 27, "09:00"), a_show("next", 28, "00:00")]
    lines = lines_of(shows, WEEK, LA, 5)
    assert [each.key for each in lines[FRIDAY].shown] == ["early", "late"]
    assert [each.key for each in lines[FRIDAY + 1].shown] == ["next"]


@given(grids, st.data())
def test_a_day_lies_where_it_is_found(grid: MonthGrid, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, grid.weeks * 7 - 1))
    cell = grid.cell(place)
    assert grid.place_at(cell.x + cell.width / 2, cell.y + cell.height / 2) == place
    for number in range(grid.lines):
        line = grid.line(place, number)
        assert cell.holds(line.x, line.y)
        assert line.y + line.height <= cell.y + cell.height
        assert grid.place_at(line.x + line.width / 2, line.y + line.height / 2) == place


@given(grids, st.floats(-500, 4000), st.floats(-500, 4000))
def test_every_point_has_a_nearest_day(grid: MonthGrid, x: float, y: float) -> None:
    assert 0 <= grid.place_at(x, y) < grid.weeks * 7


@given(grids)
def test_each_week_is_high_enough_for_two_lines(grid: MonthGrid) -> None:
    assert grid.lines >= LEAST_LINES
    assert grid.height >= grid.room or grid.row_height * grid.weeks >= grid.room - 0.01
