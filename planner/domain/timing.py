"""The cascade: when each row of a rundown starts and ends, from lengths and clock times.

It works on instants, never on seconds since midnight (DESIGN §4). An instant is a whole number of
seconds since 1970-01-01 00:00 UTC; `Timing.local` gives it as a datetime in the show's zone.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from typing import NamedTuple

from planner.domain.rundown import Row
from planner.domain.show import Show
from planner.domain.timeline import BlockLine, Timeline, lay_out
from planner.domain.zone import zone

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
EARLIEST = int((datetime(1900, 1, 1, tzinfo=UTC) - EPOCH).total_seconds())
LATEST = int((datetime(9999, 12, 30, tzinfo=UTC) - EPOCH).total_seconds())


class RowTiming(NamedTuple):
    """When one row runs. `start`, `end` and `back_time` are instants, the rest seconds.

    `running` is False for a skipped row and for the rows of a skipped block. What takes no time
    (a skipped item, a note) has length 0 and the start that it would have: its clock time for a
    skipped item with a hard start, else the end of the item before.
    `length` is the length as the row will run; for a block, the sum of the lengths in it, without
    slack. A block starts with its first running item and ends with its last.
    `slack` is signed (overlap is negative) on running items with a hard start, None on all else.
    `short` is what an `end_by` item lacks: by so much its end is past before it could start.
    `back_time` is the latest start that still ends the rest on time before the next hard start
    or off air; until then an `end_by` item gives way down to its shortest length.
    `over` is the length of a running block minus its target (negative: under), None where it has
    no target.
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
    """When a show and its rows run; instants and seconds.

    `first_start` is the start of the first running item and `last_end` the end of the last one in
    reading order; both are on air where nothing runs. `content` is the sum of the lengths that
    run. `slack_total` and `overlap_total`, neither negative, are counted between running items,
    so that `content + slack_total - overlap_total == planned`, to the second, always. `longest` is
    the length of the longest item that runs.
    `by_row` maps each row's id to its timing, in reading order.
    """

    timezone: str
    on_air: int
    off_air: int
    first_start: int
    last_end: int
    content: int
    slack_total: int
    overlap_total: int
    longest: int
    by_row: Mapping[str, RowTiming]

    @property
    def lead(self) -> int:
        """Seconds from on air to the first start; negative where that is earlier.

        Other than 0 only if the first running item has a hard start, whose slack it then is.
        """
        return self.first_start - self.on_air

    @property
    def planned(self) -> int:
        """Last end − first start, in seconds."""
        return self.last_end - self.first_start

    @property
    def over(self) -> int:
        """Last end − off air, in seconds; negative where the show is under."""
        return self.last_end - self.off_air

    def local(self, instant: int) -> datetime:
        """An instant as an aware datetime in the show's zone.

        Instants outside the years 1900 to 9999 (of a rundown with thousands of month-long rows)
        are given as the first or last moment of those.
        """
        bounded = min(max(instant, EARLIEST), LATEST)
        return (EPOCH + timedelta(seconds=bounded)).astimezone(zone(self.timezone))


def cascade(show: Show, rows: Sequence[Row]) -> Timing:
    """The timing of a show's rows, given in reading order (`rundown.in_order`). Never raises."""
    return run(lay_out(show, rows))


def run(line: Timeline) -> Timing:
    """The timing of a timeline; what `cascade` does once the entities are read."""
    course = _course(line)
    rows = _Rows(line, course)
    first = line.items[0] if line.items else None
    between = [gap for place, gap in course.slacks.items() if place != first]
    return Timing(
        timezone=line.timezone,
        on_air=line.on_air,
        off_air=line.on_air + line.off_air,
        first_start=line.on_air if first is None else rows.start(first),
        last_end=line.on_air + course.reach[-1] + course.shifts[-1],
        content=course.reach[-1] + sum(gap for gap in course.rests.values() if gap > 0),
        slack_total=sum(gap for gap in between if gap > 0),
        overlap_total=-sum(gap for gap in between if gap < 0),
        longest=max((*line.lengths, *course.rests.values(), 0)),
        by_row=rows,
    )


