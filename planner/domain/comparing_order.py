"""Which rows of two orders stayed where they were, so that as few as can be are called moved."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from planner.domain.rundown import Row


def stayed_rows(before: Sequence[Row], after: Sequence[Row]) -> frozenset[str]:
    """The ids of rows that are in both rundowns and whose order among their siblings is the same.

    Rows come in reading order. A row that changed its block did not stay. Where two could have
    moved, the one is said to stay that weighs more: a block stands for all rows in it.
    """
    was = {row.id: row for row in before}
    now = {row.id: row for row in after}
    weights = _weights(before, after)
    groups: dict[str | None, list[str]] = {}
    for row in after:
        if row.id in was and was[row.id].block_id == row.block_id:
            groups.setdefault(row.block_id, []).append(row.id)
    place = {row.id: index for index, row in enumerate(before)}
    stayed: set[str] = set()
    for block_id, ids in groups.items():
        if block_id is None or (block_id in was and block_id in now):
            stayed.update(heaviest_rising(ids, place, weights))
    return frozenset(stayed)


def heaviest_rising(
    ids: Sequence[str], place: Mapping[str, int], weights: Mapping[str, int]
) -> list[str]:
    """The subsequence of `ids` whose places rise and whose weights, all above 0, sum up highest."""
    ends: list[int] = []
    sums: list[int] = []
    chain: list[str] = []
    before: dict[str, str | None] = {}
    for each in ids:
        index = bisect_left(ends, place[each])
        before[each] = chain[index - 1] if index else None
        total = weights[each] + (sums[index - 1] if index else 0)
        stop = index
        # What ends further on and weighs less can never be part of a better one.
        while stop < len(ends) and sums[stop] < total:
            stop += 1
        ends[index:stop], sums[index:stop], chain[index:stop] = [place[each]], [total], [each]
    found: list[str] = []
    last = chain[-1] if chain else None
    while last is not None:
        found.append(last)
        last = before[last]
    return found[::-1]


def _weights(before: Sequence[Row], after: Sequence[Row]) -> dict[str, int]:
    weights: dict[str, int] = {}
    for row in (*before, *after):
        weights[row.id] = weights.get(row.id, 0) + 1
        if row.block_id is not None:
            weights[row.block_id] = weights.get(row.block_id, 0) + 1
    return weights
