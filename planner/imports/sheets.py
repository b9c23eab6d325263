"""The cells of a workbook as text: numbers, dates and lengths as a person would type them."""

import math
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import BinaryIO

from python_calamine import (
    CalamineSheet,
    CalamineWorkbook,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from planner.imports.tables import Allowance, Record, Table

Cell = int | float | str | bool | time | date | datetime | timedelta

_EXACT_BELOW = 2**53


def read_sheets(file: str, content: BinaryIO) -> tuple[Table, ...]:
    """The visible sheets of a workbook, in its order. Raises CalamineError for what is none.

    `content` must have passed a guard: the library ends the process for what it cannot hold.
    """
    allowance = Allowance(file)
    with CalamineWorkbook.from_filelike(content) as workbook:
        return tuple(_table(sheet, allowance) for sheet in _visible(workbook))


def cell_text(cell: Cell) -> str:
    """A cell as a person would type it: whole numbers without `.0` or exponent, ISO dates.

    A fraction keeps the 15 digits that a spreadsheet shows, so that 0.1 + 0.2 reads 0.3.
    """
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, int | float):
        return _number_text(cell)
    if isinstance(cell, timedelta):
        return _length_text(cell)
    if isinstance(cell, datetime):
        return cell.isoformat(sep=" ", timespec="seconds")
    return cell.isoformat()


def _visible(workbook: CalamineWorkbook) -> Iterator[CalamineSheet]:
    for sheet in workbook.sheets_metadata:
        if sheet.typ is SheetTypeEnum.WorkSheet and sheet.visible is SheetVisibleEnum.Visible:
            yield workbook.get_sheet_by_name(sheet.name)


def _table(sheet: CalamineSheet, allowance: Allowance) -> Table:
    _, first_column = sheet.start or (0, 0)
    padding = [""] * first_column
    records: list[Record] = []
    rounded: set[tuple[int, int]] = set()
    # The library leaves out the empty columns on the left, but not the empty rows at the top.
    for line, row in enumerate(sheet.iter_rows() if sheet.height else (), 1):
        cells = padding + [cell_text(cell) for cell in row]
        allowance.take(len(cells))
        allowance.take_text(cells)
        records.append(Record(line, cells))
        rounded.update((line, first_column + column) for column in _inexact(row))
    return Table(sheet.name, records, frozenset(rounded))


def _inexact(cells: Sequence[Cell]) -> Iterator[int]:
    for column, cell in enumerate(cells):
        if isinstance(cell, float) and abs(cell) >= _EXACT_BELOW:
            yield column


def _number_text(number: float) -> str:
    if not math.isfinite(number):
        return str(number)
    if number == int(number):
        return str(int(number))
    digits = f"{number:.15g}"
    return f"{number:.20f}".rstrip("0") if "e" in digits else digits


def _length_text(length: timedelta) -> str:
    seconds = round(length.total_seconds())
    sign = "-" if seconds < 0 else ""
    minutes, seconds = divmod(abs(seconds), 60)
    return f"{sign}{minutes // 60}:{minutes % 60:02}:{seconds:02}"
