"""The hours of each weekday as columns, for whoever has hours by the week."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from planner.domain.day_hours import WEEK, Hours, hours_on, parse_day_hours, with_hours_on
from planner.domain.studio import WeeklyWindow
from planner.ui.marking import translate
from planner.ui.widgets.column import Column, Record
from planner.ui.widgets.common_entries import text_entry
from planner.ui.widgets.entry import Cell, Tone
from planner.wording import dates
from planner.wording.absences import day_hours
from planner.wording.language import Language

R = TypeVar("R", bound=Record)
Windows = tuple[WeeklyWindow, ...]

DAY_IDS = tuple(f"day_{day}" for day in WEEK)
"""The ids of the columns, Monday first."""


def day_columns(
    language: Language,
    off: str,
    read: Callable[[R], Sequence[WeeklyWindow]],
    write: Callable[[R, Windows], object],
) -> tuple[Column[R], ...]:
    """A column for each weekday; `off` is what a day without hours says."""
    return tuple(_column(language, off, day, read, write) for day in WEEK)


def _column(
    language: Language,
    off: str,
    day: int,
    read: Callable[[R], Sequence[WeeklyWindow]],
    write: Callable[[R, Windows], object],
) -> Column[R]:
    def cell(record: R) -> Cell:
        hours = hours_on(read(record), day)
        shown = day_hours(language, hours, off)
        return Cell(shown, typed=shown if hours else "", editable=True, tone=Tone.QUIET)

    def put(record: R, hours: Hours) -> object:
        return write(record, with_hours_on(read(record), day, hours))

    example = translate("Entries", "09:00–18:00, all day or off")
    return Column(
        DAY_IDS[day],
        dates.weekday_name(language, day),
        cell,
        120,
        entry=lambda _: text_entry(parse_day_hours, example),
        write=put,
    )
