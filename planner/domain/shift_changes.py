"""Where hosts change in a show, which changes the rundown says, and where a handover belongs."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from planner.domain.presenting import host_shifts, on_shift
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import Kind, Row, RowType
from planner.domain.shifts import CrewShift
from planner.domain.timing import Timing

BOTH_THERE_MOST: Final = 15 * 60
"""Seconds: who comes takes over from who goes home within this time, not from who stays longer."""

NEAR: Final = 15 * 60
"""Seconds: so far from the change of shift a handover is still the one of that change.

A rundown that runs over or under takes its handover along, and the hosts wait for each other.
"""


class ShiftChange(NamedTuple):
    """At an instant (seconds since 1970, UTC) `coming` take over from `leaving` (creators' ids)."""

    moment: int
    leaving: tuple[str, ...]
    coming: tuple[str, ...]


class Border(NamedTuple):
    """A place between two items; `moment` is the instant at which a new row there would start.

    `block_id` and `before` say where a new row is put: into a block (None: top level), before
    which of its rows.
    """

    moment: int
    block_id: str | None
    before: str


def shift_changes(run: RunOfShow) -> tuple[ShiftChange, ...]:
    """The changes from one host to another while the show is on air, in order of time.

    A shift that begins while others go on, as a guest's does, is none; neither is an end that
    nobody takes over, which is a time without a host.
    """
    hosts = host_shifts(run)
    on_air = int(run.show.on_air.timestamp())
    off_air = on_air + run.show.length_minutes * 60
    moments = sorted({each.start for each in hosts if on_air < each.start < off_air})
    found = (_change(hosts, moment) for moment in moments)
    return tuple(each for each in found if each.leaving and each.coming)


def unsaid_changes(run: RunOfShow, timing: Timing) -> tuple[ShiftChange, ...]:
    """The changes of shift within the time of the rows that no handover of the rundown is for.

    Each handover is for one change: the nearest that has none yet.
    """
    within = [
        change
        for change in shift_changes(run)
        if timing.first_start < change.moment < timing.last_end
    ]
    free = [timing.by_row[row.id] for row in _running_items(run, timing) if _hands_over(row)]
    unsaid = []
    for change in within:
        near = [
            each
            for each in free
            if each.start - NEAR <= change.moment and change.moment <= each.end + NEAR
        ]
        if near:
            free.remove(min(near, key=lambda each: abs(each.start - change.moment)))
        else:
            unsaid.append(change)
    return tuple(unsaid)


def nearest_border(run: RunOfShow, timing: Timing, moment: int) -> Border | None:
    """The place between two running items that is nearest to an instant, the first of equals.

    None where none is `NEAR`. Between the last row of a block and what comes after it, a new row
    belongs to neither block.
    """
    borders = (_border(*pair, timing) for pair in pairwise(_running_items(run, timing)))
    near = (each for each in borders if abs(each.moment - moment) <= NEAR)
    return min(near, key=lambda each: abs(each.moment - moment), default=None)


def _change(hosts: Sequence[CrewShift], moment: int) -> ShiftChange:
    before, now = on_shift(hosts, moment - 1), on_shift(hosts, moment)
    later = on_shift(hosts, moment + BOTH_THERE_MOST)
    leaving = tuple(each for each in before if each not in later)
    return ShiftChange(moment, leaving, tuple(each for each in now if each not in before))


def _border(one: Row, other: Row, timing: Timing) -> Border:
    moment = timing.by_row[one.id].end
    if one.block_id == other.block_id:
        return Border(moment, one.block_id, other.id)
    return Border(moment, None, other.block_id or other.id)


def _running_items(run: RunOfShow, timing: Timing) -> list[Row]:
    return [row for row in run.rows if row.type is RowType.ITEM and timing.by_row[row.id].running]


def _hands_over(row: Row) -> bool:
    return row.kind == Kind.HANDOVER
