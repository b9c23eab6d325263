"""What lies where on the schedule's time line: as little of each thing as drawing it needs.

Thousands of these are read while somebody scrolls, so they are plain tuples of instants and words,
not entities. All spans are instants in seconds since 1970, UTC.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from planner.domain.crew import AssignmentStatus
from planner.domain.intervals import Span
from planner.domain.show import ShowStatus
from planner.domain.studio import BookingState


class ShowTime(NamedTuple):
    """A show as it lies on the time line; `housed` says whether it has a studio."""

    show_id: str
    title: str
    brand_id: str
    status: ShowStatus
    timezone: str
    span: Span
    housed: bool = False


class BookedTime(NamedTuple):
    """A booking as it lies in its studio: `use` is on air, `span` is that with setup and teardown.

    `expires_at` is a wall time of the studio, as text. `lapsed`: a hold that has come to it, and
    keeps nobody out any more.
    """

    booking_id: str
    studio_id: str
    show_id: str | None
    state: BookingState
    rank: int
    expires_at: str | None
    use: Span
    span: Span
    note: str
    lapsed: bool = False

    @property
    def live(self) -> bool:
        """Whether the booking itself keeps others out; its show may be cancelled all the same."""
        held = self.state is BookingState.HOLD and not self.lapsed
        return held or self.state is BookingState.CONFIRMED


class ShiftTime(NamedTuple):
    """A shift that was not declined, as it lies on its creator's time; `span` has the call too."""

    assignment_id: str
    creator_id: str
    show_id: str
    role: str
    status: AssignmentStatus
    shift: Span
    span: Span


@dataclass(frozen=True, slots=True)
class Agenda:
    """All that touches some span, each kind by start, then id; the shows of all of it too."""

    shows: tuple[ShowTime, ...] = ()
    bookings: tuple[BookedTime, ...] = ()
    shifts: tuple[ShiftTime, ...] = ()


def joined(agendas: Iterable[Agenda]) -> Agenda:
    """Several agendas as one, in which what touches more than one comes once."""
    shows: dict[str, ShowTime] = {}
    bookings: dict[str, BookedTime] = {}
    shifts: dict[str, ShiftTime] = {}
    for agenda in agendas:
        shows |= {each.show_id: each for each in agenda.shows}
        bookings |= {each.booking_id: each for each in agenda.bookings}
        shifts |= {each.assignment_id: each for each in agenda.shifts}
    return Agenda(
        tuple(sorted(shows.values(), key=lambda each: (each.span, each.show_id))),
        tuple(sorted(bookings.values(), key=lambda each: (each.span, each.booking_id))),
        tuple(sorted(shifts.values(), key=lambda each: (each.span, each.assignment_id))),
    )
