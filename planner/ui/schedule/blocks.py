"""What the time line is made of: lanes, and the blocks that lie in them; no Qt."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from planner.domain.intervals import Span
from planner.domain.studio import WeeklyWindow
from planner.ui.schedule.stacking import stacked

UNBOOKED: Final = "unbooked"
"""The key of the lane in which shows without a studio wait."""


class LaneKind(Enum):
    """What a lane stands for."""

    STUDIO = "studio"
    CREATOR = "creator"
    UNBOOKED = "unbooked"


class Look(Enum):
    """How a block is drawn; its words say the same."""

    FIRM = "firm"
    HELD = "held"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Lane:
    """A studio or a person; `id` is theirs.

    `open` are the usual hours (none: always), `shut` when it is closed or they are away, `zone`
    what their clock shows. `setup` and `teardown` (seconds) are usual in a studio; where neighbours
    `share_gap`, these may lie over each other.
    """

    key: str
    kind: LaneKind
    id: str
    title: str
    detail: str
    zone: str
    open: tuple[WeeklyWindow, ...] = ()
    shut: tuple[Span, ...] = ()
    setup: int = 0
    teardown: int = 0
    share_gap: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A booking, a shift or a show without a studio, in its lane.

    `key` is the id of that entity, `use` the time on air, `span` with setup and teardown, or with
    the call. `live`: it keeps others out; `firm` among these: it is confirmed. `dimmed`: the filter
    leaves it out, so it is drawn without words, because its time is taken all the same.
    """

    key: str
    lane: str
    show_id: str | None
    use: Span
    span: Span
    title: str
    detail: str
    color: str
    look: Look = Look.FIRM
    live: bool = True
    firm: bool = True
    dimmed: bool = False
    level: int = 0
    depth: int = 1


class LaneBlocks:
    """The blocks of one lane, stacked where they overlap, and found by time."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        ordered = sorted(blocks, key=lambda each: (each.span, each.key))
        levels = stacked([each.span for each in ordered])
        self.blocks = tuple(
            each if level == (0, 1) else replace(each, level=level.level, depth=level.depth)
            for each, level in zip(ordered, levels, strict=True)
        )
        self._starts = [each.span.start for each in ordered]
        self._deepest = max((each.depth for each in self.blocks), default=1)
        self._longest = max((each.span.end - each.span.start for each in ordered), default=0)

    def within(self, start: float, end: float) -> list[Block]:
        """The blocks that reach into the time from `start` to `end`, by start."""
        first = bisect_left(self._starts, start - self._longest)
        last = bisect_left(self._starts, end)
        return [each for each in self.blocks[first:last] if each.span.end > start]

    def depth(self, start: float, end: float) -> int:
        """How many levels the blocks in a stretch of time need, at least one."""
        if self._deepest == 1:
            return 1
        return max((each.depth for each in self.within(start, end)), default=1)


NO_BLOCKS: Final = LaneBlocks(())
"""What lies in an empty lane."""
