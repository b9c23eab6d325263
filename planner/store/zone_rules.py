"""Keeps derived instants and the tz database in step: derives them again, and says what moved."""

import tzdata
from sqlite_utils import Database

from planner.domain.zone_changes import ZoneChange
from planner.store.derived import derive_all


def catch_up(db: Database) -> ZoneChange | None:
    """Derives every instant again if that was done by another tz database than ours.

    One transaction; None where there was nothing to do. A tz database that is older than the
    plan's counts as another one, too: what is searched must be what is shown.
    """
    if _derived_by(db) == tzdata.IANA_VERSION:
        return None
    db.execute("BEGIN IMMEDIATE")
    # Another process may have done it while this one waited for the lock.
    before = _derived_by(db)
    moved = derive_all(db)
    db.execute("UPDATE state SET tz_version = ?", [tzdata.IANA_VERSION])
    db.execute("COMMIT")
    return None if before == tzdata.IANA_VERSION else ZoneChange(before, tzdata.IANA_VERSION, moved)


def _derived_by(db: Database) -> str:
    return str(db.execute("SELECT tz_version FROM state").fetchone()[0])
