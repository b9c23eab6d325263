"""Checks on what is sold: products, stock, prices and pin numbers of the rows that run."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from planner.domain.catalogue import Product
from planner.domain.finding_rule import finding
from planner.domain.findings import Code, Finding
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import Kind, Offer, Row, RowType

SELLING_KINDS: Final = frozenset({Kind.TRAFFIC, Kind.HERO, Kind.PROFIT, Kind.FLASH, Kind.AUCTION})
"""Kinds that must have a product. A giveaway need not: its prize may be a coupon or a wheel."""

PRICELESS_KINDS: Final = frozenset({Kind.GIVEAWAY, Kind.AUCTION})
"""Kinds whose price says nothing of profit: a gift costs nothing, an auction only starts there."""


class Placed(NamedTuple):
    """An offer where it stands."""

    row: Row
    offer: Offer
    product: Product


def offer_findings(run: RunOfShow, running: Sequence[Row]) -> Iterator[Finding]:
    """What is wrong with the offers of the rows that run, which come in reading order."""
    placed = [Placed(row, *each) for row in running for each in run.offered(row.id)]
    yield from _rows_without(run, running)
    for each in placed:
        yield from _inactive(run, each)
        yield from _price(run, each)
    yield from _stock(run, placed)
    yield from _pins(run, placed)


def _rows_without(run: RunOfShow, running: Sequence[Row]) -> Iterator[Finding]:
    for row in running:
        if row.type is RowType.ITEM and row.kind in SELLING_KINDS and not run.offered(row.id):
            yield finding(
                Code.NO_OFFER, (row.id, run.show.id), {"row": row.title, "kind": row.kind}
            )


def _inactive(run: RunOfShow, each: Placed) -> Iterator[Finding]:
    if not each.product.active:
        yield finding(
            Code.PRODUCT_INACTIVE,
            _subjects(run, each),
            {"product": each.product.title, "row": each.row.title},
        )


def _price(run: RunOfShow, each: Placed) -> Iterator[Finding]:
    price, product = each.offer.live_price, each.product
    if price is None:
        return
    values: dict[str, str | int | None] = {
        "product": product.title,
        "row": each.row.title,
        "price": price,
        "currency": run.brand.currency,
    }
    if product.list_price is not None and price > product.list_price:
        above = {**values, "list_price": product.list_price}
        yield finding(Code.PRICE_ABOVE_LIST, _subjects(run, each), above)
    if product.cost is not None and price < product.cost and each.row.kind not in PRICELESS_KINDS:
        below = {**values, "cost": product.cost, "loss": product.cost - price}
        yield finding(Code.PRICE_BELOW_COST, _subjects(run, each), below)


def _stock(run: RunOfShow, placed: Sequence[Placed]) -> Iterator[Finding]:
    """Per product over the whole show: the same pieces cannot be set aside twice.

    An offer that sets nothing aside takes what is there, which is wrong only where nothing is.
    """
    by_product: dict[str, list[Placed]] = {}
    for each in placed:
        by_product.setdefault(each.product.id, []).append(each)
    for product_id, places in by_product.items():
        product = places[0].product
        if product.stock is None:
            continue
        set_aside = sum(each.offer.stock_set_aside or 0 for each in places)
        if set_aside > product.stock or product.stock <= 0:
            rows = tuple(dict.fromkeys(each.row.id for each in places))
            yield finding(
                Code.STOCK_SHORT,
                (*rows, product_id, run.show.id),
                {
                    "product": product.title,
                    "set_aside": set_aside,
                    "stock": product.stock,
                    "missing": max(0, set_aside - product.stock),
                    "rows": len(rows),
                    "state": "short" if set_aside > 0 else "empty",
                },
            )


def _pins(run: RunOfShow, placed: Sequence[Placed]) -> Iterator[Finding]:
    """A product keeps its pin when it comes again, so only the first place of a pin counts."""
    first: dict[int, Placed] = {}
    for each in placed:
        pin = each.offer.pin
        if pin is None:
            continue
        other = first.setdefault(pin, each)
        if other.product.id != each.product.id:
            yield _duplicate(run, each, other, pin)
    pins = list(first)
    kept = _longest_rising(pins)
    for pin in pins:
        if pin not in kept:
            each = first[pin]
            yield finding(
                Code.PIN_ORDER,
                _subjects(run, each),
                {"row": each.row.title, "product": each.product.title, "pin": pin},
            )


def _duplicate(run: RunOfShow, each: Placed, other: Placed, pin: int) -> Finding:
    rows = tuple(dict.fromkeys((each.row.id, other.row.id)))
    return finding(
        Code.PIN_DUPLICATE,
        (*rows, each.offer.id, other.offer.id, run.show.id),
        {
            "row": each.row.title,
            "product": each.product.title,
            "pin": pin,
            "other": other.product.title,
            "other_row": other.row.title,
        },
    )


def _longest_rising(pins: Sequence[int]) -> frozenset[int]:
    """The most pins that are in order already, so that as few as possible are called wrong.

    One pin 9 at the top of 1 to 8 is one finding, not eight. Of several longest choices, the one
    with the lowest numbers (patience sorting). `pins` are all different.
    """
    tops: list[int] = []
    before: dict[int, int | None] = {}
    for pin in pins:
        place = bisect_left(tops, pin)
        before[pin] = tops[place - 1] if place else None
        tops[place : place + 1] = [pin]
    kept: list[int] = []
    pin_kept = tops[-1] if tops else None
    while pin_kept is not None:
        kept.append(pin_kept)
        pin_kept = before[pin_kept]
    return frozenset(kept)


def _subjects(run: RunOfShow, each: Placed) -> tuple[str, ...]:
    return (each.row.id, each.offer.id, each.product.id, run.show.id)
