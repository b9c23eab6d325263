"""Adding, deleting, duplicating and moving rows: what changes the order of a rundown.

Each action is one step. Rows are named by id in any order and are worked on in reading order. A
block that is copied or moved takes its rows along, so these need not be named too.
"""

from collections.abc import Collection, Sequence
from typing import Any

from planner.domain.base import build
from planner.domain.errors import InvalidValueError, NotFoundError, NothingToDoError
from planner.domain.numbering import numbered
from planner.domain.placing import freed, heads, inserted, place_of, replaced, siblings
from planner.domain.record import Result, Waiver
from planner.domain.rundown import Offer, Row, RowType, StartMode, in_order
from planner.domain.show import Show
from planner.domain.timing import Timing, cascade
from planner.services.labels import label, row_name
from planner.services.references import refuse_unknown
from planner.services.workspace import Step, Workspace

NEW_ITEM_SECONDS = 300
"""How long a new item is until somebody says otherwise."""


def add_row(workspace: Workspace, show_id: str, *, after: str | None = None, **fields: Any) -> Row:
    """Adds a row to a show: behind `after`, or at the end.

    Behind a block it becomes the first row in it; behind a row in a block it joins that block. A
    new block comes behind the block in both cases. `fields` are any of Row's but id and place; an
    item is NEW_ITEM_SECONDS long unless they say otherwise.
    """
    workspace.get(Show, show_id)
    rows = in_order(workspace.where(Row, show_id=show_id))
    row = _new_row(workspace, show_id, fields)
    block_id, place = place_behind(rows, after, row.type)
    placed = inserted(rows, block_id, place, [row])
    with workspace.change(label(workspace, "Add “{row}”", row=row_name(row))) as step:
        _put_all(step, numbered(replaced(rows, placed), placed))
    return workspace.get(Row, row.id)


def add_block(
    workspace: Workspace, show_id: str, *, after: str | None = None, **fields: Any
) -> Row:
    """Adds an empty block to a show, behind the row or block `after` or at the end.

    A `length` among the fields is its target in seconds.
    """
    return add_row(workspace, show_id, after=after, **{**fields, "type": RowType.BLOCK})


def delete_rows(workspace: Workspace, row_ids: Collection[str]) -> None:
    """Deletes rows with their offers, the waivers about them and the times noted for them.

    The rows of a deleted block that are not named themselves stay, in its place and out of it.
    Raises NothingToDoError for no rows.
    """
    chosen, rows = _chosen(workspace, row_ids)
    gone = {row.id for row in chosen}
    sentences = ("Delete “{row}”", "Delete {count} rows")
    with workspace.change(_label(workspace, sentences, chosen)) as step:
        for offer in workspace.among(Offer, "row_id", gone):
            step.delete(offer)
        _forget(workspace, step, chosen[0].show_id, gone)
        _put_all(step, freed(rows, gone))
        for row in chosen:
            step.delete(row)


def duplicate_rows(workspace: Workspace, row_ids: Collection[str]) -> list[Row]:
    """Copies rows with their offers; gives the copies in reading order.

    The copies stand behind the last of the originals of the same block (or of top level). What
    can belong to one row only is not copied: a pin number, and a clock time, so that a copy
    follows and is as long as its original runs.
    """
    chosen, rows = _chosen(workspace, row_ids)
    twins = _twins(workspace, chosen, rows)
    now = replaced(rows, [])
    for block_id in dict.fromkeys(row.block_id for row in heads(chosen)):
        group = siblings(heads(chosen), block_id)
        place = place_of(siblings(now, block_id), group[-1].id) + 1
        now = replaced(now, inserted(now, block_id, place, [twins[row.id] for row in group]))
    made = {twin.id for twin in twins.values()}
    now = replaced(now, [twin for twin in twins.values() if twin.block_id in made])
    sentences = ("Duplicate “{row}”", "Duplicate {count} rows")
    changed = numbered(now, _changed(rows, now))
    with workspace.change(_label(workspace, sentences, chosen)) as step:
        _put_all(step, changed)
        for offer in workspace.among(Offer, "row_id", twins):
            twin = twins[offer.row_id]
            step.put(offer.changed(id=workspace.new_id(), row_id=twin.id, pin=None))
    return [row for row in changed if row.id in made]


def move_rows(
    workspace: Workspace, row_ids: Collection[str], *, block_id: str | None, before: str | None
) -> None:
    """Moves rows into a block (None: to top level), before one of its rows or to its end.

    They keep their order. Refused for a block that would come to stand in another one, and for
    rows of different shows. Moving rows to where they are makes no step.
    """
    chosen, rows = _chosen(workspace, row_ids)
    moving = heads(chosen)
    _refuse_nesting(rows, moving, block_id)
    names = {row.id for row in moving}
    target = siblings(rows, block_id)
    stop = len(target) if before is None else place_of(target, before)
    place = sum(row.id not in names for row in target[:stop])
    staying = [row for row in rows if row.id not in names]
    now = replaced(staying, inserted(staying, block_id, place, moving))
    if _order(siblings(now, block_id)) == _order(target):
        return
    sentences = ("Move “{row}”", "Move {count} rows")
    with workspace.change(_label(workspace, sentences, moving)) as step:
        _put_all(step, _changed(rows, now))


