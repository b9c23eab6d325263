"""What there is to solve about what is still to come, beside and among the findings.

Three concerns: a conflict is what rooms, people and clocks do not allow; unconfirmed is what
somebody has yet to say yes to; not ready is a show that lacks something or whose rundown does not
work yet. A rundown error such as `row_overlap` therefore makes a show not ready, and so do a
missing room and a missing host, which clash with nobody.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from planner.domain.crew import Assignment, AssignmentStatus, Creator, role_key
from planner.domain.findings import Code, Finding, Severity
from planner.domain.holds import has_lapsed
from planner.domain.intervals import gaps
from planner.domain.readiness import Lack, Missing, what_is_missing
from planner.domain.run_of_show import RunOfShow
from planner.domain.show import Show, ShowStatus
from planner.domain.spans import shift_span
from planner.domain.studio import Booking, BookingState, Studio


class Concern(StrEnum):
    """Why something is to be solved, in the order of the rail."""

    CONFLICTS = "conflicts"
    UNCONFIRMED = "unconfirmed"
    NOT_READY = "not_ready"


@dataclass(frozen=True, slots=True)
class OpenBooking:
    """A booking that is only held or asked for."""

    booking: Booking
    studio: Studio


@dataclass(frozen=True, slots=True)
class OpenShift:
    """Somebody who has not answered, or who declined and whose shift nobody else has taken."""

    assignment: Assignment
    creator: Creator


@dataclass(frozen=True, slots=True)
class Lacking:
    """Something that a show needs for its next status and that no finding tells of."""

    show: Show
    lack: Lack


OpenPoint = OpenBooking | OpenShift | Lacking
"""What is to be solved and is no finding."""

NEXT_STATUS: Final = MappingProxyType(
    {
        ShowStatus.IDEA: ShowStatus.PLANNED,
        ShowStatus.PLANNED: ShowStatus.CONFIRMED,
        ShowStatus.CONFIRMED: ShowStatus.LIVE,
    }
)
"""What a show becomes next; one that is live only ends."""

_CLASHES: Final = frozenset(
    {
        Code.STUDIO_OVERLAP,
        Code.HOLD_CONFLICT,
        Code.STUDIO_CLOSED,
        Code.STUDIO_OUTSIDE_HOURS,
        Code.CREATOR_OVERLAP,
        Code.CREATOR_REST,
        Code.CREATOR_HOURS,
        Code.CREATOR_UNAVAILABLE,
        Code.CREATOR_TIME_OFF,
        Code.ROLE_MISMATCH,
    }
)
_CLOCKS: Final = frozenset({Code.DST_GAP, Code.DST_FOLD})
_OF_ROWS: Final = frozenset({"start", "end"})
_TOLD_BY_NOTHING_ELSE: Final = frozenset({Lack.NO_CHANNEL, Lack.NO_ROWS})
_OPEN: Final = frozenset({BookingState.ENQUIRY, BookingState.HOLD})


def concern_of(finding: Finding) -> Concern | None:
    """Where a finding is to be solved; None for what is only good to know.

    A hold that lapses soon is good to know as a finding, and unconfirmed all the same.
    """
    if finding.code is Code.HOLD_EXPIRED:
        return Concern.UNCONFIRMED
    if finding.severity is Severity.INFO:
        return None
    if finding.code in _CLASHES:
        return Concern.CONFLICTS
    if finding.code in _CLOCKS and finding.values["what"] not in _OF_ROWS:
        return Concern.CONFLICTS
    return Concern.NOT_READY


def concern_of_point(point: OpenPoint) -> Concern:
    """Where an open point is to be solved."""
    return Concern.NOT_READY if isinstance(point, Lacking) else Concern.UNCONFIRMED


def open_points(run: RunOfShow, now: datetime) -> Iterator[OpenPoint]:
    """What is open of a show at an aware moment, besides its findings; nothing of a settled one."""
    if run.show.settled:
        return
    for booking in run.bookings:
        studio = run.studios[booking.studio_id]
        if is_open(booking, studio, now):
            yield OpenBooking(booking, studio)
    for assignment in run.assignments:
        if _is_unanswered(assignment, run):
            yield OpenShift(assignment, run.creators[assignment.creator_id])
    status = NEXT_STATUS.get(run.show.status)
    missing = () if status is None else what_is_missing(run, status, (), now)
    yield from (Lacking(run.show, each.lack) for each in missing if _is_told_here(each))


def is_open(booking: Booking, studio: Studio, now: datetime) -> bool:
    """Whether a booking is to be confirmed or given back; a finding tells of a lapsed hold."""
    return booking.state in _OPEN and not has_lapsed(booking, studio, now)


def _is_told_here(missing: Missing) -> bool:
    return missing.lack in _TOLD_BY_NOTHING_ELSE


def _is_unanswered(assignment: Assignment, run: RunOfShow) -> bool:
    if assignment.status is not AssignmentStatus.DECLINED:
        return assignment.status is AssignmentStatus.ASKED
    taken = [
        shift_span(each, run.show)
        for each in run.assignments
        if each.status is not AssignmentStatus.DECLINED
        and role_key(each.role) == role_key(assignment.role)
    ]
    return bool(gaps(taken, shift_span(assignment, run.show)))
