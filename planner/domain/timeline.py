"""A rundown as plain numbers, laid out once from the entities: what the cascade computes on.

Reading a field of an entity costs more than a whole row of the cascade, so the two are apart:
`lay_out` reads the entities and turns clock times into seconds, `timing.run` only adds.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from planner.domain.rundown import Row, RowType, StartMode
from planner.domain.show import Show
from planner.domain.zone import to_instant


@dataclass(frozen=True, slots=True)
class Anchor:
    """A running item with a clock time: `moment` is the start of a hard one, else the end.

    `least` is the shortest length of an `end_by` item; a hard one's is not looked at.
    """

    moment: int
    hard: bool
    least: int


@dataclass(frozen=True, slots=True)
class BlockLine:
    """A block: its target in seconds (0: none) and the places of the running items in it."""

    target: int
    members: Sequence[int]


@dataclass(frozen=True, slots=True)
class Timeline:
    """The rows of one show in reading order, each with a place from 0.

    `on_air` is an instant: seconds since 1970-01-01 00:00 UTC. Every other moment is in seconds
    from on air. `index` maps a row's id to its place. `items` are the places of the items that
    run. `lengths` are seconds by place, 0 for what takes no time of its own (skipped rows, notes,
    blocks) and for `end_by` items, whose length the cascade finds. `anchors` map their place, in
    order. `asides` map the places of skipped items with a hard start: they anchor nothing and
    only show the moment at which they would start.
    """

    timezone: str
    on_air: int
    off_air: int
    index: Mapping[str, int]
    running: Sequence[bool]
    items: Sequence[int]
    lengths: Sequence[int]
    anchors: dict[int, Anchor]
    asides: Mapping[int, int]
    blocks: Mapping[int, BlockLine]


def lay_out(show: Show, rows: Sequence[Row]) -> Timeline:
    """The timeline of a show and its rows, which come in reading order (`rundown.in_order`).

    A skipped block skips the rows in it. Only items have a start mode: that of a block or a note
    is not looked at.
    """
    item, follow, hard = RowType.ITEM, StartMode.FOLLOW, StartMode.HARD
    running = _running(rows)
    items = [place for place, row in enumerate(rows) if row.type is item]
    timed = [place for place in items if rows[place].start is not follow]
    run = [place for place in items if running[place]]
    index = {row.id: place for place, row in enumerate(rows)}
    on_air = int(show.on_air.timestamp())
    return Timeline(
        timezone=show.timezone,
        on_air=on_air,
        off_air=show.length_minutes * 60,
        index=index,
        running=running,
        items=run,
        lengths=_lengths(rows, run),
        anchors={place: _anchor(show, rows[place], on_air) for place in timed if running[place]},
        asides={
            place: clock_instant(show, rows[place]) - on_air
            for place in timed
            if not running[place] and rows[place].start is hard
        },
        blocks=_blocks(rows, run, index),
    )


def clock_instant(show: Show, row: Row) -> int:
    """A row's clock time on show day + `day`, in seconds since 1970-01-01 00:00 UTC.

    Show day is the date of the show's `starts_at`, days are calendar days in the show's zone, and
    a clock time that a DST change skips or doubles is taken with fold=0 (PEP 495). A row without
    a clock time gives midnight.
    """
    day = show.starts_at.date() + timedelta(days=row.day)
    wall = datetime.combine(day, row.clock or time.min)
    return int(to_instant(wall, show.timezone).timestamp())


def _running(rows: Sequence[Row]) -> list[bool]:
    dropped = {row.id for row in rows if row.skip}
    return [row.id not in dropped and row.block_id not in dropped for row in rows]


def _lengths(rows: Sequence[Row], items: Iterable[int]) -> list[int]:
    end_by = StartMode.END_BY
    lengths = [0] * len(rows)
    for place in items:
        row = rows[place]
        if row.start is not end_by:
            lengths[place] = row.length
    return lengths


def _anchor(show: Show, row: Row, on_air: int) -> Anchor:
    moment = clock_instant(show, row) - on_air
    return Anchor(moment, hard=row.start is StartMode.HARD, least=row.min_length or 0)


def _blocks(
    rows: Sequence[Row], items: Iterable[int], index: Mapping[str, int]
) -> dict[int, BlockLine]:
    block = RowType.BLOCK
    members: dict[int, list[int]] = {
        place: [] for place, row in enumerate(rows) if row.type is block
    }
    if members:
        for place in items:
            block_id = rows[place].block_id
            if block_id is not None and index.get(block_id) in members:
                members[index[block_id]].append(place)
    return {place: BlockLine(rows[place].length, inside) for place, inside in members.items()}
