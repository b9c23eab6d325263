"""What each column of the producer rundown shows of an item."""

from collections.abc import Callable, Container, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from reportlab.lib.colors import Color

from planner.domain.catalogue import Product
from planner.domain.clock import format_length
from planner.domain.presenting import Presenters
from planner.domain.print_columns import CUE
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import CueKind, Kind, Offer, Row, StartMode
from planner.domain.timing import RowTiming, Timing
from planner.exports import sheet_words as words
from planner.exports.fonts import Weight
from planner.exports.ink import BLACK, GREY, kind_color
from planner.exports.spans import Span
from planner.exports.table_pdf import Cell, one_text
from planner.exports.typesetting import TextStyle
from planner.wording import dates, figures, terms
from planner.wording.language import Language


class RundownItem(NamedTuple):
    """An item with its times and its offers, which several columns show."""

    row: Row
    times: RowTiming
    offered: tuple[tuple[Offer, Product], ...]

    @property
    def tone(self) -> Color:
        """Black for what runs, grey for what is skipped."""
        return BLACK if self.times.running else GREY


@dataclass(frozen=True, slots=True)
class RundownView:
    """A run of show as it is printed: with its times, its numbers and the sheet's type size.

    `presenters` are those of each row, by its id. `rows` are the ids of the only rows to print,
    None: all. `colors` False leaves the squares of the kinds out. `shown` are the ids of the
    columns that are printed: what has a column of its own does not stand among the cues too.
    `block_pages` is whether each block begins a page.
    """

    run: RunOfShow
    timing: Timing
    numbers: Mapping[str, str]
    presenters: Mapping[str, Presenters]
    language: Language
    size: float
    marked_rows: frozenset[str] = frozenset()
    rows: frozenset[str] | None = None
    colors: bool = True
    shown: frozenset[str] = frozenset()
    block_pages: bool = False

    def text(self, text: str, *, bold: bool = False, color: Color = BLACK) -> Span:
        """A text in the table's type."""
        weight = Weight.BOLD if bold else Weight.REGULAR
        return Span(text, TextStyle(self.size, weight), color)

    def local(self, instant: int) -> datetime:
        """An instant in the show's zone."""
        return self.timing.local(instant)


def host_names(run: RunOfShow, row: Row, presenters: Presenters) -> str:
    """Who presents a row; in a handover who hands over to whom."""
    there = presenters.creator_ids
    names = [run.creators[each].name for each in there if each in run.creators]
    return (" → " if row.kind == Kind.HANDOVER else ", ").join(names)


def cue_texts(run: RunOfShow, row: Row, *, without: Container[str] = frozenset()) -> Iterator[str]:
    """The cues of a row that all may see, in the order of their columns; `without` those columns
    that stand apart."""
    for column in run.cue_columns:
        cue = row.cues.get(column.id, "")
        if cue.strip() and not column.private and f"{CUE}{column.id}" not in without:
            yield (
                f"{words.DONE}\N{NO-BREAK SPACE}{column.name}"
                if column.kind is CueKind.CHECK
                else cue
            )


def number_cell(view: RundownView, item: RundownItem) -> Cell:
    """The number that people speak of; none for what is skipped."""
    number = view.numbers[item.row.id] if item.times.running else words.NOTHING
    return one_text(view.text(number))


def start_cell(view: RundownView, item: RundownItem) -> Cell:
    """The clock, with a flag where it is hard."""
    clock = dates.clock_with_seconds(view.local(item.times.start))
    if not item.times.running:
        return one_text(view.text(f"({clock})", color=GREY))
    hard = item.row.start is StartMode.HARD
    return one_text(view.text(f"{words.HARD} {clock}" if hard else clock))


def length_cell(view: RundownView, item: RundownItem) -> Cell:
    """How long it takes."""
    if not item.times.running:
        return one_text(view.text(words.said(view.language, words.Word.SKIPPED)))
    return one_text(view.text(format_length(item.times.length)))


def kind_cell(view: RundownView, item: RundownItem) -> Cell | None:
    """Its kind, with a square in the colour of it."""
    name = terms.kind_name(view.language, item.row.kind)
    color = kind_color(item.row) if view.colors else None
    if not name and color is None:
        return None
    return one_text(view.text(name, color=item.tone), swatch=color)


def title_cell(view: RundownView, item: RundownItem) -> Cell:
    """Its title, struck where it is skipped."""
    title = view.text(item.row.title, bold=True, color=item.tone)
    return one_text(title if item.times.running else title._replace(struck=True))


def host_cell(view: RundownView, item: RundownItem) -> Cell:
    """Who presents it."""
    names = host_names(view.run, item.row, view.presenters[item.row.id]) or words.NOTHING
    return one_text(view.text(names, color=item.tone))


def sku_cell(view: RundownView, item: RundownItem) -> Cell | None:
    """The SKU of each offer, else what it is called."""
    return offer_lines(view, item, lambda _, product: product.sku or product.title)


def price_cell(view: RundownView, item: RundownItem) -> Cell | None:
    """The live price; paler the list price where nothing else is said, except of gifts."""
    currency, gift = view.run.brand.currency, item.row.kind == Kind.GIVEAWAY
    bands: list[tuple[Span, ...]] = []
    for offer, product in item.offered:
        usual = None if gift else product.list_price
        price = usual if offer.live_price is None else offer.live_price
        text = words.NOTHING if price is None else figures.money(view.language, price, currency)
        color = GREY if offer.live_price is None else item.tone
        bands.append((view.text(text, color=color),))
    return Cell(tuple(bands)) if bands else None


def stock_cell(view: RundownView, item: RundownItem) -> Cell | None:
    """The pieces set aside for the show, else those on hand."""

    def pieces(offer: Offer, product: Product) -> str:
        count = product.stock if offer.stock_set_aside is None else offer.stock_set_aside
        return words.NOTHING if count is None else figures.number(count)

    return offer_lines(view, item, pieces)


def cues_cell(view: RundownView, item: RundownItem) -> Cell | None:
    """How the row is timed, its pins and coupons, then the departments' cues.

    The pins of several offers stand each beside its product.
    """
    mode = _mode(view, item)
    cues = words.joined(cue_texts(view.run, item.row, without=view.shown))
    pins = [_pin_and_coupon(view, offer) for offer, _ in item.offered]
    if len(pins) < 2 or not any(pins):
        texts = [words.joined((mode, *pins, cues))]
    else:
        rest = words.joined((mode, cues))
        texts = [*pins, rest] if rest else pins
    return Cell(tuple((view.text(text, color=item.tone),) for text in texts))


def offer_lines(
    view: RundownView, item: RundownItem, text_of: Callable[[Offer, Product], str]
) -> Cell | None:
    """One line for each offer."""
    bands = [(view.text(text_of(*each), color=item.tone),) for each in item.offered]
    return Cell(tuple(bands)) if bands else None


def _pin_and_coupon(view: RundownView, offer: Offer) -> str:
    """What of a pin, a coupon and a limit has no column of its own."""
    texts = {
        "pin": words.pin_text(view.language, offer.pin),
        "coupon": words.coupon_text(view.language, offer.coupon),
        "buyer_limit": words.limit_text(view.language, offer.buyer_limit),
    }
    return words.joined(text for column, text in texts.items() if column not in view.shown)


def _mode(view: RundownView, item: RundownItem) -> str:
    row, times = item.row, item.times
    if not times.running or row.start is StartMode.FOLLOW:
        return ""
    if row.start is StartMode.HARD:
        return terms.start_mode_name(view.language, row.start)
    return words.ends_by(view.language, view.local(times.end - times.short))
