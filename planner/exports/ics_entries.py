"""What the calendars of shows, studios and people have in them, from the entities of a plan."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Final

from planner.domain.crew import Assignment, AssignmentStatus
from planner.domain.day_plan import standing_bookings
from planner.domain.holds import has_lapsed
from planner.domain.run_of_show import RunOfShow
from planner.domain.shifts import shifts_of
from planner.domain.show import Show, ShowStatus
from planner.domain.spans import block_span, duty_span, shift_span, show_span, use_span
from planner.domain.studio import Booking, BookingState, Studio
from planner.domain.zone import zone
from planner.exports.ics import Entry, EventStatus
from planner.wording import dates, terms
from planner.wording.language import Language

CONTEXT: Final = "calendars"
HOST: Final = "show-planner"
_SURE: Final = (ShowStatus.CONFIRMED, ShowStatus.LIVE, ShowStatus.DONE)
_GONE: Final = (BookingState.RELEASED, BookingState.CANCELLED)


def show_entries(run: RunOfShow, now: datetime, language: Language) -> Iterator[Entry]:
    """A show on air, and the blocks of its studios; `now` (aware) tells which holds have lapsed."""
    show, span = run.show, show_span(run.show)
    yield Entry(
        uid=_uid("show", show.id),
        title=show.title,
        starts=span.start,
        ends=span.end,
        timezone=show.timezone,
        status=_show_status(show),
        place=_places(run, now),
        notes=[_brand(run), *_team(run, language), show.cancel_reason, show.notes],
    )
    for booking in run.bookings:
        studio = run.studios[booking.studio_id]
        yield booking_entry(booking, studio, show, now, language)


def booking_entry(
    booking: Booking, studio: Studio, show: Show | None, now: datetime, language: Language
) -> Entry:
    """A block of a studio's time, from setup to teardown.

    A hold and an enquiry are tentative; what is released, cancelled or lapsed is cancelled.
    """
    block, use = block_span(booking, studio.timezone), use_span(booking, studio.timezone)
    status = EventStatus.TENTATIVE
    if booking.state in _GONE or has_lapsed(booking, studio, now):
        status = EventStatus.CANCELLED
    elif booking.state is BookingState.CONFIRMED:
        status = EventStatus.CONFIRMED
    hours = dates.hours(_at(use.start), _at(use.end), studio.timezone)
    about = show.title if show else booking.note or terms.column_name(language, "studio")
    return Entry(
        uid=_uid("booking", booking.id),
        title=f"{studio.name}: {about}",
        starts=block.start,
        ends=block.end,
        timezone=studio.timezone,
        status=status,
        place=_place(studio),
        notes=[
            terms.booking_state_name(language, booking.state),
            language.sentence(CONTEXT, "On air or in use {hours}", hours=hours),
            booking.note,
        ],
    )


def duty_entry(
    assignment: Assignment, show: Show, timezone: str, studios: Iterable[Studio], language: Language
) -> Entry:
    """A shift with the call before it, in the person's own zone."""
    duty, shift = duty_span(assignment, show), shift_span(assignment, show)
    role = terms.role_name(language, assignment.role)
    hours = dates.hours(_at(shift.start), _at(shift.end), timezone)
    call = dates.clock(_in(duty.start, timezone))
    return Entry(
        uid=_uid("assignment", assignment.id),
        title=f"{role}: {show.title}",
        starts=duty.start,
        ends=shift.end,
        timezone=timezone,
        status=_duty_status(assignment, show),
        place="; ".join(_place(studio) for studio in studios),
        notes=[
            language.sentence(CONTEXT, "Call {clock}, shift {hours}", clock=call, hours=hours),
            assignment.note,
        ],
    )


def _uid(kind: str, id_: str) -> str:
    return f"{kind}-{id_}@{HOST}"


def _show_status(show: Show) -> EventStatus:
    if show.status is ShowStatus.CANCELLED:
        return EventStatus.CANCELLED
    return EventStatus.CONFIRMED if show.status in _SURE else EventStatus.TENTATIVE


def _duty_status(assignment: Assignment, show: Show) -> EventStatus:
    declined = assignment.status is AssignmentStatus.DECLINED
    if declined or show.status is ShowStatus.CANCELLED:
        return EventStatus.CANCELLED
    if assignment.status is AssignmentStatus.CONFIRMED:
        return EventStatus.CONFIRMED
    return EventStatus.TENTATIVE


def _places(run: RunOfShow, now: datetime) -> str:
    standing = (run.studios[each.studio_id] for each in standing_bookings(run, now))
    return "; ".join(dict.fromkeys(_place(studio) for studio in standing))


def _place(studio: Studio) -> str:
    return ", ".join(part for part in (studio.name, studio.address) if part)


def _brand(run: RunOfShow) -> str:
    return " · ".join((run.brand.name, *(each.handle for each in run.channels if each.handle)))


def _team(run: RunOfShow, language: Language) -> Iterator[str]:
    """Each shift on a line: `Host @mia.k 16:00 – 17:30`."""
    for shift in shifts_of(run):
        role = terms.role_name(language, shift.assignment.role)
        name = run.creators[shift.assignment.creator_id].name
        hours = dates.hours(_at(shift.start), _at(shift.end), run.show.timezone)
        yield f"{role} {name} {hours}"


def _at(instant: int) -> datetime:
    return _in(instant, "UTC")


def _in(instant: int, timezone: str) -> datetime:
    return datetime.fromtimestamp(instant, zone(timezone))
