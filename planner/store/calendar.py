"""Reads what is when: the bookings and shifts that touch a span of time, found by index.

Spans are instants in seconds since 1970, UTC, half-open.
"""

from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from sqlite_utils import Database

from planner.domain.intervals import Span
from planner.domain.studio import Booking, BookingState
from planner.store.codec import from_columns
from planner.store.faults import faults_told
from planner.store.reaching import SHIFT_CALL, SHIFT_END, SHIFTS_TOUCHING


class BlockTaken(NamedTuple):
    """A live booking as far as a search for time needs it.

    `use` is the time on air, `block` that with setup and teardown. `expires_at` is the wall time
    at which a hold lapses, as text.
    """

    booking_id: str
    studio_id: str
    show_id: str | None
    state: BookingState
    block: Span
    use: Span
    expires_at: str | None


class DutyTaken(NamedTuple):
    """A shift that was not declined, of a show that was not cancelled, from its call on."""

    assignment_id: str
    creator_id: str
    show_id: str
    duty: Span


_TOUCHING = (
    "studio_id = :studio AND block_start_utc < :end AND block_end_utc > :start "
    "AND block_start_utc > :start - (SELECT coalesce(max(block_end_utc - block_start_utc), 0) "
    "FROM bookings WHERE studio_id = :studio)"
)
"""The lower bound on the start is what lets the index find them: no block is longer than that."""

_NOT_CALLED_OFF = (
    "coalesce((SELECT status FROM shows WHERE shows.id = bookings.show_id), '') <> 'cancelled'"
)


class Calendar:
    """What is when in an open plan file."""

    def __init__(self, db: Database, path: Path) -> None:
        self._db = db
        self._path = path

    def bookings(self, studio_id: str, span: Span) -> list[Booking]:
        """The bookings of a studio, in any state, whose blocks touch a span; by start."""
        found = self._read(
            f"SELECT * FROM bookings WHERE {_TOUCHING} ORDER BY block_start_utc, id",
            {"studio": studio_id, "start": span.start, "end": span.end},
        )
        return [from_columns(Booking, row) for row in found]

    def blocks_taken(self, studio_ids: Collection[str], span: Span) -> list[BlockTaken]:
        """The holds (also lapsed ones) and confirmed bookings of studios that touch a span.

        Those of cancelled shows keep nobody out and are left out.
        """
        query = (
            "SELECT id, studio_id, show_id, state, block_start_utc, block_end_utc, "
            "setup_minutes, teardown_minutes, expires_at FROM bookings "
            f"WHERE {_TOUCHING} AND state IN ('hold', 'confirmed') AND {_NOT_CALLED_OFF} "
            "ORDER BY block_start_utc, id"
        )
        values = {"start": span.start, "end": span.end}
        return [
            _block(row)
            for studio_id in sorted(studio_ids)
            for row in self._read(query, {**values, "studio": studio_id})
        ]

    def duties_taken(self, span: Span) -> list[DutyTaken]:
        """Everybody's shifts that touch a span, those of settled shows too; by call."""
        query = (
            "SELECT assignments.id AS id, creator_id, shows.id AS show_id, "
            f"{SHIFT_CALL} AS call, {SHIFT_END} AS done "
            f"FROM shows JOIN assignments ON show_id = shows.id WHERE {SHIFTS_TOUCHING} "
            "ORDER BY call, assignments.id"
        )
        values = {"start": span.start, "end": span.end}
        return [
            DutyTaken(row["id"], row["creator_id"], row["show_id"], Span(row["call"], row["done"]))
            for row in self._read(query, values)
        ]

    def _read(self, query: str, values: dict[str, Any]) -> Iterator[dict[str, Any]]:
        with faults_told(self._path):
            yield from self._db.query(query, values)


def _block(row: dict[str, Any]) -> BlockTaken:
    start, end = row["block_start_utc"], row["block_end_utc"]
    return BlockTaken(
        booking_id=row["id"],
        studio_id=row["studio_id"],
        show_id=row["show_id"],
        state=BookingState(row["state"]),
        block=Span(start, end),
        use=Span(start + 60 * row["setup_minutes"], end - 60 * row["teardown_minutes"]),
        expires_at=row["expires_at"],
    )
