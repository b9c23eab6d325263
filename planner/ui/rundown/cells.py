"""What each cell of a rundown shows of its line."""

from typing import Final

from planner.domain.catalogue import Product
from planner.domain.clock import format_length, format_minutes
from planner.domain.money import to_decimal_text
from planner.domain.rundown import Kind, StartMode
from planner.domain.typed_start import format_start
from planner.ui.marking import translate
from planner.ui.rundown.lines import Line, Shape
from planner.ui.widgets.entry import Bar, Cell, Chip, Ground, Tone
from planner.wording import dates, figures, terms
from planner.wording.language import Language
from planner.wording.prices import price_warning

_NOTHING: Final = "—"
_FLAGS: Final = {StartMode.HARD: "flag", StartMode.END_BY: "hourglass"}


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
    text = dates.clock_with_seconds(line.starts)
    days = (line.starts.date() - line.frame.first_day).days
    shown = f"{text} {days:+}" if days else text
    if line.shape is Shape.GAP:
        return Cell(shown, tone=Tone.QUIET, small=True, ground=line.ground)
    if line.shape is Shape.BLOCK:
        return Cell(shown, tone=Tone.QUIET, bold=True, small=True, ground=line.ground)
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
        tone=Tone.PLAIN if line.running else Tone.FAINT,
        struck=not line.running,
        bar=_bar(line, length) if line.running else None,
    )


def kind_cell(line: Line, language: Language) -> Cell:
    """What an item is. Of a block the title stands here already, and of a gap what it is."""
    if line.shape is Shape.BLOCK:
        return _block_title(line, spread=(0, 1), editable=False)
    if line.shape is Shape.GAP:
        return _gap(line, (0, 4))
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
    if line.shape is Shape.BLOCK:
        return _block_title(line, spread=(1, 0), editable=True)
    if line.shape is Shape.GAP:
        return _gap(line, (1, 3))
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
    """Who presents a row; of a block, its target and its sum."""
    if line.shape is Shape.BLOCK:
        return _block_sum(line, (0, 2))
    if line.shape is Shape.GAP:
        return _gap(line, (2, 2))
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
    if line.shape is Shape.BLOCK:
        return _block_sum(line, (1, 1))
    if line.shape is Shape.GAP:
        return _gap(line, (3, 1))
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
    if line.shape is Shape.BLOCK:
        return _block_sum(line, (2, 0))
    if line.shape is Shape.GAP:
        return _gap(line, (4, 0))
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


def cues_cell(line: Line, language: Language) -> Cell:
    """What the departments do: the pin, the coupon, and the cue columns."""
    if line.shape in (Shape.BLOCK, Shape.GAP):
        return Cell(ground=line.ground)
    parts = [
        f"{terms.column_name(language, 'pin')} {offer.pin}"
        for offer, _ in line.offered
        if offer.pin is not None
    ]
    parts += [offer.coupon for offer, _ in line.offered if offer.coupon]
    parts += line.cues
    text = " ".join(" · ".join(parts).split())
    return Cell(text, tone=Tone.QUIET if line.running else Tone.FAINT)


def _usual_price(line: Line, product: Product) -> int | None:
    return None if line.row.kind == Kind.GIVEAWAY else product.list_price


def _bar(line: Line, length: int) -> Bar | None:
    if not line.frame.longest or not length:
        return None
    mark = line.row.color or line.row.kind or "none"
    return Bar(length / line.frame.longest, mark)


def _block_title(line: Line, *, spread: tuple[int, int], editable: bool) -> Cell:
    return Cell(
        " ".join(line.row.title.split()) or translate("Rundown", "Untitled block"),
        typed=line.row.title,
        editable=editable,
        tone=Tone.PLAIN if line.running else Tone.FAINT,
        bold=True,
        struck=not line.running,
        ground=Ground.HEADING,
        spread=spread,
    )


def _block_sum(line: Line, spread: tuple[int, int]) -> Cell:
    length = format_minutes(line.timing.length)
    target = line.row.length
    if not target:
        return Cell(length, tone=Tone.QUIET, small=True, ground=Ground.HEADING, spread=spread)
    planned = translate("Rundown", "planned {target} · {length}")
    return Cell(
        planned.format(target=format_minutes(target), length=length),
        tone=Tone.QUIET,
        small=True,
        chip=_over(line.timing.over or 0),
        ground=Ground.HEADING,
        spread=spread,
    )


def _over(over: int) -> Chip | None:
    if not over:
        return None
    words = translate("Rundown", "{length} over")
    if over < 0:
        words = translate("Rundown", "{length} under")
    tone = Tone.CAUTION if over > 0 else Tone.QUIET
    return Chip(words.format(length=format_length(abs(over))), tone)


def _gap(line: Line, spread: tuple[int, int]) -> Cell:
    text, tone = translate("Rundown", "slack before the hard start"), Tone.ACCENT
    if line.gap < 0:
        text, tone = translate("Rundown", "overlap with the hard start"), Tone.ON_AIR
    return Cell(text, tone=tone, small=True, ground=Ground.REMARK, spread=spread)
