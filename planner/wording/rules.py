"""Says how a series repeats, in words that `domain.typed_rule` reads back as the same rule."""

from collections.abc import Iterable
from typing import Final

from planner.domain.rule import (
    Frequency,
    Rule,
    RuleDay,
    end_of_day,
    format_rule,
    parse_rule,
    with_local_end,
)
from planner.domain.show import Series
from planner.wording.dates import day_of_year, full_day, weekday_name
from planner.wording.language import Language

CONTEXT: Final = "rules"

UNITS: Final = {
    Frequency.DAILY: ("every day", "every {count} days"),
    Frequency.WEEKLY: ("every week", "every {count} weeks"),
    Frequency.MONTHLY: ("every month", "every {count} months"),
    Frequency.YEARLY: ("every year", "every {count} years"),
}
"""How often, for one unit and for several."""

PHRASES: Final = (
    *("every {days}", "{often} on {days}", "{days} and {day}", "{days}, {day}"),
    *("the {ordinal} {weekday}", "the last {weekday}", "the {ordinal}-last {weekday}"),
    *("each {weekday}", "the {ordinal}", "the last day", "the {ordinal}-last day"),
    *("{rule} until {day}", "{rule}, {count} times"),
)
"""The other templates, each under the English text by which it is translated."""


def rule_in_words(language: Language, rule: Rule) -> str:
    """How a rule repeats: `every Tuesday and Thursday until Fri 18 Dec 2026`, `每天，共10次`.

    A rule that a person would hardly say so is given as its RRULE text.
    """
    if not is_sayable(rule):
        return format_rule(rule)
    said = _often(language, rule)
    if rule.until is not None:
        template = "{rule} until {day}"
        return language.sentence(CONTEXT, template, rule=said, day=full_day(language, rule.until))
    if rule.count is not None:
        one, many = "{rule}, {count} time", "{rule}, {count} times"
        return language.plural(CONTEXT, one, many, count=rule.count, rule=said)
    return said


def series_in_words(language: Language, series: Series) -> str:
    """How a series repeats, its end in its own zone. Raises InvalidValueError for no rule."""
    return rule_in_words(language, with_local_end(parse_rule(series.rrule), series.timezone))


def is_sayable(rule: Rule) -> bool:
    """Whether a rule is one of those that are put in words: whole days, weekdays, dates."""
    until = rule.until
    odd_end = until is not None and (until.tzinfo is not None or until != end_of_day(until))
    rest = (rule.weeks, rule.year_days, rule.hours, rule.minutes, rule.seconds, rule.set_places)
    if odd_end or rule.week_start or any(rest):
        return False
    dated = bool(rule.month_days)
    if rule.frequency is Frequency.YEARLY:
        return not rule.days and ((not rule.months and not dated) or _is_one_date(rule))
    if rule.months:
        return False
    if rule.frequency is Frequency.MONTHLY:
        return not (rule.days and dated)
    return not dated and (rule.frequency is Frequency.WEEKLY or rule == _bare(rule))


def _is_one_date(rule: Rule) -> bool:
    return len(rule.months) == len(rule.month_days) == 1 and rule.month_days[0] > 0


def _bare(rule: Rule) -> Rule:
    """A daily rule with this interval and end, and no other part."""
    return Rule(Frequency.DAILY, rule.interval, rule.count, rule.until)


def _often(language: Language, rule: Rule) -> str:
    days = _joined(language, _days(language, rule))
    if days and rule.frequency is Frequency.WEEKLY and rule.interval == 1:
        return language.sentence(CONTEXT, "every {days}", days=days)
    one, many = UNITS[rule.frequency]
    template = one if rule.interval == 1 else many
    often = language.sentence(CONTEXT, template, count=rule.interval)
    if not days:
        return often
    return language.sentence(CONTEXT, "{often} on {days}", often=often, days=days)


def _days(language: Language, rule: Rule) -> list[str]:
    if rule.months:
        return [day_of_year(language, rule.months[0], rule.month_days[0])]
    if rule.frequency is Frequency.WEEKLY:
        return [weekday_name(language, day.weekday) for day in rule.days]
    places = sorted(rule.days, key=lambda day: (day.place < 0, day.place, day.weekday))
    dates = sorted(rule.month_days, key=lambda day: (day < 0, day))
    return [
        *(_weekday_of_month(language, day) for day in places),
        *(_day_of_month(language, day) for day in dates),
    ]


def _weekday_of_month(language: Language, day: RuleDay) -> str:
    weekday = weekday_name(language, day.weekday)
    if not day.place:
        return language.sentence(CONTEXT, "each {weekday}", weekday=weekday)
    if day.place == -1:
        return language.sentence(CONTEXT, "the last {weekday}", weekday=weekday)
    template = "the {ordinal} {weekday}" if day.place > 0 else "the {ordinal}-last {weekday}"
    return _counted(language, template, abs(day.place), weekday)


def _day_of_month(language: Language, day: int) -> str:
    if day == -1:
        return language.translate(CONTEXT, "the last day")
    template = "the {ordinal}" if day > 0 else "the {ordinal}-last day"
    return _counted(language, template, abs(day), "")


def _counted(language: Language, template: str, number: int, weekday: str) -> str:
    """A template with a number, as `3rd` in English and bare in a translation."""
    return language.sentence(
        CONTEXT, template, ordinal=_ordinal(number), number=number, weekday=weekday
    )


def _ordinal(number: int) -> str:
    last = 0 if 10 < number % 100 < 14 else number % 10
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(last, 'th') }"


def _joined(language: Language, parts: Iterable[str]) -> str:
    *before, last = [*parts] or [""]
    if not before:
        return last
    days = before[0]
    for part in before[1:]:
        days = language.sentence(CONTEXT, "{days}, {day}", days=days, day=part)
    return language.sentence(CONTEXT, "{days} and {day}", days=days, day=last)
