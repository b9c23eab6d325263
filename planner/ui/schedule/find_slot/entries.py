"""What may be typed when time for a show is looked for."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from planner.domain.crew import Creator
from planner.domain.typed_wishes import Hours, parse_dates, parse_days_and_hours
from planner.ui.marking import translate
from planner.ui.widgets.common_entries import words_entry
from planner.ui.widgets.entry import Entry, Understood
from planner.wording.dates import clock, short_day, weekday
from planner.wording.language import Language
from planner.wording.terms import role_name

_MONDAY: Final = date(2024, 1, 1)


def days_entry(language: Language) -> Entry:
    """Days and hours of going on air; nothing typed means any."""

    def understand(text: str) -> Understood:
        weekdays, hours = value = parse_days_and_hours(text)
        said = days_in_words(language, weekdays, hours)
        return Understood(value, f"→ {said}" if said else "")

    return Entry(understand, placeholder=translate("FindSlot", "any, or Fri–Sun 16:00–23:00"))


def dates_entry(language: Language, today: date) -> Entry:
    """From which day to which; nothing typed means the next four weeks."""

    def understand(text: str) -> Understood:
        first, last = parse_dates(text, today)
        said = dates_in_words(language, first, last)
        return Understood((first, last), f"→ {said}" if said else "")

    return Entry(understand, placeholder=translate("FindSlot", "four weeks, or 27 Nov – 5 Dec"))


def needed_entry(language: Language, creators: Iterable[Creator]) -> Entry:
    """Roles and people, separated by commas; the value is all of them, people by their ids."""
    active = [each for each in creators if each.active]
    roles = dict.fromkeys(role for each in active for role in each.roles)
    names = {role: role_name(language, role) for role in roles}
    entry = words_entry({**names, **{each.id: each.name for each in active}})
    return replace(entry, placeholder=translate("FindSlot", "nobody, or host, operator, @name"))


def days_in_words(language: Language, weekdays: Iterable[int], hours: Hours | None) -> str:
    """Days and hours: `Fri, Sat 16:00–23:00`, which can be typed so too; empty for any."""
    days = ", ".join(weekday(language, _MONDAY + timedelta(day)) for day in sorted(weekdays))
    clocks = "" if hours is None else f"{clock(hours[0])}–{clock(hours[1])}"
    return " ".join(part for part in (days, clocks) if part)


def dates_in_words(language: Language, first: date | None, last: date | None) -> str:
    """From which day to which: `27 Nov – 5 Dec`; empty for the usual ones."""
    if first is None or last is None:
        return ""
    return f"{short_day(language, first)} – {short_day(language, last)}"
