"""What stands beside a page: the inspector of what is selected, or a form that is filled in."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from planner.ui.tokens import SPACE_L, SPACE_S
from planner.ui.widgets.look import dress

SIDE_WIDTH: Final = 300
"""How wide a panel begins, in logical pixels."""

_OTHER_HEIGHT: Final = (QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.Hide)


class SidePanel(QScrollArea):
    """A column that scrolls; `column` is the layout to fill, from top to bottom.

    What `stand_below` is given stays in sight under the column, however long that is.
    `closed` tells that the panel is done with: Escape in it, where no field takes that key first.
    """

    closed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is what a screen reader says of the panel."""
        super().__init__(parent)
        self._below: QWidget | None = None
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

    def stand_below(self, footing: QWidget) -> None:
        """Lets a widget stand under the column, where it does not scroll; hidden, it takes no
        room."""
        footing.setParent(self)
        footing.installEventFilter(self)
        self._below = footing
        self._place_below()

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
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_below()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._below and event.type() in _OTHER_HEIGHT:
            self._place_below()
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _place_below(self) -> None:
        below = self._below
        if below is None:
            return
        width = self.viewport().width()
        flows = below.hasHeightForWidth()
        height = below.heightForWidth(width) if flows else below.sizeHint().height()
        self.setViewportMargins(0, 0, 0, 0 if below.isHidden() else height)
        below.setGeometry(0, self.height() - height, width, height)


def beside(middle: QWidget, side: QWidget) -> QSplitter:
    """A page's middle with a panel on its right, whose width can be dragged."""
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    splitter.addWidget(middle)
    splitter.addWidget(side)
    splitter.setStretchFactor(0, 1)
    return splitter
