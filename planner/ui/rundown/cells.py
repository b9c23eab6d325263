"""What each cell of a rundown shows of its line; what runs across columns is in `heading_cells`."""

from datetime import datetime
from typing import Final

from planner.domain.catalogue import Product
from planner.domain.clock import format_length, format_minutes
from planner.domain.money import to_decimal_text
from planner.domain.rundown import Kind, RowStatus, StartMode
from planner.domain.typed_start import format_start
from planner.services.row_texts import YES
from planner.ui.marking import translate
from planner.ui.rundown.lines import Line, Shape
from planner.ui.widgets.entry import Bar, Cell, Tone
from planner.wording import dates, figures, terms
from planner.wording.language import Language
from planner.wording.prices import price_warning

_NOTHING: Final = "—"
_FLAGS: Final = {StartMode.HARD: "flag", StartMode.END_BY: "hourglass"}
_STATUS_TONES: Final = {
    RowStatus.DRAFT: Tone.FAINT,
    RowStatus.REVIEW: Tone.QUIET,
    RowStatus.FINAL: Tone.GOOD,
}
_MOST_OF_SCRIPT: Final = 200
"""Signs; no column is wide enough for more."""


def number_cell(line: Line) -> Cell:
    """The number of an item; nothing else is counted. One that is frozen can be typed over."""
    frozen = bool(line.row.fixed_number)
    return Cell(
        line.number,
        typed=line.row.fixed_number,
        editable=frozen,
        tone=Tone.QUIET if frozen else Tone.FAINT,
        ground=line.ground,
    )


def start_cell(line: Line, language: Language) -> Cell:
    """When a row starts, and whether that is by the clock."""
    shown = _moment(line, line.starts)
    if line.shape in (Shape.GAP, Shape.BLOCK):
        return _heading_moment(line, shown)
    item = line.shape is Shape.ITEM
    mode = line.row.start if item else StartMode.FOLLOW
    return Cell(
        shown,
        typed=format_start(line.row),
        said=f"{terms.start_mode_name(language, mode)} {shown}",
        editable=item,
        tone=Tone.PLAIN if item and line.running else Tone.FAINT,
        struck=not line.running,
        flag=_FLAGS.get(mode, ""),
    )


def end_cell(line: Line) -> Cell:
    """When a row ends; it follows from its start and length."""
    shown = _moment(line, line.ends)
    if line.shape in (Shape.GAP, Shape.BLOCK):
        return _heading_moment(line, shown)
    if line.shape is Shape.NOTE:
        return Cell()
    tone = Tone.QUIET if line.running else Tone.FAINT
    return Cell(shown, tone=tone, struck=not line.running)


def back_time_cell(line: Line) -> Cell:
    """When an item must start at the latest; one that starts later says so in colour and words."""
    if line.shape is not Shape.ITEM or not line.running:
        return Cell(ground=line.ground)
    shown = _moment(line, line.back)
    late = line.timing.start - line.timing.back_time
    if late <= 0:
        return Cell(shown, tone=Tone.QUIET)
    said = translate("Rundown", "{time}, starts {length} too late")
    return Cell(shown, said=said.format(time=shown, length=format_length(late)), tone=Tone.CAUTION)


def length_cell(line: Line) -> Cell:
    """How long a row runs, with a bar against the longest one; of a gap, how long that is."""
    if line.shape is Shape.GAP:
        tone = Tone.ACCENT if line.gap > 0 else Tone.ON_AIR
        return Cell(format_length(line.gap), tone=tone, small=True, ground=line.ground)
    if line.shape is Shape.BLOCK:
        target = format_minutes(line.row.length) if line.row.length else ""
        return Cell(typed=target, editable=True, ground=line.ground)
    if line.shape is Shape.NOTE:
        return Cell(editable=True)
    length = line.timing.length if line.running else line.row.length
    return Cell(
        format_length(length),
        typed=format_length(line.row.length),
        editable=True,
        tone=_length_tone(line),
        struck=not line.running,
        bar=_bar(line, length) if line.running else None,
    )


def _length_tone(line: Line) -> Tone:
    """A length that is only proposed stands out: the row still has another one."""
    if not line.running:
        return Tone.FAINT
    proposed = line.row.start is not StartMode.END_BY and line.timing.length != line.row.length
    return Tone.ACCENT if proposed else Tone.PLAIN


def kind_cell(line: Line, language: Language) -> Cell:
    """What an item is."""
    if line.shape is Shape.NOTE:
        return Cell(terms.row_type_name(language, line.row.type), tone=Tone.FAINT)
    name = terms.kind_name(language, line.row.kind)
    return Cell(
        name,
        typed=name,
        editable=True,
        tone=Tone.PLAIN if line.running else Tone.FAINT,
        mark=line.row.color or line.row.kind or "none",
    )


def title_cell(line: Line) -> Cell:
    """The title of a row."""
    title = line.row.title
    return Cell(
        " ".join(title.split()) or translate("Rundown", "Untitled"),
        typed=title,
        editable=True,
        tone=Tone.PLAIN if title and line.running else Tone.FAINT,
        bold=bool(title) and line.shape is Shape.ITEM,
        struck=not line.running,
    )


