"""Half-open spans of time and their algebra: what overlaps, what covers, what is left free.

Everything that asks whether a room or a person is taken is built on this: clashes, hours, finding
a slot, who is free.
"""

from collections.abc import Iterable, Iterator, Sequence
from heapq import heappop, heappush
from typing import NamedTuple


class Span(NamedTuple):
    """The instants from `start` up to but not including `end`, in seconds since 1970, UTC.

    A span whose end is not after its start is empty: it overlaps nothing and covers nothing.
    """

    start: int
    end: int


def overlap(one: Span, other: Span) -> int:
    """How many seconds two spans share; touching spans share none."""
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def total(spans: Iterable[Span]) -> int:
    """How many seconds the spans cover, each second counted once."""
    return sum(end - start for start, end in union(spans))


def overlapping_pairs(spans: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """The places in `spans` of every two that overlap, the one that starts first first.

    Of two that start together, the one that ends first, then the one that is listed first. The
    pairs come in no order to rely on. Takes O(n log n + pairs).
    """
    running: list[tuple[int, int]] = []
    for place in _by_start(spans):
        start, end = spans[place]
        while running and running[0][0] <= start:
            heappop(running)
        for _, earlier in running:
            yield earlier, place
        heappush(running, (end, place))


def overlaps_between(ones: Sequence[Span], others: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """The places of every one of `ones` and the one of `others` that it overlaps.

    The pairs come in no order to rely on. Takes O(n log n + pairs).
    """
    running: tuple[list[tuple[int, int]], list[tuple[int, int]]] = ([], [])
    starts = sorted(
        (side[place].start, which, place)
        for which, side in enumerate((ones, others))
        for place in _by_start(side)
    )
    for start, which, place in starts:
        facing = running[1 - which]
        while facing and facing[0][0] <= start:
            heappop(facing)
        for _, earlier in facing:
            yield (place, earlier) if which == 0 else (earlier, place)
        heappush(running[which], ((ones, others)[which][place].end, place))


def union(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same instants as few spans in order; those that touch become one."""
    filled = [span for span in spans if span.start < span.end]
    if len(filled) < 2:
        return tuple(filled)
    merged: list[Span] = []
    for span in sorted(filled):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)


def intersection(ones: Iterable[Span], others: Iterable[Span]) -> tuple[Span, ...]:
    """The instants that lie in one of `ones` and in one of `others`, as spans in order."""
    left, right = union(ones), union(others)
    common: list[Span] = []
    at_left = at_right = 0
    while at_left < len(left) and at_right < len(right):
        one, other = left[at_left], right[at_right]
        if overlap(one, other):
            common.append(Span(max(one.start, other.start), min(one.end, other.end)))
        if one.end <= other.end:
            at_left += 1
        else:
            at_right += 1
    return tuple(common)


def subtract(spans: Iterable[Span], holes: Iterable[Span]) -> tuple[Span, ...]:
    """The instants of `spans` that lie in none of `holes`, as spans in order."""
    whole = union(spans)
    if not whole:
        return ()
    outside: list[Span] = []
    since = whole[0].start
    for hole in union(holes):
        outside.append(Span(since, hole.start))
        since = max(since, hole.end)
    outside.append(Span(since, whole[-1].end))
    return intersection(whole, outside)


def gaps(spans: Iterable[Span], within: Span) -> tuple[Span, ...]:
    """The instants of `within` that no span covers, as spans in order."""
    return subtract((within,), spans)


def _by_start(spans: Sequence[Span]) -> list[int]:
    """The places of the spans that are not empty, by start, then end."""
    places = (place for place, span in enumerate(spans) if span.start < span.end)
    return sorted(places, key=lambda place: spans[place])
