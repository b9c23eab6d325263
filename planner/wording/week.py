"""A week of studios and people in words: opening hours, pay, hours with one decimal."""

from collections.abc import Sequence
from datetime import date, time
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from planner.domain.grouping import grouped
from planner.domain.studio import WeeklyWindow
from planner.domain.typed_pay import Pay
from planner.wording import dates, figures
from planner.wording.language import Language

CONTEXT: Final = "week"

Hours = tuple[tuple[time, time], ...]


def open_hours(language: Language, windows: Sequence[WeeklyWindow]) -> str:
    """`Mon–Fri 09:00–22:00; Sat, Sun 10:00–18:00`, or `always`; `parse_open_hours` reads it."""
    if not windows:
        return language.translate(CONTEXT, "always")
    by_day = grouped(windows, lambda each: each.weekday)
    hours_of = {
        day: tuple(sorted((each.start, each.end) for each in by_day[day])) for day in sorted(by_day)
    }
    days_with = grouped(hours_of, hours_of.__getitem__)
    return "; ".join(
        f"{_days(language, days)} {_clocks(hours)}" for hours, days in days_with.items()
    )


def pay_text(language: Language, pay: Pay, currency: str) -> str:
    """`$65/h + 3%`, `$300 a show`; empty where none was agreed."""
    parts: list[str] = []
    if pay.hourly_rate is not None:
        amount = figures.short_money(language, pay.hourly_rate, currency)
        parts.append(language.sentence(CONTEXT, "{amount}/h", amount=amount))
    if pay.flat_fee is not None:
        amount = figures.short_money(language, pay.flat_fee, currency)
        parts.append(language.sentence(CONTEXT, "{amount} a show", amount=amount))
    if pay.commission_rate is not None:
        parts.append(figures.percent(pay.commission_rate))
    return " + ".join(parts)


def hours(language: Language, seconds: int) -> str:
    """`12.5 h`, `14.0 h`; `0 h` for none."""
    if not seconds:
        return language.sentence(figures.CONTEXT, "{count} h", count=0)
    rounded = (Decimal(seconds) / 3600).quantize(Decimal("0.1"), ROUND_HALF_UP)
    return language.sentence(figures.CONTEXT, "{count} h", count=f"{rounded:,f}")


def days(language: Language, monday: date, sunday: date) -> str:
    """`Mon 23 Nov – Sun 29 Nov`."""
    return f"{dates.short_day(language, monday)} – {dates.short_day(language, sunday)}"


def _days(language: Language, weekdays: Sequence[int]) -> str:
    """Three days or more in a row as a range, others one by one."""
    runs: list[list[int]] = []
    for day in weekdays:
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return ", ".join(_run(language, run) for run in runs)


def _run(language: Language, run: Sequence[int]) -> str:
    names = [dates.weekday(language, date(2024, 1, 1 + day)) for day in run]
    return f"{names[0]}–{names[-1]}" if len(names) > 2 else ", ".join(names)


def _clocks(hours: Hours) -> str:
    return ", ".join(f"{dates.clock(start)}–{dates.clock(end)}" for start, end in hours)
