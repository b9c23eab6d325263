"""Short words for bookings of one day in one studio: `held("16:00-18:00", 2)`."""

from datetime import UTC, datetime
from typing import Any

from builders import a_booking, a_studio

from planner.domain.schedule import Block, Schedule, blocks_of
from planner.domain.studio import Booking, BookingState, Studio

STUDIO = a_studio(id="studio")
NOON = datetime(2026, 11, 27, 20, tzinfo=UTC)
"""Noon of the day, in Los Angeles, where the studio is."""


def booked(hours: str, **fields: Any) -> Booking:
    """A booking of 27 November 2026 from one clock to another, confirmed unless told."""
    start, end = (datetime.fromisoformat(f"2026-11-27T{clock}") for clock in hours.split("-"))
    usual = {"state": BookingState.CONFIRMED, "starts_at": start, "ends_at": end}
    return a_booking(**{**usual, **fields})


def held(hours: str, rank: int = 1, **fields: Any) -> Booking:
    """A hold of that day."""
    return booked(hours, **{"state": BookingState.HOLD, "hold_rank": rank, **fields})


def line(*bookings: Booking, studio: Studio = STUDIO) -> tuple[Block, ...]:
    """Bookings as they lie in their studio, as of noon."""
    return blocks_of(Schedule(NOON, bookings=bookings, studios=(studio,)))


def block(booking: Booking, studio: Studio = STUDIO) -> Block:
    """One booking as it lies in its studio."""
    return line(booking, studio=studio)[0]
