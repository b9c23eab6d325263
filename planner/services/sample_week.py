"""The week that the sample plan is about, and the words for its days in the sample's files."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from planner.domain.errors import InvalidValueError
from planner.domain.studio import WeeklyWindow

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_DAY = "|".join(DAYS)
_MOMENT = re.compile(rf"(today|{_DAY})(?:\+([0-9]+)([dw]))? ([0-9]{{2}}:[0-9]{{2}})")
_WINDOW = re.compile(rf"({_DAY})(?:-({_DAY}))? ([0-9]{{2}}:[0-9]{{2}})-([0-9]{{2}}:[0-9]{{2}})")


@dataclass(frozen=True, slots=True)
class Week:
    """The seven days from `monday`, as planned on `today`."""

    today: date
    monday: date


def week_ahead(today: date) -> Week:
    """The week that starts today, if today is a Monday, else on the next Monday.

    So no show of the sample lies on a day before today.
    """
    return Week(today=today, monday=today + timedelta(days=-today.weekday() % len(DAYS)))


def wall_time(words: str, week: Week) -> datetime:
    """The wall time of words such as `Fri 16:00`, `Thu+4w 00:00` or `today+1d 18:00`.

    A weekday is that of the week, `+4w` four weeks (`+1d` one day) after it. Raises
    InvalidValueError for other words.
    """
    found = _MOMENT.fullmatch(words)
    if found is None:
        raise InvalidValueError(
            "“{words}” is not a time of the sample week. Write it like Fri 16:00, Thu+4w 00:00 "
            "or today+1d 18:00.",
            words=words,
        )
    name, number, unit, clock = found.groups()
    day = week.today if name == "today" else week.monday + timedelta(days=DAYS.index(name))
    later = int(number or 0) * (len(DAYS) if unit == "w" else 1)
    return datetime.combine(day + timedelta(days=later), time.fromisoformat(clock))


def weekly_windows(words: str) -> list[WeeklyWindow]:
    """The windows of words such as `Mon-Fri 12:00-22:00` or `Sat 09:00-02:00`, one a day.

    Raises InvalidValueError for other words.
    """
    found = _WINDOW.fullmatch(words)
    if found is None:
        raise InvalidValueError(
            "“{words}” is not a weekly window. Write it like Mon-Fri 12:00-22:00.", words=words
        )
    first, last, start, end = found.groups()
    return [
        WeeklyWindow(weekday=day, start=time.fromisoformat(start), end=time.fromisoformat(end))
        for day in range(DAYS.index(first), DAYS.index(last or first) + 1)
    ]
