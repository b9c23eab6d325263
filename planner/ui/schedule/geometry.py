"""Where lanes and blocks lie on the time line, and what lies at a point; no Qt.

Everything is in logical pixels from the top left corner of the time line's own area, beside the
names and under the head. Drawing and pointing both ask here, so that one is the inverse of the
other.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final, NamedTuple

from planner.ui.schedule.blocks import NO_BLOCKS, Block, Lane, LaneBlocks, LaneKind
from planner.ui.schedule.time_axis import TimeAxis

HEADING: Final = 26
LANE_HEIGHTS: Final = {LaneKind.STUDIO: 54, LaneKind.CREATOR: 46, LaneKind.UNBOOKED: 54}
LEAST_LEVEL: Final = 22
"""A level of a stack is at least as high as one line of words."""

PADDING, GAP = 5, 2
"""Between the edge of a lane and its blocks, and between two levels."""

GRIP: Final = 6
"""How near an edge a block is taken by it, in pixels."""

LEAST_WIDTH: Final = 3.0
"""No block is drawn narrower."""


class Box(NamedTuple):
    """A rectangle."""

    x: float
    y: float
    width: float
    height: float

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies in it; the right and lower edges do not belong to it."""
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height


class Grip(Enum):
    """By what a block is taken."""

    BODY = "body"
    START = "start"
    END = "end"


class Hit(NamedTuple):
    """A block that lies at a point, and by what it is taken there."""

    block: Block
    grip: Grip


@dataclass(frozen=True, slots=True)
class Strip:
    """One line of the time line: a heading, or a lane."""

    top: int
    height: int
    heading: str = ""
    lane: Lane | None = None


class Section(NamedTuple):
    """A heading with the lanes under it."""

    heading: str
    lanes: Sequence[Lane]


class Layout:
    """Strips from top to bottom."""

    def __init__(self, sections: Sequence[Section], depths: Mapping[str, int]) -> None:
        """`depths` says how many levels a lane needs; one where it says nothing."""
        self.strips = tuple(_strips(sections, depths))
        self.height = sum(strip.height for strip in self.strips)
        self._tops = [strip.top for strip in self.strips]
        self._of_lane = {strip.lane.key: strip for strip in self.strips if strip.lane is not None}

    def at(self, y: float) -> Strip | None:
        """The strip at a height."""
        place = bisect_right(self._tops, y) - 1
        return self.strips[place] if place >= 0 and y < self.height else None

    def between(self, top: float, bottom: float) -> Sequence[Strip]:
        """The strips that can be seen between two heights."""
        first = max(0, bisect_right(self._tops, top) - 1)
        return self.strips[first : bisect_right(self._tops, bottom)]

    def followed(self, y: int, before: "Layout") -> int:
        """Where a lane lies now that lay at a height of another layout."""
        strip = before.at(y)
        there = None if strip is None or strip.lane is None else self.of(strip.lane.key)
        return y if strip is None or there is None else y + there.top - strip.top

    def of(self, lane_key: str) -> Strip | None:
        """The strip of a lane."""
        return self._of_lane.get(lane_key)


def use_box(block: Block, axis: TimeAxis, strip: Strip) -> Box:
    """Where the time on air of a block lies."""
    return _box(block, axis, strip, block.use.start, block.use.end)


def whole_box(block: Block, axis: TimeAxis, strip: Strip) -> Box:
    """Where all of a block lies, with setup and teardown."""
    return _box(block, axis, strip, block.span.start, block.span.end)


def hit(
    x: float, y: float, axis: TimeAxis, layout: Layout, lanes: Mapping[str, LaneBlocks]
) -> Hit | None:
    """The block at a point: of several, the one that starts last, which is drawn on top."""
    strip = layout.at(y)
    if strip is None or strip.lane is None:
        return None
    near = lanes.get(strip.lane.key, NO_BLOCKS).within(
        axis.moment_at(x - LEAST_WIDTH), axis.moment_at(x + LEAST_WIDTH)
    )
    for block in reversed(near):
        if whole_box(block, axis, strip).holds(x, y):
            return Hit(block, _grip(x, use_box(block, axis, strip)))
    return None


def _grip(x: float, box: Box) -> Grip:
    if box.width < 3 * GRIP:
        return Grip.BODY
    if 0 <= x - box.x < GRIP:
        return Grip.START
    return Grip.END if 0 < box.x + box.width - x <= GRIP else Grip.BODY


def _box(block: Block, axis: TimeAxis, strip: Strip, start: int, end: int) -> Box:
    left = axis.x_of(start)
    room = strip.height - 2 * PADDING
    each = (room - (block.depth - 1) * GAP) / block.depth
    top = strip.top + PADDING + block.level * (each + GAP)
    return Box(left, top, max(LEAST_WIDTH, axis.x_of(end) - left), each)


def _strips(sections: Sequence[Section], depths: Mapping[str, int]) -> Iterator[Strip]:
    top = 0
    for section in sections:
        yield Strip(top, HEADING, heading=section.heading)
        top += HEADING
        for lane in section.lanes:
            height = _height(lane, depths.get(lane.key, 1))
            yield Strip(top, height, lane=lane)
            top += height


def _height(lane: Lane, depth: int) -> int:
    needed = depth * (LEAST_LEVEL + GAP) - GAP + 2 * PADDING
    return max(LANE_HEIGHTS[lane.kind], needed)
