"""The rail on the left: the pages there are, what is to be solved, and how much of each."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.solving import Concern
from planner.ui.context import Context
from planner.ui.theme import Theme
from planner.ui.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from planner.ui.widgets.entry import Tone
from planner.ui.widgets.look import dress, label

_WIDTH: Final = 196
_BUTTON_HEIGHT: Final = 32
_TONES: Final = {Concern.CONFLICTS: Tone.ON_AIR}
"""A conflict makes the plan impossible; the others are only still open."""


class Rail(QWidget):
    """One button for each page and each concern; the actions behind them know what is shown."""

    def __init__(
        self, context: Context, pages: Sequence[str], parent: QWidget | None = None
    ) -> None:
        """`pages` are names; a page has the action `page_NAME`, a concern `solve_NAME`."""
        super().__init__(parent)
        dress(self, "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(_WIDTH)
        self._buttons = {name: _RailButton(context, f"page_{name}") for name in pages}
        self._concerns = {
            each: _RailButton(context, f"solve_{each.value}", _TONES.get(each, Tone.PLAIN))
            for each in Concern
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_S + 2, SPACE_L, SPACE_S + 2, SPACE_L)
        column.setSpacing(2)
        column.addLayout(_brand(context.theme))
        column.addSpacing(SPACE_S)
        for button in self._buttons.values():
            column.addWidget(button)
        column.addWidget(_heading(self.tr("To solve")))
        for button in self._concerns.values():
            column.addWidget(button)
        column.addStretch(1)

    def show_count(self, page: str, count: int) -> None:
        """Says how much is on a page."""
        self._buttons[page].show_count(count)

    def show_concerns(self, counts: Mapping[Concern, int]) -> None:
        """Says how much of each concern is to be solved."""
        for concern, button in self._concerns.items():
            button.show_count(counts[concern])


class _RailButton(QPushButton):
    """The name of a page or a concern, and a count."""

    def __init__(self, context: Context, action_id: str, tone: Tone = Tone.PLAIN) -> None:
        super().__init__()
        self._action = context.actions[action_id]
        dress(self, "rail")
        self.setText(self._action.text())
        self._show_tip()
        self.setCheckable(True)
        self.setMinimumHeight(_BUTTON_HEIGHT)
        self._count = label(look="chip", tone=tone)
        self._count.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, SPACE_S, 0)
        row.addStretch(1)
        row.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        self.clicked.connect(lambda: self._action.trigger())
        self._action.toggled.connect(self.setChecked)
        self._action.changed.connect(self._show_tip)

    def show_count(self, count: int) -> None:
        """Shows a count behind the name; none for 0."""
        self._count.setText(str(count))
        self._count.setVisible(count > 0)
        self.setAccessibleName(f"{self.text()} {count}" if count else self.text())

    def _show_tip(self) -> None:
        self.setToolTip(self._action.toolTip())

    @override
    def nextCheckState(self) -> None:
        # The action decides which page is shown; a click alone must not change the mark.
        self.setChecked(self._action.isChecked())

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + self._count.sizeHint().width() + SPACE_L, hint.height())


class _Light(QWidget):
    """The lamp beside the name of the program."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(10, 10)
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.on_air))
        painter.drawEllipse(self.rect())
        painter.end()


def _heading(text: str) -> QLabel:
    heading = label(text, "caption")
    heading.setContentsMargins(SPACE_S + 2, SPACE_M, 0, SPACE_XS)
    return heading


def _brand(theme: Theme) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(SPACE_S + 2, 0, 0, SPACE_S)
    row.setSpacing(SPACE_S)
    row.addWidget(_Light(theme))
    row.addWidget(label("Show Planner", "brand"))
    row.addStretch(1)
    return row
