"""Draws what a Cell says: text, mark, flag, bar and chip, in the colours of the theme."""

import re

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPolygonF

from planner.ui import icons
from planner.ui.tokens import SPACE_L, SPACE_S, Tokens
from planner.ui.widgets.day_bars import draw_day_bars
from planner.ui.widgets.entry import Bar, Cell, Chip, Ground, Side, Tone
from planner.ui.widgets.lettering import Face, Lettering

_MARK, _MARK_GAP = 8, 6
_FLAG = 13
_BAR_HEIGHT = 4
_CHIP_PAD = 6
TRIANGLE = 10
"""The width of the triangle of a heading, in logical pixels."""
_BELOW = 17
_FOUND_ALPHA = 90
_SMALL = Face(small=True)


class CellPainter:
    """Paints cells in the colours of one theme; made anew when the theme changes."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._tones = {
            Tone.PLAIN: (QColor(tokens.text), QColor(tokens.raised)),
            Tone.QUIET: (QColor(tokens.text_2), QColor(tokens.raised)),
            Tone.FAINT: (QColor(tokens.text_3), QColor(tokens.raised)),
            Tone.ACCENT: (QColor(tokens.accent), QColor(tokens.accent_soft)),
            Tone.GOOD: (QColor(tokens.good), QColor(tokens.good_soft)),
            Tone.CAUTION: (QColor(tokens.caution), QColor(tokens.caution_soft)),
            Tone.ON_AIR: (QColor(tokens.on_air), QColor(tokens.on_air_soft)),
        }
        self._grounds = {
            Ground.ROW: QColor(tokens.surface),
            Ground.HEADING: QColor(tokens.window),
            Ground.REMARK: QColor(tokens.surface),
        }
        self._selected = QColor(tokens.accent_soft)
        self._line = QColor(tokens.line)
        self._accent = QColor(tokens.accent)
        self._found = QColor(tokens.caution)
        self._found.setAlpha(_FOUND_ALPHA)
        self._marked: re.Pattern[str] | None = None
        self._flags: dict[str, QIcon] = {}
        self._letters = Lettering()

    def mark(self, words: re.Pattern[str] | None) -> None:
        """From now on lays a colour under these words; None: under none."""
        self._marked = words

    def ground(self, painter: QPainter, rect: QRect, cell: Cell, *, selected: bool) -> None:
        """Fills the ground of a cell and draws the line under it."""
        painter.fillRect(rect, self._selected if selected else self._grounds[cell.ground])
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self._line)

    def focus(self, painter: QPainter, rect: QRect, cell: Cell) -> None:
        """Draws the frame of the current cell; a remark has no cells, it is current as a whole."""
        if cell.ground is Ground.REMARK:
            return
        painter.setPen(self._accent)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -2.5), 4, 4)

    def content(
        self, painter: QPainter, rect: QRect, cell: Cell, font: QFont, *, side: Side, leads: bool
    ) -> None:
        """Draws what a cell says into a rectangle of its row; the first of a row `leads` it."""
        left = SPACE_L if leads and side is Side.LEFT else SPACE_S
        inner = rect.adjusted(left, 0, -SPACE_S, -1)
        self._letters.base_on(font)
        if cell.bar is not None:
            self._bar(painter, inner, cell.bar)
            inner.adjust(0, 0, 0, -(_BAR_HEIGHT + 4))
        if cell.days:
            draw_day_bars(painter, inner, cell.days, self._tokens)
            return
        if cell.below:
            self._below(painter, inner, cell, side)
            inner.adjust(0, 2, 0, -_BELOW)
        if cell.closed is not None:
            inner.setLeft(self._triangle(painter, inner, closed=cell.closed))
        if cell.mark:
            inner.setLeft(self._mark(painter, inner, cell.mark))
        self._words(painter, inner, cell, side)

    def _words(self, painter: QPainter, rect: QRect, cell: Cell, side: Side) -> None:
        if not (cell.text or cell.flag or cell.chip):
            return
        face = Face(cell.small, cell.bold, cell.struck)
        metrics = self._letters.metrics(face)
        chip = 0 if cell.chip is None else self._chip_width(cell.chip) + SPACE_S
        fitted = self._letters.fit(face, cell.text, rect.width() - chip)
        width = fitted.width
        left = rect.left() if side is Side.LEFT else rect.right() + 1 - width - chip
        if self._marked is not None:
            whole = QRect(left, rect.top(), width, rect.height())
            self._mark_words(painter, whole, fitted.text, metrics)
        painter.setFont(self._letters.font(face))
        painter.setPen(self._tones[cell.tone][0])
        top = rect.top() + (rect.height() - metrics.height()) // 2
        painter.drawStaticText(left, top, fitted.laid_out)
        if cell.flag:
            self._flag(painter, QPointF(left - _FLAG - 4, rect.center().y() - _FLAG / 2), cell.flag)
        if cell.chip is not None:
            self._chip(painter, left + (width + SPACE_S if width else 0), rect, cell.chip)

    def _mark_words(self, painter: QPainter, rect: QRect, text: str, metrics: QFontMetrics) -> None:
        high = metrics.height()
        top = rect.center().y() - high // 2
        for found in [] if self._marked is None else self._marked.finditer(text):
            left = rect.left() + metrics.horizontalAdvance(text[: found.start()])
            right = rect.left() + metrics.horizontalAdvance(text[: found.end()])
            painter.fillRect(QRect(left, top, right - left, high), self._found)

    def _below(self, painter: QPainter, rect: QRect, cell: Cell, side: Side) -> None:
        fitted = self._letters.fit(_SMALL, cell.below, rect.width())
        painter.setFont(self._letters.font(_SMALL))
        painter.setPen(self._tones[Tone.QUIET if cell.tone is Tone.PLAIN else cell.tone][0])
        left = rect.left() if side is Side.LEFT else rect.right() + 1 - fitted.width
        top = rect.bottom() - _BELOW + (_BELOW - 1 - self._letters.metrics(_SMALL).height()) // 2
        painter.drawStaticText(left, top, fitted.laid_out)

    def _triangle(self, painter: QPainter, rect: QRect, *, closed: bool) -> int:
        """Points down at the rows of a heading, to the side where they are hidden."""
        middle = QPointF(rect.left() + TRIANGLE / 2, rect.center().y() + 0.5)
        points = [QPointF(-4, -2), QPointF(4, -2), QPointF(0, 3)]
        if closed:
            points = [QPointF(-2, -4), QPointF(3, 0), QPointF(-2, 4)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._tones[Tone.QUIET][0])
        painter.drawPolygon(QPolygonF([middle + point for point in points]))
        return rect.left() + TRIANGLE + 2

    def _mark(self, painter: QPainter, rect: QRect, mark: str) -> int:
        square = QRectF(rect.left(), rect.center().y() - _MARK / 2 + 0.5, _MARK, _MARK)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._color_of(mark))
        painter.drawRoundedRect(square, 2, 2)
        return rect.left() + _MARK + _MARK_GAP

    def _color_of(self, mark: str) -> QColor:
        return QColor(mark if mark.startswith("#") else self._tokens.kind(mark))

    def _bar(self, painter: QPainter, rect: QRect, bar: Bar) -> None:
        width = max(_BAR_HEIGHT + 1.0, rect.width() * min(1.0, bar.share))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._color_of(bar.mark))
        top = rect.bottom() - _BAR_HEIGHT - 4
        painter.drawRoundedRect(QRectF(rect.right() + 1 - width, top, width, _BAR_HEIGHT), 2, 2)

    def _flag(self, painter: QPainter, at: QPointF, name: str) -> None:
        drawn = self._flags.get(name)
        if drawn is None:
            drawn = self._flags[name] = icons.icon(name, self._tokens, color=self._tokens.accent)
        drawn.paint(painter, QRect(int(at.x()), int(at.y()), _FLAG, _FLAG))

    def _chip(self, painter: QPainter, left: int, row: QRect, chip: Chip) -> None:
        color, ground = self._tones[chip.tone]
        height = self._letters.metrics(_SMALL).height() + 4
        box = QRectF(left, row.center().y() - height / 2 + 0.5, self._chip_width(chip), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 4, 4)
        painter.setFont(self._letters.font(_SMALL))
        painter.setPen(color)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), chip.text)

    def _chip_width(self, chip: Chip) -> int:
        return self._letters.metrics(_SMALL).horizontalAdvance(chip.text) + 2 * _CHIP_PAD
