"""The slim bar over a rundown in which words are looked for and replaced."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from planner.ui import icons
from planner.ui.context import Context
from planner.ui.tokens import SPACE_L, SPACE_S, SPACE_XS
from planner.ui.widgets.look import dress, label
from planner.ui.widgets.small_button import SmallButton
from planner.ui.widgets.wrapping_row import WrappingRow

_FIELD_WIDTH: Final = 190
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

Choice = tuple[str, str]
"""The id of something to narrow to, and its name."""


class FindBar(QWidget):
    """Decides nothing: it says what is looked for (`changed`), and what is asked of it.

    `stepped` is 1 for the next and −1 for the previous; `replaced` True for all.
    """

    changed = Signal()
    stepped = Signal(int)
    replaced = Signal(bool)
    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.wanted = _Words(self.tr("Find"), self.tr("Find in titles, hosts, products, cues …"))
        self.put = _Words(self.tr("Replace with"), self.tr("Replace with"))
        self.only = QCheckBox(self.tr("Only matches"))
        self.kind = _Narrowing(self.tr("All kinds"), self.tr("Kind"))
        self.host = _Narrowing(self.tr("All hosts"), self.tr("Host"))
        self.one = SmallButton(self.tr("Replace"))
        self.every = SmallButton(self.tr("Replace all"))
        self._said = label(look="small")
        self._close = QToolButton()
        self._replacing = QWidget()
        dress(self, "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lay_out()
        self._connect()
        self._draw()
        self.hide()

    @property
    def said(self) -> str:
        """How many there are, or how many were replaced."""
        return self._said.text()

    def say(self, text: str) -> None:
        """Says how many there are, or how many were replaced."""
        self._said.setText(text)
        self._said.setVisible(bool(text))
        self.wanted.setAccessibleDescription(text)

    def offer(self, kinds: Sequence[Choice], hosts: Sequence[Choice]) -> None:
        """Offers what can be narrowed to; a choice that is gone is no longer made."""
        self.kind.offer(kinds)
        self.host.offer(hosts)

    def open(self, *, replacing: bool) -> None:
        """Takes the focus to what is looked for; with a line for what to put there."""
        self._replacing.setVisible(replacing or not self._replacing.isHidden())
        self.show()
        self.wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.wanted.selectAll()

    def forget(self) -> None:
        """Narrows to nothing any more, and closes."""
        for box in (self.kind, self.host):
            box.setCurrentIndex(0)
        self.only.setChecked(False)
        self._replacing.hide()
        self.hide()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Shift+Enter go on, wherever the focus is in the bar; Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _ENTER:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.stepped.emit(-1 if shift else 1)
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.wanted.textChanged.connect(self.changed)
        self.only.toggled.connect(self.changed)
        self.kind.currentIndexChanged.connect(self.changed)
        self.host.currentIndexChanged.connect(self.changed)
        self.one.clicked.connect(lambda: self.replaced.emit(False))
        self.every.clicked.connect(lambda: self.replaced.emit(True))
        self._close.clicked.connect(self.left)
        self._context.theme.changed.connect(self._draw)

    def _draw(self) -> None:
        self._close.setIcon(icons.icon("x", self._context.theme.tokens))

    def _lay_out(self) -> None:
        actions = self._context.actions
        words = _in_a_row(
            self.wanted,
            actions.tool_button("find_previous"),
            actions.tool_button("find_next"),
            self._said,
        )
        self._fill_replacing()
        asked = WrappingRow(SPACE_S)
        for part in (words, self._replacing, self.only, self.kind, self.host):
            asked.addWidget(part)
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.setIconSize(QSize(16, 16))
        dress(self._close, "quiet")
        around = QHBoxLayout(self)
        around.setContentsMargins(SPACE_L, SPACE_XS, SPACE_S, SPACE_XS)
        column = QVBoxLayout()
        column.addLayout(asked)
        around.addLayout(column, 1)
        around.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)

    def _fill_replacing(self) -> None:
        row = QHBoxLayout(self._replacing)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_XS)
        for part in (self.put, self.one, self.every):
            row.addWidget(part)
        self._replacing.hide()


class _Words(QLineEdit):
    """A line of words; Enter and Escape are left to the bar."""

    def __init__(self, name: str, placeholder: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setClearButtonEnabled(False)
        self.setFixedWidth(_FIELD_WIDTH)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (*_ENTER, Qt.Key.Key_Escape):
            event.ignore()
        else:
            super().keyPressEvent(event)


class _Narrowing(QComboBox):
    """One thing to narrow to, or all of them."""

    def __init__(self, everything: str, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.addItem(everything, "")

    @property
    def chosen(self) -> str:
        """The id of what is narrowed to; empty for all."""
        return str(self.currentData())

    def offer(self, choices: Sequence[Choice]) -> None:
        """Offers these, and keeps what is chosen if it is still among them."""
        there = [(str(self.itemData(at)), self.itemText(at)) for at in range(1, self.count())]
        if list(choices) == there:
            return
        chosen = self.chosen
        self.blockSignals(True)
        while self.count() > 1:
            self.removeItem(1)
        for id_, name in choices:
            self.addItem(name, id_)
        self.setCurrentIndex(max(0, self.findData(chosen)))
        self.blockSignals(False)
        if self.chosen != chosen:
            self.currentIndexChanged.emit(self.currentIndex())


def _in_a_row(*widgets: QWidget) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE_XS)
    for widget in widgets:
        row.addWidget(widget)
    return box
