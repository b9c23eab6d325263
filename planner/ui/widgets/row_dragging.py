"""Dragging rows of a table to another place of it, with a line that says where they would go."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QMargins, QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget
from typing_extensions import override

from planner.ui.context import Context
from planner.ui.widgets.grid import Grid
from planner.ui.widgets.row_model import RowModel

MIME_TYPE: Final = "application/x-showplan-keys"
"""The keys of dragged rows, one a line."""

PRODUCTS_TYPE: Final = "application/x-showplan-products"
"""The ids of dragged products, one a line."""

_INDENT: Final = 32
_LINE: Final = 2
_MARGINS: Final = QMargins(8, 4, 8, 4)


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is dropped: above or below the row `key`; at the very end for no key. What
    can be taken into a row is dropped `into` it."""

    key: str | None
    below: bool
    into: bool = False


def carried(keys: Sequence[str]) -> QMimeData:
    """What is dragged: the keys of rows."""
    made = QMimeData()
    made.setData(MIME_TYPE, "\n".join(keys).encode())
    return made


def carried_products(ids: Sequence[str]) -> QMimeData:
    """What is dragged: the ids of products."""
    made = QMimeData()
    made.setData(PRODUCTS_TYPE, "\n".join(ids).encode())
    return made


class DragGrid(Grid):
    """A table whose rows can be dragged, and that takes products between its rows and into them.

    It moves and adds nothing: it says what was dropped where.
    """

    dropped = Signal(list, object)
    products_dropped = Signal(list, object)

    def __init__(
        self,
        model: RowModel[Any],
        context: Context,
        inside: Callable[[Place, Sequence[str]], bool],
        parent: QWidget | None = None,
    ) -> None:
        """`inside` tells whether rows with these keys (none: what is new) come into a group where
        they are dropped at a place."""
        super().__init__(model, context, parent)
        self._model = model
        self._theme = context.theme
        self._language = context.language
        self._inside = inside
        self._place: Place | None = None
        self._moving: Sequence[str] = ()
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)

    @override
    def startDrag(self, supported: Qt.DropAction) -> None:
        """Lifts the selected rows, as their keys and a small picture of how many they are."""
        keys = self.selected_keys()
        if not keys or not self.settle():
            return
        drag = QDrag(self)
        drag.setMimeData(carried(keys))
        drag.setPixmap(self._picture(len(keys)))
        drag.setHotSpot(QPoint(-12, -8))
        drag.exec(Qt.DropAction.MoveAction)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes rows and products only."""
        if any(event.mimeData().hasFormat(each) for each in (MIME_TYPE, PRODUCTS_TYPE)):
            event.acceptProposedAction()
        else:
            event.ignore()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Shows where they would go."""
        super().dragMoveEvent(event)
        self._moving = _content(event.mimeData(), MIME_TYPE)
        self._show_place(self._place_of(event))
        event.acceptProposedAction()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Takes the line away."""
        super().dragLeaveEvent(event)
        self._show_place(None)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Says what was dropped where."""
        place = self._place_of(event)
        self._show_place(None)
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        event.acceptProposedAction()
        rows = event.mimeData().hasFormat(MIME_TYPE)
        keys = _content(event.mimeData(), MIME_TYPE if rows else PRODUCTS_TYPE)
        (self.dropped if rows else self.products_dropped).emit(keys, place)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the table, and the line above it."""
        super().paintEvent(event)
        if self._place is not None:
            painter = QPainter(self.viewport())
            accent = QColor(self._theme.tokens.accent)
            if self._place.into:
                painter.setPen(QPen(accent, _LINE))
                painter.drawRect(self._row_of(self._place).adjusted(1, 1, -1, -2))
            else:
                painter.fillRect(self._line_of(self._place), accent)
            painter.end()

    def _show_place(self, place: Place | None) -> None:
        if place != self._place:
            before, self._place = self._place, place
            for each in (before, place):
                if each is not None:
                    self.viewport().update(self._area_of(each))

    def _area_of(self, place: Place) -> QRect:
        """What has to be painted again where a place is shown, or is shown no longer."""
        return self._row_of(place) if place.into else self._line_of(place).adjusted(0, -1, 0, 1)

    def _place_of(self, event: QDropEvent) -> Place:
        """Where rows or products are dropped; products that are held over a row go into it."""
        at = event.position().toPoint()
        place = self._place_at(at)
        if place.key is None or event.mimeData().hasFormat(MIME_TYPE):
            return place
        rect = self._row_of(place)
        edge = rect.height() // 4
        inside = rect.adjusted(0, edge, 0, -edge).contains(rect.left(), at.y())
        return Place(place.key, place.below, into=inside)

    def _row_of(self, place: Place) -> QRect:
        row = None if place.key is None else self._model.row_of(place.key)
        if row is None:
            return QRect()
        width = self.viewport().width()
        return QRect(0, self.rowViewportPosition(row), width, self.rowHeight(row))

    def _place_at(self, at: QPoint) -> Place:
        row = self.rowAt(at.y())
        if row < 0:
            return Place(None, below=True)
        middle = self.rowViewportPosition(row) + self.rowHeight(row) / 2
        if self._model.records[row].selectable:
            return Place(self._model.key_at(row), below=at.y() > middle)
        return Place(self._model.key_at(row + 1), below=False)

    def _line_of(self, place: Place) -> QRect:
        row = self._model.rowCount() - 1 if place.key is None else self._model.row_of(place.key)
        if row is None or row < 0:
            return QRect(0, 0, self.viewport().width(), _LINE)
        top = self.rowViewportPosition(row) + (self.rowHeight(row) if place.below else 0)
        left = _INDENT if self._inside(place, self._moving) else 0
        return QRect(left, top - _LINE // 2 - 1, self.viewport().width() - left, _LINE)

    def _picture(self, count: int) -> QPixmap:
        text = self._language.plural("window", "{count} row", "{count} rows", count=count)
        metrics = self.fontMetrics()
        ratio = self.devicePixelRatioF()
        size = metrics.size(Qt.TextFlag.TextSingleLine, text).grownBy(_MARGINS)
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(self._theme.tokens.accent))
        painter = QPainter(picture)
        painter.setFont(self.font())
        painter.setPen(QColor(self._theme.tokens.on_accent))
        painter.drawText(QRect(QPoint(0, 0), size), Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
        return picture


def _content(luggage: QMimeData, format_: str) -> list[str]:
    """The keys or ids that are carried; none in another format."""
    return bytes(luggage.data(format_).data()).decode().splitlines()
