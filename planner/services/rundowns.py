"""Reading a show's rundown and editing one row of it; every edit is one step.

The functions that set one value take it in the third place, so that a grid can keep them in one
table of columns. The value that is there already makes no step. All raise NotFoundError for a row
that is gone, and InvalidValueError (nothing is written) for a value that breaks a rule.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import time
from typing import Any, TypeVar

from planner.domain.base import Entity
from planner.domain.catalogue import Brand, Channel, Picture, Product
from planner.domain.crew import Assignment, Creator
from planner.domain.errors import InvalidValueError
from planner.domain.record import Print
from planner.domain.run_of_show import RunOfShow, by_row, in_column_order, in_shift_order
from planner.domain.rundown import (
    CueColumn,
    Offer,
    Row,
    RowStatus,
    RowType,
    StartMode,
    in_order,
)
from planner.domain.show import Show
from planner.domain.studio import Booking, Studio
from planner.services.cue_texts import cue_as_kept
from planner.services.labels import label, row_name
from planner.services.references import refuse_unknown
from planner.services.workspace import Workspace

E = TypeVar("E", bound=Entity)


def read_run(workspace: Workspace, show_id: str) -> RunOfShow:
    """One show with all that its grid and its checks need, of one moment, without pictures.

    Only what the show names is read. Raises NotFoundError for an unknown show.
    """
    with workspace.one_moment():
        show = workspace.get(Show, show_id)
        rows = tuple(in_order(workspace.where(Row, show_id=show_id)))
        offers = workspace.among(Offer, "row_id", (row.id for row in rows))
        assignments = workspace.where(Assignment, show_id=show_id)
        bookings = workspace.where(Booking, show_id=show_id)
        people = {creator_id for row in rows for creator_id in row.host_ids}
        people.update(each.creator_id for each in assignments)
        return RunOfShow(
            show=show,
            brand=workspace.get(Brand, show.brand_id),
            channels=tuple(workspace.among(Channel, "id", show.channel_ids)),
            rows=rows,
            offers=by_row(offers, rows),
            products=_by_id(workspace, Product, (offer.product_id for offer in offers)),
            creators=_by_id(workspace, Creator, people),
            assignments=in_shift_order(assignments),
            bookings=tuple(sorted(bookings, key=lambda each: (each.starts_at, each.id))),
            studios=_by_id(workspace, Studio, (each.studio_id for each in bookings)),
            cue_columns=in_column_order(workspace.all(CueColumn)),
            prints=tuple(workspace.where(Print, show_id=show_id, replaced=False)),
        )


def read_run_with_pictures(workspace: Workspace, show_id: str) -> RunOfShow:
    """The same with the products' pictures, which weigh more than all the rest: for sheets."""
    with workspace.one_moment():
        run = read_run(workspace, show_id)
        wanted = {each.picture_id for each in run.products.values() if each.picture_id}
        return replace(run, pictures=_by_id(workspace, Picture, wanted))


def set_title(workspace: Workspace, row_id: str, title: str) -> Row:
    """Gives a row a title; any text, also none."""
    return _edit(workspace, row_id, "Rename “{row}”", title=title)


def set_kind(workspace: Workspace, row_id: str, kind: str) -> Row:
    """Says what an item is; also a kind of the plan's own."""
    return _edit(workspace, row_id, "Set kind of “{row}”", kind=kind)


def set_length(workspace: Workspace, row_id: str, seconds: int) -> Row:
    """Sets an item's length or a block's target, in seconds.

    A note has no length, and that of an item which ends by a clock time is computed: both refuse.
    """
    row = workspace.get(Row, row_id)
    if row.type is RowType.NOTE:
        raise InvalidValueError(
            "“{row}” is a note and takes no time. Make it an item to give it a length.",
            row=row_name(row),
        )
    if row.type is RowType.ITEM and row.start is StartMode.END_BY:
        raise InvalidValueError(
            "“{row}” takes what is left until its end time. Let it follow to give it a length.",
            row=row_name(row),
        )
    return _edit(workspace, row_id, "Set length of “{row}”", length=seconds)


def set_bounds(
    workspace: Workspace, row_id: str, *, min_length: int | None, max_length: int | None
) -> Row:
    """Sets between which lengths (seconds, None: no bound) a row may be fitted."""
    return _edit(
        workspace, row_id, "Set bounds of “{row}”", min_length=min_length, max_length=max_length
    )


def set_start(
    workspace: Workspace, row_id: str, mode: StartMode, *, clock: time | None = None, day: int = 0
) -> Row:
    """Says how an item gets its start; `clock` and `day` (0: show day) are for hard and end_by.

    A row that follows forgets its clock time.
    """
    row = workspace.get(Row, row_id)
    if mode is StartMode.FOLLOW:
        return _edit(
            workspace, row_id, "Let “{row}” follow", start=StartMode.FOLLOW, clock=None, day=0
        )
    if row.type is not RowType.ITEM:
        raise InvalidValueError(
            "“{row}” is not an item. Only an item starts or ends at a clock time.",
            row=row_name(row),
        )
    if clock is None:
        raise InvalidValueError("A row that does not follow needs a clock time, such as 17:00.")
    return _edit(workspace, row_id, "Set start of “{row}”", start=mode, clock=clock, day=day)


