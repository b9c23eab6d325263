"""The page that is looked at, as large as it is wanted."""

from enum import Enum
from typing import Final

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QWidget
from typing_extensions import override

from planner.ui.printing.pages import PdfPages
from planner.ui.tokens import SPACE_L
from planner.ui.widgets.look import dress

_SCREEN: Final = 96 / 72  # logical pixels in a point
_STEP: Final = 1.2
_LEAST, _MOST = 0.15, 4.0


class Fit(Enum):
    """What the zoom follows when the window is made larger; FREE follows nothing."""

    PAGE = "page"
    WIDTH = "width"
    FREE = "free"


class Preview(QScrollArea):
    """Shows one page of a PDF; `turned` says which, counted from 0, `zoomed` that its size is new.

    A page that is not drawn yet at its size is shown as it was drawn before, stretched.
    """

    turned = Signal(int)
    zoomed = Signal()

    def __init__(self, pages: PdfPages) -> None:
        super().__init__()
        self._pages = pages
        self._sizes: list[QSizeF] = []
        self._page = 0
        self._zoom = 1.0
        self._fit = Fit.PAGE
        self._sheet = _Sheet()
        dress(self, "page")
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWidget(self._sheet)
        pages.opened.connect(self._open)
        pages.drawn.connect(self._take)

    @property
    def page(self) -> int:
        """The page that is shown, counted from 0."""
        return self._page

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    @property
    def zoom(self) -> float:
        """How large the page is shown; 1 is as large as on paper."""
        return self._zoom

    @property
    def picture(self) -> QImage:
        """What is drawn of the page."""
        return self._sheet.picture

    def turn_to(self, page: int) -> None:
        """Shows another page; there is none before the first and behind the last."""
        wanted = min(max(page, 0), max(self.count - 1, 0))
        if wanted != self._page:
            self._page = wanted
            self._sheet.picture = QImage()
            self.verticalScrollBar().setValue(0)
            self._lay_out()
            self.turned.emit(wanted)

    def fit(self, fit: Fit) -> None:
        """Makes the page as large as there is room for it, or as its width."""
        self._fit = fit
        self._lay_out()

    def zoom_by(self, steps: int) -> None:
        """Makes the page larger, or smaller for negative steps."""
        self._fit = Fit.FREE
        self._zoom = min(_MOST, max(_LEAST, self._zoom * _STEP**steps))
        self._lay_out()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def _open(self, sizes: list[QSizeF]) -> None:
        self._sizes = sizes
        last = max(len(sizes) - 1, 0)
        self._page = min(self._page, last)
        self._lay_out()
        self.turned.emit(self._page)

    def _take(self, page: int, picture: QImage) -> None:
        if page == self._page and picture.width() == self._pixels:
            self._sheet.picture = picture
            self._sheet.update()

    @property
    def _pixels(self) -> int:
        return round(self._sheet.width() * self.devicePixelRatioF())

    def _lay_out(self) -> None:
        """Gives the page its size, and asks for its picture at that."""
        if not self._sizes:
            return
        size = self._sizes[self._page] * _SCREEN
        self._zoom = self._fitting(size)
        self._sheet.resize((size * self._zoom).toSize())
        self._sheet.update()
        self._pages.want(self._page, self._pixels)
        self.zoomed.emit()

    def _fitting(self, size: QSizeF) -> float:
        # With the bars that it would need, so that it does not jump when they come and go.
        room = QSizeF(self.maximumViewportSize()) - QSizeF(2 * SPACE_L, 2 * SPACE_L)
        wide = (room.width() - self.verticalScrollBar().sizeHint().width()) / size.width()
        if self._fit is Fit.FREE:
            return self._zoom
        if self._fit is Fit.WIDTH:
            return max(_LEAST, wide)
        return max(_LEAST, min(wide, room.height() / size.height()))


class _Sheet(QWidget):
    """A sheet of paper with what is drawn on it."""

    def __init__(self) -> None:
        super().__init__()
        self.picture = QImage()

    @override
    def sizeHint(self) -> QSize:
        return self.size()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paper = QRectF(self.rect())
        painter.fillRect(paper, QColor("white"))
        if not self.picture.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(paper, self.picture)
        painter.end()
