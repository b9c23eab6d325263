"""When series fall: the examples of RFC 5545 §3.8.5.3, clock changes, and rules meant to harm."""

from calendar import isleap, monthrange
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice
from time import process_time
from typing import Any

import pytest
from dateutil.rrule import DAILY, rrule, rrulestr
from effort import examples
from hypothesis import given, settings
from hypothesis import strategies as st
from rules import rules

from planner.domain.errors import InvalidValueError
from planner.domain.rule import WITHIN_A_DAY, Frequency, Rule, format_rule
from planner.domain.show import Series
from planner.domain.zone import to_instant
from planner.services.occurrences import MOST_STEPS, occurrences, skipped_by_clocks

NEW_YORK, BERLIN, LORD_HOWE = "America/New_York", "Europe/Berlin", "Australia/Lord_Howe"


def a_series(rrule: str, starts_at: str = "1997-09-02T09:00", **fields: Any) -> Series:
    """A series in New York; it starts as the examples of the RFC do."""
    return Series(
        **{
            "id": "series",
            "title": "Series",
            "rrule": rrule,
            "starts_at": datetime.fromisoformat(starts_at),
            "timezone": NEW_YORK,
            **fields,
        }
    )


def falls(series: Series, most: int = 1000, **bounds: Any) -> list[str]:
    """The first wall times, as `1997-09-02 09:00`."""
    return [f"{wall:%Y-%m-%d %H:%M}" for wall in islice(occurrences(series, **bounds), most)]


def days(text: str, clock: str = "09:00") -> list[str]:
    """`1997: Sep 2 4, Oct 1; 1998: Jan 5` as the wall times of these days."""
    found = []
    for year in text.split(";"):
        number, _, months = year.partition(":")
        for month in months.split(","):
            name, *numbers = month.split()
            for day in numbers:
                read = datetime.strptime(f"{number.strip()} {name} {day}", "%Y %b %d")
                found.append(f"{read:%Y-%m-%d} {clock}")
    return found


