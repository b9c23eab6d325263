"""The kinds of files that are known, and what their columns are called: `resources/headers`."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from pydantic import BaseModel, Field

from planner.imports.column_names import normalised
from planner.resources import resource

KINDS = ("products", "studios", "creators", "rundown", "results")
"""What files can be of; each has its table of names."""


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file and how its columns are called.

    `names` maps a normalised name to its field and rank, `prefixes` likewise for names that only
    begin so. A header is of this format if it has all of `needs`, one of `needs_one` (where that
    names any), and none of `foreign`, which are names that only other kinds of file have.
    """

    code: str
    names: Mapping[str, tuple[str, int]]
    prefixes: Mapping[str, tuple[str, int]]
    needs: frozenset[str]
    needs_one: frozenset[str]
    foreign: frozenset[str]


@cache
def product_formats() -> tuple[Format, ...]:
    """The formats of product files, most particular first, from the shipped table of names."""
    return formats_of("products")


@cache
def formats_of(kind: str) -> tuple[Format, ...]:
    """The formats of a kind of file, most particular first: `products`, `studios`, …"""
    return tuple(_format(entry) for entry in _names(f"{kind}.json").formats)


@cache
def list_format(name: str) -> Format:
    """The format of the files that are shipped as one list of names: `studios`, `creators`."""
    return formats_of(name)[0]


@cache
def value_words(name: str, field: str) -> Mapping[str, str]:
    """What the values of a field of such a list are called in files, normalised: the word kept."""
    values = _names(f"{name}.json").values.get(field, {})
    return {normalised(word): value for value, words in values.items() for word in words}


@cache
def status_words() -> Mapping[str, bool]:
    """Words for what is so (True), such as a product that is sold, or not, each casefolded."""
    names = _product_names()
    return {
        **{word.casefold(): True for word in names.active},
        **{word.casefold(): False for word in names.inactive},
    }


class _FormatEntry(BaseModel):
    code: str
    needs: frozenset[str] = frozenset()
    needs_one: frozenset[str] = frozenset()
    foreign: frozenset[str] = Field(default=frozenset(), alias="not")
    fields: dict[str, dict[str, tuple[str, ...]]]


class _NamesFile(BaseModel):
    formats: tuple[_FormatEntry, ...]
    active: tuple[str, ...] = ()
    inactive: tuple[str, ...] = ()
    values: dict[str, dict[str, tuple[str, ...]]] = {}


def _product_names() -> _NamesFile:
    return _names("products.json")


@cache
def _names(file: str) -> _NamesFile:
    return _NamesFile.model_validate_json(resource("headers", file).read_bytes())


def _format(entry: _FormatEntry) -> Format:
    names: dict[str, tuple[str, int]] = {}
    prefixes: dict[str, tuple[str, int]] = {}
    for field, by_language in entry.fields.items():
        for rank, name in enumerate(name for those in by_language.values() for name in those):
            target = prefixes if name.endswith("*") else names
            target.setdefault(normalised(name), (field, rank))
    return Format(
        code=entry.code,
        names=names,
        prefixes=prefixes,
        needs=entry.needs,
        needs_one=entry.needs_one,
        foreign=frozenset(normalised(name) for name in entry.foreign),
    )
