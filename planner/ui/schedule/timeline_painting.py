"""Draws the time line: lanes and their names, hours and days, what is closed, the present moment.

Only what can be seen is looked up and drawn.
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from planner.domain.zone import to_wall
from planner.ui.schedule.block_painting import BlockPainter, Words
from planner.ui.schedule.blocks import Block, Lane
from planner.ui.schedule.geometry import (
    Strip,
    use_box,
    whole_box,
)
from planner.ui.schedule.ticks import DayBand, clock_ticks, days
from planner.ui.schedule.timeline_lane_painting import HEAD, NAMES, LanePainter, Scene
from planner.ui.tokens import BASE_PX, SMALL_PX, SPACE_L, Tokens
from planner.wording import dates
from planner.wording.language import Language

_DAY_LINE: Final = 20
_MOST_DAYS: Final = 400


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
        self._lanes = LanePainter(tokens, self._blocks)
        self._surface, self._window = QColor(tokens.surface), QColor(tokens.window)
        self._line = QColor(tokens.line)

    def paint(self, painter: QPainter, rect: QRect, scene: Scene) -> None:
        """Draws a scene into all of a rectangle whose top left corner is 0, 0."""
        scene = self._lanes.draw(painter, rect, scene)
        strips = scene.layout.between(scene.top, scene.top + rect.height() - HEAD)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(QRect(NAMES, HEAD, rect.width() - NAMES, rect.height() - HEAD))
        painter.translate(NAMES, HEAD - scene.top)
        self._draft(painter, scene)
        painter.restore()
        self._present(painter, rect, scene)
        self._names(painter, rect, scene, strips)
        self._head(painter, rect, scene)

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


def _sized(font: QFont, pixels: int, weight: QFont.Weight) -> QFont:
    made = QFont(font)
    made.setPixelSize(pixels)
    made.setWeight(weight)
    return made
