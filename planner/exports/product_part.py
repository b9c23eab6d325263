"""One product of a host's card: what it is called, what it costs, what is said and what never."""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from planner.domain.catalogue import Product
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import Kind, Offer, Row
from planner.exports import sheet_words as words
from planner.exports.card import BESIDE, PADDING, Part
from planner.exports.card_figures import PinnedCode, ProductPicture
from planner.exports.ink import GREY
from planner.exports.pictures import PictureShelf
from planner.exports.qr import Modules, qr_modules, qr_side, web_address
from planner.exports.spans import Placed, Span, SpanLine, bold, plain, set_spans
from planner.exports.typesetting import TextStyle, Typesetter
from planner.wording import figures, terms
from planner.wording.language import Language

PICTURE_SIDE: Final = 76.0
CODE_SIDE: Final = 66.0
NAME_SIZE: Final = 7.0  # of a picture that cannot be shown
TITLE: Final = 1.35  # ems: a title …
PRICE: Final = 1.25  # … a price …
SMALL: Final = 0.72  # … and a SKU, where the words to say are 1


_GAP: Final = 0.35  # ems between texts of two styles


@dataclass(frozen=True, slots=True)
class HostView:
    """What all cards of one host share; `width` is that of a card, `size` that of its type."""

    run: RunOfShow
    language: Language
    typesetter: Typesetter
    pictures: PictureShelf
    width: float
    size: float

    @property
    def small(self) -> float:
        """The type of what is looked up and not said; never below 7 pt."""
        return max(7.0, SMALL * self.size)

    def set(self, spans: list[Span], width: float) -> tuple[SpanLine, ...]:
        """Spans of several styles one after the other."""
        return set_spans(self.typesetter, spans, width, gap=_GAP * self.size)


def product_part(view: HostView, row: Row, offer: Offer, product: Product, *, title: str) -> Part:
    """A product under a large title, which may be the row's: then the product's own follows."""
    picture, code = _picture(view, product), _code(view, offer, product)
    indent = picture.width + BESIDE if picture else 0.0
    width = view.width - 2 * PADDING - indent - (code.width + BESIDE if code else 0.0)
    lines = [*view.set([bold(title, TITLE * view.size)], width)]
    if name := _name_unless_said(product, title):
        lines += view.set([bold(name, view.size)], width)
    lines += view.set(_price(view, row, offer, product), width)
    if terms_of_sale := _terms_of_sale(view, offer):
        lines += view.set([bold(terms_of_sale, view.size)], width)
    for point in product.talking_points:
        lines += _hanging(view, words.BULLET, plain(point, view.size), width)
    for never in product.never_say:
        warning = bold(words.never_say(view.language, never), view.size)
        lines += _hanging(view, words.NEVER, warning, width)
    if product.url and (code is None or code.modules is None):
        lines += view.set([plain(product.url, view.small, color=GREY)], width)
    return Part(tuple(lines), indent, picture, code)


def linked_part(view: HostView, row: Row, offer: Offer, product: Product) -> Part:
    """A product that is pinned while others are spoken of: one line for it."""
    name = words.linked_only(view.language, product_name(product))
    pin = words.pin_text(view.language, offer.pin)
    spans = [plain(name, view.size), *_price(view, row, offer, product)]
    spans += [bold(pin, view.size)] if pin else []
    return Part(view.set(spans, view.width - 2 * PADDING))


def product_name(product: Product) -> str:
    """A product's title with its variant, where the title does not say that already."""
    return words.joined((product.title, _unsaid(product.variant, product.title)))


def _name_unless_said(product: Product, title: str) -> str:
    """What the title does not yet say of the product's name."""
    if _unsaid(product.title, title):
        return product_name(product)
    return _unsaid(product.variant, title)


def _unsaid(text: str, said: str) -> str:
    return "" if text.casefold() in said.casefold() else text


def _price(view: HostView, row: Row, offer: Offer, product: Product) -> list[Span]:
    """The higher price crossed out, the live price large, the SKU small."""
    size, large = view.size, PRICE * view.size
    usual = product.list_price if offer.live_price is None else offer.live_price
    spans: list[Span] = []
    if row.kind == Kind.AUCTION and usual is not None:
        bid = words.starting_bid(view.language, _money(view, usual))
        spans = [bold(bid, large)]
    elif row.kind == Kind.GIVEAWAY and offer.live_price is None:
        worth = [_struck(view, product.list_price)] if product.list_price else []
        spans = [*worth, bold(terms.kind_name(view.language, row.kind), large)]
    elif usual is not None:
        before = (product.list_price, product.compare_at_price)
        higher = [price for price in before if price is not None and price > usual][:1]
        spans = [*(_struck(view, each) for each in higher), bold(_money(view, usual), large)]
    return [*spans, plain(product.sku, min(view.small, size), color=GREY)]


def _struck(view: HostView, price: int) -> Span:
    style = TextStyle(PRICE * view.size)
    return Span(_money(view, price), style, GREY, struck=True)


def _money(view: HostView, price: int) -> str:
    return figures.money(view.language, price, view.run.brand.currency)


def _terms_of_sale(view: HostView, offer: Offer) -> str:
    return words.joined(
        (
            words.coupon_text(view.language, offer.coupon),
            words.limit_text(view.language, offer.buyer_limit),
        )
    )


def _hanging(view: HostView, mark: str, span: Span, width: float) -> Iterator[SpanLine]:
    """A text behind a mark, its further lines under its first."""
    sign = view.typesetter.line(mark, span.style)
    indent = sign.width + _GAP * view.size
    for number, line in enumerate(view.typesetter.wrap(span.text, span.style, width - indent)):
        text = Placed(indent, line, span.color, struck=False)
        marked = (Placed(0.0, sign, span.color, struck=False), text)
        yield SpanLine(marked[bool(number) :], indent + line.width, span.style.size)


def _picture(view: HostView, product: Product) -> ProductPicture | None:
    """The picture that the plan has of a product; one that cannot be shown is named."""
    if product.picture_id is None:
        return None
    picture = view.pictures.find(product.picture_id)
    if picture is not None:
        return ProductPicture(PICTURE_SIDE, picture)
    file = posixpath.basename(unquote(product.image.partition("?")[0]))
    name = view.set([plain(file or product.title, NAME_SIZE, color=GREY)], PICTURE_SIDE - 6)
    return ProductPicture(PICTURE_SIDE, None, name)


def _code(view: HostView, offer: Offer, product: Product) -> PinnedCode | None:
    """The code of a product's link and its pin; None where it has neither."""
    modules = _modules(product.url)
    pin = words.pin_text(view.language, offer.pin)
    if modules is None and not pin:
        return None
    side = qr_side(modules, CODE_SIDE) if modules else CODE_SIDE
    caption = view.set([bold(pin, max(view.small, 0.85 * view.size))], side) if pin else ()
    return PinnedCode(side, modules, caption)


def _modules(url: str) -> Modules | None:
    address = web_address(url)
    return None if address is None else qr_modules(address)
