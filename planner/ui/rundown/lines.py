"""A rundown as the lines of its table: one for each row, and one for each gap before a hard start.

A line holds all that its cells show, so that two states of a rundown can be told apart line by
line: what is computed (starts, slack, a block's sum) is compared like what was typed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from planner.domain.catalogue import Product
from planner.domain.numbering import item_numbers
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import Offer, Row, RowType
from planner.domain.timing import RowTiming, Timing
from planner.ui.widgets.entry import Ground


class Shape(Enum):
    """What a line is: a row of each type, or the gap before a row with a hard start."""

    ITEM = "item"
    BLOCK = "block"
    NOTE = "note"
    GAP = "gap"


_SHAPES = {RowType.ITEM: Shape.ITEM, RowType.BLOCK: Shape.BLOCK, RowType.NOTE: Shape.NOTE}
_GROUNDS = {
    Shape.ITEM: Ground.ROW,
    Shape.NOTE: Ground.ROW,
    Shape.BLOCK: Ground.HEADING,
    Shape.GAP: Ground.REMARK,
}


@dataclass(frozen=True, slots=True)
class Frame:
    """What all lines of a show share. `longest` is the length (seconds) of its longest item."""

    first_day: date
    last_day: date
    timezone: str
    currency: str
    longest: int


@dataclass(frozen=True, slots=True)
class Line:
    """One line. `starts` is in the show's zone; `gap` is signed seconds, on gap lines only.

    A gap line belongs to the row after it. `hosts` are names. `running` is False for a skipped row
    and for the rows of a skipped block.
    """

    shape: Shape
    row: Row
    timing: RowTiming
    frame: Frame
    starts: datetime
    number: str = ""
    gap: int = 0
    hosts: tuple[str, ...] = ()
    offered: tuple[tuple[Offer, Product], ...] = ()
    cues: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """The row's id; that of a gap tells that it is one."""
        return f"gap:{self.row.id}" if self.shape is Shape.GAP else self.row.id

    @property
    def selectable(self) -> bool:
        """A gap is not a row: nothing can be done with it."""
        return self.shape is not Shape.GAP

    @property
    def ground(self) -> Ground:
        """Blocks are headings, gaps are remarks."""
        return _GROUNDS[self.shape]

    @property
    def running(self) -> bool:
        """Whether the row runs."""
        return self.timing.running


def lines_of(run: RunOfShow, timing: Timing) -> list[Line]:
    """The lines of a show's rundown from top to bottom."""
    frame = _frame(run, timing)
    numbers = item_numbers(run.rows)
    lines: list[Line] = []
    for row in run.rows:
        timed = timing.by_row[row.id]
        if timed.slack:
            starts = timing.local(timed.start - timed.slack)
            lines.append(Line(Shape.GAP, row, timed, frame, starts, gap=timed.slack))
        lines.append(
            Line(
                _SHAPES[row.type],
                row,
                timed,
                frame,
                timing.local(timed.start),
                number=numbers.get(row.id, ""),
                hosts=tuple(_host_names(run, row)),
                offered=run.offered(row.id),
                cues=tuple(_cues(run, row)),
            )
        )
    return lines


def _frame(run: RunOfShow, timing: Timing) -> Frame:
    items = [timing.by_row[row.id].length for row in run.rows if row.type is RowType.ITEM]
    return Frame(
        first_day=run.show.starts_at.date(),
        last_day=timing.local(max(timing.off_air, timing.last_end)).date(),
        timezone=run.show.timezone,
        currency=run.brand.currency,
        longest=max(items, default=0),
    )


def _host_names(run: RunOfShow, row: Row) -> Iterator[str]:
    for host_id in row.host_ids:
        if host_id in run.creators:
            yield run.creators[host_id].name


def _cues(run: RunOfShow, row: Row) -> Iterator[str]:
    """The texts of the cue columns, in their order."""
    for column in run.cue_columns:
        if text := row.cues.get(column.id):
            yield text
