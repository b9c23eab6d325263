"""The rows of the producer rundown's table: items, blocks, notes, and what stands between them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from reportlab.lib.colors import Color

from planner.domain.clock import format_length
from planner.domain.rundown import Row, RowType
from planner.domain.timing import RowTiming
from planner.exports import sheet_words as words
from planner.exports.ink import BLACK, GREY, SHADE
from planner.exports.rundown_cells import RundownItem, RundownView
from planner.exports.rundown_columns import RundownColumn
from planner.exports.script_text import ScriptText
from planner.exports.spans import Span
from planner.exports.table_pdf import Cell, TableRow, one_text
from planner.wording import dates, terms

_EMPTY: Final = Cell(())  # keeps a column free of the text that goes across


def rundown_rows(view: RundownView, columns: Sequence[RundownColumn]) -> Iterator[TableRow]:
    """The table's rows in reading order.

    Before a running item with a hard start stands the gap to it, before an item that cannot end in
    time what it lacks, and a line where another day begins or the clocks change. What would stand
    between a block's heading and its first running item stands above the heading.
    """
    rows, writer = view.run.rows, _Writer(view, columns)
    gaps = _gaps(view)
    shown = view.local(view.timing.on_air)
    for place, row in enumerate(rows):
        if view.rows is not None and row.id not in view.rows:
            continue
        times = view.timing.by_row[row.id]
        next_row = rows[place + 1] if place + 1 < len(rows) else None
        group: list[TableRow] = []
        if row.id in gaps:
            group.append(writer.gap(gaps[row.id]))
        starts = view.local(times.start)
        if _tells_time(row, times) and _day_and_offset(starts) != _day_and_offset(shown):
            group.append(writer.day(starts, shown))
            shown = starts
        if times.short:
            group.append(writer.short(times))
        group.append(writer.row(row, times, next_row))
        if view.block_pages and row.type is RowType.BLOCK:
            group[0] = group[0]._replace(begins_page=True)
        yield from group


def _gaps(view: RundownView) -> Mapping[str, RowTiming]:
    """The timing of each item with a gap before it, by the id of the row above which that stands.

    This is the heading of its block if nothing in the block runs before it.
    """
    found: dict[str, RowTiming] = {}
    waiting = {row.id for row in view.run.rows if row.type is RowType.BLOCK}
    for row in view.run.rows:
        times = view.timing.by_row[row.id]
        if row.type is RowType.ITEM and times.running:
            if times.slack:
                above = row.block_id if row.block_id in waiting else None
                found[above or row.id] = times
            waiting.discard(row.block_id or "")
    return found


def _tells_time(row: Row, times: RowTiming) -> bool:
    """Whether the row has a start of its own: a running item, or a block with one."""
    return times.running and (row.type is RowType.ITEM or times.end > times.start)


def _stands_after(row: Row, last: Row) -> bool:
    """Whether a row stands after the block that `last` is in, and no heading parts them."""
    return row.block_id != last.block_id and row.type is not RowType.BLOCK


def _day_and_offset(moment: datetime) -> tuple[object, object]:
    return moment.date(), moment.utcoffset()


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes each sort of row for the chosen columns."""

    view: RundownView
    columns: Sequence[RundownColumn]

    def row(self, row: Row, times: RowTiming, next_row: Row | None) -> TableRow:
        """A row of the rundown; `next_row` is the one after it."""
        if row.type is RowType.BLOCK:
            return self._block(row, times, next_row)
        inside = row.block_id is not None
        closing = inside and next_row is not None and _stands_after(next_row, row)
        marked = row.id in self.view.marked_rows
        if row.type is RowType.NOTE:
            return self._note(row, times)._replace(marked=marked, closing=closing)
        item = RundownItem(row, times, self.view.run.offered(row.id))
        cells = tuple([column.cell(self.view, item) for column in self.columns])
        return TableRow(cells, marked=marked, closing=closing, to_write_on=True)

    def gap(self, times: RowTiming) -> TableRow:
        """The slack or the overlap before a hard start; it begins where the item before ends."""
        slack = times.slack or 0
        color = GREY if slack > 0 else BLACK
        return self._between(
            words.gap_text(self.view.language, slack),
            color,
            start=self._clock(times.start - slack, color),
            length=one_text(self.view.text(format_length(slack), color=color)),
        )

    def short(self, times: RowTiming) -> TableRow:
        """What an item lacks to end in time."""
        return self._between(words.short_text(self.view.language, times.short), BLACK)

    def day(self, moment: datetime, before: datetime) -> TableRow:
        """Another day, or another offset, than that of the row before."""
        text = words.day_change(
            self.view.language, moment, clock_changed=moment.utcoffset() != before.utcoffset()
        )
        span = self.view.text(text, bold=True)
        return TableRow(self._cells(), one_text(span), keeps_with_next=True)

    def _block(self, row: Row, times: RowTiming, next_row: Row | None) -> TableRow:
        language = self.view.language
        named = row.title or terms.row_type_name(language, row.type)
        color = BLACK if times.running else GREY
        title = self.view.text(named, bold=True, color=color)._replace(struck=not times.running)
        if times.running:
            sums = words.block_text(language, row.length, times.length)
        else:
            sums = words.said(language, words.Word.SKIPPED)
        return TableRow(
            self._cells(start=self._clock(times.start, color, bold=True), length=_EMPTY),
            Cell(((title, self.view.text(f"— {sums}", color=color)),)),
            shade=SHADE,
            marked=row.id in self.view.marked_rows,
            keeps_with_next=next_row is not None and next_row.block_id == row.id,
        )

    def _note(self, row: Row, times: RowTiming) -> TableRow:
        label = terms.row_type_name(self.view.language, row.type)
        if not times.running:
            label = words.joined((label, words.said(self.view.language, words.Word.SKIPPED)))
        color = BLACK if times.running else GREY
        first: tuple[Span, ...] = (self.view.text(label, color=GREY),)
        if row.title:
            title = self.view.text(row.title, color=color)
            first = (*first, title._replace(struck=not times.running))
        script = (ScriptText(row.script, self.view.size, color),) if row.script else ()
        start = self._clock(times.start, GREY)
        return TableRow(self._cells(start=start, length=_EMPTY), Cell((first, *script)))

    def _between(self, text: str, color: Color, **cells: Cell) -> TableRow:
        across = one_text(self.view.text(text, color=color))
        return TableRow(self._cells(**{"length": _EMPTY, **cells}), across, keeps_with_next=True)

    def _clock(self, instant: int, color: Color, *, bold: bool = False) -> Cell:
        clock = dates.clock_with_seconds(self.view.local(instant))
        return one_text(self.view.text(clock, bold=bold, color=color))

    def _cells(self, **cells: Cell) -> tuple[Cell | None, ...]:
        return tuple(cells.get(column.key) for column in self.columns)
