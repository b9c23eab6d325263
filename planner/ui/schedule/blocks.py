"""What the time line is made of: lanes, and the blocks that lie in them; no Qt."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from math import inf
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
        self._take(_by_start(_stacked(blocks)))

    @property
    def blocks(self) -> tuple[Block, ...]:
        """All of them, by start."""
        return self._all.blocks

    def with_more(self, blocks: Sequence[Block]) -> "LaneBlocks":
        """With other blocks beside its own; only where these meet are they stacked anew."""
        more = LaneBlocks(blocks)
        for first, last in ((self, more), (more, self)):
            if first._all.end <= last._all.start:
                return _as_stacked(first._all + last._all, first._deep + last._deep)
        return LaneBlocks(self.blocks + more.blocks)

    def changed_since(self, before: "LaneBlocks") -> Span | None:
        """From when to when there is what lay otherwise before, or here no more; None: nothing."""
        count = len(before.blocks)
        if before.blocks in (self.blocks[:count], self.blocks[-count:]):
            return None
        others = set(before.blocks) - set(self.blocks)
        if not others:
            return None
        starts, ends = zip(*(each.span for each in others), strict=True)
        return Span(min(starts), max(ends))

    def cut(self, span: Span) -> "LaneBlocks":
        """Those that reach into a span, at the levels that they have."""
        return _as_stacked(_by_start(tuple(self.within(*span))))

    def within(self, start: float, end: float) -> list[Block]:
        """The blocks that reach into the time from `start` to `end`, by start."""
        return self._all.within(start, end)

    def depth(self, start: float, end: float) -> int:
        """How many levels the blocks in a stretch of time need, at least one."""
        if not self._deep.blocks:
            return 1
        return max((each.depth for each in self._deep.within(start, end)), default=1)

    def _take(self, blocks: "_ByStart", deep: "_ByStart | None" = None) -> None:
        self._all = blocks
        self._deep = _deep_of(blocks) if deep is None else deep


@dataclass(frozen=True, slots=True)
class _ByStart:
    """Blocks by start. `end` is when the last of them is over, an empty one after a second."""

    blocks: tuple[Block, ...] = ()
    starts: tuple[int, ...] = ()
    start: float = inf
    end: float = -inf
    longest: int = 0

    def __add__(self, later: "_ByStart") -> "_ByStart":
        """With blocks that begin when all of these are over; costs no look at each of them."""
        if not self.blocks or not later.blocks:
            return later if later.blocks else self
        return _ByStart(
            self.blocks + later.blocks,
            self.starts + later.starts,
            self.start,
            later.end,
            max(self.longest, later.longest),
        )

    def within(self, start: float, end: float) -> list[Block]:
        """Those that reach into a time."""
        first = bisect_left(self.starts, start - self.longest)
        last = bisect_left(self.starts, end)
        return [each for each in self.blocks[first:last] if each.span.end > start]


_NONE: Final = _ByStart()


def _by_start(blocks: tuple[Block, ...]) -> _ByStart:
    if not blocks:
        return _NONE
    starts = tuple([each.span.start for each in blocks])
    ends = [max(each.span.end, each.span.start + 1) for each in blocks]
    longest = max(end - start for start, end in zip(starts, ends, strict=True))
    return _ByStart(blocks, starts, starts[0], max(ends), longest)


def _deep_of(blocks: _ByStart) -> _ByStart:
    """Those that stand with others."""
    deep = tuple([each for each in blocks.blocks if each.depth > 1])
    return _by_start(deep)


def _stacked(blocks: Sequence[Block]) -> tuple[Block, ...]:
    ordered = sorted(blocks, key=lambda each: (each.span, each.key))
    levels = stacked([each.span for each in ordered])
    return tuple(
        [
            each
            if (each.level, each.depth) == level
            else replace(each, level=level.level, depth=level.depth)
            for each, level in zip(ordered, levels, strict=True)
        ]
    )


def _as_stacked(blocks: _ByStart, deep: _ByStart | None = None) -> LaneBlocks:
    """Blocks at the levels that they have; `deep` are those of them that stand with others."""
    made = LaneBlocks.__new__(LaneBlocks)
    made._take(blocks, deep)
    return made


NO_BLOCKS: Final = LaneBlocks(())
"""What lies in an empty lane."""
