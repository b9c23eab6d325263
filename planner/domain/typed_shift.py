"""Shifts and moments of a show as a person types them: clock times in the zone of the show."""

import re
from datetime import datetime, time, timedelta
from typing import Final

from planner.domain.base import format_clock
from planner.domain.clock import DayClock, parse_clock
from planner.domain.crew import Assignment
from planner.domain.errors import InvalidValueError
from planner.domain.show import Show
from planner.domain.spans import instant, shift_span
from planner.domain.zone import to_instant, to_wall

_DASH: Final = re.compile(r"\s*(?:[-–—−~〜～]|(?<!\w)to(?!\w)|(?<!\w)bis(?!\w)|至|到)\s*")
_DAY: Final = 24 * 60


def typed_shift(assignment: Assignment, show: Show) -> str:
    """The text that `parse_shift` reads back as this shift; empty for the whole show."""
    if assignment.shift_start is None and assignment.shift_end is None:
        return ""
    on_air = instant(show.on_air)
    start, end = ((each - on_air) // 60 for each in shift_span(assignment, show))
    return f"{_clock(start, show)} – {_clock(end, show, start)}"


def typed_moment(minute: int, show: Show) -> str:
    """A minute from on air as a clock time, which `parse_moment` reads back."""
    return _clock(minute, show)


def parse_shift(text: str, show: Show) -> tuple[int, int] | None:
    """A shift in minutes from on air; None, the whole show, for no text.

    `16:00 – 17:30`, `4pm-5:30pm`, `17:30` (from then to the end), `– 17:30` (from on air to then);
    `+1` behind a clock is the day after the show's. Without that, the day is meant on which the
    clock is nearest to the show. Raises InvalidValueError.
    """
    if not text.strip():
        return None
    first, last = _parted(text)
    start = _minute(parse_clock(first), show) if first else 0
    end = _minute(parse_clock(last), show, start) if last else show.length_minutes
    if (not first and not last) or end <= start:
        raise InvalidValueError(
            "“{text}” is not a shift. Type from when to when, like 16:00 – 17:30.",
            text=text.strip(),
        )
    return start, end


def parse_moment(text: str, show: Show) -> int:
    """A clock time as minutes from on air, on the day nearest to the show. Raises
    InvalidValueError."""
    return _minute(parse_clock(text), show)


def _parted(text: str) -> tuple[str, str]:
    """What stands before and behind the dash; a text without one is a start."""
    found = _DASH.search(text)
    if found is None:
        return text.strip(), ""
    return text[: found.start()].strip(), text[found.end() :].strip()


def _minute(typed: DayClock, show: Show, after: int | None = None) -> int:
    """The minute from on air; of a clock without a day the first one `after`, else the nearest."""
    if typed.day is not None:
        return _minute_on(typed.clock, typed.day, show)
    if after is not None:
        day = after // _DAY
        minutes = (_minute_on(typed.clock, day + more, show) for more in range(4))
        return next(each for each in minutes if each > after)
    days = range(-1, show.length_minutes // _DAY + 2)
    minutes = (_minute_on(typed.clock, day, show) for day in days)
    return min(minutes, key=lambda each: (_away(each, show), each))


def _away(minute: int, show: Show) -> int:
    """How far a minute is from the show, 0 within it."""
    return max(-minute, minute - show.length_minutes + 1, 0)


def _minute_on(clock: time, day: int, show: Show) -> int:
    wall = datetime.combine(show.starts_at.date() + timedelta(days=day), clock)
    on_air = instant(show.on_air)
    return (instant(to_instant(wall, show.timezone)) - on_air) // 60


def _clock(minute: int, show: Show, after: int | None = None) -> str:
    """A clock, with its day where without one another moment would be meant."""
    wall = to_wall(show.on_air + timedelta(minutes=minute), show.timezone)
    clock = format_clock(wall.time())
    if _minute(DayClock(wall.time()), show, after) == minute:
        return clock
    return f"{clock} {(wall.date() - show.starts_at.date()).days:+}"
