"""Where rows go when they are dropped or moved by keys: from a place on the screen to siblings."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from planner.domain.rundown import Row, RowType
from planner.ui.widgets.row_dragging import Place


@dataclass(frozen=True, slots=True)
class Target:
    """A place among siblings: in a block (None: at top level), before a row (None: at the end)."""

    block_id: str | None
    before: str | None


def dropped_at(
    rows: Sequence[Row], moving: Collection[str], place: Place, closed: Collection[str] = ()
) -> Target:
    """Where rows go that are dropped above or below a row.

    Below the heading of a block is its first place; below that of a `closed` one, the place behind
    it. Blocks do not nest: for rows with a block among them, a place in a block is the one behind
    that block.
    """
    if place.key is None:
        return Target(None, None)
    row = _row(rows, place.key)
    if _have_block(rows, moving):
        if row.block_id is not None:
            return _behind(rows, moving, _row(rows, row.block_id))
        return _behind(rows, moving, row) if place.below else Target(None, row.id)
    if not place.below:
        return Target(row.block_id, row.id)
    opens = row.type is RowType.BLOCK and row.id not in closed
    return _first_in(rows, row) if opens else _behind(rows, moving, row)


def one_up(
    rows: Sequence[Row], moving: Collection[str], closed: Collection[str] = ()
) -> Target | None:
    """One place up: past a neighbour, or into the block above, or out of the own one.

    A block that is `closed` is passed as a whole.
    """
    head = next((row for row in _heads(rows, moving)), None)
    if head is None:
        return None
    above = _siblings(rows, moving, head, behind=False)
    if not above:
        return None if head.block_id is None else Target(None, head.block_id)
    last = above[-1]
    if last.id not in closed and last.type is RowType.BLOCK and not _have_block(rows, moving):
        return Target(last.id, None)
    return Target(last.block_id, last.id)


def one_down(
    rows: Sequence[Row], moving: Collection[str], closed: Collection[str] = ()
) -> Target | None:
    """One place down: past a neighbour, or into the block below, or out of the own one.

    A block that is `closed` is passed as a whole.
    """
    tail = next((row for row in reversed(_heads(rows, moving))), None)
    if tail is None:
        return None
    below = _siblings(rows, moving, tail, behind=True)
    if not below:
        block = tail.block_id
        return None if block is None else _behind(rows, moving, _row(rows, block))
    first = below[0]
    if first.id not in closed and first.type is RowType.BLOCK and not _have_block(rows, moving):
        return _first_in(rows, first)
    return _behind(rows, moving, below[0])


def _heads(rows: Sequence[Row], moving: Collection[str]) -> list[Row]:
    """The rows that move by themselves; where blocks move, only what stands beside these."""
    heads = [row for row in rows if row.id in moving and row.block_id not in moving]
    if _have_block(rows, moving):
        return [row for row in heads if row.block_id is None]
    return heads


def _have_block(rows: Sequence[Row], moving: Collection[str]) -> bool:
    return any(row.type is RowType.BLOCK for row in rows if row.id in moving)


def _row(rows: Sequence[Row], row_id: str) -> Row:
    return next(row for row in rows if row.id == row_id)


def _siblings(rows: Sequence[Row], moving: Collection[str], row: Row, *, behind: bool) -> list[Row]:
    """What stays of the siblings of a row, before or behind it."""
    siblings = [each for each in rows if each.block_id == row.block_id]
    at = siblings.index(row)
    part = siblings[at + 1 :] if behind else siblings[:at]
    return [each for each in part if each.id not in moving]


def _behind(rows: Sequence[Row], moving: Collection[str], row: Row) -> Target:
    following = _siblings(rows, moving, row, behind=True)
    return Target(row.block_id, following[0].id if following else None)


def _first_in(rows: Sequence[Row], block: Row) -> Target:
    return Target(block.id, next((row.id for row in rows if row.block_id == block.id), None))
