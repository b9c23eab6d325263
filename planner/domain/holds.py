"""When two bookings of a studio are in each other's way, and when a hold is over."""

from datetime import datetime

from planner.domain.intervals import overlap
from planner.domain.spans import block_span, use_span, wall_instant
from planner.domain.studio import Booking, BookingState, Studio


def has_lapsed(booking: Booking, studio: Studio, now: datetime) -> bool:
    """Whether a hold has come to its `expires_at` at an aware moment; at that very one it is over.

    Nothing but a hold lapses.
    """
    if booking.state is not BookingState.HOLD or booking.expires_at is None:
        return False
    return wall_instant(booking.expires_at, studio.timezone) <= now.timestamp()


def meeting(one: Booking, other: Booking, studio: Studio) -> int:
    """By how many seconds two bookings of a studio are in each other's way, 0 where they fit.

    Setup and teardown add up between neighbours. Where the studio's neighbours share one gap,
    only the use of neither may be reached by the other's setup or teardown: between two uses the
    longer of the teardown and the setup is enough.
    """
    zone = studio.timezone
    block, others_block = block_span(one, zone), block_span(other, zone)
    if not studio.share_gap:
        return overlap(block, others_block)
    return max(overlap(use_span(one, zone), others_block), overlap(block, use_span(other, zone)))
