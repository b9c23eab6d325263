"""The rows of a file as texts per field, whatever the format: what all imports share."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from planner.imports.headers import Header
from planner.imports.problems import Problem, RejectedRow
from planner.imports.tables import Record
from planner.imports.values import plain

Texts = dict[str, tuple[str, ...]]
"""The filled cells of a row by field, without white space around them; several where several
columns are read as one field."""


@dataclass(frozen=True, slots=True)
class TextRow:
    """One row below a header, as texts."""

    record: Record
    texts: Texts


@dataclass(frozen=True, slots=True)
class ProductRows:
    """The rows of a table: those that are products, those that cannot be, the lines of those that
    only bring something to another row, such as one more picture, and what was left out of rows."""

    products: tuple[TextRow, ...]
    rejected: tuple[RejectedRow, ...] = ()
    companion_lines: tuple[int, ...] = ()
    remarks: tuple[Problem, ...] = ()


def text_rows(header: Header) -> Iterator[TextRow]:
    """Every filled row below a header, as texts."""
    columns = [(column.index, column.field) for column in header.taken if column.field is not None]
    return (TextRow(record, _texts(record.cells, columns)) for record in header.records)


def _texts(cells: Sequence[str], columns: Iterable[tuple[int, str]]) -> Texts:
    texts: Texts = {}
    width = len(cells)
    for index, field in columns:
        if index < width and (text := plain(cells[index])):
            texts[field] = (*texts[field], text) if field in texts else (text,)
    return texts
