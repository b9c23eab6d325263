"""What stands over the table of a rundown: the figures that matter, and the map of the show."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.clock import format_length
from planner.domain.presenting import presenters_of
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.marking import translate
from planner.ui.rundown.heading import figures_of
from planner.ui.rundown.mini_map import MiniMap
from planner.ui.rundown.mini_map_content import NOTHING, map_content
from planner.ui.rundown.state import RundownState
from planner.ui.widgets.figures import Figure, FiguresStrip
from planner.ui.widgets.grid import Grid
from planner.wording import dates

_MAP_AFTER_MS = 80
"""The map is drawn when somebody who types takes a breath."""


class OverTable(QWidget):
    """Follows the times that are shown and the rows that are selected."""

    def __init__(self, workspace: Workspace, context: Context, grid: Grid) -> None:
        super().__init__()
        self._language = context.language
        self._grid = grid
        self._state: RundownState | None = None
        self.figures = FiguresStrip()
        self.map = MiniMap(context.theme, lambda: workspace.now().timestamp(), self._words_of)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_MAP_AFTER_MS)
        self._timer.timeout.connect(self._draw_map)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.figures)
        column.addWidget(self.map)
        grid.selectionModel().selectionChanged.connect(self._follow_selection)
        grid.selectionModel().currentRowChanged.connect(self._follow_selection)
        self.map.chosen.connect(self._go_to)

    def show_state(self, state: RundownState | None) -> None:
        """Shows the figures and the map of a show; nothing for none."""
        is_other = _show_id(state) != _show_id(self._state)
        self._state = state
        self._show_figures()
        if is_other:
            self._draw_map()
        else:
            self._timer.start()

    def _draw_map(self) -> None:
        self._timer.stop()
        self.map.show_content(NOTHING if self._state is None else map_content(self._state))
        self.map.setVisible(self._state is not None and bool(self._state.run.rows))

    def _follow_selection(self) -> None:
        self.map.mark(frozenset(self._grid.selected_keys()))
        self._show_figures()

    def _show_figures(self) -> None:
        if self._state is None:
            self.figures.show_figures([])
        else:
            figures = figures_of(self._state, self._language)
            self.figures.show_figures([*figures, *self._back_time(self._state)])

    def _back_time(self, state: RundownState) -> list[Figure]:
        """By when the current row has to start, and how much room there is until then."""
        row_id = self._grid.current_key()
        if row_id is None or row_id not in state.timing.by_row:
            return []
        timed = state.timing.by_row[row_id]
        latest = dates.clock_with_seconds(state.timing.local(timed.back_time))
        room = format_length(abs(timed.back_time - timed.start))
        words = translate(
            "Rundown", "The selected row can start {room} later and all ends in time."
        )
        if timed.back_time < timed.start:
            words = translate("Rundown", "The selected row starts {room} too late to end in time.")
        return [Figure(translate("Rundown", "Back time"), latest, hint=words.format(room=room))]

    def _words_of(self, row_id: str) -> str:
        """`16:42:30 · 6 Vitamin C serum duo · 12:00`."""
        state = self._state
        row = (
            None
            if state is None
            else next((each for each in state.run.rows if each.id == row_id), None)
        )
        if state is None or row is None:
            return ""
        timed = state.timing.by_row[row_id]
        title = " ".join(row.title.split()) or translate("Rundown", "Untitled")
        people, there = state.run.creators, presenters_of(state.run, state.timing, row)
        hosts = [people[each].name for each in there.creator_ids if each in people]
        parts = [
            dates.clock_with_seconds(state.timing.local(timed.start)),
            f"{state.numbers.get(row_id, '')} {title}".strip(),
            format_length(timed.length),
            ", ".join(hosts),
        ]
        return " · ".join(part for part in parts if part).replace("<", "‹")

    def _go_to(self, row_id: str) -> None:
        """Goes to a row that was clicked in the map."""
        if self._grid.settle():
            self._grid.select_keys([row_id])
            self._grid.setFocus(Qt.FocusReason.OtherFocusReason)


def _show_id(state: RundownState | None) -> str:
    return "" if state is None else state.run.show.id
