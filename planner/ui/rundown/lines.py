"""A rundown as the lines of its table: one for each row, and one for each gap before a hard start.

A line holds all that its cells show, so that two states of a rundown can be told apart line by
line: what is computed (starts, slack, a block's sum) is compared like what was typed. It is
computed when it is asked for: a screen shows 40 of 1,000 lines.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any, Final

from typing_extensions import override

from planner.domain.catalogue import Product
from planner.domain.numbering import item_numbers
from planner.domain.presenting import host_shifts, presenters_among
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import CueColumn, Offer, Row, RowType, StartMode
from planner.domain.shifts import CrewShift
from planner.domain.timing import RowTiming, Timing
from planner.ui.rundown.spread import Shown, usual
from planner.ui.widgets.entry import Ground


class Shape(Enum):
    """What a line is: a row of each type, or the gap before a row with a hard start."""

    ITEM = "item"
    BLOCK = "block"
    NOTE = "note"
    GAP = "gap"


@dataclass(frozen=True, slots=True)
class Frame:
    """What all lines of a show share. `longest` is the length (seconds) of its longest item."""

    first_day: date
    last_day: date
    timezone: str
    currency: str
    longest: int
    shown: Shown
    cue_columns: tuple[CueColumn, ...] = ()


class Scene:
    """What the lines of one state of a show are computed from."""

    __slots__ = ("_frame", "_shifts", "numbers", "run", "shown", "timing")

    def __init__(
        self, run: RunOfShow, timing: Timing, numbers: Mapping[str, str], shown: Shown
    ) -> None:
        """`numbers` are those of the items, by row id."""
        self.run: Final = run
        self.timing: Final = timing
        self.numbers: Final = numbers
        self.shown: Final = shown
        self._frame: Frame | None = None
        self._shifts: tuple[CrewShift, ...] | None = None

    @property
    def frame(self) -> Frame:
        """What all lines share."""
        if self._frame is None:
            self._frame = _frame(self.run, self.timing, self.shown)
        return self._frame

    @property
    def host_shifts(self) -> tuple[CrewShift, ...]:
        """Who is on camera when."""
        if self._shifts is None:
            self._shifts = host_shifts(self.run)
        return self._shifts


class Line:
    """One line. Its `key` is the row's id; that of a gap, which belongs to the row after it, tells
    that it is one. Two lines are equal if they show the same. `closed` says of a block that the
    lines of its rows are hidden.
    """

    __slots__ = ("_scene", "_timed", "closed", "ground", "key", "row", "shape")

    def __init__(self, shape: Shape, row: Row, scene: Scene) -> None:
        self.shape: Final = shape
        self.row: Final = row
        self.key: Final = f"gap:{row.id}" if shape is Shape.GAP else row.id
        self.ground: Final = _ground(shape)
        self._scene = scene
        self._timed: RowTiming | None = None
        self.closed = False

    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, Line) and self._shown() == other._shown()

    @override
    def __hash__(self) -> int:
        return hash(self.key)

    @property
    def timing(self) -> RowTiming:
        """When the row runs."""
        if self._timed is None:
            self._timed = self._scene.timing.by_row[self.row.id]
        return self._timed

    @property
    def frame(self) -> Frame:
        """What all lines of the show share."""
        return self._scene.frame

    @property
    def starts(self) -> datetime:
        """When the line starts, in the show's zone: a gap with the end before it or the row."""
        timed = self.timing
        begins = timed.start - self.gap if self.shape is Shape.GAP else timed.start
        return self._scene.timing.local(begins)

    @property
    def ends(self) -> datetime:
        """When the line ends, in the show's zone: a gap with the start of its row."""
        return self._scene.timing.local(
            self.timing.start if self.shape is Shape.GAP else self.timing.end
        )

    @property
    def back(self) -> datetime:
        """When the row must start at the latest, in the show's zone."""
        return self._scene.timing.local(self.timing.back_time)

    @property
    def gap(self) -> int:
        """Signed seconds of slack; 0 on all lines but gaps."""
        return (self.timing.slack or 0) if self.shape is Shape.GAP else 0

    @property
    def number(self) -> str:
        """The number of an item."""
        return self._scene.numbers.get(self.row.id, "") if self.shape is not Shape.GAP else ""

    @property
    def hosts(self) -> tuple[str, ...]:
        """The names of those whom the row names to present it."""
        return tuple(_names(self._scene.run, self.row.host_ids))

    @property
    def on_shift(self) -> tuple[str, ...]:
        """The names of those who present a row that names nobody, by their shifts."""
        scene = self._scene
        found = presenters_among(self.row, self.timing, scene.host_shifts)
        there = found.follows and self.shape is not Shape.GAP
        return tuple(_names(scene.run, found.creator_ids)) if there else ()

    @property
    def offered(self) -> tuple[tuple[Offer, Product], ...]:
        """What the row sells, in pin order."""
        return self._scene.run.offered(self.row.id) if self.shape is not Shape.GAP else ()

    @property
    def selectable(self) -> bool:
        """A gap is not a row: nothing can be done with it."""
        return self.shape is not Shape.GAP

    @property
    def running(self) -> bool:
        """Whether the row runs: not a skipped one, nor the rows of a skipped block."""
        return self.timing.running

    def _shown(self) -> tuple[Any, ...]:
        return (
            *(self.shape, self.row, self.timing, self.frame, self.number, self.closed),
            *(self.hosts, self.on_shift, self.offered),
        )


def lines_of(
    run: RunOfShow,
    timing: Timing,
    numbers: Mapping[str, str] | None = None,
    shown: Shown | None = None,
) -> list[Line]:
    """The lines of a show's rundown from top to bottom, for a table with the columns `shown`.

    `numbers` spares counting the items again where they are known.
    """
    counted = item_numbers(run.rows) if numbers is None else numbers
    scene = Scene(run, timing, counted, shown or usual())
    hard = StartMode.HARD
    lines: list[Line] = []
    for row in run.rows:
        if row.start is hard and timing.by_row[row.id].slack:
            lines.append(Line(Shape.GAP, row, scene))
        lines.append(Line(_shape(row), row, scene))
    return lines


# Plain comparisons: a thousand lines are made at each key, and to look up an enum is slow.
def _shape(row: Row) -> Shape:
    if row.type is RowType.ITEM:
        return Shape.ITEM
    return Shape.BLOCK if row.type is RowType.BLOCK else Shape.NOTE


def _ground(shape: Shape) -> Ground:
    """Blocks are headings, gaps are remarks."""
    if shape is Shape.BLOCK:
        return Ground.HEADING
    return Ground.REMARK if shape is Shape.GAP else Ground.ROW


def _frame(run: RunOfShow, timing: Timing, shown: Shown) -> Frame:
    return Frame(
        first_day=run.show.starts_at.date(),
        last_day=timing.local(max(timing.off_air, timing.last_end)).date(),
        timezone=run.show.timezone,
        currency=run.brand.currency,
        longest=timing.longest,
        shown=shown,
        cue_columns=run.cue_columns,
    )


def _names(run: RunOfShow, creator_ids: Iterable[str]) -> Iterator[str]:
    for creator_id in creator_ids:
        if creator_id in run.creators:
            yield run.creators[creator_id].name
