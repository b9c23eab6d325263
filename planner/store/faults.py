"""Turns what SQLite says of the machine into one sentence for the person."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from planner.domain.errors import EnvironmentFaultError, PlanFileError, ShowPlannerError

_PRIMARY = 0xFF
_OF_THE_FILE: Final = {
    sqlite3.SQLITE_BUSY: "“{name}” is in use by another program. Close it there, or try again in a "
    "moment.",
    sqlite3.SQLITE_LOCKED: "“{name}” is in use. Try again in a moment.",
    sqlite3.SQLITE_NOTADB: "“{name}” is not a Show Planner plan.",
    sqlite3.SQLITE_CORRUPT: "“{name}” is damaged. Restore a backup: show-planner restore.",
}
_OF_THE_MACHINE: Final = {
    sqlite3.SQLITE_FULL: "The disk with “{name}” is full; nothing was changed. Free some space and "
    "try again.",
    sqlite3.SQLITE_READONLY: "“{name}” or its folder is read-only. Make it writable, or copy the "
    "plan elsewhere.",
    sqlite3.SQLITE_CANTOPEN: "“{name}” cannot be opened. Check that you may read and write it and "
    "its folder.",
    sqlite3.SQLITE_IOERR: "The disk failed while using “{name}”; nothing was changed. Check the "
    "disk.",
    sqlite3.SQLITE_PERM: "You may not write to “{name}”.",
    sqlite3.SQLITE_AUTH: "You may not write to “{name}”.",
    sqlite3.SQLITE_NOLFS: "“{name}” is too large for this disk.",
}


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
    primary = None if code is None else code & _PRIMARY
    if primary in _OF_THE_FILE:
        return PlanFileError(_OF_THE_FILE[primary], name=path.name)
    if primary in _OF_THE_MACHINE:
        return EnvironmentFaultError(_OF_THE_MACHINE[primary], name=path.name)
    return None
