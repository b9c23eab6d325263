"""The bar that says what went wrong: it stays until it is closed or the next thing goes well.

What is only good to know is said there too, quietly; that stays until it is closed.
"""

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
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._is_note = False
        self._standing_note = ""
        self._mark = label()
        self._sentence = label()
        self._sentence.setWordWrap(True)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QToolButton()
        self._close.setAccessibleName(self.tr("Close the message"))
        dress(self._close, "button")
        self._close.clicked.connect(self._close_it)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_L, SPACE_S, SPACE_S, SPACE_S)
        row.setSpacing(SPACE_S)
        row.addWidget(self._mark)
        row.addWidget(self._sentence, 1)
        row.addWidget(self._close)
        problems.reported.connect(self._report)
        problems.noted.connect(self._note)
        problems.settled.connect(self._settle)
        theme.changed.connect(self._draw)
        self._draw()
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said, empty while nothing is."""
        return self._sentence.text() if self.isVisible() else ""

    def _report(self, sentence: str) -> None:
        self._say(sentence, is_note=False)

    def _note(self, sentence: str) -> None:
        self._standing_note = sentence
        self._settle()

    def _settle(self) -> None:
        """A note that nobody has closed comes back when the problem over it is gone."""
        if self._standing_note:
            self._say(self._standing_note, is_note=True)
        else:
            self.hide()

    def _close_it(self) -> None:
        if self._is_note:
            self._standing_note = ""
        self._settle()

    def _say(self, sentence: str, *, is_note: bool) -> None:
        self._is_note = is_note
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self._draw()
        self.show()

    def _draw(self) -> None:
        tokens = self._theme.tokens
        dress(self, "note" if self._is_note else "problem")
        name, color = ("info", tokens.accent) if self._is_note else ("circle-alert", tokens.on_air)
        self._mark.setPixmap(icons.icon(name, tokens, color=color).pixmap(16, 16))
        self._close.setIcon(icons.icon("x", tokens))
