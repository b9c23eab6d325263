"""Copies of a plan file that are verified when made, thinned out over time, and restored safely.

A backup is an ordinary plan file beside a `.sha256` file in the form of `sha256sum`. Copies are
made by SQLite's backup API only: opening the live file by other means would drop SQLite's locks.
"""

import hashlib
import os
import re
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from planner.domain.errors import EnvironmentFaultError, PlanFileError
from planner.store import database
from planner.store.database import connect
from planner.store.faults import faults_told
from planner.store.migrations import SCHEMA_VERSION

RECENT, DAILY, WEEKLY = 10, 7, 8
"""How many backups stay: the newest, and the newest of each of the last days and weeks."""

_NAME: Final = re.compile(r"^(?P<time>\d{8}T\d{6}Z) r(?P<revision>\d+)\.showplan$")
_TIME_FORMAT: Final = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup. `made_at` is UTC, whole seconds; `revision` is the plan's when it was made."""

    path: Path
    made_at: datetime
    revision: int


def folder_for(plan_path: Path, root: Path) -> Path:
    """The folder for the backups of one plan: its name, and a mark for where it lies."""
    place = hashlib.sha256(str(plan_path.absolute()).encode()).hexdigest()[:8]
    return root / f"{plan_path.stem}-{place}"


def list_backups(folder: Path) -> list[Backup]:
    """The backups in a folder, newest first (by revision: a clock may have gone backwards)."""
    found = [backup for path in folder.glob("*.showplan") if (backup := _backup_at(path))]
    return sorted(found, key=lambda each: (each.revision, each.made_at), reverse=True)


def make(plan_path: Path, folder: Path, made_at: datetime) -> Backup:
    """Copies a plan as of this moment, verifies the copy and puts it into `folder`.

    The plan may be open here or elsewhere. A backup of the same revision and second is made once.
    Raises PlanFileError if the plan cannot be read whole, EnvironmentFaultError if the folder
    cannot be written; no half backup is left then.
    """
    _make_folder(folder)
    part = folder / f"making-{os.getpid()}.part"
    part.unlink(missing_ok=True)
    try:
        revision = _copy(plan_path, part)
        name = f"{made_at.astimezone(UTC).strftime(_TIME_FORMAT)} r{revision}.showplan"
        backup = Backup(folder / name, made_at.astimezone(UTC).replace(microsecond=0), revision)
        _write_checksum(backup.path, _sha256(part))
        part.replace(backup.path)
        _sync_folder(folder)
    except OSError as error:
        raise EnvironmentFaultError(
            "The backup could not be written to “{folder}”: {reason}. "
            "Free some space or choose another backup folder.",
            folder=str(folder),
            reason=error.strerror,
        ) from error
    finally:
        part.unlink(missing_ok=True)
    return backup


def damage(path: Path) -> list[str]:
    """What is wrong with a backup, empty if nothing: its checksum, its identity, its inside."""
    checksum = _checksum_path(path)
    try:
        if checksum.exists() and checksum.read_text("utf-8").split()[:1] != [_sha256(path)]:
            return ["its bytes are not those that were written (checksum)"]
        version = database.schema_version(path)
        if version > SCHEMA_VERSION:
            return ["it was made by a newer Show Planner"]
        with faults_told(path), closing(connect(path, "mode=ro")) as connection:
            return database.integrity(connection)
    except (PlanFileError, EnvironmentFaultError) as error:
        return [str(error)]
    except OSError as error:
        return [f"it cannot be read: {error.strerror}"]


def restore(plan_path: Path, backup_path: Path, folder: Path, now: datetime) -> Path | None:
    """Puts a backup in the place of a plan; the present plan becomes a backup in `folder` first.

    Returns where the present went, None if there was none. A present that is too damaged to be
    copied is moved there as it is, with its journals. Other windows see the restored plan at once.
    Raises PlanFileError for a damaged backup; nothing has changed then.
    """
    broken = damage(backup_path)
    if broken:
        raise PlanFileError(
            "“{name}” cannot be restored: {reason}. Choose another backup.",
            name=backup_path.name,
            reason=broken[0],
        )
    _make_folder(folder)
    ready = folder / f"restoring-{os.getpid()}.part"
    ready.unlink(missing_ok=True)
    try:
        with faults_told(backup_path), closing(connect(backup_path, "mode=ro")) as source:
            _copy_into(source, ready)
        return _exchange(plan_path, ready, folder, now)
    finally:
        ready.unlink(missing_ok=True)


