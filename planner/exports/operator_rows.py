"""The rows of the operator sheet: what is pinned, when, at which price, and what is released."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from reportlab.lib.colors import Color

from planner.domain.catalogue import Product
from planner.domain.preparing import is_for_operators
from planner.domain.print_columns import WRITING
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import CueKind, Kind, Offer, Row, RowType, StartMode
from planner.domain.timing import RowTiming, Timing
from planner.exports import sheet_words as words
from planner.exports.canvas import Align
from planner.exports.goods_words import ARROW, TICK_BOX, GoodsWord, said
from planner.exports.ink import BLACK, GREY, SHADE, kind_color
from planner.exports.product_part import product_name
from planner.exports.sheet_view import SheetView, writing_column
from planner.exports.spans import Span, bold, plain
from planner.exports.table_pdf import Cell, Column, TableRow, one_text
from planner.wording import dates, figures, terms

BOX: Final = 1.35  # ems: a box to tick by hand
PIN: Final = 1.3  # ems: the number that is pinned
PLAYED: Final = frozenset({Kind.FLASH, Kind.GIVEAWAY, Kind.AUCTION})
"""Kinds that an operator starts, also where no product stands in the row."""


def operator_columns(view: SheetView) -> Mapping[str, Column]:
    """A box, the clock, the pin, the product, its price, what is released, and room to write."""
    return {
        "done": view.column("done", most=0.06, firm=True),
        "number": view.column("number", Align.RIGHT, most=0.06, again=True),
        "start": view.column("start", Align.RIGHT, most=0.12),
        "pin": view.column("pin", Align.RIGHT, most=0.08),
        "kind": view.column("kind", most=0.12),
        "product": view.column("product", most=0.5, share=0.6),
        "price": view.column("price", most=0.24),
        "release": view.column("release", Align.RIGHT, most=0.1),
        "buyer_limit": view.column("buyer_limit", Align.RIGHT, most=0.08),
        "coupon": view.column("coupon", most=0.16, share=0.1),
        WRITING: writing_column(view),
    }


def operator_rows(
    view: SheetView, run: RunOfShow, timing: Timing, numbers: Mapping[str, str]
) -> Iterator[TableRow]:
    """Every offer in reading order, and the flash sales, giveaways and auctions without one.

    Only those of the rows that are to be printed.

    A line says where another day begins or the clocks change.
    """
    writer = _Writer(view, run, timing, numbers)
    shown, block = timing.local(timing.on_air), None
    for row in run.rows:
        times = timing.by_row[row.id]
        rows = list(writer.rows(row, times)) if view.options.prints(row.id) else []
        if not rows:
            continue
        starts = timing.local(times.start)
        if times.running and _day_and_offset(starts) != _day_and_offset(shown):
            rows.insert(0, writer.day(starts, shown))
            shown = starts
        if view.options.block_pages and row.block_id not in (None, block):
            rows[0] = rows[0]._replace(begins_page=True)
        block = row.block_id
        yield from rows


def _day_and_offset(moment: datetime) -> tuple[object, object]:
    return moment.date(), moment.utcoffset()


@dataclass(frozen=True, slots=True)
class _Writer:
    view: SheetView
    run: RunOfShow
    timing: Timing
    numbers: Mapping[str, str]

    def rows(self, row: Row, times: RowTiming) -> Iterator[TableRow]:
        """A line for each offer of a row; clock, kind and title stand on the first one."""
        if row.type is not RowType.ITEM:
            return
        marked = bool(self.view.options.issue and row.id in self.view.options.issue.changed_rows)
        offered = self.run.offered(row.id)
        if not offered and row.kind in PLAYED:
            yield self._played(row, times)._replace(marked=marked, to_write_on=True)
        for place, (offer, product) in enumerate(offered):
            line = self._offer(row, times, offer, product, first=place == 0)
            last = place == len(offered) - 1
            keeps = place == 0 and not last
            yield line._replace(marked=marked, keeps_with_next=keeps, to_write_on=last)

    def day(self, moment: datetime, before: datetime) -> TableRow:
        """Another day, or another offset, than that of the row before."""
        changed = moment.utcoffset() != before.utcoffset()
        text = words.day_change(self.view.language, moment, clock_changed=changed)
        across = one_text(self.view.text(text, strong=True))
        return TableRow((), across, shade=SHADE, keeps_with_next=True)

    def _offer(
        self, row: Row, times: RowTiming, offer: Offer, product: Product, *, first: bool
    ) -> TableRow:
        view, color = self.view, _tone(times)
        name = view.text(product_name(product), strong=offer.spoken, color=color)
        linked = "" if offer.spoken else said(view.language, GoodsWord.ONLY_LINKED)
        about = self._about(row, product.title) if first else ""
        second = words.joined((product.sku, linked, self._skipped(times), about))
        released = offer.stock_set_aside
        return TableRow(
            (
                one_text(plain(TICK_BOX, BOX * view.size)),
                self._number(row) if first else None,
                self._clock(row, times) if first else self._same_clock(times),
                one_text(self._pin(offer, times)),
                self._kind(row, times) if first else None,
                Cell(((name._replace(struck=not times.running),), *self._second(second))),
                Cell((self._price(row, times, offer, product),)),
                self._figure(released, times),
                self._figure(offer.buyer_limit, times),
                one_text(view.text(offer.coupon, color=color)) if offer.coupon else None,
            )
        )

    def _played(self, row: Row, times: RowTiming) -> TableRow:
        """A flash sale, a giveaway or an auction that names no product."""
        view, color = self.view, _tone(times)
        title = row.title or terms.kind_name(view.language, row.kind)
        name = view.text(title, strong=True, color=color)
        about = words.joined((self._skipped(times), self._about(row, row.title)))
        return TableRow(
            (
                one_text(plain(TICK_BOX, BOX * view.size)),
                self._number(row),
                self._clock(row, times),
                one_text(view.text(words.NOTHING, color=color)),
                self._kind(row, times),
                Cell(((name._replace(struck=not times.running),), *self._second(about))),
                *(None,) * 4,
            )
        )

    def _number(self, row: Row) -> Cell:
        return one_text(self.view.text(self.numbers[row.id], color=GREY))

    def _clock(self, row: Row, times: RowTiming) -> Cell:
        """When the row begins, with a flag where its clock is hard."""
        clock = dates.clock_with_seconds(self.timing.local(times.start))
        if not times.running:
            return one_text(self.view.text(f"({clock})", color=GREY))
        flag = f"{words.HARD} " if row.start is StartMode.HARD else ""
        return one_text(self.view.text(f"{flag}{clock}", strong=True))

    def _same_clock(self, times: RowTiming) -> Cell:
        """The row's clock again, paler: its further offers may stand on the next page."""
        clock = dates.clock_with_seconds(self.timing.local(times.start))
        return one_text(self.view.text(clock if times.running else f"({clock})", color=GREY))

    def _pin(self, offer: Offer, times: RowTiming) -> Span:
        if offer.pin is None:
            return self.view.text(words.NOTHING, color=_tone(times))
        return bold(str(offer.pin), PIN * self.view.size, color=_tone(times))

    def _kind(self, row: Row, times: RowTiming) -> Cell | None:
        if not row.kind:
            return None
        played = row.kind in PLAYED
        name = terms.kind_name(self.view.language, row.kind)
        swatch = kind_color(row) if self.view.options.colors else None
        return one_text(self.view.text(name, strong=played, color=_tone(times)), swatch=swatch)

    def _skipped(self, times: RowTiming) -> str:
        return "" if times.running else words.said(self.view.language, words.Word.SKIPPED)

    def _about(self, row: Row, said_already: str) -> str:
        """The row's title where the product does not say it, and what is cued for the operator."""
        cues = (
            column.name if column.kind is CueKind.CHECK else row.cues[column.id].strip()
            for column in self.run.cue_columns
            if is_for_operators(column) and row.cues.get(column.id, "").strip()
        )
        titled = row.title.casefold() in said_already.casefold()
        return words.joined(("" if titled else row.title, *cues))

    def _price(
        self, row: Row, times: RowTiming, offer: Offer, product: Product
    ) -> tuple[Span, ...]:
        """The list price, and what it is changed to; a gift has none, an auction a first bid."""
        view, color = self.view, _tone(times)
        usual, live = product.list_price, offer.live_price
        first = usual if live is None else live
        if row.kind == Kind.GIVEAWAY and live is None:
            return (view.text(terms.kind_name(view.language, row.kind), color=color),)
        if first is None:
            return (view.text(words.NOTHING, color=color),)
        if row.kind == Kind.AUCTION:
            return (view.text(words.starting_bid(view.language, self._money(first)), color=color),)
        if live is None or live == usual:
            return (view.text(self._money(first), color=color),)
        before = words.NOTHING if usual is None else self._money(usual)
        return (
            view.text(before, color=GREY),
            view.text(f"{ARROW} {self._money(live)}", strong=True, color=color),
        )

    def _money(self, price: int) -> str:
        return figures.money(self.view.language, price, self.run.brand.currency)

    def _figure(self, count: int | None, times: RowTiming) -> Cell | None:
        if count is None:
            return None
        return one_text(self.view.text(figures.number(count), color=_tone(times)))

    def _second(self, text: str) -> tuple[tuple[Span, ...], ...]:
        return ((plain(text, self.view.second, color=GREY),),) if text else ()


def _tone(times: RowTiming) -> Color:
    return BLACK if times.running else GREY
