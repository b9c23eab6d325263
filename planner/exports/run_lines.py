"""A rundown as the lines of a table: one for each row, and one for each further offer of a row."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from planner.domain.catalogue import Product
from planner.domain.numbering import item_numbers
from planner.domain.presenting import Presenters, presenters
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import Offer, Row
from planner.domain.timing import RowTiming, Timing, cascade
from planner.wording.language import Language


@dataclass(frozen=True, slots=True)
class RunView:
    """A run of show with what is computed of it, in the language of the table."""

    run: RunOfShow
    timing: Timing
    numbers: Mapping[str, str]
    presenters: Mapping[str, Presenters]
    language: Language


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table. The first offer of a row stands on the line of the row itself.

    `row` is None on the line of a further offer, which only has `offer` and `product`.
    """

    row: Row | None
    times: RowTiming | None
    offer: Offer | None = None
    product: Product | None = None


def view_of(run: RunOfShow, language: Language) -> RunView:
    """A run with its times, numbers and presenters."""
    timing = cascade(run.show, run.rows)
    return RunView(run, timing, item_numbers(run.rows), presenters(run, timing), language)


def lines_of(view: RunView) -> Iterator[Line]:
    """The lines of the whole rundown, in reading order."""
    for row in view.run.rows:
        times = view.timing.by_row[row.id]
        first, *others = view.run.offers.get(row.id, ()) or (None,)
        yield Line(row, times, first, _product(view, first))
        for offer in others:
            yield Line(None, None, offer, _product(view, offer))


def _product(view: RunView, offer: Offer | None) -> Product | None:
    return None if offer is None else view.run.products[offer.product_id]
