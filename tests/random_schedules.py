"""Random schedules for property tests: few rooms and people, much overlap, changing clocks.

All that is drawn is small numbers, from which plain functions make the entities: that is fast.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, time, timedelta
from typing import Any, TypeVar

from builders import a_booking, a_creator, a_show, a_studio, an_assignment
from hypothesis import strategies as st

from planner.domain.base import Entity
from planner.domain.crew import Assignment, Creator, TimeOff
from planner.domain.schedule import Schedule
from planner.domain.show import Show, ShowStatus
from planner.domain.studio import Booking, BookingState, Closure, Studio, WeeklyWindow

E = TypeVar("E", bound=Entity)

NIGHTS = (
    datetime(2026, 11, 27),
    datetime(2026, 10, 31),  # clocks go back in Los Angeles
    datetime(2026, 3, 7),  # and forward
    datetime(2026, 3, 28),  # forward in Berlin
)
ZONES = ("America/Los_Angeles", "America/Los_Angeles", "Europe/Berlin", "Asia/Kathmandu")
LIVE = (BookingState.CONFIRMED, BookingState.HOLD)
QUARTER = timedelta(minutes=15)

zones = st.sampled_from(ZONES)
starts = st.integers(0, 36 * 4)
"""Everything begins within a day and a half, on a quarter of an hour."""
lengths = st.integers(1, 32)
long_lengths = st.integers(1, 36 * 4)
pads = st.sampled_from((0, 0, 15, 30, 60, 90))
roles = st.sampled_from(("host", "host", "Co-host", "operator", ""))
clocks = st.integers(0, 95).map(lambda quarter: time(quarter // 4, quarter % 4 * 15))
windows = st.lists(
    st.builds(WeeklyWindow, weekday=st.integers(0, 6), start=clocks, end=clocks), max_size=5
).map(tuple)

studios = st.tuples(zones, st.booleans(), windows)
creators = st.tuples(
    zones,
    st.lists(roles, max_size=2).map(tuple),
    st.sampled_from((0, 60, 480)),
    st.sampled_from((None, 0, 120, 360)),
    windows,
)
shows = st.tuples(zones, starts, lengths, st.sampled_from((*ShowStatus, *[ShowStatus.PLANNED] * 2)))
bookings = st.tuples(
    st.integers(0, 1),
    st.one_of(st.none(), st.integers(0, 4), st.integers(0, 4)),
    st.sampled_from((*BookingState, *LIVE, *LIVE)),
    st.integers(1, 2),
    st.one_of(st.none(), starts),
    st.tuples(pads, pads),
    st.tuples(starts, lengths),
)
assignments = st.tuples(
    st.integers(0, 4),
    st.integers(0, 2),
    roles,
    st.one_of(st.none(), st.integers(-2, 16)),
    st.one_of(st.none(), st.integers(0, 16)),
    pads,
    st.sampled_from(("asked", "confirmed", "confirmed", "declined")),
)
absences = st.lists(st.tuples(starts, long_lengths), max_size=2)


def _schedule(
    night: datetime,
    hours: int,
    on_air: Sequence[Any],
    booked: Sequence[Any],
    assigned: Sequence[Any],
    rooms: Sequence[Any],
    people: Sequence[Any],
    absent: tuple[Sequence[Any], Sequence[Any]],
) -> Schedule:
    """A schedule of the days from a night on; `hours` after it is now."""

    def of_show(number: int) -> str:
        return f"show{number % len(on_air)}"

    shut, away = absent
    return Schedule(
        now=night.replace(tzinfo=UTC) + timedelta(hours=hours),
        shows=_numbered("show", on_air, lambda each: _show(night, each)),
        bookings=_numbered("booking", booked, lambda each: _booking(night, each, of_show)),
        assignments=_numbered("assignment", assigned, lambda each: _assignment(each, of_show)),
        studios=_numbered("studio", rooms, _studio),
        closures=_numbered(
            "closure", shut, lambda each: Closure(id="c", studio_id="studio0", **_span(night, each))
        ),
        creators=_numbered("creator", people, _creator),
        time_off=_numbered(
            "off", away, lambda each: TimeOff(id="o", creator_id="creator0", **_span(night, each))
        ),
    )


def _numbered(prefix: str, drawn: Sequence[Any], make: Callable[[Any], E]) -> tuple[E, ...]:
    made = (make(each) for each in drawn)
    return tuple(each.changed(id=f"{prefix}{number}") for number, each in enumerate(made))


def _span(night: datetime, drawn: tuple[int, int]) -> dict[str, datetime]:
    start, length = drawn
    return {"starts_at": night + start * QUARTER, "ends_at": night + (start + length) * QUARTER}


def _studio(drawn: Any) -> Studio:
    zone, share_gap, open_hours = drawn
    return a_studio(timezone=zone, share_gap=share_gap, open_hours=open_hours)


def _creator(drawn: Any) -> Creator:
    zone, own_roles, rest, most, availability = drawn
    return a_creator(
        timezone=zone,
        roles=own_roles,
        min_rest_minutes=rest,
        max_minutes_per_day=most,
        availability=availability,
    )


def _show(night: datetime, drawn: Any) -> Show:
    zone, start, length, status = drawn
    return a_show(
        timezone=zone,
        starts_at=night + start * QUARTER,
        length_minutes=15 * length,
        status=status,
    )


def _booking(night: datetime, drawn: Any, of_show: Callable[[int], str]) -> Booking:
    studio, show, state, rank, expires, (setup, teardown), span = drawn
    return a_booking(
        studio_id=f"studio{studio}",
        show_id=None if show is None else of_show(show),
        state=state,
        hold_rank=rank,
        expires_at=None if expires is None else night + expires * QUARTER,
        setup_minutes=setup,
        teardown_minutes=teardown,
        **_span(night, span),
    )


def _assignment(drawn: Any, of_show: Callable[[int], str]) -> Assignment:
    show, creator, role, start, length, call, status = drawn
    return an_assignment(
        show_id=of_show(show),
        creator_id=f"creator{creator}",
        role=role,
        shift_start=None if start is None else 15 * start,
        shift_end=None if length is None else 15 * ((start or 0) + length),
        call_minutes=call,
        status=status,
    )


schedules = st.builds(
    _schedule,
    st.sampled_from(NIGHTS),
    st.integers(-24, 72),
    st.lists(shows, min_size=1, max_size=5),
    st.lists(bookings, min_size=2, max_size=8),
    st.lists(assignments, min_size=4, max_size=8),
    st.tuples(studios, studios),
    st.tuples(creators, creators, creators),
    st.tuples(absences, absences),
)
"""Whole schedules: two studios, three people, up to five shows."""
