"""What a clipboard or something that is dropped has of a picture: a file, pixels, an address."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QMimeData, Qt
from PySide6.QtGui import QImage

from planner.services.pictures import can_be_downloaded

_LONGEST = 2000
"""Pixels of a side; more than the plan keeps, so that it is made small only once."""

Carried = Path | QImage | str
"""A file, the picture itself, or an address of the web."""


def carried_picture(mime: QMimeData) -> Carried | None:
    """What there is, the picture itself before an address; None for nothing of it.

    A file comes first: some systems lay the icon of its sort beside it.
    """
    files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    if files:
        return files[0]
    image = QImage(mime.imageData()) if mime.hasImage() else QImage()
    if not image.isNull():
        return image
    addresses = [*(url.toString() for url in mime.urls()), mime.text().strip()]
    return next((each for each in addresses if can_be_downloaded(each)), None)


def png_of(image: QImage) -> bytes:
    """The file of a picture, scaled down where it is larger than any use of it."""
    if max(image.width(), image.height()) > _LONGEST:
        image = image.scaled(
            _LONGEST,
            _LONGEST,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload,unused-ignore]  # a device may be given
    return bytes(buffer.data().data())
