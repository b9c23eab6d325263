"""What may be typed about a series: how it repeats, and the day until which."""

from collections.abc import Callable
from datetime import date

from planner.domain.errors import InvalidValueError
from planner.domain.rule import format_rule
from planner.domain.typed_day import plain_text, typed_days
from planner.domain.typed_rule import parse_typed_rule
from planner.ui.marking import translate
from planner.ui.widgets.entry import Entry, Understood
from planner.wording.dates import full_day
from planner.wording.language import Language
from planner.wording.rules import rule_in_words

_CONTEXT = "Series"


def rule_entry(language: Language, today: Callable[[], date]) -> Entry:
    """A rule in words, as its RRULE; a day without its year is the next one from `today`."""

    def understand(text: str) -> Understood:
        rule = parse_typed_rule(text, today())
        return Understood(format_rule(rule), f"→ {rule_in_words(language, rule)}")

    placeholder = translate(_CONTEXT, "every Tuesday and Thursday until 24 Dec")
    return Entry(understand, placeholder=placeholder)


def day_entry(language: Language, today: Callable[[], date]) -> Entry:
    """One day, the next one from `today` where the year is not typed."""

    def understand(text: str) -> Understood:
        days = typed_days(plain_text(text), today())
        if len(days) != 1:
            raise InvalidValueError("“{text}” is not a day. Type it like 24 Dec.", text=text)
        return Understood(days[0].day, f"→ {full_day(language, days[0].day)}")

    return Entry(understand, placeholder=translate(_CONTEXT, "24 Dec"))
