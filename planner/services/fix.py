"""What can be done about a finding in one step, and trying it out before it is offered."""

from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import IntEnum

from planner.domain.changes import Change
from planner.domain.checks import findings_of_show
from planner.domain.checks_schedule import concerning, findings_of_schedule
from planner.domain.errors import (
    InvalidValueError,
    NotFoundError,
    NothingToDoError,
    TakenError,
)
from planner.domain.findings import Finding, Severity
from planner.domain.platforms import Platforms
from planner.domain.rundown import Offer, Row
from planner.domain.show import Show
from planner.domain.studio import Booking
from planner.services.rundowns import read_run
from planner.services.schedules import read_schedule_around
from planner.services.workspace import Step, Workspace

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

    Useless is what leaves the finding, is refused, or makes another finding that is an error.
    """
    try:
        with _taken_back(workspace) as step:
            fix.apply()
            touched = _touched(workspace, step.changes)
            shows = touched.shows | set(finding.subjects)
            after = _found(workspace, shows, touched.bookings, platforms)
    except (InvalidValueError, NotFoundError, NothingToDoError, TakenError):
        return Verdict.USELESS
    if key_of(finding) in after:
        return Verdict.USELESS
    if all(severity is Severity.INFO for severity in after.values()):
        return Verdict.CLEAN
    before = _found(workspace, shows, touched.bookings, platforms)
    return _compared(before, after)


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
    shows: set[str]
    bookings: set[str]


def _compared(before: dict[Key, Severity], after: dict[Key, Severity]) -> Verdict:
    new = {severity for key, severity in after.items() if before.get(key) is not severity}
    if Severity.ERROR in new:
        return Verdict.USELESS
    return Verdict.COSTLY if Severity.WARNING in new else Verdict.CLEAN


def _touched(workspace: Workspace, changes: Iterable[Change]) -> _Touched:
    """The shows and the bookings that something of was changed."""
    shows: set[str] = set()
    bookings: set[str] = set()
    for change in changes:
        for entity in (change.before, change.after):
            if isinstance(entity, Show):
                shows.add(entity.id)
            elif isinstance(entity, Booking):
                bookings.add(entity.id)
            elif isinstance(entity, Offer):
                row = workspace.find(Row, entity.row_id)
                shows |= {row.show_id} if row else set()
            show_id = getattr(entity, "show_id", None)
            if show_id is not None:
                shows.add(show_id)
    return _Touched(shows, bookings)


def _found(
    workspace: Workspace, ids: Collection[str], booking_ids: Collection[str], platforms: Platforms
) -> dict[Key, Severity]:
    """How bad each finding about some shows and bookings is; other ids add nothing."""
    with workspace.one_moment():
        bookings = workspace.among(Booking, "id", {*ids, *booking_ids})
        around = findings_of_schedule(read_schedule_around(workspace, ids, bookings))
        open_ = {each.id for each in workspace.among(Show, "id", ids) if not each.settled}
        about = concerning(around, {*open_, *(each.id for each in bookings)})
        found = (*about, *_of_rundowns(workspace, open_, platforms))
        return {key_of(each): each.severity for each in found}


def _of_rundowns(
    workspace: Workspace, show_ids: Iterable[str], platforms: Platforms
) -> Iterator[Finding]:
    for show_id in show_ids:
        yield from findings_of_show(read_run(workspace, show_id), platforms)
