"""Fit to length: which rows take up how much of the time that a show is over or under."""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from enum import StrEnum

from planner.domain.base import LONGEST_MINUTES
from planner.domain.rundown import Row, RowType, StartMode
from planner.domain.show import Show
from planner.domain.timeline import Timeline, lay_out
from planner.domain.timing import run

LONGEST_ROW = LONGEST_MINUTES * 60
SHORTEST_ROW = 1
"""A row without a shortest length is never cut away: that is what *skip* is for."""


class Obstacle(StrEnum):
    """Why a row cannot change, or a way to close a gap is not open."""

    LOCKED = "locked"
    SKIPPED = "skipped"
    COMPUTED = "computed"
    BEFORE_CLOCK = "before_clock"
    NO_LENGTH = "no_length"
    SHORTEST = "shortest"
    LONGEST = "longest"
    NO_ROOM = "no_room"
    NOTHING_BEFORE = "nothing_before"
    STARTS_ON_AIR = "starts_on_air"
    OVERLAPS = "overlaps"
    CLOCK_NOT_SAYABLE = "clock_not_sayable"


@dataclass(frozen=True, slots=True)
class Refusal:
    """Which row stands in the way and why.

    LOCKED: `because` is the row or the block that is locked. SKIPPED, or COMPUTED: an `end_by`
    item's length is what is left. BEFORE_CLOCK: the clock time of `because` fixes what comes
    after, so that no length before it matters. NO_LENGTH: in proportion to 0 is 0. SHORTEST,
    LONGEST: it has its shortest or longest length of `seconds`, or would be beyond. NO_ROOM: of
    all rows in question it has the most room, `seconds`. NOTHING_BEFORE: no row stands there.
    STARTS_ON_AIR: the rows before start with it, when the show does. OVERLAPS: it would start
    `seconds` too early, or end as much too late. CLOCK_NOT_SAYABLE: its new clock time is one that
    a DST change doubles, or too many days off.
    """

    row_id: str
    obstacle: Obstacle
    seconds: int | None = None
    because: str | None = None


@dataclass(frozen=True, slots=True)
class Fitting:
    """A proposal: new lengths in seconds by row id, for the rows that change.

    `wanted` is what the lengths have to grow by in all for the show to end at off air (negative:
    to shrink), `absorbed` what `lengths` bring of it. `refusals` tell of every item that cannot
    change, in reading order.
    """

    wanted: int
    absorbed: int = 0
    lengths: Mapping[str, int] = field(default_factory=dict)
    refusals: tuple[Refusal, ...] = ()

    @property
    def left(self) -> int:
        """What could not be absorbed, signed as `wanted`: the show is then this much under."""
        return self.wanted - self.absorbed


def fit_to_length(show: Show, rows: Sequence[Row]) -> Fitting:
    """Spreads what a show is over or under on its rows, which come in reading order.

    Only rows from the last clock time on can change the end of a show. Of those, unlocked items
    change in proportion to their lengths, between their shortest and longest; what one cannot
    take, the others do. Lengths stay whole seconds and add up to the second. A row without a
    shortest length keeps at least SHORTEST_ROW. A locked block locks the rows in it.
    """
    line = lay_out(show, rows)
    wanted = -run(line).over
    if wanted == 0:
        return Fitting(wanted)
    refusals = tuple(_refusals(line, rows, wanted))
    refused = {refusal.row_id for refusal in refusals}
    free = [rows[place] for place in line.items if rows[place].id not in refused]
    rooms = [room(row, wanted) for row in free]
    shares = spread(abs(wanted), [row.length for row in free], rooms)
    sign = 1 if wanted > 0 else -1
    return Fitting(
        wanted=wanted,
        absorbed=sign * sum(shares),
        lengths={
            row.id: row.length + sign * share
            for row, share in zip(free, shares, strict=True)
            if share
        },
        refusals=refusals,
    )


def room(row: Row, direction: int) -> int:
    """By how many seconds a row can grow (`direction` above 0) or shrink, 0 if not at all.

    A row that is already beyond its shortest or longest length is not moved further beyond.
    """
    if direction > 0:
        longest = LONGEST_ROW if row.max_length is None else row.max_length
        return max(0, longest - row.length)
    shortest = SHORTEST_ROW if row.min_length is None else row.min_length
    return max(0, row.length - shortest)


def locked_ids(rows: Sequence[Row]) -> frozenset[str]:
    """The ids of the locked rows and blocks."""
    return frozenset(row.id for row in rows if row.locked)


def lock_on(row: Row, locked: Set[str]) -> Refusal | None:
    """The refusal of a row that is locked itself or by its block; None for any other."""
    for each in (row.id, row.block_id):
        if each is not None and each in locked:
            return Refusal(row.id, Obstacle.LOCKED, because=each)
    return None


def spread(amount: int, weights: Sequence[int], rooms: Sequence[int]) -> list[int]:
    """Splits an amount in proportion to weights, none above its room, whole and to the last one.

    What is left by rounding goes to the largest remainders, the first of equal ones. The sum is
    `amount`, or less where the rooms of those with a weight are full.
    """
    shares = [0] * len(weights)
    left, taking = amount, [place for place, weight in enumerate(weights) if weight > 0]
    while full := _full(left, weights, rooms, taking):
        for place in full:
            shares[place] = rooms[place]
        left -= sum(rooms[place] for place in full)
        taking = [place for place in taking if place not in full]
    total = sum(weights[place] for place in taking)
    remainders: dict[int, int] = {}
    for place in taking:
        shares[place], remainders[place] = divmod(left * weights[place], total)
    missing = sum(remainders.values()) // total if total else 0
    for place in sorted(taking, key=lambda place: -remainders[place])[:missing]:
        shares[place] += 1
    return shares


def _full(
    left: int, weights: Sequence[int], rooms: Sequence[int], taking: Sequence[int]
) -> set[int]:
    """Those whose share would fill their room."""
    total = sum(weights[place] for place in taking)
    return {place for place in taking if left * weights[place] >= rooms[place] * total}


def _refusals(line: Timeline, rows: Sequence[Row], wanted: int) -> Iterator[Refusal]:
    last = max(line.anchors, default=None)
    locked = locked_ids(rows)
    for place, row in enumerate(rows):
        if row.type is not RowType.ITEM:
            continue
        if not line.running[place]:
            yield Refusal(row.id, Obstacle.SKIPPED)
        elif row.start is StartMode.END_BY:
            yield Refusal(row.id, Obstacle.COMPUTED)
        elif last is not None and place < last:
            yield Refusal(row.id, Obstacle.BEFORE_CLOCK, because=rows[last].id)
        elif refusal := lock_on(row, locked) or _stuck(row, wanted):
            yield refusal


def _stuck(row: Row, wanted: int) -> Refusal | None:
    if row.length == 0:
        return Refusal(row.id, Obstacle.NO_LENGTH)
    if room(row, wanted):
        return None
    obstacle = Obstacle.LONGEST if wanted > 0 else Obstacle.SHORTEST
    return Refusal(row.id, obstacle, row.length)
