"""Where rows stand among their siblings: the arithmetic of adding, moving and freeing rows.

Rows come in reading order (`rundown.in_order`) and are of one show. What is given back are only
the rows that change; the caller writes them.
"""

from collections.abc import Collection, Iterable, Sequence

from planner.domain.errors import NotFoundError
from planner.domain.rundown import POSITION_STEP, Row, RowType, in_order, positions_between

_OUTERMOST = 2**53


def siblings(rows: Iterable[Row], block_id: str | None) -> list[Row]:
    """The rows in a block, or at top level for None."""
    return [row for row in rows if row.block_id == block_id]


def heads(rows: Sequence[Row]) -> list[Row]:
    """The rows that do not stand in a block which is among `rows` itself."""
    named = {row.id for row in rows}
    return [row for row in rows if row.block_id not in named]


def place_of(rows: Sequence[Row], row_id: str) -> int:
    """The index of a row among `rows`. Raises NotFoundError."""
    for place, row in enumerate(rows):
        if row.id == row_id:
            return place
    raise NotFoundError(
        "The row “{id}” does not stand there. It may have been moved or deleted.", id=row_id
    )


def inserted(
    rows: Sequence[Row], block_id: str | None, place: int, newcomers: Sequence[Row]
) -> list[Row]:
    """`newcomers` (not among `rows`) put into a block at an index among the rows in it.

    Where the neighbours leave no room between them, all siblings are spread anew.
    """
    if not newcomers:
        return []
    staying = siblings(rows, block_id)
    before = staying[place - 1].position if place > 0 else None
    after = staying[place].position if place < len(staying) else None
    positions = positions_between(before, after, len(newcomers))
    if positions is None or any(abs(position) > _OUTERMOST for position in positions):
        everyone = [*staying[:place], *newcomers, *staying[place:]]
        return _placed(everyone, block_id, [POSITION_STEP * n for n in range(1, len(everyone) + 1)])
    return _placed(newcomers, block_id, positions)


def freed(rows: Sequence[Row], gone: Collection[str]) -> list[Row]:
    """What changes when the rows `gone` are deleted and those in a deleted block stay.

    They come to stand where their block stood, in their order.
    """
    blocks = [row for row in rows if row.id in gone and row.type is RowType.BLOCK]
    now = [row for row in rows if row.id not in gone or row.type is RowType.BLOCK]
    for block in blocks:
        place = place_of(siblings(now, None), block.id)
        staying = siblings(now, block.id)
        others = [row for row in now if row.id != block.id and row.block_id != block.id]
        now = replaced([*others, *staying], inserted(others, None, place, staying))
    before = {row.id: row for row in rows}
    return [row for row in now if row.id not in gone and row != before[row.id]]


def replaced(rows: Iterable[Row], changed: Iterable[Row]) -> list[Row]:
    """The rows with new states of some of them, and new rows, in reading order."""
    return in_order(list({row.id: row for row in (*rows, *changed)}.values()))


def _placed(rows: Sequence[Row], block_id: str | None, positions: Sequence[int]) -> list[Row]:
    return [
        row.changed(block_id=block_id, position=position)
        for row, position in zip(rows, positions, strict=True)
    ]
