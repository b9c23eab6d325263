"""The bar that says what went wrong: it stays until it is closed or the next thing goes well."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from planner.ui import icons
from planner.ui.problems import Problems
from planner.ui.theme import Theme
from planner.ui.tokens import SPACE_L, SPACE_S
from planner.ui.widgets.look import dress, label


class ProblemBar(QWidget):
    """One sentence over the page; it takes no focus and stops nobody."""

    def __init__(self, problems: Problems, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "problem")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._mark = label()
        self._sentence = label()
        self._sentence.setWordWrap(True)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QToolButton()
        self._close.setAccessibleName(self.tr("Close the message"))
        dress(self._close, "button")
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_L, SPACE_S, SPACE_S, SPACE_S)
        row.setSpacing(SPACE_S)
        row.addWidget(self._mark)
        row.addWidget(self._sentence, 1)
        row.addWidget(self._close)
        problems.reported.connect(self._say)
        problems.settled.connect(self.hide)
        theme.changed.connect(self._draw_icons)
        self._draw_icons()
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said, empty while nothing is."""
        return self._sentence.text() if self.isVisible() else ""

    def _say(self, sentence: str) -> None:
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()

    def _draw_icons(self) -> None:
        tokens = self._theme.tokens
        drawn = icons.icon("circle-alert", tokens, color=tokens.on_air)
        self._mark.setPixmap(drawn.pixmap(16, 16))
        self._close.setIcon(icons.icon("x", tokens))
