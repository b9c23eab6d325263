"""The prep list as PDF: samples and props to pull, each once, with boxes to tick by hand."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from planner.domain.numbering import item_numbers
from planner.domain.preparing import needed_products, needed_props
from planner.domain.run_of_show import RunOfShow
from planner.domain.timing import cascade
from planner.exports.column_choice import picked
from planner.exports.flow import Piece
from planner.exports.goods_words import GoodsWord, said, totals_text
from planner.exports.prep_rows import PrepWriter
from planner.exports.sheet import Section, frame_of
from planner.exports.sheet_options import Orientation, SheetOptions
from planner.exports.sheet_view import SheetView
from planner.exports.sheet_words import joined
from planner.exports.show_head import show_foot, show_head
from planner.exports.typesetting import Typesetter
from planner.wording import terms

TYPE_SIZE: Final = 10.0


def prep_section(run: RunOfShow, options: SheetOptions, typesetter: Typesetter) -> Section:
    """The prep list of a show as a part of a document; products in the order of their use."""
    frame = frame_of(options, Orientation.PORTRAIT)
    size = options.type_size or TYPE_SIZE
    view = SheetView("prep", options, typesetter, frame.inner_width, size)
    title = terms.sheet_name(options.language, view.sheet)
    return Section(
        joined((title, run.show.title)),
        frame,
        show_head(run, options, title),
        show_foot(run, options, title),
        list(_pieces(view, run)),
    )


def _pieces(view: SheetView, run: RunOfShow) -> Iterator[Piece]:
    timing = cascade(run.show, run.rows)
    printed = replace(run, rows=tuple(row for row in run.rows if view.options.prints(row.id)))
    products, props = needed_products(printed, timing), needed_props(printed, timing)
    if not products and not props:
        yield view.paragraph(said(view.language, GoodsWord.NOTHING_TO_PREPARE))
        return
    writer = PrepWriter(view, run, timing, item_numbers(run.rows))
    yield view.paragraph(totals_text(view.language, len(products), len(props)))
    chosen = view.options.columns_of(view.sheet)
    if products:
        yield view.heading(said(view.language, GoodsWord.PRODUCTS))
        rows = [writer.product_row(each) for each in products]
        yield from view.table(*picked(writer.product_columns(), rows, chosen))
    if props:
        yield view.heading(said(view.language, GoodsWord.PROPS))
        rows = [writer.prop_row(each) for each in props]
        yield from view.table(*picked(writer.prop_columns(), rows, chosen))
