"""Weekly windows and local days as spans, also over midnight and in nights when clocks change."""

from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from builders import a_booking, a_show, an_assignment
from hypothesis import given
from hypothesis import strategies as st
from plans import ZONES, days, moment, seconds_of_day
from random_schedules import windows as few_windows
from schedules import wall, window, windows

from planner.domain.intervals import Span, intersection, total, union
from planner.domain.spans import (
    block_span,
    doubtful_span,
    duty_span,
    instant,
    shift_span,
    show_span,
    use_span,
    wall_span,
)
from planner.domain.studio import WeeklyWindow
from planner.domain.weekly import shut_spans, split_by_day, weekly_spans, whole_days
from planner.domain.zone import to_wall

LOS_ANGELES = "America/Los_Angeles"
HOUR = 3600


def span(words: str, zone: str = LOS_ANGELES) -> Span:
    return wall_span(*window(words), zone)


def clocks(spans: tuple[Span, ...], zone: str = LOS_ANGELES) -> list[str]:
    """Spans as local wall times and their length in hours."""
    return [
        f"{to_wall(moment(each.start), zone):%d %H:%M}-{to_wall(moment(each.end), zone):%d %H:%M}"
        f" {(each.end - each.start) / HOUR:g}h"
        for each in spans
    ]


@pytest.mark.parametrize(
    ("weekly", "within", "opened"),
    [
        pytest.param(
            ("Fri 10:00-22:00",),
            "Fri 00:00 - 24:00",
            ["27 10:00-27 22:00 12h"],
            id="a window of the day",
        ),
        pytest.param(
            ("Fri 10:00-22:00",),
            "Thu 00:00 - Thu 24:00",
            [],
            id="a window of another day does not open",
        ),
        pytest.param(
            ("Fri 10:00-22:00",),
            "Fri 12:00 - 13:00",
            ["27 12:00-27 13:00 1h"],
            id="only what lies within is given",
        ),
        pytest.param(
            ("Fri 20:00-02:00",),
            "Sat 00:00 - 24:00",
            ["28 00:00-28 02:00 2h"],
            id="a window over midnight reaches into the next day",
        ),
        pytest.param(
            ("Sun 20:00-02:00",),
            "Mon 00:00 - 24:00",
            ["23 00:00-23 02:00 2h"],
            id="a window over the end of the week reaches into Monday",
        ),
        pytest.param(
            ("Fri 09:00-09:00",),
            "Fri 00:00 - Sun 00:00",
            ["27 09:00-28 09:00 24h"],
            id="a window that ends at its start lasts a day",
        ),
        pytest.param(
            ("Fri 10:00-00:00", "Sat 00:00-04:00"),
            "Fri 00:00 - Sun 00:00",
            ["27 10:00-28 04:00 18h"],
            id="windows that touch at midnight are one",
        ),
        pytest.param(
            ("Fri 10:00-14:00", "Fri 12:00-18:00"),
            "Fri 00:00 - 24:00",
            ["27 10:00-27 18:00 8h"],
            id="windows that overlap are one",
        ),
        pytest.param(
            ("Fri 10:00-12:00", "Fri 13:00-15:00"),
            "Fri 00:00 - 24:00",
            ["27 10:00-27 12:00 2h", "27 13:00-27 15:00 2h"],
            id="a break at noon stays a break",
        ),
        pytest.param((), "Fri 12:00 - 14:00", ["27 12:00-27 14:00 2h"], id="none means always"),
        pytest.param(
            ("Sun 01:00-05:00",),
            "2026-03-08T00:00 - 2026-03-09T00:00",
            ["08 01:00-08 05:00 3h"],
            id="an hour is skipped in spring",
        ),
        pytest.param(
            ("Sun 01:00-05:00",),
            "2026-11-01T00:00 - 2026-11-02T00:00",
            ["01 01:00-01 05:00 5h"],
            id="an hour comes twice in autumn",
        ),
        pytest.param(
            ("Sat 22:00-06:00",),
            "2026-10-31T12:00 - 2026-11-01T12:00",
            ["31 22:00-01 06:00 9h"],
            id="a night with the autumn change lasts nine hours",
        ),
        pytest.param(
            ("Sun 02:00-03:00",),
            "2026-03-08T00:00 - 2026-03-09T00:00",
            [],
            id="a window in the skipped hour does not open",
        ),
        pytest.param(
            ("Sun 02:30-05:00",),
            "2026-03-08T00:00 - 2026-03-09T00:00",
            ["08 03:30-08 05:00 1.5h"],
            id="a skipped start is an hour on",
        ),
        pytest.param(
            ("Sun 00:00-01:30",),
            "2026-11-01T00:00 - 2026-11-02T00:00",
            ["01 00:00-01 01:30 1.5h"],
            id="a doubled end is the first",
        ),
        pytest.param(
            ("Sun 10:00-12:00",),
            "2026-03-07T00:00 - 2026-03-16T00:00",
            ["08 10:00-08 12:00 2h", "15 10:00-15 12:00 2h"],
            id="it opens at ten on both sides of a clock change",
        ),
    ],
)
def test_weekly_windows_open(weekly: tuple[str, ...], within: str, opened: list[str]) -> None:
    assert clocks(weekly_spans(windows(*weekly), LOS_ANGELES, span(within))) == opened


