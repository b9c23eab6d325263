"""The arithmetic between time and pixels: zooming, panning and snapping, without Qt.

Moments are seconds since 1970, UTC; places are logical pixels from the left end of the time line.
"""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final

from planner.domain.base import EARLIEST_YEAR, LATEST_YEAR
from planner.domain.intervals import Span
from planner.domain.zone import zone

HOUR: Final = 3600
DAY: Final = 24 * HOUR
NARROWEST: Final = 3 * HOUR
WIDEST: Final = 28 * DAY
"""How much time is shown at the closest and at the widest."""

_FIRST: Final = int(datetime(EARLIEST_YEAR, 1, 1, tzinfo=UTC).timestamp())
_LAST: Final = int(datetime(LATEST_YEAR + 1, 1, 1, tzinfo=UTC).timestamp())


@dataclass(frozen=True, slots=True)
class TimeAxis:
    """So many seconds from `start` on, over so many pixels."""

    start: float
    seconds: float
    width: int

    @property
    def end(self) -> float:
        """The moment at the right end."""
        return self.start + self.seconds

    @property
    def span(self) -> Span:
        """What is shown, in whole seconds."""
        return Span(int(self.start), int(self.end) + 1)

    def x_of(self, moment: float) -> float:
        """Where a moment lies; outside what is shown it is beyond the ends."""
        return (moment - self.start) * self.width / self.seconds

    def moment_at(self, x: float) -> float:
        """The moment that lies at a place."""
        return self.start + x * self.seconds / self.width

    def pixels(self, seconds: float) -> float:
        """How wide a length of time is."""
        return seconds * self.width / self.seconds

    def zoomed(self, factor: float, x: float) -> "TimeAxis":
        """With more time shown (factor > 1) or less; the moment under `x` stays under it."""
        held = self.moment_at(x)
        seconds = min(WIDEST, max(NARROWEST, self.seconds * factor))
        return replace(self, start=held - x * seconds / self.width, seconds=seconds)._bounded()

    def panned(self, pixels: float) -> "TimeAxis":
        """With what lies `pixels` to the right (or left, below 0) moved to where the start was."""
        return replace(self, start=self.moment_at(pixels))._bounded()

    def shown_from(self, moment: float) -> "TimeAxis":
        """The same length of time from another moment on."""
        return replace(self, start=moment)._bounded()

    def fitted(self, width: int) -> "TimeAxis":
        """The same time over another width."""
        return replace(self, width=max(1, width))

    def reaching(self, span: Span, *, margin: float) -> "TimeAxis":
        """Panned as little as needed to show a span, with a margin of pixels beside it.

        Of a span that does not fit, its start is shown.
        """
        room = margin * self.seconds / self.width
        if span.end + room > self.end:
            moved = self.shown_from(span.end + room - self.seconds)
            return moved if moved.start <= span.start - room else self.shown_from(span.start - room)
        if span.start - room < self.start:
            return self.shown_from(span.start - room)
        return self

    def _bounded(self) -> "TimeAxis":
        start = min(_LAST - self.seconds, max(_FIRST, self.start))
        return self if start == self.start else replace(self, start=start)


def snapped(moment: float, step: int, zone_name: str) -> int:
    """The nearest moment at which the clock of a zone shows a multiple of `step` seconds."""
    offset = zone_offset(moment, zone_name)
    return int((moment + offset + step / 2) // step * step) - offset


def zone_offset(moment: float, zone_name: str) -> int:
    """How many seconds the clock of a zone is ahead of UTC at a moment."""
    local = datetime.fromtimestamp(int(moment), UTC).astimezone(zone(zone_name))
    offset = local.utcoffset()
    return int(offset.total_seconds()) if offset else 0
