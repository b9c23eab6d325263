"""Where the days of the Month calendar and the lines of their shows lie; no Qt.

Everything is in logical pixels from the top left corner of the weeks, under the head.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from planner.ui.schedule.blocks import Block
from planner.ui.schedule.calendar_days import WallDay, wall_at
from planner.ui.schedule.calendar_period import WEEK_DAYS
from planner.ui.schedule.geometry import Box

NUMBER: Final = 24.0
LINE: Final = 19.0
"""How high the number of a day and the line of a show are."""

PAD: Final = 3.0
LEAST_LINES: Final = 2
"""A week is at least so high that it says this many lines of each day."""


@dataclass(frozen=True, slots=True)
class MonthGrid:
    """Weeks of seven days over a width, sharing a height as far as each has enough."""

    width: float
    room: float
    weeks: int

    @property
    def row_height(self) -> float:
        """How high a week is."""
        return max(NUMBER + LEAST_LINES * LINE + PAD, self.room / self.weeks)

    @property
    def height(self) -> float:
        """How high all weeks are."""
        return self.weeks * self.row_height

    @property
    def lines(self) -> int:
        """How many lines a day has room for."""
        return max(LEAST_LINES, int((self.row_height - NUMBER - PAD) // LINE))

    def cell(self, place: int) -> Box:
        """Where a day lies, counted from the first."""
        row, column = divmod(place, WEEK_DAYS)
        wide = self.width / WEEK_DAYS
        return Box(column * wide, row * self.row_height, wide, self.row_height)

    def line(self, place: int, number: int) -> Box:
        """Where a line of a day lies, counted from its first."""
        cell = self.cell(place)
        top = cell.y + NUMBER + number * LINE
        return Box(cell.x + PAD, top, max(1.0, cell.width - 2 * PAD), LINE - 2)

    def place_at(self, x: float, y: float) -> int:
        """The day at a point; outside of all the nearest one."""
        column = min(WEEK_DAYS - 1, max(0, int(x * WEEK_DAYS // self.width)))
        row = min(self.weeks - 1, max(0, int(y // self.row_height)))
        return row * WEEK_DAYS + column


@dataclass(frozen=True, slots=True)
class DayLines:
    """What a day says: the shows that there is room for, and how many `more` there are."""

    day: WallDay
    shown: tuple[Block, ...]
    more: int

    @property
    def line_of_more(self) -> int:
        """In which line it is said that there are more."""
        return len(self.shown)


def lines_of(
    blocks: Iterable[Block], days: Sequence[WallDay], zone: str, room: int
) -> list[DayLines]:
    """The lines of each day: a show stands on the day it begins on, by start.

    Where not all fit, the last line says how many more there are.
    """
    by_day = _by_day(blocks, zone)
    found = []
    for day in days:
        mine = by_day.get(day.day, ())
        fitting = len(mine) if len(mine) <= room else room - 1
        found.append(DayLines(day, tuple(mine[:fitting]), len(mine) - fitting))
    return found


def _by_day(blocks: Iterable[Block], zone: str) -> Mapping[date, Sequence[Block]]:
    found: dict[date, list[Block]] = {}
    for block in sorted(blocks, key=lambda each: (each.use, each.key)):
        found.setdefault(wall_at(block.use.start, zone).date(), []).append(block)
    return found
