"""Draws the time line: lanes and their names, hours and days, what is closed, the present moment.

Only what can be seen is looked up and drawn.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from planner.domain.zone import to_wall
from planner.ui.schedule.block_painting import PLAIN_UNDER, BlockPainter, Words
from planner.ui.schedule.blocks import Block, Lane
from planner.ui.schedule.dragging import Draft
from planner.ui.schedule.geometry import (
    Box,
    Layout,
    Strip,
    use_box,
    whole_box,
)
from planner.ui.schedule.ticks import DayBand, clock_ticks, days
from planner.ui.schedule.time_axis import TimeAxis
from planner.ui.schedule.timeline_content import TimelineContent
from planner.ui.tokens import BASE_PX, SMALL_PX, SPACE_L, Tokens
from planner.wording import dates
from planner.wording.language import Language

NAMES: Final = 152
HEAD: Final = 44
"""The width of the names beside the lanes, and the height of the head over them."""

_DAY_LINE: Final = 20
_MOST_DAYS: Final = 400

Bars = defaultdict[str, list[QRectF]]
"""Blocks too narrow for words, by the colour of their brand."""


@dataclass(frozen=True, slots=True)
class Scene:
    """All that is to be drawn. `top` is how far it is scrolled down; `now` in seconds, UTC.

    `words` say when a draft would be, and what it would meet.
    """

    axis: TimeAxis
    layout: Layout
    content: TimelineContent
    top: int
    now: float
    show_id: str | None = None
    current: str | None = None
    draft: Draft | None = None
    words: tuple[str, ...] = ()


class TimelinePainter:
    """Paints scenes in the colours of one theme; made anew when the theme changes."""

    def __init__(self, tokens: Tokens, font: QFont, language: Language) -> None:
        self._tokens = tokens
        self._language = language
        self._blocks = BlockPainter(tokens, font)
        self._name = Words(_sized(font, BASE_PX, QFont.Weight.DemiBold))
        self._small = Words(_sized(font, SMALL_PX, QFont.Weight.Normal))
        self._caption = Words(_sized(font, SMALL_PX, QFont.Weight.DemiBold))
        self._names_of = lru_cache(maxsize=_MOST_DAYS)(self._say_day)
        self._surface, self._window = QColor(tokens.surface), QColor(tokens.window)
        self._line, self._shut = QColor(tokens.line), QColor(tokens.raised)
        self._faint = QColor(tokens.line)
        self._faint.setAlphaF(0.55)

    def paint(self, painter: QPainter, rect: QRect, scene: Scene) -> None:
        """Draws a scene into all of a rectangle whose top left corner is 0, 0."""
        painter.fillRect(rect, self._window)
        strips = scene.layout.between(scene.top, scene.top + rect.height() - HEAD)
        painter.save()
        painter.setClipRect(QRect(NAMES, HEAD, rect.width() - NAMES, rect.height() - HEAD))
        painter.translate(NAMES, HEAD - scene.top)
        self._grounds(painter, scene, strips)
        self._hours(painter, scene)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bars: Bars = defaultdict(list)
        for strip in strips:
            if strip.lane is not None:
                self._lane(painter, scene, strip, strip.lane, bars)
        self._blocks.bars(painter, bars)
        self._draft(painter, scene)
        painter.restore()
        self._present(painter, rect, scene)
        self._names(painter, rect, scene, strips)
        self._head(painter, rect, scene)

    def _grounds(self, painter: QPainter, scene: Scene, strips: Sequence[Strip]) -> None:
        width = scene.axis.width
        shut: list[QRectF] = []
        for strip in strips:
            ground = self._window if strip.lane is None else self._surface
            painter.fillRect(QRect(0, strip.top, width, strip.height), ground)
            if strip.lane is not None:
                shut += self._closed(scene, strip, strip.lane)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._shut)
        painter.drawRects(shut)
        for strip in strips:
            painter.fillRect(QRect(0, strip.top + strip.height - 1, width, 1), self._line)

    def _closed(self, scene: Scene, strip: Strip, lane: Lane) -> list[QRectF]:
        axis = scene.axis
        return [
            QRectF(axis.x_of(start), strip.top, axis.pixels(end - start), strip.height)
            for start, end in scene.content.closed(lane, axis.span)
            if end > axis.start and start < axis.end
        ]

    def _hours(self, painter: QPainter, scene: Scene) -> None:
        """Lines at the clocks and, stronger, at midnight, through all lanes."""
        axis, zone = scene.axis, scene.content.zone
        bottom = min(scene.layout.height, scene.top + 10_000)
        for pen, moments in (
            (self._faint, [tick.moment for tick in clock_ticks(axis, zone)]),
            (self._line, [band.span.start for band in days(axis.span, zone)]),
        ):
            painter.setPen(QPen(pen, 1))
            painter.drawLines([_upright(axis, moment, bottom) for moment in moments])

    def _lane(self, painter: QPainter, scene: Scene, strip: Strip, lane: Lane, bars: Bars) -> None:
        axis, content = scene.axis, scene.content
        plain = PLAIN_UNDER * axis.seconds / axis.width
        dragged = None if scene.draft is None or scene.draft.copying else scene.draft.block
        for block in content.blocks_in(lane.key).within(axis.start, axis.end):
            use = use_box(block, axis, strip)
            trouble = content.trouble(block)
            selected = _is_selected(block, scene)
            moving = dragged is not None and block.key == dragged.key
            narrow = block.use.end - block.use.start < plain
            if narrow and not (selected or trouble or moving or block.dimmed):
                bars[block.color].append(QRectF(*use))
                continue
            painter.setOpacity(0.35 if moving else 1)
            self._hatch(painter, use, whole_box(block, axis, strip))
            self._blocks.block(painter, use, block, left=0, selected=selected, trouble=trouble)
        painter.setOpacity(1)

    def _hatch(self, painter: QPainter, use: Box, whole: Box) -> None:
        self._blocks.hatch(painter, Box(whole.x, whole.y, use.x - whole.x, whole.height))
        end = use.x + use.width
        self._blocks.hatch(painter, Box(end, whole.y, whole.x + whole.width - end, whole.height))

    def _draft(self, painter: QPainter, scene: Scene) -> None:
        draft = scene.draft
        strip = None if draft is None else scene.layout.of(draft.lane.key)
        if draft is None or strip is None:
            return
        ghost = Block("", draft.lane.key, None, draft.use, draft.span, "", "", "")
        use, whole = (box(ghost, scene.axis, strip) for box in (use_box, whole_box))
        self._blocks.draft(painter, whole, use, scene.words)

    def _present(self, painter: QPainter, rect: QRect, scene: Scene) -> None:
        x = NAMES + scene.axis.x_of(scene.now)
        if NAMES <= x < rect.width():
            painter.fillRect(QRectF(x - 1, HEAD - 4, 2, rect.height()), QColor(self._tokens.on_air))

    def _names(self, painter: QPainter, rect: QRect, scene: Scene, strips: Sequence[Strip]) -> None:
        painter.save()
        painter.setClipRect(QRect(0, HEAD, rect.width(), rect.height() - HEAD))
        painter.translate(0, HEAD - scene.top)
        for strip in strips:
            if strip.lane is None:
                self._heading(painter, strip, rect.width())
            else:
                self._lane_name(painter, strip, strip.lane)
        painter.restore()

    def _heading(self, painter: QPainter, strip: Strip, width: int) -> None:
        painter.fillRect(QRect(0, strip.top, width, strip.height - 1), self._window)
        painter.setPen(QColor(self._tokens.text_2))
        top = strip.top + (strip.height - self._caption.height) / 2
        room = width - SPACE_L
        self._caption.draw(painter, QPointF(SPACE_L, top), strip.heading, room)

    def _lane_name(self, painter: QPainter, strip: Strip, lane: Lane) -> None:
        painter.fillRect(QRect(0, strip.top, NAMES, strip.height), self._surface)
        painter.fillRect(QRect(0, strip.top + strip.height - 1, NAMES, 1), self._line)
        painter.fillRect(QRect(NAMES - 1, strip.top, 1, strip.height), self._line)
        top = strip.top + (min(strip.height, 54) - self._name.height - self._small.height) / 2
        painter.setPen(QColor(self._tokens.text))
        room = NAMES - SPACE_L - 6
        self._name.draw(painter, QPointF(SPACE_L, top), lane.title, room)
        painter.setPen(QColor(self._tokens.text_2))
        self._small.draw(painter, QPointF(SPACE_L, top + self._name.height), lane.detail, room)

    def _head(self, painter: QPainter, rect: QRect, scene: Scene) -> None:
        painter.fillRect(QRect(0, 0, rect.width(), HEAD), self._surface)
        painter.fillRect(QRect(0, HEAD - 1, rect.width(), 1), self._line)
        painter.fillRect(QRect(NAMES - 1, 0, 1, HEAD), self._line)
        painter.save()
        painter.setClipRect(QRect(NAMES, 0, rect.width() - NAMES, HEAD))
        painter.translate(NAMES, 0)
        for band in days(scene.axis.span, scene.content.zone):
            self._day(painter, scene, band)
        painter.setPen(QColor(self._tokens.text_2))
        for tick in clock_ticks(scene.axis, scene.content.zone):
            at = QPointF(scene.axis.x_of(tick.moment) + 4, _DAY_LINE + 3)
            self._small.draw(painter, at, dates.clock(tick.wall), 60)
        self._clock(painter, scene)
        painter.restore()

    def _day(self, painter: QPainter, scene: Scene, band: DayBand) -> None:
        """The name of a day stays in sight while any of the day is."""
        start, end = (scene.axis.x_of(moment) for moment in band.span)
        painter.setPen(QColor(self._tokens.text))
        painter.fillRect(QRectF(start, 0, 1, HEAD), self._line)
        shown = max(start, 0.0) + 6
        room = end - shown - 4
        names = self._names_of(band.day)
        text = next((each for each in names if self._caption.width(each) <= room), None)
        if text is not None:
            self._caption.draw(painter, QPointF(shown, 4), text, room + 1)

    def _say_day(self, day: date) -> tuple[str, ...]:
        """A day in fewer and fewer words."""
        language = self._language
        return dates.full_day(language, day), dates.short_day(language, day), str(day.day)

    def _clock(self, painter: QPainter, scene: Scene) -> None:
        """The present clock in the head, over the line of the present."""
        x = scene.axis.x_of(scene.now)
        if not 0 <= x < scene.axis.width:
            return
        wall = to_wall(datetime.fromtimestamp(int(scene.now), UTC), scene.content.zone)
        text = dates.clock_to_the_minute(wall)
        width = self._caption.width(text) + 10
        box = QRectF(x - width / 2, _DAY_LINE + 1, width, self._caption.height + 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._tokens.on_air_soft))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(self._tokens.on_air))
        self._caption.draw(painter, QPointF(box.x() + 5, box.y() + 1.5), text, width)


def _is_selected(block: Block, scene: Scene) -> bool:
    shown = block.show_id is not None and block.show_id == scene.show_id
    return shown or block.key == scene.current


def _upright(axis: TimeAxis, moment: int, bottom: int) -> QLineF:
    x = round(axis.x_of(moment)) + 0.5
    return QLineF(x, 0, x, bottom)


def _sized(font: QFont, pixels: int, weight: QFont.Weight) -> QFont:
    made = QFont(font)
    made.setPixelSize(pixels)
    made.setWeight(weight)
    return made