def host_cell(line: Line) -> Cell:
    """Who presents a row."""
    between = " → " if line.row.kind == Kind.HANDOVER else ", "
    blank = _NOTHING if line.shape is Shape.ITEM else ""
    followed = translate("Rundown", "{hosts}, as the shifts say")
    return Cell(
        between.join(line.hosts or line.on_shift) or blank,
        typed=", ".join(line.hosts),
        said=followed.format(hosts=", ".join(line.on_shift)) if line.on_shift else "",
        editable=True,
        tone=Tone.QUIET if line.hosts and line.running else Tone.FAINT,
    )


def sku_cell(line: Line) -> Cell:
    """The products of a row: the first by its SKU, and how many more."""
    if not line.offered:
        return Cell(editable=line.shape is Shape.ITEM)
    product = line.offered[0][1]
    more = f" +{len(line.offered) - 1}" if len(line.offered) > 1 else ""
    return Cell(
        (product.sku or product.title) + more,
        typed=product.sku or product.title,
        said=", ".join(product.title for _, product in line.offered),
        editable=True,
        tone=Tone.QUIET if line.running else Tone.FAINT,
    )


def price_cell(line: Line, language: Language) -> Cell:
    """What the first product costs in the show; its list price, paler, where nothing else is said.

    An item without a product has no price to type. What is given away has none to show. A live
    price below the cost or above the list price says so.
    """
    if not line.offered:
        return Cell()
    offer, product = line.offered[0]
    currency = line.frame.currency
    price = _usual_price(line, product) if offer.live_price is None else offer.live_price
    own = offer.live_price is not None and line.running
    warning = price_warning(language, offer.live_price, product, line.row.kind) if own else ""
    typed = "" if offer.live_price is None else to_decimal_text(offer.live_price, currency)
    return Cell(
        _NOTHING if price is None else figures.money(language, price, currency),
        typed=typed,
        editable=True,
        tone=Tone.CAUTION if warning else Tone.PLAIN if own else Tone.FAINT,
        below=warning,
    )


def stock_cell(line: Line) -> Cell:
    """The pieces set aside for the show, else those on hand."""
    if line.shape is not Shape.ITEM or not line.offered:
        return Cell(ground=line.ground)
    offer, product = line.offered[0]
    pieces = product.stock if offer.stock_set_aside is None else offer.stock_set_aside
    text = "" if pieces is None else figures.number(pieces)
    return Cell(text, tone=Tone.QUIET if line.running else Tone.FAINT)


def set_aside_cell(line: Line) -> Cell:
    """The pieces of the first product that are set aside for the show."""
    pieces = line.offered[0][0].stock_set_aside if line.offered else None
    return Cell(
        "" if pieces is None else figures.number(pieces),
        typed="" if pieces is None else str(pieces),
        editable=bool(line.offered),
        tone=_quiet(line),
    )


def coupon_cell(line: Line) -> Cell:
    """The coupon that goes with the first product."""
    coupon = line.offered[0][0].coupon if line.offered else ""
    return Cell(coupon, typed=coupon, editable=bool(line.offered), tone=_quiet(line))


def pin_cell(line: Line) -> Cell:
    """Under which numbers the products of a row are pinned."""
    pins = ", ".join(str(offer.pin) for offer, _ in line.offered if offer.pin is not None)
    return Cell(pins, typed=pins, editable=bool(line.offered), tone=_quiet(line))


def status_cell(line: Line, language: Language) -> Cell:
    """How far the words of a row have come."""
    name = terms.row_status_name(language, line.row.status)
    tone = _STATUS_TONES[line.row.status] if line.running else Tone.FAINT
    return Cell(name, typed=name, editable=True, tone=tone)


def locked_cell(line: Line, language: Language) -> Cell:
    """Whether the length of an item is kept from being fitted."""
    if line.shape is not Shape.ITEM:
        return Cell()
    return tick_cell(line.row.locked, terms.column_name(language, "locked"))


def script_cell(line: Line) -> Cell:
    """The first words of what is said in a row."""
    script = line.row.script
    return Cell(
        " ".join(script[:_MOST_OF_SCRIPT].split()), typed=script, editable=True, tone=_quiet(line)
    )


def tick_cell(ticked: bool, name: str) -> Cell:
    """Something that is so or not; a screen reader hears the name of what is so."""
    return Cell(
        YES if ticked else "",
        typed=YES if ticked else "",
        said=name if ticked else "",
        editable=True,
    )


def _quiet(line: Line) -> Tone:
    return Tone.QUIET if line.running else Tone.FAINT


def _moment(line: Line, moment: datetime) -> str:
    text = dates.clock_with_seconds(moment)
    days = (moment.date() - line.frame.first_day).days
    return f"{text} {days:+}" if days else text


def _heading_moment(line: Line, shown: str) -> Cell:
    bold = line.shape is Shape.BLOCK
    return Cell(shown, tone=Tone.QUIET, bold=bold, small=True, ground=line.ground)


def _usual_price(line: Line, product: Product) -> int | None:
    return None if line.row.kind == Kind.GIVEAWAY else product.list_price


def _bar(line: Line, length: int) -> Bar | None:
    if not line.frame.longest or not length:
        return None
    mark = line.row.color or line.row.kind or "none"
    return Bar(length / line.frame.longest, mark)
