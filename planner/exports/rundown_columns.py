"""The columns of the producer rundown: what each shows, and how much room it takes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from planner.domain.print_columns import CUE, WRITING, PrintColumn
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import CueKind
from planner.exports import rundown_cells as cells
from planner.exports import sheet_words as words
from planner.exports.canvas import Align
from planner.exports.column_choice import BLANK, sized
from planner.exports.ink import GREY
from planner.exports.product_part import product_name
from planner.exports.rundown_cells import RundownItem, RundownView, offer_lines
from planner.exports.script_text import ScriptText
from planner.exports.table_pdf import Cell, Column, one_text
from planner.wording import dates, figures, terms
from planner.wording.print_columns import print_column_name

CellMaker = Callable[[RundownView, RundownItem], Cell | None]


@dataclass(frozen=True, slots=True)
class RundownColumn:
    """A column of the rundown; `look` is all that the table knows of it but its heading."""

    key: str
    cell: CellMaker
    look: Column

    def heading(self, view: RundownView, chosen: PrintColumn) -> Column:
        """The column for the table."""
        name = print_column_name(view.language, self.key, view.run.cue_columns)
        return sized(replace(self.look, heading=name), chosen)


def rundown_column(run: RunOfShow, key: str) -> RundownColumn:
    """The column with an id of `print_columns`."""
    if not key.startswith(CUE):
        return COLUMNS[key]
    cue = next(each for each in run.cue_columns if f"{CUE}{each.id}" == key)
    check = cue.kind is CueKind.CHECK

    def shown(view: RundownView, item: RundownItem) -> Cell | None:
        text = item.row.cues.get(cue.id, "")
        if not text.strip():
            return None
        return one_text(view.text(words.DONE if check else text, color=item.tone))

    return RundownColumn(key, shown, _text(most=0.3, share=0.3))


def _figures(*, most: float, again: bool = False) -> Column:
    return Column("", Align.RIGHT, most, firm=True, again=again)


def _text(*, most: float, share: float = 0.0, firm: bool = False) -> Column:
    return Column("", Align.LEFT, most, share, firm)


def _end(view: RundownView, item: RundownItem) -> Cell | None:
    if not item.times.running:
        return None
    return one_text(view.text(dates.clock_with_seconds(view.local(item.times.end))))


def _back_time(view: RundownView, item: RundownItem) -> Cell | None:
    if not item.times.running:
        return None
    clock = dates.clock_with_seconds(view.local(item.times.back_time))
    return one_text(view.text(clock, color=GREY))


def _product(view: RundownView, item: RundownItem) -> Cell | None:
    return offer_lines(view, item, lambda _, product: product_name(product))


def _list_price(view: RundownView, item: RundownItem) -> Cell | None:
    currency = view.run.brand.currency
    return offer_lines(
        view,
        item,
        lambda _, product: (
            words.NOTHING
            if product.list_price is None
            else figures.money(view.language, product.list_price, currency)
        ),
    )


def _discount(view: RundownView, item: RundownItem) -> Cell | None:
    return offer_lines(
        view,
        item,
        lambda offer, product: (
            ""
            if offer.live_price is None or product.list_price is None
            else figures.discount(product.list_price, offer.live_price)
        ),
    )


def _pin(view: RundownView, item: RundownItem) -> Cell | None:
    return offer_lines(
        view, item, lambda offer, _: words.NOTHING if offer.pin is None else str(offer.pin)
    )


def _coupon(view: RundownView, item: RundownItem) -> Cell | None:
    return offer_lines(view, item, lambda offer, _: offer.coupon)


def _limit(view: RundownView, item: RundownItem) -> Cell | None:
    return offer_lines(
        view,
        item,
        lambda offer, _: "" if offer.buyer_limit is None else figures.number(offer.buyer_limit),
    )


def _talking_points(view: RundownView, item: RundownItem) -> Cell | None:
    points = [point for _, product in item.offered for point in product.talking_points]
    bands = [(view.text(f"{words.BULLET} {point}", color=item.tone),) for point in points]
    return Cell(tuple(bands)) if bands else None


def _script(view: RundownView, item: RundownItem) -> Cell | None:
    if not item.row.script.strip():
        return None
    return Cell((ScriptText(item.row.script, view.size, item.tone),))


def _status(view: RundownView, item: RundownItem) -> Cell:
    return one_text(view.text(terms.row_status_name(view.language, item.row.status)))


def _empty(_view: RundownView, _item: RundownItem) -> Cell | None:
    return None


COLUMNS: Final[Mapping[str, RundownColumn]] = MappingProxyType(
    {
        column.key: column
        for column in (
            RundownColumn("number", cells.number_cell, _figures(most=0.05, again=True)),
            RundownColumn("start", cells.start_cell, _figures(most=0.12)),
            RundownColumn("end", _end, _figures(most=0.12)),
            RundownColumn("length", cells.length_cell, _figures(most=0.08)),
            RundownColumn("back_time", _back_time, _figures(most=0.12)),
            RundownColumn("kind", cells.kind_cell, _text(most=0.12, firm=True)),
            RundownColumn("title", cells.title_cell, _text(most=0.3, share=0.45)),
            RundownColumn("host", cells.host_cell, _text(most=0.15, share=0.1)),
            RundownColumn("sku", cells.sku_cell, _text(most=0.12)),
            RundownColumn("product", _product, _text(most=0.3, share=0.3)),
            RundownColumn("list_price", _list_price, _figures(most=0.12)),
            RundownColumn("live_price", cells.price_cell, _figures(most=0.12)),
            RundownColumn("discount", _discount, _figures(most=0.08)),
            RundownColumn("stock", cells.stock_cell, _figures(most=0.09)),
            RundownColumn("pin", _pin, _figures(most=0.06)),
            RundownColumn("coupon", _coupon, _text(most=0.14)),
            RundownColumn("buyer_limit", _limit, _figures(most=0.08)),
            RundownColumn("cues", cells.cues_cell, _text(most=0.32, share=0.45)),
            RundownColumn("talking_points", _talking_points, _text(most=0.3, share=0.3)),
            RundownColumn("script", _script, _text(most=0.3, share=0.3)),
            RundownColumn("status", _status, _text(most=0.1)),
            RundownColumn(WRITING, _empty, BLANK),
        )
    }
)
"""Every column there is but those for cues, by its key."""
