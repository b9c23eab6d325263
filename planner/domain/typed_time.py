"""Clock times, windows and lengths found in a typed line, with places where they stand.

A text here is plain (see `typed_day.plain_text`). A number alone is a time only where something
says so: am or pm, a colon, a word such as `at`, or a dash to another time.
"""

import re
from dataclasses import dataclass
from datetime import time
from typing import Final

from planner.domain.base import LONGEST_MINUTES
from planner.domain.clock import parse_clock, parse_length
from planner.domain.errors import InvalidValueError

_HALF_WORDS: Final = "上午|早上|凌晨|中午|下午|晚上|晚"
_BARE: Final = r"(?<![a-zäöüß0-9.:/])[0-9]{1,2}(?:[:.][0-9]{2})?(?![\w%/]|[.:,][0-9])"
_SURE: Final = (
    rf"(?:{_HALF_WORDS})\s*[0-9]{{1,2}}(?:点半|点[0-9]{{1,2}}分?|[点时]|:[0-9]{{2}})?"
    r"|(?<![a-zäöüß0-9.:/])(?:[0-9]{1,2}(?:[:.][0-9]{2})?\s*(?:[ap]\.m\.|[ap]m(?!\w)|uhr(?!\w))"
    r"|[0-9]{1,2}(?:点半|点(?:[0-9]{1,2}分?)?)"
    r"|(?:1[3-9]|2[0-3])h[0-9]{2}(?![\w])"
    r"|[0-9]{1,2}:[0-9]{2}(?![0-9:])"
    r"|noon(?!\w)|midnight(?!\w))"
)
_TO: Final = r"\s*(?:-|to(?!\w)|bis(?!\w)|until(?!\w)|till(?!\w)|到|至)\s*"
_BEHIND: Final = "(?<=\0)\\s+"
"""Behind what was understood already, such as a day: there a bare number may be a clock."""
_EVENING: Final = "(?:1[3-9]|2[0-3])"
_WINDOWS: Final = (
    re.compile(rf"(?P<first>{_SURE}){_TO}(?P<last>{_SURE}|{_BARE})"),
    re.compile(rf"(?P<first>{_BARE}){_TO}(?P<last>{_SURE})"),
    re.compile(rf"{_BEHIND}(?P<first>{_EVENING}(?:[:.][0-9]{{2}})?){_TO}(?P<last>{_BARE})"),
)
_CLOCKS: Final = (
    re.compile(f"(?P<first>{_SURE})"),
    re.compile(r"(?<!\w)(?:at|um|@)\s*(?P<first>[0-9]{4}(?!\w)|[0-9]{1,2}(?:[:.][0-9]{2})?(?!\w))"),
    re.compile(rf"{_BEHIND}(?P<first>{_EVENING}[.]?[0-9]{{2}})(?![\w%/]|[.:,][0-9])"),
    re.compile(rf"(?<![a-z0-9.:/])(?P<first>{_EVENING}h)(?!\w)"),
)
_HOURS: Final = r"(?:hours|hour|hrs|hr|h|stunden|stunde|std|小时|小時)"
_MINUTES: Final = r"(?:minutes|minuten|minute|mins|min|分钟|分鐘|分)"
_END: Final = r"(?![a-zäöüß0-9])\.?"
_NUMBER: Final = r"[0-9]{1,4}(?:[.,][0-9]{1,2})?"
_LENGTH: Final = re.compile(
    r"(?<![a-zäöüß0-9.,:/])(?!(?:1[3-9]|2[0-3])h[0-9]{2}(?!\w))"
    rf"(?:{_NUMBER}\s*{_HOURS}\.?\s*[0-9]{{1,2}}\s*(?:{_MINUTES}|m)?{_END}"
    rf"|{_NUMBER}\s*(?:{_HOURS}|{_MINUTES}){_END})"
)


@dataclass(frozen=True, slots=True)
class TypedTime:
    """A clock time in a text, from `start` to `end`; `others` are what it could mean instead.

    `minutes` is how long it lasts where an end was typed too; an end at or before the clock is on
    the next day.
    """

    start: int
    end: int
    clock: time
    minutes: int | None = None
    others: tuple[time, ...] = ()


@dataclass(frozen=True, slots=True)
class TypedLength:
    """A length in a text, from `start` to `end`, in minutes rounded up."""

    start: int
    end: int
    minutes: int


def typed_length(text: str) -> TypedLength | None:
    """The first length in a plain text: `2h`, `90 min`, `1h30`, `1.5 h`, `2小时`."""
    for match in _lengths(text):
        try:
            seconds = parse_length(match[0].strip().rstrip("."))
        except InvalidValueError:
            continue
        minutes = -(-seconds // 60)
        if 0 < minutes <= LONGEST_MINUTES:
            return TypedLength(match.start(), match.end(), minutes)
    return None


def _lengths(text: str) -> list[re.Match[str]]:
    """The lengths in a text; of `19h 2h` the first is the clock, as it is written in French."""
    found = list(_LENGTH.finditer(text))
    is_clock = len(found) > 1 and re.fullmatch(f"{_EVENING}h", found[0][0]) is not None
    return found[1:] if is_clock else found


def typed_time(text: str) -> TypedTime | None:
    """The first window in a plain text, else the first clock time: `7pm`, `19:00-21:30`, `at 7`."""
    for pattern in _WINDOWS:
        for match in pattern.finditer(text):
            window = _window(match)
            if window is not None:
                return window
    for pattern in _CLOCKS:
        for match in pattern.finditer(text):
            clocks = _readings(match["first"])
            if clocks:
                return TypedTime(match.start(), match.end(), clocks[0], others=tuple(clocks[1:]))
    return None


def _window(match: re.Match[str]) -> TypedTime | None:
    """A window; of a number without am or pm the reading that makes it the shortest."""
    windows = [
        (_minutes_between(first, last), first)
        for first in _readings(match["first"])
        for last in _readings(match["last"])
        if first != last
    ]
    if not windows:
        return None
    minutes, clock = min(windows)
    return TypedTime(match.start(), match.end(), clock, minutes)


def _minutes_between(first: time, last: time) -> int:
    return (last.hour * 60 + last.minute - first.hour * 60 - first.minute) % (24 * 60)


def _readings(typed: str) -> list[time]:
    """What a clock time can mean: as the clock says, and 12 hours later for a bare hour."""
    written = typed.strip().replace("点半", "点30分")
    if written.startswith("晚") and not written.startswith("晚上"):
        written = written.replace("晚", "晚上", 1)
    try:
        clock = parse_clock(written).clock
    except InvalidValueError:
        return []
    bare = re.fullmatch(r"[0-9]{1,2}(?:[.][0-9]{2})?", written)
    if bare and 1 <= clock.hour <= 11:
        return [clock, clock.replace(hour=clock.hour + 12)]
    return [clock]
