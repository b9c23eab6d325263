"""The operator sheet as PDF: pins in order with times, prices, releases, limits and coupons."""

from typing import Final

from planner.domain.numbering import item_numbers
from planner.domain.run_of_show import RunOfShow
from planner.domain.timing import cascade
from planner.exports.column_choice import picked
from planner.exports.goods_words import GoodsWord, said
from planner.exports.operator_rows import operator_columns, operator_rows
from planner.exports.sheet import Section, frame_of
from planner.exports.sheet_options import Orientation, SheetOptions
from planner.exports.sheet_view import SheetView
from planner.exports.sheet_words import joined
from planner.exports.show_head import show_foot, show_head
from planner.exports.typesetting import Typesetter
from planner.wording import terms

TYPE_SIZE: Final = 12.0


def operator_section(run: RunOfShow, options: SheetOptions, typesetter: Typesetter) -> Section:
    """The operator sheet of a show as a part of a document.

    Offers come in the order of the rundown, which is that of time: an operator follows the clock,
    and a pin out of its order is a finding of its own.
    """
    frame = frame_of(options, Orientation.LANDSCAPE)
    size = options.type_size or TYPE_SIZE
    view = SheetView("operator", options, typesetter, frame.inner_width, size)
    title = terms.sheet_name(options.language, view.sheet)
    head, foot = show_head(run, options, title), show_foot(run, options, title)
    name = joined((title, run.show.title))
    timing = cascade(run.show, run.rows)
    rows = list(operator_rows(view, run, timing, item_numbers(run.rows)))
    if not rows:
        empty = view.paragraph(said(view.language, GoodsWord.NOTHING_TO_PIN))
        return Section(name, frame, head, foot, [empty])
    chosen = options.columns_of(view.sheet)
    heading, pieces = view.whole_table(*picked(operator_columns(view), rows, chosen))
    return Section(name, frame, head, foot, pieces, repeated=heading)
