"""Draws the blocks of the time line, and the draft of one that is being dragged."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import accumulate

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QPixmap,
    QStaticText,
)

from planner.domain.findings import Severity
from planner.ui.schedule.blocks import Block, Look
from planner.ui.schedule.geometry import Box
from planner.ui.schedule.tints import tint_of
from planner.ui.tokens import SMALL_PX, Tokens

_RADIUS = 4.0
_BAR = 3.0
_INDENT = 9.0
PLAIN_UNDER = 12.0
"""Blocks narrower than this are plain bars of their colour."""

_NARROW_UNDER = 34.0
"""Of blocks narrower than this, or of which less is seen, the words begin right at the bar."""

_NARROW_INDENT = 4.0
_LINE = 15.0
_LEAST_ROOM = 7.0
_WARN_FROM = 44.0
_MOST_TEXTS = 4000
_LEAST_LETTERS = 5
_MOST_BRANDS = 500
_TILE = 7

Colors = tuple[QColor, QColor, QColor]
"""Of the ground, of the words on it, and of the bar at its edge."""


class Words:
    """Texts that are laid out once for each width, and drawn many times."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._metrics = QFontMetricsF(font)
        self._laid_out = lru_cache(maxsize=_MOST_TEXTS)(self._lay_out)
        self.width = lru_cache(maxsize=_MOST_TEXTS)(self._measured)
        self._fitted = lru_cache(maxsize=_MOST_TEXTS)(self._cut)
        self.height = self._metrics.height()

    def draw(self, painter: QPainter, at: QPointF, text: str, room: float) -> None:
        """Draws as much of a text as there is room for, from a top left corner on."""
        painter.setFont(self.font)
        painter.drawStaticText(at, self._laid_out(text, int(room)))

    def _measured(self, text: str) -> float:
        return self._metrics.horizontalAdvance(text)

    def fitted(self, text: str, room: float) -> str:
        """As much of a text as there is room for; a few letters alone rather than one and “…”."""
        return self._fitted(text, room)

    def _cut(self, text: str, room: float) -> str:
        shown = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        if shown == text or len(shown) >= _LEAST_LETTERS:
            return shown
        fitting = accumulate(self.width(letter) for letter in text)
        return text[: sum(width <= room for width in fitting)]

    def _lay_out(self, text: str, room: int) -> QStaticText:
        made = QStaticText(self.fitted(text, room))
        made.setTextFormat(Qt.TextFormat.PlainText)
        made.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        return made