RFC_EXAMPLES = [
    ("FREQ=DAILY;COUNT=10", "", "1997: Sep 2 3 4 5 6 7 8 9 10 11"),
    ("FREQ=DAILY;INTERVAL=2", "", "1997: Sep 2 4 6 8 10"),
    ("FREQ=DAILY;INTERVAL=10;COUNT=5", "", "1997: Sep 2 12 22, Oct 2 12"),
    ("FREQ=WEEKLY;COUNT=10", "", "1997: Sep 2 9 16 23 30, Oct 7 14 21 28, Nov 4"),
    ("FREQ=WEEKLY;INTERVAL=2;WKST=SU", "", "1997: Sep 2 16 30, Oct 14 28, Nov 11 25, Dec 9 23"),
    ("FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH", "",
     "1997: Sep 2 4 9 11 16 18 23 25 30, Oct 2"),
    ("FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH", "", "1997: Sep 2 4 9 11 16 18 23 25 30, Oct 2"),
    ("FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR", "1997-09-01T09:00",
     "1997: Sep 1 3 5 15 17 19 29, Oct 1 3 13 15 17 27 29 31, Nov 10 12 14 24 26 28, "
     "Dec 8 10 12 22"),
    ("FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH", "",
     "1997: Sep 2 4 16 18 30, Oct 2 14 16"),
    ("FREQ=MONTHLY;COUNT=10;BYDAY=1FR", "1997-09-05T09:00",
     "1997: Sep 5, Oct 3, Nov 7, Dec 5; 1998: Jan 2, Feb 6, Mar 6, Apr 3, May 1, Jun 5"),
    ("FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR", "1997-09-05T09:00",
     "1997: Sep 5, Oct 3, Nov 7, Dec 5"),
    ("FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU", "1997-09-07T09:00",
     "1997: Sep 7 28, Nov 2 30; 1998: Jan 4 25, Mar 1 29, May 3 31"),
    ("FREQ=MONTHLY;COUNT=6;BYDAY=-2MO", "1997-09-22T09:00",
     "1997: Sep 22, Oct 20, Nov 17, Dec 22; 1998: Jan 19, Feb 16"),
    ("FREQ=MONTHLY;BYMONTHDAY=-3", "1997-09-28T09:00",
     "1997: Sep 28, Oct 29, Nov 28, Dec 29; 1998: Jan 29, Feb 26"),
    ("FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15", "",
     "1997: Sep 2 15, Oct 2 15, Nov 2 15, Dec 2 15; 1998: Jan 2 15"),
    ("FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1", "1997-09-30T09:00",
     "1997: Sep 30, Oct 1 31, Nov 1 30, Dec 1 31; 1998: Jan 1 31, Feb 1"),
    ("FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15", "1997-09-10T09:00",
     "1997: Sep 10 11 12 13 14 15; 1999: Mar 10 11 12 13"),
    ("FREQ=MONTHLY;INTERVAL=2;BYDAY=TU", "",
     "1997: Sep 2 9 16 23 30, Nov 4 11 18 25; 1998: Jan 6 13 20 27, Mar 3 10 17 24 31"),
    ("FREQ=YEARLY;COUNT=10;BYMONTH=6,7", "1997-06-10T09:00",
     "1997: Jun 10, Jul 10; 1998: Jun 10, Jul 10; 1999: Jun 10, Jul 10; 2000: Jun 10, Jul 10; "
     "2001: Jun 10, Jul 10"),
    ("FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3", "1997-03-10T09:00",
     "1997: Mar 10; 1999: Jan 10, Feb 10, Mar 10; 2001: Jan 10, Feb 10, Mar 10; "
     "2003: Jan 10, Feb 10, Mar 10"),
    ("FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200", "1997-01-01T09:00",
     "1997: Jan 1, Apr 10, Jul 19; 2000: Jan 1, Apr 9, Jul 18; 2003: Jan 1, Apr 10, Jul 19; "
     "2006: Jan 1"),
    ("FREQ=YEARLY;BYDAY=20MO", "1997-05-19T09:00", "1997: May 19; 1998: May 18; 1999: May 17"),
    ("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "1997-05-12T09:00",
     "1997: May 12; 1998: May 11; 1999: May 17"),
    ("FREQ=YEARLY;BYWEEKNO=20", "1997-05-12T09:00", "1997: May 12; 1998: May 11; 1999: May 17"),
    ("FREQ=YEARLY;BYMONTH=3;BYDAY=TH", "1997-03-13T09:00",
     "1997: Mar 13 20 27; 1998: Mar 5 12 19 26; 1999: Mar 4 11 18 25"),
    ("FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8", "1997-06-05T09:00",
     "1997: Jun 5 12 19 26, Jul 3 10 17 24 31, Aug 7 14 21 28; 1998: Jun 4 11"),
    ("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "",
     "1998: Feb 13, Mar 13, Nov 13; 1999: Aug 13; 2000: Oct 13"),
    ("FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13", "1997-09-13T09:00",
     "1997: Sep 13, Oct 11, Nov 8, Dec 13; 1998: Jan 10, Feb 7, Mar 7, Apr 11, May 9, Jun 13"),
    ("FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8", "1996-11-05T09:00",
     "1996: Nov 5; 2000: Nov 7; 2004: Nov 2"),
    ("FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", "1997-09-04T09:00",
     "1997: Sep 4, Oct 7, Nov 6"),
    ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", "1997-09-29T09:00",
     "1997: Sep 29, Oct 30, Nov 27, Dec 30; 1998: Jan 29, Feb 26, Mar 30"),
    ("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", "1997-08-05T09:00",
     "1997: Aug 5 10 19 24"),
    ("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "1997-08-05T09:00",
     "1997: Aug 5 17 19 31"),
    ("FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5", "2007-01-15T09:00",
     "2007: Jan 15 30, Feb 15, Mar 15 30"),
    ("FREQ=MONTHLY;COUNT=4", "2026-01-31T09:00", "2026: Jan 31, Mar 31, May 31, Jul 31"),
    ("FREQ=YEARLY;COUNT=2", "2024-02-29T09:00", "2024: Feb 29; 2028: Feb 29"),
]  # fmt: skip


@pytest.mark.parametrize("zone", [NEW_YORK, BERLIN, LORD_HOWE])
@pytest.mark.parametrize(("rule", "start", "expected"), RFC_EXAMPLES)
def test_the_examples_of_the_rfc_fall_as_it_says(
    rule: str, start: str, expected: str, zone: str
) -> None:
    wanted = days(expected)
    series = a_series(rule, start or "1997-09-02T09:00", timezone=zone)
    assert falls(series, len(wanted)) == wanted
    # At midnight UTC it is late morning in Lord Howe: one more occurrence is over by then.
    if "COUNT" in rule or ("UNTIL" in rule and zone != LORD_HOWE):
        assert falls(series) == wanted


