"""The bar over a page: what is shown, how it stands, and what is done most."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from planner.ui.tokens import SPACE_L, SPACE_S
from planner.ui.widgets.elided import ElidedLabel
from planner.ui.widgets.entry import Tone
from planner.ui.widgets.look import dress, label

_HEIGHT = 52
_TITLE_SHARE = 0.36
_ROOM_FOR_SPARE = 960
_BUTTON_SHARE = 0.82


class TopBar(QWidget):
    """A title, a chip and a remark on the left, buttons on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(_HEIGHT)
        self._title = ElidedLabel("title")
        self._chip = label(look="chip")
        self._remark = ElidedLabel("quiet")
        self._remark.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._parts: list[QWidget] = []
        self._spare: list[QWidget] = []
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(SPACE_S)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_S)
        row.setSpacing(SPACE_S + 2)
        row.addWidget(self._title)
        row.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._remark, 1)
        row.addLayout(self._buttons)
        self._chip.hide()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._title.setMaximumWidth(int(self.width() * _TITLE_SHARE))
        fits = self.width() >= _ROOM_FOR_SPARE and self._wanted() <= self.width() * _BUTTON_SHARE
        for widget in self._spare:
            widget.setVisible(fits)
        super().resizeEvent(event)

    def _wanted(self) -> int:
        """How wide all buttons are with the words of this language, in pixels."""
        return sum(each.sizeHint().width() + SPACE_S for each in self._parts)

    def add(self, *widgets: QWidget) -> None:
        """Puts buttons on the right, the most important last."""
        for widget in widgets:
            widget.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            self._buttons.addWidget(widget)
            self._parts.append(widget)

    def add_spare(self, *widgets: QWidget) -> None:
        """Puts buttons there that give way where room is short; a menu has them too."""
        self._spare += widgets
        self.add(*widgets)

    def show_title(self, title: str, remark: str = "") -> None:
        """Says what is shown."""
        self._title.setText(title)
        self._remark.setText(remark)

    def show_chip(self, text: str, tone: Tone) -> None:
        """Says in a word how it stands; no text hides the chip."""
        self._chip.setText(text)
        dress(self._chip, "chip", tone=tone.value)
        self._chip.setVisible(bool(text))
