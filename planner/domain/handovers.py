"""Which rows of a rundown follow a shift that goes from one person to another."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from planner.domain.crew import Assignment, AssignmentStatus
from planner.domain.intervals import Span
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import Row
from planner.domain.shifts import is_host
from planner.domain.spans import shift_span
from planner.domain.timing import Timing


@dataclass(frozen=True, slots=True)
class Handover:
    """From `span` (seconds since 1970, UTC) on, part of a shift `left` is that of `taker_id`."""

    left: Assignment
    span: Span
    taker_id: str


def rows_handed_over(
    run: RunOfShow, timing: Timing, handovers: Sequence[Handover]
) -> tuple[Row, ...]:
    """The rows that name somebody else now, as they are to be; `run` is how it was before.

    A row that names who leaves follows to who takes over if it starts in what is handed over, and
    no other shift of theirs has it: who is still on duty keeps their rows. Where somebody is on
    the show as a host and as something else, their rows belong to the shifts as a host.
    """
    taken = [each for each in handovers if _has_rows(each.left, run)]
    found = []
    for row in run.rows:
        start = timing.by_row[row.id].start
        takers = {each.left.creator_id: each.taker_id for each in taken if _takes(each, start, run)}
        after = _renamed(row.host_ids, takers)
        if after != row.host_ids:
            found.append(row.changed(host_ids=after))
    return tuple(found)


def _renamed(host_ids: Iterable[str], takers: Mapping[str, str]) -> tuple[str, ...]:
    """All at once, so that two may change places; nobody is named twice."""
    return tuple(dict.fromkeys(takers.get(each, each) for each in host_ids))


def _has_rows(left: Assignment, run: RunOfShow) -> bool:
    return is_host(left.role) or not any(is_host(each.role) for each in _others(left, run))


def _takes(handover: Handover, start: int, run: RunOfShow) -> bool:
    if not handover.span.start <= start < handover.span.end:
        return False
    kept = (shift_span(each, run.show) for each in _others(handover.left, run))
    return not any(first <= start < last for first, last in kept)


def _others(left: Assignment, run: RunOfShow) -> list[Assignment]:
    """The other shifts of who leaves that count for rows."""
    own = [
        each
        for each in run.assignments
        if each.creator_id == left.creator_id
        and each.id != left.id
        and each.status is not AssignmentStatus.DECLINED
    ]
    return [each for each in own if is_host(each.role) or not is_host(left.role)]
