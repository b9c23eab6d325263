"""What shows, bookings and shifts take of time: the one place where wall times become spans.

The store derives its columns from these, and the checks compare them, so that the two agree.
"""

from datetime import datetime

from planner.domain.crew import Assignment
from planner.domain.intervals import Span
from planner.domain.show import Show
from planner.domain.studio import Booking
from planner.domain.zone import zone


def instant(moment: datetime) -> int:
    """The whole seconds since 1970, UTC, of an aware moment."""
    return int(moment.timestamp())


def wall_instant(wall: datetime, zone_name: str) -> int:
    """The instant of a naive wall time in a zone (fold=0 for a doubled or skipped one)."""
    # As `zone.to_instant`, without a datetime between: a plan of years asks a million times.
    return instant(wall.replace(tzinfo=zone(zone_name), fold=0))


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
    on_air = wall_instant(show.starts_at, show.timezone)
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
    return shift_within(assignment, show_span(show))


def shift_within(assignment: Assignment, on_air: Span) -> Span:
    """The same for a show of which the span is known already."""
    start = on_air.start + (assignment.shift_start or 0) * 60
    whole = assignment.shift_end is None
    end = on_air.end if whole else on_air.start + (assignment.shift_end or 0) * 60
    return Span(start, max(start, end))


def duty_span(assignment: Assignment, show: Show) -> Span:
    """From the call, when the person must be there, to the end of the shift."""
    return called(assignment, shift_span(assignment, show))


def called(assignment: Assignment, shift: Span) -> Span:
    """The shift of an assignment with the call before it."""
    return Span(shift.start - assignment.call_minutes * 60, shift.end)
