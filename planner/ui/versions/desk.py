"""What stands around a rundown: its versions, its lock, and what is kept of it for reuse."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QStackedWidget, QWidget

from planner.domain.changes import ChangeSet
from planner.domain.rundown import Template
from planner.domain.show import Show
from planner.services import versions
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.marking import translate
from planner.ui.tokens import SPACE_L, SPACE_S
from planner.ui.version_actions import COMPARE_ACTIONS, VERSION_ACTIONS
from planner.ui.versions.history import HistoryPanel
from planner.ui.versions.inserting import InsertPanel
from planner.ui.versions.keeping import KeepPanel
from planner.ui.versions.view import CompareView
from planner.ui.widgets.grid import Grid
from planner.ui.widgets.look import dress, label
from planner.ui.widgets.side import Side
from planner.ui.widgets.side_panel import SidePanel


class VersionDesk(QStackedWidget):
    """Holds a rundown, and turns to the comparison of its versions. `begun` tells that a panel is
    to be seen in the rundown's side.
    """

    begun = Signal()

    def __init__(self, workspace: Workspace, context: Context, grid: Grid, side: Side) -> None:
        """`grid` is the table of the rundown, whose selection counts; `side` is beside it."""
        super().__init__()
        self._workspace = workspace
        self._context = context
        self._grid = grid
        self._side = side
        self._show: Show | None = None
        self.compare = CompareView(workspace, context)
        self.keep = KeepPanel(workspace, context)
        self.insert = InsertPanel(workspace, context, grid.current_key)
        self.history = HistoryPanel(workspace, context)
        self.strip = self._lock_strip()
        for panel in (self.keep, self.insert, self.history):
            side.add(panel)
        self.insert.inserted.connect(self._go_to_rows)
        self.compare.closed.connect(self._go_back)

    def hold(self, rundown: QWidget) -> None:
        """Takes in the rundown, once."""
        self.addWidget(rundown)
        self.addWidget(self.compare)

    def menu_button(self) -> QPushButton:
        """`Versions ▾`, with all of it."""
        button = QPushButton(translate("Versions", "Versions"))
        button.setToolTip(translate("Versions", "Save, compare, restore, lock; history, templates"))
        menu = QMenu(button)
        for spec in VERSION_ACTIONS:
            if spec.apart and not menu.isEmpty():
                menu.addSeparator()
            menu.addAction(self._context.actions[spec.id])
        button.setMenu(menu)
        return button

    def turn_to(self, show: Show | None) -> None:
        """Is about another show, or another state of it; None: about none."""
        if show is None or self._show is None or show.id != self._show.id:
            self._close_panels()
            self.compare.leave()
        self._show = show
        self.strip.setVisible(show is not None and show.locked)
        if show is None:
            self._context.actions.release(VERSION_ACTIONS)

    def offer_actions(self) -> None:
        """Makes what can be done with the show work."""
        self._context.actions.bind(VERSION_ACTIONS, self)
        locked = self._show is not None and self._show.locked
        self._context.actions["lock_rundown"].setEnabled(not locked)
        self._context.actions["unlock_rundown"].setEnabled(locked)
        if self.currentWidget() is self.compare:
            self._context.actions.bind(COMPARE_ACTIONS, self.compare)

    def take_actions(self) -> None:
        """Takes the actions away again: something else is shown."""
        self._context.actions.release(VERSION_ACTIONS)
        self._context.actions.release(COMPARE_ACTIONS)

    def follow(self, done: ChangeSet) -> None:
        """Reads anew what is compared, after a step that the rundown has followed."""
        if self.currentWidget() is self.compare and self._show is not None:
            self.compare.read()
        elif self.history.isVisible():
            self.history.read()
        elif done.touches(Template, Show) and self.insert.isVisible():
            self.insert.read()

    # What the actions call

    def save_version(self) -> None:
        """Keeps the show as it is now, and asks for a name."""
        if self._show is not None and self._grid.settle():
            versions.save_version(self._workspace, self._show.id)
            self._turn_to_compare(ask_name=True)

    def compare_versions(self) -> None:
        """Shows what is different between the newest version and now."""
        if self._show is not None and self._grid.settle():
            self._turn_to_compare(ask_name=False)

    def lock_rundown(self) -> None:
        """Keeps the rundown as it is."""
        self._set_locked(True)

    def unlock_rundown(self) -> None:
        """Lets the rundown be changed again."""
        self._set_locked(False)

    def save_template(self) -> None:
        """Asks how the rundown, or what is selected of it, is to be kept."""
        if self._show is not None and self._grid.settle():
            self._open(self.keep)
            self.keep.ask(self._show.id, self._grid.selected_keys())

    def insert_rows(self) -> None:
        """Asks which template, or which rows of another show, are to be inserted."""
        if self._show is not None and self._grid.settle():
            self._open(self.insert)
            self.insert.ask(self._show.id)

    def show_history(self) -> None:
        """Tells what was changed in the show, and when."""
        if self._show is not None and self._grid.settle():
            self._open(self.history)
            self.history.ask(self._show)

    # The inside

    def _set_locked(self, locked: bool) -> None:
        if self._show is not None and self._grid.settle():
            versions.set_locked(self._workspace, self._show.id, locked)

    def _turn_to_compare(self, *, ask_name: bool) -> None:
        if self._show is not None:
            self._close_panels()
            self.setCurrentWidget(self.compare)
            self.compare.open(self._show.id, ask_name=ask_name)

    def _go_back(self) -> None:
        if self.currentWidget() is self.compare:
            self.setCurrentIndex(0)
            self._grid.setFocus()

    def _open(self, panel: SidePanel) -> None:
        self.compare.leave()
        self.begun.emit()
        self._side.setCurrentWidget(panel)

    def _close_panels(self) -> None:
        if self._side.currentWidget() in (self.keep, self.insert, self.history):
            self._side.rest()

    def _go_to_rows(self, row_ids: list[str]) -> None:
        self._grid.select_keys(row_ids)

    def _lock_strip(self) -> QWidget:
        strip = QWidget()
        dress(strip, "strip")
        strip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(strip)
        row.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_S)
        words = translate("Versions", "Locked as final: rows and products cannot be changed.")
        row.addWidget(label(words, "heading"))
        row.addStretch(1)
        row.addWidget(self._context.actions.push_button("unlock_rundown"))
        return strip
