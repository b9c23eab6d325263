"""What a show still lacks for a status: it can be given all the same, but nobody is surprised."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from planner.domain.crew import AssignmentStatus
from planner.domain.findings import Finding, Severity
from planner.domain.holds import has_lapsed
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import RowType
from planner.domain.shifts import is_host
from planner.domain.show import ShowStatus
from planner.domain.studio import BookingState


class Lack(StrEnum):
    """What a show can lack; the subjects that come with each are in brackets.

    no_studio: neither held nor booked; studio_on_hold: held and not confirmed (bookings); no_host:
    nobody was asked, or all declined; host_not_confirmed: hosts who have not answered
    (assignments); no_channel: it is shown nowhere; no_rows: nothing runs; checks_open: errors that
    nobody waived (what they are about); not_over: it is still to come, or on air.
    """

    NO_STUDIO = "no_studio"
    STUDIO_ON_HOLD = "studio_on_hold"
    NO_HOST = "no_host"
    HOST_NOT_CONFIRMED = "host_not_confirmed"
    NO_CHANNEL = "no_channel"
    NO_ROWS = "no_rows"
    CHECKS_OPEN = "checks_open"
    NOT_OVER = "not_over"


_CONFIRMED: Final = (
    Lack.NO_STUDIO,
    Lack.STUDIO_ON_HOLD,
    Lack.NO_HOST,
    Lack.HOST_NOT_CONFIRMED,
    Lack.CHECKS_OPEN,
)
NEEDS: Final[Mapping[ShowStatus, tuple[Lack, ...]]] = MappingProxyType(
    {
        ShowStatus.IDEA: (),
        ShowStatus.PLANNED: (Lack.NO_STUDIO, Lack.NO_HOST),
        ShowStatus.CONFIRMED: _CONFIRMED,
        ShowStatus.LIVE: (*_CONFIRMED, Lack.NO_CHANNEL, Lack.NO_ROWS),
        ShowStatus.DONE: (Lack.NOT_OVER,),
        ShowStatus.CANCELLED: (),
    }
)
"""What a show must not lack for a status, in the order in which it is said."""


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that a show lacks, with what it is about and how many there are."""

    lack: Lack
    subjects: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        """How many bookings, people or errors it is about."""
        return len(self.subjects)


def what_is_missing(
    run: RunOfShow, status: ShowStatus, findings: Collection[Finding], now: datetime
) -> tuple[Missing, ...]:
    """What a show lacks for a status; `findings` are those that stand, `now` is aware."""
    lacking = _lacking(run, findings, now)
    return tuple(Missing(lack, lacking[lack]) for lack in NEEDS[status] if lack in lacking)


def _lacking(
    run: RunOfShow, findings: Collection[Finding], now: datetime
) -> dict[Lack, tuple[str, ...]]:
    """Everything that a show lacks for whatever status, with what each is about."""
    held = [
        each.id
        for each in run.bookings
        if each.state is BookingState.HOLD
        and not has_lapsed(each, run.studios[each.studio_id], now)
    ]
    booked = any(each.state is BookingState.CONFIRMED for each in run.bookings)
    hosts = {each.id: each.status for each in run.assignments if is_host(each.role)}
    asked = [id_ for id_, status in hosts.items() if status is AssignmentStatus.ASKED]
    errors = [each.subjects[0] for each in findings if each.severity is Severity.ERROR]
    runs = any(row.type is RowType.ITEM and not row.skip for row in run.rows)
    checked: dict[Lack, tuple[bool, list[str]]] = {
        Lack.NO_STUDIO: (not (held or booked), []),
        Lack.STUDIO_ON_HOLD: (bool(held), held),
        Lack.NO_HOST: (set(hosts.values()) <= {AssignmentStatus.DECLINED}, []),
        Lack.HOST_NOT_CONFIRMED: (bool(asked), asked),
        Lack.NO_CHANNEL: (not run.show.channel_ids, []),
        Lack.NO_ROWS: (not runs, []),
        Lack.CHECKS_OPEN: (bool(errors), errors),
        Lack.NOT_OVER: (run.show.off_air > now, []),
    }
    return {lack: tuple(about) for lack, (missing, about) in checked.items() if missing}
