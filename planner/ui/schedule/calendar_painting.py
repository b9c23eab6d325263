"""Draws the Day and Week calendar: days and their heads, hours, shows, the present moment.

Only what can be seen is looked up and drawn.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QFont, QPainter

from planner.ui.marking import translate
from planner.ui.schedule.block_painting import Words
from planner.ui.schedule.blocks import Block
from planner.ui.schedule.calendar_content import CalendarContent
from planner.ui.schedule.calendar_days import DAY_MINUTES, Minutes, WallDay, pieces_of
from planner.ui.schedule.calendar_grid import Grid, Tiles, box_of
from planner.ui.schedule.calendar_tiles import TilePainter, sized
from planner.ui.schedule.calendar_words import DayHead
from planner.ui.schedule.dragging import Draft
from planner.ui.tokens import BASE_PX, SMALL_PX, SPACE_S, Tokens

HOURS: Final = 56
HEAD: Final = 44
"""The width of the hours beside the days, and the height of the head over them."""

_LEAST_BETWEEN: Final = 26.0
_STEPS: Final = (15, 30, 60, 120, 180, 360)


@dataclass(frozen=True, slots=True)
class Scene:
    """All that is to be drawn. `top` is how far it is scrolled down; `now` in seconds, UTC.

    `words` say when a draft would be, and what it would meet.
    """

    grid: Grid
    days: Sequence[WallDay]
    heads: Sequence[DayHead]
    tiles: Tiles
    content: CalendarContent
    now: int
    top: int
    current: str | None = None
    draft: Draft | None = None
    words: tuple[str, ...] = ()


class CalendarPainter:
    """Paints scenes in the colours of one theme; made anew when the theme changes."""

    def __init__(self, tokens: Tokens, font: QFont) -> None:
        self._tokens = tokens
        self._tiles = TilePainter(tokens, font)
        self._name = Words(sized(font, BASE_PX, QFont.Weight.DemiBold))
        self._small = Words(sized(font, SMALL_PX, QFont.Weight.Normal))
        self._surface, self._line = QColor(tokens.surface), QColor(tokens.line)
        self._faint = QColor(tokens.line)
        self._faint.setAlphaF(0.55)
        self._today = QColor(tokens.accent_soft)
        self._today.setAlphaF(0.5)

    def paint(self, painter: QPainter, rect: QRect, scene: Scene) -> None:
        """Draws a scene into all of a rectangle whose top left corner is 0, 0."""
        painter.fillRect(rect, self._surface)
        bottom = scene.top + rect.height() - HEAD
        painter.save()
        painter.setClipRect(QRect(HOURS, HEAD, rect.width() - HOURS, rect.height() - HEAD))
        painter.translate(HOURS, HEAD - scene.top)
        self._grounds(painter, scene, bottom)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._shows(painter, scene, bottom)
        self._present(painter, scene)
        self._draft(painter, scene, bottom)
        painter.restore()
        self._hours(painter, rect, scene)
        self._head(painter, rect, scene)

    def _grounds(self, painter: QPainter, scene: Scene, bottom: float) -> None:
        grid, height = scene.grid, bottom - scene.top
        for column, day in enumerate(scene.days):
            left, width = grid.x_of(column), grid.column_width
            if day.minute_at(scene.now) is not None:
                painter.fillRect(QRectF(left, scene.top, width, height), self._today)
            self._closed(painter, scene, column, day)
            for minutes in day.skipped:
                self._odd(painter, grid, column, minutes, skipped=True)
        for minute in _clocks(grid):
            line = self._line if minute % 60 == 0 else self._faint
            y = round(grid.y_of(minute))
            if scene.top <= y <= bottom:
                painter.fillRect(QRectF(0, y, grid.width, 1), line)
        for column in range(1, grid.columns):
            painter.fillRect(QRectF(round(grid.x_of(column)), scene.top, 1, height), self._line)
        for column, day in enumerate(scene.days):
            for minutes in day.doubled:
                self._odd(painter, grid, column, minutes, skipped=False)

    def _closed(self, painter: QPainter, scene: Scene, column: int, day: WallDay) -> None:
        """Shades when the studio is closed that the calendar is narrowed to."""
        grid = scene.grid
        for span in scene.content.closed(day.span):
            minutes = day.minutes_of(span)
            if minutes is not None:
                top, bottom = grid.y_of(minutes.first), grid.y_of(minutes.last)
                left = grid.x_of(column)
                shut = QRectF(left, top, grid.column_width, bottom - top)
                painter.fillRect(shut, QColor(self._tokens.raised))

    def _odd(
        self, painter: QPainter, grid: Grid, column: int, minutes: Minutes, *, skipped: bool
    ) -> None:
        """Marks what clocks skip or show twice on a day, and says so."""
        top, bottom = grid.y_of(minutes.first), grid.y_of(minutes.last)
        rect = QRectF(grid.x_of(column), top, grid.column_width, bottom - top)
        if skipped:
            painter.fillRect(rect, QColor(self._tokens.raised))
        twice = translate("Calendar", "this hour comes twice")
        text = translate("Calendar", "clocks skip this hour") if skipped else twice
        room = grid.column_width - 2 * SPACE_S
        painter.setPen(QColor(self._tokens.text_2))
        left = rect.right() - SPACE_S - min(room, self._small.width(text) + 1)
        at = QPointF(left, bottom - self._small.height - 1)
        self._small.draw(painter, at, text, room)

    def _shows(self, painter: QPainter, scene: Scene, bottom: float) -> None:
        dragged = scene.draft.block if scene.draft and not scene.draft.copying else None
        for column in range(scene.grid.columns):
            for tile in scene.tiles.between(column, scene.top, bottom):
                faded = dragged is not None and tile.block.key == dragged.key
                painter.setOpacity(0.35 if faded else 1.0)
                self._tiles.tile(
                    painter,
                    tile.box,
                    tile.block,
                    selected=tile.block.key == scene.current,
                    trouble=scene.content.trouble(tile.block),
                    top=scene.top,
                )
        painter.setOpacity(1.0)

    def _present(self, painter: QPainter, scene: Scene) -> None:
        """A line at the present moment, through the present day."""
        for column, day in enumerate(scene.days):
            minute = day.minute_at(scene.now)
            if minute is not None:
                y, left = scene.grid.y_of(minute), scene.grid.x_of(column)
                red = QColor(self._tokens.on_air)
                painter.fillRect(QRectF(left, y - 1, scene.grid.column_width, 2), red)

    def _draft(self, painter: QPainter, scene: Scene, bottom: float) -> None:
        draft = scene.draft
        if draft is None:
            return
        ghost = Block("", draft.lane.key, None, draft.use, draft.use, "", "", "")
        boxes = [
            box_of(each.minutes, each.column, scene.grid)
            for each in pieces_of((ghost,), scene.days)
        ]
        for box in boxes:
            self._tiles.draft(painter, box, clashing=len(scene.words) > 1)
        if boxes:
            within = QRectF(0, scene.top, scene.grid.width, bottom - scene.top)
            self._tiles.note(painter, boxes[0], scene.words, within)

    def _hours(self, painter: QPainter, rect: QRect, scene: Scene) -> None:
        painter.save()
        painter.setClipRect(QRect(0, HEAD, HOURS, rect.height() - HEAD))
        painter.translate(0, HEAD - scene.top)
        painter.setPen(QColor(self._tokens.text_2))
        for minute in _clocks(scene.grid):
            y = scene.grid.y_of(minute)
            if 0 < minute < DAY_MINUTES:
                text = f"{minute // 60:02}:{minute % 60:02}"
                left = HOURS - SPACE_S - self._small.width(text)
                at = QPointF(left, y - self._small.height / 2)
                self._small.draw(painter, at, text, HOURS)
        painter.restore()
        painter.fillRect(QRect(HOURS - 1, HEAD, 1, rect.height()), self._line)

    def _head(self, painter: QPainter, rect: QRect, scene: Scene) -> None:
        painter.fillRect(QRect(0, 0, rect.width(), HEAD), self._surface)
        for column, (day, head) in enumerate(zip(scene.days, scene.heads, strict=True)):
            left = HOURS + scene.grid.x_of(column)
            painter.fillRect(QRectF(round(left) - (column == 0), 0, 1, HEAD), self._line)
            is_today = day.minute_at(scene.now) is not None
            if is_today:
                painter.fillRect(
                    QRectF(left + 1, 0, scene.grid.column_width - 1, HEAD), self._today
                )
            painter.setPen(QColor(self._tokens.accent if is_today else self._tokens.text))
            room = scene.grid.column_width - SPACE_S - 2
            self._name.draw(painter, QPointF(left + SPACE_S, 5), head.name, room)
            text = head.full if self._small.width(head.full) <= room else head.short
            painter.setPen(QColor(self._tokens.text_2))
            under = QPointF(left + SPACE_S, 5 + self._name.height)
            self._small.draw(painter, under, text, room)
        painter.fillRect(QRect(0, HEAD - 1, rect.width(), 1), self._line)


def _clocks(grid: Grid) -> range:
    """The minutes at which there is a line and a clock."""
    fitting = (step for step in _STEPS if grid.y_of(step) >= _LEAST_BETWEEN)
    return range(0, DAY_MINUTES + 1, next(fitting, _STEPS[-1]))
