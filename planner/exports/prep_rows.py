"""The tables of what has to lie ready: in full for the prep list, short for the call sheet."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from planner.domain.numbering import item_numbers
from planner.domain.preparing import (
    NeededProduct,
    NeededProp,
    needed_products,
    props_of,
)
from planner.domain.print_columns import WRITING
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import Row
from planner.domain.timing import Timing
from planner.exports import goods_words as words
from planner.exports.canvas import Align
from planner.exports.flow import Piece
from planner.exports.goods_words import TICK_BOX, GoodsWord, said
from planner.exports.ink import BLACK, GREY
from planner.exports.product_part import product_name
from planner.exports.sheet_view import SheetView, writing_column
from planner.exports.sheet_words import NOTHING, Word, joined
from planner.exports.sheet_words import said as said_of_sheets
from planner.exports.spans import Span, plain
from planner.exports.table_pdf import Cell, Column, TableRow, one_text
from planner.wording import dates, figures

BOX: Final = 1.35  # ems: a box to tick by hand …
SHORT_BOX: Final = 1.1  # … and in a short table


def bring_table(view: SheetView, run: RunOfShow, timing: Timing) -> Iterator[Piece]:
    """What the crew brings, in short, under its heading; nothing where there is nothing."""
    writer = PrepWriter(view, run, timing, item_numbers(run.rows))
    rows = [writer.short_row(each) for each in needed_products(run, timing) if each.running]
    if rows:
        yield view.heading(said(view.language, GoodsWord.BRING_AND_CHECK))
        yield from view.table(writer.short_columns(), rows)


@dataclass(frozen=True, slots=True)
class PrepWriter:
    """Writes the rows of prep tables; `numbers` are those of the rundown's items."""

    view: SheetView
    run: RunOfShow
    timing: Timing
    numbers: Mapping[str, str]

    def short_columns(self) -> list[Column]:
        """A box, SKU, product, pieces, place."""
        return [
            Column(TICK_BOX, most=0.06, firm=True),
            self.view.column("sku", most=0.2),
            self.view.column("product", most=0.6, share=0.6),
            self.view.column("stock_set_aside", Align.RIGHT, most=0.15),
            self.view.column("place", most=0.4, share=0.4),
        ]

    def short_row(self, needed: NeededProduct) -> TableRow:
        """A product as the call sheet has it."""
        text = self.view.text
        return TableRow(
            (
                one_text(plain(TICK_BOX, SHORT_BOX * self.view.size)),
                one_text(text(needed.product.sku or NOTHING)),
                one_text(text(product_name(needed.product))),
                one_text(text(self._pieces(needed))),
                one_text(text(self._place(needed.rows) or NOTHING)),
            )
        )

    def product_columns(self) -> Mapping[str, Column]:
        """Two boxes, the product, its SKU and pieces, its place, when it is needed, and room to
        write."""
        column = self.view.column
        return {
            **self._boxes(),
            "product": column("product", most=0.5, share=0.5),
            "sku": column("sku", most=0.2),
            "stock_set_aside": column("stock_set_aside", Align.RIGHT, most=0.14),
            "place": column("place", most=0.3, share=0.3),
            "needed": column("needed", most=0.26, share=0.2),
            WRITING: writing_column(self.view),
        }

    def prop_columns(self) -> Mapping[str, Column]:
        """Two boxes, the prop in the place of a product, when it is needed, and room to write."""
        column = self.view.column
        return {
            **self._boxes(),
            "product": Column(said(self.view.language, GoodsWord.PROPS), share=0.7),
            "needed": column("needed", most=0.26, share=0.3),
            WRITING: writing_column(self.view),
        }

    def product_row(self, needed: NeededProduct) -> TableRow:
        """A product with its tags under it; what is not shown or not needed says so."""
        view, product = self.view, needed.product
        color = BLACK if needed.running else GREY
        name = view.text(product_name(product), strong=True, color=color)
        linked = "" if needed.spoken else said(view.language, GoodsWord.ONLY_LINKED)
        second = joined((linked, ", ".join(product.tags)))
        return TableRow(
            (
                self._box(),
                self._box(),
                Cell(((name,), *self._second(second))),
                one_text(view.text(product.sku or NOTHING, color=color)),
                one_text(view.text(self._pieces(needed), color=color)),
                one_text(view.text(self._place(needed.rows) or NOTHING, color=color)),
                self._when(needed.rows),
            ),
            marked=self._marked(needed.rows),
            to_write_on=True,
        )

    def prop_row(self, needed: NeededProp) -> TableRow:
        """A prop of a row without products, with the row's title under it."""
        view, row = self.view, needed.row
        color = BLACK if self.timing.by_row[row.id].running else GREY
        name = view.text(needed.text, strong=True, color=color)
        return TableRow(
            (
                self._box(),
                self._box(),
                Cell(((name,), *self._second(row.title))),
                self._when((row,)),
            ),
            marked=self._marked((row,)),
            to_write_on=True,
        )

    def _boxes(self) -> Mapping[str, Column]:
        return {key: self.view.column(key, most=0.08, firm=True) for key in ("pulled", "back")}

    def _box(self) -> Cell:
        return one_text(plain(TICK_BOX, BOX * self.view.size))

    def _pieces(self, needed: NeededProduct) -> str:
        return NOTHING if needed.set_aside is None else figures.number(needed.set_aside)

    def _place(self, rows: Sequence[Row]) -> str:
        """What the props columns say of all rows with a product, each text once."""
        texts = (text for row in rows for text in props_of(self.run, row))
        return joined(dict.fromkeys(texts))

    def _marked(self, rows: Sequence[Row]) -> bool:
        """Whether a row that needs it has changed since the print that this one is told from."""
        issue = self.view.options.issue
        return issue is not None and any(row.id in issue.changed_rows for row in rows)

    def _when(self, rows: Sequence[Row]) -> Cell:
        """The first row with its clock, and the others under it."""
        view = self.view
        first, *others = (self._row_at(row) for row in rows)
        color = BLACK if self.timing.by_row[rows[0].id].running else GREY
        whole = (each.replace(" ", "\N{NO-BREAK SPACE}") for each in others)
        again = words.again_text(view.language, whole)
        more = (plain(again, view.second, color=GREY),) if again else ()
        return Cell(((view.text(first, color=color), *more),))

    def _row_at(self, row: Row) -> str:
        language, times = self.view.language, self.timing.by_row[row.id]
        if not times.running:
            return joined((self._numbered(row), said_of_sheets(language, Word.SKIPPED)))
        on_air = self.timing.local(self.timing.on_air).replace(second=0)
        starts = self.timing.local(times.start).replace(second=0)
        return joined((dates.clock_after(language, starts, on_air), self._numbered(row)))

    def _numbered(self, row: Row) -> str:
        number = self.numbers.get(row.id, "")
        return words.row_text(self.view.language, number) if number else ""

    def _second(self, text: str) -> tuple[tuple[Span, ...], ...]:
        return ((plain(text, self.view.second, color=GREY),),) if text else ()
