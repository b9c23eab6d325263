"""Repeat rules as a person types them: `every Tuesday and Thursday until 18 Dec`, `每周二、周四`.

English and Chinese, and the plain German forms. What `wording.rules` says of a rule is read back
as that rule, and so is an RRULE itself.
"""

import re
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any, Final

from planner.domain.errors import InvalidValueError
from planner.domain.rule import Frequency, Rule, RuleDay, end_of_day, format_rule, parse_rule
from planner.domain.typed_day import WEEKDAYS, one_of, plain_text, typed_days

LONGEST_TEXT: Final = 200

_UNITS: Final = {
    Frequency.DAILY: "day days daily tag tage tagen täglich 天 日",
    Frequency.WEEKLY: "week weeks weekly woche wochen wöchentlich 周 星期 週",
    Frequency.MONTHLY: "month months monthly monat monate monatlich 个月 月",
    Frequency.YEARLY: "year years yearly annually jahr jahre jährlich 年",
}
_UNIT_OF: Final = {word: unit for unit, words in _UNITS.items() for word in words.split()}
_NUMBERS: Final = {
    **{word: number for number, word in enumerate("一二三四五六七八九十", start=1)},
    **dict.fromkeys(("两", "two", "other", "zwei"), 2),
    **dict.fromkeys(("three", "drei"), 3),
    "one": 1,
    "four": 4,
}
_PLACES: Final = {
    **dict.fromkeys(("first", "ersten"), 1),
    **dict.fromkeys(("second", "zweiten"), 2),
    **dict.fromkeys(("third", "dritten"), 3),
    **dict.fromkeys(("fourth", "vierten"), 4),
    **dict.fromkeys(("last", "letzten", "最后一个", "最后一", "最后"), -1),
}
_WORKDAYS: Final = ("weekday", "weekdays", "workday", "workdays", "werktag", "werktags", "工作日")
_FILLERS: Final = (
    *("every", "each", "on", "the", "of", "and", "in", "jeden", "jede", "jeder", "alle"),
    *("am", "an", "im", "und", "每个", "每", "的", "在", "和", "及", "与", "个"),
)
_TOKENS: Final = re.compile(
    rf"(?P<work>{one_of(_WORKDAYS)})"
    rf"|(?P<weekday>{one_of(WEEKDAYS)})"
    r"|(?P<from_end>[0-9]{1,2})(?:st|nd|rd|th)[- ]last(?!\w)|倒数第(?P<from_end_zh>[0-9]{1,2})个?"
    r"|(?P<place>[0-9]{1,2})(?:st\b|nd\b|rd\b|th\b|\.)|第(?P<place_zh>[0-9]{1,2}|[一二三四五])个?"
    rf"|(?P<named_place>{one_of(_PLACES)})"
    r"|(?P<month_day>[0-9]{1,2})[日号]"
    rf"|(?P<unit>{one_of(_UNIT_OF)})"
    rf"|(?P<number>[0-9]{{1,9}}|{one_of(_NUMBERS)})"
    rf"|(?P<filler>[\s,./&+]+|{one_of(_FILLERS)})"
)
_TIMES: Final = re.compile(
    r"[,\s]*(?:\bfor |共)?(?:[x×]\s*(?P<x>[0-9][0-9,]{0,10})"
    r"|(?P<n>[0-9][0-9,]{0,10})\s*(?:times?|shows?|mal|次|场))$"
)
_UNTIL: Final = re.compile(r"[,\s]*(?:\b(?:until|till|through|bis(?: zum)?)\b|直到|到|至)\s*")


def parse_typed_rule(text: str, today: date) -> Rule:
    """The rule of a typed sentence, or of an RRULE.

    `daily x10`, `every 2 weeks on Mon and Wed`, `monthly on the 3rd Friday`, `weekdays until
    18 Dec`; a day without its year is the next one from `today`. Raises InvalidValueError, whose
    sentence says what can be typed.
    """
    if "FREQ=" in text.upper():
        return parse_rule(text)
    if len(text) > LONGEST_TEXT:
        raise _not_understood(text[:40] + "…")
    body, ending = _split_ending(plain_text(text).strip(), today)
    rule = _read(body) or _yearly(body, today)
    if rule is None:
        raise _not_understood(text)
    # Read once more, so that what RFC 5545 forbids is refused in its own words.
    return parse_rule(format_rule(replace(rule, **ending)))


