"""When two bookings of a studio are in each other's way, and when a hold is over."""

from datetime import datetime
from typing import NamedTuple

from planner.domain.intervals import Span, overlap
from planner.domain.spans import block_span, use_span, wall_instant
from planner.domain.studio import Booking, BookingState, Studio


class Taken(NamedTuple):
    """What is taken of a studio's time: the use of it, and the whole block around that."""

    use: Span
    block: Span


def has_lapsed(booking: Booking, studio: Studio, now: datetime) -> bool:
    """Whether a hold has come to its `expires_at` at an aware moment; at that very one it is over.

    Nothing but a hold lapses.
    """
    if booking.state is not BookingState.HOLD or booking.expires_at is None:
        return False
    return wall_instant(booking.expires_at, studio.timezone) <= now.timestamp()


def meeting(one: Booking, other: Booking, studio: Studio) -> int:
    """By how many seconds two bookings of a studio are in each other's way, 0 where they fit."""
    zone = studio.timezone
    taken, others = (Taken(use_span(each, zone), block_span(each, zone)) for each in (one, other))
    return met(taken, others, share_gap=studio.share_gap)


def met(one: Taken, other: Taken, *, share_gap: bool) -> int:
    """By how many seconds two times of a studio are in each other's way, 0 where they fit.

    Setup and teardown add up between neighbours. Where the studio's neighbours share one gap,
    only the use of neither may be reached by the other's setup or teardown: between two uses the
    longer of the teardown and the setup is enough.
    """
    if not share_gap:
        return overlap(one.block, other.block)
    return max(overlap(one.use, other.block), overlap(one.block, other.use))
