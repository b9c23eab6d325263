"""Checks on who presents the rows of a show: within their shifts, and with handovers between."""

from collections.abc import Iterator, Sequence
from typing import Final

from planner.domain.base import format_wall_time
from planner.domain.finding_rule import Values, finding
from planner.domain.findings import Code, Finding
from planner.domain.intervals import Span, gaps, total
from planner.domain.presenting import host_shifts
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import Kind, Row, RowType
from planner.domain.shift_changes import ShiftChange, unsaid_changes
from planner.domain.shifts import CrewShift, shifts_on_camera
from planner.domain.timing import RowTiming, Timing

STAYS_ON: Final = 300
"""Seconds a row may reach beyond its host's shift unmentioned: a host finishes what they began.

Whose shift begins within a row is as free to come in: the call was before that. A row that lies
wholly outside is mentioned however short it is.
"""

HANDOVER_KEY: Final = "handover:"
"""Begins the key that tells a change of shift from others of the same people: the minute of it,
from on air, ends it."""


def host_findings(run: RunOfShow, timing: Timing, running: Sequence[Row]) -> Iterator[Finding]:
    """Rows outside the shifts of those they name, and changes of shift without a handover.

    Nothing is said of a show on which nobody hosts yet. Rows that name nobody follow the shifts.
    """
    if not host_shifts(run):
        return
    shifts: dict[str, tuple[CrewShift, ...]] = {}
    items = (row for row in running if row.type is RowType.ITEM)
    for row in items:
        for creator_id in row.host_ids:
            if creator_id not in shifts:
                shifts[creator_id] = shifts_on_camera(run, creator_id)
            times = timing.by_row[row.id]
            yield from _off_shift(run, row, times, creator_id, shifts[creator_id])
    for change in unsaid_changes(run, timing):
        yield _unsaid(run, timing, change)


def _off_shift(
    run: RunOfShow, row: Row, times: RowTiming, creator_id: str, own: Sequence[CrewShift]
) -> Iterator[Finding]:
    outside = _outside(row, times, own)
    if outside is not None and creator_id in run.creators:
        values: Values = {
            "creator": run.creators[creator_id].name,
            "row": row.title,
            "outside": outside,
            "state": _state(times, own),
        }
        yield finding(Code.HOST_OFF_SHIFT, (row.id, creator_id, run.show.id), values)


def _outside(row: Row, times: RowTiming, own: Sequence[CrewShift]) -> int | None:
    """The seconds of a row that its host is not on shift; None where that is nothing to mention."""
    if times.end > times.start and any(
        each.start <= times.start and times.end <= each.end for each in own
    ):
        return None
    if times.start == times.end:
        there = any(each.start <= times.start < each.end for each in own)
        return None if there else 0
    if row.kind == Kind.HANDOVER and any(
        each.start <= times.end and times.start <= each.end for each in own
    ):
        return None
    span = Span(times.start, times.end)
    outside = total(gaps([Span(each.start, each.end) for each in own], span))
    whole = outside == times.end - times.start
    return outside if whole or outside > STAYS_ON else None


def _state(times: RowTiming, own: Sequence[CrewShift]) -> str:
    if not own:
        return "absent"
    partly = any(each.start < times.end and times.start < each.end for each in own)
    return "part" if partly else "whole"


def _unsaid(run: RunOfShow, timing: Timing, change: ShiftChange) -> Finding:
    at = timing.local(change.moment).replace(tzinfo=None)
    values: Values = {
        "show": run.show.title,
        "leaving": _names(run, change.leaving),
        "coming": _names(run, change.coming),
        "at": format_wall_time(at),
    }
    minute = (change.moment - timing.on_air) // 60
    subjects = (*change.leaving, *change.coming, run.show.id, f"{HANDOVER_KEY}{minute}")
    return finding(Code.NO_HANDOVER, subjects, values)


def _names(run: RunOfShow, creator_ids: Sequence[str]) -> str:
    return ", ".join(run.creators[each].name for each in creator_ids if each in run.creators)
