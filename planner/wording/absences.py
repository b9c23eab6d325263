"""When somebody is away or a room is shut, and the hours of one day, in words."""

from datetime import datetime
from typing import Final

from planner.domain.day_hours import WHOLE_DAY, Hours
from planner.domain.typed_absence import Absence
from planner.wording import dates
from planner.wording.language import CHINESE, Language

CONTEXT: Final = "absences"


def absence_text(language: Language, absence: Absence) -> str:
    """`24 – 27 Dec 2026`, `31 Dec 2026 – 2 Jan 2027`, `24 Dec 2026 14:00 – 18:00`."""
    first, last = absence.starts_at, absence.ends_at
    if absence.whole_days:
        return _days(language, first, absence)
    start, end = f"{_day(language, first)} {dates.clock(first)}", dates.clock(last)
    if last.date() == first.date():
        return f"{start} – {end}"
    return f"{start} – {_day(language, last)} {end}"


def day_hours(language: Language, hours: Hours, off: str) -> str:
    """`09:00–12:00, 13:00–18:00`, `all day`; `off` where there are none."""
    if not hours:
        return off
    if hours == WHOLE_DAY:
        return language.translate(CONTEXT, "all day")
    return ", ".join(f"{dates.clock(start)}–{dates.clock(end)}" for start, end in hours)


def _days(language: Language, first: datetime, absence: Absence) -> str:
    last = datetime.combine(absence.last_day, first.time())
    if first.date() == last.date():
        return _day(language, first)
    if first.year != last.year:
        return f"{_day(language, first)} – {_day(language, last)}"
    if first.month == last.month and language.code != CHINESE:
        return f"{first.day} – {_day(language, last)}"
    start = dates.day_of_year(language, first.month, first.day)
    if language.code == CHINESE:
        return f"{first.year}年{start} – {dates.day_of_year(language, last.month, last.day)}"
    return f"{start} – {_day(language, last)}"


def _day(language: Language, day: datetime) -> str:
    named = dates.day_of_year(language, day.month, day.day)
    return f"{day.year}年{named}" if language.code == CHINESE else f"{named} {day.year}"
