"""Draws the lanes of the time line with what lies in them, and keeps the picture for the next time.

While it is panned, the picture is moved, and only what comes into sight is drawn; while something
is dragged, the lanes stay as they are. That is what keeps a plan of many bookings smooth.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil, floor

from PySide6.QtCore import QLineF, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from planner.domain.intervals import Span
from planner.ui.schedule.block_painting import PLAIN_UNDER, BlockPainter
from planner.ui.schedule.blocks import Block, Lane
from planner.ui.schedule.dragging import Draft
from planner.ui.schedule.geometry import Box, Layout, Strip, use_box, whole_box
from planner.ui.schedule.ticks import clock_ticks, days
from planner.ui.schedule.time_axis import TimeAxis
from planner.ui.schedule.timeline_content import TimelineContent
from planner.ui.tokens import Tokens

NAMES = 152
HEAD = 44
"""The width of the names beside the lanes, and the height of the head over them."""

_BEYOND = 4.0
"""So far, in pixels, frames and hatches reach beyond what they belong to."""

Bars = defaultdict[str, list[QRectF]]
"""Blocks too narrow for words, by the colour of their brand."""

Sight = tuple[float, float]
"""From one place to another, in pixels from the left end of the lanes."""


@dataclass(frozen=True, slots=True)
class Scene:
    """All that is to be drawn. `top` is how far it is scrolled down; `now` in seconds, UTC.

    `words` say when a draft would be, and what it would meet. While it is `rough`, the last picture
    is scaled to the axis instead of drawn anew.
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
    rough: bool = False


@dataclass(frozen=True, slots=True)
class _Picture:
    """A picture of lanes: `axis` is that of the moment it was drawn at, `lying` what lay in it.

    `state` is all else that it depends on.
    """

    axis: TimeAxis
    lying: tuple[object, ...]
    state: tuple[object, ...]
    pixels: QPixmap


