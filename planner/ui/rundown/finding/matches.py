"""Which of the cells that were found comes next, and which rows a narrower look leaves."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from planner.domain.presenting import Presenters
from planner.domain.rundown import Row
from planner.services.finding_text import Told


def following(
    found: Sequence[Told], order: Sequence[str], *, here: str | None, at: Told | None, by: int
) -> Told:
    """The next (`by` 1) or previous (−1) of the cells found, round the ends of the show.

    `order` are the ids of all rows in reading order, `here` that of the current row and `at` the
    cell that was gone to last. Where that was left, the look goes on from the current row, which is
    looked at first. `found` has at least one cell, in reading order.
    """
    places = {row_id: place for place, row_id in enumerate(order)}
    spots = [places[each.row_id] for each in found]
    if at is not None and at in found and at.row_id == here:
        place = found.index(at) + by
    else:
        now = places.get(here or "", 0)
        place = bisect_left(spots, now) if by > 0 else bisect_right(spots, now) - 1
    return found[place % len(found)]


def narrowed(
    rows: Sequence[Row], presented: Mapping[str, Presenters], *, kind: str, host: str
) -> set[str] | None:
    """The ids of the rows of a kind, or that a host presents, or both; None where none is asked.

    `presented` tells who presents each row, also by the shifts alone.
    """
    if not kind and not host:
        return None
    return {
        row.id
        for row in rows
        if (not kind or row.kind == kind) and (not host or host in presented[row.id].creator_ids)
    }


def hosts_among(rows: Sequence[Row], presented: Mapping[str, Presenters]) -> tuple[str, ...]:
    """The ids of all who present some of these rows, in reading order."""
    return tuple(dict.fromkeys(each for row in rows for each in presented[row.id].creator_ids))