def test_nothing_is_open_in_an_empty_span() -> None:
    nothing = span("Fri 12:00 - 12:00")
    assert weekly_spans((), LOS_ANGELES, nothing) == ()
    assert weekly_spans(windows("Fri 10:00-22:00"), LOS_ANGELES, nothing) == ()


@given(days, seconds_of_day, st.integers(0, 4 * 86_400), st.sampled_from(ZONES), few_windows)
def test_all_of_a_span_is_either_open_or_shut(
    day: date, second: int, length: int, zone: str, weekly: tuple[WeeklyWindow, ...]
) -> None:
    starts = datetime.combine(day, datetime.min.time()) + timedelta(seconds=second)
    whole = wall_span(starts, starts + timedelta(seconds=length), zone)
    opened, shut = weekly_spans(weekly, zone, whole), shut_spans(weekly, zone, whole)
    assert intersection(opened, shut) == ()
    assert union((*opened, *shut)) == union((whole,))


@pytest.mark.parametrize(
    ("words", "zone", "hours"),
    [
        pytest.param("Fri 10:00 - 12:00", LOS_ANGELES, {"2026-11-27": 2}, id="one day"),
        pytest.param(
            "Fri 22:00 - Sat 03:00",
            LOS_ANGELES,
            {"2026-11-27": 2, "2026-11-28": 3},
            id="over midnight",
        ),
        pytest.param("Fri 22:00 - 24:00", LOS_ANGELES, {"2026-11-27": 2}, id="until midnight"),
        pytest.param(
            "2026-11-01T00:00 - 2026-11-02T00:00",
            LOS_ANGELES,
            {"2026-11-01": 25},
            id="25 hours in autumn",
        ),
        pytest.param(
            "2026-03-08T00:00 - 2026-03-09T00:00",
            LOS_ANGELES,
            {"2026-03-08": 23},
            id="23 hours in spring",
        ),
        pytest.param(
            "2018-11-03T22:00 - 2018-11-04T03:00",
            "America/Sao_Paulo",
            {"2018-11-03": 2, "2018-11-04": 2},
            id="midnight itself is skipped",
        ),
        pytest.param(
            "2018-02-17T22:00 - 2018-02-18T03:00",
            "America/Sao_Paulo",
            {"2018-02-17": 3, "2018-02-18": 3},
            id="the hour before midnight comes twice",
        ),
        pytest.param(
            "2011-12-29T22:00 - 2011-12-31T02:00",
            "Pacific/Apia",
            {"2011-12-29": 2, "2011-12-31": 2},
            id="a whole day is skipped",
        ),
        pytest.param("Fri 12:00 - 12:00", LOS_ANGELES, {}, id="nothing is on no day"),
    ],
)
def test_a_span_is_split_on_local_days(words: str, zone: str, hours: dict[str, int]) -> None:
    parts = split_by_day(span(words, zone), zone)
    assert {str(day): (each.end - each.start) / HOUR for day, each in parts} == hours


