"""Who is on duty when in a show, and who comes before and after."""

from collections.abc import Iterable
from typing import Final, NamedTuple

from planner.domain.crew import Assignment, AssignmentStatus
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import RowType
from planner.domain.show import Show
from planner.domain.spans import duty_span, shift_span
from planner.domain.timing import Timing

HOST_ROLES: Final = frozenset(
    {"host", "cohost", "guest", "auctioneer", "presenter", "主播", "副播", "主持人", "嘉宾"}
)
"""Roles in front of the camera, in small letters without spaces and hyphens."""


class CrewShift(NamedTuple):
    """A shift as instants (seconds since 1970-01-01 00:00 UTC), half-open; `call` is before it."""

    assignment: Assignment
    call: int
    start: int
    end: int


class Neighbour(NamedTuple):
    """Hosts who are on just before or after; `moment` is the instant at which they change."""

    creator_ids: tuple[str, ...]
    moment: int


def is_host(role: str) -> bool:
    """Whether a role, in any spelling, is in front of the camera."""
    return "".join(sign for sign in role.casefold() if sign.isalpha()) in HOST_ROLES


def shifts_of(run: RunOfShow) -> tuple[CrewShift, ...]:
    """The shifts of a show by their start, without those that were declined."""
    shifts = (
        _shift(each, run.show)
        for each in run.assignments
        if each.status is not AssignmentStatus.DECLINED
    )
    return tuple(sorted(shifts, key=lambda shift: (shift.start, shift.end, shift.assignment.id)))


def hosts_of(run: RunOfShow) -> tuple[str, ...]:
    """The ids of a show's hosts by the start of their first shift.

    Who is named in a row and has no assignment at all comes after, in the order of the rows.
    """
    shifts = shifts_of(run)
    assigned = {each.creator_id for each in run.assignments}
    hosts = (each.assignment.creator_id for each in shifts if is_host(each.assignment.role))
    named = (each for row in run.rows for each in row.host_ids if each not in assigned)
    return tuple(dict.fromkeys((*hosts, *named)))


def shifts_on_camera(run: RunOfShow, creator_id: str) -> tuple[CrewShift, ...]:
    """One creator's shifts as a host, by their start; all their shifts if they are no host."""
    own = tuple(each for each in shifts_of(run) if each.assignment.creator_id == creator_id)
    return tuple(each for each in own if is_host(each.assignment.role)) or own


def before_and_after(
    run: RunOfShow, timing: Timing, creator_id: str
) -> tuple[Neighbour | None, Neighbour | None]:
    """The hosts who are on before somebody comes and after they leave; None: nobody.

    Shifts tell it. For somebody without a shift the rows do that name other hosts.
    """
    hosts = [each for each in shifts_of(run) if is_host(each.assignment.role)]
    own = shifts_on_camera(run, creator_id)
    if not own:
        return _by_rows(run, timing, creator_id)
    others = [each for each in hosts if each.assignment.creator_id != creator_id]
    first, last = own[0], max(own, key=lambda each: each.end)
    earlier = [each for each in others if each.start < first.start and each.end < first.end]
    later = [each for each in others if each.start > last.start and each.end > last.end]
    leave = max((each.end for each in earlier), default=0)
    come = min((each.start for each in later), default=0)
    return (
        _neighbour((each for each in earlier if each.end == leave), leave),
        _neighbour((each for each in later if each.start == come), come),
    )


def _shift(assignment: Assignment, show: Show) -> CrewShift:
    span = shift_span(assignment, show)
    return CrewShift(assignment, duty_span(assignment, show).start, span.start, span.end)


def _neighbour(shifts: Iterable[CrewShift], moment: int) -> Neighbour | None:
    ids = tuple(dict.fromkeys(shift.assignment.creator_id for shift in shifts))
    return Neighbour(ids, moment) if ids else None


def _by_rows(
    run: RunOfShow, timing: Timing, creator_id: str
) -> tuple[Neighbour | None, Neighbour | None]:
    hosted = [
        row
        for row in run.rows
        if row.type is RowType.ITEM and row.host_ids and timing.by_row[row.id].running
    ]
    own = [place for place, row in enumerate(hosted) if creator_id in row.host_ids]
    if not own:
        return None, None
    before, after = hosted[: own[0]], hosted[own[-1] + 1 :]
    return (
        Neighbour(before[-1].host_ids, timing.by_row[before[-1].id].end) if before else None,
        Neighbour(after[0].host_ids, timing.by_row[after[0].id].start) if after else None,
    )
