"""The sample plan's week: whole on any day, clock changes and the year's end included."""

from datetime import date, datetime, time, timedelta

import pytest
from effort import examples
from samples import (
    CLASHES,
    MEANT,
    SUNDAY,
    assert_crew_is_rested_and_there,
    assert_studios_are_free_and_open,
    clashes_found_in,
    found_in,
    numbered,
)

from planner.domain.errors import InvalidValueError
from planner.domain.plan import check_whole
from planner.domain.run_of_show import run_of_show
from planner.domain.timing import cascade
from planner.resources import sample_folder
from planner.services.checking import load_platforms
from planner.services.sample import Document, plan_for, read_sample
from planner.services.sample_week import wall_time, week_ahead, weekly_windows

CLOCK_CHANGES = {
    *(date(2026, 3, 8), date(2026, 3, 29), date(2026, 10, 25), date(2026, 11, 1)),
    *(date(2027, 3, 14), date(2027, 3, 28), date(2027, 10, 31), date(2027, 11, 7)),
}
"""The Sundays on which Los Angeles, New York, Chicago or Europe change their clocks."""

TWO_YEARS = [date(2026, 1, 1) + timedelta(days=day) for day in range(731)]


@pytest.fixture(scope="module")
def document() -> Document:
    return read_sample(sample_folder())


@pytest.mark.parametrize(
    ("today", "monday"),
    [
        (date(2026, 11, 22), date(2026, 11, 23)),
        (date(2026, 11, 23), date(2026, 11, 23)),
        (date(2026, 11, 24), date(2026, 11, 30)),
        (date(2026, 12, 31), date(2027, 1, 4)),
        (date(2028, 2, 29), date(2028, 3, 6)),
    ],
)
def test_the_week_begins_today_or_on_the_next_monday(today: date, monday: date) -> None:
    assert week_ahead(today).monday == monday


def test_on_any_day_of_two_years_all_shows_lie_ahead() -> None:
    for today in TWO_YEARS:
        monday = week_ahead(today).monday
        assert monday.weekday() == 0
        assert timedelta(0) <= monday - today < timedelta(days=7)


def test_the_day_within_a_week_moves_only_the_hold_that_lapses_tomorrow(document: Document) -> None:
    sunday = plan_for(document, SUNDAY, numbered())
    for earlier in range(1, 6):
        today = SUNDAY - timedelta(days=earlier)
        other = plan_for(document, today, numbered())
        assert other.changed(bookings=()) == sunday.changed(bookings=())
        moved = set(other.bookings) - set(sunday.bookings)
        assert [each.expires_at for each in moved] == [
            datetime.combine(today + timedelta(days=1), time(18))
        ]


@pytest.mark.slow
def test_all_through_two_years_all_lengths_and_only_the_meant_problems_stay(
    document: Document,
) -> None:
    """Of every fourth week and of those whose Sunday changes the clock somewhere; of all of them
    with more effort (`effort.examples`)."""
    platforms = load_platforms()
    weeks = sorted({week_ahead(today).monday for today in TWO_YEARS})
    changing = {monday for monday in weeks if monday + timedelta(days=6) in CLOCK_CHANGES}
    for monday in sorted({*weeks[:: max(1, 5 - examples(1))], *changing}):
        plan = plan_for(document, monday, numbered())
        check_whole(plan)
        for show in plan.shows:
            over = cascade(show, run_of_show(plan, show.id).rows).over
            assert over == (100 if "marathon" in show.title else 0), (monday, show.title)
        assert found_in(plan, platforms) == MEANT, monday
        assert clashes_found_in(plan, monday) == CLASHES, monday
        assert_studios_are_free_and_open(plan)
        assert_crew_is_rested_and_there(plan)


@pytest.mark.parametrize(
    "words", ["Friday 16:00", "Fri 4pm", "Fri", "tomorrow 10:00", "Fri+1m 10:00"]
)
def test_a_time_in_other_words_is_refused_with_an_example(words: str) -> None:
    with pytest.raises(InvalidValueError, match="Fri 16:00"):
        wall_time(words, week_ahead(SUNDAY))


def test_times_are_counted_from_the_week_or_from_today() -> None:
    week = week_ahead(SUNDAY)
    assert wall_time("Fri 16:00", week) == datetime(2026, 11, 27, 16)
    assert wall_time("Thu+4w 00:00", week) == datetime(2026, 12, 24)
    assert wall_time("Sun+1d 09:30", week) == datetime(2026, 11, 30, 9, 30)
    assert wall_time("today+1d 18:00", week) == datetime(2026, 11, 23, 18)


def test_weekly_windows_are_one_a_day() -> None:
    assert [window.weekday for window in weekly_windows("Mon-Fri 12:00-22:00")] == [0, 1, 2, 3, 4]
    assert [window.weekday for window in weekly_windows("Sun 09:00-02:00")] == [6]
    with pytest.raises(InvalidValueError, match="weekly window"):
        weekly_windows("weekdays 9-5")
