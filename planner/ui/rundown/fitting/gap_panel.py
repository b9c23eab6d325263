"""Close the gap: every way to do it with what it changes, or why it cannot be."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from planner.domain.closing import Way, WayKind
from planner.domain.timing import Timing
from planner.services.closing import Gap, close_gap, gap_before
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.marking import translate
from planner.ui.rundown.fitting.lines import names_of
from planner.ui.rundown.fitting.way_words import ending_words, gap_words, way_effect, way_title
from planner.ui.rundown.state import RundownState
from planner.ui.tokens import SPACE_S
from planner.ui.widgets.look import dress, label
from planner.ui.widgets.side_panel import SidePanel
from planner.ui.widgets.side_title import SideTitle

ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOST_STRETCHES: Final = 5
"""The nearest ones; who wants another row types its length."""


class GapPanel(SidePanel):
    """Proposes one of the ways; `proposed` tells that it is another one, or none."""

    proposed = Signal()

    def __init__(self, workspace: Workspace, context: Context) -> None:
        super().__init__(translate("Fitting", "Close the gap"))
        self._workspace, self._context = workspace, context
        self._state: RundownState | None = None
        self._gap: Gap | None = None
        self._title = SideTitle(context)
        self._what = label(look="quiet")
        self._ending = label(look="report")
        self.apply = QPushButton(translate("Fitting", "Apply"))
        self._ways: list[tuple[Way, QRadioButton]] = []
        self._boxes: list[QWidget] = []
        self._group = QButtonGroup(self)
        self._list = QVBoxLayout()
        self._lay_out()

    @property
    def row_id(self) -> str | None:
        """The row whose gap it is about; None: there is nothing to close."""
        return None if self._gap is None else self._gap.row.id

    @property
    def choices(self) -> list[QRadioButton]:
        """The ways, open ones and others, from top to bottom."""
        return [button for _, button in self._ways]

    @property
    def timing(self) -> Timing | None:
        """The times that would be; None where no way is open."""
        way = self._chosen()
        return None if way is None else way.timing

    def begin(self, state: RundownState, row_id: str) -> None:
        """Shows the ways to close the gap before a row."""
        self._show(state, gap_before(state.run.show, state.run.rows, row_id), None)

    def show_state(self, state: RundownState) -> None:
        """Shows the ways for another state; there may be no gap any more."""
        gap, way = None, self._chosen()
        if self.row_id is not None and any(row.id == self.row_id for row in state.run.rows):
            gap = gap_before(state.run.show, state.run.rows, self.row_id)
        self._show(state, gap, way)

    def carry_out(self) -> None:
        """Goes the way that is chosen, and is done."""
        way = self._chosen()
        if way is None or self.row_id is None:
            return
        with self._context.problems.caught():
            close_gap(self._workspace, self.row_id, way)
            self.closed.emit()

    @override
    def take_focus(self) -> None:
        chosen = self._group.checkedButton()
        (self._title.close_button if chosen is None else chosen).setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes the way that is chosen."""
        if event.key() in ENTER and not self._title.close_button.hasFocus():
            self.carry_out()
        else:
            super().keyPressEvent(event)

    # The inside

    def _chosen(self) -> Way | None:
        return next((way for way, button in self._ways if button.isChecked()), None)

    def _show(self, state: RundownState, gap: Gap | None, kept: Way | None) -> None:
        had_focus = any(button.hasFocus() for button in self.choices)
        self._state, self._gap = state, gap
        self._clear()
        if gap is None:
            self._what.setText(translate("Fitting", "There is no gap here any more."))
        else:
            self._what.setText(gap_words(gap, names_of(state.run.rows)))
            self._add_ways(state, gap)
            self._choose_again(kept)
        self._tell()
        if had_focus:
            self.take_focus()

    def _add_ways(self, state: RundownState, gap: Gap) -> None:
        rows = {row.id: row for row in state.run.rows}
        names, stretches = names_of(state.run.rows), 0
        for way in gap.ways:
            stretches += way.kind is WayKind.STRETCH
            if way.kind is not WayKind.STRETCH or stretches <= _MOST_STRETCHES:
                effect = way_effect(way, rows, names, self._context.language)
                self._add_way(way, way_title(gap, way, names), effect)

    def _add_way(self, way: Way, title: str, effect: str) -> None:
        button = QRadioButton(title.replace("&", "&&"))
        button.setAccessibleName(f"{title}: {effect}")
        button.setEnabled(way.refusal is None)
        self._group.addButton(button)
        self._ways.append((way, button))
        button.toggled.connect(self._tell)
        said = label(effect, "small")
        said.setWordWrap(True)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, SPACE_S)
        column.setSpacing(0)
        column.addWidget(button)
        under = QHBoxLayout()
        under.setContentsMargins(22, 0, 0, 0)
        under.addWidget(said)
        column.addLayout(under)
        self._list.addWidget(box)
        self._boxes.append(box)

    def _choose_again(self, kept: Way | None) -> None:
        """The way of before stays chosen where it is still open; else the first open one is."""
        open_ways = [(way, button) for way, button in self._ways if way.refusal is None]
        like = [
            button
            for way, button in open_ways
            if kept is not None and _subject(way) == _subject(kept)
        ]
        for button in (*like, *(button for _, button in open_ways))[:1]:
            button.setChecked(True)

    def _clear(self) -> None:
        for _, button in self._ways:
            button.toggled.disconnect(self._tell)
            self._group.removeButton(button)
        for box in self._boxes:
            self._list.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._ways, self._boxes = [], []

    def _tell(self) -> None:
        timing = self.timing
        self.apply.setEnabled(timing is not None)
        self._ending.setVisible(timing is not None)
        if timing is not None and self._state is not None:
            self._ending.setText(ending_words(timing, self._state.timing))
        self.proposed.emit()

    def _lay_out(self) -> None:
        self._title.show_title(translate("Fitting", "Close the gap"))
        self._title.left.connect(self.closed)
        self._what.setWordWrap(True)
        self._ending.setWordWrap(True)
        dress(self.apply, "primary")
        self.apply.setToolTip(translate("Fitting", "Close the gap so, in one step (Enter)"))
        self.apply.clicked.connect(self.carry_out)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.apply)
        self.column.addWidget(self._title)
        self.column.addWidget(self._what)
        self.column.addLayout(self._list)
        self.column.addWidget(self._ending)
        self.column.addLayout(row)


def _subject(way: Way) -> tuple[WayKind, str]:
    return (way.kind, way.changes[0].id if way.changes else "")