CLOCKS = [
    ("FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000", "09:00 12:00 15:00"),
    ("FREQ=MINUTELY;INTERVAL=15;COUNT=6", "09:00 09:15 09:30 09:45 10:00 10:15"),
    ("FREQ=MINUTELY;INTERVAL=90;COUNT=4", "09:00 10:30 12:00 13:30"),
    ("FREQ=DAILY;BYHOUR=9,10;BYMINUTE=0,20,40;COUNT=5", "09:00 09:20 09:40 10:00 10:20"),
    ("FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10;COUNT=5", "09:00 09:20 09:40 10:00 10:20"),
    ("FREQ=HOURLY;BYMINUTE=0,30;BYSETPOS=-1;COUNT=3", "09:30 10:30 11:30"),
    ("FREQ=SECONDLY;INTERVAL=1800;COUNT=3", "09:00 09:30 10:00"),
    ("FREQ=SECONDLY;BYSECOND=0;BYMINUTE=5,7;COUNT=3", "09:05 09:07 10:05"),
]


@pytest.mark.parametrize(("rule", "expected"), CLOCKS)
def test_a_rule_within_a_day_falls_on_its_clocks(rule: str, expected: str) -> None:
    assert falls(a_series(rule)) == [f"1997-09-02 {clock}" for clock in expected.split()]


@pytest.mark.parametrize(
    ("zone", "rule", "start", "expected"),
    [
        pytest.param(NEW_YORK, "FREQ=DAILY;COUNT=3", "2026-03-07T02:30",
                     days("2026: Mar 7 9 10", "02:30"), id="New York skips 2:30 on 8 March"),
        pytest.param(BERLIN, "FREQ=DAILY;COUNT=3", "2026-03-28T02:30",
                     days("2026: Mar 28 30 31", "02:30"), id="Berlin skips 2:30 on 29 March"),
        pytest.param(LORD_HOWE, "FREQ=DAILY;COUNT=3", "2026-10-03T02:15",
                     days("2026: Oct 3 5 6", "02:15"), id="Lord Howe skips half an hour"),
        pytest.param("Pacific/Apia", "FREQ=DAILY;COUNT=3", "2011-12-29T12:00",
                     days("2011: Dec 29 31; 2012: Jan 1", "12:00"), id="Apia skips a day"),
        pytest.param(LORD_HOWE, "FREQ=DAILY;COUNT=3", "2026-10-03T02:30",
                     days("2026: Oct 3 4 5", "02:30"), id="after the half hour"),
        pytest.param(NEW_YORK, "FREQ=DAILY;COUNT=3", "2026-10-31T01:30",
                     days("2026: Oct 31, Nov 1 2", "01:30"), id="New York doubles 1:30 once"),
        pytest.param(BERLIN, "FREQ=DAILY;COUNT=3", "2026-10-24T02:30",
                     days("2026: Oct 24 25 26", "02:30"), id="Berlin doubles 2:30 once"),
        pytest.param(LORD_HOWE, "FREQ=DAILY;COUNT=3", "2026-04-04T01:45",
                     days("2026: Apr 4 5 6", "01:45"), id="Lord Howe doubles 1:45 once"),
        pytest.param(NEW_YORK, "FREQ=HOURLY;COUNT=4", "2026-03-08T00:30",
                     [f"2026-03-08 {clock}" for clock in ("00:30", "01:30", "03:30", "04:30")],
                     id="hours around the gap"),
        pytest.param(BERLIN, "FREQ=HOURLY;COUNT=4", "2026-10-25T01:00",
                     [f"2026-10-25 {clock}" for clock in ("01:00", "02:00", "03:00", "04:00")],
                     id="hours around the fold"),
    ],
)  # fmt: skip
def test_a_skipped_hour_has_no_show_and_does_not_count_a_doubled_one_has_one(
    zone: str, rule: str, start: str, expected: list[str]
) -> None:
    assert falls(a_series(rule, start, timezone=zone)) == expected


def test_what_a_clock_change_skips_is_told_up_to_the_end_of_the_rule() -> None:
    series = a_series("FREQ=DAILY;COUNT=3", "2026-03-07T02:30")
    assert list(skipped_by_clocks(series)) == [datetime(2026, 3, 8, 2, 30)]
    assert list(skipped_by_clocks(series, since=datetime(2026, 3, 9))) == []
    ended = a_series("FREQ=DAILY;UNTIL=20260308T022959", "2026-03-07T02:30")
    assert list(skipped_by_clocks(ended)) == []


@pytest.mark.parametrize(
    ("zone", "instants"),
    [
        (NEW_YORK, ["2026-10-31T23:00", "2026-11-02T00:00"]),
        (BERLIN, ["2026-10-31T18:00", "2026-11-01T18:00"]),
        (LORD_HOWE, ["2026-10-31T08:00", "2026-11-01T08:00"]),
    ],
)
def test_the_wall_time_stays_over_a_clock_change(zone: str, instants: list[str]) -> None:
    series = a_series("FREQ=DAILY;COUNT=2", "2026-10-31T19:00", timezone=zone)
    walls = list(occurrences(series))
    assert [wall.hour for wall in walls] == [19, 19]
    found = [to_instant(wall, zone).replace(tzinfo=None) for wall in walls]
    assert found == [datetime.fromisoformat(each) for each in instants]


