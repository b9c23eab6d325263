"""Finds words in the rows of a show, and puts others in their place."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from planner.domain.errors import InvalidValueError, NothingToDoError
from planner.domain.presenting import presenters
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import Row
from planner.domain.timing import Timing
from planner.services.labels import label
from planner.services.pasting import Refused
from planner.services.row_texts import CUE, cell_text
from planner.services.row_typing import RowTyping, product_name
from planner.services.rundowns import read_run
from planner.services.workspace import Workspace
from planner.wording.language import Language

TITLE: Final = "title"
HOST: Final = "host"
SKU: Final = "sku"
SCRIPT: Final = "script"


@dataclass(frozen=True, slots=True)
class Told:
    """A cell in which words are looked for: of which row, in which column, and its text."""

    row_id: str
    column: str
    text: str


@dataclass(frozen=True, slots=True)
class Replaced:
    """How many times words were replaced, and which cells did not take it; `row` counts cells."""

    times: int
    refused: tuple[Refused, ...]


def pattern(wanted: str) -> re.Pattern[str]:
    """What finds some words as they stand, in small and large letters."""
    return re.compile(re.escape(wanted), re.IGNORECASE)


def told_texts(run: RunOfShow, timing: Timing) -> tuple[Told, ...]:
    """All that is looked through in a show: row by row in reading order, empty cells left out.

    Titles, hosts by name (also those who only follow from the shifts), products by SKU, name and
    barcode, cues and scripts.
    """
    presented = presenters(run, timing)
    return tuple(
        each
        for row in run.rows
        for each in _told(run, row, presented[row.id].creator_ids)
        if each.text
    )


def find_text(texts: Sequence[Told], wanted: str) -> tuple[Told, ...]:
    """The cells with some words in them; none for no words."""
    if not wanted.strip():
        return ()
    found = pattern(wanted).search
    return tuple(told for told in texts if found(told.text))


def can_replace(column: str) -> bool:
    """Whether words are replaced in a column; hosts and products are chosen, not written."""
    return column in (TITLE, SCRIPT) or column.startswith(CUE)


def replace_text(
    workspace: Workspace, show_id: str, cells: Sequence[Told], wanted: str, put: str
) -> Replaced:
    """Puts other words in the place of some in these cells, as they stand by now, in one step.

    What a cell does not take (a choice that its column does not have) is left as it is and told.
    Raises NothingToDoError where the words stand in none of the cells that are written.
    """
    run, language = read_run(workspace, show_id), workspace.language
    wanted_here = pattern(wanted)
    rows = {row.id: row for row in run.rows}
    goals: list[tuple[Told, int]] = []
    for cell in cells:
        if can_replace(cell.column) and cell.row_id in rows:
            text = cell_text(run, rows[cell.row_id], cell.column, language)
            new, times = wanted_here.subn(lambda _: put, text)
            goals += [(Told(cell.row_id, cell.column, new), times)] if times else []
    if not goals:
        raise NothingToDoError(
            "“{text}” stands in no title, cue or script there. Hosts and products are chosen, "
            "not replaced.",
            text=wanted,
        )
    name = label(workspace, "Replace “{text}” in {count} cells", text=wanted, count=len(goals))
    with workspace.change(name):
        return _write(RowTyping(workspace, show_id), goals)


def _write(typing: RowTyping, goals: Sequence[tuple[Told, int]]) -> Replaced:
    done = 0
    refused: list[Refused] = []
    for place, (goal, times) in enumerate(goals, start=1):
        try:
            typing.write(goal.row_id, goal.column, goal.text)
        except InvalidValueError as error:
            refused.append(Refused(place, goal.column, goal.text, error))
        else:
            done += times
    return Replaced(done, tuple(refused))


def _told(run: RunOfShow, row: Row, host_ids: Sequence[str]) -> Iterator[Told]:
    yield Told(row.id, TITLE, row.title)
    people = (run.creators[each].name for each in host_ids if each in run.creators)
    yield Told(row.id, HOST, ", ".join(people))
    products = (product for _, product in run.offered(row.id))
    names = (f"{product_name(product)} {product.barcode}".strip() for product in products)
    yield Told(row.id, SKU, "\n".join(names))
    for column in run.cue_columns:
        yield Told(row.id, CUE + column.id, cell_text(run, row, CUE + column.id, Language()))
    yield Told(row.id, SCRIPT, row.script)
