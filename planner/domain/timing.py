"""The cascade: when each row of a rundown starts and ends, from lengths and clock times.

It works on instants, never on seconds since midnight (DESIGN §4). Every instant is an integer of
seconds since 1970-01-01 00:00 UTC; `Timing.local` gives it as a datetime in the show's zone.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from operator import sub

from planner.domain.rundown import Row
from planner.domain.show import Show
from planner.domain.timeline import BlockLine, Timeline, lay_out
from planner.domain.zone import zone

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
EARLIEST = int((datetime(1900, 1, 1, tzinfo=UTC) - EPOCH).total_seconds())
LATEST = int((datetime(9999, 12, 30, tzinfo=UTC) - EPOCH).total_seconds())


@dataclass(frozen=True, slots=True)
class RowTiming:
    """When one row runs. `start`, `end` and `back_time` are instants, the rest seconds.

    `running` is False for a skipped row and for the rows of a skipped block. What takes no time
    (a skipped item, a note) has length 0 and the start that it would have.
    `length` is the length as the row will run; for a block, the sum of the lengths in it without
    slack. `slack` is signed (overlap is negative) on running items with a hard start, else None.
    `short` is how much an `end_by` item lacks: by so much its end is past before it starts.
    `back_time` is the latest start that still ends the rest on time before the next hard start
    or off air. `over` is a running block's length minus its target, None without a target.
    """

    start: int
    end: int
    length: int
    back_time: int
    running: bool
    slack: int | None = None
    short: int = 0
    over: int | None = None


@dataclass(frozen=True, slots=True)
class Timing:
    """When a show and each of its rows runs; instants and seconds.

    `first_start` is the start of the first running item and `last_end` the end of the last one in
    reading order; both are on air where nothing runs. `content` is the sum of the lengths that
    run; `slack_total` and `overlap_total` (both positive) are counted between running items, so
    that `content + slack_total − overlap_total == planned`, to the second, always.
    """

    timezone: str
    on_air: int
    off_air: int
    first_start: int
    last_end: int
    content: int
    slack_total: int
    overlap_total: int
    by_row: Mapping[str, RowTiming]

    @property
    def lead(self) -> int:
        """Seconds from on air to the first start, negative where that is earlier.

        It is the slack of a first item with a hard start, and 0 for any other.
        """
        return self.first_start - self.on_air

    @property
    def planned(self) -> int:
        """Last end − first start, in seconds."""
        return self.last_end - self.first_start

    @property
    def over(self) -> int:
        """Last end − off air in seconds, negative where the show is under."""
        return self.last_end - self.off_air

    def local(self, instant: int) -> datetime:
        """An instant as an aware datetime in the show's zone.

        Instants beyond the years 1900 to 9999 (a rundown of thousands of month-long rows) are
        given as the first or last moment of those.
        """
        bounded = min(max(instant, EARLIEST), LATEST)
        return (EPOCH + timedelta(seconds=bounded)).astimezone(zone(self.timezone))


def cascade(show: Show, rows: Sequence[Row]) -> Timing:
    """The timing of a show's rows, given in reading order (`rundown.in_order`). Never raises."""
    return run(lay_out(show, rows))


def run(line: Timeline) -> Timing:
    """The timing of a timeline; what `cascade` does once the entities are read."""
    course = _forward(line)
    first = line.items[0] if line.items else None
    between = [gap for place, gap in course.slacks.items() if place != first]
    return Timing(
        timezone=line.timezone,
        on_air=line.on_air,
        off_air=line.off_air,
        first_start=line.on_air if first is None else course.starts[first],
        last_end=course.last_end,
        content=sum(course.lengths),
        slack_total=sum(gap for gap in between if gap > 0),
        overlap_total=-sum(gap for gap in between if gap < 0),
        by_row=_Rows(line, course, _backward(line)),
    )


@dataclass(frozen=True, slots=True)
class _Course:
    """One run through a timeline; `starts` and `lengths` by place, the rest for anchors only."""

    starts: list[int]
    lengths: list[int]
    slacks: dict[int, int]
    shorts: dict[int, int]
    last_end: int


def _forward(line: Timeline) -> _Course:
    """Between two anchors, every row starts where the lengths so far have come to."""
    starts: list[int] = []
    lengths = line.lengths.copy()
    slacks: dict[int, int] = {}
    shorts: dict[int, int] = {}
    cursor, done = line.on_air, 0
    for anchor in line.anchors:
        *before, cursor = accumulate(lengths[done : anchor.index], initial=cursor)
        starts += before
        done = anchor.index
        if anchor.hard:
            slacks[done] = anchor.instant - cursor
            cursor = anchor.instant
        else:
            lengths[done] = max(0, anchor.instant - cursor)
            shorts[done] = max(0, cursor - anchor.instant)
    *before, cursor = accumulate(lengths[done:], initial=cursor)
    starts += before
    for place, instant in line.asides.items():
        starts[place] = instant
    return _Course(starts, lengths, slacks, shorts, cursor)


def _backward(line: Timeline) -> list[int]:
    """Back times by place: from off air and each hard start, less the lengths before it.

    An `end_by` item gives way: it needs only its shortest length, and must start by its own end.
    """
    backs: list[int] = []
    limit, done = line.off_air, len(line.lengths)
    for anchor in reversed(line.anchors):
        backs += _downward(line.lengths[anchor.index : done], limit)
        done = anchor.index
        if anchor.hard:
            limit = anchor.instant
        else:
            limit = backs[-1] = min(backs[-1], anchor.instant - line.lengths[done])
    backs += _downward(line.lengths[:done], limit)
    backs.reverse()
    return backs


def _downward(lengths: list[int], limit: int) -> list[int]:
    return list(accumulate(reversed(lengths), sub, initial=limit))[1:]


class _Rows(Mapping[str, RowTiming]):
    """Timings by row id, each made when it is asked for: a screen shows 40 of 1,000 rows."""

    __slots__ = ("_backs", "_course", "_line")

    def __init__(self, line: Timeline, course: _Course, backs: list[int]) -> None:
        self._line = line
        self._course = course
        self._backs = backs

    def __getitem__(self, row_id: str) -> RowTiming:
        place = self._line.index[row_id]
        block = self._line.blocks.get(place)
        return self._row(place) if block is None else self._block(place, block)

    def __iter__(self) -> Iterator[str]:
        return iter(self._line.index)

    def __len__(self) -> int:
        return len(self._line.index)

    def _row(self, place: int) -> RowTiming:
        start, length = self._course.starts[place], self._course.lengths[place]
        return RowTiming(
            start=start,
            end=start + length,
            length=length,
            back_time=self._backs[place],
            running=self._line.running[place],
            slack=self._course.slacks.get(place),
            short=self._course.shorts.get(place, 0),
        )

    def _block(self, place: int, block: BlockLine) -> RowTiming:
        starts, lengths = self._course.starts, self._course.lengths
        first, last = (block.members[0], block.members[-1]) if block.members else (place, place)
        length = sum(lengths[member] for member in block.members)
        running = self._line.running[place]
        return RowTiming(
            start=starts[first],
            end=starts[last] + lengths[last],
            length=length,
            back_time=self._backs[first],
            running=running,
            over=length - block.target if running and block.target else None,
        )
