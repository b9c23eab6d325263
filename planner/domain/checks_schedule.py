"""All that can be said against a schedule: the checks together, in a fixed order."""

from collections.abc import Collection, Iterable
from typing import Final

from planner.domain.checks_bookings import booking_findings
from planner.domain.checks_clocks import clock_findings
from planner.domain.checks_cover import cover_findings
from planner.domain.checks_creators import creator_findings
from planner.domain.findings import Code, Dated, Finding, Severity
from planner.domain.schedule import Schedule, blocks_of, duties_of

_SEVERITIES: Final = tuple(Severity)
_CODES: Final = tuple(Code)


def findings_of_schedule(schedule: Schedule) -> tuple[Finding, ...]:
    """The findings of a schedule: errors first, then by the instant they begin at, then by code.

    The order of the schedule's parts makes no difference. Subjects come most concerned first:
    bookings or assignments, the shows they belong to, then closure, studio, creator, time off.
    What may come up more than once about the same ends with a key of its own (the day of
    `creator_hours`, the wall time of a doubtful bound), so that each can be waived by itself.
    """
    blocks = blocks_of(schedule)
    duties = tuple(duty for duty in duties_of(schedule) if duty.live)
    dated = (
        *booking_findings(schedule, blocks),
        *cover_findings(schedule, blocks, duties),
        *creator_findings(schedule, duties),
        *clock_findings(
            schedule,
            [block for block in blocks if block.live and not block.settled],
            [duty for duty in duties if not duty.show.settled],
        ),
    )
    return tuple(each.finding for each in sorted(dated, key=_key))


def concerning(findings: Iterable[Finding], ids: Collection[str]) -> tuple[Finding, ...]:
    """The findings that have one of `ids` among their subjects, in their order."""
    return tuple(each for each in findings if not set(ids).isdisjoint(each.subjects))


def _key(dated: Dated) -> tuple[int, int, int, tuple[str, ...]]:
    at, finding = dated
    return (
        _SEVERITIES.index(finding.severity),
        at,
        _CODES.index(finding.code),
        finding.subjects,
    )
