"""Makes a plan file look as if another tz database had derived its instants."""

from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from planner.store import database

_COLUMNS = {
    "shows": ("on_air_utc", "off_air_utc"),
    "bookings": ("block_start_utc", "block_end_utc"),
}


def age(
    path: Path,
    version: str,
    *,
    shows: Mapping[str, int] | None = None,
    bookings: Mapping[str, int] | None = None,
) -> None:
    """Stamps a file with a version of the tz database; moves instants by seconds, by id."""
    with closing(database.connect(path, "mode=rw")) as raw:
        raw.execute("UPDATE state SET tz_version = ?", [version])
        for table, moved in (("shows", shows or {}), ("bookings", bookings or {})):
            start, end = _COLUMNS[table]
            for id_, by in moved.items():
                raw.execute(
                    f"UPDATE {table} SET {start} = {start} + ?, {end} = {end} + ? WHERE id = ?",
                    [by, by, id_],
                )
