"""Who and what is taken when: the bookings and shifts of a plan, or of a part of it, as blocks
and duties on one time line."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from planner.domain.base import Entity
from planner.domain.crew import Assignment, AssignmentStatus, Creator, TimeOff
from planner.domain.holds import has_lapsed
from planner.domain.intervals import Span
from planner.domain.plan import Plan
from planner.domain.show import Show, ShowStatus
from planner.domain.spans import block_span, called, shift_within, show_span, use_span
from planner.domain.studio import Booking, BookingState, Closure, Studio

E = TypeVar("E", bound=Entity)


@dataclass(frozen=True, slots=True)
class Schedule:
    """The part of a plan that takes time, as it stands at `now` (an aware moment).

    It holds each show, studio and creator that the rest of it names; the order does not matter.

    It may be a whole plan or what is around some shows and bookings. What is said of one of these
    is the same as in the whole plan if the schedule has

    - all its bookings and all its assignments,
    - of each of its studios: the bookings whose block overlaps one of its blocks, however early
      they began (so load from the start of the block less the longest block of that studio), and
      the closures that overlap one;
    - of each of its people: the assignments whose duty lies within `min_rest_minutes` of one of
      its duties or on a day (in the person's zone) that one touches, and the time off that
      overlaps one.

    Of what stands at the edge of such a part, neighbours may be missing.
    """

    now: datetime
    shows: tuple[Show, ...] = ()
    bookings: tuple[Booking, ...] = ()
    assignments: tuple[Assignment, ...] = ()
    studios: tuple[Studio, ...] = ()
    closures: tuple[Closure, ...] = ()
    creators: tuple[Creator, ...] = ()
    time_off: tuple[TimeOff, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """A booking as it lies in its studio: `use` is the time on air or of use, `span` with setup
    and teardown. `lapsed`: a hold of which the time to confirm has run out."""

    booking: Booking
    studio: Studio
    show: Show | None
    use: Span
    span: Span
    lapsed: bool

    @property
    def live(self) -> bool:
        """Whether it keeps others out: confirmed or held, and for no cancelled show.

        A show that is done keeps its room: what was booked around it must have come true as well.
        """
        if self.show is not None and self.show.status is ShowStatus.CANCELLED:
            return False
        return self.confirmed or (self.held and not self.lapsed)

    @property
    def confirmed(self) -> bool:
        """Whether the room is given away for sure."""
        return self.booking.state is BookingState.CONFIRMED

    @property
    def held(self) -> bool:
        """Whether the booking is a hold, lapsed or not."""
        return self.booking.state is BookingState.HOLD

    @property
    def settled(self) -> bool:
        """Whether its show is over or cancelled: nobody can change anything any more."""
        return self.show is not None and self.show.settled

    @property
    def ids(self) -> tuple[str, ...]:
        """The booking, and its show if it has one: what a finding about it concerns."""
        return (self.booking.id,) if self.show is None else (self.booking.id, self.show.id)

    @property
    def title(self) -> str:
        """What it is for: the show's title, or the note of a booking without a show."""
        return self.booking.note if self.show is None else self.show.title


@dataclass(frozen=True, slots=True)
class Duty:
    """An assignment as it lies on its creator's time: `shift`, and `span` with the call; `on_air`
    is its show's."""

    assignment: Assignment
    creator: Creator
    show: Show
    on_air: Span
    shift: Span
    span: Span

    @property
    def live(self) -> bool:
        """Whether the person is wanted there: asked or confirmed, for no cancelled show.

        Whoever was asked counts, so that nobody is asked for two things at once. A show that is
        done still counts for overlap, rest and hours.
        """
        return (
            self.assignment.status is not AssignmentStatus.DECLINED
            and self.show.status is not ShowStatus.CANCELLED
        )


def schedule_of(plan: Plan, now: datetime) -> Schedule:
    """The schedule of a whole plan at an aware moment."""
    return Schedule(
        now=now,
        shows=plan.shows,
        bookings=plan.bookings,
        assignments=plan.assignments,
        studios=plan.studios,
        closures=plan.closures,
        creators=plan.creators,
        time_off=plan.time_off,
    )


def blocks_of(schedule: Schedule) -> tuple[Block, ...]:
    """Every booking as a block, by start, then end, then id; also those that are not live."""
    studios, shows = _by_id(schedule.studios), _by_id(schedule.shows)
    blocks = (
        _block(booking, studios[booking.studio_id], shows, schedule.now)
        for booking in schedule.bookings
    )
    return tuple(sorted(blocks, key=lambda each: (each.span, each.booking.id)))


def duties_of(schedule: Schedule) -> tuple[Duty, ...]:
    """Every assignment as a duty, by start, then end, then id; also those that are not live."""
    creators = _by_id(schedule.creators)
    on_air = {show.id: (show, show_span(show)) for show in schedule.shows}
    duties = (
        _duty(each, creators[each.creator_id], *on_air[each.show_id])
        for each in schedule.assignments
    )
    return tuple(sorted(duties, key=lambda each: (each.span, each.assignment.id)))


def _block(booking: Booking, studio: Studio, shows: Mapping[str, Show], now: datetime) -> Block:
    return Block(
        booking=booking,
        studio=studio,
        show=None if booking.show_id is None else shows[booking.show_id],
        use=use_span(booking, studio.timezone),
        span=block_span(booking, studio.timezone),
        lapsed=has_lapsed(booking, studio, now),
    )


def _duty(assignment: Assignment, creator: Creator, show: Show, on_air: Span) -> Duty:
    shift = shift_within(assignment, on_air)
    return Duty(assignment, creator, show, on_air, shift, called(assignment, shift))


def _by_id(entities: Iterable[E]) -> dict[str, E]:
    return {each.id: each for each in entities}
