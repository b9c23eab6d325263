"""The rundown page: the show's rows as a table that is typed into, with times that follow."""

from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.catalogue import Brand, Channel, Product
from planner.domain.changes import ChangeSet
from planner.domain.crew import Assignment, Creator
from planner.domain.findings import Finding, Severity
from planner.domain.platforms import Platforms
from planner.domain.record import Version, Waiver
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import CueColumn, Offer, Row, Template
from planner.domain.show import Cost, Show
from planner.domain.studio import Booking, Studio
from planner.services.rundowns import editing_rows
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.finding_actions import FOLDING_ACTIONS
from planner.ui.preferences import Preferences
from planner.ui.rundown.beside import RundownSide
from planner.ui.rundown.clipboard import RowClipboard
from planner.ui.rundown.columns import rundown_columns
from planner.ui.rundown.commands import RowEditing
from planner.ui.rundown.finding.desk import FindingDesk
from planner.ui.rundown.finding.folding_desk import FoldingDesk
from planner.ui.rundown.fitting.desk import TimingDesk
from planner.ui.rundown.heading import (
    on_air_line,
    to_solve,
    totals,
)
from planner.ui.rundown.late_checks import LateChecks
from planner.ui.rundown.layout.desk import ColumnDesk
from planner.ui.rundown.over_table import OverTable
from planner.ui.rundown.palette.desk import ProductDesk
from planner.ui.rundown.script.desk import ScriptDesk
from planner.ui.rundown.state import RundownState, follow_state, read_state, row_named
from planner.ui.rundown.table import LineModel, RundownGrid
from planner.ui.rundown.times import ShownTimes
from planner.ui.rundown.visible import VisibleLines
from planner.ui.rundown_actions import CLIPBOARD_ACTIONS, ROW_ACTIONS, RUNDOWN_ACTIONS
from planner.ui.timing_actions import TIMING_ACTIONS
from planner.ui.versions.desk import VersionDesk
from planner.ui.widgets.empty import EmptyNote
from planner.ui.widgets.entry import Tone
from planner.ui.widgets.figures import FiguresStrip
from planner.ui.widgets.page import TablePage
from planner.ui.widgets.row_dragging import Place
from planner.ui.widgets.side_panel import beside
from planner.ui.widgets.status_tones import STATUS_TONES
from planner.ui.widgets.summary import Summary
from planner.ui.widgets.top_bar import TopBar
from planner.wording.terms import show_status_name

_SHOWN = (
    *(Show, Cost, Brand, Channel, Studio, Booking, Creator, Assignment),
    *(Row, Offer, Product, CueColumn, Template, Version, Waiver),
)
"""What the page shows something of."""

_ROOM_FOR_SIDE = 900
"""Logical pixels; a page that is narrower is the table's alone until somebody asks."""

_ROWS, _NO_ROWS, _NO_SHOW = range(3)
"""What may stand in the middle."""