def set_type(workspace: Workspace, row_id: str, row_type: RowType) -> Row:
    """Makes a row an item, a block or a note.

    Refused for a block with rows in it, for a row with products that would be no item, and for a
    row in a block that would be a block itself. What is no item loses its clock time.
    """
    row = workspace.get(Row, row_id)
    if row_type is row.type:
        return row
    if workspace.where(Row, block_id=row_id):
        raise InvalidValueError(
            "“{row}” is a block with rows in it. Move them out or delete them first.",
            row=row_name(row),
        )
    if row_type is RowType.BLOCK and row.block_id is not None:
        raise InvalidValueError(
            "“{row}” stands in a block, and blocks do not nest. Move it out first.",
            row=row_name(row),
        )
    fields: dict[str, Any] = {"type": row_type}
    if row_type is not RowType.ITEM:
        _refuse_with_offers(workspace, row)
        fields.update(start=StartMode.FOLLOW, clock=None, day=0)
    return _edit(workspace, row_id, "Change type of “{row}”", **fields)


def set_hosts(workspace: Workspace, row_id: str, creator_ids: Sequence[str]) -> Row:
    """Says who presents a row, in this order; somebody named twice counts once."""
    wanted = tuple(dict.fromkeys(creator_ids))
    return _edit(workspace, row_id, "Set hosts of “{row}”", host_ids=wanted)


def set_skipped(workspace: Workspace, row_id: str, skipped: bool) -> Row:
    """Skips a row, or takes it back in; a skipped block skips the rows in it."""
    sentence = "Skip “{row}”" if skipped else "Run “{row}” again"
    return _edit(workspace, row_id, sentence, skip=skipped)


def skip_rows(workspace: Workspace, row_ids: Collection[str], skipped: bool) -> None:
    """Skips several rows, or takes them back in, in one step."""
    sentence = "Skip {count} rows" if skipped else "Run {count} rows again"
    with workspace.change(label(workspace, sentence, count=len(row_ids))):
        for row_id in row_ids:
            set_skipped(workspace, row_id, skipped)


@contextmanager
def editing_rows(workspace: Workspace, count: int) -> Iterator[None]:
    """Makes one step of all that is edited inside, in so many rows."""
    with workspace.change(label(workspace, "Edit {count} rows", count=count)):
        yield


def set_locked(workspace: Workspace, row_id: str, locked: bool) -> Row:
    """Keeps a row's length from being fitted, or lets it be fitted again."""
    sentence = "Lock “{row}”" if locked else "Unlock “{row}”"
    return _edit(workspace, row_id, sentence, locked=locked)


def set_status(workspace: Workspace, row_id: str, status: RowStatus) -> Row:
    """Says how far the words of a row have come."""
    return _edit(workspace, row_id, "Set status of “{row}”", status=status)


def set_script(workspace: Workspace, row_id: str, script: str) -> Row:
    """Writes what is said in a row."""
    return _edit(workspace, row_id, "Edit script of “{row}”", script=script)


def set_color(workspace: Workspace, row_id: str, color: str | None) -> Row:
    """Gives a row a colour of its own as `#RRGGBB`; None: that of its kind."""
    return _edit(workspace, row_id, "Set colour of “{row}”", color=color)


def set_cue(workspace: Workspace, row_id: str, column_id: str, text: str) -> Row:
    """Writes what one department does in a row; no text clears the cell.

    A select column takes one of its options only, a check column is ticked or not.
    """
    kept = cue_as_kept(workspace.get(CueColumn, column_id), text)
    cues = {key: cue for key, cue in workspace.get(Row, row_id).cues.items() if key != column_id}
    if kept:
        cues[column_id] = kept
    return _edit(workspace, row_id, "Edit cue of “{row}”", cues=cues)


def _edit(workspace: Workspace, row_id: str, sentence: str, **fields: Any) -> Row:
    row = workspace.get(Row, row_id)
    edited = row.changed(**fields)
    refuse_unknown(workspace, edited)
    if edited != row:
        # A row that had no title yet is known by the one that it gets.
        named = row_name(row if row.title else edited)
        with workspace.change(label(workspace, sentence, row=named)) as step:
            step.put(edited)
    return edited


def _refuse_with_offers(workspace: Workspace, row: Row) -> None:
    if workspace.where(Offer, row_id=row.id):
        raise InvalidValueError(
            "“{row}” sells products, which only an item can. Remove them first.",
            row=row_name(row),
        )


def _by_id(workspace: Workspace, kind: type[E], ids: Iterable[str]) -> dict[str, E]:
    return {entity.id: entity for entity in workspace.among(kind, "id", ids)}