class LanePainter:
    """Paints lanes in the colours of one theme; made anew when the theme changes."""

    def __init__(self, tokens: Tokens, blocks: BlockPainter) -> None:
        self._blocks = blocks
        self._surface, self._window = QColor(tokens.surface), QColor(tokens.window)
        self._line, self._shut = QColor(tokens.line), QColor(tokens.raised)
        self._faint = QColor(tokens.line)
        self._faint.setAlphaF(0.55)
        self._kept: _Picture | None = None

    def draw(self, painter: QPainter, rect: QRect, scene: Scene) -> Scene:
        """Draws the lanes into a rectangle under the head and beside the names.

        Gives the scene as it was drawn: by less than a pixel it may be panned otherwise.
        """
        size = QSize(max(1, rect.width() - NAMES), max(1, rect.height() - HEAD))
        ratio = painter.device().devicePixelRatio()
        state = _state(scene, size, ratio)
        kept = self._kept
        if kept is not None and scene.rough:
            self._scaled(painter, kept, scene.axis, size)
            return scene
        if kept is None or not _shares_pixels(kept, scene, state):
            lying = scene.content.state_in(scene.axis.span)
            kept = _Picture(scene.axis, lying, state, _blank(size, ratio))
            self._fill(kept.pixels, replace(scene, axis=kept.axis), [(0.0, float(size.width()))])
        else:
            kept = self._panned(kept, scene, size, ratio)
        self._kept = kept
        painter.drawPixmap(QPoint(NAMES, HEAD), kept.pixels)
        return replace(scene, axis=kept.axis)

    def _scaled(self, painter: QPainter, kept: _Picture, axis: TimeAxis, size: QSize) -> None:
        """The picture as wide as its time is on another axis; beside it there is nothing yet."""
        left, right = axis.x_of(kept.axis.start), axis.x_of(kept.axis.end)
        ground = QRect(NAMES, HEAD, size.width(), size.height())
        painter.save()
        painter.setClipRect(ground)
        painter.fillRect(ground, self._window)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        target = QRectF(NAMES + left, HEAD, right - left, size.height())
        painter.drawPixmap(target, kept.pixels, QRectF(kept.pixels.rect()))
        painter.restore()

    def _panned(self, kept: _Picture, scene: Scene, size: QSize, ratio: float) -> _Picture:
        """The picture moved by whole pixels of the screen, with what comes into sight."""
        by = round(kept.axis.x_of(scene.axis.start) * ratio) / ratio
        if by == 0:
            return kept
        axis = replace(kept.axis, start=kept.axis.moment_at(by))
        width = size.width()
        if abs(by) >= width:
            sights: list[Sight] = [(0.0, float(width))]
        else:
            new = (width - by - _BEYOND, float(width)) if by > 0 else (0.0, -by + _BEYOND)
            # The words of what reaches over the left edge stay in sight: they have to be moved.
            sights = [new, (0.0, self._reach(scene, axis, kept.axis, size))]
        pixels = _blank(size, ratio)
        mover = QPainter(pixels)
        mover.drawPixmap(QPointF(-by, 0), kept.pixels)
        mover.end()
        self._fill(pixels, replace(scene, axis=axis), sights)
        return _Picture(axis, scene.content.state_in(axis.span), kept.state, pixels)

    def _reach(self, scene: Scene, axis: TimeAxis, before: TimeAxis, size: QSize) -> float:
        """How far to the right the blocks reach that lie, or lay, over the left edge."""
        reach = 0.0
        for strip in scene.layout.between(scene.top, scene.top + size.height()):
            if strip.lane is not None:
                blocks = scene.content.blocks_in(strip.lane.key)
                for start in (axis.start, before.start):
                    over = (axis.x_of(each.span.end) for each in blocks.within(start, start + 1))
                    reach = max(reach, *over, 0.0)
        return reach + _BEYOND

    def _fill(self, pixels: QPixmap, scene: Scene, sights: Sequence[Sight]) -> None:
        """Draws those parts of a picture anew."""
        height = round(pixels.height() / pixels.devicePixelRatio())
        painter = QPainter(pixels)
        painter.translate(0, -scene.top)
        for left, right in _apart(sights):
            across = QRect(floor(left), scene.top, ceil(right) - floor(left), height)
            painter.setClipRect(across)
            painter.fillRect(across, self._window)
            self._lanes(painter, scene, (left - _BEYOND, right + _BEYOND), height)
        painter.end()

    def _lanes(self, painter: QPainter, scene: Scene, sight: Sight, height: int) -> None:
        strips = scene.layout.between(scene.top, scene.top + height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        self._grounds(painter, scene, strips, sight)
        self._hours(painter, scene)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bars: Bars = defaultdict(list)
        for strip in strips:
            self._lane(painter, scene, strip, sight, bars)
        self._blocks.bars(painter, bars)

    def _grounds(
        self, painter: QPainter, scene: Scene, strips: Sequence[Strip], sight: Sight
    ) -> None:
        width = scene.axis.width
        shut: list[QRectF] = []
        for strip in strips:
            ground = self._window if strip.lane is None else self._surface
            painter.fillRect(QRect(0, strip.top, width, strip.height), ground)
            if strip.lane is not None:
                shut += self._closed(scene, strip, strip.lane, sight)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._shut)
        painter.drawRects(shut)
        for strip in strips:
            painter.fillRect(QRect(0, strip.top + strip.height - 1, width, 1), self._line)

    def _closed(self, scene: Scene, strip: Strip, lane: Lane, sight: Sight) -> list[QRectF]:
        axis = scene.axis
        first, last = (axis.moment_at(x) for x in sight)
        return [
            QRectF(axis.x_of(start), strip.top, axis.pixels(end - start), strip.height)
            for start, end in scene.content.closed(lane, Span(int(first), int(last) + 1))
            if end > first and start < last
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

    def _lane(
        self, painter: QPainter, scene: Scene, strip: Strip, sight: Sight, bars: Bars
    ) -> None:
        axis, content = scene.axis, scene.content
        key = "" if strip.lane is None else strip.lane.key
        start, end = (axis.moment_at(x) for x in sight)
        plain = PLAIN_UNDER * axis.seconds / axis.width
        dragged = None if scene.draft is None or scene.draft.copying else scene.draft.block
        for block in content.blocks_in(key).within(start, end):
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


def _is_selected(block: Block, scene: Scene) -> bool:
    shown = block.show_id is not None and block.show_id == scene.show_id
    return shown or block.key == scene.current


def _upright(axis: TimeAxis, moment: int, bottom: int) -> QLineF:
    x = round(axis.x_of(moment)) + 0.5
    return QLineF(x, 0, x, bottom)


def _state(scene: Scene, size: QSize, ratio: float) -> tuple[object, ...]:
    """All but the axis and what lies there that a picture depends on; the troubles are compared by
    `is`, and kept alive by it."""
    draft, content = scene.draft, scene.content
    dragged = None if draft is None or draft.copying or draft.block is None else draft.block.key
    sizes = (size.width(), size.height(), ratio)
    strips = tuple(
        (each.top - scene.top, each.height, "" if each.lane is None else each.lane.key)
        for each in scene.layout.between(scene.top, scene.top + size.height())
    )
    return (content.troubles, *sizes, content.zone, scene.show_id, scene.current, dragged, strips)


def _shares_pixels(kept: _Picture, scene: Scene, state: tuple[object, ...]) -> bool:
    """Whether a picture shows the same things at the same scale, some time earlier or later."""
    scale = (scene.axis.seconds, scene.axis.width) == (kept.axis.seconds, kept.axis.width)
    same = kept.state[0] is state[0] and kept.state[1:] == state[1:]
    return scale and same and kept.lying == scene.content.state_in(kept.axis.span)


def _apart(sights: Sequence[Sight]) -> list[Sight]:
    """Sights that meet as one, so that nothing is drawn twice over itself."""
    found: list[Sight] = []
    for left, right in sorted(sights):
        if found and left <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], right))
        else:
            found.append((left, right))
    return found


def _blank(size: QSize, ratio: float) -> QPixmap:
    made = QPixmap(size * ratio)
    made.setDevicePixelRatio(ratio)
    return made
