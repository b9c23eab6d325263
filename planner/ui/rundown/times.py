"""The times that a rundown's table shows: those that are, or would be while something is typed."""

from dataclasses import replace

from PySide6.QtCore import QObject, QPersistentModelIndex, Signal

from planner.domain.timing import Timing
from planner.ui.rundown.lines import Line
from planner.ui.rundown.previewing import row_as_typed
from planner.ui.rundown.state import RundownState
from planner.ui.rundown.visible import VisibleLines
from planner.ui.widgets.entry import Understood
from planner.ui.widgets.grid import Grid
from planner.ui.widgets.row_model import RowModel


class ShownTimes(QObject):
    """Fills the model of a table. `shown` gives the state whose times stand there now."""

    shown = Signal(object)

    def __init__(self, lines: VisibleLines, model: RowModel[Line], grid: Grid) -> None:
        super().__init__(grid)
        self._lines = lines
        self._model = model
        self._state: RundownState | None = None
        self._proposed: Timing | None = None
        self._typing = False
        grid.preview.connect(self._preview)
        grid.editing_ended.connect(self._end_preview)

    def show_state(self, state: RundownState | None) -> None:
        """Shows the times of a show as they are; nothing for none."""
        self._state, self._proposed, self._typing = state, None, False
        if state is None:
            self._lines.clear()
        else:
            self._put(state)

    def take_checks(self, state: RundownState) -> None:
        """The same state was checked by now; what is proposed or typed goes on being shown."""
        self._state = state
        if self._proposed is None and not self._typing:
            self.shown.emit(state)

    def propose(self, timing: Timing | None) -> None:
        """Shows the times that would be, of the same rows; None: those that are."""
        self._proposed = timing
        self._rest()

    def _preview(self, index: QPersistentModelIndex, read: Understood | None) -> None:
        """Lets the times follow what is being typed, before it is written."""
        if self._state is None or not index.isValid():
            return
        if read is None:
            self._end_preview()
            return
        self._typing = True
        column = self._model.columns[index.column()].id
        row = row_as_typed(self._model.records[index.row()].row, column, read.value)
        self._put(self._state.with_times_of(row))

    def _end_preview(self) -> None:
        if self._typing:
            self._typing = False
            self._rest()

    def _rest(self) -> None:
        if self._state is not None:
            timing = self._proposed
            self._put(self._state if timing is None else replace(self._state, timing=timing))

    def _put(self, state: RundownState) -> None:
        self._lines.show(state)
        self.shown.emit(state)
