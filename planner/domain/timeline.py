"""A rundown as plain numbers, laid out once from the entities: what the cascade computes on.

Reading a field of an entity costs more than a whole row of the cascade, so the two are apart:
`lay_out` reads the entities and turns clock times into instants, `timing.run` only adds.
All instants here are seconds since 1970-01-01 00:00 UTC.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from planner.domain.rundown import Row, RowType, StartMode
from planner.domain.show import Show
from planner.domain.zone import to_instant


@dataclass(frozen=True, slots=True)
class Anchor:
    """A running item with a clock time: `instant` is the start of a hard one, else the end."""

    index: int
    instant: int
    hard: bool


@dataclass(frozen=True, slots=True)
class BlockLine:
    """A block: its target in seconds (0: none) and the places of the running items in it."""

    target: int
    members: Sequence[int]


@dataclass(frozen=True, slots=True)
class Timeline:
    """The rows of one show in reading order, each with a place from 0.

    `index` maps a row's id to its place. `items` are the places of the items that run. `lengths`
    are seconds: 0 for what takes no time of its own (skipped rows, notes, blocks), and for an
    `end_by` item the least that it needs. `anchors` are by place. `asides` are the skipped items
    with a hard start: they anchor nothing, and show the instant at which they would start.
    """

    timezone: str
    on_air: int
    off_air: int
    index: Mapping[str, int]
    running: Sequence[bool]
    items: Sequence[int]
    lengths: list[int]
    anchors: Sequence[Anchor]
    asides: Mapping[int, int]
    blocks: Mapping[int, BlockLine]


def lay_out(show: Show, rows: Sequence[Row]) -> Timeline:
    """The timeline of a show and its rows, which come in reading order (`rundown.in_order`).

    A skipped block skips the rows in it. Only items have a start mode: that of a block or a note
    is not looked at.
    """
    index = {row.id: place for place, row in enumerate(rows)}
    running = _running(rows)
    items = [place for place, row in enumerate(rows) if row.type is RowType.ITEM]
    run = [place for place in items if running[place]]
    return Timeline(
        timezone=show.timezone,
        on_air=int(show.on_air.timestamp()),
        off_air=int(show.off_air.timestamp()),
        index=index,
        running=running,
        items=run,
        lengths=_lengths(rows, run),
        anchors=_anchors(show, rows, run),
        asides={
            place: clock_instant(show, rows[place])
            for place in items
            if not running[place] and rows[place].start is StartMode.HARD
        },
        blocks=_blocks(rows, run, index),
    )


def clock_instant(show: Show, row: Row) -> int:
    """The instant of a row's clock time on show day + `day`, in the show's zone.

    Show day is the date of the show's `starts_at`; days are calendar days. A clock time that a
    DST change skips or doubles is taken with fold=0 (PEP 495). A row without a clock has none:
    its show's on air is given.
    """
    if row.clock is None:
        return int(show.on_air.timestamp())
    day = show.starts_at.date() + timedelta(days=row.day)
    return int(to_instant(datetime.combine(day, row.clock), show.timezone).timestamp())


def _running(rows: Sequence[Row]) -> list[bool]:
    dropped = {row.id for row in rows if row.skip and row.type is RowType.BLOCK}
    return [not row.skip and row.block_id not in dropped for row in rows]


def _lengths(rows: Sequence[Row], items: Sequence[int]) -> list[int]:
    lengths = [0] * len(rows)
    for place in items:
        row = rows[place]
        lengths[place] = row.min_length or 0 if row.start is StartMode.END_BY else row.length
    return lengths


def _anchors(show: Show, rows: Sequence[Row], items: Sequence[int]) -> list[Anchor]:
    return [
        Anchor(place, clock_instant(show, row), hard=row.start is StartMode.HARD)
        for place, row in ((place, rows[place]) for place in items)
        if row.start is not StartMode.FOLLOW
    ]


def _blocks(
    rows: Sequence[Row], items: Sequence[int], index: Mapping[str, int]
) -> dict[int, BlockLine]:
    members: dict[int, list[int]] = {
        place: [] for place, row in enumerate(rows) if row.type is RowType.BLOCK
    }
    for place in items:
        block_id = rows[place].block_id
        block = None if block_id is None else index.get(block_id)
        if block is not None and block in members:
            members[block].append(place)
    return {place: BlockLine(rows[place].length, inside) for place, inside in members.items()}
