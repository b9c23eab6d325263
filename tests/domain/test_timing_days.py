"""Rundowns over midnight, over days, and over the nights in which clocks change."""

from datetime import datetime

import pytest
from builders import a_hard_item, a_show, an_end_by_item, an_item
from timing_text import end_by, follow, hard, told, told_with_offset

from planner.domain.rundown import Row
from planner.domain.show import Show
from planner.domain.timing import cascade


def late_show() -> Show:
    """22:00 to 02:00 in Los Angeles."""
    return a_show(starts_at=datetime(2026, 11, 27, 22), length_minutes=240)


def marathon() -> Show:
    """Three days from 10:00."""
    return a_show(starts_at=datetime(2026, 11, 27, 10), length_minutes=3 * 24 * 60)


NIGHT = [
    pytest.param(
        [follow(120), follow(5)],
        ["22:00 120:00", "00:00 +1 5:00"],
        id="a row that starts at midnight starts on the next day",
    ),
    pytest.param(
        [follow(110), follow(20), follow(5)],
        ["22:00 110:00", "23:50 20:00", "00:10 +1 5:00"],
        id="a row runs over midnight",
    ),
    pytest.param(
        [follow(110), hard("00:10 +1", 5)],
        ["22:00 110:00", "00:10 +1 5:00 slack 20:00"],
        id="a hard start after midnight on day 1",
    ),
    pytest.param(
        [follow(110), hard("00:10", 5), follow(5)],
        ["22:00 110:00", "00:10 5:00 overlap 1420:00", "00:15 5:00"],
        id="a hard start after midnight without its day is an overlap on show day",
    ),
    pytest.param(
        [follow(110), hard("00:00 +1", 5)],
        ["22:00 110:00", "00:00 +1 5:00 slack 10:00"],
        id="midnight itself belongs to the next day",
    ),
    pytest.param(
        [follow(130), hard("23:50", 5)],
        ["22:00 130:00", "23:50 5:00 overlap 20:00"],
        id="a hard start before midnight under a row that runs over it",
    ),
    pytest.param(
        [follow(110), end_by("00:30 +1"), follow(5)],
        ["22:00 110:00", "23:50 40:00", "00:30 +1 5:00"],
        id="an end_by row over midnight",
    ),
    pytest.param(
        [follow(110), end_by("00:30"), follow(5)],
        ["22:00 110:00", "23:50 0:00 short 1400:00", "23:50 5:00"],
        id="an end_by row after midnight without its day is short by a day",
    ),
    pytest.param(
        [hard("21:30", 40), follow(5)],
        ["21:30 40:00 overlap 30:00", "22:10 5:00"],
        id="a warm-up before on air",
    ),
    pytest.param(
        [hard("22:00 -1", 5), hard("22:00", 5)],
        ["22:00 -1 5:00 overlap 1440:00", "22:00 5:00 slack 1435:00"],
        id="a hard start on the day before",
    ),
]

DAYS = [
    pytest.param(
        [follow(24 * 60), follow(24 * 60), follow(24 * 60), follow(1)],
        ["10:00 1440:00", "10:00 +1 1440:00", "10:00 +2 1440:00", "10:00 +3 1:00"],
        id="rows of a whole day",
    ),
    pytest.param(
        [follow(60), hard("10:00 +1", 60), hard("10:00 +2", 60), follow(5)],
        [
            "10:00 60:00",
            "10:00 +1 60:00 slack 1380:00",
            "10:00 +2 60:00 slack 1380:00",
            "11:00 +2 5:00",
        ],
        id="the same clock time on each day of a marathon",
    ),
    pytest.param(
        [end_by("10:00 +1"), end_by("10:00 +2"), end_by("10:00 +3")],
        ["10:00 1440:00", "10:00 +1 1440:00", "10:00 +2 1440:00"],
        id="end_by rows that fill three days",
    ),
    pytest.param(
        [hard("10:00 +2", 60), hard("10:00 +1", 60)],
        ["10:00 +2 60:00 slack 2880:00", "10:00 +1 60:00 overlap 1500:00"],
        id="days out of order are an overlap of a day and more",
    ),
    pytest.param(
        [follow(31 * 24 * 60), follow(1)],
        ["10:00 44640:00", "10:00 +31 1:00"],
        id="the longest row there is",
    ),
]


@pytest.mark.parametrize(("rows", "expected"), NIGHT)
def test_rows_over_midnight(rows: list[Row], expected: list[str]) -> None:
    assert told(rows, late_show()) == expected


@pytest.mark.parametrize(("rows", "expected"), DAYS)
def test_rows_of_a_marathon(rows: list[Row], expected: list[str]) -> None:
    assert told(rows, marathon()) == expected


