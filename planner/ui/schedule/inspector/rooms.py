"""A list of studios to choose from, with who has them at that time."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout
from typing_extensions import override

from planner.domain.show import Show
from planner.services.rooms import Room
from planner.ui.schedule.inspector.section import Cards, Desk
from planner.ui.tokens import SPACE_S, SPACE_XS
from planner.ui.widgets.acting import ActButton, row_of
from planner.ui.widgets.look import dress, label
from planner.wording import figures
from planner.wording.holding import who


class RoomLine(QFrame):
    """One studio: its name, what it costs, whose it is, and a button that takes it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._act: Callable[[], object] = tuple
        self._name, self._cost, self._why = label(), label(look="small"), label(look="small")
        self._why.setWordWrap(True)
        self.button = ActButton("", lambda: self._act(), desk.problems)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row_of(self._name, self._cost, self.button, stretch=0))
        column.addWidget(self._why)

    def show_room(self, room: Room, currency: str, act: Callable[[Room], object]) -> None:
        """Shows a studio; `act` takes it."""
        language = self._desk.context.language
        self._act = partial(act, room)
        self._name.setText(room.studio.name)
        cost = room.cost
        self._cost.setText("" if cost is None else figures.short_money(language, cost, currency))
        met = [*room.taken, *room.held]
        ids = [each.show_id for each in met if each.show_id]
        shows = {each.id: each for each in self._desk.workspace.among(Show, "id", ids)}
        lines = [
            self.tr("Taken: {who}").format(who=who(language, each, room.studio, shows))
            for each in room.taken
        ]
        lines += [
            self.tr("On hold: {who}").format(who=who(language, each, room.studio, shows))
            for each in room.held
        ]
        lines += [
            self.tr("Closed: {reason}").format(reason=each.reason or "–") for each in room.closures
        ]
        self._why.setText("\n".join(lines) or self.tr("Free"))
        hold = self.tr("Hold behind") if room.held else self.tr("Hold")
        self.button.rename(self.tr("Taken") if room.taken else hold)
        self.button.setEnabled(room.possible)
        self.button.setAccessibleName(f"{self.button.text()}: {room.studio.name}")


class RoomList(QFrame):
    """Studios to choose from, best first. Escape closes it."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._read: Callable[[], Sequence[Room]] = tuple
        self._act: Callable[[Room], object] = lambda _: None
        self._none = label(self.tr("There is no studio yet. Add one on the page of studios."))
        self._none.setWordWrap(True)
        self.lines: Cards[RoomLine] = Cards(lambda: RoomLine(desk))
        self._leave = ActButton(self.tr("Leave it"), self.close_it, desk.problems)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        column.setSpacing(SPACE_XS)
        for part in (self._none, self.lines):
            column.addWidget(part)
        column.addLayout(row_of(self._leave, label(), stretch=1))
        dress(self, "asking")
        self.hide()

    def open(self, read: Callable[[], Sequence[Room]], act: Callable[[Room], object]) -> None:
        """Offers what `read` gives; `act` takes one."""
        self._read, self._act = read, act
        self.show()
        self.refresh()
        first = next((line for line in self.lines.shown if line.button.isEnabled()), None)
        (self._leave if first is None else first.button).setFocus()

    def refresh(self) -> None:
        """The plan changed: who has the studios may be another one."""
        if self.isHidden():
            return
        currency = self._desk.workspace.charter.currency
        rooms = self._read()
        lines = self.lines.show_keys([each.studio.id for each in rooms])
        for room in rooms:
            lines[room.studio.id].show_room(room, currency, self._take)
        self._none.setVisible(not rooms)

    def close_it(self) -> None:
        """Takes the list away."""
        self.hide()
        self.left.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
        else:
            super().keyPressEvent(event)

    def _take(self, room: Room) -> None:
        self._act(room)
        self.close_it()
