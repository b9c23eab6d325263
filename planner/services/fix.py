"""What can be done about a finding in one step, and trying it out before it is offered."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from planner.domain.catalogue import Product
from planner.domain.changes import Change
from planner.domain.checks import findings_of_show
from planner.domain.checks_schedule import concerning, findings_of_schedule
from planner.domain.crew import Creator, TimeOff
from planner.domain.errors import EnvironmentFaultError, PlanFileError, ShowPlannerError
from planner.domain.findings import Code, Finding, Severity
from planner.domain.platforms import Platforms
from planner.domain.rundown import Offer, Row
from planner.domain.show import Show
from planner.domain.studio import Booking, Closure, Studio
from planner.services.rundowns import read_run
from planner.services.schedules import read_schedule_around
from planner.services.workspace import Step, Workspace

_OF_BOTH: Final = frozenset({Code.DST_GAP, Code.DST_FOLD})
"""What the checks of a schedule may say as well."""

_OF_RUNDOWNS: Final = frozenset(
    {
        *(Code.SHOW_OVER, Code.SHOW_UNDER, Code.ROW_OVERLAP, Code.ROW_SLACK, Code.END_BY_NEGATIVE),
        *(Code.BLOCK_OVER, Code.BLOCK_UNDER, Code.NO_OFFER, Code.PRODUCT_INACTIVE),
        *(Code.STOCK_SHORT, Code.PRICE_ABOVE_LIST, Code.PRICE_BELOW_COST, Code.PIN_ORDER),
        *(Code.PIN_DUPLICATE, Code.PLATFORM_LIMIT, Code.BANNED_WORDS, Code.EMPTY_SCRIPT),
        *(Code.HOST_OFF_SHIFT, Code.NO_HANDOVER),
        *_OF_BOTH,
    }
)
"""What the checks of a rundown may say."""

_WITHOUT_TIME: Final = frozenset({Row, Offer, Product})
_WITHOUT_ROWS: Final = frozenset({Booking, Creator, TimeOff, Studio, Closure})
"""Kinds of which no change makes a finding about rooms and people, or about a rundown."""

Key = tuple[str, frozenset[str]]
"""What a finding is about: its code and its subjects."""


@dataclass(frozen=True, slots=True)
class Fix:
    """One way out of a finding: `label` in the person's words, for a button, and `apply`, which
    does it as one undo step. `apply` raises what the services behind it raise."""

    label: str
    apply: Callable[[], object]


class Verdict(IntEnum):
    """How a fix did when it was tried: without a cost, at the cost of a warning, or not at all."""

    CLEAN = 0
    COSTLY = 1
    USELESS = 2


def verdict_on(workspace: Workspace, finding: Finding, fix: Fix, platforms: Platforms) -> Verdict:
    """Tries a fix and takes it back: nobody is told, and the plan and its history stay as they are.

    Useless is what leaves the finding, is refused, or makes another finding that is an error or of
    the same kind.
    """
    try:
        with _taken_back(workspace) as step:
            fix.apply()
            touched = _touched(finding, step.changes)
            after = _found(workspace, touched, platforms)
    except (PlanFileError, EnvironmentFaultError):
        raise
    except ShowPlannerError:
        return Verdict.USELESS
    if key_of(finding) in after:
        return Verdict.USELESS
    if all(severity is Severity.INFO for severity in after.values()):
        return Verdict.CLEAN
    before = _found(workspace, touched, platforms)
    new = {key: how for key, how in after.items() if before.get(key) is not how}
    return _verdict_on_new(finding, new)


def key_of(finding: Finding) -> Key:
    """What makes two findings the same one, though their figures may differ."""
    return finding.code.value, frozenset(finding.subjects)


class _TakenBackError(Exception):
    """Ends a step so that nothing of it stays."""


@contextmanager
def _taken_back(workspace: Workspace) -> Iterator[Step]:
    with suppress(_TakenBackError), workspace.change("") as step:
        yield step
        raise _TakenBackError


@dataclass(frozen=True, slots=True)
class _Touched:
    """What a fix changed: of which shows and which bookings, and what has to be checked anew."""

    shows: set[str]
    bookings: set[str]
    schedule: bool
    rundown: bool


def _verdict_on_new(finding: Finding, new: dict[Key, Severity]) -> Verdict:
    """What to think of a fix that makes these findings: the same one about others is no way out."""
    subjects = set(finding.subjects)
    traded = (code == finding.code and not subjects.isdisjoint(about) for code, about in new)
    if Severity.ERROR in new.values() or any(traded):
        return Verdict.USELESS
    return Verdict.COSTLY if Severity.WARNING in new.values() else Verdict.CLEAN


def _touched(finding: Finding, changes: Sequence[Change]) -> _Touched:
    entities = [each for change in changes for each in (change.before, change.after) if each]
    shows = {each.id for each in entities if isinstance(each, Show)}
    shows |= {id_ for each in entities if (id_ := getattr(each, "show_id", None))}
    bookings = {each.id for each in entities if isinstance(each, Booking)}
    kinds = {change.kind for change in changes if not _only_hosts(change)}
    return _Touched(
        shows=shows | set(finding.subjects),
        bookings=bookings | set(finding.subjects),
        schedule=finding.code not in _OF_RUNDOWNS - _OF_BOTH or not kinds <= _WITHOUT_TIME,
        rundown=finding.code in _OF_RUNDOWNS or not kinds <= _WITHOUT_ROWS,
    )


def _only_hosts(change: Change) -> bool:
    """Whether a row only gets other hosts, as it does when a shift goes to somebody else."""
    before, after = change.before, change.after
    if not (isinstance(before, Row) and isinstance(after, Row)):
        return False
    return before.changed(host_ids=after.host_ids) == after


def _found(workspace: Workspace, touched: _Touched, platforms: Platforms) -> dict[Key, Severity]:
    """How bad each finding about what was touched is; ids of other things add nothing."""
    with workspace.one_moment():
        open_ = {each.id for each in workspace.among(Show, "id", touched.shows) if not each.settled}
        found: list[Finding] = []
        if touched.schedule:
            bookings = workspace.among(Booking, "id", touched.bookings)
            around = read_schedule_around(workspace, touched.shows, bookings)
            ids = {*open_, *(each.id for each in bookings)}
            found += concerning(findings_of_schedule(around), ids)
        if touched.rundown:
            for show_id in open_:
                found += findings_of_show(read_run(workspace, show_id), platforms)
        return {key_of(each): each.severity for each in found}