class BlockPainter:
    """Paints blocks in the colours of one theme; made anew when the theme changes."""

    def __init__(self, tokens: Tokens, font: QFont) -> None:
        self._tokens = tokens
        self._title = Words(_sized(font, SMALL_PX + 1, QFont.Weight.DemiBold))
        self._detail = Words(_sized(font, SMALL_PX, QFont.Weight.Normal))
        self._hatch = QBrush(_hatching(QColor(tokens.text_3)))
        self._outlines = {
            Severity.ERROR: QPen(QColor(tokens.on_air), 2),
            Severity.WARNING: QPen(QColor(tokens.caution), 1.5),
        }
        self._surface = QColor(tokens.surface)
        self._over: Colors = (QColor(tokens.raised), QColor(tokens.text_2), QColor(tokens.text_3))
        self._colors = lru_cache(maxsize=_MOST_BRANDS)(self._colors_of)
        self._accent = QPen(QColor(tokens.accent), 2)

    def hatch(self, painter: QPainter, box: Box) -> None:
        """Draws setup, teardown or a call beside a block."""
        if box.width <= LEAST_HATCH:
            return
        rect = QRect(round(box.x), round(box.y), round(box.width), round(box.height))
        painter.setBrushOrigin(rect.topLeft())
        painter.fillRect(rect, self._hatch)

    def bars(self, painter: QPainter, boxes: Mapping[str, Sequence[QRectF]]) -> None:
        """Draws blocks that are too narrow for more than the colour of their brand, by brand."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(Qt.PenStyle.NoPen)
        for color, rects in boxes.items():
            painter.setBrush(self._colors(color)[2])
            painter.drawRects(rects)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def block(
        self,
        painter: QPainter,
        box: Box,
        block: Block,
        *,
        left: float,
        selected: bool,
        trouble: Severity | None,
    ) -> None:
        """Draws a block; its words begin at `left` where its own begin lies before that."""
        ink = self.ground(painter, box, block)
        self.outline(painter, box, trouble, selected=selected)
        if box.width < PLAIN_UNDER or block.dimmed:
            return
        begin, end = max(box.x, left), box.x + box.width
        narrow = end - begin < _NARROW_UNDER
        start = begin + (_NARROW_INDENT if narrow else _INDENT)
        room = end - start - (0 if narrow else 4)
        if trouble in self._outlines and room > _WARN_FROM:
            room -= 12
            self._warn(painter, box, trouble)
        painter.setPen(ink)
        self._write(painter, box, block, start, room)

    def ground(self, painter: QPainter, box: Box, block: Block) -> QColor:
        """Fills a block; the colour of its words."""
        over = block.dimmed or block.look is Look.OVER
        ground, ink, edge = self._over if over else self._colors(block.color)
        rect = QRectF(*box)
        if box.width < PLAIN_UNDER:
            painter.fillRect(rect, edge)
        elif block.look is Look.HELD and not block.dimmed:
            painter.setPen(QPen(ink, 1, Qt.PenStyle.DashLine))
            painter.setBrush(self._surface)
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
            painter.fillRect(QRectF(box.x, box.y, _BAR, box.height), edge)
        return ink

    def _colors_of(self, brand: str) -> Colors:
        ground, ink, edge = (QColor(color) for color in tint_of(brand, self._tokens))
        return ground, ink, edge

    def outline(
        self, painter: QPainter, box: Box, trouble: Severity | None, *, selected: bool
    ) -> None:
        """Draws the frame of a block that is selected or in trouble."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if trouble in self._outlines:
            self._ring(painter, box, self._outlines[trouble], 0.5)
        if selected:
            self._ring(painter, box, self._accent, -1.5)

    def _ring(self, painter: QPainter, box: Box, pen: QPen, inset: float) -> None:
        painter.setPen(pen)
        rect = QRectF(*box).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, _RADIUS, _RADIUS)

    def _warn(self, painter: QPainter, box: Box, trouble: Severity) -> None:
        painter.setPen(self._outlines[trouble].color())
        self._title.draw(painter, QPointF(box.x + box.width - 11, box.y + 3), "!", 10)

    def _write(self, painter: QPainter, box: Box, block: Block, start: float, room: float) -> None:
        if room < _LEAST_ROOM:
            return
        # Words that stand without the title would be taken for it.
        fits = (each for each in (self._title, self._detail) if each.fitted(block.title, int(room)))
        title = next(fits, None)
        if title is None:
            return
        two = box.height >= 2 * _LINE + 4 and bool(block.detail)
        height = title.height + (self._detail.height if two else 0)
        top = box.y + max(0.0, (box.height - height) / 2)
        title.draw(painter, QPointF(start, top), block.title, room)
        if two:
            at = QPointF(start, top + title.height)
            self._detail.draw(painter, at, block.detail, room)

    def draft(self, painter: QPainter, whole: Box, use: Box, words: Sequence[str]) -> None:
        """Draws what is being dragged: when it would be, and under it what it would meet."""
        tokens, clashes = self._tokens, words[1:]
        color = QColor(tokens.on_air if clashes else tokens.accent)
        ground = QColor(tokens.on_air_soft if clashes else tokens.accent_soft)
        ground.setAlpha(225)
        self.hatch(painter, Box(whole.x, whole.y, use.x - whole.x, whole.height))
        after = use.x + use.width
        self.hatch(painter, Box(after, whole.y, whole.x + whole.width - after, whole.height))
        painter.setPen(QPen(color, 2))
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(*use), _RADIUS, _RADIUS)
        painter.setPen(QColor(tokens.text))
        at = QPointF(use.x + _INDENT, use.y + max(0.0, (use.height - self._title.height) / 2))
        self._title.draw(painter, at, words[0], self._title.width(words[0]) + 2)
        if clashes:
            self._tell(painter, QPointF(use.x, use.y + use.height + 4), clashes)

    def _tell(self, painter: QPainter, at: QPointF, lines: Sequence[str]) -> None:
        width = max(self._detail.width(line) for line in lines) + 2 * _INDENT
        step = self._detail.height + 2
        painter.setPen(QPen(QColor(self._tokens.on_air), 1))
        painter.setBrush(QColor(self._tokens.surface))
        box = QRectF(at.x(), at.y(), width, step * len(lines) + 6)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        painter.setPen(QColor(self._tokens.text))
        for place, line in enumerate(lines):
            corner = QPointF(box.x() + _INDENT, box.y() + 4 + place * step)
            self._detail.draw(painter, corner, line, width)


LEAST_HATCH = 3.0
"""Setup that is narrower than this is not drawn."""


def _hatching(color: QColor) -> QPixmap:
    """A tile of thin slanted lines, drawn for dense screens."""
    tile = QPixmap(_TILE * 2, _TILE * 2)
    tile.setDevicePixelRatio(2)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, 1))
    for shift in (-_TILE, 0, _TILE):
        painter.drawLine(QPointF(shift - 1, _TILE + 1), QPointF(shift + _TILE + 1, -1))
    painter.end()
    return tile


def _sized(font: QFont, pixels: int, weight: QFont.Weight) -> QFont:
    made = QFont(font)
    made.setPixelSize(pixels)
    made.setWeight(weight)
    return made
