"""A small button on a card, for people who work with the keys."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton
from typing_extensions import override

from planner.ui.widgets.look import dress

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FROM_CARD_TO_CARD: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down)


class SmallButton(QPushButton):
    """A small button that Enter presses too, and that Enter in it does nothing else.

    The left and right keys go from button to button; up and down are left to what is around.
    """

    def __init__(self, text: str) -> None:
        # A person's & is no mnemonic.
        super().__init__(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setToolTip(text)
        dress(self, "small")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.click()
        elif event.key() in _FROM_CARD_TO_CARD:
            event.ignore()
        else:
            super().keyPressEvent(event)
