"""The icons of the window: one family of line drawings, drawn in the colour of the theme."""

from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from planner import resources
from planner.ui.tokens import Tokens

_SIZES: Final = (16, 24, 32)


def icon(name: str, tokens: Tokens, *, color: str | None = None) -> QIcon:
    """An icon in the colour of text, or another; paler where what it stands for is disabled.

    Raises EnvironmentFaultError where the file is missing.
    """
    drawing = resources.icons_folder().joinpath(f"{name}.svg").read_text(encoding="utf-8")
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(_drawn(drawing, size, color or tokens.text_2), QIcon.Mode.Normal)
        made.addPixmap(_drawn(drawing, size, tokens.text_3), QIcon.Mode.Disabled)
    return made


def _drawn(drawing: str, size: int, color: str) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", color).encode()))
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