@pytest.mark.parametrize(
    ("until", "count"),
    [
        ("20261203T190000", 3),
        ("20261203T185959", 2),
        ("20261203", 3),
        ("20261204T000000Z", 3),
        ("20261203T235959Z", 2),
        ("20261130", 0),
        ("99991231T235959Z", 5),
    ],
)
def test_a_rule_ends_with_its_until_in_local_time_or_utc(until: str, count: int) -> None:
    series = a_series(f"FREQ=DAILY;UNTIL={until}", "2026-12-01T19:00")
    assert len(falls(series, before=datetime(2026, 12, 6))) == count


def test_an_end_in_utc_just_after_a_gap_keeps_what_follows_the_gap() -> None:
    series = a_series("FREQ=MINUTELY;INTERVAL=30;UNTIL=20260308T070000Z", "2026-03-08T01:30")
    assert falls(series) == ["2026-03-08 01:30", "2026-03-08 03:00"]


def test_an_exdate_counts_but_does_not_happen() -> None:
    out = (datetime(1997, 9, 3, 9), datetime(1997, 9, 4, 8))
    series = a_series("FREQ=DAILY;COUNT=3", exdates=out)
    assert falls(series) == days("1997: Sep 2 4")


def test_a_series_that_is_all_taken_out_falls_never() -> None:
    assert falls(a_series("FREQ=DAILY;COUNT=1", exdates=(datetime(1997, 9, 2, 9),))) == []


def test_a_window_takes_its_start_and_leaves_its_end() -> None:
    series = a_series("FREQ=DAILY;COUNT=10")
    window: dict[str, Any] = {
        "since": datetime(1997, 9, 4, 9),
        "before": datetime(1997, 9, 6, 9),
    }
    assert falls(series, **window) == days("1997: Sep 4 5")
    assert falls(series, since=datetime(1997, 9, 10, 9, 1)) == days("1997: Sep 11")


def test_a_start_off_the_rule_is_no_occurrence() -> None:
    assert falls(a_series("FREQ=WEEKLY;BYDAY=FR;COUNT=2")) == days("1997: Sep 5 12")


def test_each_monday_and_the_second_tuesday_fall_together() -> None:
    series = a_series("FREQ=MONTHLY;BYDAY=MO,2TU;COUNT=7", "1997-09-01T09:00")
    assert falls(series) == days("1997: Sep 1 8 9 15 22 29, Oct 6")


def test_places_count_in_the_whole_week_also_in_the_first() -> None:
    series = a_series("FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=2;COUNT=2", "1997-09-03T09:00")
    assert falls(series) == days("1997: Sep 3 10")


HOSTILE = [
    "FREQ=SECONDLY",
    "FREQ=MINUTELY",
    "FREQ=SECONDLY;COUNT=999999999",
    "FREQ=SECONDLY;BYSETPOS=2;BYSECOND=0",
    "FREQ=SECONDLY;BYHOUR=3;BYMINUTE=59;BYSECOND=59",
    "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO;BYHOUR=0",
    "FREQ=SECONDLY;INTERVAL=604800;BYDAY=SU",
    "FREQ=DAILY;COUNT=999999999",
    "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=DAILY;INTERVAL=7;BYDAY=SU",
    "FREQ=DAILY;INTERVAL=999999999",
    "FREQ=WEEKLY;BYDAY=MO;BYSETPOS=366",
    "FREQ=YEARLY;BYDAY=53MO;BYMONTHDAY=3",
    "FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=3",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6",
    "FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29",
    "FREQ=DAILY;BYHOUR=" + ",".join(map(str, range(24))) + ";BYMINUTE="
    + ",".join(map(str, range(60))) + ";BYSECOND=" + ",".join(map(str, range(60))),
]  # fmt: skip


@pytest.fixture(scope="module")
def plain_rule() -> float:
    """The seconds of processor time that dateutil takes for as many plain days as are looked at."""
    began = process_time()
    for _ in islice(rrule(DAILY, dtstart=datetime(1970, 1, 1)), MOST_STEPS):
        pass
    return process_time() - began


