from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.intervals import Span
from planner.domain.zone import to_instant
from planner.ui.schedule.ticks import clock_ticks, days
from planner.ui.schedule.time_axis import DAY, HOUR, NARROWEST, WIDEST, TimeAxis, snapped

LA = "America/Los_Angeles"
KATHMANDU = "Asia/Kathmandu"
NOON = int(datetime(2026, 11, 27, 20, tzinfo=UTC).timestamp())
MINUTE = 60
QUARTER = 15 * MINUTE

axes = st.builds(
    TimeAxis,
    start=st.integers(10**8, 4 * 10**9).map(float),
    seconds=st.floats(NARROWEST, WIDEST),
    width=st.integers(50, 4000),
)


@given(axes, st.floats(0, 1))
def test_a_moment_and_its_place_belong_to_each_other(axis: TimeAxis, part: float) -> None:
    moment = axis.start + part * axis.seconds
    assert axis.moment_at(axis.x_of(moment)) == pytest.approx(moment, abs=0.01)
    assert -0.01 <= axis.x_of(moment) <= axis.width + 0.01


@given(axes, st.floats(0.05, 20), st.floats(0, 1))
def test_zooming_keeps_the_moment_under_the_pointer(
    axis: TimeAxis, factor: float, part: float
) -> None:
    x = part * axis.width
    zoomed = axis.zoomed(factor, x)
    assert zoomed.moment_at(x) == pytest.approx(axis.moment_at(x), abs=0.01)
    assert NARROWEST <= zoomed.seconds <= WIDEST


@given(axes, st.floats(0.5, 2))
def test_zooming_in_and_out_again_comes_back(axis: TimeAxis, factor: float) -> None:
    there = axis.zoomed(factor, 10)
    if NARROWEST < there.seconds < WIDEST:
        back = there.zoomed(1 / factor, 10)
        assert (back.start, back.seconds) == pytest.approx((axis.start, axis.seconds), abs=0.1)


@given(axes, st.integers(10**8, 4 * 10**9), st.integers(1, DAY))
def test_what_is_brought_into_sight_is_seen_from_its_start(
    axis: TimeAxis, start: int, length: int
) -> None:
    shown = axis.reaching(Span(start, start + length), margin=0)
    assert shown.start <= start + 1
    assert start < shown.end
    if length < shown.seconds:
        assert start + length <= shown.end + 1


def test_what_is_in_sight_already_moves_nothing() -> None:
    axis = TimeAxis(NOON, 8 * HOUR, 800)
    assert axis.reaching(Span(NOON + HOUR, NOON + 2 * HOUR), margin=20) is axis


def test_time_ends_where_plans_end() -> None:
    axis = TimeAxis(0, DAY, 100)
    assert axis.panned(-1e9).start == 0
    assert axis.panned(1e12).end == datetime(2201, 1, 1, tzinfo=UTC).timestamp()


@pytest.mark.parametrize(
    ("by", "step", "zone", "expected"),
    [
        (0, QUARTER, LA, 0),
        (7 * MINUTE + 29, QUARTER, LA, 0),
        (7 * MINUTE + 30, QUARTER, LA, QUARTER),
        (-7 * MINUTE, QUARTER, LA, 0),
        (-8 * MINUTE, QUARTER, LA, -QUARTER),
        (29, MINUTE, LA, 0),
        (31, MINUTE, LA, MINUTE),
        (20 * MINUTE, HOUR, LA, 0),
        (20 * MINUTE, HOUR, KATHMANDU, 15 * MINUTE),
    ],
)
def test_snapping_is_to_what_the_clock_of_the_zone_shows(
    by: int, step: int, zone: str, expected: int
) -> None:
    assert snapped(NOON + by, step, zone) == NOON + expected


@given(st.floats(0, 4_000_000_000), st.sampled_from([MINUTE, QUARTER, HOUR]))
def test_snapping_is_near_and_settles(moment: float, step: int) -> None:
    there = snapped(moment, step, LA)
    assert abs(there - moment) <= step / 2 + 1
    assert snapped(there, step, LA) == there


@pytest.mark.parametrize(
    ("hours", "width", "every"),
    [(3, 1100, 15), (16, 1100, 60), (24, 1000, 120), (72, 1000, 360), (7 * 24, 1000, 720)],
)
def test_clocks_are_written_as_densely_as_they_can_be_read(
    hours: int, width: int, every: int
) -> None:
    ticks = list(clock_ticks(TimeAxis(NOON, hours * HOUR, width), LA))
    assert {(b.moment - a.moment) // 60 for a, b in pairwise(ticks)} == {every}


def test_four_weeks_have_days_and_no_clocks() -> None:
    axis = TimeAxis(NOON, WIDEST, 1000)
    assert list(clock_ticks(axis, LA)) == []
    assert len(list(days(axis.span, LA))) == 29


@pytest.mark.parametrize(("day", "hours"), [("2026-03-08", 23), ("2026-11-01", 25)])
def test_a_day_on_which_clocks_change_is_as_long_as_it_is(day: str, hours: int) -> None:
    noon = int(to_instant(datetime.fromisoformat(f"{day}T12:00"), LA).timestamp())
    (band,) = days(Span(noon, noon + 1), LA)
    assert band.span.end - band.span.start == hours * HOUR
    clocks = [tick.wall.hour for tick in clock_ticks(TimeAxis(band.span.start, DAY, 2000), LA)]
    assert (2 in clocks) == (hours == 25)
    assert clocks.count(1) == 1
