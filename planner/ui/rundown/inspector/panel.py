"""The row inspector: all that the selected row is, editable, and what the checks say of it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from typing_extensions import override

from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.rundown.inspector.checks import ChecksSection
from planner.ui.rundown.inspector.cues import Cues
from planner.ui.rundown.inspector.details import Details
from planner.ui.rundown.inspector.heading import Heading
from planner.ui.rundown.inspector.offer_list import OfferList
from planner.ui.rundown.inspector.part import Desk, Part, Shown
from planner.ui.rundown.inspector.prices import Prices
from planner.ui.rundown.inspector.talk import Talk
from planner.ui.rundown.inspector.timing import Timing
from planner.ui.rundown.lines import Line
from planner.ui.rundown.state import RundownState
from planner.ui.tokens import SPACE_M
from planner.ui.widgets.finding_card import solving_in
from planner.ui.widgets.look import label
from planner.ui.widgets.side_panel import SidePanel
from planner.ui.widgets.tab_order import order_tabs

_ROOM_AFTER_MS: Final = 30
"""What is dressed when it is first shown asks for more room than before: it is looked at again."""


class RowInspector(SidePanel):
    """Shows the rows that are selected in a rundown. `adding` tells that products are wanted."""

    adding = Signal()

    def __init__(self, workspace: Workspace, context: Context) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Selected row"))
        desk = Desk(workspace, context)
        self._context = context
        self._state: RundownState | None = None
        self._lines: tuple[Line, ...] = ()
        self._offer_id: str | None = None
        self._seen: list[Part] = []
        self._none = label(self.tr("No row is selected. Select one to see and edit it here."))
        self._none.setWordWrap(True)
        self.heading, self.offers, self.prices = Heading(desk), OfferList(desk), Prices(desk)
        self.timing, self.details = Timing(desk), Details(desk)
        self.talk, self.cues = Talk(desk), Cues(desk)
        self.checks = ChecksSection(context, solving_in(workspace))
        self._all = QWidget()
        self._room = QTimer(self)
        self._room.setSingleShot(True)
        self._room.setInterval(_ROOM_AFTER_MS)
        self._room.timeout.connect(self._make_room)
        self._lay_out()
        self.offers.chosen.connect(self._choose)
        self.offers.adding.connect(self.adding)

    def show_rows(self, state: RundownState | None, lines: Sequence[Line]) -> None:
        """Shows rows of a show, or another state of the same; the findings of the show with it."""
        if state is not self._state:
            self.take_checks(state)
        self._lines = tuple(lines)
        self.checks.show_rows(frozenset(line.row.id for line in lines))
        self._show()

    def take_checks(self, state: RundownState | None) -> None:
        """Shows the findings of a state; those of one that is unchecked are shown already."""
        self._state = state
        if state is None or not state.unchecked:
            self.checks.show_findings(() if state is None else state.checked)

    @override
    def take_focus(self) -> None:
        """Puts the cursor into the title."""
        if self._lines:
            self.heading.title.setFocus()
        else:
            self.setFocus()

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        """Parts are made when they are needed, so what is next is found when it is asked for."""
        order_tabs(self._all)
        return super().focusNextPrevChild(forward)

    def _show(self) -> None:
        self._none.setVisible(not self._lines)
        if self._state is None or not self._lines:
            for part in self._parts():
                part.hide()
            return
        with self._context.problems.caught_quietly():
            shown = Shown(self._state, self._lines, self._chosen_offer())
            for part in self._parts():
                part.show_rows(shown)
        self._make_room()

    def _make_room(self) -> None:
        """What stood hidden asked for no room, and Qt does not always notice that it does now."""
        seen = [part for part in self._parts() if not part.isHidden()]
        inside = self._all.parentWidget()
        if inside is None:
            return
        cramped = inside.height() < inside.minimumSizeHint().height()
        if seen != self._seen or cramped:
            QApplication.postEvent(inside, QEvent(QEvent.Type.LayoutRequest))
            if self.isVisible():
                self._room.start()
        self._seen = seen

    def _chosen_offer(self) -> str | None:
        """The offer that was chosen, where it is still there, else the first one."""
        ids = [offer.id for offer, _ in self._lines[0].offered] if len(self._lines) == 1 else []
        return self._offer_id if self._offer_id in ids else next(iter(ids), None)

    def _choose(self, offer_id: str) -> None:
        self._offer_id = offer_id
        self._show()

    def _parts(self) -> tuple[Part, ...]:
        return (
            *(self.heading, self.offers, self.prices, self.offers.buttons),
            *(self.timing, self.talk, self.cues, self.details),
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._all)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(self._none)
        for part in self._parts():
            column.addWidget(part)
        column.addWidget(self.checks)
        self.column.addWidget(self._all)
