"""A column of findings as cards, for whatever shows what is to be solved."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.findings import Finding
from planner.services.fix import Fix, key_of
from planner.ui.context import Context
from planner.ui.tokens import SPACE_S
from planner.ui.widgets.finding_card import FindingCard, Solving

_AFTER_MS: Final = 150
"""How long nothing else must have happened before ways out are looked for."""

_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class FindingCards(QWidget):
    """Cards from top to bottom; the up and down keys move among them. `chosen` names a finding.

    The ways out of a finding are looked for when its card has been seen, one card at a time while
    nothing else is to be done.
    """

    chosen = Signal(object)

    def __init__(self, context: Context, solving: Solving, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._solving = solving
        self._cards: list[FindingCard] = []
        self._wanted: list[FindingCard] = []
        self._search: Iterator[Sequence[Fix]] | None = None
        self._found: Sequence[Fix] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._try_one)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_S)
        context.theme.changed.connect(self._draw_marks)

    @property
    def cards(self) -> tuple[FindingCard, ...]:
        """The cards, from top to bottom."""
        return tuple(self._cards)

    def show_findings(self, findings: Iterable[Finding]) -> None:
        """Shows these findings in their order; to be called whenever the plan changed.

        The card of a finding that was there stays, with what is being typed in it.
        """
        self._timer.stop()
        self._wanted.clear()
        self._forget_search()
        focused = next((n for n, card in enumerate(self._cards) if _has_focus(card)), None)
        old = {card.key: card for card in self._cards}
        self._cards = [self._card(old.pop(key_of(each), None), each) for each in findings]
        for place, card in enumerate(self._cards):
            if self._column.indexOf(card) != place:
                self._column.insertWidget(place, card)
        for card in old.values():
            self._drop(card)
        if focused is not None and not any(_has_focus(card) for card in self._cards):
            self._focus_near(focused)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        focused = next((n for n, card in enumerate(self._cards) if _has_focus(card)), None)
        if step is None or focused is None or not 0 <= focused + step < len(self._cards):
            super().keyPressEvent(event)
        else:
            self._cards[focused + step].setFocus(Qt.FocusReason.TabFocusReason)

    def _card(self, card: FindingCard | None, finding: Finding) -> FindingCard:
        if card is None:
            made = FindingCard(self._context, finding, self._solving)
            made.chosen.connect(self.chosen)
            made.seen.connect(self._want)
            return made
        if card.finding != finding:
            card.show_finding(finding)
        card.ask_anew()
        return card

    def _drop(self, card: FindingCard) -> None:
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _focus_near(self, place: int) -> None:
        """Goes on with the next card when the one that was worked on is solved."""
        if self._cards:
            self._cards[min(place, len(self._cards) - 1)].setFocus()
        elif (around := self.parentWidget()) is not None:
            around.setFocus()

    def _want(self, card: FindingCard) -> None:
        if card not in self._wanted:
            self._wanted.append(card)
        if self._search is None:
            self._timer.start(_AFTER_MS)

    def _try_one(self) -> None:
        """Tries one way out of the card that was seen first; shows them when all were tried."""
        card = self._wanted[0]
        search = self._search or self._solving.fixes(card.finding)
        self._search = search
        more: Sequence[Fix] | None = None
        with self._context.problems.caught_quietly():
            more = next(search, None)
        if self._search is not search:
            # To try is to look at the file, and somebody else had changed it: all begins anew.
            return
        if more is None:
            card.show_fixes(self._found)
            self._forget_search()
            self._wanted.remove(card)
        else:
            self._found = more
        if self._wanted:
            self._timer.start(0)

    def _forget_search(self) -> None:
        self._search = None
        self._found = ()

    def _draw_marks(self) -> None:
        for card in self._cards:
            card.draw_mark()


def _has_focus(card: FindingCard) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and (focused is card or card.isAncestorOf(focused))
