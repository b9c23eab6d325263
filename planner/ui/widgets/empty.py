"""What an empty page says: what to do next, with the button for it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.ui.tokens import SPACE_M, SPACE_S
from planner.ui.widgets.look import dress, label


class EmptyNote(QWidget):
    """A heading, a sentence and buttons in the middle of an empty place."""

    def __init__(
        self, heading: str, sentence: str, *buttons: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        dress(self, "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE_S)
        column.addStretch(2)
        for text, look in ((heading, "title"), (sentence, "quiet")):
            line = label(text, look)
            line.setAlignment(Qt.AlignmentFlag.AlignCenter)
            line.setWordWrap(True)
            column.addWidget(line)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.setContentsMargins(0, SPACE_M, 0, 0)
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
            self.setFocusProxy(button)  # in the end the last one: what is best done next
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)
