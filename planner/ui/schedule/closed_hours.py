"""When studios are shut and people cannot work, worked out a week at a time and kept; no Qt."""

from collections.abc import Sequence
from typing import Final

from planner.domain.intervals import Span, gaps, union
from planner.domain.weekly import weekly_spans
from planner.ui.schedule.blocks import Lane
from planner.ui.schedule.time_axis import DAY

WEEK: Final = 7 * DAY


def weeks_of(span: Span) -> tuple[int, ...]:
    """The weeks that a span touches, counted from 1970."""
    return tuple(range(span.start // WEEK, span.end // WEEK + 1))


class ClosedHours:
    """The closed hours of lanes."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, int], tuple[Span, ...]] = {}

    def of(self, lane: Lane, span: Span) -> Sequence[Span]:
        """When a lane is closed within the weeks of a span."""
        return union(shut for week in weeks_of(span) for shut in self._in_week(lane, week))

    def forget(self) -> None:
        """The lanes have changed."""
        self._found.clear()

    def _in_week(self, lane: Lane, week: int) -> tuple[Span, ...]:
        found = self._found.get((lane.key, week))
        if found is None:
            found = self._found[lane.key, week] = _closed(lane, week)
        return found


def _closed(lane: Lane, week: int) -> tuple[Span, ...]:
    within = Span(week * WEEK, (week + 1) * WEEK)
    usual = gaps(weekly_spans(lane.open, lane.zone, within), within)
    away = (Span(max(a, within.start), min(b, within.end)) for a, b in lane.shut)
    return union((*usual, *away))
