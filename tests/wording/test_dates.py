"""How days, clocks and on-air windows are written, also over midnight and clock changes."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from planner.domain.zone import to_instant
from planner.wording import dates
from planner.wording.language import Language, language_for

ENGLISH, CHINESE = Language(), language_for("zh_CN")
LOS_ANGELES, SHANGHAI = "America/Los_Angeles", "Asia/Shanghai"
ON_AIR = to_instant(datetime(2026, 11, 27, 16, 0), LOS_ANGELES)


def test_a_day_is_told_as_people_of_the_language_do() -> None:
    day = date(2026, 11, 27)
    assert dates.weekday(ENGLISH, day) == "Fri"
    assert dates.short_day(ENGLISH, day) == "Fri 27 Nov"
    assert dates.full_day(ENGLISH, day) == "Fri 27 Nov 2026"
    assert dates.weekday(CHINESE, day) == "周五"
    assert dates.short_day(CHINESE, day) == "11月27日 周五"
    assert dates.full_day(CHINESE, day) == "2026年11月27日 周五"


def test_every_weekday_and_month_has_its_name() -> None:
    days = [date(2026, 11, 23) + timedelta(days=n) for n in range(7)]
    assert " ".join(dates.weekday(ENGLISH, day) for day in days) == "Mon Tue Wed Thu Fri Sat Sun"
    assert "".join(dates.weekday(CHINESE, day)[1] for day in days) == "一二三四五六日"
    months = [dates.short_day(ENGLISH, date(2026, month, 1)).split()[2] for month in range(1, 13)]
    assert " ".join(months) == "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"


@pytest.mark.parametrize(
    ("moment", "plain", "seconds", "minutes"),
    [
        (time(16, 0), "16:00", "16:00:00", "16:00"),
        (time(9, 5, 7), "09:05:07", "09:05:07", "09:05"),
        (datetime(2026, 11, 27, 16, 28, 30), "16:28:30", "16:28:30", "16:28"),
        (time(0), "00:00", "00:00:00", "00:00"),
    ],
)
def test_a_clock_has_the_seconds_that_its_reader_needs(
    moment: datetime | time, plain: str, seconds: str, minutes: str
) -> None:
    assert dates.clock(moment) == plain
    assert dates.clock_with_seconds(moment) == seconds
    assert dates.clock_to_the_minute(moment) == minutes


def test_a_moment_has_its_day_and_clock() -> None:
    printed = datetime(2026, 11, 27, 14, 20)
    assert dates.day_and_clock(ENGLISH, printed) == "Fri 27 Nov 2026 14:20"
    assert dates.day_and_clock(CHINESE, printed) == "2026年11月27日 周五 14:20"


WINDOWS = [
    pytest.param(
        datetime(2026, 11, 27, 16), 180, LOS_ANGELES,
        "Fri 27 Nov 2026 · 16:00 – 19:00 PST",
        "2026年11月27日 周五 · 16:00 – 19:00 洛杉矶时间",
        id="an evening",
    ),
    pytest.param(
        datetime(2026, 11, 27, 22), 240, LOS_ANGELES,
        "Fri 27 Nov 2026 · 22:00 – Sat 02:00 PST",
        "2026年11月27日 周五 · 22:00 – 周六 02:00 洛杉矶时间",
        id="past midnight",
    ),
    pytest.param(
        datetime(2026, 11, 27, 16), 6 * 1440, LOS_ANGELES,
        "Fri 27 Nov 2026 · 16:00 – Thu 16:00 PST",
        "2026年11月27日 周五 · 16:00 – 周四 16:00 洛杉矶时间",
        id="six days: the weekday is clear",
    ),
    pytest.param(
        datetime(2026, 11, 27, 16), 7 * 1440, LOS_ANGELES,
        "Fri 27 Nov 2026 · 16:00 – Fri 4 Dec 2026 16:00 PST",
        "2026年11月27日 周五 · 16:00 – 2026年12月4日 周五 16:00 洛杉矶时间",
        id="a week: the weekday alone would mislead",
    ),
    pytest.param(
        datetime(2026, 10, 31, 23), 300, LOS_ANGELES,
        "Sat 31 Oct 2026 · 23:00 PDT – Sun 03:00 PST",
        "2026年10月31日 周六 · 23:00 UTC−7 – 周日 03:00 UTC−8",
        id="over the clock change of autumn",
    ),
    pytest.param(
        datetime(2026, 11, 28, 8), 90, SHANGHAI,
        "Sat 28 Nov 2026 · 08:00 – 09:30 UTC+8",
        "2026年11月28日 周六 · 08:00 – 09:30 北京时间",
        id="letters that mean something else to most readers",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("starts_at", "minutes", "zone", "english", "chinese"), WINDOWS)
def test_a_window_tells_where_it_is_and_when_it_ends(
    starts_at: datetime, minutes: int, zone: str, english: str, chinese: str
) -> None:
    starts = to_instant(starts_at, zone)
    ends = starts + timedelta(minutes=minutes)
    assert dates.window(ENGLISH, starts, ends, zone) == english
    assert dates.window(CHINESE, starts, ends, zone) == chinese


def test_hours_are_told_without_their_day() -> None:
    ends = ON_AIR + timedelta(minutes=90)
    assert dates.hours(ON_AIR, ends, LOS_ANGELES) == "16:00 – 17:30"


def test_one_moment_is_told_in_the_zones_that_matter() -> None:
    zones = ["America/New_York", SHANGHAI]
    english = dates.elsewhere(ENGLISH, ON_AIR, zones, home=LOS_ANGELES)
    assert english == "New York 19:00 · Shanghai Sat 08:00"
    chinese = dates.elsewhere(CHINESE, ON_AIR, zones, home=LOS_ANGELES)
    assert chinese == "纽约 19:00 · 上海 周六 08:00"


@pytest.mark.parametrize(
    "zones",
    [
        pytest.param([], id="none"),
        pytest.param([LOS_ANGELES], id="home"),
        pytest.param(["America/Tijuana", "US/Pacific"], id="the same clock as home"),
    ],
)
def test_a_zone_that_tells_nothing_new_is_left_out(zones: list[str]) -> None:
    assert dates.elsewhere(ENGLISH, ON_AIR, zones, home=LOS_ANGELES) == ""


def test_a_zone_that_comes_twice_is_told_once() -> None:
    zones = [SHANGHAI, SHANGHAI, "Asia/Shanghai"]
    told = dates.elsewhere(ENGLISH, ON_AIR, zones, home=LOS_ANGELES)
    assert told == "Shanghai Sat 08:00"


def test_the_day_before_is_told_too() -> None:
    morning = datetime(2026, 11, 28, 1, 0, tzinfo=UTC)
    assert (
        dates.elsewhere(ENGLISH, morning, [LOS_ANGELES], home=SHANGHAI) == "Los Angeles Fri 17:00"
    )
