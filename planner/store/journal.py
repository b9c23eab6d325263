"""What was done, step by step, with each entity before and after: undo, redo and history.

There is no inverse code for any action: to undo is to write the `before` images back, last first.
Undone steps stay until a new step is recorded. All of it outlives a restart.

Lasting steps note what has happened outside the plan, as a print has that is in people's hands.
Undo passes them by, so that it takes back the last edit and not the fact that somebody holds a
sheet. Only where the show itself is unmade do its lasting steps go, and come again, with it.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Final

from sqlite_utils import Database

from planner.domain.base import Entity
from planner.domain.changes import Change, ChangeSet, StepRecord
from planner.store import rows
from planner.store.codec import from_text, kind_of, table_of, to_text

_RECORDS: Final = (
    "SELECT id, label, made_at, undone, "
    "(SELECT count(*) FROM step_changes WHERE step_id = steps.id) FROM steps"
)

_NEXT_UNDO: Final = (
    "SELECT id, label FROM steps WHERE undone = 0 AND lasting = 0 ORDER BY id DESC LIMIT 1"
)
_NEXT_REDO: Final = "SELECT id, label FROM steps WHERE undone = 1 ORDER BY id LIMIT 1"

_RESTING_ON: Final = """
SELECT DISTINCT steps.id FROM steps JOIN step_changes ON step_id = steps.id
WHERE lasting = 1 AND undone = 0 AND steps.id > :step
AND json_extract(after, '$.show_id') IN (
    SELECT entity_id FROM step_changes
    WHERE step_id = :step AND list = 'shows' AND before IS NULL
)
ORDER BY steps.id DESC
"""

# Rows may be gone by now, so their show is also looked for in what the steps wrote.
_OF_SHOW: Final = """
SELECT step_id FROM step_changes WHERE list = 'shows' AND entity_id = :show
UNION SELECT step_id FROM step_changes
WHERE list IN ('rows', 'assignments', 'bookings', 'versions', 'prints', 'costs', 'results')
AND json_extract(coalesce(after, before), '$.show_id') = :show
UNION SELECT step_id FROM step_changes
WHERE list = 'offers' AND json_extract(coalesce(after, before), '$.row_id') IN (
    SELECT id FROM rows WHERE show_id = :show
    UNION SELECT entity_id FROM step_changes
    WHERE list = 'rows' AND json_extract(coalesce(after, before), '$.show_id') = :show
)
"""


def record(db: Database, done: ChangeSet, made_at: datetime) -> None:
    """Adds a step as the newest one; what was undone can no longer be redone."""
    forget_undone(db)
    _count_revision(db)
    cursor = db.execute(
        "INSERT INTO steps (label, made_at, lasting) VALUES (?, ?, ?)",
        [done.label, made_at.isoformat(), done.lasting],
    )
    step_id = cursor.lastrowid
    db.conn.executemany(
        "INSERT INTO step_changes VALUES (?, ?, ?, ?, ?, ?)",
        (
            (
                step_id,
                seq,
                table_of(change.kind).name,
                change.id,
                to_text(change.before) if change.before else None,
                to_text(change.after) if change.after else None,
            )
            for seq, change in enumerate(done.changes)
        ),
    )


def undo(db: Database) -> ChangeSet | None:
    """Takes back the newest step that is done and does not last; None where there is none."""
    found = db.execute(_NEXT_UNDO).fetchone()
    if found is None:
        return None
    step_id, label = found
    ids = [*(each for (each,) in db.execute(_RESTING_ON, {"step": step_id})), step_id]
    in_order = (change for each in reversed(ids) for change in _changes(db, each))
    taken_back = ChangeSet(label, tuple(in_order)).inverted()
    _apply(db, taken_back)
    _count_revision(db)
    db.conn.executemany("UPDATE steps SET undone = 1 WHERE id = ?", ((each,) for each in ids))
    return taken_back


def redo(db: Database) -> ChangeSet | None:
    """Does again the oldest step that is undone; None where there is none."""
    found = db.execute(_NEXT_REDO).fetchone()
    if found is None:
        return None
    step_id, label = found
    again = ChangeSet(label, tuple(_changes(db, step_id)))
    _apply(db, again)
    _count_revision(db)
    db.execute("UPDATE steps SET undone = 0 WHERE id = ?", [step_id])
    return again


def next_undo(db: Database) -> str | None:
    """The label of the step that undo would take back, None where there is none."""
    return _label(db, _NEXT_UNDO)


def next_redo(db: Database) -> str | None:
    """The label of the step that redo would do again, None where there is none."""
    return _label(db, _NEXT_REDO)


def history(db: Database, limit: int) -> list[StepRecord]:
    """The newest steps first, at most `limit` of them."""
    return _records(db.execute(f"{_RECORDS} ORDER BY id DESC LIMIT ?", [limit]))


def history_of_show(db: Database, show_id: str, limit: int) -> list[StepRecord]:
    """The newest steps first that changed a show or what belongs to it, at most `limit`."""
    values = {"show": show_id, "limit": limit}
    return _records(
        db.execute(f"{_RECORDS} WHERE id IN ({_OF_SHOW}) ORDER BY id DESC LIMIT :limit", values)
    )


def forget_undone(db: Database) -> None:
    """Drops the steps that could be redone."""
    db.execute("DELETE FROM step_changes WHERE step_id IN (SELECT id FROM steps WHERE undone = 1)")
    db.execute("DELETE FROM steps WHERE undone = 1")


def _records(found: Iterable[tuple[int, str, str, int, int]]) -> list[StepRecord]:
    return [
        StepRecord(step_id, label, datetime.fromisoformat(made_at), bool(undone), changes)
        for step_id, label, made_at, undone, changes in found
    ]


def _changes(db: Database, step_id: int) -> Iterator[Change]:
    found = db.execute(
        "SELECT list, entity_id, before, after FROM step_changes WHERE step_id = ? ORDER BY seq",
        [step_id],
    )
    for table_name, entity_id, before, after in found:
        kind = kind_of(table_name)
        yield Change(kind, entity_id, _entity(kind, before), _entity(kind, after))


def _entity(kind: type[Entity], text: str | None) -> Entity | None:
    return None if text is None else from_text(kind, text)


def _apply(db: Database, changes: ChangeSet) -> None:
    for change in changes.changes:
        if change.after is None:
            rows.remove(db, change.kind, change.id)
        else:
            rows.write(db, change.after)


def _count_revision(db: Database) -> None:
    db.execute("UPDATE state SET revision = revision + 1")


def _label(db: Database, query: str) -> str | None:
    found = db.execute(query).fetchone()
    return str(found[1]) if found else None
