"""Opening hours as a person types them: `Mon–Fri 09:00–22:00; Sat, Sun 10:00–18:00`."""

import re
from collections.abc import Iterator
from datetime import time
from typing import Final

from planner.domain.clock import parse_clock
from planner.domain.errors import InvalidValueError
from planner.domain.studio import WeeklyWindow
from planner.domain.typed_day import WEEKDAYS, plain_text

_ALWAYS: Final = ("", "-", "always", "immer", "总是", "全天", "always open")
_EVERY_DAY: Final = ("daily", "every day", "täglich", "每天")
_SHORT_DAYS: Final = ("mo", "tu di", "we mi", "th do", "fr", "sa", "su so")
"""Two letters are clear where nothing but days can stand."""
_PART: Final = re.compile(r"([^\d]+?)\s*(\d.*)")
_LONGEST_TEXT: Final = 400


def parse_open_hours(text: str) -> tuple[WeeklyWindow, ...]:
    """The windows that a text means, by weekday and start; none (always open) for no text.

    Days come before their hours, parts are separated by `;`. A window that ends at or before its
    start runs past midnight. Raises InvalidValueError, whose sentence says what can be typed.
    """
    plain = plain_text(text).strip()
    if plain in _ALWAYS:
        return ()
    if len(plain) > _LONGEST_TEXT:
        raise _unclear(plain[:_LONGEST_TEXT])
    windows = {
        WeeklyWindow(weekday=weekday, start=start, end=end)
        for part in plain.split(";")
        for weekday, start, end in _windows(part.strip())
    }
    return tuple(sorted(windows, key=lambda each: (each.weekday, each.start, each.end)))


def _windows(part: str) -> Iterator[tuple[int, time, time]]:
    found = _PART.fullmatch(part)
    if found is None:
        raise _unclear(part)
    weekdays = _weekdays(found[1].strip(" :,"))
    for hours in found[2].split(","):
        ends = hours.split("-")
        if len(ends) != 2:
            raise _unclear(part)
        start, end = (_clock(each) for each in ends)
        yield from ((weekday, start, end) for weekday in weekdays)


def _weekdays(text: str) -> list[int]:
    if text in _EVERY_DAY:
        return list(range(7))
    return [weekday for each in text.split(",") for weekday in _range(each)]


def _range(text: str) -> list[int]:
    """The weekdays from one to another; `Sat–Mon` goes over Sunday."""
    ends = [_weekday(each.strip()) for each in text.split("-")]
    if len(ends) > 2:
        raise _unclear(text)
    first, last = ends[0], ends[-1]
    return [(first + number) % 7 for number in range((last - first) % 7 + 1)]


def _weekday(word: str) -> int:
    bare = word.removesuffix(".")
    found = WEEKDAYS.get(word, WEEKDAYS.get(bare, _short_weekday(bare)))
    if found is None:
        raise _unclear(word)
    return found


def _short_weekday(word: str) -> int | None:
    return next((day for day, words in enumerate(_SHORT_DAYS) if word in words.split()), None)


def _clock(text: str) -> time:
    """A clock; `24:00` is midnight, at which a window ends."""
    return parse_clock(text.strip()).clock


def _unclear(text: str) -> InvalidValueError:
    return InvalidValueError(
        "“{text}” does not say when it is open. Type it like Mon–Fri 09:00–22:00; Sat 10:00–18:00.",
        text=text,
    )
