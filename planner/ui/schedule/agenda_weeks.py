"""Reads what lies in the time line's lanes by weeks, and keeps the weeks that were read; no Qt."""

from collections.abc import Callable
from typing import Final

from planner.domain.agenda import Agenda, joined
from planner.domain.intervals import Span
from planner.ui.schedule.closed_hours import WEEK
from planner.ui.schedule.time_axis import DAY

_MOST_WEEKS: Final = 40


class AgendaWeeks:
    """The weeks that were read, counted from 1970; `dropped` is told which is no longer kept."""

    def __init__(self, read: Callable[[Span], Agenda], dropped: Callable[[int], object]) -> None:
        """`read` reads what touches a span."""
        self._read = read
        self._dropped = dropped
        self._weeks: dict[int, Agenda] = {}
        self._begun: dict[int, list[Agenda]] = {}

    def has(self, week: int) -> bool:
        """Whether all of a week is read."""
        return week in self._weeks

    def of(self, week: int) -> Agenda:
        """What touches a week, read now if it was not."""
        found = self._weeks.get(week)
        if found is None:
            self._begun.pop(week, None)
            found = self._read(Span(week * WEEK, (week + 1) * WEEK))
            self._keep(week, found)
        return found

    def read_a_day(self, week: int) -> None:
        """Reads the next day of a week; with the last one all of it is read."""
        days = self._begun.setdefault(week, [])
        start = week * WEEK + len(days) * DAY
        days.append(self._read(Span(start, start + DAY)))
        if len(days) * DAY == WEEK:
            self._keep(week, joined(self._begun.pop(week)))

    def forget(self) -> None:
        """The plan has changed: all is to be read anew."""
        self._weeks.clear()
        self._begun.clear()

    def _keep(self, week: int, agenda: Agenda) -> None:
        while len(self._weeks) >= _MOST_WEEKS:
            oldest = next(iter(self._weeks))
            del self._weeks[oldest]
            self._dropped(oldest)
        self._weeks[week] = agenda
