"""The products of a show as files that a platform's bulk upload takes, in the order of their pins.

What they cannot carry is what only the platform knows, and is left empty to be filled in there:
Whatnot's categories, shipping profile, condition and hazard; TikTok Shop's category, brand and
parcel weight. Whatnot takes prices in whole dollars; `Listing.rounded` names what had cents.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from planner.domain.catalogue import Product
from planner.domain.money import decimals, to_decimal_text
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import Kind, Offer, Row
from planner.domain.timing import cascade
from planner.exports.csv import csv_file

_PICTURES: Final = 8
_DOLLARS: Final = "USD"

WHATNOT: Final = (
    "Category", "Sub Category", "Title", "Description", "Quantity", "Type", "Price",
    "Shipping Profile", "Offerable", "Hazmat", "Condition", "Cost Per Item", "SKU",
    *(f"Image URL {number}" for number in range(1, _PICTURES + 1)),
)  # fmt: skip
"""The columns of Whatnot's file for the United States."""

TIKTOK: Final = (
    "category", "brand", "product_name", "product_description", "main_image", "property_name_1",
    "property_value_1", "parcel_weight", "price", "list_price", "quantity", "seller_sku",
    "gtin_code",
)  # fmt: skip
"""The columns of TikTok Shop's newer template that a plan can fill, and those it needs besides."""


class SaleType(StrEnum):
    """How something is sold, in the words of Whatnot's file."""

    AUCTION = "Auction"
    BUY_NOW = "Buy it Now"
    GIVEAWAY = "Giveaway"


@dataclass(frozen=True, slots=True)
class Listing:
    """A file for a platform; `rounded` are the titles of products whose price lost its cents."""

    content: bytes
    rounded: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Sold:
    product: Product
    sale: SaleType
    price: int | None
    pieces: int | None


def whatnot_listing(run: RunOfShow) -> Listing:
    """Each product once for each way it is sold in the show; without what is only skipped.

    The quantity is what is set aside, in all its rows together, else the stock. An auction's price
    is its starting bid, a giveaway's is 0. The variant stands in the title only where two
    products of the show have the same one.
    """
    currency = run.brand.currency
    sold = list(_sold(run))
    ids = {each.product.title: set[str]() for each in sold}
    for each in sold:
        ids[each.product.title].add(each.product.id)
    lines = [
        _filled(WHATNOT, _whatnot_cells(each, currency, len(ids[each.product.title]) > 1))
        for each in sold
    ]
    rounded = dict.fromkeys(each.product.title for each in sold if _has_cents(each, currency))
    return Listing(csv_file([WHATNOT, *lines], mark=False), tuple(rounded))


def tiktok_listing(run: RunOfShow) -> Listing:
    """Each product once, at the price of its first pin; variants are lines of their own.

    A price that is crossed out is the list price where the live price is below it.
    """
    currency = run.brand.currency
    first = {each.product.id: each for each in reversed(list(_sold(run)))}
    order = dict.fromkeys(each.product.id for each in _sold(run))
    lines = [_filled(TIKTOK, _tiktok_cells(first[each], currency)) for each in order]
    return Listing(csv_file([TIKTOK, *lines]))


def _sold(run: RunOfShow) -> Iterator[_Sold]:
    """What is sold, in the order of the first pins, then of the rows."""
    timing = cascade(run.show, run.rows)
    found: dict[tuple[str, SaleType], list[tuple[Row, Offer]]] = {}
    offered = [
        (row, offer)
        for row in run.rows
        if timing.by_row[row.id].running
        for offer in run.offers.get(row.id, ())
    ]
    for row, offer in sorted(offered, key=lambda each: (each[1].pin is None, each[1].pin or 0)):
        found.setdefault((offer.product_id, _sale(row)), []).append((row, offer))
    for (product_id, sale), each in found.items():
        product = run.products[product_id]
        asides = [offer.stock_set_aside for _, offer in each if offer.stock_set_aside is not None]
        price = next((o.live_price for _, o in each if o.live_price is not None), None)
        yield _Sold(
            product,
            sale,
            product.list_price if price is None else price,
            sum(asides) if asides else product.stock,
        )


def _sale(row: Row) -> SaleType:
    if row.kind == Kind.AUCTION:
        return SaleType.AUCTION
    return SaleType.GIVEAWAY if row.kind == Kind.GIVEAWAY else SaleType.BUY_NOW


def _whatnot_cells(sold: _Sold, currency: str, with_variant: bool) -> dict[str, str]:
    product = sold.product
    return {
        "Title": _name(product) if with_variant else product.title,
        "Description": " ".join(product.talking_points) or _name(product),
        "Quantity": _count(sold.pieces),
        "Type": sold.sale.value,
        "Price": _whole(_price(sold), currency),
        "Cost Per Item": _amount(product.cost, currency),
        "SKU": product.sku,
        "Image URL 1": product.image,
    }


def _tiktok_cells(sold: _Sold, currency: str) -> dict[str, str]:
    product, price = sold.product, sold.price
    crossed = product.compare_at_price or product.list_price
    dearer = price is not None and crossed is not None and crossed > price
    return {
        "product_name": product.title,
        "product_description": "\n".join(product.talking_points),
        "main_image": product.image,
        "property_name_1": "Variant" if product.variant else "",
        "property_value_1": product.variant,
        "price": _amount(price, currency),
        "list_price": _amount(crossed, currency) if dearer else "",
        "quantity": _count(sold.pieces),
        "seller_sku": product.sku,
        "gtin_code": product.barcode,
    }


def _filled(columns: Sequence[str], cells: Mapping[str, str]) -> list[str]:
    return [cells.get(column, "") for column in columns]


def _price(sold: _Sold) -> int | None:
    return 0 if sold.sale is SaleType.GIVEAWAY else sold.price


def _has_cents(sold: _Sold, currency: str) -> bool:
    price = _price(sold)
    return currency == _DOLLARS and price is not None and price % 100 != 0


def _whole(minor: int | None, currency: str) -> str:
    """Dollars without cents, halves up; other currencies as they are."""
    if minor is None or currency != _DOLLARS:
        return _amount(minor, currency)
    unit = 10 ** decimals(currency)
    return str((2 * minor + unit) // (2 * unit))


def _amount(minor: int | None, currency: str) -> str:
    return "" if minor is None else to_decimal_text(minor, currency)


def _count(pieces: int | None) -> str:
    return "" if pieces is None else str(max(0, pieces))


def _name(product: Product) -> str:
    return " – ".join(part for part in (product.title, product.variant) if part)