def prune(folder: Path) -> list[Backup]:
    """Deletes the backups that the rule does not keep; returns them."""
    backups = list_backups(folder)
    kept = kept_backups(backups)
    dropped = [backup for backup in backups if backup not in kept]
    for backup in dropped:
        backup.path.unlink(missing_ok=True)
        _checksum_path(backup.path).unlink(missing_ok=True)
    return dropped


def kept_backups(backups: list[Backup]) -> set[Backup]:
    """Which of these (newest first) stay: the recent ones, one a day, one a week (from Monday)."""
    kept = set(backups[:RECENT])
    for limit, period in ((DAILY, _day), (WEEKLY, _week)):
        newest: dict[datetime, Backup] = {}
        for backup in backups:
            newest.setdefault(period(backup), backup)
        kept.update(list(newest.values())[:limit])
    return kept


def _day(backup: Backup) -> datetime:
    return backup.made_at.replace(hour=0, minute=0, second=0)


def _week(backup: Backup) -> datetime:
    return _day(backup) - timedelta(days=backup.made_at.weekday())


def _exchange(plan_path: Path, ready: Path, folder: Path, now: datetime) -> Path | None:
    newest = max((each.revision for each in list_backups(folder)), default=0)
    if not plan_path.exists():
        _raise_revision(ready, newest)
        _move(ready, plan_path)
        return None
    try:
        present = make(plan_path, folder, now)
    except PlanFileError:
        moved = _move_away(plan_path, folder, now)
        _raise_revision(ready, newest)
        _move(ready, plan_path)
        return moved
    # A later backup must never seem to be of the same state as one of the present's future.
    _raise_revision(ready, max(newest, present.revision))
    with faults_told(plan_path), closing(connect(ready, "mode=ro")) as source:
        _copy_into(source, plan_path)
    return present.path


def _copy(plan_path: Path, target: Path) -> int:
    database.schema_version(plan_path)
    with faults_told(plan_path), closing(connect(plan_path, "mode=rw")) as source:
        _copy_into(source, target)
    with faults_told(plan_path), closing(connect(target, "mode=ro")) as copy:
        broken = database.integrity(copy)
        if broken:
            raise PlanFileError(
                "“{name}” is damaged ({reason}), so it was not backed up over good copies. "
                "Restore a backup: show-planner restore.",
                name=plan_path.name,
                reason=broken[0],
            )
        return int(copy.execute("SELECT revision FROM state").fetchone()[0])


def _copy_into(source: sqlite3.Connection, target: Path) -> None:
    if not target.exists():
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    with closing(connect(target, "mode=rw")) as connection:
        connection.execute("PRAGMA synchronous = EXTRA")
        source.backup(connection)


def _raise_revision(path: Path, above: int) -> None:
    with faults_told(path), closing(connect(path, "mode=rw")) as connection:
        connection.execute("UPDATE state SET revision = max(revision, ?) + 1", [above])


def _move(ready: Path, plan_path: Path) -> None:
    aside = plan_path.with_name(plan_path.name + ".restored")
    with faults_told(plan_path), closing(connect(ready, "mode=ro")) as source:
        _copy_into(source, aside)
    aside.replace(plan_path)
    _sync_folder(plan_path.parent)


def _move_away(plan_path: Path, folder: Path, now: datetime) -> Path:
    mark = now.astimezone(UTC).strftime(_TIME_FORMAT)
    moved = folder / f"{mark} damaged {plan_path.name}"
    for ending in ("-journal", "-wal", "-shm", ""):
        leftover = plan_path.with_name(plan_path.name + ending)
        if leftover.exists():
            target = moved.with_name(moved.name + ending)
            target.write_bytes(leftover.read_bytes())
            leftover.unlink()
    return moved


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise EnvironmentFaultError(
            "The backup folder “{folder}” cannot be made: {reason}. Choose another one.",
            folder=str(folder),
            reason=error.strerror,
        ) from error


def _backup_at(path: Path) -> Backup | None:
    match = _NAME.match(path.name)
    if match is None:
        return None
    made_at = datetime.strptime(match["time"], _TIME_FORMAT).replace(tzinfo=UTC)
    return Backup(path, made_at, int(match["revision"]))


def _checksum_path(path: Path) -> Path:
    return path.with_name(path.name + ".sha256")


def _write_checksum(backup_path: Path, digest: str) -> None:
    with _checksum_path(backup_path).open("w", encoding="utf-8", newline="\n") as file:
        file.write(f"{digest}  {backup_path.name}\n")
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    # Windows cannot open a folder and keeps renames by itself.
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
