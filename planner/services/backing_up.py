"""Backups of the open plan, restoring one, and verifying that the plan is whole."""

from datetime import datetime
from pathlib import Path

from planner.domain.errors import ShowPlannerError
from planner.domain.plan import check_whole
from planner.services.workspace import Workspace
from planner.store import backups
from planner.store.backups import Backup


def back_up(workspace: Workspace, root: Path) -> Backup:
    """Makes a backup of the plan now, verified, and drops those that the rule does not keep.

    `root` is the folder for the backups of all plans. Raises PlanFileError or
    EnvironmentFaultError with a sentence; older backups stay then.
    """
    return back_up_file(workspace.path, root, workspace.now())


def back_up_file(plan_path: Path, root: Path, now: datetime) -> Backup:
    """The same for a plan that is not open, also one of an older program."""
    folder = backups.folder_for(plan_path, root)
    made = backups.make(plan_path, folder, now)
    backups.prune(folder)
    return made


def back_up_if_changed(workspace: Workspace, root: Path) -> Backup | None:
    """Makes a backup unless the newest one is of this very state; None where nothing was made."""
    newest = next(iter(backups_of(workspace.path, root)), None)
    if newest is not None and newest.revision == workspace.revision():
        return None
    return back_up(workspace, root)


def backups_of(plan_path: Path, root: Path) -> list[Backup]:
    """The backups of a plan, newest first."""
    return backups.list_backups(backups.folder_for(plan_path, root))


def restore(plan_path: Path, backup_path: Path, root: Path, now: datetime) -> Path | None:
    """Puts a backup in the place of a plan; the present plan becomes a backup first.

    Returns where the present plan went, None if there was none. Open windows see the restored
    plan when they next look. Raises PlanFileError for a damaged backup; nothing has changed then.
    """
    folder = backups.folder_for(plan_path, root)
    return backups.restore(plan_path, backup_path, folder, now)


def verify(workspace: Workspace, root: Path) -> list[str]:
    """Everything that is wrong with the plan and its backups, one sentence each; empty if nothing.

    Reads the whole file: its pages and indexes, every entity, every reference, each derived time,
    and each backup with its checksum.
    """
    broken = list(workspace.damage(thorough=True))
    try:
        check_whole(workspace.plan())
    except ShowPlannerError as error:
        broken.append(str(error))
    for backup in backups_of(workspace.path, root):
        broken += [f"backup {backup.path.name}: {each}" for each in backups.damage(backup.path)]
    return broken
