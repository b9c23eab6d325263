"""Columns that are worked out from wall times and zones, so that time can be searched by index.

The wall time and its zone are the truth; what is derived here is derived again when the tz
database changes. All values are whole seconds since 1970, UTC.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from sqlite_utils import Database

from planner.domain.base import Entity
from planner.domain.intervals import Span
from planner.domain.show import Show
from planner.domain.spans import block_span, show_span
from planner.domain.studio import Booking, Studio
from planner.domain.zone_changes import Moved
from planner.store.codec import from_columns

_TABLES: Final[Mapping[type[Entity], str]] = {Booking: "bookings", Show: "shows"}
"""The tables that have derived columns."""


def derived_columns(db: Database, entity: Entity) -> dict[str, int]:
    """The derived columns of an entity, none for most kinds.

    A booking's zone is its studio's, which must be written before it.
    """
    if isinstance(entity, Show):
        on_air, off_air = show_span(entity)
        return {"on_air_utc": on_air, "off_air_utc": off_air}
    if isinstance(entity, Booking):
        return booking_block(entity, _studio_zone(db, entity.studio_id))
    return {}


def booking_block(booking: Booking, zone_name: str) -> dict[str, int]:
    """Start and end of a booking's block: setup, use and teardown."""
    start, end = block_span(booking, zone_name)
    return {"block_start_utc": start, "block_end_utc": end}


def derive_studio_blocks(db: Database, studio: Studio) -> None:
    """Works out anew the blocks of all bookings of a studio, after its zone changed."""
    for values in list(db["bookings"].rows_where("studio_id = ?", [studio.id])):
        booking = from_columns(Booking, values)
        _write_derived(db, Booking, booking.id, booking_block(booking, studio.timezone))


def derive_all(db: Database) -> tuple[Moved, ...]:
    """Works out every derived column anew, after the tz database changed; gives what moved."""
    moved = []
    for kind, values, columns in list(_all_derived(db)):
        before = {name: values[name] for name in columns}
        if before != columns:
            _write_derived(db, kind, values["id"], columns)
            spans = (Span(*each.values()) for each in (before, columns))
            moved.append(Moved(kind, values["id"], *spans))
    return tuple(moved)


def stale_times(db: Database) -> list[str]:
    """Which shows and bookings have derived times that are not those of their wall times."""
    return [
        f"{_TABLES[kind]}: the times of “{values['id']}” are not those of its wall time"
        for kind, values, columns in _all_derived(db)
        if any(values[name] != columns[name] for name in columns)
    ]


def _all_derived(db: Database) -> Iterator[tuple[type[Entity], dict[str, Any], dict[str, int]]]:
    """Each row that has derived columns, as it is and as these should be: start, then end."""
    zones = {values["id"]: values["timezone"] for values in db["studios"].rows}
    for values in db["bookings"].rows:
        booking = from_columns(Booking, values)
        yield Booking, values, booking_block(booking, zones[booking.studio_id])
    for values in db["shows"].rows:
        yield Show, values, derived_columns(db, from_columns(Show, values))


def _write_derived(db: Database, kind: type[Entity], id_: str, columns: dict[str, int]) -> None:
    updates = ", ".join(f'"{name}" = :{name}' for name in columns)
    db.execute(f'UPDATE "{_TABLES[kind]}" SET {updates} WHERE id = :id', {**columns, "id": id_})


def _studio_zone(db: Database, studio_id: str) -> str:
    found = db.execute("SELECT timezone FROM studios WHERE id = ?", [studio_id]).fetchone()
    # A booking of no studio is refused at commit by its reference; until then any zone will do.
    return str(found[0]) if found else "UTC"
