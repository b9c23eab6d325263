"""Days as a person types them, in English, German and Chinese: found in a text and resolved.

A text here is plain (see `plain_text`). A day that can be read in two ways keeps the other one, so
that a field can ask.
"""

import re
import unicodedata
from calendar import monthrange
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from planner.domain.base import EARLIEST_YEAR, LATEST_YEAR

WEEKDAY_WORDS: Final = (
    "monday mondays mon montag montags mo. 周一 星期一 礼拜一 週一",
    "tuesday tuesdays tues tue dienstag dienstags di. 周二 星期二 礼拜二 週二",
    "wednesday wednesdays wed mittwoch mittwochs mi. 周三 星期三 礼拜三 週三",
    "thursday thursdays thurs thur thu donnerstag donnerstags do. 周四 星期四 礼拜四 週四",
    "friday fridays fri freitag freitags fr. 周五 星期五 礼拜五 週五",
    "saturday saturdays sat samstag samstags sonnabend sa. 周六 星期六 礼拜六 週六",
    "sunday sundays sun sonntag sonntags so. 周日 周天 星期日 星期天 礼拜日 礼拜天 週日",
)
"""What each weekday is called, Monday first."""

_MONTH_WORDS: Final = (
    "jan january januar", "feb february februar", "mar march märz mär", "apr april",
    "may mai", "jun june juni", "jul july juli", "aug august", "sep sept september",
    "oct october okt oktober", "nov november", "dec december dez dezember",
)  # fmt: skip

WEEKDAYS: Final = {
    word: weekday for weekday, words in enumerate(WEEKDAY_WORDS) for word in words.split()
}
_MONTHS: Final = {
    word: month for month, words in enumerate(_MONTH_WORDS, start=1) for word in words.split()
}
_NAMED: Final = {
    **dict.fromkeys(("today", "tonight", "heute", "今天", "今晚"), 0),
    **dict.fromkeys(("tomorrow", "morgen", "明天", "明晚"), 1),
    **dict.fromkeys(("day after tomorrow", "übermorgen", "后天"), 2),
}
_NEXT: Final = ("next", "nächsten", "nächster", "nächste", "下个", "下")
_SURELY_NEXT: Final = ("下个", "下")
_THIS: Final = ("this", "diesen", "dieser", "diese", "本", "这个", "这")


@dataclass(frozen=True, slots=True)
class TypedDay:
    """A day in a text, from `start` to `end`; `others` are what it could mean instead.

    `weekday` is the one that was typed with it, `weekday_only` says that nothing else was.
    """

    start: int
    end: int
    day: date
    others: tuple[date, ...] = ()
    weekday: int | None = None
    weekday_only: bool = False


def plain_text(text: str) -> str:
    """A text as this module reads it: full-width signs made ASCII, dashes one, case dropped.

    One character may become several, or none: places in it are not places in `text`.
    """
    narrow = unicodedata.normalize("NFKC", text).casefold()
    return narrow.translate(str.maketrans("–—−～~、，。", "-----,,."))


def one_of(words: Iterable[str]) -> str:
    """A pattern for any of some words, the longest first; those in letters as whole words."""
    found = sorted(words, key=len, reverse=True)
    return "|".join(_word(word) for word in found)


def typed_days(text: str, today: date) -> list[TypedDay]:
    """The days in a plain text, in order; a weekday beside a date belongs to it."""
    found: list[TypedDay] = []
    for pattern, read in _READERS:
        for match in pattern.finditer(text):
            free = all(match.end() <= each.start or each.end <= match.start() for each in found)
            day = read(match, today) if free else None
            if day is not None:
                found.append(day)
    return _with_their_weekdays(text, sorted(found, key=lambda each: each.start))


def _word(word: str) -> str:
    if word[0] > "\u2e7f":
        return re.escape(word)  # Chinese is written without spaces
    return rf"(?<!\w){re.escape(word)}" + ("" if word.endswith(".") else r"(?!\w)")


def _with_their_weekdays(text: str, days: list[TypedDay]) -> list[TypedDay]:
    joined: list[TypedDay] = []
    for day in days:
        last = joined[-1] if joined else None
        beside = last is not None and not text[last.end : day.start].strip(" ,.()")
        if last is not None and beside and last.weekday_only != day.weekday_only:
            dated, named = (day, last) if last.weekday_only else (last, day)
            joined[-1] = replace(dated, start=last.start, end=day.end, weekday=named.weekday)
        else:
            joined.append(day)
    return joined


def _dated(match: re.Match[str], today: date) -> TypedDay | None:
    month = match["month"]
    number = int(month) if month.isdigit() else _MONTHS[month]
    year = match["year"] or match.groupdict().get("short")
    return _found(match, _on(year, number, int(match["day"]), today))


