"""What may be typed into the schedule: when a show goes on air, and how long it is."""

from datetime import date, datetime, timedelta

from planner.domain.clock import format_length, parse_clock, parse_length
from planner.domain.errors import InvalidValueError
from planner.domain.show import Show
from planner.ui.marking import translate
from planner.ui.widgets.entry import Entry, Understood
from planner.wording import dates
from planner.wording.language import Language


def typed_start(show: Show) -> str:
    """What stands in the field of a show's start."""
    return f"{show.starts_at:%Y-%m-%d %H:%M}"


def start_entry(show: Show, language: Language) -> Entry:
    """A clock, with a date before it where the day changes too."""

    def understand(text: str) -> Understood:
        day, clock = _split(text)
        typed = parse_clock(clock)
        day = (day or show.starts_at.date()) + timedelta(days=typed.day or 0)
        echo = f"→ {dates.short_day(language, day)} {dates.clock(typed.clock)}"
        return Understood(datetime.combine(day, typed.clock), echo)

    return Entry(understand, placeholder=translate("Schedule", "16:00 or 2026-11-27 16:00"))


def length_entry() -> Entry:
    """A length in whole minutes."""

    def understand(text: str) -> Understood:
        seconds = parse_length(text)
        if seconds % 60 or not seconds:
            raise InvalidValueError("A show lasts whole minutes, at least one. Type it like 90.")
        return Understood(seconds // 60, f"→ {format_length(seconds)}")

    return Entry(understand)


def _split(text: str) -> tuple[date | None, str]:
    """A date as `YYYY-MM-DD` and the clock behind it; no date where none was typed."""
    first, _, rest = text.strip().partition(" ")
    if first.count("-") != 2:
        return None, text
    try:
        return date.fromisoformat(first), rest
    except ValueError as error:
        raise InvalidValueError(
            "“{text}” is not a date. Type it like 2026-11-27.", text=first
        ) from error
