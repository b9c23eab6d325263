"""Lays small widgets side by side and goes on in the next line where a line is full."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from typing_extensions import override

from planner.ui.tokens import SPACE_XS


class WrappingRow(QLayout):
    """A layout that is as high as the lines it needs at its width; right to left where the
    language runs so. What is wider than a line is made as narrow as the line."""

    def __init__(self, gap: int = SPACE_XS) -> None:
        super().__init__()
        self._gap = gap
        self._items: list[QLayoutItem] = []
        self._known: dict[int, list[tuple[QLayoutItem, QRect]]] = {}
        self.setContentsMargins(0, 0, 0, 0)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self._known.clear()

    @override
    def count(self) -> int:
        return len(self._items)

    def insert(self, place: int, widget: QWidget) -> None:
        """Puts a widget before the one at a place."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())
        self.invalidate()

    # Qt asks for one past the last to find the end.
    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        self._known.clear()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def invalidate(self) -> None:
        """Something in it has another size, is shown or is hidden."""
        self._known.clear()
        super().invalidate()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() + 1 for _, place in self._places(width)), default=0)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        """As narrow as wished: each line is cut where it must be."""
        return QSize(0, max((item.sizeHint().height() for item in self._shown()), default=0))

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        for item, place in self._places(rect.width()):
            turned = place.translated(rect.topLeft())
            parent = self.parentWidget()
            if parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                turned.moveRight(rect.right() - place.left())
            item.setGeometry(turned)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _places(self, width: int) -> list[tuple[QLayoutItem, QRect]]:
        """Where each item lies in lines of a width, from the top left; Qt asks again and again."""
        if width not in self._known:
            self._known[width] = self._laid_out(width)
        return self._known[width]

    def _laid_out(self, width: int) -> list[tuple[QLayoutItem, QRect]]:
        places = []
        at, high = QPoint(0, 0), 0
        for item in self._shown():
            wanted = item.sizeHint()
            size = QSize(min(wanted.width(), max(width, 1)), wanted.height())
            if at.x() > 0 and at.x() + size.width() > width:
                at, high = QPoint(0, at.y() + high + self._gap), 0
            places.append((item, QRect(at, size)))
            at += QPoint(size.width() + self._gap, 0)
            high = max(high, size.height())
        return _levelled(places)


def _levelled(places: Sequence[tuple[QLayoutItem, QRect]]) -> list[tuple[QLayoutItem, QRect]]:
    """The same with what is less high than others in its line in the middle of that line."""
    heights: dict[int, int] = {}
    for _, place in places:
        heights[place.top()] = max(heights.get(place.top(), 0), place.height())
    return [
        (item, place.translated(0, (heights[place.top()] - place.height()) // 2))
        for item, place in places
    ]
