"""Opens and makes plan files: identity, settings of the connection, migration, integrity."""

import os
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Final
from urllib.parse import quote

import tzdata
from sqlite_utils import Database

from planner.domain.base import Entity
from planner.domain.errors import EnvironmentFaultError, PlanFileError
from planner.domain.plan import Charter
from planner.store import rows
from planner.store.derived import stale_times
from planner.store.faults import faults_told
from planner.store.migrations import SCHEMA_VERSION, migrations

APPLICATION_ID: Final = 0x53504C4E
"""“SPLN” in the file's header: what tells a plan from any other SQLite file."""

_SECONDS_TO_WAIT_FOR_A_LOCK: Final = 5.0

_SETTINGS: Final = (
    "PRAGMA journal_mode = DELETE",
    "PRAGMA synchronous = EXTRA",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA temp_store = MEMORY",
)


def create(path: Path, charter: Charter, contents: Iterable[Entity] = ()) -> Database:
    """Makes a new plan file that only its owner can read, and opens it.

    `contents` is what it holds from the start: no step of its history, so undo ends there.
    Raises PlanFileError if something is there already, EnvironmentFaultError if the folder is
    missing or cannot be written. Nothing is left behind where it fails.
    """
    _claim(path)
    try:
        with faults_told(path):
            db = _settle(connect(path, "mode=rw"))
            try:
                db.execute("BEGIN IMMEDIATE")
                _bring_up_to_date(db)
                for entity in (charter, *contents):
                    rows.write(db, entity)
                db.execute("COMMIT")
            except BaseException:
                db.close()
                raise
            return db
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def open_existing(path: Path) -> Database:
    """Opens a plan file, bringing the tables of an older one up to date.

    Derived times are left as they are: see `zone_rules`. Raises PlanFileError for a file that is
    missing, foreign, newer, locked or damaged.
    """
    version = schema_version(path)
    if version > SCHEMA_VERSION:
        raise PlanFileError(
            "“{name}” was made by a newer Show Planner. Update the program to open it; "
            "the file was not touched.",
            name=path.name,
        )
    with faults_told(path):
        db = _settle(connect(path, "mode=rw"))
        try:
            if version < SCHEMA_VERSION:
                db.execute("BEGIN IMMEDIATE")
                _bring_up_to_date(db)
                db.execute("COMMIT")
        except BaseException:
            db.close()
            raise
        return db


def in_memory(charter: Charter) -> Database:
    """A plan that lives as long as its connection; for tests and for trying things out."""
    db = _settle(sqlite3.connect(":memory:", isolation_level=None))
    db.execute("BEGIN IMMEDIATE")
    _bring_up_to_date(db)
    rows.write(db, charter)
    db.execute("COMMIT")
    return db


def schema_version(path: Path) -> int:
    """The version of the tables in a plan file, read without changing a byte of it.

    Raises PlanFileError where the file is missing or is no plan of ours.
    """
    if not path.is_file():
        raise PlanFileError(
            "There is no file “{path}”. Check the name, or make a new plan.", path=path
        )
    with faults_told(path), closing(_connect_read_only(path)) as connection:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        if application != APPLICATION_ID:
            raise PlanFileError("“{name}” is not a Show Planner plan.", name=path.name)
        foreign = connection.execute(
            "SELECT name FROM sqlite_schema WHERE type IN ('trigger', 'view')"
        ).fetchone()
        if foreign is not None:
            raise PlanFileError(
                "“{name}” holds a trigger or view (“{foreign}”) that Show Planner never "
                "makes. It was not opened; ask whoever sent it.",
                name=path.name,
                foreign=foreign[0],
            )
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        return int(version)


def damage(db: Database, *, thorough: bool) -> list[str]:
    """What is wrong with an open plan, empty if nothing; `thorough` also checks its indexes and
    the times that were derived."""
    broken = integrity(db.conn) if thorough else _pragma_check(db.conn, "quick_check")
    if thorough and not broken:
        broken = stale_times(db)
    return broken


def integrity(connection: sqlite3.Connection) -> list[str]:
    """What SQLite finds wrong with a file, its indexes and its references, empty if nothing."""
    broken = _pragma_check(connection, "integrity_check")
    for table, _rowid, parent, _index in connection.execute("PRAGMA foreign_key_check"):
        broken.append(f"a row of {table} names one of {parent} that is not there")
    return broken


def connect(path: Path, options: str) -> sqlite3.Connection:
    """A plain connection with autocommit to an existing file; `options` are SQLite's URI options.

    Raises sqlite3.OperationalError if there is no such file.
    """
    absolute = path.absolute().as_posix()
    return sqlite3.connect(
        f"file://{'' if absolute.startswith('/') else '/'}{quote(absolute)}?{options}",
        uri=True,
        isolation_level=None,
        timeout=_SECONDS_TO_WAIT_FOR_A_LOCK,
    )


def _pragma_check(connection: sqlite3.Connection, check: str) -> list[str]:
    found = [str(line) for (line,) in connection.execute(f"PRAGMA {check}(20)")]
    return [] if found == ["ok"] else found


def _claim(path: Path) -> None:
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError as error:
        raise PlanFileError("“{path}” exists already. Choose another name.", path=path) from error
    except FileNotFoundError as error:
        raise EnvironmentFaultError(
            "The folder “{folder}” does not exist. Make it, or choose another place.",
            folder=path.parent,
        ) from error
    except OSError as error:
        raise EnvironmentFaultError(
            "“{path}” cannot be made: {reason}. Choose another place.",
            path=path,
            reason=error.strerror,
        ) from error


def _settle(connection: sqlite3.Connection) -> Database:
    for setting in _SETTINGS:
        connection.execute(setting)
    return Database(connection)


def _connect_read_only(path: Path) -> sqlite3.Connection:
    # With a journal beside it, a read-only connection would have to roll back first and cannot;
    # the header that is read here is never part of an unfinished write.
    unfinished = path.with_name(path.name + "-journal").exists()
    return connect(path, "mode=ro&immutable=1" if unfinished else "mode=ro")


def _bring_up_to_date(db: Database) -> None:
    migrations().apply(db)
    db.execute(
        "INSERT INTO state (id, revision, tz_version) VALUES (1, 0, ?) ON CONFLICT DO NOTHING",
        [tzdata.IANA_VERSION],
    )
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
