"""Turns the side of a rundown to its times: fitting to a length, and closing gaps."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip
from typing_extensions import override

from planner.domain.clock import format_length
from planner.domain.errors import NothingToDoError
from planner.domain.timing import Timing
from planner.services.closing import gap_at
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.marking import translate
from planner.ui.rundown.fitting.fit_panel import FitPanel
from planner.ui.rundown.fitting.gap_panel import GapPanel
from planner.ui.rundown.state import RundownState
from planner.ui.rundown.table import RundownGrid
from planner.ui.timing_actions import TIMING_ACTIONS
from planner.ui.widgets.side import Side
from planner.ui.widgets.side_panel import SidePanel

GAP_KEY = "gap:"
"""What the key of a line begins with that is the gap before a row."""

_OPENING: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space)
_KEYPAD: Final = Qt.KeyboardModifier.KeypadModifier


class TimingDesk(QObject):
    """`proposed` gives the times that would be, None for those that are; `begun` tells that a
    panel is to be seen.
    """

    proposed = Signal(object)
    begun = Signal()

    def __init__(
        self, workspace: Workspace, context: Context, grid: RundownGrid, side: Side
    ) -> None:
        super().__init__(side)
        self._context, self._grid, self._side = context, grid, side
        self._state: RundownState | None = None
        self._shown: Timing | None = None
        self.fit = FitPanel(workspace, context, grid)
        self.gap = GapPanel(workspace, context)
        self.fit_button = context.actions.push_button("fit_to_length")
        for panel in (self.fit, self.gap):
            side.add(panel)
            panel.proposed.connect(self.renew)
        side.currentChanged.connect(self.renew)
        grid.viewport().installEventFilter(self)
        grid.installEventFilter(self)

    def show_state(self, state: RundownState | None) -> None:
        """Is about a show, another one or another state of it; None: about none."""
        same = None not in (state, self._state) and _show_id(state) == _show_id(self._state)
        self._state, self._shown = state, None
        if not same and self._panel() is not None:
            self._side.rest()
        if state is None:
            return
        length = format_length(state.run.show.length_minutes * 60)
        self.fit_button.setText(translate("Fitting", "Fit to {length}").format(length=length))
        panel = self._panel()
        if panel is not None:
            panel.show_state(state)

    def offer_actions(self) -> None:
        """Makes what can be done about the times work."""
        self._context.actions.bind(TIMING_ACTIONS, self)

    def take_actions(self) -> None:
        """Takes the actions away again."""
        self._context.actions.release(TIMING_ACTIONS)

    def renew(self) -> None:
        """Proposes again what the panel that is shown proposes, or that all stays as it is."""
        panel = self._panel()
        timing = None if panel is None or self._state is None else panel.timing
        if timing is not None or self._shown is not None:
            self._shown = timing
            self.proposed.emit(timing)

    # What the actions call

    def fit_to_length(self) -> None:
        """Shows how the show, or what is selected of it, would be fitted."""
        if self._state is not None and self._grid.settle():
            self._turn_to(self.fit)
            self.fit.begin(self._state)

    def close_gap(self) -> None:
        """Shows the ways to close the gap at the current row, or the next one that there is."""
        if self._state is None or not self._grid.settle():
            return
        run = self._state.run
        here = self._grid.current_gap or self._grid.current_key()
        row_id = gap_at(run.show, run.rows, here)
        if row_id is None:
            row_id = gap_at(run.show, run.rows, None)
        if row_id is None:
            raise NothingToDoError("No row has slack or an overlap before it: no gap is to close.")
        self._close_gap_of(row_id)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on the line of a gap, or Enter, opens its ways; pointing at it says so."""
        if isinstance(event, QKeyEvent) and watched is self._grid:
            return self._key_pressed(event)
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            row_id = self._gap_under(event.position().toPoint())
            if row_id is not None and event.button() == Qt.MouseButton.LeftButton:
                self._close_gap_of(row_id)
        elif isinstance(event, QHelpEvent) and self._gap_under(event.pos()) is not None:
            QToolTip.showText(event.globalPos(), self._context.actions["close_gap"].toolTip())
            return True
        return super().eventFilter(watched, event)

    # The inside

    def _key_pressed(self, event: QKeyEvent) -> bool:
        row_id = self._grid.current_gap
        pressed = event.type() == QEvent.Type.KeyPress and event.key() in _OPENING
        if row_id is None or not pressed or event.modifiers() & ~_KEYPAD:
            return False
        self._close_gap_of(row_id)
        return True

    def _gap_under(self, point: QPoint) -> str | None:
        index = self._grid.indexAt(point)
        key = self._grid.rows.key_at(index.row()) if index.isValid() else ""
        return key.removeprefix(GAP_KEY) if key.startswith(GAP_KEY) else None

    def _close_gap_of(self, row_id: str) -> None:
        if self._state is not None and self._grid.settle():
            # The line of the gap goes while it is tried to close it; its row stays.
            self._grid.select_keys([row_id])
            self.gap.begin(self._state, row_id)
            self._turn_to(self.gap)

    def _turn_to(self, panel: SidePanel) -> None:
        self.begun.emit()
        self._side.turn_to(panel)

    def _panel(self) -> FitPanel | GapPanel | None:
        current = self._side.currentWidget()
        return current if isinstance(current, FitPanel | GapPanel) else None


def _show_id(state: RundownState | None) -> str:
    return "" if state is None else state.run.show.id
