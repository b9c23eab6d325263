"""Finds the header of a table and says which column is which field, by name and never by place."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from planner.imports.column_names import normalised
from planner.imports.formats import KINDS, Format, formats_of
from planner.imports.reading import Reading
from planner.imports.tables import Record, Table, Tables

_ROWS_SEARCHED = 20
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_CHOSEN = -1  # a rank before that of any name


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the file; `field` is what it is read as, None where it is not taken."""

    index: int
    header: str
    field: str | None


@dataclass(frozen=True, slots=True)
class Header:
    """A recognised header: whose table, at which line, of which format, with which columns.

    `end` is the line at which another table begins in the same file, None where there is none.
    """

    table: Table
    line: int
    format: Format
    columns: tuple[Column, ...]
    end: int | None = None

    @property
    def records(self) -> Iterator[Record]:
        """The rows below the header that are not blank."""
        for record in self.table.records:
            if self.end is not None and record.line >= self.end:
                return
            if record.line > self.line and not record.blank:
                yield record

    @property
    def taken(self) -> tuple[Column, ...]:
        """The columns that are read as something."""
        return tuple(column for column in self.columns if column.field is not None)


def find_header(
    tables: Tables, formats: Sequence[Format], reading: Reading | None = None
) -> Header | None:
    """The header of the first table that has one: in its first 20 filled rows, the row with the
    most known names of the first format that fits. None where no table has one. `reading` says
    what a person knows better: the sheet, the format, what single columns are."""
    chosen = reading or Reading()
    allowed = [each for each in formats if chosen.format in (None, each.code)]
    for table in tables.tables:
        if chosen.sheet not in (None, table.name):
            continue
        header = _first_header(table, _first_filled(table.records), allowed, chosen)
        if header is not None:
            return header
    return None


def tables_below(
    header: Header, formats: Sequence[Format], reading: Reading | None = None
) -> Iterator[Header | int]:
    """The tables that follow in the same file: their headers, or the line at which one begins that
    is of none of the formats."""
    begin = header.end
    while begin is not None:
        start = begin
        below = [record for record in header.table.records if record.line >= start]
        rest = Table(header.table.name, below, header.table.rounded)
        found = _first_header(rest, below[:1], formats, reading or Reading())
        yield start if found is None else found
        begin = _end(rest, start) if found is None else found.end


def likely_header(tables: Tables) -> tuple[str, ...]:
    """The row that looks most like column names, though none is known: for a person to say what
    they are. Empty where there is none."""
    rows = [record for table in tables.tables[:1] for record in _first_filled(table.records)]
    if not rows:
        return ()
    widest = max(rows, key=lambda record: sum(1 for cell in record.cells if cell.strip()))
    return tuple(cell.strip() for cell in widest.cells if cell.strip())


def _first_filled(records: Iterable[Record]) -> Iterator[Record]:
    filled = (record for record in records if not record.blank)
    for _, record in zip(range(_ROWS_SEARCHED), filled, strict=False):
        yield record


def _first_header(
    table: Table, candidates: Iterable[Record], formats: Sequence[Format], reading: Reading
) -> Header | None:
    rows = list(candidates)
    for format_ in formats:
        found = [_match(table, record, format_, reading) for record in rows]
        fitting = [header for header in found if header is not None]
        if fitting:
            best = max(fitting, key=lambda header: len(header.taken))
            return replace(best, end=_end(table, best.line))
    return None


def _end(table: Table, line: int) -> int | None:
    """Where another table begins below a header: after a gap, at a row of known names."""
    before = line
    for record in table.records:
        if record.line <= line or record.blank:
            continue
        if record.line > before + 1 and _names_columns(record):
            return record.line
        before = record.line
    return None


def _names_columns(record: Record) -> bool:
    """Whether a row is the header of any kind of table: mostly known names, and two at least."""
    filled = [cell for cell in record.cells if cell.strip()]
    if len(filled) < 2 or any(sign.isdecimal() for cell in filled for sign in cell):
        return False
    formats = [format_ for kind in KINDS for format_ in formats_of(kind)]
    most = max(sum(_look_up(cell, each) is not None for cell in filled) for each in formats)
    return most >= 2 and 2 * most > len(filled)


def _match(table: Table, record: Record, format_: Format, reading: Reading) -> Header | None:
    columns = tuple(_columns(record.cells, format_, reading.chosen_fields(record.cells)))
    fields = {column.field for column in columns if column.field is not None}
    names = [normalised(cell) for cell in record.cells]
    filled = sum(1 for name in names if name)
    if not format_.needs <= fields or (format_.needs_one and not format_.needs_one & fields):
        return None
    if len(fields) < min(2, filled) or format_.foreign.intersection(names):
        return None
    return Header(table, record.line, format_, columns)


def _columns(cells: Sequence[str], format_: Format, chosen: Mapping[str, str]) -> Iterator[Column]:
    """Each column with its field: of several for one field the best name, or one prefix's all."""
    found = [_chosen_or_known(cell, format_, chosen) for cell in cells]
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


def _chosen_or_known(
    cell: str, format_: Format, chosen: Mapping[str, str]
) -> tuple[str, int, bool] | None:
    """What a person said that a column is, else what its name says."""
    field = chosen.get(normalised(cell)) if chosen else None
    if field is None:
        return _look_up(cell, format_)
    return (field, _CHOSEN, True) if field else None


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