def _not_understood(text: str) -> InvalidValueError:
    return InvalidValueError(
        "“{text}” is not understood as a repeat. Type it like “every Tuesday and Thursday until "
        "18 Dec”, “every 2 weeks”, “monthly on the 3rd Friday” or “daily, 10 times”.",
        text=text,
    )


def _split_ending(plain: str, today: date) -> tuple[str, dict[str, Any]]:
    """The text without its end, and that end: a number of times, or a last day."""
    times = _TIMES.search(plain)
    if times:
        return plain[: times.start()], {"count": int((times["x"] or times["n"]).replace(",", ""))}
    for until in _UNTIL.finditer(plain):
        rest = plain[until.end() :]
        days = typed_days(rest, today)
        if len(days) == 1 and not (rest[: days[0].start] + rest[days[0].end :]).strip(" .止"):
            last = end_of_day(datetime.combine(days[0].day, time()))
            return plain[: until.start()], {"until": last}
    return plain, {}


def _read(body: str) -> Rule | None:
    """The rule of a text word by word, without its end; None where a word cannot stand there."""
    reading = _Reading()
    at = 0
    while at < len(body):
        token = _TOKENS.match(body, at)
        if token is None or not reading.take(token):
            return None
        at = token.end()
    return reading.rule()


def _yearly(body: str, today: date) -> Rule | None:
    """`every year on 27 Nov`: a day of each year."""
    days = typed_days(body, today)
    if len(days) != 1 or days[0].weekday is not None:
        return None
    rule = _read(body[: days[0].start] + " " + body[days[0].end :])
    if rule is None or rule != Rule(Frequency.YEARLY, rule.interval):
        return None
    return replace(rule, months=(days[0].day.month,), month_days=(days[0].day.day,))


class _Reading:
    """What the words so far say; `places` wait for what they are a place of."""

    def __init__(self) -> None:
        self.frequency: Frequency | None = None
        self.interval = 1
        self.days: set[RuleDay] = set()
        self.month_days: set[int] = set()
        self.places: list[int] = []

    def take(self, token: re.Match[str]) -> bool:
        """Takes one more word; whether it can stand there."""
        place = _place(token)
        if place is not None:
            self.places.append(place)
        elif token["work"]:
            self.days.update(RuleDay(0, weekday) for weekday in range(5))
        elif token["weekday"]:
            weekday = WEEKDAYS[token["weekday"]]
            self.days.update(RuleDay(place, weekday) for place in self.places or [0])
            self.places = []
        elif token["month_day"]:
            self.month_days.add(int(token["month_day"]))
        elif token["number"]:
            number = token["number"]
            self.interval = _NUMBERS.get(number) or int(number)
            return bool(self.interval) and self.frequency is None
        elif token["unit"]:
            return self._take_unit(_UNIT_OF[token["unit"]])
        return True

    def rule(self) -> Rule | None:
        """The rule that was said; None where that was nothing, or makes no sense."""
        month_days = {*self.month_days, *self.places}
        placed = any(day.place for day in self.days) or month_days
        frequency = self.frequency
        if frequency is None and (placed or self.days):
            frequency = Frequency.MONTHLY if placed else Frequency.WEEKLY
        if frequency is None or (self.days and frequency is Frequency.DAILY):
            return None
        return Rule(
            frequency,
            self.interval,
            days=tuple(sorted(self.days)),
            month_days=tuple(sorted(month_days)),
        )

    def _take_unit(self, unit: Frequency) -> bool:
        places, self.places = self.places, []
        if self.frequency is None and len(places) == 1 and places[0] > 0:
            self.interval, self.frequency = places[0], unit
            return True
        if unit is Frequency.DAILY and places:
            self.month_days.update(places)
            return True
        if places or self.frequency not in (None, unit):
            return False
        self.frequency = unit
        return True


def _place(token: re.Match[str]) -> int | None:
    """The place that a word names: 3 for `3rd`, -2 for `2nd-last`."""
    if token["named_place"]:
        return _PLACES[token["named_place"]]
    from_end = token["from_end"] or token["from_end_zh"]
    if from_end:
        return -int(from_end)
    place = token["place"] or token["place_zh"]
    return None if not place else _NUMBERS.get(place) or int(place)
