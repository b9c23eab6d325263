"""What shows, bookings and shifts take of time: the one place where wall times become spans.

The store derives its columns from these, and the checks compare them, so that the two agree.
"""

from datetime import datetime

from planner.domain.crew import Assignment
from planner.domain.intervals import Span
from planner.domain.show import Show
from planner.domain.studio import Booking
from planner.domain.zone import to_instant, zone


def instant(moment: datetime) -> int:
    """The whole seconds since 1970, UTC, of an aware moment."""
    return int(moment.timestamp())


def wall_instant(wall: datetime, zone_name: str) -> int:
    """The instant of a naive wall time in a zone (fold=0 for a doubled or skipped one)."""
    return instant(to_instant(wall, zone_name))


def wall_span(starts_at: datetime, ends_at: datetime, zone_name: str) -> Span:
    """From one wall time to another in a zone; empty where a clock change turns them around."""
    start = wall_instant(starts_at, zone_name)
    return Span(start, max(start, wall_instant(ends_at, zone_name)))


def doubtful_span(wall: datetime, zone_name: str) -> Span:
    """The instants between the two readings of a wall time that a clock change doubles or skips.

    Empty for any other wall time, about which there is no doubt.
    """
    aware = wall.replace(tzinfo=zone(zone_name))
    readings = sorted(instant(aware.replace(fold=fold)) for fold in (0, 1))
    return Span(readings[0], readings[1])


def show_span(show: Show) -> Span:
    """From on air to off air."""
    on_air = instant(show.on_air)
    return Span(on_air, on_air + show.length_minutes * 60)


def use_span(booking: Booking, zone_name: str) -> Span:
    """The time on air (or of use) of a booking, in its studio's zone."""
    return wall_span(booking.starts_at, booking.ends_at, zone_name)


def block_span(booking: Booking, zone_name: str) -> Span:
    """The whole block of a booking: setup, use and teardown."""
    use = use_span(booking, zone_name)
    return Span(use.start - booking.setup_minutes * 60, use.end + booking.teardown_minutes * 60)


def shift_span(assignment: Assignment, show: Show) -> Span:
    """The shift of an assignment to `show`, without the call."""
    on_air = instant(show.on_air)
    first = assignment.shift_start or 0
    last = show.length_minutes if assignment.shift_end is None else assignment.shift_end
    return Span(on_air + first * 60, on_air + max(first, last) * 60)


def duty_span(assignment: Assignment, show: Show) -> Span:
    """From the call, when the person must be there, to the end of the shift."""
    shift = shift_span(assignment, show)
    return Span(shift.start - assignment.call_minutes * 60, shift.end)