@dataclass(frozen=True, slots=True)
class _Course:
    """One run through a timeline, in seconds.

    `reach` is the sum of the lengths before each place, and at last of all. `slacks` is the gap
    before each hard start, `rests` what is left for each `end_by` item, both by place and signed.
    Stretches are the rows between anchors: a hard start opens one, an `end_by` item ends one.
    `opens` is the first place of each stretch but the first. The rows of a stretch start at
    `reach` + its shift, and could start later by its spare and still be on time.
    """

    reach: list[int]
    slacks: dict[int, int]
    rests: dict[int, int]
    opens: list[int]
    shifts: list[int]
    spares: list[int]


def _course(line: Timeline) -> _Course:
    reach = list(accumulate(line.lengths, initial=0))
    slacks: dict[int, int] = {}
    rests: dict[int, int] = {}
    opens, shifts, shift = [], [0], 0
    for place, anchor in line.anchors.items():
        gap = anchor.moment - reach[place] - shift
        if anchor.hard:
            slacks[place] = gap
            opens.append(place)
            shift += gap
        else:
            rests[place] = gap
            opens.append(place + 1)
            shift += max(0, gap)
        shifts.append(shift)
    spare = line.off_air - reach[-1] - shift
    spares = _spares(line, slacks | rests, spare)
    return _Course(reach, slacks, rests, opens, shifts, spares)


def _spares(line: Timeline, gaps: Mapping[int, int], last: int) -> list[int]:
    """From the last stretch back to the first, whose rows must be ready for what comes after.

    Before a hard start that leaves the gap. An `end_by` item gives way, but must start early
    enough to end by its own clock and to let those after it end on time.
    """
    spares = [last]
    for place, anchor in reversed(line.anchors.items()):
        gap = gaps[place]
        if anchor.hard:
            spares.append(gap)
        else:
            spares.append(min(gap, max(0, gap) + spares[-1]) - anchor.least)
    spares.reverse()
    return spares


class _Rows(Mapping[str, RowTiming]):
    """Timings by row id, each made once it is asked for: a screen shows 40 of 1,000 rows."""

    __slots__ = ("_course", "_line", "_made")

    def __init__(self, line: Timeline, course: _Course) -> None:
        self._line = line
        self._course = course
        self._made: dict[str, RowTiming] = {}

    def __getitem__(self, row_id: str) -> RowTiming:
        made = self._made.get(row_id)
        if made is None:
            place = self._line.index[row_id]
            block = self._line.blocks.get(place)
            made = self._row(place) if block is None else self._block(place, block)
            self._made[row_id] = made
        return made

    def __iter__(self) -> Iterator[str]:
        return iter(self._line.index)

    def __len__(self) -> int:
        return len(self._line.index)

    def start(self, place: int) -> int:
        """The instant at which the row at a place starts, or would if nothing anchored it."""
        stretch = bisect_right(self._course.opens, place)
        return self._line.on_air + self._course.reach[place] + self._course.shifts[stretch]

    def _length(self, place: int) -> int:
        rest = self._course.rests.get(place)
        return self._line.lengths[place] if rest is None else max(0, rest)

    def _row(self, place: int) -> RowTiming:
        line, course = self._line, self._course
        stretch = bisect_right(course.opens, place)
        start = follows = line.on_air + course.reach[place] + course.shifts[stretch]
        if place in line.asides:
            start = line.on_air + line.asides[place]
        length = self._length(place)
        return RowTiming(
            start=start,
            end=start + length,
            length=length,
            back_time=follows + course.spares[stretch],
            running=line.running[place],
            slack=course.slacks.get(place),
            short=max(0, -course.rests.get(place, 0)),
        )

    def _block(self, place: int, block: BlockLine) -> RowTiming:
        first, last = (block.members[0], block.members[-1]) if block.members else (place, place)
        opening = self._row(first)
        length = sum(map(self._length, block.members))
        running = self._line.running[place]
        return RowTiming(
            start=opening.start,
            end=self.start(last) + self._length(last),
            length=length,
            back_time=opening.back_time,
            running=running,
            over=length - block.target if running and block.target else None,
        )
