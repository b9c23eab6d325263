"""Finds out what is to be solved, a day at a time while nothing else is to be done."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal

from planner.domain.findings import Finding, Severity
from planner.domain.intervals import Span
from planner.services.checking import findings_between
from planner.services.workspace import Workspace
from planner.ui.problems import Problems
from planner.ui.schedule.time_axis import DAY
from planner.ui.widgets.idle_queue import IdleQueue

_AFTER_MS: Final = 120
_SEVERITIES: Final = tuple(Severity)
_MOST_DAYS: Final = 800


class Troubles(QObject):
    """The findings of the days that were asked for; `found` tells that there are others now."""

    found = Signal()

    def __init__(self, workspace: Workspace, problems: Problems, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._days: dict[int, tuple[Finding, ...]] = {}
        self._queue = IdleQueue[int](self._find, problems, self, after_ms=_AFTER_MS)

    @property
    def worst(self) -> Mapping[str, Severity]:
        """How bad it is, by the id of each show, booking and shift that something was found of."""
        worst: dict[str, Severity] = {}
        for finding in self.findings():
            for subject in finding.subjects:
                worst[subject] = _worse(worst.get(subject), finding.severity)
        return worst

    @property
    def done(self) -> bool:
        """Whether all the days that were asked for have been looked at."""
        return self._queue.is_empty

    def findings(self) -> Sequence[Finding]:
        """All that was found so far, each once."""
        every = (finding for day in sorted(self._days) for finding in self._days[day])
        return list({(each.code, each.subjects): each for each in every}.values())

    def look_at(self, span: Span) -> None:
        """Asks for the days of a span, when nothing else has been done for a moment."""
        self.look_at_days(range(span.start // DAY, span.end // DAY + 1))

    def look_at_days(self, days: Iterable[int]) -> None:
        """Asks for days, counted from 1970."""
        self._queue.put(day for day in days if day not in self._days)

    def forget(self) -> None:
        """The plan has changed: all days are to be asked for anew."""
        self._days.clear()
        self._queue.put(())

    def rest(self) -> None:
        """Looks for nothing until `go_on`."""
        self._queue.rest()

    def go_on(self) -> None:
        """Looks on where it was interrupted."""
        self._queue.go_on()

    def _find(self, day: int) -> None:
        while len(self._days) >= _MOST_DAYS:
            del self._days[next(iter(self._days))]
        checked = findings_between(self._workspace, Span(day * DAY, (day + 1) * DAY))
        self._days[day] = tuple(each.finding for each in checked if each.stands)
        if self._days[day] or self._queue.is_empty:
            self.found.emit()


def _worse(one: Severity | None, other: Severity) -> Severity:
    return other if one is None else min(one, other, key=_SEVERITIES.index)
