"""Wall clocks of ordinary days, and of those on which clocks change."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lanes import a_block

from planner.domain.intervals import Span, total
from planner.domain.spans import wall_instant
from planner.ui.schedule.calendar_days import (
    DAY_MINUTES,
    Minutes,
    days_from,
    pieces_of,
    wall_at,
    wall_day,
    wall_time,
)

LA = "America/Los_Angeles"
SPRING, AUTUMN = date(2026, 3, 8), date(2026, 11, 1)
H = 60


def span(start: str, hours: float, zone: str = LA) -> Span:
    first = wall_instant(datetime.fromisoformat(start), zone)
    return Span(first, first + int(hours * 3600))


@pytest.mark.parametrize(
    ("day", "zone", "hours", "skipped", "doubled"),
    [
        (date(2026, 11, 27), LA, 24, (), ()),
        (SPRING, LA, 23, ((2 * H, 3 * H),), ()),
        (AUTUMN, LA, 25, (), ((1 * H, 2 * H),)),
        (date(2026, 3, 29), "Europe/Berlin", 23, ((2 * H, 3 * H),), ()),
        (date(2026, 10, 4), "Australia/Lord_Howe", 23.5, ((2 * H, 2 * H + 30),), ()),
        (date(2026, 4, 5), "Australia/Lord_Howe", 24.5, (), ((H + 30, 2 * H),)),
        (date(2026, 9, 6), "America/Santiago", 23, ((0, H),), ()),
        (date(2026, 4, 4), "America/Santiago", 25, (), ((23 * H, 24 * H),)),
        (date(2026, 11, 27), "Asia/Kathmandu", 24, (), ()),
        (date(2011, 12, 30), "Pacific/Apia", 0, (), ()),
    ],
)
def test_a_day_knows_what_its_clocks_skip_and_show_twice(
    day: date,
    zone: str,
    hours: float,
    skipped: tuple[tuple[float, float], ...],
    doubled: tuple[tuple[float, float], ...],
) -> None:
    shown = wall_day(day, zone)
    assert shown.span.end - shown.span.start == hours * 3600
    assert shown.skipped == skipped
    assert shown.doubled == doubled


@pytest.mark.parametrize(
    ("day", "taken", "minutes"),
    [
        (date(2026, 11, 27), span("2026-11-27T16:00", 3), (16 * H, 19 * H)),
        (date(2026, 11, 28), span("2026-11-27T16:00", 3), None),
        (date(2026, 11, 27), span("2026-11-27T22:00", 4), (22 * H, 24 * H)),
        (date(2026, 11, 28), span("2026-11-27T22:00", 4), (0, 2 * H)),
        (date(2026, 11, 28), span("2026-11-27T22:00", 2), None),
        (SPRING, span("2026-03-08T00:00", 2), (0, 2 * H)),
        (SPRING, span("2026-03-08T01:00", 2), (1 * H, 4 * H)),
        (SPRING, span("2026-03-08T03:00", 2), (3 * H, 5 * H)),
        (AUTUMN, span("2026-11-01T00:30", 0.5), (30, 1 * H)),
        (AUTUMN, span("2026-11-01T01:15", 1), (1 * H, 2 * H)),
        (AUTUMN, span("2026-11-01T00:00", 4), (0, 3 * H)),
        (AUTUMN, Span(*(each + 3600 for each in span("2026-11-01T01:00", 0.5))), (H, H + 30)),
    ],
)
def test_a_span_touches_the_minutes_that_a_clock_shows_while_it_lasts(
    day: date, taken: Span, minutes: tuple[float, float] | None
) -> None:
    assert wall_day(day, LA).minutes_of(taken) == minutes


zones = st.sampled_from(
    [LA, "Europe/Berlin", "Australia/Lord_Howe", "America/Santiago", "Asia/Shanghai", "UTC"]
)
days = st.dates(date(2020, 1, 1), date(2032, 12, 31))


@given(zones, days)
def test_days_follow_each_other_without_gap_and_their_clocks_show_every_minute(
    zone: str, day: date
) -> None:
    shown, later = days_from(day, 2, zone)
    assert shown.span.end == later.span.start
    assert total(part.span for part in shown.parts) == shown.span.end - shown.span.start
    missed = sum(each.last - each.first for each in shown.skipped)
    twice = sum(each.last - each.first for each in shown.doubled)
    length = (shown.span.end - shown.span.start) / 60
    assert length == DAY_MINUTES - missed + twice


@given(zones, days, st.integers(0, DAY_MINUTES - 1))
def test_a_minute_is_where_the_clock_shows_it(zone: str, day: date, minute: int) -> None:
    shown = wall_day(day, zone)
    wall = wall_time(day, minute)
    moment = wall_instant(wall, zone)
    if any(each.first <= minute < each.last for each in shown.skipped):
        assert wall_at(moment, zone) != wall
    else:
        assert shown.minute_at(moment) == minute


@given(zones, days, st.integers(-1440, 2880), st.integers(1, 3 * 1440))
def test_the_pieces_of_a_show_cover_it_from_its_start_to_its_end(
    zone: str, day: date, start: int, length: int
) -> None:
    at = wall_instant(wall_time(day, 0) + timedelta(minutes=start), zone)
    block = a_block("show", at / 3600, at / 3600 + length / 60)
    shown = days_from(day - timedelta(days=1), 7, zone)
    pieces = pieces_of([block], shown)
    assert [piece.begins for piece in pieces] == [True] + [False] * (len(pieces) - 1)
    assert [piece.ends for piece in pieces] == [False] * (len(pieces) - 1) + [True]
    columns = [piece.column for piece in pieces]
    assert columns == list(range(columns[0], columns[0] + len(columns)))
    assert all(0 <= each.minutes.first < each.minutes.last <= DAY_MINUTES for each in pieces)
    assert all(piece.minutes.last == DAY_MINUTES for piece in pieces[:-1])


def test_a_show_at_either_reading_of_a_doubled_hour_lies_in_the_same_place() -> None:
    first = span("2026-11-01T01:00", 1)
    second = Span(first.end, first.end + 3600)
    shown = wall_day(AUTUMN, LA)
    assert shown.minutes_of(first) == shown.minutes_of(second) == Minutes(1 * H, 2 * H)
