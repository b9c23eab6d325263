"""The weekly windows of one weekday: typed, told apart and put back among the others."""

from collections.abc import Sequence
from datetime import time
from itertools import chain
from typing import Final

from planner.domain.clock import parse_clock
from planner.domain.errors import InvalidValueError
from planner.domain.studio import WeeklyWindow
from planner.domain.typed_day import plain_text

Hours = tuple[tuple[time, time], ...]
"""Windows that begin on one day, by their start; an end at or before its start is the day after."""

MIDNIGHT: Final = time()
WHOLE_DAY: Final[Hours] = ((MIDNIGHT, MIDNIGHT),)
WEEK: Final = range(7)

_WHOLE: Final = ("all day", "always", "24h", "24 h", "ganztags", "immer", "全天", "总是")
_NEVER: Final = ("", "-", "off", "closed", "never", "zu", "frei", "geschlossen", "休息", "关闭")
_LONGEST_TEXT: Final = 200


def hours_on(windows: Sequence[WeeklyWindow], weekday: int) -> Hours:
    """The hours of a weekday; where there are no windows at all, every day is whole."""
    if not windows:
        return WHOLE_DAY
    return tuple(sorted((each.start, each.end) for each in windows if each.weekday == weekday))


def with_hours_on(
    windows: Sequence[WeeklyWindow], weekday: int, hours: Hours
) -> tuple[WeeklyWindow, ...]:
    """The week with other hours on one day; the days that had none named stay as they were.

    Seven whole days are no windows at all, which means always. Raises InvalidValueError where no
    day would be left.
    """
    days = [hours if day == weekday else hours_on(windows, day) for day in WEEK]
    if all(each == WHOLE_DAY for each in days):
        return ()
    if not any(days):
        raise InvalidValueError("At least one day of the week needs hours. Type some for another.")
    return tuple(
        WeeklyWindow(weekday=day, start=start, end=end)
        for day, (start, end) in chain.from_iterable(
            ((day, each) for each in own) for day, own in enumerate(days)
        )
    )


def parse_day_hours(text: str) -> Hours:
    """The hours that a text means: `09:00–12:00, 13–18`, `all day`, or none for `off` or nothing.

    Raises InvalidValueError, whose sentence says what can be typed.
    """
    plain = " ".join(plain_text(text).split())
    if plain in _NEVER:
        return ()
    if plain in _WHOLE:
        return WHOLE_DAY
    if len(plain) > _LONGEST_TEXT:
        raise _unclear(plain[:_LONGEST_TEXT])
    return tuple(sorted({_window(part.strip()) for part in plain.replace(";", ",").split(",")}))


def _window(part: str) -> tuple[time, time]:
    ends = part.split("-")
    if len(ends) != 2:
        raise _unclear(part)
    try:
        start, end = (parse_clock(each.strip()).clock for each in ends)
    except InvalidValueError as error:
        raise _unclear(part) from error
    return start, end


def _unclear(text: str) -> InvalidValueError:
    return InvalidValueError(
        "“{text}” are no hours of a day. Type them like 09:00–12:00, 13:00–18:00, or all day.",
        text=text,
    )
