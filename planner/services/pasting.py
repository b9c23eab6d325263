"""Rows and cells through the clipboard: to and from spreadsheets as text, and between shows whole.

Text is tab separated as spreadsheets put it there: a cell with a tab, a quote or a line break in it
stands in quotes. Every paste is one step; what of it could not be understood is listed, cell by
cell, and the rest is taken.
"""

import csv
import io
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from pydantic import BaseModel, ConfigDict, ValidationError

from planner.domain.errors import InvalidValueError, NothingToDoError, ShowPlannerError
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import POSITION_STEP, CueColumn, Offer, Row, RowType, in_order
from planner.domain.show import Show
from planner.services.arranging import NEW_ITEM_SECONDS, add_row
from planner.services.fresh_rows import (
    as_they_run,
    fresh_rows,
    put_behind,
    put_rows,
    without_clocks,
)
from planner.services.labels import label
from planner.services.pulling import Pulled, sell, without_pins
from planner.services.row_texts import CUE, cell_text, columns_of, heading, table_of
from planner.services.row_typing import RowTyping
from planner.services.rundowns import read_run
from planner.services.workspace import Workspace
from planner.wording import terms
from planner.wording.language import Language

MOST_CELLS: Final = 200_000
"""More than this is no rundown; it is refused before anything is written."""

_PLACED: Final = ("number", "type", "block")
"""The cells that say where a new row stands rather than what it holds."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A cell that was not taken: its row (from 1) and column, the text, and why not."""

    row: int
    column: str
    text: str
    error: ShowPlannerError


@dataclass(frozen=True, slots=True)
class Pasted:
    """What a paste made: the ids of the rows it wrote to, in their order, and what it refused."""

    row_ids: tuple[str, ...]
    refused: tuple[Refused, ...]


