from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from builders import a_booking, a_creator, a_show, a_studio, an_assignment

from planner.domain.crew import TimeOff
from planner.domain.schedule import Schedule
from planner.domain.studio import Closure, WeeklyWindow
from planner.domain.week_load import (
    CreatorLoad,
    StudioLoad,
    creator_loads,
    monday_of,
    studio_loads,
    week_span,
)

MONDAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 22, 14, 20, tzinfo=UTC)
HOUR = 3600
WEEKDAYS = tuple(WeeklyWindow(weekday=day, start=time(9), end=time(19)) for day in range(5))


def studio_week(*bookings: Any, closures: tuple[Closure, ...] = (), **studio: Any) -> StudioLoad:
    held = a_studio(id="studio", **studio)
    (load,) = studio_loads(
        Schedule(NOW, bookings=bookings, studios=(held,), closures=closures), MONDAY
    )
    return load


def creator_week(*assignments: Any, time_off: tuple[TimeOff, ...] = (), **who: Any) -> CreatorLoad:
    schedule = Schedule(
        NOW,
        shows=(a_show(id="show"),),
        assignments=assignments,
        creators=(a_creator(id="creator", **who),),
        time_off=time_off,
    )
    (load,) = creator_loads(schedule, MONDAY)
    return load


@pytest.mark.parametrize("day", [date(2026, 11, 23), date(2026, 11, 27), date(2026, 11, 29)])
def test_a_week_begins_on_its_monday(day: date) -> None:
    assert monday_of(day) == MONDAY


@pytest.mark.parametrize(
    ("monday", "hours"),
    [(date(2026, 11, 23), 168), (date(2026, 10, 26), 169), (date(2026, 3, 2), 167)],
)
def test_a_week_with_a_clock_change_is_an_hour_longer_or_shorter(monday: date, hours: int) -> None:
    week = week_span(monday, "America/Los_Angeles")
    assert week.end - week.start == hours * HOUR


def test_a_studio_is_booked_with_setup_and_teardown_and_idle_while_it_is_open_else() -> None:
    booking = a_booking(state="confirmed", setup_minutes=60, teardown_minutes=30)
    load = studio_week(booking, open_hours=WEEKDAYS, hourly_rate=10000)
    # 15:00 to 19:30; the last half hour is outside the open hours and takes nothing from them.
    assert load.booked == int(4.5 * HOUR)
    assert load.idle == (50 - 4) * HOUR
    assert load.cost == 45000


def test_two_claims_on_one_hour_are_booked_once_and_cost_twice() -> None:
    load = studio_week(a_booking(), a_booking(), hourly_rate=10000)
    assert load.booked == 3 * HOUR
    assert load.cost == 60000


@pytest.mark.parametrize(
    "gone",
    [
        {"state": "released"},
        {"state": "cancelled"},
        {"state": "enquiry"},
        {"state": "hold", "expires_at": datetime(2026, 11, 20)},
    ],
)
def test_what_keeps_nobody_out_is_no_load(gone: dict[str, Any]) -> None:
    load = studio_week(a_booking(**gone), hourly_rate=10000)
    assert (load.booked, load.idle, load.cost) == (0, 168 * HOUR, 0)


def test_a_studio_is_not_idle_while_it_is_closed() -> None:
    closure = Closure(
        id="closure",
        studio_id="studio",
        starts_at=datetime(2026, 11, 23),
        ends_at=datetime(2026, 11, 25),
    )
    assert studio_week(closures=(closure,), open_hours=WEEKDAYS).idle == 30 * HOUR


def test_a_booking_over_the_edge_counts_its_part_and_costs_the_week_it_begins_in() -> None:
    over = a_booking(starts_at=datetime(2026, 11, 29, 22), ends_at=datetime(2026, 11, 30, 4))
    before = a_booking(starts_at=datetime(2026, 11, 22, 22), ends_at=datetime(2026, 11, 23, 1))
    load = studio_week(over, before, hourly_rate=100)
    assert load.booked == 3 * HOUR
    assert load.cost == 600


def test_the_least_that_is_charged_is_in_the_cost() -> None:
    assert studio_week(a_booking(), hourly_rate=100, min_hours=4).cost == 400


def test_without_a_rate_nobody_knows_the_cost() -> None:
    assert studio_week(a_booking()).cost is None


def test_a_person_is_on_duty_from_the_call_and_paid_for_the_shift() -> None:
    load = creator_week(an_assignment(call_minutes=30), hourly_rate=6500)
    assert load.on_duty == int(3.5 * HOUR)
    assert load.pay == 3 * 6500
    assert [len(day.busy) for day in load.days] == [0, 0, 0, 0, 1, 0, 0]


def test_two_roles_at_once_are_one_time_and_two_pays() -> None:
    load = creator_week(an_assignment(), an_assignment(role="operator"), flat_fee=30000)
    assert load.on_duty == 3 * HOUR
    assert load.pay == 60000


def test_who_declined_is_not_on_duty() -> None:
    load = creator_week(an_assignment(status="declined"), hourly_rate=6500)
    assert (load.on_duty, load.pay, load.asked) == (0, 0, None)


def test_pay_that_nobody_knows_is_not_nothing() -> None:
    assert creator_week(an_assignment()).pay is None
    assert creator_week(an_assignment(), an_assignment(fee=500)).pay == 500
    assert creator_week().pay == 0


def test_the_first_call_without_an_answer_is_told() -> None:
    first = an_assignment(status="confirmed", shift_start=0, shift_end=60)
    later = an_assignment(status="asked", shift_start=60, shift_end=120)
    asked = creator_week(first, later).asked
    assert asked is not None
    assert datetime.fromtimestamp(asked, UTC) == datetime(2026, 11, 28, 1, tzinfo=UTC)


def test_a_day_knows_when_the_person_is_away() -> None:
    off = TimeOff(
        id="off",
        creator_id="creator",
        starts_at=datetime(2026, 11, 24, 12),
        ends_at=datetime(2026, 11, 25),
    )
    days = creator_week(time_off=(off,), availability=WEEKDAYS).days
    monday, tuesday, saturday = days[0], days[1], days[5]
    assert sum(end - start for start, end in monday.away) == 14 * HOUR
    assert sum(end - start for start, end in tuesday.away) == 21 * HOUR
    assert saturday.away == (saturday.day,)


def test_the_days_are_those_of_the_persons_own_zone() -> None:
    # Friday 16:00 in Los Angeles is Saturday in Shanghai.
    load = creator_week(an_assignment(), timezone="Asia/Shanghai")
    assert [len(day.busy) for day in load.days] == [0, 0, 0, 0, 0, 1, 0]
