"""The panel beside the schedule in which a show is made to repeat, and its series is changed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from typing_extensions import override

from planner.domain.changes import ChangeSet
from planner.domain.crew import Assignment, Creator, TimeOff
from planner.domain.show import Series, Show
from planner.domain.studio import Booking, Closure, Studio
from planner.services.laying import SeriesReport
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.schedule.selection import Selection
from planner.ui.schedule.series.repeat_form import RepeatForm
from planner.ui.schedule.series.report_text import report_lines
from planner.ui.schedule.series.series_form import SeriesForm
from planner.ui.widgets.look import label
from planner.ui.widgets.side_panel import SidePanel
from planner.ui.widgets.side_title import SideTitle

_SHOWN = (Show, Series, Booking, Closure, Studio, Assignment, Creator, TimeOff)


class SeriesPanel(SidePanel):
    """Is about the selected show, while it is shown."""

    def __init__(self, workspace: Workspace, context: Context, selection: Selection) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Repeat"))
        self._workspace = workspace
        self._selection = selection
        self._language = context.language
        self._title = SideTitle(context)
        self._report = label(look="report")
        self._report.setWordWrap(True)
        self._report.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.repeat = RepeatForm(workspace, context)
        self.series = SeriesForm(workspace, context)
        for widget in (self._title, self._report, self.repeat, self.series):
            self.column.addWidget(widget)
        self._title.left.connect(self.closed)
        self.repeat.made.connect(self._tell)
        self.series.reported.connect(self._tell)
        self.series.chosen.connect(selection.select)
        selection.changed.connect(self._turn)
        self._turn()

    @property
    def said(self) -> str:
        """What the newest action did, a sentence a line."""
        return self._report.text()

    def follow(self, done: ChangeSet) -> None:
        """Shows what a step changed."""
        if done.touches(*_SHOWN):
            self._tell(None)
            self._read()

    def give_up(self) -> None:
        """Drops what is being typed."""
        self.repeat.give_up()
        self.series.give_up()

    @override
    def take_focus(self) -> None:
        if not self.series.isHidden():
            self.series.rule.setFocus()
        elif not self.repeat.isHidden():
            self.repeat.rule.setFocus()
        else:
            self.setFocus()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read(shown=True)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.repeat.rest()

    def _turn(self) -> None:
        self._tell(None)
        self._read()

    def _read(self, *, shown: bool = False) -> None:
        if not (shown or self.isVisible()):
            return
        show = self._workspace.find(Show, self._selection.show_id)
        series = None if show is None else self._workspace.find(Series, show.series_id)
        self.repeat.setVisible(show is not None and series is None)
        self.series.setVisible(series is not None)
        self._title.show_title(self.tr("Select a show.") if show is None else show.title)
        if show is not None and series is not None:
            self.repeat.rest()
            self.series.show_show(show, series)
        elif show is not None:
            self.repeat.show_show(show)

    def _tell(self, report: SeriesReport | None) -> None:
        lines = () if report is None else report_lines(self._workspace, self._language, report)
        self._report.setText("\n".join(lines))
        self._report.setVisible(bool(lines))
        if lines:
            self.take_focus()
