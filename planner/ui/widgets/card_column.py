"""A column of cards, with headings between them where there are any."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from typing_extensions import override

from planner.services.fix import Fix
from planner.ui.context import Context
from planner.ui.tokens import SPACE_S
from planner.ui.widgets.card import Card

_AFTER_MS: Final = 150
"""How long nothing else must have happened before ways out are looked for."""

_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class CardColumn(QWidget):
    """Cards from top to bottom; the up and down keys move among them.

    `chosen` gives what the chosen card is about, `reached` the card that a key led to. The ways
    out of a card are looked for when it has been seen, a little at a time while nothing else is to
    be done.
    """

    chosen = Signal(object)
    reached = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._parts: tuple[QWidget, ...] = ()
        self._cards: list[Card] = []
        self._wanted: list[Card] = []
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
    def cards(self) -> tuple[Card, ...]:
        """The cards, from top to bottom."""
        return tuple(self._cards)

    def rest(self) -> None:
        """Looks for no ways out until a card is seen again."""
        self._timer.stop()
        self._wanted.clear()
        self._forget_search()

    def show_parts(self, parts: Sequence[QWidget]) -> None:
        """Shows these cards, and what stands between them; to be called when the plan changed.

        What was shown and is not among them is gone. The focus of a card that is gone goes to the
        next one.
        """
        self.rest()
        focused = next((n for n, card in enumerate(self._cards) if has_focus(card)), None)
        for place, part in enumerate(parts):
            if self._column.indexOf(part) != place:
                self._column.insertWidget(place, part)
                part.show()  # at once, so that it can have the focus
        self._cards = [part for part in parts if isinstance(part, Card)]
        for part in self._parts:
            if part not in parts:
                self._drop(part)
        self._parts = tuple(parts)
        for card in self._cards:
            card.ask_anew()
        if focused is not None and not any(has_focus(card) for card in self._cards):
            self._focus_near(focused)

    def adopt(self, card: Card) -> Card:
        """Listens to a new card."""
        card.chosen.connect(self.chosen)
        card.seen.connect(self._want)
        return card

    def find_at_once(self, card: Card) -> None:
        """Looks for all ways out of a card without waiting until it is its turn."""
        with self._context.problems.caught():
            known: tuple[Sequence[Fix], ...] = ((), *card.ways_out())
            card.show_fixes(known[-1])

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        focused = next((n for n, card in enumerate(self._cards) if has_focus(card)), None)
        if step is None or focused is None or not 0 <= focused + step < len(self._cards):
            super().keyPressEvent(event)
        else:
            self._reach(self._cards[focused + step])

    def _reach(self, card: Card) -> None:
        card.setFocus(Qt.FocusReason.TabFocusReason)
        self.reached.emit(card)

    def _drop(self, part: QWidget) -> None:
        self._column.removeWidget(part)
        part.hide()
        part.deleteLater()

    def _focus_near(self, place: int) -> None:
        """Goes on with the next card when the one that was worked on is solved; behind the last one
        with whatever the cards stand in, so that the focus does not jump away."""
        if self._cards:
            self._reach(self._cards[min(place, len(self._cards) - 1)])
            return
        around = self.parentWidget()
        while around is not None and around.focusPolicy() == Qt.FocusPolicy.NoFocus:
            around = around.parentWidget()
        if around is not None:
            around.setFocus()

    def _want(self, card: Card) -> None:
        if card not in self._wanted:
            self._wanted.append(card)
        if self._search is None:
            self._timer.start(_AFTER_MS)

    def _try_one(self) -> None:
        """Tries one way out of the card that was seen first; shows them when all were tried."""
        card = self._wanted[0]
        search = self._search or card.ways_out()
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


def has_focus(card: QWidget) -> bool:
    """Whether a card or something in it has the focus."""
    focused = QApplication.focusWidget()
    return focused is not None and (focused is card or card.isAncestorOf(focused))