AUTUMN = [
    pytest.param(
        [follow(180), follow(60), follow(60)],
        [
            "2026-10-31 22:00-07:00 180",
            "2026-11-01 01:00-07:00 60",
            "2026-11-01 01:00-08:00 60",
        ],
        id="one o'clock comes twice when the clocks go back",
    ),
    pytest.param(
        [follow(60), hard("02:00 +1", 5)],
        ["2026-10-31 22:00-07:00 60", "2026-11-01 02:00-08:00 5"],
        id="two o'clock comes five hours after ten in the evening",
    ),
    pytest.param(
        [follow(60), hard("01:30 +1", 30), follow(5)],
        ["2026-10-31 22:00-07:00 60", "2026-11-01 01:30-07:00 30", "2026-11-01 01:00-08:00 5"],
        id="a doubled clock time is its first one",
    ),
    pytest.param(
        [follow(240), hard("01:30 +1", 5)],
        ["2026-10-31 22:00-07:00 240", "2026-11-01 01:30-07:00 5"],
        id="a doubled clock time is its first one even where the second would fit",
    ),
    pytest.param(
        [end_by("06:00 +1")],
        ["2026-10-31 22:00-07:00 540"],
        id="the night of the autumn change from ten to six lasts nine hours",
    ),
]

SPRING = [
    pytest.param(
        [follow(240), follow(60)],
        ["2026-03-07 22:00-08:00 240", "2026-03-08 03:00-07:00 60"],
        id="two o'clock does not come when the clocks go forward",
    ),
    pytest.param(
        [follow(60), hard("02:30 +1", 30), follow(5)],
        ["2026-03-07 22:00-08:00 60", "2026-03-08 03:30-07:00 30", "2026-03-08 04:00-07:00 5"],
        id="a skipped clock time is as much later as is skipped",
    ),
    pytest.param(
        [follow(60), hard("03:00 +1", 5)],
        ["2026-03-07 22:00-08:00 60", "2026-03-08 03:00-07:00 5"],
        id="three o'clock comes four hours after ten in the evening",
    ),
    pytest.param(
        [end_by("02:30 +1"), follow(5)],
        ["2026-03-07 22:00-08:00 270", "2026-03-08 03:30-07:00 5"],
        id="an end_by row that ends at a skipped clock time",
    ),
    pytest.param(
        [end_by("06:00 +1")],
        ["2026-03-07 22:00-08:00 420"],
        id="the night of the spring change from ten to six lasts seven hours",
    ),
]


@pytest.mark.parametrize(("rows", "expected"), AUTUMN)
def test_rows_of_the_night_the_clocks_go_back(rows: list[Row], expected: list[str]) -> None:
    assert told_with_offset(rows, a_show(starts_at=datetime(2026, 10, 31, 22))) == expected


@pytest.mark.parametrize(("rows", "expected"), SPRING)
def test_rows_of_the_night_the_clocks_go_forward(rows: list[Row], expected: list[str]) -> None:
    assert told_with_offset(rows, a_show(starts_at=datetime(2026, 3, 7, 22))) == expected


def test_slack_over_a_clock_change_is_real_time() -> None:
    show = a_show(starts_at=datetime(2026, 10, 31, 22))
    rows = [an_item(3600), a_hard_item("06:00", day=1)]
    assert cascade(show, rows).by_row[rows[1].id].slack == 8 * 3600


def test_the_last_hour_of_a_show_over_a_clock_change_is_real_time() -> None:
    show = a_show(starts_at=datetime(2026, 10, 31, 22), length_minutes=240)
    timing = cascade(show, [an_end_by_item("02:00", day=1)])
    assert timing.over == 3600
    assert timing.local(timing.off_air).isoformat() == "2026-11-01T01:00:00-08:00"


def test_a_show_in_a_zone_of_half_an_hour_starts_and_ends_in_it() -> None:
    show = a_show(timezone="Asia/Kolkata")
    rows = [an_item(1800), a_hard_item("17:00")]
    timing = cascade(show, rows)
    assert timing.local(timing.by_row[rows[1].id].start).isoformat() == "2026-11-27T17:00:00+05:30"
    assert timing.by_row[rows[1].id].slack == 1800


def test_instants_beyond_the_calendar_are_shown_as_its_last_moment() -> None:
    rows = [an_item(31 * 24 * 3600) for _ in range(100)]
    timing = cascade(a_show(starts_at=datetime(2200, 12, 31, 22)), rows)
    assert timing.content == timing.planned == 100 * 31 * 24 * 3600
    assert timing.local(10**15).year == 9999
    assert timing.local(-(10**15)).year <= 1900
