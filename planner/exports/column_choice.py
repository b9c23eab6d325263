"""Picks the chosen columns of a table, and puts them in the chosen order and width."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from planner.domain.print_columns import PrintColumn, PrintColumns
from planner.exports.table_pdf import Column, TableRow

_POINTS: Final = 72 / 25.4  # in a millimetre

BLANK: Final = Column("", most=0.25, share=0.8, blank=120)
"""The column to write in, without its heading."""


def sized(column: Column, chosen: PrintColumn) -> Column:
    """The column in the width that was chosen for it, if one was."""
    return column if chosen.width is None else replace(column, fixed=chosen.width * _POINTS)


def picked(
    columns: Mapping[str, Column], rows: Iterable[TableRow], chosen: PrintColumns
) -> tuple[list[Column], list[TableRow]]:
    """The chosen columns of a table of `columns` (by their ids, from left to right), and its rows.

    What the table has not is passed over. The cells that a row lacks at its end are empty.
    """
    places = {key: place for place, key in enumerate(columns)}
    there = [each for each in chosen if each.id in places]
    heads = [sized(columns[each.id], each) for each in there]
    order = [places[each.id] for each in there]

    def cells(row: TableRow) -> TableRow:
        return row._replace(
            cells=tuple(row.cells[at] if at < len(row.cells) else None for at in order)
        )

    return heads, [cells(row) for row in rows]
