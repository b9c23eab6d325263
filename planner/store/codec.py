"""Entities to table rows and back.

Each kind of entity has one table, each field one column of the same name: plain values as they
are, lists and parts as JSON text. The two directions lose nothing.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin

from pydantic import ValidationError

from planner.domain.base import Entity, sentence_for
from planner.domain.errors import PlanFileError
from planner.domain.plan import KINDS, WORKSPACE_ID, Charter

E = TypeVar("E", bound=Entity)

_PLAIN = (str, int, float, bool, datetime, time)


@dataclass(frozen=True, slots=True)
class Table:
    """Where entities of one kind live: the table's name, its columns, and which hold JSON."""

    name: str
    columns: tuple[str, ...]
    json_columns: frozenset[str]


@cache
def table_of(kind: type[Entity]) -> Table:
    """The table of a kind of entity."""
    fields = kind.model_fields
    structured = frozenset(
        name for name, field in fields.items() if not _is_plain(field.annotation)
    )
    # The id comes first, so that a row reads as what it is about.
    columns = ("id", *(name for name in fields if name != "id"))
    return Table(_names()[kind], columns, structured)


def kind_of(table_name: str) -> type[Entity]:
    """The kind of entity that lives in a table. Raises KeyError for any other table."""
    return _kinds()[table_name]


def to_columns(entity: Entity) -> tuple[Any, ...]:
    """The values of an entity's columns, in the order of its table's columns."""
    table = table_of(type(entity))
    fields = _dump(entity)
    return tuple(
        _json(fields[column]) if column in table.json_columns else fields[column]
        for column in table.columns
    )


def from_columns(kind: type[E], values: Mapping[str, Any]) -> E:
    """An entity from its table row. Raises PlanFileError where the row breaks a rule."""
    table = table_of(kind)
    fields = {column: values[column] for column in table.columns}
    for column in table.json_columns:
        if fields[column] is not None:
            fields[column] = json.loads(fields[column])
    try:
        return kind.model_validate(fields)
    except ValidationError as error:
        raise PlanFileError(
            "The plan holds something it cannot: {reason} "
            "Restore a backup, or send the file to whoever made it.",
            reason=sentence_for(str(fields["id"]), error),
        ) from error


def to_text(entity: Entity) -> str:
    """An entity as JSON text, for the journal."""
    return entity.model_dump_json()


def from_text(kind: type[E], text: str) -> E:
    """An entity from the journal's JSON text."""
    return kind.model_validate_json(text)


@cache
def _names() -> dict[type[Entity], str]:
    return {Charter: WORKSPACE_ID, **{kind: name for name, kind in KINDS.items()}}


@cache
def _kinds() -> dict[str, type[Entity]]:
    return {name: kind for kind, name in _names().items()}


def _dump(entity: Entity) -> dict[str, Any]:
    fields = entity.model_dump(mode="json")
    fields["id"] = entity.id
    return fields


def _json(value: Any) -> str | None:
    """JSON text; a list that may be missing, and is, leaves its column empty."""
    if value is None:
        return None
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _is_plain(annotation: Any) -> bool:
    origin = get_origin(annotation)
    if origin is Literal:
        return True
    if origin is Annotated:
        return _is_plain(get_args(annotation)[0])
    if origin in (Union, UnionType):
        return all(_is_plain(part) for part in get_args(annotation) if part is not NoneType)
    return isinstance(annotation, type) and issubclass(annotation, _PLAIN)