@given(days, seconds_of_day, st.integers(0, 4 * 86_400), st.sampled_from(ZONES))
def test_the_days_of_a_span_add_up_to_it_and_have_its_dates(
    day: date, second: int, length: int, zone: str
) -> None:
    starts = datetime.combine(day, datetime.min.time()) + timedelta(seconds=second)
    whole = wall_span(starts, starts + timedelta(seconds=length), zone)
    parts = list(split_by_day(whole, zone))
    assert total(part for _, part in parts) == whole.end - whole.start
    assert all(one.end == other.start for (_, one), (_, other) in pairwise(parts))
    for each, part in parts:
        assert to_wall(moment(part.start), zone).date() == each
        assert to_wall(moment(part.end - 1), zone).date() == each


@pytest.mark.parametrize(
    ("words", "days_touched"),
    [
        ("Fri 10:00 - 12:00", "Fri 00:00 - 24:00"),
        ("Fri 22:00 - Sat 02:00", "Fri 00:00 - Sat 24:00"),
        ("Fri 22:00 - 24:00", "Fri 00:00 - 24:00"),
        ("Fri 10:00 - 10:00", "Fri 10:00 - 10:00"),
    ],
)
def test_whole_days_run_from_midnight_to_midnight(words: str, days_touched: str) -> None:
    assert whole_days(span(words), LOS_ANGELES) == span(days_touched)


# What entities take of time


def test_a_booking_takes_setup_use_and_teardown() -> None:
    starts_at, ends_at = window("Fri 16:00 - 19:00")
    booking = a_booking(starts_at=starts_at, ends_at=ends_at, setup_minutes=30, teardown_minutes=45)
    assert use_span(booking, LOS_ANGELES) == span("Fri 16:00 - 19:00")
    assert block_span(booking, LOS_ANGELES) == span("Fri 15:30 - 19:45")


def test_a_booking_that_a_clock_change_turns_around_is_empty_and_keeps_its_setup() -> None:
    starts_at, ends_at = window("2026-03-08T02:30 - 2026-03-08T03:00")
    booking = a_booking(starts_at=starts_at, ends_at=ends_at, setup_minutes=10)
    use = use_span(booking, LOS_ANGELES)
    assert use.start == use.end == span("2026-03-08T03:30 - 2026-03-08T03:30").start
    assert block_span(booking, LOS_ANGELES) == Span(use.start - 600, use.end)


def test_a_night_show_in_autumn_ends_at_the_instant_that_its_length_says() -> None:
    show = a_show(starts_at=wall("2026-10-31T22:00"), length_minutes=8 * 60)
    assert show_span(show) == span("2026-10-31T22:00 - 2026-11-01T05:00")


@pytest.mark.parametrize(
    ("fields", "shift", "duty"),
    [
        pytest.param({}, "16:00 - 19:00", "16:00 - 19:00", id="the whole show"),
        pytest.param({"call_minutes": 45}, "16:00 - 19:00", "15:15 - 19:00", id="call"),
        pytest.param({"shift_end": 90}, "16:00 - 17:30", "16:00 - 17:30", id="the first half"),
        pytest.param({"shift_start": 90}, "17:30 - 19:00", "17:30 - 19:00", id="from then on"),
        pytest.param(
            {"shift_start": -30, "shift_end": 210, "call_minutes": 15},
            "15:30 - 19:30",
            "15:15 - 19:30",
            id="around the show",
        ),
        pytest.param(
            {"shift_start": 200, "call_minutes": 10},
            "19:20 - 19:20",
            "19:10 - 19:20",
            id="after the show there is only the call",
        ),
    ],
)
def test_a_shift_counts_from_on_air(fields: dict[str, int], shift: str, duty: str) -> None:
    show, assignment = a_show(id="show"), an_assignment(**fields)
    assert shift_span(assignment, show) == span(f"Fri {shift}")
    assert duty_span(assignment, show) == span(f"Fri {duty}")


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        pytest.param("2026-11-01T01:30", 60, id="doubled"),
        pytest.param("2026-03-08T02:30", 60, id="skipped"),
        pytest.param("2026-11-01T02:00", 0, id="after the doubled hour"),
        pytest.param("2026-11-27T16:00", 0, id="an ordinary time"),
    ],
)
def test_a_wall_time_is_in_doubt_between_its_two_readings(words: str, minutes: int) -> None:
    doubt = doubtful_span(wall(words), LOS_ANGELES)
    assert doubt.end - doubt.start == minutes * 60
    assert span(f"{words} - {words}").start in (doubt.start, doubt.end)


def test_instants_are_whole_seconds() -> None:
    assert instant(moment(1_795_824_000)) == 1_795_824_000
