"""Draws the days of a week as small bars: full where time is taken, hatched where it is shut."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from planner.ui.tokens import Tokens
from planner.ui.widgets.entry import DayBar

_GAP = 3
_HEIGHT = 18
_RADIUS = 2.0
_HATCH = 5
_LEAST = 2.0
"""What is taken is seen, however short it is."""


def draw_day_bars(painter: QPainter, rect: QRect, days: Sequence[DayBar], tokens: Tokens) -> None:
    """Draws bars of equal width side by side into a rectangle, midnight to midnight each."""
    width = (rect.width() - _GAP * (len(days) - 1)) / len(days)
    top = rect.center().y() - _HEIGHT / 2 + 0.5
    for place, day in enumerate(days):
        box = QRectF(rect.left() + place * (width + _GAP), top, width, _HEIGHT)
        _draw_day(painter, box, day, tokens)


def _draw_day(painter: QPainter, box: QRectF, day: DayBar, tokens: Tokens) -> None:
    painter.save()
    outline = QPainterPath()
    outline.addRoundedRect(box, _RADIUS, _RADIUS)
    painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
    painter.fillRect(box, QColor(tokens.raised))
    for part in day.shut:
        _hatch(painter, _part_of(box, part), tokens)
    for part in day.taken:
        painter.fillRect(_part_of(box, part), QColor(tokens.accent))
    painter.restore()


def _hatch(painter: QPainter, part: QRectF, tokens: Tokens) -> None:
    painter.save()
    painter.setClipRect(part, Qt.ClipOperation.IntersectClip)
    painter.fillRect(part, QColor(tokens.surface))
    painter.setPen(QPen(QColor(tokens.line), 1))
    left = part.left() - part.height()
    while left < part.right():
        painter.drawLine(QPointF(left, part.bottom()), QPointF(left + part.height(), part.top()))
        left += _HATCH
    painter.restore()


def _part_of(box: QRectF, part: tuple[float, float]) -> QRectF:
    start, end = part
    width = max(_LEAST, (end - start) * box.width())
    return QRectF(box.left() + start * box.width(), box.top(), width, box.height())
