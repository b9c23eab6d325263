"""Finds the header of a table and says which column is which field, by name and never by place."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from pydantic import BaseModel, Field

from planner.imports.tables import Record, Table, Tables
from planner.resources import resource

_ROWS_SEARCHED = 20
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_LATIN_MARKS = ("\u0300", "\u036f")


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


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the file; `field` is what it is read as, None where it is not taken."""

    index: int
    header: str
    field: str | None


@dataclass(frozen=True, slots=True)
class Header:
    """A recognised header: whose table, at which line, of which format, with which columns."""

    table: Table
    line: int
    format: Format
    columns: tuple[Column, ...]

    @property
    def records(self) -> Iterator[Record]:
        """The rows below the header that are not blank."""
        return (
            record for record in self.table.records if record.line > self.line and not record.blank
        )

    @property
    def taken(self) -> tuple[Column, ...]:
        """The columns that are read as something."""
        return tuple(column for column in self.columns if column.field is not None)


def find_header(tables: Tables, formats: Sequence[Format]) -> Header | None:
    """The header of the first table that has one: in its first 20 filled rows, the row with the
    most known names of the first format that fits. None where no table has one."""
    for table in tables.tables:
        candidates = list(_first_filled(table.records))
        for format_ in formats:
            found = [_match(table, record, format_) for record in candidates]
            fitting = [header for header in found if header is not None]
            if fitting:
                return max(fitting, key=lambda header: len(header.taken))
    return None


def normalised(name: str) -> str:
    """A column's name without case, width, accents, spaces and punctuation."""
    apart = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", name).casefold())
    first, last = _LATIN_MARKS
    kept = (
        sign
        for sign in apart
        if unicodedata.category(sign)[0] in "LNM" and not first <= sign <= last
    )
    return unicodedata.normalize("NFC", "".join(kept))


@cache
def product_formats() -> tuple[Format, ...]:
    """The formats of product files, most particular first, from the shipped table of names."""
    return tuple(_format(entry) for entry in _product_names().formats)


@cache
def list_format(name: str) -> Format:
    """The format of the files that are shipped as one list of names: `studios`, `creators`."""
    return _format(_names(f"{name}.json").formats[0])


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


def _first_filled(records: Iterable[Record]) -> Iterator[Record]:
    filled = (record for record in records if not record.blank)
    for _, record in zip(range(_ROWS_SEARCHED), filled, strict=False):
        yield record


def _match(table: Table, record: Record, format_: Format) -> Header | None:
    columns = tuple(_columns(record.cells, format_))
    fields = {column.field for column in columns if column.field is not None}
    names = [normalised(cell) for cell in record.cells]
    filled = sum(1 for name in names if name)
    if not format_.needs <= fields or (format_.needs_one and not format_.needs_one & fields):
        return None
    if len(fields) < min(2, filled) or format_.foreign.intersection(names):
        return None
    return Header(table, record.line, format_, columns)


def _columns(cells: Sequence[str], format_: Format) -> Iterator[Column]:
    """Each column with its field: of several for one field the best name, or one prefix's all."""
    found = [_look_up(cell, format_) for cell in cells]
    best: dict[str, tuple[int, int, bool]] = {}
    for index, entry in enumerate(found):
        if entry is not None:
            name, rank, by_prefix = entry
            best[name] = min(best.get(name, (rank, index, by_prefix)), (rank, index, by_prefix))
    for index, (cell, entry) in enumerate(zip(cells, found, strict=True)):
        field = (
            entry[0] if entry is not None and _is_best(index, entry[1], best[entry[0]]) else None
        )
        yield Column(index, cell.strip(), field)


def _is_best(index: int, rank: int, best: tuple[int, int, bool]) -> bool:
    best_rank, best_index, by_prefix = best
    return index == best_index or (by_prefix and rank == best_rank)


def _look_up(cell: str, format_: Format) -> tuple[str, int, bool] | None:
    """The field of a header cell, the rank of its name, and whether it is only a prefix of it."""
    whole = normalised(cell)
    for name in (whole, normalised(_BRACKETS.sub("", unicodedata.normalize("NFKC", cell)))):
        if name in format_.names:
            return (*format_.names[name], False)
    for prefix, (field, rank) in format_.prefixes.items():
        if whole.startswith(prefix) and whole != prefix:
            return field, rank, True
    return None
