"""The icons of the window: one family of line drawings, drawn in the colour of the theme."""

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from planner import resources
from planner.ui.tokens import Tokens

_SIZES: Final = (16, 24, 32)


def icon(name: str, tokens: Tokens, *, color: str | None = None) -> QIcon:
    """An icon in the colour of text, or another; paler where what it stands for is disabled.

    Raises EnvironmentFaultError where the file is missing.
    """
    made = QIcon()
    for size in _SIZES:
        normal, disabled = (
            _drawn(name, size, color or tokens.text_2),
            _drawn(name, size, tokens.text_3),
        )
        made.addPixmap(QPixmap.fromImage(normal), QIcon.Mode.Normal)
        made.addPixmap(QPixmap.fromImage(disabled), QIcon.Mode.Disabled)
    return made


@lru_cache(maxsize=1024)
def _drawn(name: str, size: int, color: str) -> QImage:
    """Drawn once; an image, unlike a pixmap, may outlive the application."""
    drawing = resources.icons_folder().joinpath(f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", color).encode()))
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image
