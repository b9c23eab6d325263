"""Turns the side of a rundown to the script of a row, and makes the handovers of its hosts."""

from PySide6.QtCore import QItemSelection, QObject, Signal
from PySide6.QtWidgets import QSplitter

from planner.domain.rundown import RowType
from planner.services.handing_over import add_handovers
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.preferences import Preferences
from planner.ui.rundown.lines import Line
from planner.ui.rundown.script.pane import WIDE, ScriptPane
from planner.ui.rundown.state import RundownState
from planner.ui.script_actions import SCRIPT_ACTIONS
from planner.ui.widgets.grid import Grid
from planner.ui.widgets.side import Side


class ScriptDesk(QObject):
    """The script pane follows the selected row while it is shown. `begun` tells that it is to be
    seen.
    """

    begun = Signal()

    def __init__(
        self,
        workspace: Workspace,
        context: Context,
        grid: Grid,
        side: Side,
        preferences: Preferences,
    ) -> None:
        super().__init__(side)
        self._workspace, self._context = workspace, context
        self._grid, self._side = grid, side
        self._state: RundownState | None = None
        self._narrow: list[int] = []
        self.pane = ScriptPane(workspace, context, preferences)
        self.pane.turning.connect(self._turn)
        side.add(self.pane)
        side.currentChanged.connect(self._follow)
        grid.selectionModel().selectionChanged.connect(self._select)

    def show_state(self, state: RundownState | None) -> None:
        """Is about a show, another one or another state of it; None: about none."""
        self._state = state
        self._follow()

    def settle(self) -> bool:
        """Writes what is half typed; False where it is refused."""
        return self.pane.settle()

    def offer_actions(self) -> None:
        """Makes what is done with scripts and handovers work."""
        self._context.actions.bind(SCRIPT_ACTIONS, self)

    def take_actions(self) -> None:
        """Takes the actions away again."""
        self._context.actions.release(SCRIPT_ACTIONS)

    # What the actions call

    def edit_script(self) -> None:
        """Shows the script of the current row, or goes back from it to the rows."""
        if self._shown() and self.pane.editor.hasFocus():
            self.pane.closed.emit()
        elif self._state is not None and self._grid.settle():
            self.begun.emit()
            self._side.turn_to(self.pane)

    def add_handovers(self) -> None:
        """Adds a handover where one host follows another, and selects those that were added."""
        if self._state is not None and self._grid.settle():
            made = add_handovers(self._workspace, self._state.run.show.id)
            self._grid.select_keys([row.id for row in made])

    # The inside

    def _shown(self) -> bool:
        return self._side.currentWidget() is self.pane

    def _select(self, _now: QItemSelection, _before: QItemSelection) -> None:
        if self._shown():
            self._follow()

    def _follow(self) -> None:
        if self._shown():
            locked = self._state is not None and self._state.run.show.locked
            self.pane.show_line(self._line(), locked=locked)
            self._widen()
        else:
            self.pane.settle()
            self._make_narrow()

    def _line(self) -> Line | None:
        """The first of the selected rows that has words."""
        if self._state is None:
            return None
        records = {record.key: record for record in self._grid.rows.records}
        chosen = (records[key] for key in self._grid.selected_keys() if key in records)
        return next((line for line in chosen if line.row.type is not RowType.BLOCK), None)

    def _turn(self, by: int) -> None:
        """Goes to the next item or note in one direction; the cursor stays in the script."""
        lines = [
            record
            for record in self._grid.rows.records
            if record.selectable and record.row.type is not RowType.BLOCK
        ]
        keys = [line.key for line in lines]
        at = keys.index(self.pane.row_id) + by if self.pane.row_id in keys else 0
        if 0 <= at < len(keys):
            self._grid.select_keys([keys[at]])

    def _widen(self) -> None:
        """Gives a script more room than an inspector needs, if there is any."""
        splitter = self._side.parentWidget()
        if not isinstance(splitter, QSplitter) or self._narrow:
            return
        middle, side = splitter.sizes()
        if side < WIDE and middle + side > 2 * WIDE:
            self._narrow = [middle, side]
            splitter.setSizes([middle + side - WIDE, WIDE])

    def _make_narrow(self) -> None:
        """Gives the rows their room back."""
        splitter = self._side.parentWidget()
        if self._narrow and isinstance(splitter, QSplitter):
            side = self._narrow[1]
            splitter.setSizes([sum(splitter.sizes()) - side, side])
        self._narrow = []
