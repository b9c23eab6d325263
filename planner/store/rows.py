"""Reads and writes entities one by one; knows nothing of steps or journals."""

from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from sqlite_utils import Database

from planner.domain.base import Entity
from planner.domain.studio import Studio
from planner.store.codec import from_columns, table_of, to_columns
from planner.store.derived import derive_studio_blocks, derived_columns

E = TypeVar("E", bound=Entity)

# SQLite takes at most 32,766 values in one statement.
_VALUES_AT_ONCE = 10_000


def read(db: Database, kind: type[E], id_: str) -> E | None:
    """The entity of a kind with an id, or None."""
    return next(read_where(db, kind, {"id": id_}), None)


def read_all(db: Database, kind: type[E]) -> list[E]:
    """Every entity of a kind, by id."""
    return list(read_where(db, kind, {}))


def read_where(db: Database, kind: type[E], fields: dict[str, Any]) -> Iterator[E]:
    """The entities whose plain fields all have these values (None: empty), by id.

    Raises KeyError for a field that the kind does not have.
    """
    table = table_of(kind)
    conditions, values = [], []
    for name, value in fields.items():
        if name not in table.columns or name in table.json_columns:
            raise KeyError(name)
        conditions.append(f'"{name}" IS ?' if value is None else f'"{name}" = ?')
        values.append(value)
    where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
    cursor = db.execute(f'SELECT * FROM "{table.name}"{where} ORDER BY id', values)
    names = [column[0] for column in cursor.description]
    for row in cursor:
        yield from_columns(kind, dict(zip(names, row, strict=True)))


def read_among(db: Database, kind: type[E], field: str, values: Iterable[str]) -> list[E]:
    """The entities whose `field` is one of `values` (none for no values), by id within a batch."""
    table = table_of(kind)
    if field not in table.columns or field in table.json_columns:
        raise KeyError(field)
    wanted = sorted(set(values))
    found: list[E] = []
    for start in range(0, len(wanted), _VALUES_AT_ONCE):
        batch = wanted[start : start + _VALUES_AT_ONCE]
        marks = ",".join("?" * len(batch))
        cursor = db.execute(
            f'SELECT * FROM "{table.name}" WHERE "{field}" IN ({marks}) ORDER BY id', batch
        )
        names = [column[0] for column in cursor.description]
        found.extend(from_columns(kind, dict(zip(names, row, strict=True))) for row in cursor)
    return found


def count(db: Database, kind: type[Entity]) -> int:
    """How many entities of a kind there are."""
    return int(db.execute(f'SELECT count(*) FROM "{table_of(kind).name}"').fetchone()[0])


def write(db: Database, entity: Entity) -> None:
    """Writes an entity over what has its id, or as a new one."""
    table = table_of(type(entity))
    derived = derived_columns(db, entity)
    columns = (*table.columns, *derived)
    names = ",".join(f'"{column}"' for column in columns)
    marks = ",".join("?" * len(columns))
    updates = ",".join(f'"{column}"=excluded."{column}"' for column in columns if column != "id")
    db.execute(
        f'INSERT INTO "{table.name}" ({names}) VALUES ({marks}) '
        f"ON CONFLICT(id) DO UPDATE SET {updates}",
        (*to_columns(entity), *derived.values()),
    )
    if isinstance(entity, Studio):
        derive_studio_blocks(db, entity)


def remove(db: Database, kind: type[Entity], id_: str) -> None:
    """Removes the entity of a kind with an id, if it is there."""
    db.execute(f'DELETE FROM "{table_of(kind).name}" WHERE id = ?', [id_])
