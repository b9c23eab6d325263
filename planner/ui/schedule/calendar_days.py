"""Days as a wall clock counts them, also those on which clocks change; no Qt.

The calendar has a line for each minute that a clock can show. Where clocks go forward, some minutes
are skipped and nothing lies there; where they go back, what happens in either reading of an hour
lies in the same place. Minutes count from midnight, 0 to 1440.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from planner.domain.intervals import Span
from planner.domain.spans import wall_instant
from planner.domain.zone import to_wall
from planner.ui.schedule.blocks import Block
from planner.ui.schedule.ticks import midnight
from planner.ui.schedule.time_axis import zone_offset

DAY_MINUTES: Final = 24 * 60
_EPOCH: Final = date(1970, 1, 1)


class Minutes(NamedTuple):
    """From one minute of a day up to another."""

    first: float
    last: float


class Part(NamedTuple):
    """Instants between which the clock is `offset` seconds ahead of UTC."""

    span: Span
    offset: int


@dataclass(frozen=True, slots=True)
class WallDay:
    """A day of a zone's calendar: `parts` are its instants, one part for each offset in force."""

    day: date
    zone: str
    parts: tuple[Part, ...]

    @property
    def span(self) -> Span:
        """From midnight to midnight; empty for a day that a zone has left out."""
        if not self.parts:
            start = midnight(self.day, self.zone)
            return Span(start, start)
        return Span(self.parts[0].span.start, self.parts[-1].span.end)

    def minutes_of(self, span: Span) -> Minutes | None:
        """Which minutes of the clock a span touches on this day; None where it touches none.

        A span that runs through a change of clocks touches all that lies between the first and the
        last minute that a clock shows in it.
        """
        shown = [minutes for part in self.parts if (minutes := self._shown(part, span))]
        if not shown:
            return None
        return Minutes(min(each.first for each in shown), max(each.last for each in shown))

    def minute_at(self, moment: int) -> float | None:
        """Which minute the clock shows at a moment; None on another day."""
        shown = self.minutes_of(Span(moment, moment + 1))
        return None if shown is None else shown.first

    @property
    def skipped(self) -> tuple[Minutes, ...]:
        """The minutes that no clock shows on this day."""
        ends = [0.0]
        found = []
        for minutes in self._readings():
            if minutes.first > max(ends):
                found.append(Minutes(max(ends), minutes.first))
            ends.append(minutes.last)
        return tuple(found)

    @property
    def doubled(self) -> tuple[Minutes, ...]:
        """The minutes that clocks show twice on this day."""
        readings = list(self._readings())
        pairs = pairwise(readings)
        return tuple(
            Minutes(later.first, earlier.last)
            for earlier, later in pairs
            if later.first < earlier.last
        )

    def _readings(self) -> Iterator[Minutes]:
        for part in self.parts:
            shown = self._shown(part, part.span)
            if shown is not None:
                yield shown

    def _shown(self, part: Part, span: Span) -> Minutes | None:
        """What the clock shows while a span lasts, as far as it lies in a part."""
        start, end = max(part.span.start, span.start), min(part.span.end, span.end)
        if start >= end:
            return None
        at = part.offset - (self.day - _EPOCH).days * 24 * 3600
        return Minutes((start + at) / 60, (end + at) / 60)


@lru_cache(maxsize=512)
def wall_day(day: date, zone: str) -> WallDay:
    """A day with all changes of its clocks."""
    whole = Span(midnight(day, zone), midnight(day + timedelta(days=1), zone))
    return WallDay(day, zone, tuple(_parts(whole, zone)))


def days_from(first: date, count: int, zone: str) -> tuple[WallDay, ...]:
    """So many days, the first one first."""
    return tuple(wall_day(first + timedelta(days=each), zone) for each in range(count))


def span_of(days: Sequence[WallDay]) -> Span:
    """All the time of days that follow each other."""
    return Span(days[0].span.start, days[-1].span.end)


@dataclass(frozen=True, slots=True)
class Piece:
    """What lies of a block on one day. `begins`, `ends`: its own start and end lie there too."""

    block: Block
    column: int
    minutes: Minutes
    begins: bool
    ends: bool


def pieces_of(blocks: Iterable[Block], days: Sequence[WallDay]) -> list[Piece]:
    """The pieces of blocks on days that follow each other: by block, then by day."""
    found = []
    spans = [day.span for day in days]
    for block in blocks:
        start, end = block.use
        for column, span in enumerate(spans):
            if start < span.end and end > span.start:
                minutes = days[column].minutes_of(block.use)
                if minutes is not None:
                    begins, ends = start >= span.start, end <= span.end
                    found.append(Piece(block, column, minutes, begins, ends))
    return found


def wall_at(moment: int, zone: str) -> datetime:
    """What the clock of a zone shows at a moment."""
    return to_wall(datetime.fromtimestamp(moment, UTC), zone)


def wall_time(day: date, minute: float) -> datetime:
    """A minute of a day as a wall time, to the second; minute 1440 is the next midnight."""
    return datetime.combine(day, time()) + timedelta(seconds=round(minute * 60))


def moment_of(wall: datetime, zone: str) -> int:
    """The moment of a wall time; of a doubled one the first, a skipped one counts on (PEP 495)."""
    return wall_instant(wall, zone)


def _parts(whole: Span, zone: str) -> Iterator[Part]:
    start = whole.start
    while start < whole.end:
        offset = zone_offset(start, zone)
        end = _until(start, whole.end, zone)
        yield Part(Span(start, end), offset)
        start = end


def _until(start: int, end: int, zone: str) -> int:
    """The first moment up to `end` at which the clock is not as far ahead of UTC as at `start`.

    Looks at quarters of an hour first: no zone has two changes within one.
    """
    offset = zone_offset(start, zone)
    before = start
    for moment in (*range(start + 900, end, 900), end - 1):
        if zone_offset(moment, zone) != offset:
            return _change(before, moment, zone)
        before = moment
    return end


def _change(before: int, after: int, zone: str) -> int:
    offset = zone_offset(before, zone)
    while after - before > 1:
        middle = (before + after) // 2
        if zone_offset(middle, zone) == offset:
            before = middle
        else:
            after = middle
    return after
