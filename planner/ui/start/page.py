"""The page while no plan is open: the sample, a new plan, an old one, those opened last."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.ui.context import Context
from planner.ui.tokens import SPACE_L, SPACE_S
from planner.ui.widgets.look import dress, label

_WIDTH = 460


class StartPage(QWidget):
    """Says what Show Planner is for, and how to begin."""

    chosen = Signal(Path)

    def __init__(self, context: Context) -> None:
        super().__init__()
        dress(self, "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        inside = QWidget()
        inside.setFixedWidth(_WIDTH)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(label("Show Planner", "title"))
        column.addWidget(self._words())
        column.addSpacing(SPACE_L)
        column.addLayout(_buttons(context))
        column.addSpacing(SPACE_L)
        column.addLayout(self._recent)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(inside)
        middle.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(middle)
        outer.addStretch(3)

    def show_recent(self, paths: Sequence[Path]) -> None:
        """Lists the plans opened last."""
        while item := self._recent.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        if paths:
            self._recent.addWidget(label(self.tr("Opened last"), "caption"))
        for path in paths:
            self._recent.addWidget(self._recent_button(path))

    def _words(self) -> QWidget:
        words = label(
            self.tr(
                "Plan your live shows: who sells what, when and where. A plan is one file, which "
                "you can copy and mail. Everything you do is saved at once and can be undone."
            ),
            "quiet",
        )
        words.setWordWrap(True)
        return words

    def _recent_button(self, path: Path) -> QPushButton:
        shown = f"{path.stem}  ·  {path.parent}".replace("&", "&&")
        button = QPushButton(shown)
        button.setAccessibleName(str(path))
        dress(button, "link")
        button.clicked.connect(lambda: self.chosen.emit(path))
        return button


def _buttons(context: Context) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(SPACE_S)
    row.addWidget(context.actions.push_button("open_sample", "primary"))
    row.addWidget(context.actions.push_button("new_plan"))
    row.addWidget(context.actions.push_button("open_plan"))
    row.addStretch(1)
    return row
