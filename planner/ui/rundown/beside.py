"""What stands beside a rundown: the inspector of its rows, which follows what is selected."""

from PySide6.QtCore import QItemSelection, QTimer, Signal

from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.rundown.inspector.panel import RowInspector
from planner.ui.rundown.state import RundownState
from planner.ui.widgets.grid import Grid
from planner.ui.widgets.side import Side


class RundownSide(Side):
    """The inspector, and the panels that are turned to; `chosen` names a finding to be gone to."""

    chosen = Signal(object)

    def __init__(self, workspace: Workspace, context: Context, grid: Grid) -> None:
        """`grid` is the table of the rundown."""
        inspector = RowInspector(workspace, context)
        super().__init__(inspector)
        self.inspector = inspector
        self._grid = grid
        self._state: RundownState | None = None
        # A key that is held down passes many rows; each is shown when the table has painted it.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._follow_selection)
        grid.selectionModel().selectionChanged.connect(self._await_selection)
        self.inspector.checks.chosen.connect(self.chosen)
        self.left.connect(grid.setFocus)

    def show_state(self, state: RundownState | None) -> None:
        """Is about a show, another one or another state of it; None: about none."""
        self._state = state
        self._follow_selection()

    def take_checks(self, state: RundownState) -> None:
        """The same state was checked by now."""
        self._state = state
        self.inspector.take_checks(state)

    def point_out(self) -> None:
        """Leads to what there is to check."""
        self.rest()
        self.inspector.checks.take_focus()

    def _await_selection(self, _now: QItemSelection, _before: QItemSelection) -> None:
        self._timer.start()

    def _follow_selection(self) -> None:
        self._timer.stop()
        if self._state is None:
            self.inspector.show_rows(None, ())
        else:
            records = {record.key: record for record in self._grid.rows.records}
            lines = [records[key] for key in self._grid.selected_keys()]
            self.inspector.show_rows(self._state, lines)