def place_behind(
    rows: Sequence[Row], after: str | None, row_type: RowType
) -> tuple[str | None, int]:
    """The block, and the index in it, for a new row behind `after`."""
    if after is None:
        return None, len(siblings(rows, None))
    row = rows[place_of(rows, after)]
    if row_type is RowType.BLOCK:
        return None, place_of(siblings(rows, None), row.block_id or row.id) + 1
    if row.type is RowType.BLOCK:
        return row.id, 0
    return row.block_id, place_of(siblings(rows, row.block_id), row.id) + 1


def _new_row(workspace: Workspace, show_id: str, fields: dict[str, Any]) -> Row:
    given = {**fields, "id": workspace.new_id(), "show_id": show_id, "block_id": None}
    row = build(Row, given)
    if row.type is RowType.ITEM and "length" not in fields:
        row = row.changed(length=NEW_ITEM_SECONDS)
    refuse_unknown(workspace, row)
    return row


def _chosen(workspace: Workspace, row_ids: Collection[str]) -> tuple[list[Row], list[Row]]:
    """The named rows, and all rows of their show, both in reading order."""
    if not row_ids:
        raise NothingToDoError("No row is selected. Select one or more rows first.")
    named = {row.id: row for row in workspace.among(Row, "id", row_ids)}
    for row_id in row_ids:
        if row_id not in named:
            raise NotFoundError("This plan has no row “{id}”. It may have been deleted.", id=row_id)
    shows = {row.show_id for row in named.values()}
    if len(shows) > 1:
        raise InvalidValueError("The rows belong to different shows. Choose rows of one show.")
    rows = in_order(workspace.where(Row, show_id=shows.pop()))
    return [row for row in rows if row.id in named], rows


def _twins(workspace: Workspace, chosen: Sequence[Row], rows: Sequence[Row]) -> dict[str, Row]:
    """A copy of each chosen row, and of each row in a chosen block, by the id of its original."""
    names = {row.id for row in chosen}
    originals = [row for row in rows if row.id in names or row.block_id in names]
    timing = cascade(workspace.get(Show, rows[0].show_id), rows)
    ids = {row.id: workspace.new_id() for row in originals}
    return {
        row.id: row.changed(
            id=ids[row.id],
            block_id=ids.get(row.block_id or "", row.block_id),
            fixed_number="",
            **_without_clock(row, timing),
        )
        for row in originals
    }


def _without_clock(row: Row, timing: Timing) -> dict[str, Any]:
    if row.start is StartMode.FOLLOW:
        return {}
    timed = timing.by_row[row.id]
    length = timed.length if row.start is StartMode.END_BY and timed.running else row.length
    return {"start": StartMode.FOLLOW, "clock": None, "day": 0, "length": length}


def _refuse_nesting(rows: Sequence[Row], moving: Sequence[Row], block_id: str | None) -> None:
    if block_id is None:
        return
    if not any(row.id == block_id and row.type is RowType.BLOCK for row in rows):
        raise NotFoundError("This show has no block “{id}”. It may have been deleted.", id=block_id)
    for row in moving:
        if row.type is RowType.BLOCK:
            raise InvalidValueError(
                "“{row}” is a block, and blocks do not nest. Move it before or behind the block.",
                row=row_name(row),
            )


def _forget(workspace: Workspace, step: Step, show_id: str, gone: set[str]) -> None:
    for result in workspace.where(Result, show_id=show_id):
        step.put(
            result.changed(rows=tuple(each for each in result.rows if each.row_id not in gone))
        )
    for waiver in workspace.all(Waiver):
        if not gone.isdisjoint(waiver.subjects):
            step.delete(waiver)


def _changed(before: Sequence[Row], now: Sequence[Row]) -> list[Row]:
    known = {row.id: row for row in before}
    return [row for row in now if row != known.get(row.id)]


def _order(rows: Sequence[Row]) -> list[str]:
    return [row.id for row in rows]


def _put_all(step: Step, rows: Sequence[Row]) -> None:
    for row in rows:
        step.put(row)


def _label(workspace: Workspace, sentences: tuple[str, str], rows: Sequence[Row]) -> str:
    """The sentence for one row or the one for several."""
    one, several = sentences
    if len(rows) == 1:
        return label(workspace, one, row=row_name(rows[0]))
    return label(workspace, several, count=len(rows))
