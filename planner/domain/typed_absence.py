"""From when to when somebody is away or a room is shut, as a person types it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from planner.domain.clock import parse_clock
from planner.domain.errors import InvalidValueError
from planner.domain.typed_day import TypedDay, plain_text, typed_days

_DAY: Final = timedelta(days=1)
_CLOCK: Final = re.compile(
    r"(?<![\d.:])\d{1,2}(?::\d{2}\s*(?:[ap]\.?m\.?)?|\s*[ap]\.?m\.?)(?![\d:])"
)
_FIRST_DAY: Final = re.compile(r"(?<![\d.:])(\d{1,2})\.?\s*(?:-|to|bis|至|到)\s*$")
_BETWEEN: Final = re.compile(
    r"\b(?:from|to|until|till|through|and|at|von|bis|um|uhr)\b|[-至到从,.]"
)
_LONGEST_TEXT: Final = 120


@dataclass(frozen=True, slots=True)
class Absence:
    """From one wall time to another; whole days run from midnight to midnight."""

    starts_at: datetime
    ends_at: datetime

    @property
    def whole_days(self) -> bool:
        """Whether no clock needs to be told."""
        return self.starts_at.time() == self.ends_at.time() == time()

    @property
    def last_day(self) -> date:
        """The last day that any of it falls on."""
        return (self.ends_at - timedelta(microseconds=1)).date()


def typed_absence(absence: Absence) -> str:
    """The text that `parse_absence` reads back as this."""
    first, last = absence.starts_at, absence.ends_at
    if not absence.whole_days:
        return f"{first:%Y-%m-%d %H:%M} – {last:%Y-%m-%d %H:%M}"
    if absence.last_day == first.date():
        return f"{first:%Y-%m-%d}"
    return f"{first:%Y-%m-%d} – {absence.last_day:%Y-%m-%d}"


def parse_absence(text: str, today: date) -> Absence:
    """What a text means: `24 Dec`, `24–27 Dec`, `24 Dec – 3 Jan`, `24 Dec 14:00–18:00`,
    `24 Dec 14:00 – 26 Dec 9:00`; a day without a year is the next such day from `today` on.

    Raises InvalidValueError, whose sentence says what can be typed.
    """
    if len(text) > _LONGEST_TEXT:
        raise _unclear(text[:_LONGEST_TEXT] + "…")
    plain = plain_text(text)
    days = typed_days(plain, today)
    rest = _without(plain, days)
    first_day = _FIRST_DAY.search(plain[: days[0].start]) if len(days) == 1 else None
    if first_day is not None:
        rest = rest.replace(first_day[0].strip(), " ", 1)
    clocks = _CLOCK.findall(rest)
    left = _BETWEEN.sub(" ", _CLOCK.sub(" ", rest)).strip()
    if left or len(days) not in (1, 2) or len(clocks) not in (0, 2):
        raise _unclear(text)
    first, last = _ends(days, None if first_day is None else int(first_day[1]), text)
    absence = _between(first, last, [parse_clock(each).clock for each in clocks])
    if absence.ends_at <= absence.starts_at:
        raise InvalidValueError("This ends before it starts. Type the first day first.")
    return absence


def _ends(days: Sequence[TypedDay], first_number: int | None, text: str) -> tuple[date, date]:
    """The first and the last day; a last day without a year comes after the first."""
    if first_number is None:
        first, last = days[0].day, days[-1].day
        later = last.replace(year=last.year + 1) if (last.month, last.day) != (2, 29) else last
        year_is_typed = re.search(r"\d{4}", text)
        return first, later if last < first and not year_is_typed else last
    last = days[0].day
    try:
        first = last.replace(day=first_number)
    except ValueError as error:
        raise _unclear(text) from error
    return first, last


def _between(first: date, last: date, clocks: Sequence[time]) -> Absence:
    if not clocks:
        return Absence(datetime.combine(first, time()), datetime.combine(last + _DAY, time()))
    start, end = clocks
    ends_at = datetime.combine(last, end)
    if last == first and end <= start:
        ends_at += _DAY
    return Absence(datetime.combine(first, start), ends_at)


def _without(plain: str, days: Sequence[TypedDay]) -> str:
    """A text without the days in it."""
    for day in reversed(days):
        plain = f"{plain[: day.start]} {plain[day.end :]}"
    return plain


def _unclear(text: str) -> InvalidValueError:
    return InvalidValueError(
        "“{text}” does not say from when to when. Type it like 24–27 Dec, 24 Dec – 3 Jan "
        "or 24 Dec 14:00–18:00.",
        text=text.strip(),
    )
