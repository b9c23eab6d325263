"""What speaks against a show before it is created, as cards with buttons that change it."""

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from planner.services.draft_remarks import Remark, Way
from planner.ui.context import Context
from planner.ui.tokens import SPACE_S, SPACE_XS
from planner.ui.widgets.look import dress, label
from planner.ui.widgets.small_button import SmallButton
from planner.ui.widgets.wrapping_row import WrappingRow
from planner.wording.terms import severity_name

_AFTER_MS: Final = 60
"""How long nothing else must have happened before ways out are looked for."""


class RemarkCards(QWidget):
    """Cards from top to bottom; `chosen` is the way out whose button was pressed.

    The ways out of one card after the other are looked for while nothing else is to be done.
    """

    chosen = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._cards: list[RemarkCard] = []
        self._wanted: list[RemarkCard] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look_for_ways)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_S)
        self.hide()

    @property
    def cards(self) -> Sequence["RemarkCard"]:
        """The cards that are shown."""
        return self._cards

    def show_remarks(self, remarks: Iterable[Remark]) -> None:
        """Shows these remarks and no others; their ways out come a little later."""
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [self._card(each) for each in remarks]
        self._wanted = list(self._cards)
        self.setVisible(bool(self._cards))
        if self._wanted:
            self._timer.start(_AFTER_MS)

    def rest(self) -> None:
        """Looks for nothing any more."""
        self._timer.stop()
        self._wanted = []

    def _card(self, remark: Remark) -> "RemarkCard":
        card = RemarkCard(self._context, remark)
        card.chosen.connect(self.chosen)
        self._column.addWidget(card)
        return card

    def _look_for_ways(self) -> None:
        card = self._wanted.pop(0)
        with self._context.problems.caught_quietly():
            card.show_ways(card.remark.ways())
        if self._wanted:
            self._timer.start(0)


class RemarkCard(QFrame):
    """A remark with the buttons of its ways out."""

    chosen = Signal(object)

    def __init__(self, context: Context, remark: Remark) -> None:
        super().__init__()
        self.remark = remark
        dress(self, "card", severity=remark.severity.value)
        severity = severity_name(context.language, remark.severity)
        self.setAccessibleName(f"{severity}: {remark.heading}")
        self.setAccessibleDescription(remark.detail)
        self.buttons: tuple[SmallButton, ...] = ()
        self._row = WrappingRow()
        column = QVBoxLayout(self)
        column.setContentsMargins(10, SPACE_S, SPACE_S, SPACE_S)
        column.setSpacing(2)
        for text, look in ((remark.heading, "heading"), (remark.detail, "small")):
            if text:
                line = label(text, look)
                line.setWordWrap(True)
                column.addWidget(line)
        column.addSpacing(SPACE_XS)
        column.addLayout(self._row)

    def show_ways(self, ways: Iterable[Way]) -> None:
        """Offers ways out."""
        self.buttons = tuple(self._button(each) for each in ways)

    def _button(self, way: Way) -> SmallButton:
        button = SmallButton(way.label)
        button.clicked.connect(partial(self.chosen.emit, way))
        self._row.addWidget(button)
        return button
