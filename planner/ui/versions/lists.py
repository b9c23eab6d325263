"""Lists of sentences beside a rundown: each has the lines that it needs."""

from datetime import datetime
from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QListWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from typing_extensions import override

from planner.domain.zone import zone
from planner.ui.tokens import SPACE_L, SPACE_S
from planner.ui.widgets.look import dress


def words_list(name: str) -> QListWidget:
    """A list without a frame whose sentences wrap; `name` is what a screen reader says of it."""
    made = QListWidget()
    made.setAccessibleName(name)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    made.setWordWrap(True)
    made.setResizeMode(QListView.ResizeMode.Adjust)
    made.setItemDelegate(_Wrapped(made))
    dress(made, "choices")
    return made


def minute_in(zone_: str, moment: datetime) -> datetime:
    """A moment (UTC) as the minute of a clock in a zone."""
    return moment.astimezone(zone(zone_)).replace(second=0, microsecond=0)


class _Wrapped(QStyledItemDelegate):
    """Gives each sentence the lines that it needs, higher ones for scripts of another font."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        view = cast("QListWidget", option.widget)
        room = view.viewport().width() - 2 * SPACE_L
        box = option.fontMetrics.boundingRect(
            QRect(0, 0, max(80, room), 10_000), int(Qt.TextFlag.TextWordWrap), str(index.data())
        )
        return QSize(room, box.height() * 5 // 4 + SPACE_S)
