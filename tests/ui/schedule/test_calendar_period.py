"""Which days a calendar shows."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.base import EARLIEST_YEAR, LATEST_YEAR
from planner.ui.schedule.calendar_period import Kind, period_around

kinds = st.sampled_from(list(Kind))
days = st.dates(date(2000, 1, 1), date(2080, 12, 31))


@pytest.mark.parametrize(
    ("kind", "first", "count"),
    [
        (Kind.DAY, date(2026, 11, 27), 1),
        (Kind.WEEK, date(2026, 11, 23), 7),
        (Kind.MONTH, date(2026, 10, 26), 42),
    ],
)
def test_days_weeks_and_months_begin_on_monday(kind: Kind, first: date, count: int) -> None:
    period = period_around(kind, date(2026, 11, 27))
    assert (period.first, period.count) == (first, count)


def test_a_month_has_as_many_weeks_as_it_touches() -> None:
    assert period_around(Kind.MONTH, date(2027, 2, 9)).count == 28
    assert period_around(Kind.MONTH, date(2026, 12, 31)).count == 35
    assert period_around(Kind.MONTH, date(2026, 11, 1)).count == 42


@given(kinds, days)
def test_a_period_shows_the_day_it_was_asked_for(kind: Kind, day: date) -> None:
    period = period_around(kind, day)
    assert period.holds(day)
    assert period.around(day) == period
    assert kind is Kind.DAY or period.first.weekday() == 0
    assert period.count == 1 or period.count % 7 == 0


@given(kinds, days, st.integers(-30, 30))
def test_turning_there_and_back_shows_the_same(kind: Kind, day: date, pages: int) -> None:
    period = period_around(kind, day)
    assert period.turned(pages).turned(-pages) == period
    assert (period.turned(pages) == period) == (pages == 0)


@pytest.mark.parametrize("kind", list(Kind))
def test_no_calendar_turns_beyond_the_years_of_a_plan(kind: Kind) -> None:
    last = period_around(kind, date(LATEST_YEAR, 12, 31))
    while (later := last.turned(1)) != last:
        last = later
    assert last.anchor.year == LATEST_YEAR
    first = period_around(kind, date(EARLIEST_YEAR, 1, 8))
    while (earlier := first.turned(-1)) != first:
        first = earlier
    assert first.anchor.year >= EARLIEST_YEAR
