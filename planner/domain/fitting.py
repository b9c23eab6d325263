"""Fit to length: which rows take up how much of the time that a show is over or under."""

from collections.abc import Collection, Iterator, Mapping, Sequence, Set
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

    `wanted` is what the lengths have to grow by in all to fit (negative: to shrink), `absorbed`
    what `lengths` bring of it. `refusals` tell of every item in question that cannot change, in
    reading order.
    """

    wanted: int
    absorbed: int = 0
    lengths: Mapping[str, int] = field(default_factory=dict)
    refusals: tuple[Refusal, ...] = ()

    @property
    def left(self) -> int:
        """What could not be absorbed, signed as `wanted`: a whole show is then this much under."""
        return self.wanted - self.absorbed


def fit_to_length(show: Show, rows: Sequence[Row], seconds: int | None = None) -> Fitting:
    """Spreads what a show is over or under on its rows, which come in reading order.

    The show is to end `seconds` after on air, at off air for None. Only rows from the last clock
    time on can change the end of a show. Of those, unlocked items change in proportion to their
    lengths, between their shortest and longest; what one cannot take, the others do. Lengths stay
    whole seconds and add up to the second. A row without a shortest length keeps at least
    SHORTEST_ROW. A locked block locks the rows in it.
    """
    line = lay_out(show, rows)
    timing = run(line)
    end = timing.off_air if seconds is None else timing.on_air + seconds
    places = _items(rows, [row.id for row in rows])
    return _fitted(line, rows, places, end - timing.last_end, _behind_the_clock(line, rows, places))


def fit_to_next_clock(show: Show, rows: Sequence[Row], row_ids: Collection[str]) -> Fitting:
    """The same with these rows alone: what comes behind the last of them is to be on time.

    That is the next row with a clock time; where none comes, the end of the show at off air. A
    block among `row_ids` stands for the items in it. Nothing is wanted of rows before an `end_by`
    item that has its time, and of no rows.
    """
    line = lay_out(show, rows)
    places = _items(rows, row_ids)
    if not places:
        return Fitting(0)
    wanted = _missing_behind(line, rows, places[-1])
    return _fitted(line, rows, places, wanted, _behind_the_clock(line, rows, places))


def fit_to_sum(show: Show, rows: Sequence[Row], row_ids: Collection[str], seconds: int) -> Fitting:
    """The same with these rows alone: their lengths, as they run, are to add up to `seconds`.

    A block among `row_ids` stands for the items in it. An `end_by` item among them gives back what
    the rows between it and the hard start before it take: those stay as they are.
    """
    line = lay_out(show, rows)
    timing = run(line)
    places = _items(rows, row_ids)
    now = sum(timing.by_row[rows[place].id].length for place in places)
    return _fitted(line, rows, places, seconds - now, _given_back(line, rows, places))


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


def _items(rows: Sequence[Row], row_ids: Collection[str]) -> list[int]:
    """The places of the items that are meant, skipped ones too."""
    meant = set(row_ids)
    return [
        place
        for place, row in enumerate(rows)
        if row.type is RowType.ITEM and (row.id in meant or row.block_id in meant)
    ]


def _behind_the_clock(line: Timeline, rows: Sequence[Row], places: Sequence[int]) -> dict[int, Row]:
    """The rows whose length the last clock time makes no matter, with the row that has it."""
    last = max((each for each in line.anchors if places and each <= places[-1]), default=0)
    return {place: rows[last] for place in places if place < last}


def _given_back(line: Timeline, rows: Sequence[Row], places: Sequence[int]) -> dict[int, Row]:
    """The rows whose length an `end_by` item among them makes up for, with that item."""
    back: dict[int, Row] = {}
    first, among = 0, set(places)
    for anchor, each in line.anchors.items():
        if each.hard:
            first = anchor
        elif anchor in among:
            back.update((place, rows[anchor]) for place in places if first <= place < anchor)
    return back


def _missing_behind(line: Timeline, rows: Sequence[Row], place: int) -> int:
    """By how much what comes behind a place is early (positive) or late, in seconds."""
    timing = run(line)
    behind = min((anchor for anchor in line.anchors if anchor > place), default=None)
    if behind is None:
        return -timing.over
    own = timing.by_row[rows[behind].id]
    return (own.slack or 0) - own.short


def _fitted(
    line: Timeline,
    rows: Sequence[Row],
    places: Sequence[int],
    wanted: int,
    fixed: Mapping[int, Row],
) -> Fitting:
    """Spreads `wanted` on the items at `places` but those that are fixed by a row's clock time."""
    if wanted == 0:
        return Fitting(wanted)
    refusals = tuple(_refusals(line, rows, places, wanted, fixed))
    refused = {refusal.row_id for refusal in refusals}
    free = [rows[place] for place in places if rows[place].id not in refused]
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


def _refusals(
    line: Timeline,
    rows: Sequence[Row],
    places: Sequence[int],
    wanted: int,
    fixed: Mapping[int, Row],
) -> Iterator[Refusal]:
    locked = locked_ids(rows)
    for place in places:
        row = rows[place]
        if not line.running[place]:
            yield Refusal(row.id, Obstacle.SKIPPED)
        elif row.start is StartMode.END_BY:
            yield Refusal(row.id, Obstacle.COMPUTED)
        elif place in fixed:
            yield Refusal(row.id, Obstacle.BEFORE_CLOCK, because=fixed[place].id)
        elif refusal := lock_on(row, locked) or _stuck(row, wanted):
            yield refusal


def _stuck(row: Row, wanted: int) -> Refusal | None:
    if row.length == 0:
        return Refusal(row.id, Obstacle.NO_LENGTH)
    if room(row, wanted):
        return None
    obstacle = Obstacle.LONGEST if wanted > 0 else Obstacle.SHORTEST
    return Refusal(row.id, obstacle, row.length)
