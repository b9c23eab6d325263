"""Columns that are worked out from wall times and zones, so that time can be searched by index.

The wall time and its zone are the truth; what is derived here is derived again when the tz
database changes. All values are whole seconds since 1970, UTC.
"""

from collections.abc import Iterator

from sqlite_utils import Database

from planner.domain.base import Entity
from planner.domain.show import Show
from planner.domain.spans import block_span, show_span
from planner.domain.studio import Booking, Studio
from planner.store.codec import from_columns


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
        _update_block(db, from_columns(Booking, values), studio.timezone)


def derive_all(db: Database) -> None:
    """Works out every derived column anew, after the tz database changed."""
    for table, id_, columns in _all_derived(db):
        updates = ", ".join(f'"{name}" = :{name}' for name in columns)
        db.execute(f'UPDATE "{table}" SET {updates} WHERE id = :id', {**columns, "id": id_})


def stale_times(db: Database) -> list[str]:
    """Which shows and bookings have derived times that are not those of their wall times."""
    stale = []
    for table, id_, columns in _all_derived(db):
        same = " AND ".join(f'"{name}" = :{name}' for name in columns)
        query = f'SELECT count(*) FROM "{table}" WHERE id = :id AND {same}'
        if db.execute(query, {**columns, "id": id_}).fetchone()[0] != 1:
            stale.append(f"{table}: the times of “{id_}” are not those of its wall time")
    return stale


def _all_derived(db: Database) -> Iterator[tuple[str, str, dict[str, int]]]:
    zones = {values["id"]: values["timezone"] for values in db["studios"].rows}
    for values in list(db["bookings"].rows):
        booking = from_columns(Booking, values)
        yield "bookings", booking.id, booking_block(booking, zones[booking.studio_id])
    for values in list(db["shows"].rows):
        show = from_columns(Show, values)
        yield "shows", show.id, derived_columns(db, show)


def _update_block(db: Database, booking: Booking, zone_name: str) -> None:
    db.execute(
        "UPDATE bookings SET block_start_utc = :block_start_utc, block_end_utc = :block_end_utc "
        "WHERE id = :id",
        {**booking_block(booking, zone_name), "id": booking.id},
    )


def _studio_zone(db: Database, studio_id: str) -> str:
    found = db.execute("SELECT timezone FROM studios WHERE id = ?", [studio_id]).fetchone()
    # A booking of no studio is refused at commit by its reference; until then any zone will do.
    return str(found[0]) if found else "UTC"
