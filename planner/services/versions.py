"""Versions of a show: kept when asked and by themselves, listed, compared, locked."""

from typing import Final

from planner.domain.base import build
from planner.domain.comparing import Comparison, compare
from planner.domain.comparing_snapshots import (
    Snapshot,
    read_snapshot,
    snapshot_fields,
    snapshot_of,
)
from planner.domain.record import Version, VersionCause
from planner.domain.show import Show, ShowStatus
from planner.services.labels import label
from planner.services.rundowns import read_run
from planner.services.workspace import Workspace

MOST_BY_THEMSELVES: Final = 30
"""How many versions of a show that nobody asked for are kept; the oldest go first."""


def save_version(workspace: Workspace, show_id: str, name: str = "") -> Version:
    """Keeps a show as it is now under the next number, with a name if somebody gave one."""
    show = workspace.get(Show, show_id)
    with workspace.change(label(workspace, "Save version of “{show}”", show=show.title)):
        return _keep(workspace, show_id, VersionCause.ASKED, name.strip())


def keep_version(workspace: Workspace, show_id: str, cause: VersionCause) -> Version:
    """Keeps a show as it is now because something happened; gives the newest version if it is that
    already.

    Of these at most MOST_BY_THEMSELVES are kept; what somebody asked for is never dropped.
    """
    show = workspace.get(Show, show_id)
    newest = next(iter(list_versions(workspace, show_id)), None)
    with workspace.change(label(workspace, "Save version of “{show}”", show=show.title)) as step:
        if newest is not None and newest.snapshot == snapshot_fields(
            snapshot_now(workspace, show_id)
        ):
            return newest
        kept = _keep(workspace, show_id, cause)
        alone = [
            each
            for each in list_versions(workspace, show_id)
            if each.cause is not VersionCause.ASKED and not each.name
        ]
        for old in alone[MOST_BY_THEMSELVES:]:
            step.delete(old)
    return kept


def keep_when_confirmed(workspace: Workspace, before: Show, after: Show) -> None:
    """Keeps a version of a show that has just become confirmed; call it at the end of that step."""
    confirmed = ShowStatus.CONFIRMED
    if after.status is confirmed and before.status is not confirmed:
        keep_version(workspace, after.id, VersionCause.CONFIRMED)


def list_versions(workspace: Workspace, show_id: str) -> list[Version]:
    """The versions of a show, the newest first."""
    versions = workspace.where(Version, show_id=show_id)
    return sorted(versions, key=lambda each: each.number, reverse=True)


def rename_version(workspace: Workspace, version_id: str, name: str) -> Version:
    """Gives a version a name, or takes it away; one with a name is never dropped by itself."""
    version = workspace.get(Version, version_id)
    edited = version.changed(name=name.strip())
    sentence = "Rename version {number}"
    with workspace.change(label(workspace, sentence, number=version.number)) as step:
        step.put(edited)
    return edited


def delete_version(workspace: Workspace, version_id: str) -> None:
    """Deletes a version; the show stays as it is."""
    version = workspace.get(Version, version_id)
    sentence = "Delete version {number}"
    with workspace.change(label(workspace, sentence, number=version.number)) as step:
        step.delete(version)


def snapshot_now(workspace: Workspace, show_id: str) -> Snapshot:
    """The show as it is now. Raises NotFoundError."""
    return snapshot_of(read_run(workspace, show_id))


def snapshot_at(workspace: Workspace, version_id: str) -> Snapshot:
    """The show as it was in a version. Raises NotFoundError, and InvalidValueError where a version
    that was imported holds no show.
    """
    return read_snapshot(workspace.get(Version, version_id).snapshot)


def compare_versions(
    workspace: Workspace, show_id: str, before: str | None, after: str | None
) -> Comparison:
    """What is different between two versions of a show, by id; None stands for how it is now."""
    sides = [
        snapshot_now(workspace, show_id) if each is None else snapshot_at(workspace, each)
        for each in (before, after)
    ]
    return compare(sides[0], sides[1])


def set_locked(workspace: Workspace, show_id: str, locked: bool) -> Show:
    """Locks a show's rundown as final, so that nobody changes it by mistake, or unlocks it."""
    show = workspace.get(Show, show_id)
    sentence = "Lock rundown of “{show}”" if locked else "Unlock rundown of “{show}”"
    edited = show.changed(locked=locked)
    with workspace.change(label(workspace, sentence, show=show.title)) as step:
        step.put(edited)
    return edited


def _keep(workspace: Workspace, show_id: str, cause: VersionCause, name: str = "") -> Version:
    numbers = [each.number for each in workspace.where(Version, show_id=show_id)]
    fields = {
        "id": workspace.new_id(),
        "show_id": show_id,
        "number": max(numbers, default=0) + 1,
        "name": name,
        "cause": cause,
        "made_at": workspace.now(),
        "snapshot": snapshot_fields(snapshot_now(workspace, show_id)),
    }
    version = build(Version, fields)
    with workspace.change(label(workspace, "Save version {number}", number=version.number)) as step:
        step.put(version)
    return version
