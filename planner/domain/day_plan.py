"""What happens around a show in order of time: rooms, calls, on air, changes of hosts, off air."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from enum import IntEnum
from typing import NamedTuple

from planner.domain.holds import has_lapsed
from planner.domain.run_of_show import RunOfShow
from planner.domain.shifts import CrewShift, is_host, shifts_of
from planner.domain.spans import block_span, instant, use_span
from planner.domain.studio import Booking, BookingState


class Moment(IntEnum):
    """What happens at a moment of the day; of one moment, in this order."""

    ROOM_OPENS = 1
    SETUP = 2
    CALL = 3
    ON_AIR = 4
    HOSTS_CHANGE = 5
    OFF_AIR = 6
    TEARDOWN = 7
    ROOM_CLOSES = 8


class DayEvent(NamedTuple):
    """Something at an instant (seconds since 1970, UTC), with the room or the people it concerns.

    `creator_ids` are who is called or comes on, `leaving_ids` who goes off at a change of hosts.
    """

    at: int
    moment: Moment
    booking: Booking | None = None
    creator_ids: tuple[str, ...] = ()
    leaving_ids: tuple[str, ...] = ()


def day_plan(run: RunOfShow, now: datetime) -> tuple[DayEvent, ...]:
    """The day of a show by time. `now` (aware) tells which holds have lapsed and count no more."""
    shifts = shifts_of(run)
    events = [
        DayEvent(instant(run.show.on_air), Moment.ON_AIR),
        DayEvent(instant(run.show.off_air), Moment.OFF_AIR),
        *_calls(shifts),
        *_changes(run, [each for each in shifts if is_host(each.assignment.role)]),
        *(event for booking in standing_bookings(run, now) for event in _room(run, booking)),
    ]
    return tuple(sorted(events, key=lambda each: (each.at, each.moment)))


def standing_bookings(run: RunOfShow, now: datetime) -> tuple[Booking, ...]:
    """The bookings of a show that are still meant; a hold past its time counts as released."""
    gone = (BookingState.RELEASED, BookingState.CANCELLED)
    return tuple(
        each
        for each in run.bookings
        if each.state not in gone and not has_lapsed(each, run.studios[each.studio_id], now)
    )


def _calls(shifts: Iterable[CrewShift]) -> Iterator[DayEvent]:
    """Who has to be there when; nobody twice at one time."""
    called: dict[int, list[str]] = {}
    for shift in shifts:
        called.setdefault(shift.call, []).append(shift.assignment.creator_id)
    for at, creator_ids in called.items():
        yield DayEvent(at, Moment.CALL, creator_ids=tuple(dict.fromkeys(creator_ids)))


def _changes(run: RunOfShow, hosts: list[CrewShift]) -> Iterator[DayEvent]:
    """Where hosts come on or go off while the show is on air."""
    on_air, off_air = instant(run.show.on_air), instant(run.show.off_air)
    for at in sorted({moment for each in hosts for moment in (each.start, each.end)}):
        coming = {each.assignment.creator_id: None for each in hosts if each.start == at}
        leaving = {each.assignment.creator_id: None for each in hosts if each.end == at}
        staying = coming.keys() & leaving.keys()
        changed = DayEvent(
            at,
            Moment.HOSTS_CHANGE,
            creator_ids=tuple(each for each in coming if each not in staying),
            leaving_ids=tuple(each for each in leaving if each not in staying),
        )
        if on_air < at < off_air and (changed.creator_ids or changed.leaving_ids):
            yield changed


def _room(run: RunOfShow, booking: Booking) -> Iterator[DayEvent]:
    zone_name = run.studios[booking.studio_id].timezone
    block, use = block_span(booking, zone_name), use_span(booking, zone_name)
    opens = Moment.SETUP if block.start < use.start else Moment.ROOM_OPENS
    yield DayEvent(block.start, opens, booking)
    if use.end < block.end:
        yield DayEvent(use.end, Moment.TEARDOWN, booking)
    yield DayEvent(block.end, Moment.ROOM_CLOSES, booking)
