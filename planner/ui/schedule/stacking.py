"""Puts what overlaps in one lane above each other, in as few levels as can be; no Qt."""

from collections.abc import Sequence
from heapq import heappop, heappush
from typing import NamedTuple

from planner.domain.intervals import Span


class Level(NamedTuple):
    """The place of a block: `level` counts from the top, out of `depth` that stand together."""

    level: int
    depth: int


def stacked(spans: Sequence[Span]) -> list[Level]:
    """The level of each span, so that no two that overlap share one.

    `depth` is the most that run at once in the cluster: the spans that are joined by overlaps.
    Each span takes the topmost level that is free when it starts, which needs no more levels than
    that. An empty span takes its place as if it lasted a second.
    """
    levels = [Level(0, 1)] * len(spans)
    if _one_after_the_other(spans):
        return levels
    running: list[tuple[int, int]] = []
    free: list[int] = []
    cluster: list[int] = []
    depth = 0
    for place in sorted(range(len(spans)), key=lambda at: (spans[at], at)):
        start, end = spans[place][0], max(spans[place][1], spans[place][0] + 1)
        while running and running[0][0] <= start:
            heappush(free, heappop(running)[1])
        if not running:
            _deepen(levels, cluster, depth)
            cluster, free, depth = [], [], 0
        level = heappop(free) if free else depth
        depth = max(depth, level + 1)
        levels[place] = Level(level, 1)
        cluster.append(place)
        heappush(running, (end, level))
    _deepen(levels, cluster, depth)
    return levels


def _one_after_the_other(spans: Sequence[Span]) -> bool:
    """Whether spans come by start and none reaches into the next, as it is in most lanes."""
    if len(spans) < 2:
        return True
    ends = (max(end, start + 1) for start, end in spans)
    return all(end <= later.start for end, later in zip(ends, spans[1:], strict=False))


def _deepen(levels: list[Level], cluster: Sequence[int], depth: int) -> None:
    for place in cluster:
        levels[place] = Level(levels[place].level, depth)
