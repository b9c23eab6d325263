"""What can be chosen of one show where it is printed: hosts, rows, earlier prints, cue columns."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from planner.domain.crew import Creator
from planner.domain.presenting import rows_of_host
from planner.domain.print_layout import RowChoice
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import CueColumn, Row, RowType
from planner.domain.shifts import hosts_of
from planner.domain.timing import cascade
from planner.ui.marking import translate


class RowsOf(NamedTuple):
    """Some rows of a show: which, what they are called, and their ids (None: all)."""

    choice: RowChoice
    text: str
    rows: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class ShowChoices:
    """What a show has to choose from; `hosts` by the start of their first shift."""

    hosts: tuple[Creator, ...] = ()
    rows: tuple[RowsOf, ...] = ()
    cue_columns: tuple[CueColumn, ...] = ()


def choices_of(run: RunOfShow, selected: Collection[str]) -> ShowChoices:
    """The choices of a show; `selected` are the ids of rows that are selected elsewhere."""
    hosts = tuple(run.creators[each] for each in hosts_of(run) if each in run.creators)
    rows = (
        RowsOf(RowChoice.ALL, translate("Printing", "All rows")),
        *_selected(run, selected),
        *_of_people(run),
    )
    return ShowChoices(hosts, rows, run.cue_columns)


def _selected(run: RunOfShow, selected: Collection[str]) -> Iterator[RowsOf]:
    """The block of the first row that is selected, and those that are selected."""
    rows = {row.id: row for row in run.rows}
    chosen = [rows[each] for each in selected if each in rows]
    if not chosen:
        return
    block = chosen[0].id if chosen[0].type is RowType.BLOCK else chosen[0].block_id
    if block is not None:
        own = frozenset(row.id for row in run.rows if block in (row.id, row.block_id))
        words = translate("Printing", "Block “{block}”")
        yield RowsOf(RowChoice.BLOCK, words.format(block=rows[block].title), own)
    whole = {each.id for each in chosen}
    inside = frozenset(row.id for row in run.rows if whole & {row.id, row.block_id})
    words = translate("Printing", "Selected rows ({count})")
    yield RowsOf(RowChoice.SELECTED, words.format(count=len(inside)), inside)


def _of_people(run: RunOfShow) -> Iterator[RowsOf]:
    """The rows of each who is on camera or named in a row, with the blocks in which these stand."""
    timing = cascade(run.show, run.rows)
    words = translate("Printing", "Rows of {name}")
    people = dict.fromkeys((*hosts_of(run), *(each for row in run.rows for each in row.host_ids)))
    for person in people:
        if person not in run.creators:
            continue
        theirs: tuple[Row, ...] = rows_of_host(run, timing, person)
        ids = {row.id for row in theirs} | {row.block_id for row in theirs if row.block_id}
        if ids:
            text = words.format(name=run.creators[person].name)
            yield RowsOf(RowChoice.PERSON, text, frozenset(ids))
