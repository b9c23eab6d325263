"""An open plan file: what a workspace reads and writes through, one transaction a step."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from sqlite_utils import Database

from planner.domain.base import Entity
from planner.domain.changes import ChangeSet, StepRecord
from planner.domain.errors import InvalidValueError, PlanChangedElsewhereError
from planner.domain.plan import Charter
from planner.domain.zone_changes import ZoneChange
from planner.store import database, journal, rows, zone_rules
from planner.store.agenda import AgendaReader
from planner.store.calendar import Calendar
from planner.store.faults import faults_told
from planner.store.migrations import SCHEMA_VERSION
from planner.store.register import RegisterReader
from planner.store.shelf import ShelfReader

E = TypeVar("E", bound=Entity)


def open_existing(path: Path) -> "PlanFile":
    """Opens a plan file, bringing an older one up to date, and its instants to our tz database.

    Raises PlanFileError for a file that is missing, foreign, newer, locked or damaged.
    """
    db = database.open_existing(path)
    try:
        with faults_told(path):
            zone_change = zone_rules.catch_up(db)
    except BaseException:
        db.close()
        raise
    return PlanFile(path, db, zone_change)


def needs_migration(path: Path) -> bool:
    """Whether a plan file was made by an older Show Planner; nothing is changed to find out."""
    return database.schema_version(path) < SCHEMA_VERSION


def create(path: Path, charter: Charter, contents: Iterable[Entity] = ()) -> "PlanFile":
    """Makes a new plan file that holds `contents` from the start, and opens it.

    Raises PlanFileError if something is there already, EnvironmentFaultError if it cannot be made.
    """
    return PlanFile(path, database.create(path, charter, contents))


def in_memory(charter: Charter) -> "PlanFile":
    """A plan that is gone when it is closed; for tests and for trying things out."""
    return PlanFile(Path("memory.showplan"), database.in_memory(charter))


class PlanFile:
    """One connection to a plan file, to be used and closed by the thread that opened it.

    Every method raises PlanFileError or EnvironmentFaultError with a sentence when the file or
    the disk does not do its part; nothing is half written then.
    """

    def __init__(self, path: Path, db: Database, zone_change: ZoneChange | None = None) -> None:
        """`zone_change` is what a new tz database did to the instants when it was opened."""
        self.path = path
        self.zone_change = zone_change
        self.calendar = Calendar(db, path)
        self.agenda = AgendaReader(db, path)
        self.shelf = ShelfReader(db, path)
        self.register = RegisterReader(db, path)
        self._db = db
        self._seen = self._data_version()

    def close(self) -> None:
        """Closes the connection; the file is complete without it."""
        self._db.close()

    def read(self, kind: type[E], id_: str) -> E | None:
        """The entity of a kind with an id, or None."""
        with faults_told(self.path):
            return rows.read(self._db, kind, id_)

    def read_where(self, kind: type[E], fields: dict[str, Any]) -> list[E]:
        """The entities whose plain fields all have these values, by id; all, for no fields."""
        with faults_told(self.path):
            return list(rows.read_where(self._db, kind, fields))

    def read_among(self, kind: type[E], field: str, values: Iterable[str]) -> list[E]:
        """The entities whose `field` is one of `values`, by id."""
        with faults_told(self.path):
            return rows.read_among(self._db, kind, field, values)

    def count(self, kind: type[Entity]) -> int:
        """How many entities of a kind there are."""
        with faults_told(self.path):
            return rows.count(self._db, kind)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Holds the file's write lock; commits at the end, or leaves no trace if anything raises.

        Raises PlanChangedElsewhereError, before anything is written, if another connection wrote
        since this one last looked: nobody overwrites what they have not seen.
        """
        with faults_told(self.path):
            self._db.execute("BEGIN IMMEDIATE")
            try:
                self._refuse_if_changed_elsewhere()
                yield
                self._commit()
            except BaseException:
                self._roll_back()
                raise

    @contextmanager
    def one_moment(self) -> Iterator[None]:
        """Makes all reads inside see the plan of one and the same moment."""
        if self._db.conn.in_transaction:
            yield
            return
        with faults_told(self.path):
            self._db.execute("BEGIN")
            try:
                yield
            finally:
                self._roll_back()

    def write(self, entity: Entity) -> None:
        """Writes an entity; inside a transaction."""
        rows.write(self._db, entity)

    def remove(self, kind: type[Entity], id_: str) -> None:
        """Removes an entity; inside a transaction."""
        rows.remove(self._db, kind, id_)

    def record(self, done: ChangeSet, made_at: datetime) -> None:
        """Adds what was done to the history; inside the transaction that did it."""
        journal.record(self._db, done, made_at)

    def undo(self) -> ChangeSet | None:
        """Takes back the newest step and says what that changed; None where there is none."""
        with self.transaction():
            return journal.undo(self._db)

    def redo(self) -> ChangeSet | None:
        """Does again what was last undone and says what that changed; None for nothing."""
        with self.transaction():
            return journal.redo(self._db)

    def next_undo(self) -> str | None:
        """The label of the step that undo would take back."""
        with faults_told(self.path):
            return journal.next_undo(self._db)

    def next_redo(self) -> str | None:
        """The label of the step that redo would do again."""
        with faults_told(self.path):
            return journal.next_redo(self._db)

    def history(self, limit: int, show_id: str | None = None) -> list[StepRecord]:
        """The newest steps first, at most `limit`; only those about a show if one is named."""
        with faults_told(self.path):
            if show_id is not None:
                return journal.history_of_show(self._db, show_id, limit)
            return journal.history(self._db, limit)

    def revision(self) -> int:
        """A number that grows with every transaction ever committed to this plan."""
        with faults_told(self.path):
            return int(self._db.execute("SELECT revision FROM state").fetchone()[0])

    def damage(self, *, thorough: bool) -> list[str]:
        """What is wrong with the file, empty if nothing."""
        with faults_told(self.path):
            return database.damage(self._db, thorough=thorough)

    def changed_elsewhere(self) -> bool:
        """Whether another connection wrote since this was last asked or a step was written."""
        with faults_told(self.path):
            now = self._data_version()
        changed, self._seen = now != self._seen, now
        return changed

    def _refuse_if_changed_elsewhere(self) -> None:
        if self._data_version() != self._seen:
            raise PlanChangedElsewhereError(
                "The plan was changed in another window in the meantime, so nothing was written. "
                "Look at what is there now and try again."
            )

    def _roll_back(self) -> None:
        # A full disk or an I/O error may have ended the transaction already.
        if self._db.conn.in_transaction:
            self._db.execute("ROLLBACK")

    def _commit(self) -> None:
        try:
            self._db.execute("COMMIT")
        except sqlite3.IntegrityError as error:
            raise InvalidValueError(
                "This would leave something in the plan that names what is not there, "
                "so nothing was changed."
            ) from error

    def _data_version(self) -> int:
        return int(self._db.execute("PRAGMA data_version").fetchone()[0])
