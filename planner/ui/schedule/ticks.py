"""What the head of the time line counts: days and hours, as many as there is room for; no Qt."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Final, NamedTuple

from planner.domain.intervals import Span
from planner.domain.spans import wall_instant
from planner.domain.zone import to_wall
from planner.ui.schedule.time_axis import DAY, HOUR, TimeAxis

_STEPS: Final = (HOUR // 4, HOUR // 2, HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR)
LEAST_BETWEEN: Final = 44.0
"""So many pixels a clock needs to be read."""


class Tick(NamedTuple):
    """A moment that is counted, with what the clock shows then."""

    moment: int
    wall: datetime


class DayBand(NamedTuple):
    """A day of a zone's calendar, and when it is."""

    day: date
    span: Span


def clock_step(axis: TimeAxis, least: float = LEAST_BETWEEN) -> int | None:
    """Every how many seconds a clock can be written; None: only days."""
    return next((step for step in _STEPS if axis.pixels(step) >= least), None)


def clock_ticks(axis: TimeAxis, zone_name: str) -> Iterator[Tick]:
    """The clocks to write, in order; a day on which clocks change has more or fewer of them."""
    step = clock_step(axis)
    if step is None:
        return
    for band in days(axis.span, zone_name):
        for tick in _clocks_of(band.day, step, zone_name):
            if axis.start <= tick.moment < axis.end:
                yield tick


def days(span: Span, zone_name: str) -> Iterator[DayBand]:
    """The days of a zone that a span touches, in order."""
    day = to_wall(datetime.fromtimestamp(span.start, UTC), zone_name).date()
    start = midnight(day, zone_name)
    while start < span.end:
        later = day + timedelta(days=1)
        end = midnight(later, zone_name)
        if end > start:
            yield DayBand(day, Span(start, end))
        day, start = later, end


@lru_cache(maxsize=256)
def _clocks_of(day: date, step: int, zone_name: str) -> tuple[Tick, ...]:
    """The clocks of a day: those that are skipped are left out, those that come twice come once."""
    ticks: list[Tick] = []
    for seconds in range(0, DAY, step):
        wall = datetime.combine(day, time()) + timedelta(seconds=seconds)
        moment = wall_instant(wall, zone_name)
        if to_wall(datetime.fromtimestamp(moment, UTC), zone_name) == wall:
            ticks.append(Tick(moment, wall))
    return tuple(ticks)


@lru_cache(maxsize=1024)
def midnight(day: date, zone_name: str) -> int:
    """When a day begins in a zone."""
    return wall_instant(datetime.combine(day, time()), zone_name)
