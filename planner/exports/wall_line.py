"""Wall times of a show on one line that a spreadsheet can add on, though clocks are changed on it.

A spreadsheet knows no zones. Times are therefore added on a line that runs on evenly, in the offset
that holds before the first clock change near the show, and each change is a step on it.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from planner.domain.clock_changes import ClockChange, clock_changes, offset_at
from planner.domain.show import Show
from planner.domain.timing import EARLIEST, EPOCH, LATEST, Timing

DAY: Final = 86_400
_ZERO: Final = datetime(1899, 12, 30, tzinfo=UTC)
"""Day 0 of spreadsheets, as their dates after February 1900 have it."""

_MOST_DAYS: Final = 800


@dataclass(frozen=True, slots=True)
class WallLine:
    """The even line: `offset` is seconds east of UTC on all of it, `changes` the steps in order."""

    offset: int
    changes: tuple[ClockChange, ...]

    def serial(self, instant: int) -> float:
        """An instant on the line, as a spreadsheet counts: days since 1899-12-30."""
        return _days(EPOCH + timedelta(seconds=_bounded(instant) + self.offset))


def wall_line(show: Show, timing: Timing) -> WallLine:
    """The line of a show, with the clock changes from a day before to a day after all its rows.

    Of a rundown that is longer than two years, with those of the first two.
    """
    moments = [timing.on_air, timing.off_air, timing.last_end]
    moments += [each.start for each in timing.by_row.values()]
    first, last = _bounded(min(moments) - DAY), _bounded(max(moments) + DAY)
    changes = clock_changes(show.timezone, first, min(last, first + _MOST_DAYS * DAY))
    return WallLine(offset_at(show.timezone, first), tuple(changes))


def wall_serial(wall: datetime) -> float:
    """A naive wall time as a spreadsheet counts it."""
    return _days(wall.replace(tzinfo=UTC))


def _bounded(instant: int) -> int:
    return min(max(instant, EARLIEST), LATEST)


def _days(moment: datetime) -> float:
    return (moment - _ZERO) / timedelta(days=1)
