"""Creators and when they are away: adding, editing and deleting; every action is one step.

Wall times are in the person's own zone, money in minor units of the workspace's currency. All raise
NotFoundError for what is gone and InvalidValueError for a value that breaks a rule.
"""

from datetime import datetime
from typing import Any

from planner.domain.base import Entity, build
from planner.domain.crew import Assignment, Creator, TimeOff
from planner.domain.errors import InvalidValueError
from planner.domain.rundown import Row
from planner.services.forgetting import forget_waivers
from planner.services.labels import label
from planner.services.references import refuse_unknown
from planner.services.workspace import Workspace


def list_creators(workspace: Workspace) -> list[Creator]:
    """All people by name, those who are no longer active last."""
    return sorted(
        workspace.all(Creator), key=lambda each: (not each.active, each.name.casefold(), each.id)
    )


def add_creator(workspace: Workspace, **fields: Any) -> Creator:
    """Adds a person; a name is needed, their zone is the plan's unless `fields` say otherwise."""
    given = {"timezone": workspace.charter.timezone, **fields, "id": workspace.new_id()}
    creator = build(Creator, given)
    with workspace.change(label(workspace, "Add {creator}", creator=creator.name)) as step:
        step.put(creator)
    return creator


def edit_creator(workspace: Workspace, creator_id: str, **fields: Any) -> Creator:
    """Changes fields of a person. Shifts and the fees agreed for them stay as they are."""
    creator = workspace.get(Creator, creator_id)
    edited = creator.changed(**{**fields, "id": creator.id})
    with workspace.change(label(workspace, "Edit {creator}", creator=creator.name)) as step:
        step.put(edited)
    return edited


def belongings_of_creator(
    workspace: Workspace, creator_id: str
) -> tuple[Assignment | TimeOff, ...]:
    """What goes with a person when they are deleted: their shifts and time off."""
    return (
        *workspace.where(Assignment, creator_id=creator_id),
        *workspace.where(TimeOff, creator_id=creator_id),
    )


def delete_creator(workspace: Workspace, creator_id: str) -> None:
    """Deletes a person with their shifts and time off, and the waivers about any of these.

    Rows that they present lose them. Whoever only stops working is better made inactive: what was
    planned and paid then stays known.
    """
    creator = workspace.get(Creator, creator_id)
    gone: list[Entity] = [*belongings_of_creator(workspace, creator_id), creator]
    with workspace.change(label(workspace, "Delete {creator}", creator=creator.name)) as step:
        forget_waivers(workspace, step, gone)
        for row in workspace.all(Row):
            if creator_id in row.host_ids:
                others = tuple(each for each in row.host_ids if each != creator_id)
                step.put(row.changed(host_ids=others))
        for entity in gone:
            step.delete(entity)


def delete_unused_creator(workspace: Workspace, creator_id: str) -> None:
    """The same for a person without shifts, also declined ones; their time off goes with them.

    Raises InvalidValueError where a shift is theirs.
    """
    creator = workspace.get(Creator, creator_id)
    shifts = len(workspace.where(Assignment, creator_id=creator_id))
    if shifts:
        raise InvalidValueError(
            "“{creator}” still has shifts ({count}). Give these to somebody else first.",
            creator=creator.name,
            count=shifts,
        )
    delete_creator(workspace, creator_id)


def add_time_off(
    workspace: Workspace, creator_id: str, starts_at: datetime, ends_at: datetime, reason: str = ""
) -> TimeOff:
    """Notes that a person is away from one wall time to another. Their shifts are not touched."""
    times = {"starts_at": starts_at, "ends_at": ends_at, "reason": reason}
    off = build(TimeOff, {**times, "id": workspace.new_id(), "creator_id": creator_id})
    refuse_unknown(workspace, off)
    return _write(workspace, "Add time off of {creator}", off)


def edit_time_off(workspace: Workspace, time_off_id: str, **fields: Any) -> TimeOff:
    """Changes when or why a person is away."""
    before = workspace.get(TimeOff, time_off_id)
    kept = {"id": before.id, "creator_id": before.creator_id}
    return _write(workspace, "Edit time off of {creator}", before.changed(**fields | kept))


def delete_time_off(workspace: Workspace, time_off_id: str) -> None:
    """Takes time off back, with the waivers about it."""
    off = workspace.get(TimeOff, time_off_id)
    creator = workspace.get(Creator, off.creator_id)
    sentence = "Delete time off of {creator}"
    with workspace.change(label(workspace, sentence, creator=creator.name)) as step:
        forget_waivers(workspace, step, [off])
        step.delete(off)


def _write(workspace: Workspace, sentence: str, off: TimeOff) -> TimeOff:
    creator = workspace.get(Creator, off.creator_id)
    with workspace.change(label(workspace, sentence, creator=creator.name)) as step:
        step.put(off)
    return off
