"""Turns what SQLite says of the machine into one sentence for the person."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from planner.domain.errors import EnvironmentFaultError, PlanFileError, ShowPlannerError

_PRIMARY = 0xFF


@contextmanager
def faults_told(path: Path) -> Iterator[None]:
    """Raises what SQLite raises inside as a PlanFileError or EnvironmentFaultError about `path`.

    Only faults of the file and the machine are told; a mistake in our SQL stays what it is, a bug.
    """
    try:
        yield
    except sqlite3.Error as error:
        told = told_fault(error, path)
        if told is None:
            raise
        raise told from error


def told_fault(error: sqlite3.Error, path: Path) -> ShowPlannerError | None:
    """The sentence for an error of SQLite, or None where it is a bug of ours."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    name = path.name
    told: dict[int, ShowPlannerError] = {
        sqlite3.SQLITE_BUSY: PlanFileError(
            f"“{name}” is in use by another program. Close it there, or try again in a moment."
        ),
        sqlite3.SQLITE_LOCKED: PlanFileError(f"“{name}” is in use. Try again in a moment."),
        sqlite3.SQLITE_NOTADB: PlanFileError(f"“{name}” is not a Show Planner plan."),
        sqlite3.SQLITE_CORRUPT: PlanFileError(
            f"“{name}” is damaged. Restore a backup: show-planner restore."
        ),
        sqlite3.SQLITE_FULL: EnvironmentFaultError(
            f"The disk with “{name}” is full; nothing was changed. Free some space and try again."
        ),
        sqlite3.SQLITE_READONLY: EnvironmentFaultError(
            f"“{name}” or its folder is read-only. Make it writable, or copy the plan elsewhere."
        ),
        sqlite3.SQLITE_CANTOPEN: EnvironmentFaultError(
            f"“{name}” cannot be opened. Check that you may read and write it and its folder."
        ),
        sqlite3.SQLITE_IOERR: EnvironmentFaultError(
            f"The disk failed while using “{name}”; nothing was changed. Check the disk."
        ),
        sqlite3.SQLITE_PERM: EnvironmentFaultError(f"You may not write to “{name}”."),
        sqlite3.SQLITE_AUTH: EnvironmentFaultError(f"You may not write to “{name}”."),
        sqlite3.SQLITE_NOLFS: EnvironmentFaultError(f"“{name}” is too large for this disk."),
    }
    return told.get(code & _PRIMARY)
