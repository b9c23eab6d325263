"""Draws the Month calendar: weeks, days and a line for each show, as many as there is room for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from planner.domain.findings import Severity
from planner.ui.marking import translate
from planner.ui.schedule.block_painting import Words
from planner.ui.schedule.blocks import Block, Look
from planner.ui.schedule.calendar_content import CalendarContent
from planner.ui.schedule.calendar_days import wall_at
from planner.ui.schedule.calendar_period import WEEK_DAYS
from planner.ui.schedule.calendar_tiles import Paragraphs, TilePainter, marked, sized
from planner.ui.schedule.dragging import Draft
from planner.ui.schedule.geometry import Box
from planner.ui.schedule.month_grid import DayLines, MonthGrid
from planner.ui.schedule.tints import tint_of
from planner.ui.tokens import BASE_PX, SMALL_PX, SPACE_S, Tokens
from planner.wording import dates
from planner.wording.language import Language

HEAD: Final = 28
"""The height of the weekdays over the weeks."""

_RADIUS: Final = 3.0
_MONDAY: Final = date(2024, 1, 1)


@dataclass(frozen=True, slots=True)
class MonthScene:
    """All that is to be drawn. `month` is the one that is meant, `now` in seconds, UTC; `top` is
    how far it is scrolled down. `words` say when a draft would be, and what it would meet."""

    grid: MonthGrid
    lines: Sequence[DayLines]
    content: CalendarContent
    month: int
    now: int
    top: int
    current: str | None = None
    draft: Draft | None = None
    words: tuple[str, ...] = ()


class MonthPainter:
    """Paints scenes in the colours of one theme; made anew when the theme changes."""

    def __init__(self, tokens: Tokens, font: QFont, language: Language) -> None:
        self._tokens = tokens
        self._language = language
        self._tiles = TilePainter(tokens, font)
        self._bold = Paragraphs(sized(font, SMALL_PX + 1, QFont.Weight.DemiBold))
        self._plain = Words(sized(font, SMALL_PX + 1, QFont.Weight.Normal))
        self._number = Words(sized(font, BASE_PX, QFont.Weight.DemiBold))
        self._line = QColor(tokens.line)
        self._today = QColor(tokens.accent_soft)
        self._today.setAlphaF(0.5)

    def paint(self, painter: QPainter, rect: QRect, scene: MonthScene) -> None:
        """Draws a scene into all of a rectangle whose top left corner is 0, 0."""
        painter.fillRect(rect, QColor(self._tokens.surface))
        bottom = scene.top + rect.height() - HEAD
        painter.save()
        painter.setClipRect(QRect(0, HEAD, rect.width(), rect.height() - HEAD))
        painter.translate(0, HEAD - scene.top)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(len(scene.lines)):
            cell = scene.grid.cell(place)
            if cell.y < bottom and cell.y + cell.height > scene.top:
                self._day(painter, scene, place, cell)
        self._draft(painter, scene, bottom)
        painter.restore()
        self._head(painter, rect, scene)

    def _day(self, painter: QPainter, scene: MonthScene, place: int, cell: Box) -> None:
        lines = scene.lines[place]
        day = lines.day.day
        is_today = lines.day.minute_at(scene.now) is not None
        if is_today:
            painter.fillRect(QRectF(*cell), self._today)
        elif day.month != scene.month:
            painter.fillRect(QRectF(*cell), QColor(self._tokens.window))
        left, top = round(cell.x), round(cell.y)
        painter.fillRect(QRectF(left, top, cell.width, 1), self._line)
        if place % WEEK_DAYS:
            painter.fillRect(QRectF(left, top, 1, cell.height), self._line)
        self._name(painter, scene, cell, day, is_today=is_today)
        for number, block in enumerate(lines.shown):
            self._show(painter, scene, scene.grid.line(place, number), block)
        if lines.more:
            self._more(painter, scene.grid.line(place, lines.line_of_more), lines.more)

    def _name(
        self, painter: QPainter, scene: MonthScene, cell: Box, day: date, *, is_today: bool
    ) -> None:
        ink = self._tokens.text if day.month == scene.month else self._tokens.text_3
        painter.setPen(QColor(self._tokens.accent if is_today else ink))
        text = str(day.day)
        if day.day == 1:
            text = dates.day_of_year(self._language, day.month, day.day)
        at = QPointF(cell.x + SPACE_S, cell.y + 4)
        self._number.draw(painter, at, text, cell.width - 2 * SPACE_S)

    def _show(self, painter: QPainter, scene: MonthScene, box: Box, block: Block) -> None:
        """The clock and the title; a bar and the words in the colours of the brand."""
        dragged = scene.draft.block if scene.draft and not scene.draft.copying else None
        painter.setOpacity(0.35 if dragged is not None and dragged.key == block.key else 1.0)
        tokens = self._tokens
        tint = tint_of(block.color, tokens)
        off = block.dimmed or block.look is Look.OVER
        ground = tokens.raised if off else tint.ground
        held = block.look is Look.HELD and not off
        rect = QRectF(*box)
        pen = QPen(QColor(tint.ink), 1, Qt.PenStyle.DashLine)
        painter.setPen(pen if held else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.surface if held else ground))
        inset = 0.5 if held else 0.0
        painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
        if not held:
            edge = tokens.text_3 if off else tint.edge
            painter.fillRect(QRectF(box.x, box.y, 3, box.height), QColor(edge))
        trouble = scene.content.trouble(block)
        self._frames(painter, rect, trouble, selected=block.key == scene.current)
        painter.setPen(QColor(tokens.text_2 if off else tint.ink))
        self._write(painter, scene, box, block, trouble)
        painter.setOpacity(1.0)

    def _write(
        self,
        painter: QPainter,
        scene: MonthScene,
        box: Box,
        block: Block,
        trouble: Severity | None,
    ) -> None:
        clock = dates.clock(wall_at(block.use.start, scene.content.zone))
        top = box.y + (box.height - self._plain.height) / 2
        left, right = box.x + SPACE_S, box.x + box.width - 4
        self._plain.draw(painter, QPointF(left, top), clock, right - left)
        left += self._plain.width(clock) + 5
        if right - left > 2 * SPACE_S:
            title = marked(block.title, trouble)
            self._bold.draw(painter, QPointF(left, top), title, right - left, 1)

    def _frames(
        self, painter: QPainter, rect: QRectF, trouble: Severity | None, *, selected: bool
    ) -> None:
        """Red for an error; what is selected has the accent around that."""
        tokens = self._tokens
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if trouble is Severity.ERROR:
            painter.setPen(QPen(QColor(tokens.on_air), 1.5))
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        if selected:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), _RADIUS, _RADIUS)

    def _more(self, painter: QPainter, box: Box, more: int) -> None:
        painter.setPen(QColor(self._tokens.text_2))
        text = translate("Calendar", "+{count} more").format(count=more)
        at = QPointF(box.x + SPACE_S, box.y + (box.height - self._plain.height) / 2)
        self._plain.draw(painter, at, text, box.width - SPACE_S)

    def _draft(self, painter: QPainter, scene: MonthScene, bottom: float) -> None:
        """Frames the day on which it would be dropped."""
        if scene.draft is None:
            return
        day = wall_at(scene.draft.use.start, scene.content.zone).date()
        for place, lines in enumerate(scene.lines):
            if lines.day.day == day:
                cell = scene.grid.cell(place)
                painter.setOpacity(0.6)
                self._tiles.draft(painter, cell, clashing=len(scene.words) > 1)
                painter.setOpacity(1.0)
                within = QRectF(0, scene.top, scene.grid.width, bottom - scene.top)
                self._tiles.note(painter, cell, scene.words, within)

    def _head(self, painter: QPainter, rect: QRect, scene: MonthScene) -> None:
        painter.fillRect(QRect(0, 0, rect.width(), HEAD), QColor(self._tokens.surface))
        painter.setPen(QColor(self._tokens.text_2))
        for column in range(WEEK_DAYS):
            cell = scene.grid.cell(column)
            name = dates.weekday(self._language, _MONDAY + timedelta(days=column))
            at = QPointF(cell.x + SPACE_S, (HEAD - self._bold.line) / 2)
            self._bold.draw(painter, at, name, cell.width - SPACE_S, 1)
        painter.fillRect(QRect(0, HEAD - 1, rect.width(), 1), self._line)
