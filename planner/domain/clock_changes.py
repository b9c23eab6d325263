"""When the clocks of a zone are changed, and by how much, for what must be told without zones."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final, NamedTuple

from planner.domain.timing import EARLIEST, EPOCH, LATEST
from planner.domain.zone import zone

_STEP: Final = 12 * 3600
"""Seconds. No zone was ever changed twice within half a day."""


class ClockChange(NamedTuple):
    """From the instant `at` (seconds since 1970, UTC) on, clocks are `by` seconds further."""

    at: int
    by: int


def clock_changes(zone_name: str, first: int, last: int) -> Iterator[ClockChange]:
    """The changes after the instant `first`, up to `last` or at most half a day after it."""
    before = offset_at(zone_name, first)
    for start in range(first, last, _STEP):
        after = offset_at(zone_name, start + _STEP)
        if after != before:
            yield ClockChange(_change_between(zone_name, start, start + _STEP), after - before)
            before = after


def offset_at(zone_name: str, instant: int) -> int:
    """How many seconds clocks are ahead of UTC at an instant; negative west of it."""
    moment = EPOCH + timedelta(seconds=min(max(instant, EARLIEST), LATEST))
    return int((moment.astimezone(zone(zone_name)).utcoffset() or timedelta()).total_seconds())


def _change_between(zone_name: str, low: int, high: int) -> int:
    old = offset_at(zone_name, low)
    while high - low > 1:
        middle = (low + high) // 2
        same = offset_at(zone_name, middle) == old
        low, high = (middle, high) if same else (low, middle)
    return high
