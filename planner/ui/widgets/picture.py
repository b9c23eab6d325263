"""The picture of a product, decoded and scaled where nobody waits for it, and kept for the next
time."""

import base64
import binascii
from collections import OrderedDict
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QObject, QRunnable, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from planner.domain.catalogue import Picture, Product
from planner.services.workspace import Workspace
from planner.ui.theme import Theme
from planner.ui.tokens import RADIUS

_HEIGHT: Final = 116
_LARGEST: Final = QSize(560, 320)
"""In device pixels; pictures are kept no larger than they can be shown."""

_KEPT: Final = 48


class PictureView(QWidget):
    """Shows the picture that the plan has of a product, or a word in its place."""

    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        super().__init__()
        self._workspace = workspace
        self._theme = theme
        self._picture_id: str | None = None
        self._word = ""
        self._kept: OrderedDict[str, QImage] = OrderedDict()
        self._desk = _Decoded(self)
        self._desk.done.connect(self._keep)
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_product(self, product: Product) -> None:
        """Shows the picture of a product as soon as it is decoded."""
        self._word = "" if product.picture_id else self.tr("no picture")
        self.setAccessibleName(self.tr("Picture of {product}").format(product=product.title))
        if product.picture_id == self._picture_id:
            self.update()
            return
        self._picture_id = product.picture_id
        if product.picture_id is not None and product.picture_id not in self._kept:
            picture = self._workspace.find(Picture, product.picture_id)
            if picture is not None:
                QThreadPool.globalInstance().start(_Decoding(picture, self._desk))
        self.update()

    @property
    def ready(self) -> bool:
        """Whether the picture that is asked for is there to be painted."""
        return self._picture_id is not None and self._picture_id in self._kept

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        tokens = self._theme.tokens
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.raised))
        painter.drawRoundedRect(self.rect(), RADIUS, RADIUS)
        image = self._kept.get(self._picture_id or "")
        if image is None or image.isNull():
            word = self.tr("unreadable picture") if image is not None else self._word
            painter.setPen(QColor(tokens.text_2))
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), word)
        else:
            size = image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            left, top = (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
            painter.drawImage(self.rect().adjusted(left, top, -left, -top), image)
        painter.end()

    def _keep(self, picture_id: str, image: QImage) -> None:
        self._kept[picture_id] = image
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        if picture_id == self._picture_id:
            self.update()


class _Decoded(QObject):
    """Where a decoded picture arrives, in the window's thread."""

    done = Signal(str, QImage)


class _Decoding(QRunnable):
    """Decodes one picture in a thread of its own, no larger than it is shown."""

    def __init__(self, picture: Picture, desk: _Decoded) -> None:
        super().__init__()
        self._picture = picture
        self._desk = desk

    @override
    def run(self) -> None:
        image = _decoded(self._picture.content)
        try:
            self._desk.done.emit(self._picture.id, image)
        except RuntimeError:
            # The window was closed in the meantime: nobody waits for the picture any more.
            return


def _decoded(content: str) -> QImage:
    """The picture of a file in base64, an empty one where it is none that can be read."""
    try:
        file = base64.b64decode(content, validate=True)
    except binascii.Error:
        return QImage()
    buffer = QBuffer()
    buffer.setData(QByteArray(file))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() > _LARGEST.width() or size.height() > _LARGEST.height():
        reader.setScaledSize(size.scaled(_LARGEST, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
