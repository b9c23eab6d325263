"""Studios and when they are closed: adding, editing and deleting; every action is one step.

Wall times are in the studio's zone, money in minor units of the workspace's currency. All raise
NotFoundError for what is gone and InvalidValueError for a value that breaks a rule.
"""

from datetime import datetime
from typing import Any

from planner.domain.base import Entity, build
from planner.domain.errors import InvalidValueError
from planner.domain.studio import Booking, Closure, Studio
from planner.services.forgetting import forget_waivers
from planner.services.labels import label
from planner.services.references import refuse_unknown
from planner.services.workspace import Workspace


def list_studios(workspace: Workspace) -> list[Studio]:
    """All studios by name."""
    return sorted(workspace.all(Studio), key=lambda each: (each.name.casefold(), each.id))


def add_studio(workspace: Workspace, **fields: Any) -> Studio:
    """Adds a studio; a name is needed, its zone is the plan's unless `fields` say otherwise."""
    given = {"timezone": workspace.charter.timezone, **fields, "id": workspace.new_id()}
    studio = build(Studio, given)
    with workspace.change(label(workspace, "Add studio {studio}", studio=studio.name)) as step:
        step.put(studio)
    return studio


def edit_studio(workspace: Workspace, studio_id: str, **fields: Any) -> Studio:
    """Changes fields of a studio.

    Bookings keep their wall times when the zone changes, and what they were made with when setup,
    teardown or rate do.
    """
    studio = workspace.get(Studio, studio_id)
    edited = studio.changed(**{**fields, "id": studio.id})
    with workspace.change(label(workspace, "Edit studio {studio}", studio=studio.name)) as step:
        step.put(edited)
    return edited


def belongings_of_studio(workspace: Workspace, studio_id: str) -> tuple[Booking | Closure, ...]:
    """What goes with a studio when it is deleted: its bookings and closures."""
    return (
        *workspace.where(Booking, studio_id=studio_id),
        *workspace.where(Closure, studio_id=studio_id),
    )


def delete_studio(workspace: Workspace, studio_id: str) -> None:
    """Deletes a studio with its bookings and closures, and the waivers about any of these."""
    studio = workspace.get(Studio, studio_id)
    gone: list[Entity] = [*belongings_of_studio(workspace, studio_id), studio]
    with workspace.change(label(workspace, "Delete studio {studio}", studio=studio.name)) as step:
        forget_waivers(workspace, step, gone)
        for entity in gone:
            step.delete(entity)


def delete_unused_studio(workspace: Workspace, studio_id: str) -> None:
    """The same for a studio that was never booked, in any state; its closures go with it.

    Raises InvalidValueError where a booking names it.
    """
    studio = workspace.get(Studio, studio_id)
    booked = len(workspace.where(Booking, studio_id=studio_id))
    if booked:
        raise InvalidValueError(
            "“{studio}” still has bookings ({count}). Delete these or book another studio first.",
            studio=studio.name,
            count=booked,
        )
    delete_studio(workspace, studio_id)


def close_studio(
    workspace: Workspace, studio_id: str, starts_at: datetime, ends_at: datetime, reason: str = ""
) -> Closure:
    """Closes a studio from one wall time to another. What is booked then is not touched."""
    fields = {"studio_id": studio_id, "starts_at": starts_at, "ends_at": ends_at, "reason": reason}
    closure = build(Closure, {**fields, "id": workspace.new_id()})
    refuse_unknown(workspace, closure)
    return _write(workspace, "Close {studio}", closure)


def edit_closure(workspace: Workspace, closure_id: str, **fields: Any) -> Closure:
    """Changes when or why a studio is closed."""
    before = workspace.get(Closure, closure_id)
    kept = {"id": before.id, "studio_id": before.studio_id}
    return _write(workspace, "Edit closure of {studio}", before.changed(**fields | kept))


def reopen_studio(workspace: Workspace, closure_id: str) -> None:
    """Takes a closure back, with the waivers about it."""
    closure = workspace.get(Closure, closure_id)
    studio = workspace.get(Studio, closure.studio_id)
    with workspace.change(label(workspace, "Reopen {studio}", studio=studio.name)) as step:
        forget_waivers(workspace, step, [closure])
        step.delete(closure)


def _write(workspace: Workspace, sentence: str, closure: Closure) -> Closure:
    studio = workspace.get(Studio, closure.studio_id)
    with workspace.change(label(workspace, sentence, studio=studio.name)) as step:
        step.put(closure)
    return closure
