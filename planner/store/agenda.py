"""Reads what is to be drawn on the time line, for a span of time, as few plain values a thing."""

import json
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any, Final

from sqlite_utils import Database

from planner.domain.agenda import BookedTime, ShiftTime, ShowTime
from planner.domain.crew import AssignmentStatus
from planner.domain.intervals import Span
from planner.domain.show import ShowStatus
from planner.domain.studio import BookingState
from planner.store.faults import faults_told
from planner.store.reaching import SHIFT_END, SHIFT_START, SHIFTS_TOUCHING, SHOWS_TOUCHING

_SHOW: Final = "id, title, brand_id, status, timezone, on_air_utc, off_air_utc"

_BOOKING: Final = (
    "bookings.id AS id, studio_id, show_id, state, hold_rank, expires_at, note, block_start_utc, "
    "block_end_utc, bookings.setup_minutes AS setup_minutes, "
    "bookings.teardown_minutes AS teardown_minutes"
)

_BOOKINGS: Final = (
    f"SELECT {_BOOKING} FROM studios CROSS JOIN bookings ON studio_id = studios.id "
    "AND block_start_utc < :end AND block_end_utc > :start AND block_start_utc > :start - "
    "(SELECT coalesce(max(block_end_utc - block_start_utc), 0) FROM bookings AS all_of_it "
    "WHERE all_of_it.studio_id = studios.id) "
    "WHERE state IN ('enquiry', 'hold', 'confirmed')"
)
"""Studio by studio (which is what CROSS JOIN says to SQLite), so that the index finds them by their
start: no block is longer than the longest of its studio."""

_SHIFTS: Final = (
    "SELECT assignments.id AS id, creator_id, show_id, role, assignments.status AS status, "
    f"{SHIFT_START} AS first, {SHIFT_END} AS last, 60 * call_minutes AS call "
    f"FROM shows JOIN assignments ON show_id = shows.id WHERE {SHIFTS_TOUCHING}"
)


class AgendaReader:
    """What is to be drawn of an open plan file."""

    def __init__(self, db: Database, path: Path) -> None:
        self._db = db
        self._path = path

    def shows(self, span: Span) -> list[ShowTime]:
        """The shows on air within a span."""
        query = f"SELECT {_SHOW} FROM shows WHERE {SHOWS_TOUCHING}"
        return [_show(row) for row in self._read(query, _values(span))]

    def shows_named(self, ids: Collection[str]) -> list[ShowTime]:
        """The shows with these ids."""
        query = f"SELECT {_SHOW} FROM shows WHERE id IN (SELECT value FROM json_each(:ids))"
        return [_show(row) for row in self._read(query, {"ids": json.dumps(sorted(ids))})]

    def bookings(self, span: Span) -> list[BookedTime]:
        """The bookings whose blocks touch a span: enquiries, holds and confirmed ones."""
        return [_booking(row) for row in self._read(_BOOKINGS, _values(span))]

    def bookings_of(self, show_ids: Collection[str]) -> list[BookedTime]:
        """The holds and confirmed bookings of shows, wherever they lie."""
        query = (
            f"SELECT {_BOOKING} FROM bookings WHERE state IN ('hold', 'confirmed') "
            "AND show_id IN (SELECT value FROM json_each(:ids))"
        )
        return [_booking(row) for row in self._read(query, {"ids": json.dumps(sorted(show_ids))})]

    def last_show(self) -> str | None:
        """The id of the show that goes on air last."""
        query = "SELECT id FROM shows ORDER BY on_air_utc DESC, id DESC LIMIT 1"
        return next((row["id"] for row in self._read(query, {})), None)

    def last_show_of(self, brand_id: str) -> str | None:
        """The id of the show of a brand that goes on air last; read from the last show back."""
        query = (
            "SELECT id FROM shows WHERE +brand_id = :id ORDER BY on_air_utc DESC, id DESC LIMIT 1"
        )
        return next((row["id"] for row in self._read(query, {"id": brand_id})), None)

    def shows_on_channel(self, channel_id: str) -> set[str]:
        """The ids of the shows that go out on a channel."""
        query = "SELECT shows.id AS id FROM shows, json_each(channel_ids) WHERE value = :id"
        return self._ids(query, channel_id)

    def shows_in_studio(self, studio_id: str) -> set[str]:
        """The ids of the shows for which a studio is asked for, held or confirmed."""
        query = (
            "SELECT DISTINCT show_id AS id FROM bookings WHERE studio_id = :id "
            "AND show_id IS NOT NULL AND state IN ('enquiry', 'hold', 'confirmed')"
        )
        return self._ids(query, studio_id)

    def shows_with_creator(self, creator_id: str) -> set[str]:
        """The ids of the shows that a person is on and has not declined."""
        query = (
            "SELECT DISTINCT show_id AS id FROM assignments WHERE creator_id = :id "
            "AND status <> 'declined'"
        )
        return self._ids(query, creator_id)

    def shifts(self, span: Span) -> list[ShiftTime]:
        """The shifts that touch a span."""
        return [_shift(row) for row in self._read(_SHIFTS, _values(span))]

    def _ids(self, query: str, id_: str) -> set[str]:
        return {row["id"] for row in self._read(query, {"id": id_})}

    def _read(self, query: str, values: dict[str, Any]) -> Iterator[dict[str, Any]]:
        with faults_told(self._path):
            yield from self._db.query(query, values)


def _values(span: Span) -> dict[str, Any]:
    return {"start": span.start, "end": span.end}


def _show(row: dict[str, Any]) -> ShowTime:
    return ShowTime(
        row["id"],
        row["title"],
        row["brand_id"],
        ShowStatus(row["status"]),
        row["timezone"],
        Span(row["on_air_utc"], row["off_air_utc"]),
    )


def _booking(row: dict[str, Any]) -> BookedTime:
    start, end = row["block_start_utc"], row["block_end_utc"]
    return BookedTime(
        row["id"],
        row["studio_id"],
        row["show_id"],
        BookingState(row["state"]),
        row["hold_rank"],
        row["expires_at"],
        Span(start + 60 * row["setup_minutes"], end - 60 * row["teardown_minutes"]),
        Span(start, end),
        row["note"],
    )


def _shift(row: dict[str, Any]) -> ShiftTime:
    shift = Span(row["first"], row["last"])
    return ShiftTime(
        row["id"],
        row["creator_id"],
        row["show_id"],
        row["role"],
        AssignmentStatus(row["status"]),
        shift,
        Span(shift.start - row["call"], shift.end),
    )
