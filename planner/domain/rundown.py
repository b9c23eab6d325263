"""The rundown of a show: its rows, the offers in them, cue columns and templates."""

from datetime import time
from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, model_validator

from planner.domain.base import (
    Amount,
    Clock,
    Color,
    Count,
    Entity,
    Id,
    Minutes,
    Name,
    Seconds,
    Text,
)

POSITION_STEP = 1024


class RowType(StrEnum):
    """An item takes time, a block groups items, a note only stands there."""

    ITEM = "item"
    BLOCK = "block"
    NOTE = "note"


class Kind(StrEnum):
    """What an item is. A plan may also use kinds of its own; these have a name and a colour."""

    OPENING = "opening"
    TRAFFIC = "traffic"
    HERO = "hero"
    PROFIT = "profit"
    FLASH = "flash"
    GIVEAWAY = "giveaway"
    AUCTION = "auction"
    DEMO = "demo"
    QA = "qa"
    HANDOVER = "handover"
    BREAK = "break"
    CLOSING = "closing"


class StartMode(StrEnum):
    """How an item gets its start."""

    FOLLOW = "follow"
    HARD = "hard"
    END_BY = "end_by"


class RowStatus(StrEnum):
    """How far the words of a row have come."""

    DRAFT = "draft"
    REVIEW = "review"
    FINAL = "final"


class Row(Entity):
    """One line of a rundown.

    `length`, `min_length` and `max_length` are seconds; a block's `length` is its target (0: none)
    and the length of an `end_by` item is computed. `clock` (wall time in the show's zone) is the
    start of a `hard` item or the end of an `end_by` item, on show day + `day`. `position` orders
    siblings: rows of the same show with the same `block_id`. Blocks do not nest. `cues` maps a cue
    column's id to its text. `fixed_number` is the number under which an item is spoken of, where
    those of the show are frozen (`numbering`).
    """

    show_id: Id
    block_id: Id | None = None
    position: Annotated[int, Field(ge=-(2**53), le=2**53)] = 0
    type: RowType = RowType.ITEM
    kind: Text = ""
    title: Text = ""
    length: Seconds = 0
    min_length: Seconds | None = None
    max_length: Seconds | None = None
    start: StartMode = StartMode.FOLLOW
    clock: Clock | None = None
    day: Annotated[int, Field(ge=-31, le=31)] = 0
    skip: bool = False
    status: RowStatus = RowStatus.DRAFT
    locked: bool = False
    host_ids: tuple[Id, ...] = ()
    script: Text = ""
    cues: dict[Id, Text] = Field(default_factory=dict)
    color: Color | None = None
    fixed_number: Text = ""

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.type is RowType.BLOCK and self.block_id is not None:
            raise ValueError("a block cannot stand inside another block")
        if self.start is not StartMode.FOLLOW and self.clock is None:
            raise ValueError("a row that does not follow needs a clock time, such as 17:00")
        low, high = self.min_length, self.max_length
        if low is not None and high is not None and low > high:
            raise ValueError("the shortest length must not exceed the longest")
        return self


class Offer(Entity):
    """A product in a row. `live_price` is in minor units of the brand's currency.

    `stock_set_aside` and `buyer_limit` are pieces. `pin` is the number under which the operator
    pins it. `spoken` is False where the product is only linked. `position` orders the offers of a
    row; the first one is what the row is about. `talking_points` and `never_say` are for this show
    only; None: what the product says.
    """

    row_id: Id
    product_id: Id
    position: Annotated[int, Field(ge=0, le=2**53)] = 0
    live_price: Amount | None = None
    stock_set_aside: Count | None = None
    buyer_limit: Count | None = None
    coupon: Text = ""
    pin: Annotated[int, Field(ge=1, le=99_999)] | None = None
    spoken: bool = True
    talking_points: tuple[Text, ...] | None = None
    never_say: tuple[Text, ...] | None = None


class CueKind(StrEnum):
    """What a cue column holds."""

    TEXT = "text"
    SELECT = "select"
    PERSON = "person"
    CHECK = "check"


class CueColumn(Entity):
    """What one department does in each row. `options` are the choices of a select column."""

    name: Name
    kind: CueKind = CueKind.TEXT
    options: tuple[Text, ...] = ()
    private: bool = False
    position: Annotated[int, Field(ge=-(2**53), le=2**53)] = 0


class Template(Entity):
    """A rundown or a block kept for reuse; its rows carry the template's id as their show.

    The clock times of its rows are meant for a show that goes on air at `on_air`; `length_minutes`
    is how long such a show is (None: it is a part of one). `note` says what it is good for.
    """

    name: Name
    note: Text = ""
    on_air: Clock = time(0)
    length_minutes: Annotated[Minutes, Field(ge=1)] | None = None
    rows: tuple[Row, ...] = ()


def in_order(rows: list[Row]) -> list[Row]:
    """The rows of one show as they are read: siblings by position, each block before its rows.

    A row whose block is not among `rows` is read at top level, so that no row is ever lost.
    """
    blocks = {row.id for row in rows if row.type is RowType.BLOCK}
    children: dict[str, list[Row]] = {}
    top: list[Row] = []
    for row in rows:
        block_id = row.block_id
        (children.setdefault(block_id, []) if block_id in blocks and block_id else top).append(row)
    ordered: list[Row] = []
    for row in sorted(top, key=_place):
        ordered.append(row)
        ordered.extend(sorted(children.get(row.id, ()), key=_place))
    return ordered


def positions_between(before: int | None, after: int | None, count: int) -> list[int] | None:
    """`count` rising positions strictly between two neighbours (None: no neighbour there).

    None where the neighbours leave no room; the caller then spreads all siblings anew.
    """
    if before is None:
        first = 0 if after is None else after - POSITION_STEP * (count + 1)
        return [first + POSITION_STEP * (index + 1) for index in range(count)]
    if after is None:
        return [before + POSITION_STEP * (index + 1) for index in range(count)]
    if after - before <= count:
        return None
    return [before + (after - before) * (index + 1) // (count + 1) for index in range(count)]


def _place(row: Row) -> tuple[int, str]:
    return (row.position, row.id)
