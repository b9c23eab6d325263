"""The columns of the studios: what each shows, and what can be typed into it."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal, InvalidOperation

from planner.domain.errors import InvalidValueError
from planner.domain.money import to_decimal_text
from planner.domain.studio import Studio
from planner.domain.typed_hours import parse_open_hours
from planner.services.studios import edit_studio
from planner.services.workspace import Workspace
from planner.ui.marking import translate
from planner.ui.studios.lines import StudioLine
from planner.ui.widgets.column import Column
from planner.ui.widgets.common_entries import (
    amount_entry,
    minutes_entry,
    text_entry,
    zone_entry,
)
from planner.ui.widgets.day_columns import day_columns
from planner.ui.widgets.entry import Cell, Entry, Side, Tone, as_text
from planner.wording import figures, week
from planner.wording.language import Language
from planner.wording.places import city

_NONE = Cell("—", tone=Tone.FAINT, editable=True)


def studio_columns(workspace: Workspace, language: Language) -> tuple[Column[StudioLine], ...]:
    """The columns from left to right; what is typed into them goes to the services."""
    typed = (*_place_columns(language), *_terms_columns(language), _open_column(language))
    return (*(_written(workspace, each) for each in typed), *_load_columns(language))


def more_columns(workspace: Workspace, language: Language) -> tuple[Column[StudioLine], ...]:
    """What the table has no room for: the time around a show, and the hours of each weekday."""

    def minutes(field: str, title: str, amount: Callable[[Studio], int]) -> Column[StudioLine]:
        def cell(line: StudioLine) -> Cell:
            return _minutes(language, amount(line.load.studio))

        column = Column(field, title, cell, 78, Side.RIGHT, lambda _: minutes_entry(language))
        return _written(workspace, column)

    return (
        minutes("setup_minutes", translate("Studios", "Setup"), lambda it: it.setup_minutes),
        minutes(
            "teardown_minutes", translate("Studios", "Teardown"), lambda it: it.teardown_minutes
        ),
        *day_columns(
            language,
            translate("Studios", "closed"),
            lambda line: line.load.studio.open_hours,
            lambda line, windows: edit_studio(workspace, line.key, open_hours=windows),
        ),
    )


def field_names(workspace: Workspace, language: Language) -> dict[str, str]:
    """What the fields of a studio are called."""
    columns = (*studio_columns(workspace, language), *more_columns(workspace, language))
    return {
        **{column.id: column.title for column in columns},
        "share_gap": translate("Studios", "Neighbours share the gap"),
        "notes": translate("Studios", "Notes"),
    }


def _written(workspace: Workspace, column: Column[StudioLine]) -> Column[StudioLine]:
    """A column that is called like the field of a studio, with a way to write that field."""

    def write(line: StudioLine, value: object) -> object:
        return edit_studio(workspace, line.key, **{column.id: value})

    return replace(column, write=write)


def _place_columns(language: Language) -> tuple[Column[StudioLine], ...]:
    """What the room is called and where it is."""
    return (
        Column(
            "name",
            translate("Studios", "Name"),
            _name,
            120,
            entry=lambda _: Entry(as_text),
            grow=1,
        ),
        Column(
            "address",
            translate("Studios", "Address"),
            _address,
            120,
            entry=lambda _: Entry(as_text),
            grow=2,
        ),
        Column(
            "timezone",
            translate("Studios", "Zone"),
            lambda line: _zone(language, line),
            110,
            entry=lambda _: zone_entry(language),
        ),
    )


def _terms_columns(language: Language) -> tuple[Column[StudioLine], ...]:
    """What an hour costs."""
    return (
        Column(
            "hourly_rate",
            translate("Studios", "Per hour"),
            lambda line: _rate(language, line),
            84,
            Side.RIGHT,
            lambda line: amount_entry(language, line.currency),
        ),
        Column(
            "min_hours",
            translate("Studios", "At least"),
            lambda line: _least(language, line),
            74,
            Side.RIGHT,
            lambda _: text_entry(_hours, translate("Studios", "2 or 2.5")),
        ),
    )


def _open_column(language: Language) -> Column[StudioLine]:
    return Column(
        "open_hours",
        translate("Studios", "Open"),
        lambda line: _open(language, line),
        150,
        entry=lambda _: text_entry(parse_open_hours, "Mon–Fri 09:00–22:00; Sat 10:00–18:00"),
        grow=3,
    )


def _load_columns(language: Language) -> tuple[Column[StudioLine], ...]:
    """What the week holds; it is only read."""

    def cost(line: StudioLine) -> Cell:
        if line.load.cost is None:
            return Cell("—", tone=Tone.FAINT)
        return Cell(figures.short_money(language, line.load.cost, line.currency))

    return (
        Column(
            "booked",
            translate("Studios", "Booked"),
            lambda line: Cell(week.hours(language, line.load.booked)),
            84,
            Side.RIGHT,
        ),
        Column(
            "idle",
            translate("Studios", "Idle"),
            lambda line: Cell(week.hours(language, line.load.idle), tone=Tone.QUIET),
            84,
            Side.RIGHT,
        ),
        Column("cost", translate("Studios", "Cost"), cost, 84, Side.RIGHT),
    )


def _name(line: StudioLine) -> Cell:
    studio = line.load.studio
    text = " ".join(studio.name.split())
    return Cell(text, typed=studio.name, editable=True, bold=True, mark=studio.color)


def _address(line: StudioLine) -> Cell:
    address = line.load.studio.address
    return Cell(" ".join(address.split()), typed=address, editable=True, tone=Tone.QUIET)


def _zone(language: Language, line: StudioLine) -> Cell:
    name = line.load.studio.timezone
    return Cell(city(language, name), typed=name, editable=True, tone=Tone.QUIET)


def _rate(language: Language, line: StudioLine) -> Cell:
    rate = line.load.studio.hourly_rate
    if rate is None:
        return _NONE
    shown = figures.short_money(language, rate, line.currency)
    return Cell(shown, typed=to_decimal_text(rate, line.currency), editable=True)


def _least(language: Language, line: StudioLine) -> Cell:
    least = line.load.studio.min_hours
    if not least:
        return _NONE
    text = f"{Decimal(repr(least)).normalize():f}"
    shown = language.sentence(figures.CONTEXT, "{count} h", count=text)
    return Cell(shown, typed=text, editable=True)


def _hours(text: str) -> float:
    """Hours with decimals; nothing typed is none. Raises InvalidValueError."""
    typed = text.casefold().replace(",", ".").removesuffix("h").strip()
    try:
        hours = Decimal(typed or "0")
    except InvalidOperation as error:
        raise InvalidValueError(
            "“{text}” is not a number of hours. Type it like 2 or 2.5.", text=text
        ) from error
    if not hours.is_finite() or hours < 0:
        raise InvalidValueError("Hours are 0 or more. Type them like 2 or 2.5.")
    return float(hours)


def _minutes(language: Language, minutes: int) -> Cell:
    if not minutes:
        return _NONE
    shown = figures.length_in_words(language, minutes * 60)
    return Cell(shown, typed=str(minutes), editable=True, tone=Tone.QUIET)


def _open(language: Language, line: StudioLine) -> Cell:
    windows = line.load.studio.open_hours
    shown = week.open_hours(language, windows)
    tone = Tone.QUIET if windows else Tone.FAINT
    return Cell(shown, typed=shown if windows else "", editable=True, tone=tone)
