"""Repeat rules as people type them, seen from Sunday 22 November 2026."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.errors import InvalidValueError
from planner.domain.rule import format_rule, parse_rule
from planner.domain.typed_rule import parse_typed_rule

TODAY = date(2026, 11, 22)
TUE_THU = "FREQ=WEEKLY;BYDAY=TU,TH"
WORK = "BYDAY=MO,TU,WE,TH,FR"


@pytest.mark.parametrize(
    ("text", "rrule"),
    [
        ("every Tuesday and Thursday until 18 Dec", f"{TUE_THU};UNTIL=20261218"),
        ("Tue, Thu", TUE_THU),
        ("on Tuesdays & Thursdays", TUE_THU),
        ("Tue/Thu through 2026-12-18", f"{TUE_THU};UNTIL=20261218"),
        ("every 2 weeks", "FREQ=WEEKLY;INTERVAL=2"),
        ("every other week on Mon", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"),
        ("every 2nd week on Mon", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"),
        ("every 3rd day", "FREQ=DAILY;INTERVAL=3"),
        ("monthly on the 3rd Friday", "FREQ=MONTHLY;BYDAY=3FR"),
        ("1st and 3rd Fri", "FREQ=MONTHLY;BYDAY=1FR,3FR"),
        ("last Friday of the month", "FREQ=MONTHLY;BYDAY=-1FR"),
        ("every month on the 1st and 15th", "FREQ=MONTHLY;BYMONTHDAY=1,15"),
        ("daily x10", "FREQ=DAILY;COUNT=10"),
        ("Daily ×10", "FREQ=DAILY;COUNT=10"),
        ("every day for 10 times", "FREQ=DAILY;COUNT=10"),
        ("every weekday", f"FREQ=WEEKLY;{WORK}"),
        ("every year on Nov 27", "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=27"),
        ("every 2 years on 29 Feb", "FREQ=YEARLY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=29"),
        ("jeden Dienstag und Donnerstag bis 18.12.", f"{TUE_THU};UNTIL=20261218"),
        ("alle 2 Wochen", "FREQ=WEEKLY;INTERVAL=2"),
        ("täglich", "FREQ=DAILY"),
        ("jeden 2. Freitag im Monat", "FREQ=MONTHLY;BYDAY=2FR"),
        ("每周二、周四直到12月18日", f"{TUE_THU};UNTIL=20261218"),
        ("每两周", "FREQ=WEEKLY;INTERVAL=2"),
        ("每月第三个周五", "FREQ=MONTHLY;BYDAY=3FR"),
        ("每月最后一天", "FREQ=MONTHLY;BYMONTHDAY=-1"),
        ("每天，共10次", "FREQ=DAILY;COUNT=10"),
        ("每年11月27日", "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=27"),
        ("工作日", f"FREQ=WEEKLY;{WORK}"),
        ("RRULE:FREQ=DAILY;BYHOUR=9,19", "FREQ=DAILY;BYHOUR=9,19"),
    ],
)
def test_a_typed_rule_is_read(text: str, rrule: str) -> None:
    assert format_rule(parse_typed_rule(text, TODAY)) == format_rule(parse_rule(rrule))


@pytest.mark.parametrize(
    "text",
    ["", " ", "sometimes", "every", "until 18 Dec", "every 0 days", "daily Mon", "3", "x10",
     "every Tuesday until", "every Tuesday until Lumen", "every week every month",
     "the 9th Friday", "every Tuesday, 0 times", "every 2 Lumen", "x" * 201],
)  # fmt: skip
def test_what_says_no_rule_is_refused(text: str) -> None:
    with pytest.raises(InvalidValueError):
        parse_typed_rule(text, TODAY)


WORDS = (
    *("every", "daily", "2", "3rd", "last", "week", "month", "year", "Tue", "and", "Friday", "day"),
    *("until", "18", "Dec", "×", "10", "每", "周五", "月", "第", "个", ",", "2026-11-27", "FREQ="),
)
words = st.sampled_from(WORDS)


@given(st.text() | st.lists(words, max_size=8).map(" ".join), st.dates(TODAY, date(2190, 1, 1)))
def test_any_text_is_a_rule_or_refused(text: str, today: date) -> None:
    try:
        rule = parse_typed_rule(text, today)
    except InvalidValueError:
        return
    assert parse_rule(format_rule(rule)) == rule
