"""Draws the shows of a calendar: the title first, in as many lines as it needs, then the rest."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)

from planner.domain.findings import Severity
from planner.ui.schedule.block_painting import BlockPainter, Words
from planner.ui.schedule.blocks import Block, Look
from planner.ui.schedule.geometry import Box
from planner.ui.tokens import SMALL_PX, Tokens

_RADIUS: Final = 4.0
_INDENT, _PAD = 8.0, 3.0
_LEAST_WORDS: Final = 26.0
"""Into less than this the title is written upright."""

_LEAST_UPRIGHT: Final = 14.0
"""Into less than this nothing is written; the colour and the tool tip have to do."""

_LEAST_LETTERS: Final = 18.0
_NARROW_INDENT: Final = 5.0
"""Where neither goes, because it is low as well, the first letters of the title are written."""

_MOST_TEXTS: Final = 4000


class _Line(NamedTuple):
    """A line of a text; glyphs of another font may stand higher `above` it than usual."""

    start: int
    end: int
    above: float


class Paragraphs:
    """Texts that are broken into lines once for each width, and drawn many times."""

    def __init__(self, font: QFont) -> None:
        self._words = Words(font)
        self._ascent = QFontMetricsF(font).ascent()
        self.line = self._words.height
        self._broken = lru_cache(maxsize=_MOST_TEXTS)(self._break)

    def draw(self, painter: QPainter, at: QPointF, text: str, room: float, most: int) -> int:
        """Draws a text in at most so many lines, and tells how many it took; the last is cut.

        Words stay whole; the line of one that is wider than the room is cut, and is the last.
        """
        lines = self._broken(text, int(room))
        most = min(most, self._whole(text, lines, room) + 1)
        for place, line in enumerate(lines[:most]):
            is_last = place + 1 == min(most, len(lines))
            shown = text[line.start :] if is_last else text[line.start : line.end]
            point = QPointF(at.x(), at.y() + place * self.line - line.above)
            self._words.draw(painter, point, shown.rstrip(), room)
        return min(most, len(lines))

    def _whole(self, text: str, lines: Sequence[_Line], room: float) -> int:
        """How many lines at the beginning end with a word and have the room that they need."""
        fit = (self._words.width(text[each.start : each.end].rstrip()) <= room for each in lines)
        return next((place for place, fits in enumerate(fit) if not fits), len(lines))

    def _break(self, text: str, room: int) -> tuple[_Line, ...]:
        layout = QTextLayout(text, self._words.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        lines = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            end = line.textStart() + line.textLength()
            lines.append(_Line(line.textStart(), end, line.ascent() - self._ascent))
        layout.endLayout()
        return tuple(lines)


class TilePainter:
    """Paints shows in the colours of one theme; made anew when the theme changes."""

    def __init__(self, tokens: Tokens, font: QFont) -> None:
        self._tokens = tokens
        self._blocks = BlockPainter(tokens, font)
        self._title = Paragraphs(sized(font, SMALL_PX + 1, QFont.Weight.DemiBold))
        self._detail = Paragraphs(sized(font, SMALL_PX, QFont.Weight.Normal))
        self._time = Words(sized(font, SMALL_PX + 1, QFont.Weight.DemiBold))
        self._clash = Words(sized(font, SMALL_PX, QFont.Weight.Normal))

    def tile(
        self,
        painter: QPainter,
        box: Box,
        block: Block,
        *,
        selected: bool,
        trouble: Severity | None,
        top: float,
    ) -> None:
        """Draws a show; its words begin at `top` where its own begin above that.

        What is wrong is marked before the title; an error is framed in red, too.
        """
        ink = self._blocks.ground(painter, box, block)
        self._frame(painter, box, block, trouble, selected=selected)
        if block.dimmed:
            return
        painter.setPen(ink)
        room = box.width - _INDENT - 4
        start = min(max(box.y, top), box.y + box.height - self._title.line)
        inner = Box(box.x + _INDENT, start, room, box.y + box.height - start)
        title = marked(block.title, trouble)
        if room >= _LEAST_WORDS:
            self._write(painter, inner, title, block.detail)
        elif box.width >= _LEAST_UPRIGHT and inner.height > 2 * self._title.line:
            self._write_upright(painter, Box(box.x, start, box.width, inner.height), title)
        elif box.width >= _LEAST_LETTERS:
            letters = Box(box.x + _NARROW_INDENT, start, box.width - _NARROW_INDENT, inner.height)
            self._write(painter, letters, block.title, "")

    def draft(self, painter: QPainter, box: Box, *, clashing: bool) -> None:
        """Draws where a show would be if it were dropped now."""
        color = QColor(self._tokens.on_air if clashing else self._tokens.accent)
        ground = QColor(self._tokens.on_air_soft if clashing else self._tokens.accent_soft)
        ground.setAlpha(225)
        painter.setPen(QPen(color, 2))
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(*box).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)

    def note(self, painter: QPainter, at: Box, words: Sequence[str], within: QRectF) -> None:
        """Says in a small box by the draft when it would be, and what it would meet."""
        clashes = words[1:]
        widths = [self._time.width(words[0]), *(self._clash.width(each) for each in clashes)]
        step = self._clash.height + 1
        size = QRectF(0, 0, max(widths) + 2 * _INDENT, self._time.height + step * len(clashes) + 6)
        x = min(max(at.x, within.left()), within.right() - size.width() - 2)
        below = at.y + at.height + 3
        y = below if below + size.height() <= within.bottom() else at.y - size.height() - 3
        y = min(max(y, within.top() + 2), within.bottom() - size.height() - 2)
        box = size.translated(max(within.left(), x), y)
        edge = self._tokens.on_air if clashes else self._tokens.accent
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(self._tokens.surface))
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        painter.setPen(QColor(self._tokens.text))
        corner = QPointF(box.x() + _INDENT, box.y() + 2)
        self._time.draw(painter, corner, words[0], widths[0] + 2)
        for place, each in enumerate(clashes):
            at_line = QPointF(corner.x(), corner.y() + self._time.height + place * step + 1)
            self._clash.draw(painter, at_line, each, self._clash.width(each) + 2)

    def _frame(
        self,
        painter: QPainter,
        box: Box,
        block: Block,
        trouble: Severity | None,
        *,
        selected: bool,
    ) -> None:
        """An error of what is only held is framed in red dashes."""
        error = Severity.ERROR if trouble is Severity.ERROR else None
        if error is not None and block.look is Look.HELD:
            error = None
            painter.setPen(QPen(QColor(self._tokens.on_air), 2, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(*box).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        self._blocks.outline(painter, box, error, selected=selected)

    def _write_upright(self, painter: QPainter, box: Box, title: str) -> None:
        """From the top to the bottom, as on the back of a book."""
        painter.save()
        painter.translate(box.x + (box.width + self._title.line) / 2 + 1, box.y + 4)
        painter.rotate(90)
        self._title.draw(painter, QPointF(0, 0), title, box.height - 8, 1)
        painter.restore()

    def _write(self, painter: QPainter, box: Box, title: str, detail: str) -> None:
        pad = min(_PAD, max(0.0, (box.height - self._title.line) / 2))
        room = box.height - 2 * pad
        at = QPointF(box.x, box.y + pad)
        most = max(1, int(room // self._title.line))
        taken = self._title.draw(painter, at, title, box.width, most) * self._title.line
        lines = int((room - taken) // self._detail.line)
        if lines > 0 and detail:
            under = QPointF(at.x(), at.y() + taken)
            self._detail.draw(painter, under, detail, box.width, lines)


def marked(title: str, trouble: Severity | None) -> str:
    """A title with a mark before it where something is to be solved."""
    return f"! {title}" if trouble in (Severity.ERROR, Severity.WARNING) else title


def sized(font: QFont, pixels: int, weight: QFont.Weight) -> QFont:
    """A font of the same family in another size and weight."""
    made = QFont(font)
    made.setPixelSize(pixels)
    made.setWeight(weight)
    return made
