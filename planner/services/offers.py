"""The products in a row and what is offered of them; every edit is one step.

Money is in minor units of the brand's currency. All raise NotFoundError for an offer, row or
product that is gone, and InvalidValueError (nothing is written) for a value that breaks a rule.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from planner.domain.base import build
from planner.domain.catalogue import Product
from planner.domain.errors import InvalidValueError
from planner.domain.run_of_show import by_row
from planner.domain.rundown import Offer, Row, RowType
from planner.services.labels import label, row_name
from planner.services.workspace import Workspace


def add_offer(workspace: Workspace, row_id: str, product_id: str, **fields: Any) -> Offer:
    """Sells a product in a row, behind those that it sells; `fields` are any of Offer's others.

    Refused for a row that is no item, and for a product that is in the row already.
    """
    row, product = workspace.get(Row, row_id), workspace.get(Product, product_id)
    _refuse_no_item(row)
    _refuse_twice(workspace, row, product)
    there = workspace.where(Offer, row_id=row.id)
    place = max((each.position + 1 for each in there), default=0)
    named = {"id": workspace.new_id(), "row_id": row.id, "product_id": product.id}
    offer = build(Offer, {"position": place, **fields, **named})
    with workspace.change(_label(workspace, "Add {product} to “{row}”", product, row)) as step:
        step.put(offer)
    return offer


def remove_offer(workspace: Workspace, offer_id: str) -> None:
    """Takes a product out of its row."""
    offer = workspace.get(Offer, offer_id)
    product, row = _what_and_where(workspace, offer)
    with workspace.change(_label(workspace, "Take {product} out of “{row}”", product, row)) as step:
        step.delete(offer)


def set_row_product(workspace: Workspace, row_id: str, product_id: str | None) -> Offer | None:
    """Makes a product the first one of a row, in the place of the one that was; None takes it out.

    The new product keeps the pin and whether it is spoken of; what was agreed for the old one
    (price, stock set aside, limit, coupon) goes.
    """
    row = workspace.get(Row, row_id)
    offers = offers_of(workspace, row)
    if product_id is None:
        if offers:
            remove_offer(workspace, offers[0].id)
        return None
    if not offers:
        return add_offer(workspace, row_id, product_id)
    first, product = offers[0], workspace.get(Product, product_id)
    if first.product_id == product_id:
        return first
    _refuse_twice(workspace, row, product)
    kept = {"pin": first.pin, "spoken": first.spoken, "position": first.position}
    offer = build(Offer, {"id": first.id, "row_id": row_id, "product_id": product.id, **kept})
    with workspace.change(_label(workspace, "Sell {product} in “{row}”", product, row)) as step:
        step.put(offer)
    return offer


def offers_of(workspace: Workspace, row: Row) -> tuple[Offer, ...]:
    """What a row sells, the first one first."""
    return by_row(workspace.where(Offer, row_id=row.id), [row]).get(row.id, ())


def move_offer(workspace: Workspace, offer_id: str, by: int) -> None:
    """Moves a product up (below 0) or down among those of its row, as far as there is a place.

    The first one is what the row is about: its price and stock stand in the rundown.
    """
    moving = workspace.get(Offer, offer_id)
    product, row = _what_and_where(workspace, moving)
    before = offers_of(workspace, row)
    place = [each.id for each in before].index(offer_id)
    now = [each for each in before if each.id != offer_id]
    now.insert(min(max(place + by, 0), len(now)), moving)
    if [each.id for each in now] == [each.id for each in before]:
        return
    with workspace.change(_label(workspace, "Move {product} in “{row}”", product, row)) as step:
        for position, offer in enumerate(now):
            step.put(offer.changed(position=position))


def set_live_price(workspace: Workspace, offer_id: str, minor: int | None) -> Offer:
    """Sets what a product costs in the show; None: its list price."""
    return _edit(workspace, offer_id, "Set live price of {product}", live_price=minor)


def set_pin(workspace: Workspace, offer_id: str, pin: int | None) -> Offer:
    """Sets the number under which the operator pins a product; None: it is not pinned."""
    return _edit(workspace, offer_id, "Set pin of {product}", pin=pin)


def set_pins(workspace: Workspace, pins: Mapping[str, int | None]) -> None:
    """Sets the pins of several offers, by their ids, in one step that is called by the first."""
    first = next(iter(pins), None)
    if first is None:
        return
    product, row = _what_and_where(workspace, workspace.get(Offer, first))
    with workspace.change(_label(workspace, "Set pin of {product}", product, row)):
        for offer_id, pin in pins.items():
            set_pin(workspace, offer_id, pin)


def set_stock_set_aside(workspace: Workspace, offer_id: str, pieces: int | None) -> Offer:
    """Sets how many pieces are kept for the show."""
    return _edit(workspace, offer_id, "Set aside stock of {product}", stock_set_aside=pieces)


def set_buyer_limit(workspace: Workspace, offer_id: str, pieces: int | None) -> Offer:
    """Sets how many pieces one buyer may take; None: as many as they like."""
    return _edit(workspace, offer_id, "Set limit of {product}", buyer_limit=pieces)


def set_coupon(workspace: Workspace, offer_id: str, coupon: str) -> Offer:
    """Sets the coupon code that goes with a product; no text: none."""
    return _edit(workspace, offer_id, "Set coupon of {product}", coupon=coupon)


def set_spoken(workspace: Workspace, offer_id: str, spoken: bool) -> Offer:
    """Says whether the host speaks of a product, or it is only linked."""
    sentence = "Speak of {product}" if spoken else "Only link {product}"
    return _edit(workspace, offer_id, sentence, spoken=spoken)


def set_talking_points(workspace: Workspace, offer_id: str, points: Sequence[str] | None) -> Offer:
    """Says what the host tells of a product in this show only; None: what is always told.

    What is always told anyway is not kept as a thing of this show.
    """
    product = workspace.get(Product, workspace.get(Offer, offer_id).product_id)
    own = _own_words(points, product.talking_points)
    return _edit(workspace, offer_id, "Edit talking points of {product}", talking_points=own)


def set_never_say(workspace: Workspace, offer_id: str, phrases: Sequence[str] | None) -> Offer:
    """Says what must not be said of a product in this show only; None: what never must."""
    product = workspace.get(Product, workspace.get(Offer, offer_id).product_id)
    own = _own_words(phrases, product.never_say)
    return _edit(workspace, offer_id, "Edit what is never said of {product}", never_say=own)


def _own_words(words: Sequence[str] | None, usual: Sequence[str]) -> tuple[str, ...] | None:
    if words is None:
        return None
    said = tuple(each.strip() for each in words if each.strip())
    return None if said == tuple(usual) else said


def _edit(workspace: Workspace, offer_id: str, sentence: str, **fields: Any) -> Offer:
    offer = workspace.get(Offer, offer_id)
    edited = offer.changed(**fields)
    if edited != offer:
        product, row = _what_and_where(workspace, offer)
        with workspace.change(_label(workspace, sentence, product, row)) as step:
            step.put(edited)
    return edited


def _what_and_where(workspace: Workspace, offer: Offer) -> tuple[Product, Row]:
    return workspace.get(Product, offer.product_id), workspace.get(Row, offer.row_id)


def _label(workspace: Workspace, sentence: str, product: Product, row: Row) -> str:
    return label(workspace, sentence, product=product.sku or product.title, row=row_name(row))


def _refuse_no_item(row: Row) -> None:
    if row.type is not RowType.ITEM:
        raise InvalidValueError(
            "“{row}” is not an item. Only an item sells products.", row=row_name(row)
        )


def _refuse_twice(workspace: Workspace, row: Row, product: Product) -> None:
    if workspace.where(Offer, row_id=row.id, product_id=product.id):
        raise InvalidValueError(
            "“{product}” is in “{row}” already.", product=product.title, row=row_name(row)
        )
