"""The sample plan: a week of shows with a few real problems in it, made from resources/sample.

The files are the plan's own JSON (DESIGN §4) cut into parts that a person can read, with three
liberties: ids are names, times are days of the sample's week, and products and rundowns are tables.
"""

import json
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from planner.domain.base import Entity, build
from planner.domain.errors import EnvironmentFaultError, InvalidValueError
from planner.domain.plan import KINDS, REFERENCES, Plan, check_whole
from planner.domain.rundown import CueColumn, Row, Template
from planner.domain.show import Show
from planner.domain.zone import to_wall
from planner.resources import sample_folder
from planner.services.sample_tables import Fields, read_pictures, read_products, read_rundown
from planner.services.sample_week import Week, wall_time, week_ahead, weekly_windows

Document = dict[str, Any]
"""The plan's JSON with names as ids; what stands for a time may still be in words."""

PARTS = ("house.json", "people.json", "shows.json")
WALL_TIMES = ("starts_at", "ends_at", "expires_at")
WINDOWS = ("open_hours", "availability")

E = TypeVar("E", bound=Entity)
NewId = Callable[[], str]
Keys = Mapping[tuple[type[Entity], str], str]
"""The new id of each entity, by its kind and its name in the files."""


def sample_plan(today: date, new_id: NewId) -> Plan:
    """The sample plan for somebody who opens it `today`, in the week of `week_ahead(today)`.

    All ids come from `new_id`, so that the sample can be merged with any plan. Raises
    InvalidValueError where the files contradict each other, EnvironmentFaultError where they
    cannot be read.
    """
    folder = sample_folder()
    try:
        document = read_sample(folder)
    except OSError as error:
        raise EnvironmentFaultError(
            "The sample plan cannot be read from “{folder}”. Install Show Planner again.",
            folder=folder,
        ) from error
    return plan_for(document, today, new_id)


def read_sample(folder: Path) -> Document:
    """The sample's files as one document that is of no particular week yet."""
    document: Document = {}
    for part in PARTS:
        document |= json.loads((folder / part).read_text(encoding="utf-8"))
    currency_of = {brand["id"]: brand["currency"] for brand in document["brands"]}
    document["products"] = read_products(folder / "products.csv", currency_of)
    document["pictures"] = read_pictures(folder / "pictures")
    document["rows"], document["offers"] = [], []
    for show in document["shows"]:
        table = folder / "rundowns" / f"{show['id']}.csv"
        rows, offers = read_rundown(table, show["id"], currency_of[show["brand_id"]])
        document["rows"] += rows
        document["offers"] += offers
    for template in document["templates"]:
        table = folder / "rundowns" / f"{template['id']}.csv"
        template["rows"], _ = read_rundown(table, template["id"], document["workspace"]["currency"])
    return document


def plan_for(document: Document, today: date, new_id: NewId) -> Plan:
    """The plan of a document for the week ahead of `today`, with new ids throughout."""
    week = week_ahead(today)
    lists = {name: _named(name, document.get(name, []), week) for name in KINDS}
    lists["bookings"] = [_placed(booking, lists) for booking in lists["bookings"]]
    named = build(Plan, {"workspace": document["workspace"], **lists})
    # Checked while ids are still names, so that whoever edits the files can find the mistake.
    check_whole(named)
    keys = _new_ids(named, new_id)
    renewed = {name: [_renewed(each, keys) for each in getattr(named, name)] for name in KINDS}
    return named.changed(**renewed)


def _named(name: str, entities: list[Fields], week: Week) -> list[Fields]:
    """Entities with their times and windows out of words; one without a name gets a number."""
    return [
        {
            "id": f"{name}-{number}",
            **{field: _read(field, value, week) for field, value in each.items()},
        }
        for number, each in enumerate(entities, start=1)
    ]


def _read(field: str, value: Any, week: Week) -> Any:
    if field in WALL_TIMES:
        return wall_time(value, week)
    if field in WINDOWS:
        return [window for words in value for window in weekly_windows(words)]
    return value


def _placed(booking: Fields, lists: Mapping[str, list[Fields]]) -> Fields:
    """A booking with what its show and its studio say, where it does not say so itself.

    Its times follow from the show's instants, which is right in a night of a clock change too.
    """
    if "starts_at" in booking:
        return booking
    studio = _by_name(lists["studios"], booking["studio_id"])
    show = build(Show, _by_name(lists["shows"], booking["show_id"]))
    return {
        "setup_minutes": studio["setup_minutes"],
        "teardown_minutes": studio["teardown_minutes"],
        "starts_at": to_wall(show.on_air, studio["timezone"]),
        "ends_at": to_wall(show.off_air, studio["timezone"]),
        **booking,
    }


def _by_name(entities: list[Fields], name: str) -> Fields:
    for each in entities:
        if each["id"] == name:
            return each
    raise InvalidValueError("A booking names “{name}”, which is not in the sample.", name=name)


def _new_ids(named: Plan, new_id: NewId) -> Keys:
    keys: dict[tuple[type[Entity], str], str] = {}
    for entity in named.entities():
        keys[type(entity), entity.id] = new_id()
    for template in named.templates:
        # The rows of a template carry its id as their show.
        keys[Show, template.id] = keys[Template, template.id]
        keys |= {(Row, row.id): new_id() for row in template.rows}
    return keys


def _renewed(entity: E, keys: Keys) -> E:
    """An entity with new ids in place of names, its own and those that it refers to."""
    fields: Fields = {"id": keys[type(entity), entity.id]}
    for field, kind in REFERENCES.get(type(entity), {}).items():
        fields[field] = _renewed_reference(getattr(entity, field), kind, keys)
    if isinstance(entity, Row):
        fields["cues"] = {_cue_column(name, keys): text for name, text in entity.cues.items()}
    if isinstance(entity, Template):
        fields["rows"] = [_renewed(row, keys) for row in entity.rows]
    return entity.changed(**fields)


def _cue_column(name: str, keys: Keys) -> str:
    if (CueColumn, name) not in keys:
        raise InvalidValueError(
            "A rundown has a column “{name}”, which is no cue column of the sample.", name=name
        )
    return keys[CueColumn, name]


def _renewed_reference(value: Any, kind: type[Entity], keys: Keys) -> Any:
    if isinstance(value, tuple):
        return tuple(keys[kind, name] for name in value)
    return None if value is None else keys[kind, value]
