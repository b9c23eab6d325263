"""Lengths and clock times as a person types them, and as they are echoed.

People type on many keyboards: full-width digits and colons, decimal commas, words of a unit in
English, German, French, Spanish, Chinese, Japanese and Korean are all understood.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import time
from fractions import Fraction

from planner.domain.base import LONGEST_MINUTES, format_clock
from planner.domain.errors import InvalidValueError

LONGEST_SECONDS = LONGEST_MINUTES * 60
LONGEST_TEXT = 40
LARGEST_DAY = 31

_HOUR_WORDS = "h hr hrs hour hours std stunde stunden heure heures hora horas 小时 小時 時間 시간"
_MINUTE_WORDS = "m min mins minute minutes minuten minuto minutos 分 分钟 分鐘 分間 분 '"
_SECOND_WORDS = 's sec secs second seconds sek sekunde sekunden segundo segundos 秒 秒钟 秒鐘 초 "'
_UNITS = {
    word: seconds
    for seconds, words in ((3600, _HOUR_WORDS), (60, _MINUTE_WORDS), (1, _SECOND_WORDS))
    for word in words.split()
}
_SMALLER: dict[int | None, int] = {3600: 60, 60: 1}
_WITH_COLONS = re.compile(r"(?:([0-9]+):)?([0-9]*):([0-9]{2})")
_PART = re.compile(r"([0-9]+(?:[.,][0-9]+)?|[.,][0-9]+)\s*(?:([^0-9\s.,:+-]+)\.?\s*)?")

_MORNING = ("am", "a", "上午", "早上", "凌晨", "午前", "오전")
_AFTERNOON = ("pm", "p", "中午", "下午", "晚上", "午後", "오후")
_NAMED_CLOCKS = {"noon": time(12), "中午": time(12), "正午": time(12), "midnight": time(0)}
_NEXT_DAY = re.compile(r"(?:次日|翌日|第二天|next day)\s*|\s*(?:next day)")
_DAY = re.compile(r"\s*\(?(\+\s?[0-9]{1,2}|(?<=\s)-[0-9]{1,2}|(?<=\()-[0-9]{1,2})\s*d?\)?$")
_CLOCKS = (
    re.compile(r"(?P<h>[0-9]{1,2})"),
    re.compile(r"(?P<h>[0-9]{1,2})(?P<m>[0-9]{2})(?P<s>[0-9]{2})?"),
    re.compile(r"(?P<h>[0-9]{1,2})([:.])(?P<m>[0-9]{2})(?:\2(?P<s>[0-9]{2}))?(?:\s*uhr)?"),
    re.compile(
        r"(?P<h>[0-9]{1,2})\s*(?:h|uhr|点|點|时|時|시)\s*"
        r"(?:(?P<m>[0-9]{1,2})\s*(?:(?:m|min|分|분)\s*(?:(?P<s>[0-9]{1,2})\s*(?:s|秒|초)?)?)?)?"
    ),
)

_LOOK_ALIKES = str.maketrans("’′”″∶。−–", "''\"\":.--")


@dataclass(frozen=True, slots=True)
class DayClock:
    """A clock time and the day that was typed with it: 1 is the next one, None was not said."""

    clock: time
    day: int | None = None


def parse_length(text: str) -> int:
    """The seconds of a typed length.

    A bare number is minutes (`12`, `1.5`), colons make `12:30` and `1:02:00`, units may be mixed
    (`90s`, `1h 20m`, `1h20`, `5'30"`, `1小时20分`). Halves of a second are rounded up.
    Raises InvalidValueError, whose sentence says what can be typed.
    """
    typed = _plain(text)
    if typed.startswith("-"):
        raise InvalidValueError("A length cannot be negative. Type it like 5:00.")
    seconds = _colon_seconds(typed) if ":" in typed else _unit_seconds(typed)
    if seconds is None:
        raise InvalidValueError(
            "“{text}” is not a length. Type minutes (12), minutes and seconds (12:30), "
            "hours too (1:02:00), or units (90s, 1h 20m).",
            text=_shown(text),
        )
    if seconds > LONGEST_SECONDS:
        raise InvalidValueError(
            "“{text}” is longer than 31 days. Type a shorter length.", text=_shown(text)
        )
    return seconds


def parse_clock(text: str) -> DayClock:
    """The clock time of a typed one, and its day if one was typed.

    `1630`, `930`, `16:30`, `16.30`, `16h30`, `16:30:15`, `4:30pm`, `4pm`, `16`, `下午4点30分`,
    `noon`, `24:00` (midnight of the next day); `+1` after any of them, or `次日` before, is the
    next day. Raises InvalidValueError, whose sentence says what can be typed.
    """
    typed, day = _split_day(_plain(text))
    found = _named_or_numbered(typed)
    if found is not None:
        hour, minute, second = found
        if hour == 24:
            hour, day = 0, (day or 0) + 1
        if day is None or abs(day) <= LARGEST_DAY:
            return DayClock(time(hour, minute, second), day)
    raise InvalidValueError(
        "“{text}” is not a clock time. Type it like 16:30, 1630, 4:30pm or 16:30:15, "
        "with +1 after it for the next day.",
        text=_shown(text),
    )


def format_length(seconds: int) -> str:
    """A length as `0:45`, `30:00` or, from an hour on, `3:01:40`; negative with a minus sign."""
    minutes, rest = divmod(abs(seconds), 60)
    if minutes < 60:
        return f"{_minus(seconds)}{minutes}:{rest:02}"
    return f"{_minus(seconds)}{minutes // 60}:{minutes % 60:02}:{rest:02}"


def format_minutes(seconds: int) -> str:
    """A length as minutes and seconds however long it is, as blocks show theirs: `61:40`."""
    minutes, rest = divmod(abs(seconds), 60)
    return f"{_minus(seconds)}{minutes}:{rest:02}"


def format_signed(seconds: int) -> str:
    """A difference as `+1:40`, `−1:40` or `0:00`."""
    return f"+{format_length(seconds)}" if seconds > 0 else format_length(seconds)


def format_day_clock(clock: time, day: int | None) -> str:
    """A clock time as `16:30` or `00:30 +1`, which `parse_clock` reads back as it was."""
    return f"{format_clock(clock)} {day:+}" if day else format_clock(clock)


def _plain(text: str) -> str:
    """Full-width signs made ASCII, look-alikes made one, case and outer spaces dropped."""
    if len(text) > LONGEST_TEXT:
        raise InvalidValueError(
            "“{text}” is too long for a time. Type it like 12:30.", text=_shown(text)
        )
    narrow = unicodedata.normalize("NFKC", text.translate(_LOOK_ALIKES))
    digits = (str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in narrow)
    return "".join(digits).casefold().strip()


def _shown(text: str) -> str:
    return text if len(text) <= LONGEST_TEXT else text[:LONGEST_TEXT] + "…"


def _minus(seconds: int) -> str:
    return "−" if seconds < 0 else ""


def _colon_seconds(typed: str) -> int | None:
    found = _WITH_COLONS.fullmatch(typed)
    if found is None:
        return None
    hours, minutes, seconds = (int(part or 0) for part in found.groups())
    if seconds > 59 or (found[1] and (minutes > 59 or len(found[2]) != 2)):
        return None
    return hours * 3600 + minutes * 60 + seconds


def _unit_seconds(typed: str) -> int | None:
    parts = _parts(typed)
    units = [_UNITS.get(word) for _, word in parts]
    if len(parts) == 1 and not parts[0][1]:
        units = [60]
    elif len(parts) > 1 and not parts[-1][1]:
        units[-1] = _SMALLER.get(units[-2])
    known = [unit for unit in units if unit is not None]
    if not known or len(known) < len(parts) or known != sorted(set(known), reverse=True):
        return None
    exact = sum(Fraction(number) * unit for (number, _), unit in zip(parts, known, strict=True))
    return int(exact + Fraction(1, 2))


def _parts(typed: str) -> list[tuple[str, str]]:
    """Numbers, each with the word of its unit or none; no parts where anything else is typed."""
    parts: list[tuple[str, str]] = []
    at = 0
    while at < len(typed):
        found = _PART.match(typed, at)
        if found is None:
            return []
        parts.append((found[1].replace(",", "."), found[2] or ""))
        at = found.end()
    return parts


def _split_day(typed: str) -> tuple[str, int | None]:
    """The clock and the day apart: `16:30 +1` is `16:30` and 1."""
    found = _DAY.search(typed)
    if found:
        return typed[: found.start()], int(found[1].replace(" ", ""))
    bare = _NEXT_DAY.sub("", typed, count=1)
    return (bare, 1) if bare != typed else (typed, None)


def _named_or_numbered(typed: str) -> tuple[int, int, int] | None:
    named = _NAMED_CLOCKS.get(typed)
    if named is not None:
        return named.hour, named.minute, named.second
    bare, half = _split_half(typed)
    for pattern in _CLOCKS:
        found = pattern.fullmatch(bare)
        if found:
            parts = found.groupdict()
            clock = int(parts["h"]), int(parts.get("m") or 0), int(parts.get("s") or 0)
            return _on_day(clock, half)
    return None


def _split_half(typed: str) -> tuple[str, str | None]:
    """The clock and which half of the day apart: `4:30 p.m.` is `4:30` and pm."""
    undotted = re.sub(r"([ap])\.\s?m\.?$", r"\1m", typed)
    for half, words in (("am", _MORNING), ("pm", _AFTERNOON)):
        for word in words:
            for bare in (undotted.removeprefix(word), undotted.removesuffix(word)):
                if bare != undotted:
                    return bare.strip(), half
    return typed, None


def _on_day(clock: tuple[int, int, int], half: str | None) -> tuple[int, int, int] | None:
    """The clock in 24 hours, None where no clock shows it."""
    hour, minute, second = clock
    if minute > 59 or second > 59:
        return None
    if half == "am":
        return (hour % 12, minute, second) if hour <= 12 else None
    if half == "pm":
        return (hour if hour >= 12 else hour + 12, minute, second) if 1 <= hour <= 23 else None
    return clock if hour <= 23 or clock == (24, 0, 0) else None
