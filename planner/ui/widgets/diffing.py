"""What turns one list of keys into another: the fewest removals, moves and insertions."""

from bisect import bisect_left
from collections.abc import Sequence


def runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """Rising places as runs of neighbours, each with its first and last place."""
    found: list[tuple[int, int]] = []
    for place in places:
        if found and found[-1][1] == place - 1:
            found[-1] = (found[-1][0], place)
        else:
            found.append((place, place))
    return found


def settled(places: Sequence[int]) -> frozenset[int]:
    """Of old places in their new order, those that need not move: a longest rising run."""
    tails: list[int] = []
    tail_at: list[int] = []
    before: list[int | None] = [None] * len(places)
    for at, place in enumerate(places):
        rank = bisect_left(tails, place)
        before[at] = tail_at[rank - 1] if rank else None
        tails[rank : rank + 1] = [place]
        tail_at[rank : rank + 1] = [at]
    kept: list[int] = []
    step = tail_at[-1] if tail_at else None
    while step is not None:
        kept.append(places[step])
        step = before[step]
    return frozenset(kept)