class RundownPage(TablePage):
    """Shows one show at a time; `open_show` says which. `sheet_wanted` names a sheet and a show."""

    sheet_wanted = Signal(str, str)
    _shown = False

    def __init__(
        self,
        workspace: Workspace,
        context: Context,
        platforms: Platforms,
        preferences: Preferences,
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._context = context
        self._platforms = platforms
        self._state: RundownState | None = None
        self._model = LineModel(rundown_columns(workspace, context.language), self)
        self._bar = TopBar()
        self._grid = RundownGrid(self._model, context, lambda *asked: self._editing.inside(*asked))
        self._folding = FoldingDesk(workspace, context, self._grid, preferences, self._run)
        self._lines = VisibleLines(self._model, self._folding.folds)
        self.finding = FindingDesk(workspace, context, self._grid, self._lines)
        self._editing = RowEditing(workspace, self._grid, self._lines, self._run)
        self._clipboard = RowClipboard(
            workspace,
            context,
            self._grid,
            QGuiApplication.clipboard(),
            lines=self._lines,
            run=self._run,
        )
        self._grid.edit_together(partial(editing_rows, workspace))
        self.side = RundownSide(workspace, context, self._grid)
        self._times = ShownTimes(self._lines, self._model, self._grid)
        self._checks = LateChecks(workspace, context.problems, platforms, self)
        self.script = ScriptDesk(workspace, context, self._grid, self.side, preferences)
        self.over = OverTable(workspace, context, self._grid)
        self.timing = TimingDesk(workspace, context, self._grid, self.side)
        self.products = ProductDesk(workspace, context, self._grid, self.side)
        self.columns = ColumnDesk(workspace, context, self._grid, self.side, preferences)
        self._middle = QStackedWidget()
        self.versions = VersionDesk(workspace, context, self._grid, self.side)
        self._lay_out()
        self._connect()

    # What the shell asks

    @property
    @override
    def grid(self) -> RundownGrid:
        """The table."""
        return self._grid

    @property
    def figures(self) -> FiguresStrip:
        """The figures over the table."""
        return self.over.figures

    @property
    def show_id(self) -> str | None:
        """The show that is open."""
        return None if self._state is None else self._state.run.show.id

    @property
    @override
    def summary(self) -> Summary:
        """What the page says of itself."""
        if self._state is None:
            return Summary()
        language = self._context.language
        return Summary(
            totals(self._state, language),
            to_solve(self._state, language),
            error=self._state.count(Severity.ERROR) > 0,
        )

    def selected_of(self, show_id: str) -> list[str]:
        """The ids of the rows of a show that are selected here."""
        return self._grid.selected_keys() if show_id == self.show_id else []

    def open_show(self, show_id: str) -> None:
        """Turns to another show. Raises NotFoundError."""
        if show_id != self.show_id:
            self._show(read_state(self._workspace, show_id, self._platforms))
            self._grid.scrollToTop()
            first = next((line.key for line in self._model.records if line.selectable), None)
            if first is not None:
                self._grid.select_keys([first], column="title")

    @override
    def follow(self, done: ChangeSet) -> None:
        """Shows what a step changed, if it is of this show. A show that is gone is left."""
        self.columns.follow(done)
        self.products.follow(done)
        if self._state is None or not done.touches(*_SHOWN):
            return
        if self._workspace.find(Show, self._state.run.show.id) is None:
            self.leave()
        else:
            self._show(follow_state(self._workspace, self._state, done, self._platforms))
            self.versions.follow(done)

    def leave(self) -> None:
        """Shows no show."""
        self._state = None
        self._checks.follow(None)
        self._times.show_state(None)
        self.over.show_state(None)
        self.side.show_state(None)
        self.timing.show_state(None)
        self.products.show_state(None)
        self.script.show_state(None)
        self._middle.setCurrentIndex(_NO_SHOW)
        self.versions.turn_to(None)
        self._offer_actions()
        self._bar.show_title(self.tr("Rundown"))
        self._bar.show_chip("", Tone.PLAIN)
        self.summarised.emit()

    @override
    def take_focus(self) -> None:
        """Takes the focus to the table, or to what an empty page says is to be done next."""
        shown = self._middle.currentWidget()
        if shown is not None:
            shown.setFocus()

    @override
    def turned_to(self) -> None:
        self._shown = True
        self._offer_actions()

    @override
    def turned_from(self) -> None:
        self._grid.settle()
        self.script.settle()
        self._shown = False
        self._offer_actions()

    @override
    def point_out(self) -> None:
        self._show_panel(True)
        self.side.point_out()

    @override
    def seek(self) -> bool:
        if self._state is None:
            return False
        self.finding.open()
        return True

    # What the actions call

    def print_sheet(self, sheet: str) -> None:
        """Asks for a sheet of the show that is open."""
        if self.show_id is not None and self._grid.settle():
            self.sheet_wanted.emit(sheet, self.show_id)

    def show_findings(self) -> None:
        """Shows or hides what is beside the table."""
        self._show_panel(self.side.isHidden())

    # What Qt asks

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives the table the room of the side when the page becomes too narrow for both."""
        super().resizeEvent(event)
        was_wide = not event.oldSize().isValid() or _is_wide(event.oldSize())
        if _is_wide(event.size()) is not was_wide:
            self._show_panel(not was_wide)

    # The inside

    def _offer_actions(self) -> None:
        """What is done with rows and sheets needs a show, and to be seen."""
        actions = self._context.actions
        if self._shown and self._state is not None:
            actions.bind(ROW_ACTIONS, self._editing)
            actions.bind(CLIPBOARD_ACTIONS, self._clipboard)
            actions.bind(RUNDOWN_ACTIONS, self)
            self.finding.offer_actions()
            self._folding.offer_actions()
            self.timing.offer_actions()
            self.products.offer_actions()
            self.script.offer_actions()
            self.columns.offer_actions()
            self.versions.offer_actions()
        else:
            actions.release(ROW_ACTIONS)
            actions.release(CLIPBOARD_ACTIONS)
            actions.release(RUNDOWN_ACTIONS)
            self.finding.take_actions()
            self._folding.take_actions()
            self.timing.take_actions()
            self.products.take_actions()
            self.script.take_actions()
            self.columns.take_actions()
            self.versions.take_actions()

    def _show_panel(self, shown: bool) -> None:
        self.side.setVisible(shown)
        self._context.actions["show_findings"].setChecked(shown)

    def _run(self) -> RunOfShow | None:
        return None if self._state is None else self._state.run

    def _show(self, state: RundownState) -> None:
        before, self._state = self._state, state
        if before is not None and before.run is state.run:
            self._times.take_checks(state)
            self.side.take_checks(state)
            self.summarised.emit()
            return
        self._checks.follow(state)
        self.finding.read(state)
        self._times.show_state(state)
        self.side.show_state(state)
        self.timing.show_state(state)
        self.products.show_state(state)
        self.script.show_state(state)
        language, show = self._context.language, state.run.show
        self._bar.show_title(show.title, on_air_line(state, language, self._platforms))
        status = show_status_name(language, show.status)
        locked = self.tr("{status} · locked").format(status=status)
        self._bar.show_chip(locked if show.locked else status, STATUS_TONES[show.status])
        self.versions.turn_to(show)
        self._middle.setCurrentIndex(_ROWS if state.run.rows else _NO_ROWS)
        self._offer_actions()
        self.summarised.emit()

    def _drop(self, keys: list[str], place: Place) -> None:
        with self._context.problems.caught():
            self._editing.drop(keys, place)

    def go_to(self, finding: Finding) -> None:
        """Goes to the row that a finding is about, if it is about one."""
        run = self._run()
        row_id = None if run is None else row_named(run.rows, finding.subjects)
        if row_id is not None:
            self._grid.select_keys([row_id])
            self._grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self._times.shown.connect(self.over.show_state)
        self._checks.checked.connect(self._show)
        self._grid.dropped.connect(self._drop)
        self._grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._grid.customContextMenuRequested.connect(
            partial(_show_menu, self._context, self._grid)
        )
        self.side.chosen.connect(self.go_to)
        self.timing.proposed.connect(self._times.propose)
        self.timing.begun.connect(partial(self._show_panel, True))
        self.products.begun.connect(partial(self._show_panel, True))
        self.script.begun.connect(partial(self._show_panel, True))
        self.columns.begun.connect(partial(self._show_panel, True))
        self.versions.begun.connect(partial(self._show_panel, True))
        self.columns.rearranged.connect(self._lines.lay_out)
        self._lines.lay_out(self.columns.shown)
        self._context.actions.attach(ROW_ACTIONS, self._middle)
        self._context.actions.attach(FOLDING_ACTIONS, self._middle)
        self._context.actions.attach(CLIPBOARD_ACTIONS, self._middle)
        self._context.actions.attach(TIMING_ACTIONS, self._middle)

    def _lay_out(self) -> None:
        actions = self._context.actions
        self._bar.add(
            actions.tool_button("undo"),
            actions.tool_button("redo"),
        )
        self.over.figures.add(self.timing.fit_button, actions.push_button("add_row"))
        self._bar.add_spare(
            self.versions.menu_button(), self.columns.button, actions.push_button("print_hosts")
        )
        self._bar.add(actions.push_button("print_rundown", "primary"))
        self._grid.setAccessibleName(self.tr("Rundown"))
        self._middle.addWidget(self._grid)
        self._middle.addWidget(
            EmptyNote(
                self.tr("No rows yet"),
                self.tr("A rundown is made of rows. Add the first one, and type its title."),
                actions.push_button("insert_rows"),
                actions.push_button("add_row", "primary"),
            )
        )
        self._middle.addWidget(
            EmptyNote(
                self.tr("No show is open"),
                self.tr("Choose one in the schedule to see its rundown."),
                actions.push_button("page_schedule", "primary"),
            )
        )
        self.leave()
        rows = _column(self.over, self.versions.strip, self.finding.bar, self._middle)
        self.versions.hold(_column(self._bar, beside(rows, self.side)))
        self.stack(self.versions)


def _show_menu(context: Context, grid: RundownGrid, at: QPoint) -> None:
    menu = context.actions.context_menu((*ROW_ACTIONS, *CLIPBOARD_ACTIONS, *TIMING_ACTIONS), grid)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(grid.viewport().mapToGlobal(at))


def _is_wide(size: QSize) -> bool:
    return size.width() >= _ROOM_FOR_SIDE


def _column(*widgets: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget)
    column.setStretchFactor(widgets[-1], 1)
    return box
