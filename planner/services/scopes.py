"""How far a change to one show of a series goes: it alone, it and the later ones, or all.

A change is first made to the one show. Whoever meant more says so afterwards: the change is then
taken back and made anew for more shows, so that the history has one step for it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

from planner.domain.changes import Change, ChangeSet
from planner.domain.errors import InvalidValueError, ShowPlannerError
from planner.domain.series import SHARED, occurrence_of
from planner.domain.show import Series, Show, ShowStatus
from planner.domain.studio import Booking
from planner.services.laying import Clash
from planner.services.series import shows_of
from planner.services.series_edits import (
    delete_all,
    delete_this_and_later,
    edit_all,
    edit_this_and_later,
)
from planner.services.workspace import Workspace

_ASIDE: Final = frozenset({"occurrence"})
"""What may change with a show without being a change of what people see."""


class Scope(StrEnum):
    """How far a change goes beyond the show it was made to."""

    LATER = "later"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Widening:
    """A change of one show of a series, which others may follow.

    `fields` are its new values, as for `series_edits.edit_all`; none: the show was deleted. `later`
    and `all` count the shows that would change, this one among them. `revision` is that of the
    plan when the change was the newest step.
    """

    show: Show
    revision: int
    later: int
    all: int
    fields: Mapping[str, Any] = field(default_factory=dict)

    @property
    def deleted(self) -> bool:
        """Whether the show was deleted."""
        return not self.fields


def widening_of(workspace: Workspace, done: ChangeSet) -> Widening | None:
    """What the newest step did, if other shows of the series may follow; None if they cannot.

    They cannot where the step was taken back, was about more than one show, or did what is the
    show's own: another day, another studio, calling it off.
    """
    if done.everything or workspace.next_redo() is not None:
        return None
    shows = [change for change in done.changes if change.kind is Show]
    if len(shows) != 1:
        return None
    before, after = shows[0].before, shows[0].after
    if not isinstance(before, Show) or workspace.find(Series, before.series_id) is None:
        return None
    if after is None:
        return _widening(workspace, before, {})
    if not isinstance(after, Show) or not _only_rooms_follow(done.changes):
        return None
    fields = _fields(before, after)
    return _widening(workspace, before, fields) if fields else None


def widen(workspace: Workspace, widening: Widening, scope: Scope) -> tuple[Clash, ...]:
    """Makes the change again for more shows, in the place of the step that made it for one.

    Gives the bookings that could not go along. Raises InvalidValueError where the plan has changed
    since or the others cannot follow; the change of the one show stays then.
    """
    if workspace.revision() != widening.revision:
        raise InvalidValueError("The plan has changed since. Make the change again.")
    workspace.undo()
    try:
        return _made_again(workspace, widening, scope)
    except ShowPlannerError:
        workspace.redo()
        raise


def _made_again(workspace: Workspace, widening: Widening, scope: Scope) -> tuple[Clash, ...]:
    show_id = widening.show.id
    if widening.deleted:
        delete = delete_all if scope is Scope.ALL else delete_this_and_later
        delete(workspace, show_id)
        return ()
    edit = edit_all if scope is Scope.ALL else edit_this_and_later
    return edit(workspace, show_id, **widening.fields).clashes


def _widening(workspace: Workspace, before: Show, fields: dict[str, Any]) -> Widening | None:
    """None where the series has no other show."""
    others = [each for each in shows_of(workspace, before.series_id or "") if each.id != before.id]
    since = occurrence_of(before)
    later = [each for each in others if occurrence_of(each) >= since]
    if not others:
        return None
    return Widening(before, workspace.revision(), len(later) + 1, len(others) + 1, fields)


def _fields(before: Show, after: Show) -> dict[str, Any]:
    """What was changed, empty where any of it is the show's own."""
    changed = {
        name: getattr(after, name)
        for name in Show.model_fields
        if name not in _ASIDE and getattr(after, name) != getattr(before, name)
    }
    moved_day = after.starts_at.date() != occurrence_of(before).date()
    if ("starts_at" in changed and moved_day) or not changed.keys() <= {*SHARED, "starts_at"}:
        return {}
    return {} if changed.get("status") is ShowStatus.CANCELLED else changed


def _only_rooms_follow(changes: Iterable[Change]) -> bool:
    """Whether all else that a step changed are bookings that went along in their studios."""
    return all(
        isinstance(change.before, Booking)
        and isinstance(change.after, Booking)
        and change.before.studio_id == change.after.studio_id
        and change.before.state is change.after.state
        for change in changes
        if change.kind is not Show
    )
