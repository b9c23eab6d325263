"""Random schedules for property tests: few rooms and people, much overlap, changing clocks."""

from datetime import UTC, datetime, time, timedelta
from typing import Any

from builders import a_booking, a_creator, a_show, a_studio, an_assignment
from hypothesis import strategies as st

from planner.domain.crew import Assignment, Creator, TimeOff
from planner.domain.schedule import Schedule
from planner.domain.show import Show, ShowStatus
from planner.domain.studio import Booking, BookingState, Closure, Studio, WeeklyWindow

NIGHTS = (
    datetime(2026, 11, 27),
    datetime(2026, 10, 31),  # clocks go back in Los Angeles
    datetime(2026, 3, 7),  # and forward
    datetime(2026, 3, 28),  # forward in Berlin
)
ZONES = ("America/Los_Angeles", "America/Los_Angeles", "Europe/Berlin", "Asia/Kathmandu")
QUARTERS = 36 * 4
"""Everything begins within a day and a half, on a quarter of an hour."""

zones = st.sampled_from(ZONES)
few_minutes = st.sampled_from((0, 0, 15, 30, 60, 90))
clocks = st.integers(0, 95).map(lambda quarter: time(quarter // 4, quarter % 4 * 15))
windows = st.lists(
    st.builds(WeeklyWindow, weekday=st.integers(0, 6), start=clocks, end=clocks), max_size=5
).map(tuple)
roles = st.sampled_from(("host", "host", "Co-host", "operator", ""))


def _ids(
    prefix: str, things: st.SearchStrategy[Any], most: int, *, least: int = 0
) -> st.SearchStrategy[Any]:
    """So many things, with ids of their own."""
    return st.lists(things, min_size=least, max_size=most).map(
        lambda found: tuple(
            each.changed(id=f"{prefix}{number}") for number, each in enumerate(found)
        )
    )


@st.composite
def spans(draw: st.DrawFn, night: datetime, longest: int = 32) -> dict[str, datetime]:
    """A start and an end in wall times, up to `longest` quarters apart."""
    start = night + timedelta(minutes=15 * draw(st.integers(0, QUARTERS)))
    length = timedelta(minutes=15 * draw(st.integers(1, longest)))
    return {"starts_at": start, "ends_at": start + length}


@st.composite
def studios(draw: st.DrawFn) -> Studio:
    return a_studio(timezone=draw(zones), share_gap=draw(st.booleans()), open_hours=draw(windows))


@st.composite
def creators(draw: st.DrawFn) -> Creator:
    return a_creator(
        timezone=draw(zones),
        roles=draw(st.lists(roles, max_size=2).map(tuple)),
        min_rest_minutes=draw(st.sampled_from((0, 60, 480))),
        max_minutes_per_day=draw(st.sampled_from((None, 0, 120, 360))),
        availability=draw(windows),
    )


@st.composite
def shows(draw: st.DrawFn, night: datetime) -> Show:
    return a_show(
        timezone=draw(zones),
        starts_at=draw(spans(night))["starts_at"],
        length_minutes=15 * draw(st.integers(1, 32)),
        status=draw(st.sampled_from((*ShowStatus, ShowStatus.PLANNED, ShowStatus.PLANNED))),
    )


@st.composite
def bookings(draw: st.DrawFn, night: datetime, show_ids: list[str | None]) -> Booking:
    states = (*BookingState, *[BookingState.CONFIRMED, BookingState.HOLD] * 2)
    return a_booking(
        studio_id=draw(st.sampled_from(("studio0", "studio1"))),
        show_id=draw(st.sampled_from(show_ids)),
        state=draw(st.sampled_from(states)),
        hold_rank=draw(st.integers(1, 2)),
        expires_at=draw(st.one_of(st.none(), spans(night).map(lambda span: span["starts_at"]))),
        setup_minutes=draw(few_minutes),
        teardown_minutes=draw(few_minutes),
        **draw(spans(night)),
    )


@st.composite
def assignments(draw: st.DrawFn, show_ids: list[str]) -> Assignment:
    start = draw(st.one_of(st.none(), st.integers(-2, 16).map(lambda number: number * 15)))
    length = draw(st.one_of(st.none(), st.integers(0, 16)))
    return an_assignment(
        show_id=draw(st.sampled_from(show_ids)),
        creator_id=draw(st.sampled_from(("creator0", "creator1", "creator2"))),
        role=draw(roles),
        shift_start=start,
        shift_end=None if length is None else (start or 0) + 15 * length,
        call_minutes=draw(few_minutes),
        status=draw(st.sampled_from(("asked", "confirmed", "confirmed", "declined"))),
    )


@st.composite
def schedules(draw: st.DrawFn) -> Schedule:
    """A whole schedule: two studios, three people, up to five shows."""
    night = draw(st.sampled_from(NIGHTS))
    on_air = draw(_ids("show", shows(night), 5, least=1))
    show_ids = [show.id for show in on_air]
    rooms = tuple(draw(studios()).changed(id=f"studio{number}") for number in range(2))
    people = tuple(draw(creators()).changed(id=f"creator{number}") for number in range(3))
    closures = spans(night, QUARTERS).map(lambda span: Closure(id="c", studio_id="studio0", **span))
    away = spans(night, QUARTERS).map(lambda span: TimeOff(id="o", creator_id="creator0", **span))
    return Schedule(
        now=night.replace(tzinfo=UTC) + timedelta(hours=draw(st.integers(-24, 72))),
        shows=on_air,
        bookings=draw(_ids("booking", bookings(night, [None, *show_ids]), 8, least=2)),
        assignments=draw(_ids("assignment", assignments(show_ids), 8, least=4)),
        studios=rooms,
        closures=draw(_ids("closure", closures, 2)),
        creators=people,
        time_off=draw(_ids("off", away, 2)),
    )
