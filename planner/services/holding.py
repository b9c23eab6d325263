"""The line of holds: challenging, confirming and releasing; each is one step, told beforehand."""

from collections.abc import Collection
from datetime import datetime, timedelta

from planner.domain.errors import InvalidValueError
from planner.domain.hold_line import Outcome, ahead_of
from planner.domain.spans import instant, wall_instant
from planner.domain.studio import Booking, BookingState, Studio
from planner.services.booking_lines import block_in, line_of, outcome_of
from planner.services.bookings import change_booking
from planner.services.labels import label
from planner.services.walls import wall_at
from planner.services.workspace import Workspace

HOURS_TO_ANSWER = 48
"""How long those ahead have to confirm when a hold behind them challenges."""


def what_confirming_does(workspace: Workspace, booking_id: str) -> Outcome:
    """Which bookings clash, which holds die and which move up if a booking is confirmed."""
    booking = workspace.get(Booking, booking_id)
    return outcome_of(workspace, booking, _confirmed(booking))


def confirm(workspace: Workspace, booking_id: str, *, accepting: Collection[str] = ()) -> Booking:
    """Confirms a booking; the holds that it meets die, those behind them move up, in one step.

    Raises TakenError where the time is confirmed for somebody else who is not among `accepting`
    (booking ids). A hold that has lapsed can be confirmed as long as nobody else has.
    """
    before = workspace.get(Booking, booking_id)
    after = _confirmed(before)
    dying = {each.id for each in outcome_of(workspace, before, after).dying}
    return change_booking(workspace, "Confirm {studio}", after, {*accepting, *dying})


def what_releasing_does(workspace: Workspace, booking_id: str) -> Outcome:
    """Which holds move up if a booking is released."""
    booking = workspace.get(Booking, booking_id)
    return outcome_of(workspace, booking, booking.changed(state=BookingState.RELEASED))


def release(workspace: Workspace, booking_id: str) -> Booking:
    """Gives a booking's time back; the holds behind it move up."""
    after = workspace.get(Booking, booking_id).changed(state=BookingState.RELEASED)
    return change_booking(workspace, "Release {studio}", after, ())


def hold_again(
    workspace: Workspace,
    booking_id: str,
    *,
    expires_at: datetime | None = None,
    accepting: Collection[str] = (),
) -> Booking:
    """Holds anew what lapsed, was released or was confirmed: behind all the holds that it meets.

    `expires_at` is a wall time in the studio's zone; None: it does not lapse. A hold that stands
    in line already only gets the new time. Raises TakenError.
    """
    before = workspace.get(Booking, booking_id)
    after = before.changed(state=BookingState.HOLD, expires_at=expires_at)
    return change_booking(workspace, "Hold {studio} again", after, accepting)


def challenge(
    workspace: Workspace, booking_id: str, *, hours: int = HOURS_TO_ANSWER
) -> tuple[Booking, ...]:
    """Gives the holds ahead of a hold so many hours to confirm, else they lapse; the first first.

    A hold that lapses sooner anyway keeps its time. Raises InvalidValueError for a booking that is
    no hold in line, or has nobody ahead.
    """
    booking = workspace.get(Booking, booking_id)
    studio = workspace.get(Studio, booking.studio_id)
    sentence = "Challenge the holds of {studio}"
    with workspace.change(label(workspace, sentence, studio=studio.name)) as step:
        block = block_in(workspace, booking)
        if not (block.held and block.live):
            raise InvalidValueError("Only a hold can challenge those ahead of it. Hold it first.")
        ahead = ahead_of(block, line_of(workspace, booking))
        if not ahead:
            raise InvalidValueError("No hold stands ahead of this one. Confirm it instead.")
        until = instant(workspace.now() + timedelta(hours=hours))
        answering = tuple(_lapsing_by(each, until, studio) for each in ahead)
        for hold in answering:
            step.put(hold)
    return answering


def _confirmed(booking: Booking) -> Booking:
    return booking.changed(state=BookingState.CONFIRMED, expires_at=None)


def _lapsing_by(hold: Booking, until: int, studio: Studio) -> Booking:
    """A hold that lapses at an instant, to the next full minute, or sooner if it did so before."""
    if hold.expires_at is not None and wall_instant(hold.expires_at, studio.timezone) <= until:
        return hold
    return hold.changed(expires_at=wall_at(until + -until % 60, studio.timezone))
