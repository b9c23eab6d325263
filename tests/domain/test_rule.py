"""How recurrence rules are read, refused and written back."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rules import rules

from planner.domain.errors import InvalidValueError
from planner.domain.rule import (
    Frequency,
    Rule,
    RuleDay,
    end_of_day,
    ended_before,
    format_rule,
    parse_rule,
)

TUESDAYS = (RuleDay(0, 1),)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("FREQ=DAILY", Rule(Frequency.DAILY)),
        ("RRULE:FREQ=DAILY;COUNT=10", Rule(Frequency.DAILY, count=10)),
        (" freq=weekly;byday=tu;interval=2; ", Rule(Frequency.WEEKLY, interval=2, days=TUESDAYS)),
        (
            "FREQ=WEEKLY;BYDAY=TH,TU,TH",
            Rule(Frequency.WEEKLY, days=(RuleDay(0, 1), RuleDay(0, 3))),
        ),
        (
            "FREQ=MONTHLY;BYDAY=3FR,-1MO,+2SU",
            Rule(Frequency.MONTHLY, days=(RuleDay(-1, 0), RuleDay(2, 6), RuleDay(3, 4))),
        ),
        (
            "FREQ=DAILY;UNTIL=20261218",
            Rule(Frequency.DAILY, until=datetime(2026, 12, 18, 23, 59, 59)),
        ),
        (
            "FREQ=DAILY;UNTIL=20261218T190000",
            Rule(Frequency.DAILY, until=datetime(2026, 12, 18, 19)),
        ),
        (
            "FREQ=DAILY;UNTIL=20261218T190000Z",
            Rule(Frequency.DAILY, until=datetime(2026, 12, 18, 19, tzinfo=UTC)),
        ),
        (
            "FREQ=YEARLY;BYMONTH=11,1;BYWEEKNO=-1;WKST=SU",
            Rule(Frequency.YEARLY, months=(1, 11), weeks=(-1,), week_start=6),
        ),
        (
            "FREQ=MINUTELY;BYHOUR=9;BYMINUTE=0,30;BYSECOND=15;BYSETPOS=-1",
            Rule(Frequency.MINUTELY, hours=(9,), minutes=(0, 30), seconds=(15,), set_places=(-1,)),
        ),
    ],
)
def test_a_rule_is_read(text: str, rule: Rule) -> None:
    assert parse_rule(text) == rule


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("", "cannot stand in a repeat rule"),
        ("every Tuesday", "EVERY TUESDAY"),
        ("INTERVAL=2", "how often"),
        ("FREQ=SOMETIMES", "FREQ=SOMETIMES"),
        ("FREQ=DAILY;INTERVAL=0", "INTERVAL=0"),
        ("FREQ=DAILY;INTERVAL=-1", "INTERVAL=-1"),
        ("FREQ=DAILY;INTERVAL=1.5", "INTERVAL=1.5"),
        ("FREQ=DAILY;COUNT=0", "COUNT=0"),
        ("FREQ=DAILY;COUNT=99999999999999999999", "COUNT=9"),
        ("FREQ=DAILY;COUNT=٣", "COUNT=٣"),
        ("FREQ=DAILY;UNTIL=20260230", "UNTIL=20260230"),
        ("FREQ=DAILY;UNTIL=2026-02-03", "UNTIL=2026-02-03"),
        ("FREQ=DAILY;UNTIL=00010101", "UNTIL=00010101"),
        ("FREQ=DAILY;UNTIL=", "UNTIL="),
        ("FREQ=WEEKLY;BYDAY=", "BYDAY="),
        ("FREQ=WEEKLY;BYDAY=XX", "BYDAY=XX"),
        ("FREQ=MONTHLY;BYDAY=0MO", "BYDAY=0MO"),
        ("FREQ=MONTHLY;BYDAY=54MO", "BYDAY=54MO"),
        ("FREQ=MONTHLY;BYMONTHDAY=0", "BYMONTHDAY=0"),
        ("FREQ=MONTHLY;BYMONTHDAY=32", "BYMONTHDAY=32"),
        ("FREQ=YEARLY;BYMONTH=13", "BYMONTH=13"),
        ("FREQ=DAILY;BYHOUR=24", "BYHOUR=24"),
        ("FREQ=DAILY;BYHOUR=1,,2", "BYHOUR=1,,2"),
        ("FREQ=DAILY;FREQ=WEEKLY", "FREQ=WEEKLY"),
        ("FREQ=YEARLY;BYEASTER=0", "BYEASTER=0"),
        ("FREQ=DAILY;COUNT=2;UNTIL=20261218", "COUNT cannot"),
        ("FREQ=MONTHLY;BYWEEKNO=20", "BYWEEKNO cannot"),
        ("FREQ=MONTHLY;BYYEARDAY=20", "BYYEARDAY cannot"),
        ("FREQ=WEEKLY;BYMONTHDAY=20", "BYMONTHDAY cannot"),
        ("FREQ=WEEKLY;BYDAY=2MO", "BYDAY cannot"),
        ("FREQ=MONTHLY;BYDAY=6MO", "BYDAY cannot"),
        ("FREQ=YEARLY;BYMONTH=3;BYDAY=6MO", "BYDAY cannot"),
        ("FREQ=YEARLY;BYWEEKNO=20;BYDAY=2MO", "BYDAY cannot"),
        ("FREQ=DAILY;BYSETPOS=1", "BYSETPOS cannot"),
        ("FREQ=DAILY;BYHOUR=" + "1," * 300 + "1", "longer than 500"),
        ("FREQ=DAILY\r\nDTSTART:20260101", "cannot stand"),
        ("FREQ=DAILY;{part}", "PART"),
    ],
)
def test_what_is_no_rule_is_refused_with_its_part(text: str, named: str) -> None:
    with pytest.raises(InvalidValueError, match=named):
        parse_rule(text)


@given(rules())
def test_a_rule_that_is_written_is_read_back(rule: Rule) -> None:
    assert parse_rule(format_rule(rule)) == rule


@given(st.text() | st.text("FREQDAILYBYINTVCOUNTMOSETP=;,-+0123456789TZ", max_size=60))
def test_any_text_is_a_rule_or_refused(text: str) -> None:
    try:
        rule = parse_rule(text)
    except InvalidValueError:
        return
    assert parse_rule(format_rule(rule)) == rule


def test_a_rule_that_ends_before_a_moment_counts_no_more() -> None:
    ended = ended_before(parse_rule("FREQ=DAILY;COUNT=10"), datetime(2026, 12, 1, 19))
    assert format_rule(ended) == "FREQ=DAILY;UNTIL=20261201T185959"


def test_a_day_ends_with_its_last_second() -> None:
    assert end_of_day(datetime(2026, 12, 18, 7, 30)) == datetime(2026, 12, 18, 23, 59, 59)