class CarriedRows(BaseModel):
    """Rows with their offers as they travel between shows of a plan, and nothing lost."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    rows: tuple[Row, ...]
    offers: tuple[Offer, ...] = ()


def read_table(text: str) -> list[list[str]]:
    """Tab separated text as a table, its rows all as wide as the widest.

    Raises InvalidValueError for what is no table or too large a one.
    """
    try:
        rows = list(csv.reader(io.StringIO(text.replace("\0", ""), newline=""), "excel-tab"))
    except csv.Error as error:
        raise InvalidValueError(
            "What was copied cannot be read as a table. Copy the cells again."
        ) from error
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows.pop()
    width = max(map(len, rows), default=0)
    if not width:
        raise NothingToDoError("There is nothing to paste. Copy some cells first.")
    if width * len(rows) > MOST_CELLS:
        raise InvalidValueError("That is too much to paste into a rundown. Copy fewer cells.")
    return [[*row, *[""] * (width - len(row))] for row in rows]


def write_table(table: Sequence[Sequence[str]]) -> str:
    """A table as tab separated text, which `read_table` and spreadsheets read back."""
    out = io.StringIO(newline="")
    csv.writer(out, "excel-tab").writerows(table)
    return out.getvalue()


def rows_as_text(workspace: Workspace, row_ids: Collection[str]) -> str:
    """Whole rows under headings, with all that can be told as text, also what is in no column."""
    run, rows = _chosen(workspace, row_ids)
    columns = columns_of(run.cue_columns)
    language = workspace.language
    headings = [heading(language, column, run.cue_columns) for column in columns]
    return write_table([headings, *table_of(run, rows, language, columns)])


def cells_as_text(workspace: Workspace, row_ids: Collection[str], column: str) -> str:
    """The cells of one column, one a line and without a heading."""
    run, rows = _chosen(workspace, row_ids)
    return write_table(table_of(run, rows, workspace.language, [column]))


def rows_as_json(workspace: Workspace, row_ids: Collection[str]) -> str:
    """Whole rows with their offers; `paste_json` makes new ones of them in any show."""
    run, rows = _chosen(workspace, row_ids)
    ids = {row.id for row in rows}
    taken = [row for row in as_they_run(run.show, run.rows) if row.id in ids]
    offers = [offer for row in taken for offer in run.offers.get(row.id, ())]
    return CarriedRows(rows=tuple(taken), offers=tuple(offers)).model_dump_json()


def paste_json(workspace: Workspace, show_id: str, text: str, *, after: str | None) -> Pulled:
    """Adds rows that were copied from this or another show, behind `after` or at the end.

    They follow the row before them, without pins; what the plan does not have (any more) and what
    is of another brand is left out. Raises InvalidValueError for what was not copied here.
    """
    try:
        carried = CarriedRows.model_validate_json(text)
    except ValidationError as error:
        raise InvalidValueError(
            "What was copied is not a part of a rundown. Copy the rows again."
        ) from error
    show = workspace.get(Show, show_id)
    there = in_order(workspace.where(Row, show_id=show_id))
    sentence = label(workspace, "Paste {count} rows", count=len(carried.rows))
    with workspace.change(sentence) as step:
        fresh = fresh_rows(workspace, show_id, without_clocks(carried.rows))
        put_rows(step, put_behind(there, after, list(fresh.values())))
        left_out = sell(workspace, step, show, fresh, without_pins(carried.offers))
    return Pulled(tuple(workspace.get(Row, row.id) for row in fresh.values()), left_out)


def has_headings(workspace: Workspace, table: Sequence[Sequence[str]]) -> bool:
    """Whether the first line of a table names columns of a rundown."""
    return len(_headed(workspace, table[0])) > 0 if table else False


def paste_rows(
    workspace: Workspace,
    show_id: str,
    table: Sequence[Sequence[str]],
    *,
    columns: Sequence[str],
    after: str | None,
) -> Pasted:
    """Adds a row for each line of a table, behind `after` or at the end of the show.

    A first line of headings says which column is which; without one the cells belong to `columns`
    from left to right. Lines without any text are left out.
    """
    headed = _headed(workspace, table[0])
    places = headed or dict(enumerate(columns[: len(table[0])]))
    lines = [line for line in table[bool(headed) :] if any(cell.strip() for cell in line)]
    cells = [{name: line[place] for place, name in places.items()} for line in lines]
    if not cells:
        raise NothingToDoError("There is nothing to paste. Copy some cells first.")
    workspace.get(Show, show_id)
    there = in_order(workspace.where(Row, show_id=show_id))
    with workspace.change(label(workspace, "Paste {count} rows", count=len(cells))) as step:
        made = _new_rows(workspace, show_id, cells)
        put_rows(step, put_behind(there, after, made))
        said = (
            {name: text for name, text in line.items() if text.strip() and name not in _PLACED}
            for line in cells
        )
        return _typed(workspace, show_id, list(zip((row.id for row in made), said, strict=True)))


def paste_cells(
    workspace: Workspace,
    show_id: str,
    table: Sequence[Sequence[str]],
    *,
    columns: Sequence[str],
    at: str,
    among: Collection[str] | None = None,
) -> Pasted:
    """Types a table into the cells from the row `at` downwards, `columns` from left to right.

    Only rows `among` those that are seen are typed into (None: all are seen): what is filtered out
    or folded away stays as it is. Where the table is longer, rows are added at the end of the show.
    """
    ids = [row.id for row in in_order(workspace.where(Row, show_id=show_id))]
    below = ids[ids.index(at) :] if at in ids else []
    ids = [each for each in below if among is None or each in among]
    named = [dict(zip(columns, line, strict=False)) for line in table]
    with workspace.change(label(workspace, "Paste {count} rows", count=len(table))):
        while len(ids) < len(table):
            ids.append(add_row(workspace, show_id).id)
        return _typed(workspace, show_id, list(zip(ids, named, strict=False)))


def fill(workspace: Workspace, row_ids: Sequence[str], column: str, text: str) -> Pasted:
    """Types one text into the cells of a column in several rows, in one step."""
    run, rows = _chosen(workspace, row_ids)
    name = heading(workspace.language, column, run.cue_columns)
    with workspace.change(
        label(workspace, "Fill {column} of {count} rows", column=name, count=len(rows))
    ):
        return _typed(workspace, run.show.id, [(row.id, {column: text}) for row in rows])


def fill_down(workspace: Workspace, row_ids: Sequence[str], column: str) -> Pasted:
    """Gives the rows below what the uppermost one of them has in a column, in one step.

    Raises NothingToDoError for fewer than two rows.
    """
    run, rows = _chosen(workspace, row_ids)
    if len(rows) < 2:
        raise NothingToDoError("Select the row to fill from and the rows below it first.")
    text = cell_text(run, rows[0], column, workspace.language)
    return fill(workspace, [row.id for row in rows[1:]], column, text)


def _chosen(workspace: Workspace, row_ids: Collection[str]) -> tuple[RunOfShow, list[Row]]:
    """The show of some rows, and these with those in blocks among them, in reading order."""
    known = workspace.among(Row, "id", row_ids)
    if not known:
        raise NothingToDoError("No row is selected. Select one or more rows first.")
    run = read_run(workspace, known[0].show_id)
    return run, [row for row in run.rows if row.id in row_ids]


def _headed(workspace: Workspace, line: Sequence[str]) -> dict[int, str]:
    """Which column stands at which place; nothing unless all that is said there is a heading."""
    cue_columns = workspace.all(CueColumn)
    known = _known_headings(workspace.language, cue_columns)
    words = {place: cell.strip().casefold() for place, cell in enumerate(line) if cell.strip()}
    found = {place: known[word] for place, word in words.items() if word in known}
    return found if found and len(found) == len(words) else {}


def _known_headings(language: Language, cue_columns: Sequence[CueColumn]) -> dict[str, str]:
    """The names of the columns in English, in the person's language, and as fields."""
    known: dict[str, str] = {}
    for column in columns_of(cue_columns):
        names = {heading(each, column, cue_columns) for each in (Language(), language)}
        names |= {column} if not column.startswith(CUE) else _own_name(column, cue_columns)
        for name in names:
            known.setdefault(name.casefold(), column)
    return known


