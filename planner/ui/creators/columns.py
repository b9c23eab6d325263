"""The columns of the people: what each shows, and what can be typed into it."""

from collections.abc import Iterable
from dataclasses import replace

from planner.domain.typed_pay import Pay, parse_pay, pay_of, typed_pay
from planner.services.creators import edit_creator
from planner.services.workspace import Workspace
from planner.ui.creators.lines import CreatorLine
from planner.ui.creators.states import days_cell, state_cell
from planner.ui.marking import translate
from planner.ui.widgets.column import Column
from planner.ui.widgets.common_entries import (
    minutes_entry,
    text_entry,
    words_entry,
    zone_entry,
)
from planner.ui.widgets.day_columns import day_columns
from planner.ui.widgets.entry import Cell, Entry, Side, Tone, as_text
from planner.wording import figures, terms, week
from planner.wording.language import Language
from planner.wording.places import city

_NONE = Cell("—", tone=Tone.FAINT, editable=True)


def creator_columns(workspace: Workspace, language: Language) -> tuple[Column[CreatorLine], ...]:
    """The columns from left to right; what is typed into them goes to the services."""
    return (
        *(_written(workspace, each) for each in _person_columns(language)),
        _pay_column(workspace, language),
        *_load_columns(language),
    )


def more_columns(workspace: Workspace, language: Language) -> tuple[Column[CreatorLine], ...]:
    """What the table has no room for: by which rules a person works and when, how to reach them."""

    def text(field: str, title: str) -> Column[CreatorLine]:
        def cell(line: CreatorLine) -> Cell:
            value = getattr(line.creator, field)
            return Cell(value, typed=value, editable=True)

        return _written(workspace, Column(field, title, cell, 120, entry=lambda _: Entry(as_text)))

    return (
        *(_written(workspace, each) for each in _rule_columns(language)),
        text("full_name", translate("Creators", "Full name")),
        text("email", translate("Creators", "Email")),
        text("phone", translate("Creators", "Phone")),
        *day_columns(
            language,
            translate("Creators", "off"),
            lambda line: line.creator.availability,
            lambda line, windows: edit_creator(workspace, line.key, availability=windows),
        ),
    )


def field_names(workspace: Workspace, language: Language) -> dict[str, str]:
    """What the fields of a person are called."""
    columns = (*creator_columns(workspace, language), *more_columns(workspace, language))
    named = {column.id: column.title for column in columns}
    return {
        **named,
        **dict.fromkeys(("hourly_rate", "flat_fee", "commission_rate"), named["pay"]),
        "availability": translate("Creators", "Availability"),
        "active": translate("Creators", "Active"),
        "notes": translate("Creators", "Notes"),
    }


def role_names(language: Language, roles: Iterable[str]) -> dict[str, str]:
    """Roles by name, each under how it is stored; a spelling of a known role has its name."""
    return {role: terms.role_name(language, role) for role in roles}


def _written(workspace: Workspace, column: Column[CreatorLine]) -> Column[CreatorLine]:
    """A column that is called like the field of a creator, with a way to write that field."""

    def write(line: CreatorLine, value: object) -> object:
        return edit_creator(workspace, line.key, **{column.id: value})

    return replace(column, write=write)


def _person_columns(language: Language) -> tuple[Column[CreatorLine], ...]:
    """Who it is, what they do and where."""
    return (
        Column(
            "name",
            translate("Creators", "Name"),
            _name,
            104,
            entry=lambda _: Entry(as_text),
            grow=1,
        ),
        Column(
            "roles",
            terms.column_name(language, "role"),
            lambda line: _roles(language, line),
            112,
            entry=lambda _: words_entry(role_names(language, terms.ROLES)),
        ),
        Column(
            "timezone",
            translate("Creators", "Zone"),
            lambda line: _zone(language, line),
            98,
            entry=lambda _: zone_entry(language),
        ),
        Column(
            "languages",
            translate("Creators", "Languages"),
            _languages,
            82,
            entry=lambda _: words_entry({}),
        ),
    )


def _rule_columns(language: Language) -> tuple[Column[CreatorLine], ...]:
    """How much they rest and work."""
    return (
        Column(
            "min_rest_minutes",
            translate("Creators", "Rest between shifts"),
            lambda line: _minutes(language, line.creator.min_rest_minutes),
            68,
            Side.RIGHT,
            lambda _: minutes_entry(language),
        ),
        Column(
            "max_minutes_per_day",
            translate("Creators", "At most a day"),
            lambda line: _minutes(language, line.creator.max_minutes_per_day),
            68,
            Side.RIGHT,
            lambda _: minutes_entry(language, empty=None),
        ),
    )


def _pay_column(workspace: Workspace, language: Language) -> Column[CreatorLine]:
    def cell(line: CreatorLine) -> Cell:
        pay = pay_of(line.creator)
        shown = week.pay_text(language, pay, line.currency)
        return Cell(shown, typed=typed_pay(pay, line.currency), editable=True) if shown else _NONE

    def entry(line: CreatorLine) -> Entry:
        example = translate("Creators", "65/h + 3%")
        return text_entry(lambda text: parse_pay(text, line.currency), example)

    def write(line: CreatorLine, pay: Pay) -> object:
        return edit_creator(workspace, line.key, **pay._asdict())

    return Column("pay", translate("Creators", "Pay"), cell, 112, Side.LEFT, entry, write)


def _load_columns(language: Language) -> tuple[Column[CreatorLine], ...]:
    """What the week holds; it is only read."""

    def hours(line: CreatorLine) -> Cell:
        tone = Tone.PLAIN if line.load.on_duty else Tone.QUIET
        return Cell(week.hours(language, line.load.on_duty), tone=tone)

    return (
        Column(
            "days",
            translate("Creators", "Mon – Sun"),
            lambda line: days_cell(language, line),
            150,
            grow=1,
        ),
        Column("week", translate("Creators", "Week"), hours, 78, Side.RIGHT),
        Column(
            "state", translate("Creators", "State"), lambda line: state_cell(language, line), 164
        ),
    )


def _name(line: CreatorLine) -> Cell:
    creator = line.creator
    text = " ".join(creator.name.split())
    tone = Tone.PLAIN if creator.active else Tone.FAINT
    return Cell(
        text, typed=creator.name, editable=True, bold=True, tone=tone, struck=not creator.active
    )


def _roles(language: Language, line: CreatorLine) -> Cell:
    names = role_names(language, line.creator.roles)
    text = ", ".join(names.values())
    return Cell(text, typed=text, editable=True) if text else _NONE


def _zone(language: Language, line: CreatorLine) -> Cell:
    name = line.creator.timezone
    return Cell(city(language, name), typed=name, editable=True, tone=Tone.QUIET)


def _languages(line: CreatorLine) -> Cell:
    text = ", ".join(line.creator.languages)
    return Cell(text, typed=text, editable=True, tone=Tone.QUIET) if text else _NONE


def _minutes(language: Language, minutes: int | None) -> Cell:
    if not minutes:
        return _NONE
    shown = figures.length_in_words(language, minutes * 60)
    return Cell(shown, typed=str(minutes), editable=True, tone=Tone.QUIET)
