"""What stands beside a page: the inspector of what is selected, or a form that is filled in."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from planner.ui.tokens import SPACE_L, SPACE_S
from planner.ui.widgets.look import dress

SIDE_WIDTH: Final = 300
"""How wide a panel begins, in logical pixels."""


class SidePanel(QScrollArea):
    """A column that scrolls; `column` is the layout to fill, from top to bottom.

    `closed` tells that the panel is done with: Escape in it, where no field takes that key first.
    """

    closed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is what a screen reader says of the panel."""
        super().__init__(parent)
        inside = QWidget()
        dress(inside, "side")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._around = around = QVBoxLayout(inside)
        around.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        around.setSpacing(SPACE_S)
        self.column = QVBoxLayout()
        self.column.setSpacing(SPACE_S)
        around.addLayout(self.column)
        around.addStretch(1)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(SIDE_WIDTH)
        self.setWidget(inside)

    def fill_height(self) -> None:
        """Gives the part of the column that grows the room below the others."""
        self._around.setStretch(0, 1)
        self._around.setStretch(1, 0)

    def take_focus(self) -> None:
        """Takes the focus to the first field."""
        self.setFocus()

    @override
    def sizeHint(self) -> QSize:
        return QSize(SIDE_WIDTH, super().sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            event.accept()
        else:
            super().keyPressEvent(event)


def beside(middle: QWidget, side: QWidget) -> QSplitter:
    """A page's middle with a panel on its right, whose width can be dragged."""
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    splitter.addWidget(middle)
    splitter.addWidget(side)
    splitter.setStretchFactor(0, 1)
    return splitter