def _own_name(column: str, cue_columns: Sequence[CueColumn]) -> set[str]:
    return {each.name for each in cue_columns if CUE + each.id == column}


def _new_rows(workspace: Workspace, show_id: str, cells: Sequence[dict[str, str]]) -> list[Row]:
    """New rows, one for each line, each in the block that the line says it stands in."""
    types = _known_types(workspace.language)
    rows: list[Row] = []
    block: Row | None = None
    for line in cells:
        kind = types.get(line.get("type", "").strip().casefold(), RowType.ITEM)
        title = line.get("title", "") if kind is RowType.BLOCK else ""
        joins = block is not None and kind is not RowType.BLOCK and line.get("block")
        row = Row(
            id=workspace.new_id(),
            show_id=show_id,
            type=kind,
            title=title,
            block_id=block.id if block and joins == block.title else None,
            length=NEW_ITEM_SECONDS if kind is RowType.ITEM and "length" not in line else 0,
            position=POSITION_STEP * (len(rows) + 1),
        )
        block = row if kind is RowType.BLOCK else block
        rows.append(row)
    return rows


def _known_types(language: Language) -> dict[str, RowType]:
    return {
        name.casefold(): each
        for each in RowType
        for name in (each.value, terms.row_type_name(language, each))
    }


def _typed(
    workspace: Workspace, show_id: str, cells: Sequence[tuple[str, dict[str, str]]]
) -> Pasted:
    """Types texts into rows; what a cell does not take is told, not typed."""
    typing = RowTyping(workspace, show_id)
    refused: list[Refused] = []
    for place, (row_id, line) in enumerate(cells, start=1):
        for column, text in line.items():
            if not typing.takes(column):
                continue
            try:
                typing.write(row_id, column, text)
            except InvalidValueError as error:
                refused.append(Refused(place, column, text, error))
    return Pasted(tuple(row_id for row_id, _ in cells), tuple(refused))
