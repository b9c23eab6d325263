"""Weeks and months as people write them over a calendar; weeks begin on Monday (ISO 8601)."""

from datetime import date, timedelta
from typing import Final

from planner.wording.dates import day_of_year, weekday
from planner.wording.language import CHINESE, Language

_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


def week(language: Language, monday: date) -> str:
    """The week from a Monday on: `23 – 29 Nov 2026 · week 48`; its number is that of ISO 8601."""
    number = monday.isocalendar().week
    days = between(language, monday, monday + timedelta(days=6))
    return f"{days} · 第{number}周" if language.code == CHINESE else f"{days} · week {number}"


def between(language: Language, first: date, last: date) -> str:
    """Two days and what is between: `23 – 29 Nov 2026`, `28 Nov – 4 Dec 2026`.

    What both have in common is written once.
    """
    if language.code == CHINESE:
        return _between_in_chinese(first, last)
    end = f"{day_of_year(language, last.month, last.day)} {last.year}"
    if first.year != last.year:
        return f"{day_of_year(language, first.month, first.day)} {first.year} – {end}"
    if first.month != last.month:
        return f"{day_of_year(language, first.month, first.day)} – {end}"
    return f"{first.day} – {end}"


def month(language: Language, day: date) -> str:
    """The month of a day: `November 2026`, `2026年11月`."""
    if language.code == CHINESE:
        return f"{day.year}年{day.month}月"
    return f"{_MONTHS[day.month - 1]} {day.year}"


def weekday_and_number(language: Language, day: date) -> str:
    """A day whose month is plain: `Fri 27`, `周五 27日`."""
    number = f"{day.day}日" if language.code == CHINESE else f"{day.day}"
    return f"{weekday(language, day)} {number}"


def _between_in_chinese(first: date, last: date) -> str:
    start = f"{first.year}年{first.month}月{first.day}日"
    end = f"{last.day}日"
    if (first.year, first.month) != (last.year, last.month):
        end = f"{last.month}月{end}"
    if first.year != last.year:
        end = f"{last.year}年{end}"
    return f"{start} – {end}"
