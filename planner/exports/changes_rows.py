"""The rows of a sheet of changes: what was added, changed, moved and removed, old beside new."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final, NamedTuple

from reportlab.lib.colors import Color

from planner.domain.comparing import Comparison, FieldChange, Kind, PartChange, RowChange
from planner.domain.numbering import item_numbers
from planner.domain.rundown import CueColumn, Offer, Row, RowType
from planner.domain.timing import Timing
from planner.exports.canvas import Align
from planner.exports.changes_words import ChangesWord, kinds_text, said, shift_text, shifts_text
from planner.exports.ink import BLACK, GREY
from planner.exports.sheet_view import SheetView
from planner.exports.table_pdf import Cell, Column, TableRow, one_text
from planner.wording import dates, terms
from planner.wording.comparing import NOTHING, ChangeWords, row_title

_OF_A_ROW: Final = ("kind", "length", "clock", "host_ids", "script")
_OF_AN_OFFER: Final = ("live_price", "stock_set_aside", "buyer_limit", "coupon", "pin")


class Fact(NamedTuple):
    """One thing about a row: what it is, how it was and how it is now."""

    field: str
    was: str
    now: str


def changes_columns(view: SheetView) -> list[Column]:
    """The row's number, start and title, what happened, and old beside new."""

    def named(word: ChangesWord, *, most: float, share: float = 0.0) -> Column:
        return Column(said(view.language, word), most=most, share=share)

    return [
        view.column("number", Align.RIGHT, most=0.06, again=True),
        view.column("start", Align.RIGHT, most=0.12),
        named(ChangesWord.CHANGE, most=0.12),
        view.column("title", most=0.26, share=0.3),
        named(ChangesWord.FIELD, most=0.14),
        named(ChangesWord.WAS, most=0.26, share=0.35),
        named(ChangesWord.NOW, most=0.26, share=0.35),
    ]


@dataclass(frozen=True, slots=True)
class ChangesWriter:
    """Writes the rows of one comparison."""

    view: SheetView
    comparison: Comparison
    cue_columns: Sequence[CueColumn]

    def row(self, change: RowChange) -> TableRow:
        """What happened to one row, one fact under the other."""
        view = self.view
        row = change.after or change.before
        if row is None:
            return TableRow(())
        gone = change.after is None
        title = view.text(row_title(view.language, row), strong=True, color=GREY if gone else BLACK)
        facts = list(self._facts(change))
        return TableRow(
            (
                self._number(row, gone=gone),
                self._start(row, gone=gone),
                one_text(view.text(kinds_text(view.language, change.kinds))),
                one_text(title._replace(struck=gone)),
                self._bands([fact.field for fact in facts], GREY),
                self._bands([fact.was for fact in facts], GREY),
                self._bands([fact.now for fact in facts], BLACK),
            )
        )

    def shifts(self) -> str:
        """The rows that only begin at another time, in words; empty where there is none."""
        told = {change.row_id for change in self.comparison.changes}
        numbers = item_numbers(self.comparison.after.rows)
        there = {row.id for row in self.comparison.before.rows}
        items = [
            (numbers[row.id], self.comparison.starts_later(row.id) if row.id not in told else 0)
            for row in self.comparison.after.rows
            if row.type is RowType.ITEM and row.id in there and self.view.options.prints(row.id)
        ]
        stretches = [
            (later, [number for number, _ in group])
            for later, group in groupby(items, key=lambda each: each[1])
            if later
        ]
        texts = [
            shift_text(self.view.language, numbers[0], numbers[-1], later)
            for later, numbers in stretches
        ]
        return shifts_text(self.view.language, ", ".join(texts)) if texts else ""

    def _number(self, row: Row, *, gone: bool) -> Cell | None:
        rows = (self.comparison.before if gone else self.comparison.after).rows
        number = item_numbers(rows).get(row.id)
        return one_text(self.view.text(number, color=GREY if gone else BLACK)) if number else None

    def _start(self, row: Row, *, gone: bool) -> Cell:
        if gone:
            clock = self._clock(self.comparison.timing_before, row)
            return one_text(self.view.text(f"({clock})", color=GREY))
        return one_text(self.view.text(self._clock(self.comparison.timing_after, row)))

    def _clock(self, timing: Timing, row: Row) -> str:
        return dates.clock_with_seconds(timing.local(timing.by_row[row.id].start))

    def _facts(self, change: RowChange) -> Iterator[Fact]:
        before, after = change.before, change.after
        if before is None and after is not None:
            yield from self._as_it_is(after)
        if before is not None and after is None:
            yield self._fact(FieldChange("length", before.length, None))
        if before is not None and after is not None:
            if Kind.MOVED in change.kinds:
                yield from self._moved(before, after)
            yield from map(self._fact, change.fields)
        for part in change.offers:
            yield from self._offer(part)

    def _as_it_is(self, row: Row) -> Iterator[Fact]:
        """What has to be known of a row that is new."""
        for field in _OF_A_ROW:
            value = getattr(row, field)
            if value not in (None, "", (), 0):
                yield self._fact(FieldChange(field, None, value))
        for column in self.cue_columns:
            if not column.private and row.cues.get(column.id):
                yield self._fact(FieldChange(f"cues.{column.id}", "", row.cues[column.id]))

    def _moved(self, before: Row, after: Row) -> Iterator[Fact]:
        words_of, comparison = self._words, self.comparison
        yield Fact(
            said(self.view.language, ChangesWord.PLACE),
            words_of.place(before, comparison.before.rows),
            words_of.place(after, comparison.after.rows),
        )
        was = self._clock(comparison.timing_before, before)
        now = self._clock(comparison.timing_after, after)
        if was != now:
            yield Fact(terms.column_name(self.view.language, "start"), was, now)

    def _offer(self, part: PartChange) -> Iterator[Fact]:
        offer = part.after or part.before
        if not isinstance(offer, Offer):
            return
        name = self._words.name(offer.product_id)
        product = said(self.view.language, ChangesWord.OFFERED)
        if part.after is None:
            yield Fact(product, name, NOTHING)
        elif part.before is None:
            yield Fact(product, NOTHING, name)
            for field in _OF_AN_OFFER:
                value = getattr(offer, field)
                if value not in (None, ""):
                    yield self._fact(FieldChange(field, None, value))
        else:
            yield from map(self._fact, part.fields)

    def _fact(self, change: FieldChange) -> Fact:
        return Fact(*self._words.in_full(change, self.comparison.after.currency))

    @property
    def _words(self) -> ChangeWords:
        return ChangeWords(self.view.language, self.comparison)

    def _bands(self, texts: Sequence[str], color: Color) -> Cell | None:
        return (
            Cell(tuple((self.view.text(text, color=color),) for text in texts)) if texts else None
        )
