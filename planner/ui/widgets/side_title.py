"""The head of a panel that was asked for: what it is about, and the button that closes it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from planner.ui import icons
from planner.ui.context import Context
from planner.ui.tokens import SPACE_S
from planner.ui.widgets.look import dress, label


class SideTitle(QWidget):
    """A title over one or more lines; `left` tells that the panel is to be closed."""

    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._title = label(look="heading")
        self._title.setWordWrap(True)
        self.close_button = QToolButton()
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.setToolTip(self.tr("Close (Esc)"))
        self.close_button.setIconSize(QSize(16, 16))
        dress(self.close_button, "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self._title, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.close_button.clicked.connect(self.left)
        context.theme.changed.connect(self._draw)
        self._draw()

    def show_title(self, title: str) -> None:
        """Says what the panel is about."""
        self._title.setText(title)

    def _draw(self) -> None:
        self.close_button.setIcon(icons.icon("x", self._context.theme.tokens))
