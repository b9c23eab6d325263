"""Keeps the words of a table as they are laid out: that costs more than to paint them.

A table paints the same words into the same room over and over, some hundred at each repaint.
"""

from typing import Final, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QStaticText, QTransform

from planner.ui.tokens import BASE_PX, SMALL_PX

_SMALLEST: Final = 10
_MOST: Final = 8000
"""How many texts are remembered: some thirty screens full of them."""


class Face(NamedTuple):
    """A font in one of the ways in which cells use it."""

    small: bool = False
    bold: bool = False
    struck: bool = False


class Fitted(NamedTuple):
    """As much of a text as fits into a room, laid out, and its width in pixels."""

    text: str
    laid_out: QStaticText
    width: int


class Lettering:
    """The faces of one font. Another base font forgets all that was known of the one before."""

    def __init__(self) -> None:
        self._base = QFont()
        self._faces: dict[Face, tuple[QFont, QFontMetrics]] = {}
        self._fitted: dict[tuple[Face, str, int], Fitted] = {}

    def base_on(self, font: QFont) -> None:
        """From now on the faces are those of this font."""
        if font != self._base:
            self._base = QFont(font)
            self._faces.clear()
            self._fitted.clear()

    def font(self, face: Face) -> QFont:
        """The font of a face."""
        return self._face(face)[0]

    def metrics(self, face: Face) -> QFontMetrics:
        """The measures of a face."""
        return self._face(face)[1]

    def fit(self, face: Face, text: str, room: int) -> Fitted:
        """A text in a room of so many pixels."""
        key = (face, text, room)
        found = self._fitted.get(key)
        if found is None:
            if len(self._fitted) >= _MOST:
                self._fitted.clear()
            found = self._fitted[key] = _fitted(*self._face(face), text, room)
        return found

    def _face(self, face: Face) -> tuple[QFont, QFontMetrics]:
        found = self._faces.get(face)
        if found is None:
            font = _font(self._base, face)
            found = self._faces[face] = (font, QFontMetrics(font))
        return found


def _font(base: QFont, face: Face) -> QFont:
    font = QFont(base)
    if face.small:
        font.setPixelSize(max(_SMALLEST, font.pixelSize() - (BASE_PX - SMALL_PX)))
    if face.bold:
        font.setWeight(QFont.Weight.DemiBold)
    if face.struck:
        font.setStrikeOut(True)
    return font


def _fitted(font: QFont, metrics: QFontMetrics, text: str, room: int) -> Fitted:
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    laid_out = QStaticText(shown)
    laid_out.setTextFormat(Qt.TextFormat.PlainText)
    laid_out.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    laid_out.prepare(QTransform(), font)
    return Fitted(shown, laid_out, metrics.horizontalAdvance(shown))
