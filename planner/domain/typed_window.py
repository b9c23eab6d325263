"""When a show is on air, in one typed line: `Fri 27 Nov · 16:00 – 19:00`; any part alone too."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final, NamedTuple

from planner.domain.clock import parse_clock
from planner.domain.errors import InvalidValueError
from planner.domain.show import Show
from planner.domain.typed_day import plain_text, typed_days
from planner.domain.typed_time import typed_length, typed_time
from planner.domain.zone import to_instant

_BETWEEN: Final = " ·・,.;@"
_LAST_MINUTE: Final = time(23, 59)


@dataclass(frozen=True, slots=True)
class Window:
    """When a show starts (wall time in its zone), and for how many minutes."""

    starts_at: datetime
    length_minutes: int


class _Clock(NamedTuple):
    """A clock, how many days after the show's it is, and the minutes to the end if typed."""

    clock: time
    later: int = 0
    minutes: int | None = None


def parse_window(text: str, show: Show, today: date) -> Window:
    """The window that a text means for a show; what is not typed stays as it is.

    A day without a year is the next such one from `today` on, or from the show's own day if that
    is earlier. A clock time alone keeps the length, a window says its end. Raises
    InvalidValueError for words that mean nothing.
    """
    day, rest = _cut_day(plain_text(text), show, today)
    length = typed_length(rest)
    if length is not None:
        rest = rest[: length.start] + rest[length.end :]
    clock = _clock(rest.strip(_BETWEEN), text)
    if day is None and length is None and clock is None:
        raise _unclear(text)
    at = clock or _Clock(show.starts_at.time())
    start = datetime.combine((day or show.starts_at.date()) + timedelta(days=at.later), at.clock)
    if length is not None:
        return Window(start, length.minutes)
    if at.minutes is None:
        return Window(start, show.length_minutes)
    return Window(start, _lasting(start, at.minutes, show))


def parse_point(text: str, now: datetime) -> datetime:
    """The wall time that a text means, seen from a wall time: `Tue 18:00`, `18:00`, `48h` (from
    now), `28 Nov` (its last minute). Raises InvalidValueError."""
    plain = plain_text(text)
    days = typed_days(plain, now.date())
    rest = plain[: days[0].start] + plain[days[0].end :] if days else plain
    length = typed_length(rest)
    if length is not None and not days:
        return now.replace(second=0, microsecond=0) + timedelta(minutes=length.minutes)
    clock = _clock(rest.strip(_BETWEEN), text)
    if clock is None and not days:
        raise _unclear(text)
    at = clock or _Clock(_LAST_MINUTE)
    day = days[0].day if days else now.date()
    point = datetime.combine(day + timedelta(days=at.later), at.clock)
    return point if days or point > now else point + timedelta(days=1)


def _cut_day(plain: str, show: Show, today: date) -> tuple[date | None, str]:
    """The first day of a text, and the text without it."""
    own = show.starts_at.date()
    days = typed_days(plain, today)
    if not days:
        return None, plain
    typed = days[0]
    earlier = typed_days(plain[typed.start : typed.end], min(own, today))
    is_own = bool(earlier) and earlier[0].day == own
    return own if is_own else typed.day, plain[: typed.start] + plain[typed.end :]


def _clock(rest: str, text: str) -> _Clock | None:
    """The clock alone, with the day behind it if there is one; else the window."""
    if not rest:
        return None
    try:
        bare = parse_clock(rest)
    except InvalidValueError as error:
        typed = typed_time(rest)
        if typed is None or (rest[: typed.start] + rest[typed.end :]).strip(_BETWEEN):
            raise _unclear(text) from error
        return _Clock(typed.clock, minutes=typed.minutes)
    return _Clock(bare.clock, bare.day or 0)


def _lasting(start: datetime, minutes: int, show: Show) -> int:
    """How long it really lasts until the clock shows the end, also over a clock change."""
    end = to_instant(start + timedelta(minutes=minutes), show.timezone)
    lasting = (end - to_instant(start, show.timezone)) // timedelta(minutes=1)
    return max(lasting, 1)


def _unclear(text: str) -> InvalidValueError:
    return InvalidValueError(
        "“{text}” is not clear. Type a day and from when to when, like Fri 27 Nov 16:00 – 19:00.",
        text=text.strip(),
    )
