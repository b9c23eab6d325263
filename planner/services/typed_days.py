"""Several days in one typed line: `Fri 4 Dec, 11 Dec`, `every Friday until 18 Dec`."""

from datetime import date, datetime, timedelta
from itertools import islice
from typing import Final

from planner.domain.base import build
from planner.domain.errors import InvalidValueError
from planner.domain.rule import format_rule
from planner.domain.show import Series, Show
from planner.domain.typed_day import plain_text, typed_days
from planner.domain.typed_rule import parse_typed_rule
from planner.services.occurrences import occurrences

MOST_DAYS: Final = 366
_BETWEEN: Final = " ,.;&+·"
_AND: Final = frozenset({"", "and", "und", "和"})


def parse_days(text: str, show: Show, today: date) -> tuple[date, ...]:
    """The days that a text means for copies of a show, each once, in order.

    A rule in words begins the day after the show and needs an end. A day without a year is the
    next such one from `today` on. Raises InvalidValueError.
    """
    plain = plain_text(text)
    days = typed_days(plain, today)
    rest = plain
    for each in reversed(days):
        rest = rest[: each.start] + " " + rest[each.end :]
    if days and all(word.strip(_BETWEEN) in _AND for word in rest.split()):
        return tuple(sorted({each.day for each in days}))
    return _by_rule(text, show, today)


def _by_rule(text: str, show: Show, today: date) -> tuple[date, ...]:
    try:
        rule = parse_typed_rule(text, today)
    except InvalidValueError as error:
        raise InvalidValueError(
            "“{text}” means no days. Type them like Fri 4 Dec, 11 Dec or every Friday until "
            "18 Dec.",
            text=text.strip(),
        ) from error
    if rule.until is None and rule.count is None:
        raise InvalidValueError("Say until when, like every Friday until 18 Dec.")
    first = show.starts_at + timedelta(days=1)
    fields = {"rrule": format_rule(rule), "starts_at": first, "timezone": show.timezone}
    series = build(Series, {**fields, "id": "days", "title": show.title})
    walls = occurrences(series, since=first, before=datetime.max)
    days = [each.date() for each in islice(walls, MOST_DAYS + 1)]
    if not 0 < len(days) <= MOST_DAYS:
        raise InvalidValueError(
            "“{text}” means no days, or more than {most}. Say another end.",
            text=text.strip(),
            most=MOST_DAYS,
        )
    return tuple(dict.fromkeys(days))
