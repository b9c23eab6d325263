"""Clock times, windows and lengths as people type them into a line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.typed_day import plain_text
from planner.domain.typed_time import typed_length, typed_time


def read_time(text: str) -> str:
    found = typed_time(plain_text(text))
    if found is None:
        return ""
    others = "".join(f" or {other:%H:%M}" for other in found.others)
    return f"{found.clock:%H:%M}{others}" + (f" for {found.minutes}" if found.minutes else "")


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("7pm", "19:00"),
        ("7 p.m.", "19:00"),
        ("7:30 pm", "19:30"),
        ("19:00", "19:00"),
        ("19h30", "19:30"),
        ("19 Uhr", "19:00"),
        ("19.30 Uhr", "19:30"),
        ("um 19.30", "19:30"),
        ("at 1900", "19:00"),
        ("at 7", "07:00 or 19:00"),
        ("noon", "12:00"),
        ("晚上7点", "19:00"),
        ("晚7点", "19:00"),
        ("晚上7点半", "19:30"),
        ("下午4点30分", "16:30"),
        ("直播19:00", "19:00"),
        ("19:00-21:30", "19:00 for 150"),
        ("19:00到21:00", "19:00 for 120"),
        ("7-9pm", "19:00 for 120"),
        ("from 7 to 9pm", "19:00 for 120"),
        ("11-1pm", "11:00 for 120"),
        ("7pm-9", "19:00 for 120"),
        ("22:00 – 02:00", "22:00 for 240"),
        ("19–21 Uhr", "19:00 for 120"),
        ("7pm-7pm", "19:00"),
    ],
)
def test_a_time_is_read(text: str, clock: str) -> None:
    assert read_time(text) == clock


@pytest.mark.parametrize(
    "text", ["", "7", "2026", "Top 5-10", "10-20% off", "v2.30", "12:60", "25pm", "1:2:3", "pm"]
)
def test_a_number_alone_is_no_time(text: str) -> None:
    assert read_time(text) == ""


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("2h", 120),
        ("90 min", 90),
        ("1h30", 90),
        ("1h 30m", 90),
        ("2h30min show", 150),
        ("1.5 h", 90),
        ("1,5 Std.", 90),
        ("2 hours.", 120),
        ("2小时", 120),
        ("1小时30分钟", 90),
        ("直播2小时", 120),
        ("0h then 2h", 120),
    ],
)
def test_a_length_is_read(text: str, minutes: int) -> None:
    found = typed_length(plain_text(text))
    assert found is not None
    assert found.minutes == minutes


@pytest.mark.parametrize("text", ["", "2", "0h", "900h", "19h30", "5m", "2hearts", "h", "half"])
def test_what_is_no_length_is_none(text: str) -> None:
    assert typed_length(plain_text(text)) is None


@given(st.text() | st.text("0123456789:.-hpmatn点晚上到uhr ", max_size=30))
def test_any_text_has_a_time_and_a_length_or_none(text: str) -> None:
    plain = plain_text(text)
    for found in (typed_time(plain), typed_length(plain)):
        assert found is None or 0 <= found.start < found.end <= len(plain)
