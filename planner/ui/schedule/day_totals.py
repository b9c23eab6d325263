"""What the days in view come to, counted when nobody turns or zooms any more."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from planner.services.totals import read_totals, totals_of
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.schedule.views import Views
from planner.wording.totals import totals_in_words

_AFTER_MS: Final = 150


class DayTotals(QObject):
    """Keeps `text` to what the views show; `changed` tells that it says something else now."""

    changed = Signal()

    def __init__(self, workspace: Workspace, context: Context, views: Views) -> None:
        super().__init__(views)
        self._workspace = workspace
        self._context = context
        self._views = views
        self.text = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._timer.timeout.connect(self._count)
        views.turned.connect(self._timer.start)
        self._timer.start()

    def follow(self) -> None:
        """The plan has changed: counts again in a moment."""
        self._timer.start()

    def _count(self) -> None:
        with self._context.problems.caught_quietly():
            time = self._views.time
            if time is None:
                totals = totals_of([each.show for each in self._views.shows.values()])
            else:
                totals = read_totals(self._workspace, time.span)
            text = totals_in_words(
                self._context.language,
                shows=totals.shows,
                on_air=totals.on_air,
                cost=totals.cost,
                currency=self._workspace.charter.currency,
            )
            if text != self.text:
                self.text = text
                self.changed.emit()
