"""Lengths and clock times as they are typed, on every keyboard, and as they are echoed."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.clock import (
    LARGEST_DAY,
    LONGEST_SECONDS,
    DayClock,
    format_day_clock,
    format_length,
    format_minutes,
    format_signed,
    parse_clock,
    parse_length,
)
from planner.domain.errors import InvalidValueError

LENGTHS = {
    "12": 720,
    "0": 0,
    "00": 0,
    "1.5": 90,
    "1,5": 90,
    ".5": 30,
    "0.01": 1,
    "12:30": 750,
    "0:05": 5,
    ":30": 30,
    "61:40": 3700,
    "90:00": 5400,
    "1:02:00": 3720,
    "0:00:07": 7,
    "100:00:00": 360_000,
    "90s": 90,
    "90 sec": 90,
    "1h": 3600,
    "1h 20m": 4800,
    "1h20m": 4800,
    "1h20": 4800,
    "1 h 20": 4800,
    "5m30": 330,
    "1h 30s": 3630,
    "1h 2m 3s": 3723,
    "5 min": 300,
    "5 min.": 300,
    "1.5h": 5400,
    "1,5 h": 5400,
    "2 hours": 7200,
    "1 hour 5 minutes": 3900,
    "1 Std. 20 Min.": 4800,
    "1 Stunde 5 Minuten": 3900,
    "1 heure 30": 5400,
    "2 horas": 7200,
    "5'30\"": 330,
    "5′30″": 330,
    "5’30”": 330,
    "１２": 720,
    "１２：３０": 750,
    "12：30": 750,
    "1。5": 90,
    "1小时20分": 4800,
    "1小时20分30秒": 4830,
    "20分钟": 1200,
    "30秒": 30,
    "1時間5分": 3900,
    "1시간 5분": 3900,
    "١٢": 720,
    "  12  ": 720,
    "12 ": 720,
    "1H 20M": 4800,
    "744h": LONGEST_SECONDS,
}

NOT_LENGTHS = [
    "",
    " ",
    "abc",
    "h",
    "1x",
    "1 2",
    "1h 2h",
    "20m 1h",
    "1m 5 5",
    "5s 3",
    "5s 3 2",
    "12:",
    "12:3",
    "1:60",
    "1:90",
    "1:60:00",
    "1:2:00",
    "1::00",
    "1:00:00:00",
    ":",
    "1h:20",
    "1.",
    "1..5",
    "1.5.5",
    "1e5",
    "+5",
    "5-3",
    "12:30pm",
    "½h",
    "nan",
    "inf",
    "0x10",
    "半小时",
]


@pytest.mark.parametrize(("text", "seconds"), LENGTHS.items())
def test_a_typed_length_is_understood(text: str, seconds: int) -> None:
    assert parse_length(text) == seconds


@pytest.mark.parametrize("text", NOT_LENGTHS)
def test_what_is_no_length_is_refused_with_what_can_be_typed(text: str) -> None:
    with pytest.raises(InvalidValueError, match=r"is not a length\. Type minutes \(12\)"):
        parse_length(text)


@pytest.mark.parametrize("text", ["-5", "−5:00", "-1h", "–5"])
def test_a_negative_length_is_refused(text: str) -> None:
    with pytest.raises(InvalidValueError, match="cannot be negative"):
        parse_length(text)


@pytest.mark.parametrize("text", ["744h 1s", "44641", "999999999999:00:00", "9" * 40])
def test_a_length_over_31_days_is_refused(text: str) -> None:
    with pytest.raises(InvalidValueError, match="longer than 31 days"):
        parse_length(text)


@pytest.mark.parametrize("parse", [parse_length, parse_clock])
def test_a_text_that_never_ends_is_refused_and_not_repeated_whole(parse: object) -> None:
    assert callable(parse)
    with pytest.raises(InvalidValueError, match="too long") as refused:
        parse("9" * 10_000)
    assert len(str(refused.value)) < 120


def test_the_refused_text_may_hold_braces() -> None:
    with pytest.raises(InvalidValueError, match=r"“\{x\}” is not a length"):
        parse_length("{x}")


CLOCKS = {
    "1630": DayClock(time(16, 30)),
    "16:30": DayClock(time(16, 30)),
    "16.30": DayClock(time(16, 30)),
    "16:30:15": DayClock(time(16, 30, 15)),
    "163015": DayClock(time(16, 30, 15)),
    "93015": DayClock(time(9, 30, 15)),
    "930": DayClock(time(9, 30)),
    "0930": DayClock(time(9, 30)),
    "9:30": DayClock(time(9, 30)),
    "16": DayClock(time(16)),
    "9": DayClock(time(9)),
    "0": DayClock(time(0)),
    "0000": DayClock(time(0)),
    "4:30pm": DayClock(time(16, 30)),
    "4:30 PM": DayClock(time(16, 30)),
    "4:30 p.m.": DayClock(time(16, 30)),
    "430pm": DayClock(time(16, 30)),
    "4pm": DayClock(time(16)),
    "4p": DayClock(time(16)),
    "4am": DayClock(time(4)),
    "4 a.m.": DayClock(time(4)),
    "12am": DayClock(time(0)),
    "12:30am": DayClock(time(0, 30)),
    "12pm": DayClock(time(12)),
    "0am": DayClock(time(0)),
    "16:30pm": DayClock(time(16, 30)),
    "noon": DayClock(time(12)),
    "Midnight": DayClock(time(0)),
    "16h30": DayClock(time(16, 30)),
    "16h": DayClock(time(16)),
    "16 Uhr": DayClock(time(16)),
    "16:30 Uhr": DayClock(time(16, 30)),
    "16 Uhr 30": DayClock(time(16, 30)),
    "１６：３０": DayClock(time(16, 30)),
    "16点30分": DayClock(time(16, 30)),
    "16時30分15秒": DayClock(time(16, 30, 15)),
    "16시 30분": DayClock(time(16, 30)),
    "下午4点30分": DayClock(time(16, 30)),
    "下午 4:30": DayClock(time(16, 30)),
    "下午16:30": DayClock(time(16, 30)),
    "上午9点": DayClock(time(9)),
    "凌晨0:30": DayClock(time(0, 30)),
    "中午": DayClock(time(12)),
    "中午12:30": DayClock(time(12, 30)),
    "오후 4:30": DayClock(time(16, 30)),
    "24:00": DayClock(time(0), 1),
    "2400": DayClock(time(0), 1),
    "24:00 +1": DayClock(time(0), 2),
    "00:10 +1": DayClock(time(0, 10), 1),
    "00:10+1": DayClock(time(0, 10), 1),
    "00:10 (+1)": DayClock(time(0, 10), 1),
    "00:10 + 1": DayClock(time(0, 10), 1),
    "00:10 +1d": DayClock(time(0, 10), 1),
    "0:10am +2": DayClock(time(0, 10), 2),
    "10 +31": DayClock(time(10), 31),
    "23:00 -1": DayClock(time(23), -1),
    "23:00 (-1)": DayClock(time(23), -1),
    "16:30 +0": DayClock(time(16, 30), 0),
    "次日 00:10": DayClock(time(0, 10), 1),
    "次日凌晨0点10分": DayClock(time(0, 10), 1),
    "翌日0:10": DayClock(time(0, 10), 1),
    "next day 0:10": DayClock(time(0, 10), 1),
    "0:10 next day": DayClock(time(0, 10), 1),
}

NOT_CLOCKS = [
    "",
    "abc",
    "pm",
    "+1",
    "-1",
    "25",
    "25:00",
    "24:01",
    "2401",
    "24:00:01",
    "16:60",
    "16:30:60",
    "1660",
    "16:3",
    "16:",
    ":30",
    "16:30:",
    "16:30.15",
    "16-30",
    "16 30",
    "16:30-1",
    "1234567",
    "13am",
    "0pm",
    "25pm",
    "24pm",
    "noonpm",
    "16:30 +32",
    "16:30 -32",
    "24:00 +31",
    "16:30 +1 +1",
    "-16:30",
    "16点半",
    "1e1",
]


@pytest.mark.parametrize(("text", "clock"), CLOCKS.items())
def test_a_typed_clock_time_is_understood(text: str, clock: DayClock) -> None:
    assert parse_clock(text) == clock


@pytest.mark.parametrize("text", NOT_CLOCKS)
def test_what_is_no_clock_time_is_refused_with_what_can_be_typed(text: str) -> None:
    with pytest.raises(InvalidValueError, match=r"is not a clock time\. Type it like 16:30"):
        parse_clock(text)


@pytest.mark.parametrize(
    ("seconds", "text", "minutes", "signed"),
    [
        (0, "0:00", "0:00", "0:00"),
        (5, "0:05", "0:05", "+0:05"),
        (100, "1:40", "1:40", "+1:40"),
        (-100, "−1:40", "−1:40", "−1:40"),
        (1800, "30:00", "30:00", "+30:00"),
        (3599, "59:59", "59:59", "+59:59"),
        (3600, "1:00:00", "60:00", "+1:00:00"),
        (3700, "1:01:40", "61:40", "+1:01:40"),
        (10_900, "3:01:40", "181:40", "+3:01:40"),
        (-10_900, "−3:01:40", "−181:40", "−3:01:40"),
        (100 * 3600, "100:00:00", "6000:00", "+100:00:00"),
    ],
)
def test_lengths_are_written(seconds: int, text: str, minutes: str, signed: str) -> None:
    assert format_length(seconds) == text
    assert format_minutes(seconds) == minutes
    assert format_signed(seconds) == signed


def test_clock_times_are_written_with_the_day_where_it_is_another() -> None:
    assert format_day_clock(time(16, 30), None) == "16:30"
    assert format_day_clock(time(16, 30, 15), 0) == "16:30:15"
    assert format_day_clock(time(0, 30), 1) == "00:30 +1"
    assert format_day_clock(time(23, 30), -1) == "23:30 -1"


@given(st.integers(0, LONGEST_SECONDS))
def test_a_length_is_read_back_as_it_was_written(seconds: int) -> None:
    assert parse_length(format_length(seconds)) == seconds
    assert parse_length(format_minutes(seconds)) == seconds


@given(st.integers(0, 86_399), st.one_of(st.none(), st.integers(-LARGEST_DAY, LARGEST_DAY)))
def test_a_clock_time_is_read_back_as_it_was_written(second: int, day: int | None) -> None:
    clock = time(second // 3600, second // 60 % 60, second % 60)
    assert parse_clock(format_day_clock(clock, day)) == DayClock(clock, day or None)


typed = st.one_of(
    st.text(max_size=45),
    st.text("0123456789:.,+-hms '\"apm分秒点下午()０１：", max_size=45),
    st.lists(st.sampled_from([*LENGTHS, *CLOCKS, "+1", ":", " "]), max_size=3).map("".join),
)


@given(typed)
def test_any_text_is_a_length_in_bounds_or_refused(text: str) -> None:
    try:
        seconds = parse_length(text)
    except InvalidValueError:
        return
    assert 0 <= seconds <= LONGEST_SECONDS
    assert parse_length(format_length(seconds)) == seconds


@given(typed)
def test_any_text_is_a_clock_time_in_bounds_or_refused(text: str) -> None:
    try:
        found = parse_clock(text)
    except InvalidValueError:
        return
    assert found.clock.tzinfo is None
    assert found.clock.microsecond == 0
    assert found.day is None or abs(found.day) <= LARGEST_DAY
