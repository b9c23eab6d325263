"""What the chosen product costs in the show, what is left of that, and how it is sold."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from planner.domain.catalogue import Product
from planner.domain.margin import margin_of, price_of
from planner.domain.rundown import Kind, Offer
from planner.services import offers
from planner.services.row_typing import whole_number
from planner.ui.rundown import entries
from planner.ui.rundown.inspector.part import Desk, Part, Shown
from planner.ui.widgets.acting import row_of
from planner.ui.widgets.entry import Entry, Tone, Understood, as_text
from planner.ui.widgets.form import LineField
from planner.ui.widgets.form_choice import SwitchField
from planner.ui.widgets.look import dress, label
from planner.ui.widgets.picture import PictureView
from planner.wording import figures, prices

_FIELD_MARGIN: Final = 6
"""What a field keeps free around its text, so that figures above and below end level."""


class Prices(Part):
    """The product with its picture, its prices, and the terms under which it is offered."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._product, self._stock = label(look="quiet"), label(look="quiet")
        self._product.setWordWrap(True)
        self.picture = PictureView(desk.workspace, desk.context.theme)
        self._list_price, self.margin = label(look="struck"), label()
        self.remark, self.chip = label(look="small"), label(look="chip")
        self.remark.setWordWrap(True)
        problems = desk.problems
        self.live_price = LineField(self.tr("Live price"), Entry(as_text), self._price, problems)
        self.live_price.line.read_anew.connect(self._follow_typing)
        self.set_aside = self._pieces(self.tr("Stock set aside"), offers.set_stock_set_aside)
        self.limit = self._pieces(self.tr("Buyer limit"), offers.set_buyer_limit)
        self.coupon = LineField(
            self.tr("Coupon"), Entry(as_text), self._of_offer(offers.set_coupon), problems
        )
        self.pin = self._pieces(self.tr("Pin"), offers.set_pin)
        self.spoken = SwitchField(self.tr("Spoken of"), self._of_offer(offers.set_spoken), problems)
        self.spoken.setToolTip(self.tr("Off: the product is only linked and pinned, not told of"))
        self._lay_out()

    @override
    def is_about(self, shown: Shown) -> bool:
        return shown.single and shown.offer is not None

    @override
    def fill(self, shown: Shown) -> None:
        offer, product = self._chosen(shown)
        language, of = self.desk.context.language, offer.id
        brand = shown.state.run.brand
        self._product.setText(" · ".join(each for each in (product.sku, brand.name) if each))
        stock = self.tr("stock {count}")
        known = "" if product.stock is None else stock.format(count=figures.number(product.stock))
        self._stock.setText(known or self.tr("stock unknown"))
        self.picture.show_product(product)
        self.live_price.line.understand_by(entries.price_entry(shown.line, language, product))
        price = price_of(offer.live_price, product)
        typed = "" if offer.live_price is None else prices.plain_amount(offer.live_price, brand)
        shown_price = self.tr("unknown") if price is None else self._money(price)
        self.live_price.show_value(shown_price, typed, of=of)
        if not self.live_price.touched:
            self._show_price(price, product)
        for field, pieces in (
            (self.set_aside, offer.stock_set_aside),
            (self.limit, offer.buyer_limit),
        ):
            text = "" if pieces is None else figures.number(pieces)
            field.show_value(text or "–", text, of=of)
        self.coupon.show_value(offer.coupon or "–", offer.coupon, of=of)
        self.pin.show_value(self._pin_of(shown, offer), str(offer.pin or ""), of=of)
        self.spoken.show_value(offer.spoken, of=of)

    def _show_price(self, price: int | None, product: Product) -> None:
        """Says how a price stands to the list price and the cost, also of one that is typed."""
        language, kind = self.desk.context.language, self._kind()
        listed = product.list_price
        self._list_price.setText(self.tr("unknown") if listed is None else self._money(listed))
        lowered = price is not None and listed is not None and price < listed
        dress(self._list_price, "struck" if lowered else "plain")
        warning = prices.price_warning(language, price, product, kind)
        off = "" if price is None or not listed else figures.discount(listed, price)
        self.chip.setText(warning or off)
        dress(self.chip, "chip", tone=(Tone.CAUTION if warning else Tone.GOOD).value)
        self.chip.setVisible(bool(warning) or lowered)
        margin = margin_of(price, product)
        currency = self._currency()
        self.margin.setText(prices.margin_text(language, margin, currency))
        self.remark.setText(prices.margin_remark(language, margin, currency))

    def _follow_typing(self, read: Understood | None) -> None:
        """Says while a price is typed what it would mean."""
        if self.shown is None or self.shown.offer is None:
            return
        offer, product = self._chosen(self.shown)
        typed = offer.live_price if read is None else read.value
        if typed is None or isinstance(typed, int):
            self._show_price(price_of(typed, product), product)

    def _pin_of(self, shown: Shown, offer: Offer) -> str:
        """`4 of 18`: of the pins that the show has."""
        if offer.pin is None:
            return "–"
        every = {each.pin for row in shown.state.run.offers.values() for each in row if each.pin}
        return self.tr("{pin} of {count}").format(pin=offer.pin, count=len(every))

    def _price(self, minor: int | None) -> None:
        self._of_offer(offers.set_live_price)(minor)

    def _pieces(self, name: str, write: Callable[..., object]) -> LineField:
        return LineField(name, Entry(_number), self._of_offer(write), self.desk.problems)

    def _of_offer(self, write: Callable[..., object]) -> Callable[[Any], object]:
        """What writes a value to the offer that is chosen by then."""

        def commit(value: object) -> None:
            if self.shown is not None and self.shown.offer_id is not None:
                write(self.desk.workspace, self.shown.offer_id, value)

        return commit

    def _chosen(self, shown: Shown) -> tuple[Offer, Product]:
        return next(each for each in shown.line.offered if each[0].id == shown.offer_id)

    def _kind(self) -> str:
        return Kind.PROFIT if self.shown is None else self.shown.line.row.kind

    def _currency(self) -> str:
        return "USD" if self.shown is None else self.shown.state.run.brand.currency

    def _money(self, minor: int) -> str:
        return figures.money(self.desk.context.language, minor, self._currency())

    def _lay_out(self) -> None:
        self.body.addLayout(row_of(self._product, self._stock, stretch=0))
        self.body.addWidget(self.picture)
        self.body.addLayout(_named(self.tr("List price"), self._list_price))
        priced = row_of(self.live_price, self.chip, stretch=0)
        priced.setAlignment(self.chip, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(priced)
        self.body.addLayout(_named(self.tr("Margin after fees"), self.margin))
        self.body.addWidget(self.remark)
        for field in (self.spoken, self.pin, self.set_aside, self.limit, self.coupon):
            self.body.addWidget(field)


def _named(name: str, value: QLabel) -> Any:
    """A figure that is only read, beside its name."""
    value.setAccessibleName(name)
    value.setContentsMargins(0, 0, _FIELD_MARGIN, 0)
    return row_of(label(name, "quiet"), QWidget(), value, stretch=1)


def _number(text: str) -> Understood:
    """A whole number; nothing: none."""
    typed = text.strip()
    return Understood(None if typed == "–" else whole_number(typed))
