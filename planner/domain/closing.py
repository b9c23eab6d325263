"""Close the gap: ways to make a row start just when the rows before it end."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from enum import StrEnum

from planner.domain.fitting import Obstacle, Refusal, lock_on, locked_ids, room
from planner.domain.rundown import Row, StartMode
from planner.domain.show import Show
from planner.domain.timeline import clock_instant, lay_out
from planner.domain.timing import RowTiming, Timing, cascade

FURTHEST_DAY = 31


class WayKind(StrEnum):
    """What changes: the length of one row before, the clock time that the rows before start from,
    or the clock time of the row itself.
    """

    STRETCH = "stretch"
    MOVE_BEFORE = "move_before"
    MOVE_CLOCK = "move_clock"


@dataclass(frozen=True, slots=True)
class Way:
    """One way to close a gap, tried out: the rows as they would be, and the timing that follows.

    A way that is not open has a refusal instead, and then no changes and no timing.
    """

    kind: WayKind
    changes: tuple[Row, ...] = ()
    timing: Timing | None = None
    refusal: Refusal | None = None


def close_the_gap(show: Show, rows: Sequence[Row], row_id: str) -> tuple[Way, ...]:
    """One way of each kind to close the slack or overlap before a hard start, open or refused.

    The same for an `end_by` item whose end is past before it could start. An open way takes the
    gap to 0 and makes no overlap of another row longer. To stretch, the nearest row before with
    the room is taken; `stretches` gives all. `rows` are in reading order. Empty where the row has
    no gap. Raises KeyError for an unknown row.
    """
    gap = _gap(show, rows, row_id)
    if gap.seconds == 0:
        return ()
    return (
        next(_stretches(gap), None) or _no_stretch(gap),
        _move_before(gap),
        _move_clock(gap, WayKind.MOVE_CLOCK, gap.row, -gap.seconds),
    )


def stretches(show: Show, rows: Sequence[Row], row_id: str) -> tuple[Way, ...]:
    """A way for each row that alone could close the gap before a row, the nearest first."""
    gap = _gap(show, rows, row_id)
    return tuple(_stretches(gap)) if gap.seconds else ()


@dataclass(frozen=True, slots=True)
class _Gap:
    """The time before a row (negative: missing), and the items that run up to it.

    `opening` is the row whose clock time `before` starts from, None where that is on air; one with
    a hard start is the first of `before`.
    """

    show: Show
    rows: Sequence[Row]
    locked: Set[str]
    timing: Timing
    row: Row
    seconds: int
    before: Sequence[Row]
    opening: Row | None


def _gap(show: Show, rows: Sequence[Row], row_id: str) -> _Gap:
    line, timing = lay_out(show, rows), cascade(show, rows)
    place = line.index[row_id]
    opening = max((anchor for anchor in line.anchors if anchor < place), default=None)
    first = 0 if opening is None else opening + (not line.anchors[opening].hard)
    own = timing.by_row[row_id]
    return _Gap(
        show=show,
        rows=rows,
        locked=locked_ids(rows),
        timing=timing,
        row=rows[place],
        seconds=(own.slack or 0) - own.short,
        before=[rows[item] for item in line.items if first <= item < place],
        opening=None if opening is None else rows[opening],
    )


def _stretches(gap: _Gap) -> Iterator[Way]:
    for row in reversed(gap.before):
        if _stretchable(gap, row) >= abs(gap.seconds):
            stretched = row.changed(length=row.length + gap.seconds)
            yield _tried(gap, WayKind.STRETCH, stretched)


def _stretchable(gap: _Gap, row: Row) -> int:
    """By how many seconds a row could change to close the gap, 0 for a locked or empty one."""
    return 0 if row.length == 0 or lock_on(row, gap.locked) else room(row, gap.seconds)


def _no_stretch(gap: _Gap) -> Way:
    if not gap.before:
        return Way(WayKind.STRETCH, refusal=Refusal(gap.row.id, Obstacle.NOTHING_BEFORE))
    best = max(reversed(gap.before), key=lambda row: _stretchable(gap, row))
    most = _stretchable(gap, best)
    no_room = Refusal(best.id, Obstacle.NO_ROOM, seconds=most)
    return Way(WayKind.STRETCH, refusal=lock_on(best, gap.locked) or no_room)


def _move_before(gap: _Gap) -> Way:
    if gap.opening is None:
        starts = Refusal(gap.before[0].id, Obstacle.STARTS_ON_AIR) if gap.before else None
        nothing = Refusal(gap.row.id, Obstacle.NOTHING_BEFORE)
        return Way(WayKind.MOVE_BEFORE, refusal=starts or nothing)
    refusal = _end_by_refusal(gap, gap.opening)
    if refusal is not None:
        return Way(WayKind.MOVE_BEFORE, refusal=refusal)
    return _move_clock(gap, WayKind.MOVE_BEFORE, gap.opening, gap.seconds)


def _end_by_refusal(gap: _Gap, row: Row) -> Refusal | None:
    """Why the end of an `end_by` item cannot move with the gap, None if it can or is none."""
    own = gap.timing.by_row[row.id]
    length = own.length + gap.seconds
    if row.start is not StartMode.END_BY:
        return None
    if own.short:
        return Refusal(row.id, Obstacle.OVERLAPS, own.short)
    if gap.seconds < 0 and length < (row.min_length or 0):
        return Refusal(row.id, Obstacle.SHORTEST, row.min_length or 0)
    if gap.seconds > 0 and row.max_length is not None and length > row.max_length:
        return Refusal(row.id, Obstacle.LONGEST, row.max_length)
    return None


def _move_clock(gap: _Gap, kind: WayKind, row: Row, seconds: int) -> Way:
    moved = _moved(gap, row, seconds)
    refusal = lock_on(row, gap.locked)
    if moved is None and refusal is None:
        refusal = Refusal(row.id, Obstacle.CLOCK_NOT_SAYABLE)
    if moved is None or refusal is not None:
        return Way(kind, refusal=refusal)
    return _tried(gap, kind, moved)


def _moved(gap: _Gap, row: Row, seconds: int) -> Row | None:
    """The row with its clock time so much later; None where no clock time and day say that."""
    instant = clock_instant(gap.show, row) + seconds
    wall = gap.timing.local(instant).replace(tzinfo=None, fold=0)
    day = (wall.date() - gap.show.starts_at.date()).days
    if abs(day) > FURTHEST_DAY:
        return None
    moved = row.changed(clock=wall.time(), day=day)
    return moved if clock_instant(gap.show, moved) == instant else None


def _tried(gap: _Gap, kind: WayKind, changed: Row) -> Way:
    """The way with its timing, refused where it would make another overlap longer."""
    timing = cascade(gap.show, [changed if row.id == changed.id else row for row in gap.rows])
    for row in gap.rows:
        worse = _missing(timing.by_row[row.id]) - _missing(gap.timing.by_row[row.id])
        if worse > 0:
            return Way(kind, refusal=Refusal(row.id, Obstacle.OVERLAPS, worse))
    return Way(kind, (changed,), timing)


def _missing(row: RowTiming) -> int:
    return max(0, -(row.slack or 0)) + row.short
