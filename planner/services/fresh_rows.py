"""Takes rows out of one rundown and puts them, as rows of their own, into another one.

What can only be true of the rundown they come from stays there: pin numbers, people who are gone,
cues of columns that are gone, and clock times where the rows join others.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from planner.domain.crew import Creator
from planner.domain.numbering import numbered
from planner.domain.placing import heads, inserted, replaced
from planner.domain.rundown import CueColumn, Row, RowStatus, RowType, StartMode, in_order
from planner.domain.show import Show
from planner.domain.timing import cascade
from planner.services.arranging import place_behind
from planner.services.workspace import Step, Workspace

Twins = Mapping[str, Row]
"""New rows by the id of the row each was made from, in reading order."""


def as_they_run(show: Show, rows: Sequence[Row]) -> list[Row]:
    """Rows whose length is how long they run: that of an `end_by` row is written out.

    `rows` are all of the show, in reading order.
    """
    timing = cascade(show, rows)
    return [
        row.changed(length=timing.by_row[row.id].length) if row.start is StartMode.END_BY else row
        for row in rows
    ]


def without_clocks(rows: Sequence[Row]) -> list[Row]:
    """Rows that follow, whatever clock time they had."""
    return [row.changed(start=StartMode.FOLLOW, clock=None, day=0) for row in rows]


def with_clocks_moved(rows: Sequence[Row], was: datetime, now: datetime) -> list[Row]:
    """Rows of a show on air at the wall time `was`, for one that is on air at `now`."""
    return [_moved(row, was, now) for row in rows]


def fresh_rows(workspace: Workspace, show_id: str, rows: Sequence[Row]) -> dict[str, Row]:
    """Draft copies of rows for a show, with new ids, by the id of the original.

    A row whose block is not among `rows` comes to top level.
    """
    ids = {row.id: workspace.new_id() for row in rows}
    columns = {column.id for column in workspace.all(CueColumn)}
    named = {creator_id for row in rows for creator_id in row.host_ids}
    people = {creator.id for creator in workspace.among(Creator, "id", named)}
    return {
        row.id: row.changed(
            id=ids[row.id],
            show_id=show_id,
            block_id=ids.get(row.block_id or ""),
            host_ids=tuple(each for each in row.host_ids if each in people),
            cues={key: cue for key, cue in row.cues.items() if key in columns},
            status=RowStatus.DRAFT,
            fixed_number="",
        )
        for row in rows
    }


def put_behind(rows: Sequence[Row], after: str | None, newcomers: Sequence[Row]) -> list[Row]:
    """`newcomers` (in reading order) joined to `rows` behind one of them, or at the end.

    Behind a block, or a row in one, they join that block; where there is a block among them, all
    come behind it. Gives every row that is new or stands elsewhere now.
    """
    moving = heads(newcomers)
    nests = any(row.type is RowType.BLOCK for row in moving)
    kind = RowType.BLOCK if nests else RowType.ITEM
    block_id, place = place_behind(rows, after, kind)
    placed = inserted(rows, block_id, place, moving)
    mine = {row.id for row in moving}
    changed = [*placed, *(row for row in newcomers if row.id not in mine)]
    return numbered(replaced(rows, changed), changed)


def put_rows(step: Step, rows: Iterable[Row]) -> None:
    """Writes rows, each block before its rows."""
    for row in sorted(rows, key=lambda each: each.type is not RowType.BLOCK):
        step.put(row)


def kept_rows(rows: Sequence[Row], owner_id: str, new_ids: Mapping[str, str]) -> tuple[Row, ...]:
    """Rows as a template keeps them: without people, drafts again, in reading order.

    They carry `owner_id` as their show; `new_ids` maps each row's id to that of its copy.
    """
    fields: dict[str, Any] = {"show_id": owner_id, "host_ids": (), "status": RowStatus.DRAFT}
    fields["fixed_number"] = ""
    kept = [
        row.changed(**fields, id=new_ids[row.id], block_id=new_ids.get(row.block_id or ""))
        for row in rows
    ]
    return tuple(in_order(kept))


def _moved(row: Row, was: datetime, now: datetime) -> Row:
    if row.clock is None:
        return row
    moment = datetime.combine(was.date() + timedelta(days=row.day), row.clock) + (now - was)
    return row.changed(clock=moment.time(), day=(moment.date() - now.date()).days)
