"""The texts of a product's row to values of the product's fields, each with its reason if not."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import Any, TypeVar

from planner.imports.headers import Header, status_words
from planner.imports.problems import CellError, Problem, Reason, shown
from planner.imports.product_rows import ProductRow
from planner.imports.values import (
    decimal_mark,
    in_percent,
    read_amount,
    read_barcode,
    read_count,
    read_id,
    read_rate,
    split_lines,
    split_words,
)

T = TypeVar("T")
ReadTexts = Callable[[tuple[str, ...]], Any]

_IDENTITY = ("title", "sku", "barcode")
_NUMBERED = ("sku", "barcode")
_VARIANT_PARTS = ("variant", "color", "size")
_VARIANT_BREAK = " / "


@dataclass(frozen=True, slots=True)
class ReadRow:
    """A row's values by field, what speaks against taking it, and what was left out of it."""

    fields: dict[str, Any]
    problems: tuple[Problem, ...] = ()
    remarks: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class FieldReader:
    """Reads the rows of one file. `readers` turn the texts of a field into its value; `columns`
    are the index and header of each field's first column."""

    readers: Mapping[str, ReadTexts]
    columns: Mapping[str, tuple[int, str]]
    rounded: frozenset[tuple[int, int]]
    width: int

    def read(self, row: ProductRow) -> ReadRow:
        """The values of a row, or every reason why it cannot be taken."""
        fields: dict[str, Any] = {}
        problems = self._row_problems(row)
        remarks: list[Problem] = []
        for name, texts in row.texts.items():
            try:
                fields[name] = self.readers[name](texts)
            except CellError as error:
                doubtful = remarks if error.reason is Reason.UNKNOWN_STATUS else problems
                doubtful.append(self._cell_problem(row, name, texts, error))
        if not problems and not any(name in fields for name in _IDENTITY):
            problems.append(Problem(row.record.line, Reason.NO_IDENTITY))
        return ReadRow(_as_product(fields), tuple(problems), tuple(remarks))

    def _row_problems(self, row: ProductRow) -> list[Problem]:
        line, cells = row.record.line, row.record.cells
        problems: list[Problem] = []
        if len(cells) > self.width and any(cell.strip() for cell in cells[self.width :]):
            values = {"cells": len(cells), "columns": self.width}
            problems.append(Problem(line, Reason.TOO_MANY_CELLS, values=values))
        for name in _NUMBERED if self.rounded else ():
            if name in row.texts and (line, self.columns[name][0]) in self.rounded:
                error = CellError(Reason.ROUNDED_NUMBER)
                problems.append(self._cell_problem(row, name, row.texts[name], error))
        return problems

    def _cell_problem(
        self, row: ProductRow, name: str, texts: Sequence[str], error: CellError
    ) -> Problem:
        return Problem(
            row.record.line,
            error.reason,
            column=self.columns[name][1],
            value=shown(_VARIANT_BREAK.join(texts)),
            values=error.values,
        )


def field_reader(
    header: Header, rows: Sequence[ProductRow], *, currency: str, mark: str = ""
) -> FieldReader:
    """What reads the rows under a header, with amounts in minor units of `currency`.

    `mark` is the decimal sign of all numbers; where it is empty, each column shows its own.
    """
    columns: dict[str, tuple[int, str]] = {}
    for column in header.taken:
        columns.setdefault(_target(column.field or ""), (column.index, column.header))
    return FieldReader(
        readers=_readers(columns, rows, currency, mark),
        columns=columns,
        rounded=header.table.rounded,
        width=len(header.columns),
    )


def _readers(
    columns: Mapping[str, tuple[int, str]], rows: Sequence[ProductRow], currency: str, mark: str
) -> dict[str, ReadTexts]:
    readers: dict[str, ReadTexts] = {
        **dict.fromkeys(("title", "url", "image"), _first),
        **dict.fromkeys(_VARIANT_PARTS, _joined),
        "sku": _of_first(read_id),
        "barcode": _of_first(read_barcode),
        "tags": _of_each(cache(split_words)),
        "never_say": _of_each(cache(split_words)),
        "talking_points": _of_each(split_lines),
        "status": _of_first(_read_status),
    }
    for name in ("list_price", "compare_at_price", "cost"):
        own_mark = mark or _mark(rows, name)
        # The same few prices come again and again: each is read once.
        readers[name] = _of_first(cache(partial(read_amount, currency=currency, mark=own_mark)))
    readers["stock"] = _total(cache(partial(read_count, mark=mark or _mark(rows, "stock"))))
    for name in ("commission_rate", "return_rate"):
        title = columns.get(name, (0, ""))[1]
        texts = (text for row in rows for text in row.texts.get(name, ()))
        readers[name] = _of_first(partial(read_rate, percent=in_percent(title, texts)))
    return readers


def _as_product(fields: dict[str, Any]) -> dict[str, Any]:
    """Fields of the file to fields of `Product`: one variant text, and active for a status."""
    parts = [fields.pop(name) for name in _VARIANT_PARTS if name in fields]
    if parts:
        fields["variant"] = _VARIANT_BREAK.join(dict.fromkeys(parts))
    if "status" in fields:
        fields["active"] = fields.pop("status")
    return fields


def _mark(rows: Sequence[ProductRow], name: str) -> str:
    return decimal_mark(text for row in rows for text in row.texts.get(name, ()))


def _target(field: str) -> str:
    """The field under which a format's own field reaches the reader."""
    return {"option1": "variant", "variant_image": "image", "published": "status"}.get(field, field)


def _first(texts: tuple[str, ...]) -> str:
    return texts[0]


def _joined(texts: tuple[str, ...]) -> str:
    return _VARIANT_BREAK.join(texts)


def _of_first(read: Callable[[str], T]) -> Callable[[tuple[str, ...]], T]:
    return lambda texts: read(texts[0])


def _of_each(read: Callable[[str], tuple[T, ...]]) -> Callable[[tuple[str, ...]], tuple[T, ...]]:
    def read_all(texts: tuple[str, ...]) -> tuple[T, ...]:
        if len(texts) == 1:
            return read(texts[0])
        return tuple(dict.fromkeys(part for text in texts for part in read(text)))

    return read_all


def _total(read: Callable[[str], int]) -> Callable[[tuple[str, ...]], int]:
    return lambda texts: sum(map(read, texts))


def _read_status(text: str) -> bool:
    known = status_words().get(text.casefold())
    if known is None:
        raise CellError(Reason.UNKNOWN_STATUS)
    return known