@pytest.mark.parametrize("rule", HOSTILE)
def test_a_rule_meant_to_harm_ends_soon_or_is_refused(rule: str, plain_rule: float) -> None:
    began = process_time()
    found = 0
    try:
        window = occurrences(a_series(rule, "1970-01-01T00:00:01"), since=datetime(2026, 11, 22))
        found = sum(1 for _ in islice(window, 2 * MOST_STEPS))
    except InvalidValueError as error:
        assert "too often" in str(error)  # noqa: PT017 (being refused is one of two right ends)
    assert found <= MOST_STEPS
    # Four times was the most when it was tried; what measures coverage slows ours alone.
    assert process_time() - began < 30 * plain_rule


def test_a_rule_by_the_second_since_1970_is_seen_in_a_window_of_today() -> None:
    window: dict[str, Any] = {
        "since": datetime(2026, 11, 22, 12),
        "before": datetime(2026, 11, 22, 12, 1),
    }
    assert len(falls(a_series("FREQ=SECONDLY", "1970-01-01T00:00"), **window)) == 60


def as_dateutil_says(rule: Rule, start: datetime, before: datetime) -> list[datetime]:
    """What dateutil makes of the text of a rule, without a zone."""
    found = rrulestr(format_rule(rule), dtstart=start)
    return [wall for wall in islice(found.xafter(start, inc=True), 40) if wall < before]


@st.composite
def agreed(draw: st.DrawFn) -> Rule:
    """Rules in days or longer about which dateutil and RFC 5545 agree."""
    rule = draw(rules().filter(lambda each: each.frequency not in WITHIN_A_DAY))
    until_utc = rule.until is not None and rule.until.tzinfo is not None
    mixed = len({bool(day.place) for day in rule.days}) == 2
    lone_week = rule.weeks and not (rule.days or rule.month_days or rule.year_days)
    part_week = rule.frequency is Frequency.WEEKLY and rule.set_places
    if until_utc or mixed or lone_week or part_week:
        return Rule(rule.frequency, rule.interval, rule.count)
    return rule


@settings(max_examples=examples(60), deadline=None)
@given(agreed(), st.datetimes(datetime(1970, 1, 1), datetime(2100, 1, 1)))
def test_whole_days_fall_as_dateutil_says_where_no_clock_changes(
    rule: Rule, moment: datetime
) -> None:
    start = moment.replace(microsecond=0)
    before = start + timedelta(days=4000)
    series = a_series(format_rule(rule), start.isoformat(), timezone="UTC")
    found = list(islice(occurrences(series, before=before), 40))
    if found:  # where nothing falls dateutil may search to the year 9999
        assert found == as_dateutil_says(rule, start, before)
    assert all(wall >= start for wall in found)
    assert found == sorted(set(found))


@settings(max_examples=examples(20), deadline=None)
@given(
    rules().filter(lambda each: each.frequency in (Frequency.HOURLY, Frequency.MINUTELY)),
    st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1)),
)
def test_times_of_a_day_fall_as_a_naive_look_at_every_minute_says(
    rule: Rule, moment: datetime
) -> None:
    start = moment.replace(microsecond=0)
    rule = replace(rule, seconds=(), set_places=(), count=None, until=None)
    series = a_series(format_rule(rule), start.isoformat(), timezone="UTC")
    before = start + timedelta(days=1)
    minutes = [start + timedelta(minutes=minute) for minute in range(1440)]
    assert list(occurrences(series, before=before)) == [
        wall for wall in minutes if wall < before and falls_at(rule, start, wall)
    ]


def falls_at(rule: Rule, start: datetime, wall: datetime) -> bool:
    """Whether a wall time (with the seconds of the start) fits each part of a rule."""
    hourly = rule.frequency is Frequency.HOURLY
    unit = timedelta(hours=1) if hourly else timedelta(minutes=1)
    midnight = datetime(1970, 1, 1)
    units = (wall - midnight) // unit - (start - midnight) // unit
    month_length = monthrange(wall.year, wall.month)[1]
    year_day, year_length = wall.timetuple().tm_yday, 366 if isleap(wall.year) else 365
    return (
        units % rule.interval == 0
        and (not rule.months or wall.month in rule.months)
        and (not rule.days or wall.weekday() in {day.weekday for day in rule.days})
        and (not rule.hours or wall.hour in rule.hours)
        and wall.minute in (rule.minutes or ((start.minute,) if hourly else (wall.minute,)))
        and in_either(rule.month_days, wall.day, month_length)
        and in_either(rule.year_days, year_day, year_length)
    )


def in_either(wanted: tuple[int, ...], number: int, length: int) -> bool:
    """Whether a number counted from the start, or from the end, is wanted; none wants all."""
    return not wanted or number in wanted or number - length - 1 in wanted
