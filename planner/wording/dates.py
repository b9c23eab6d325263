"""Days, clocks and on-air windows as people write them, in the zones that matter.

Every moment given here is an aware datetime, or a naive wall time where only its day or clock is
asked for. Clocks have 24 hours in both languages, as on a call sheet.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from planner.domain.zone import zone
from planner.wording.language import CHINESE, Language
from planner.wording.places import city, offset_label, zone_label

_WEEKDAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_CHINESE_WEEKDAYS: Final = ("周一", "周二", "周三", "周四", "周五", "周六", "周日")
_WEEKDAY_NAMES: Final = (
    *("Monday", "Tuesday", "Wednesday", "Thursday"),
    *("Friday", "Saturday", "Sunday"),
)
_MONTHS: Final = (
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
    *("Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)
_DAYS_NAMED_BY_WEEKDAY: Final = 6
"""So many days ahead, a weekday alone cannot be mistaken for the one a week earlier."""


def weekday(language: Language, day: date) -> str:
    """`Fri`, `周五`."""
    names = _CHINESE_WEEKDAYS if language.code == CHINESE else _WEEKDAYS
    return names[day.weekday()]


def weekday_name(language: Language, number: int) -> str:
    """The full name of a weekday, 0 is Monday: `Friday`, `周五`."""
    names = _CHINESE_WEEKDAYS if language.code == CHINESE else _WEEKDAY_NAMES
    return names[number]


def day_of_year(language: Language, month: int, day: int) -> str:
    """A day that comes each year: `27 Nov`, `11月27日`."""
    return f"{month}月{day}日" if language.code == CHINESE else f"{day} {_MONTHS[month - 1]}"


def short_day(language: Language, day: date) -> str:
    """A day without its year: `Fri 27 Nov`, `11月27日 周五`."""
    if language.code == CHINESE:
        return f"{day.month}月{day.day}日 {weekday(language, day)}"
    return f"{weekday(language, day)} {day.day} {_MONTHS[day.month - 1]}"


def full_day(language: Language, day: date) -> str:
    """A day with its year: `Fri 27 Nov 2026`, `2026年11月27日 周五`."""
    if language.code == CHINESE:
        return f"{day.year}年{short_day(language, day)}"
    return f"{short_day(language, day)} {day.year}"


def clock(moment: datetime | time) -> str:
    """`16:00`, with seconds only where they are not zero."""
    return f"{moment:%H:%M:%S}" if moment.second else f"{moment:%H:%M}"


def clock_with_seconds(moment: datetime | time) -> str:
    """`16:00:00`, for columns of times."""
    return f"{moment:%H:%M:%S}"


def clock_to_the_minute(moment: datetime | time) -> str:
    """`16:28`, seconds dropped: as a host reads it."""
    return f"{moment:%H:%M}"


def day_and_clock(language: Language, moment: datetime) -> str:
    """`Fri 27 Nov 2026 14:20`, `2026年11月27日 周五 14:20`."""
    return f"{full_day(language, moment)} {clock(moment)}"


def window(language: Language, starts: datetime, ends: datetime, zone_name: str) -> str:
    """When a show is on air, in one zone: `Fri 27 Nov 2026 · 16:00 – 19:00 PST`.

    An end on another day has its weekday, or its whole date if a weekday could be mistaken. Where
    a clock change falls between, each time has its own letters.
    """
    first, last = _in_zone(starts, zone_name), _in_zone(ends, zone_name)
    start, end = clock(first), f"{_later_day(language, first, last)}{clock(last)}"
    label = zone_label(language, zone_name, last)
    if first.utcoffset() != last.utcoffset():
        start = f"{start} {_exact_label(language, zone_name, first)}"
        label = _exact_label(language, zone_name, last)
    return f"{full_day(language, first)} · {start} – {end} {label}"


def hours(starts: datetime, ends: datetime, zone_name: str) -> str:
    """The clocks of a window alone: `16:00 – 17:30`."""
    return f"{clock(_in_zone(starts, zone_name))} – {clock(_in_zone(ends, zone_name))}"


def clock_after(language: Language, moment: datetime, since: datetime) -> str:
    """`16:00`, and with its day on another day than `since`, in the same zone: `Sat 00:30`.

    As in a window, the whole date stands there if a weekday could be mistaken.
    """
    return f"{_later_day(language, since, moment)}{clock(moment)}"


def elsewhere(language: Language, moment: datetime, zone_names: Iterable[str], *, home: str) -> str:
    """One moment in other zones: `New York 19:00 · Shanghai Sat 08:00`; `` where there is none.

    A zone that shows the same clock as `home` tells nothing new and is left out, and so is one
    that comes twice. The weekday stands where the day is not that at home.
    """
    here = _in_zone(moment, home)
    shown: list[str] = []
    for name in dict.fromkeys(zone_names):
        there = _in_zone(moment, name)
        if there.utcoffset() != here.utcoffset():
            day = _later_day(language, here, there)
            shown.append(f"{city(language, name)} {day}{clock(there)}")
    return " · ".join(dict.fromkeys(shown))


def _in_zone(moment: datetime, zone_name: str) -> datetime:
    return moment.astimezone(UTC).astimezone(zone(zone_name))


def _later_day(language: Language, first: datetime, other: datetime) -> str:
    """How a day that differs from the first one is named, with a space behind it."""
    days = abs(other.date() - first.date())
    if not days:
        return ""
    if days <= timedelta(days=_DAYS_NAMED_BY_WEEKDAY):
        return f"{weekday(language, other)} "
    return f"{full_day(language, other)} "


def _exact_label(language: Language, zone_name: str, moment: datetime) -> str:
    """Letters that differ between winter and summer; a city's name in Chinese does not."""
    if language.code == CHINESE:
        return offset_label(moment.utcoffset() or timedelta())
    return zone_label(language, zone_name, moment)
