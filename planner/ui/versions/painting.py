"""Paints one side of a line of two versions: tinted, signed, hatched where the other has a row."""

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter

from planner.ui.tokens import SMALL_PX, SPACE_M, SPACE_S, Tokens
from planner.ui.versions.lines import Half, Look

_WIDTHS: Final = (34, 68, 60)
"""Of number, start and length, in logical pixels; title and price share what is left."""
_SIGN: Final = 16
_LAST_SHARE: Final = 0.34
_LEAST_LAST: Final = 64
"""Logical pixels in which any usual price can be read."""
_TITLE: Final = 3


class HalfPainter:
    """Paints in the colours of one theme; made anew when the theme changes."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._grounds = {
            Look.SAME: QColor(tokens.surface),
            Look.EMPTY: QColor(tokens.surface),
            Look.ADDED: QColor(tokens.good_soft),
            Look.REMOVED: QColor(tokens.on_air_soft),
            Look.EDITED: QColor(tokens.caution_soft),
            Look.MOVED: QColor(tokens.accent_soft),
        }
        self._signs = {
            Look.ADDED: QColor(tokens.good),
            Look.REMOVED: QColor(tokens.on_air),
            Look.EDITED: QColor(tokens.caution),
            Look.MOVED: QColor(tokens.accent),
        }

    def paint(
        self, painter: QPainter, rect: QRect, half: Half, font: QFont, *, current: bool
    ) -> None:
        """One side of a line; the `current` one has a bar before it."""
        plain = half.heading and half.look is Look.SAME
        painter.fillRect(rect, QColor(self._tokens.window) if plain else self._grounds[half.look])
        if half.look is Look.EMPTY:
            hatch = QBrush(QColor(self._tokens.line), Qt.BrushStyle.BDiagPattern)
            painter.fillRect(rect, hatch)
        else:
            self._words(painter, rect, half, font)
        line = QColor(self._tokens.line)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), line)
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), line)
        if current:
            bar = QRect(rect.left(), rect.top(), 3, rect.height() - 1)
            painter.fillRect(bar, QColor(self._tokens.accent))

    def _words(self, painter: QPainter, rect: QRect, half: Half, font: QFont) -> None:
        inner = rect.adjusted(SPACE_S, 0, -SPACE_S, -1)
        sign = QRect(inner.left(), inner.top(), _SIGN, inner.height())
        self._text(painter, sign, half.sign, _bold(font), self._signs.get(half.look))
        left = inner.left() + _SIGN
        for place, width in enumerate(_WIDTHS):
            box = QRect(left, inner.top(), width, inner.height())
            tone = QColor(self._tokens.text_3 if place == 0 else self._tokens.text)
            self._text(painter, box, half.parts[place], _marked(font, half, place), tone)
            left += width
        room = inner.right() + 1 - left
        last = _last_width(half, font, room)
        title = QRect(left, inner.top(), room - last - (SPACE_M if last else 0), inner.height())
        self._title(painter, title, half, font)
        box = QRect(inner.right() + 1 - last, inner.top(), last, inner.height())
        self._text(painter, box, half.parts[-1], _marked(font, half, _TITLE + 1))

    def _title(self, painter: QPainter, box: QRect, half: Half, font: QFont) -> None:
        bold = _marked(_bold(font), half, _TITLE)
        small = QFont(font)
        small.setPixelSize(SMALL_PX)
        remark = _wide(half.remark, small) + SPACE_S if half.remark else 0
        room = box.width() - remark
        shown = QFontMetrics(bold).elidedText(half.parts[_TITLE], Qt.TextElideMode.ElideRight, room)
        self._text(painter, QRect(box.left(), box.top(), room, box.height()), shown, bold)
        at = box.left() + min(room, _wide(shown, bold)) + SPACE_S
        self._text(
            painter,
            QRect(at, box.top(), remark, box.height()),
            half.remark,
            small,
            QColor(self._tokens.accent),
        )

    def _text(
        self, painter: QPainter, box: QRect, text: str, font: QFont, color: QColor | None = None
    ) -> None:
        painter.setFont(font)
        painter.setPen(color or QColor(self._tokens.text))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(
            box, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown
        )


def _last_width(half: Half, font: QFont, room: int) -> int:
    """Price or hosts have what they need, but not more than is theirs or the title spares."""
    wanted = _wide(half.parts[-1], font) if half.parts[-1] else 0
    spared = room - _wide(half.parts[_TITLE], _bold(font)) - SPACE_M
    if half.remark:
        spared -= _wide(half.remark, font) + SPACE_S
    return min(wanted, max(int(room * _LAST_SHARE), _LEAST_LAST, spared))


def _wide(text: str, font: QFont) -> int:
    return QFontMetrics(font).horizontalAdvance(text) + 2


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def _marked(font: QFont, half: Half, place: int) -> QFont:
    """Underlined where the part was edited."""
    marked = QFont(font)
    marked.setUnderline(place in half.edited)
    return marked
