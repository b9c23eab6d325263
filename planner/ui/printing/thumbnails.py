"""The pages of a print in small, drawn as they come into sight."""

from typing import Final

from PySide6.QtCore import QSignalBlocker, QSize, QSizeF, Qt, QTimer
from PySide6.QtGui import QIcon, QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem
from typing_extensions import override

from planner.ui.marking import translate
from planner.ui.printing.pages import PdfPages
from planner.ui.widgets.look import dress

_WIDTH: Final = 84
_ROOM: Final = 116


class Thumbnails(QListWidget):
    """One small picture for each page; the current row is the page that is looked at."""

    def __init__(self, pages: PdfPages) -> None:
        super().__init__()
        self._pages = pages
        self._names: list[str] = []
        dress(self, "choices")
        self.setAccessibleName(translate("Printing", "Pages"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setIconSize(QSize(_WIDTH, _WIDTH))
        self.setSpacing(3)
        self.setFixedWidth(_ROOM)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._timer = QTimer(self, singleShot=True, interval=30)
        self._timer.timeout.connect(self._want_seen)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._timer.start())
        pages.opened.connect(self._open)
        pages.drawn.connect(self._take)

    def name(self, names: list[str]) -> None:
        """Says what the pages of the PDF that opens next are called."""
        self._names = names

    def show_current(self, page: int) -> None:
        """Marks the page that is looked at."""
        with QSignalBlocker(self):
            self.setCurrentRow(page)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._timer.start()

    @property
    def _pixels(self) -> int:
        return round(_WIDTH * self.devicePixelRatioF())

    def _open(self, sizes: list[QSizeF]) -> None:
        with QSignalBlocker(self):
            page = self.currentRow()
            self.clear()
            for number, size in enumerate(sizes):
                self.addItem(self._item(number, size))
            self.setCurrentRow(min(max(page, 0), len(sizes) - 1))
        self._timer.start()

    def _item(self, number: int, size: QSizeF) -> QListWidgetItem:
        text = self._names[number] if number < len(self._names) else str(number + 1)
        item = QListWidgetItem(text)
        item.setToolTip(text)
        blank = QPixmap(size.scaled(_WIDTH, _WIDTH, Qt.AspectRatioMode.KeepAspectRatio).toSize())
        blank.fill(Qt.GlobalColor.white)
        item.setIcon(QIcon(blank))
        item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter)
        return item

    def _want_seen(self) -> None:
        seen = self.viewport().rect()
        for row in range(self.count()):
            if self.visualItemRect(self.item(row)).intersects(seen):
                self._pages.want(row, self._pixels)

    def _take(self, page: int, picture: QImage) -> None:
        if picture.width() == self._pixels and page < self.count():
            pixmap = QPixmap.fromImage(picture)
            pixmap.setDevicePixelRatio(self.devicePixelRatioF())
            self.item(page).setIcon(QIcon(pixmap))