def _slashed(match: re.Match[str], today: date) -> TypedDay | None:
    """Month before day as in America, or else the other way round."""
    first, second = int(match["month"]), int(match["day"])
    american = _on(match["year"], first, second, today)
    british = _on(match["year"], second, first, today)
    if american is None or british is None or american == british:
        return _found(match, american or british)
    return _found(match, american, british)


def _named(match: re.Match[str], today: date) -> TypedDay | None:
    return _found(match, today + timedelta(days=_NAMED[match[0]]))


def _of_a_week(match: re.Match[str], today: date) -> TypedDay | None:
    """`next Tue` is that of the next week, though some mean the one that comes first."""
    weekday = WEEKDAYS[match["weekday"]]
    this_week = today + timedelta(days=weekday - today.weekday())
    if match["which"] in _THIS:
        return _found(match, this_week)
    coming = _coming(weekday, today + timedelta(days=1))
    chosen = this_week + timedelta(days=7)
    if match["which"] in _SURELY_NEXT or coming == chosen:
        return _found(match, chosen)
    return _found(match, chosen, coming)


def _weekday(match: re.Match[str], today: date) -> TypedDay | None:
    """A weekday alone is the next one; on that very day it may be the one in a week."""
    weekday = WEEKDAYS[match[0]]
    day = _coming(weekday, today)
    others = (day + timedelta(days=7),) if day == today else ()
    return TypedDay(match.start(), match.end(), day, others, weekday, weekday_only=True)


def _coming(weekday: int, since: date) -> date:
    return since + timedelta(days=(weekday - since.weekday()) % 7)


def _found(match: re.Match[str], day: date | None, *others: date) -> TypedDay | None:
    return None if day is None else TypedDay(match.start(), match.end(), day, others)


def _on(year: str | None, month: int, day: int, today: date) -> date | None:
    """A day of a year, or the next such day from today on; None where no year has it."""
    if year:
        return _existing(int(year) + (2000 if len(year) == 2 else 0), month, day)
    found = (_existing(today.year + ahead, month, day) for ahead in range(9))
    return next((each for each in found if each is not None and each >= today), None)


def _existing(year: int, month: int, day: int) -> date | None:
    if not (EARLIEST_YEAR <= year <= LATEST_YEAR and 1 <= month <= 12):
        return None
    return date(year, month, day) if 1 <= day <= monthrange(year, month)[1] else None


_NO_FEAST: Final = "(?<!black )(?<!cyber )(?<!giving )(?<!super )"
"""Black Friday and its like are what a show is called, not the next such weekday."""
_MONTH: Final = f"(?P<month>{one_of(_MONTHS)})"
_DAY: Final = "(?P<day>[0-9]{1,2})"
_Reader = Callable[[re.Match[str], date], TypedDay | None]
_READERS: Final[tuple[tuple[re.Pattern[str], _Reader], ...]] = tuple(
    (re.compile(pattern), read)
    for pattern, read in (
        (
            rf"(?<![0-9])(?P<year>[0-9]{{4}})([-/.])(?P<month>[0-9]{{1,2}})\2{_DAY}(?![0-9])"
            r"(?:t(?=[0-9]{1,2}:))?",
            _dated,
        ),
        (rf"(?:(?P<year>[0-9]{{4}})年)?(?P<month>[0-9]{{1,2}})月{_DAY}(?:日|号)?", _dated),
        (
            rf"(?<![0-9:.]){_DAY}(?:st|nd|rd|th|\.)?\s*(?:of\s+)?{_MONTH}\.?"
            r"(?:,?\s*(?P<year>[0-9]{4})(?![0-9:]))?",
            _dated,
        ),
        (
            rf"{_MONTH}\.?\s+{_DAY}(?:st|nd|rd|th)?(?!\s*(?:[ap]\.?m|h|:|-)|[0-9])"
            r"(?:,?\s*(?P<year>[0-9]{4})(?![0-9:]))?",
            _dated,
        ),
        (
            rf"(?<![0-9.]){_DAY}\.\s?(?P<month>[0-9]{{1,2}})\."
            r"(?:\s?(?P<year>[0-9]{4})(?![0-9:])|(?P<short>[0-9]{2})(?![0-9:.]))?",
            _dated,
        ),
        (
            rf"(?<![0-9/])(?P<month>[0-9]{{1,2}})/{_DAY}"
            r"(?:/(?P<year>[0-9]{4}|[0-9]{2}))?(?![0-9/])",
            _slashed,
        ),
        (rf"(?P<which>{one_of((*_NEXT, *_THIS))})\s*(?P<weekday>{one_of(WEEKDAYS)})", _of_a_week),
        (one_of(_NAMED), _named),
        (rf"{_NO_FEAST}(?:{one_of(WEEKDAYS)})", _weekday),
    )
)
"""How days are written, what says most first, and what reads a match."""
