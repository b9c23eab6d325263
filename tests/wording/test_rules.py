"""That rules are said as people say them, in both languages, and read back as the same rule."""

from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rules import rules, weekdays

from planner.domain.rule import Frequency, Rule, RuleDay, format_rule, parse_rule
from planner.domain.show import Series
from planner.domain.typed_rule import parse_typed_rule
from planner.wording.language import Language, language_for
from planner.wording.rules import (
    CONTEXT,
    PHRASES,
    UNITS,
    is_sayable,
    rule_in_words,
    series_in_words,
)

ENGLISH, CHINESE = Language(), language_for("zh_CN")
TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("rrule", "english", "chinese"),
    [
        ("FREQ=DAILY", "every day", "每天"),
        ("FREQ=DAILY;COUNT=10", "every day, 10 times", "每天，共10次"),
        ("FREQ=DAILY;COUNT=1", "every day, 1 time", "每天，共1次"),
        ("FREQ=WEEKLY;INTERVAL=2", "every 2 weeks", "每2周"),
        (
            "FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20261218",
            "every Tuesday and Thursday until Fri 18 Dec 2026",
            "每周二和周四，直到2026年12月18日 周五",
        ),
        (
            "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,WE,FR",
            "every 3 weeks on Monday, Wednesday and Friday",
            "每3周的周一、周三和周五",
        ),
        ("FREQ=MONTHLY;BYDAY=3FR", "every month on the 3rd Friday", "每月的第3个周五"),
        (
            "FREQ=MONTHLY;BYDAY=-1MO,1MO,-2SU",
            "every month on the 1st Monday, the 2nd-last Sunday and the last Monday",
            "每月的第1个周一、倒数第2个周日和最后一个周一",
        ),
        (
            "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=1,22,-1,-2",
            "every 2 months on the 1st, the 22nd, the 2nd-last day and the last day",
            "每2个月的1日、22日、倒数第2天和最后一天",
        ),
        ("FREQ=MONTHLY;BYMONTHDAY=11,12,13", "every month on the 11th, the 12th and the 13th",
         "每月的11日、12日和13日"),
        ("FREQ=MONTHLY;BYDAY=MO", "every month on each Monday", "每月的每个周一"),
        ("FREQ=YEARLY", "every year", "每年"),
        ("FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=27", "every year on 27 Nov", "每年的11月27日"),
        *((rrule, rrule, rrule) for rrule in (
            "FREQ=DAILY;BYMONTH=1",
            "FREQ=WEEKLY;BYMONTH=1",
            "FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR",
            "FREQ=YEARLY;BYMONTH=11",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;WKST=SU",
            "FREQ=DAILY;UNTIL=20261218T190000",
            "FREQ=DAILY;UNTIL=20261218T235959Z",
            "FREQ=HOURLY;INTERVAL=3",
        )),
    ],
)  # fmt: skip
def test_a_rule_is_said_as_a_person_would(rrule: str, english: str, chinese: str) -> None:
    rule = parse_rule(rrule)
    said = rule_in_words(ENGLISH, rule), rule_in_words(CHINESE, rule)
    unsaid = format_rule(rule)
    assert said == ((english, chinese) if is_sayable(rule) else (unsaid, unsaid))
    assert is_sayable(rule) is (english != rrule)


@pytest.mark.parametrize(
    ("until", "said"),
    [
        ("20261219T045959Z", "every day until Fri 18 Dec 2026"),
        ("20261218T235959", "every day until Fri 18 Dec 2026"),
        ("20261219T000000Z", "FREQ=DAILY;UNTIL=20261218T190000"),
    ],
)
def test_the_end_of_a_series_is_said_in_its_own_zone(until: str, said: str) -> None:
    series = Series(
        id="series",
        title="Series",
        rrule=f"FREQ=DAILY;UNTIL={until}",
        starts_at=datetime(2026, 12, 1, 19),
        timezone="America/New_York",
    )
    assert series_in_words(ENGLISH, series) == said


ends: st.SearchStrategy[dict[str, Any]] = st.one_of(
    st.fixed_dictionaries({}),
    st.fixed_dictionaries({"count": st.integers(1, 99_999)}),
    st.fixed_dictionaries(
        {
            "until": st.dates(date(1971, 1, 1), date(2199, 1, 1)).map(
                lambda day: datetime(day.year, day.month, day.day, 23, 59, 59)
            )
        }
    ),
)


def sorted_set(each: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.sets(each, max_size=4).map(lambda found: tuple(sorted(found)))


@st.composite
def sayable(draw: st.DrawFn) -> Rule:
    """Rules that people say."""
    frequency = draw(st.sampled_from(list(UNITS)))
    interval = draw(st.integers(1, 1500))
    end = draw(ends)
    if frequency is Frequency.WEEKLY:
        days = draw(sorted_set(st.builds(RuleDay, st.just(0), weekdays)))
        return Rule(frequency, interval, days=days, **end)
    if frequency is Frequency.MONTHLY and draw(st.booleans()):
        places = st.integers(-5, 5)
        days = draw(sorted_set(st.builds(RuleDay, places, weekdays)))
        return Rule(frequency, interval, days=days, **end)
    if frequency is Frequency.MONTHLY:
        dates = draw(sorted_set(st.integers(-31, 31).filter(bool)))
        return Rule(frequency, interval, month_days=dates, **end)
    if frequency is Frequency.YEARLY:
        day = draw(st.dates(date(2028, 1, 1), date(2028, 12, 31)))
        return Rule(frequency, interval, months=(day.month,), month_days=(day.day,), **end)
    return Rule(frequency, interval, **end)


@pytest.mark.parametrize("language", [ENGLISH, CHINESE], ids=["en", "zh_CN"])
@given(rule=sayable())
def test_what_is_said_is_read_back_as_the_same_rule(language: Language, rule: Rule) -> None:
    assert is_sayable(rule)
    assert parse_typed_rule(rule_in_words(language, rule), TODAY) == rule


@given(rules())
def test_every_rule_is_said_so_that_it_can_be_read_back(rule: Rule) -> None:
    for language in (ENGLISH, CHINESE):
        assert parse_typed_rule(rule_in_words(language, rule), TODAY) == rule


def test_every_phrase_is_translated_and_nothing_else() -> None:
    known = {text for context, text in CHINESE.translations if context == CONTEXT}
    assert known == {*PHRASES, *(text for pair in UNITS.values() for text in pair)}
