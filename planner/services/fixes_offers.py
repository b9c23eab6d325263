"""Ways out of what is wrong with the products of a show: prices, stock, pins, what may be sold."""

from collections.abc import Iterator, Sequence
from functools import partial

from planner.domain.catalogue import Product
from planner.domain.findings import Finding
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import Offer
from planner.domain.show import Show
from planner.services.fix import Fix
from planner.services.labels import label
from planner.services.offers import remove_offer, set_live_price, set_stock_set_aside
from planner.services.pins import number_pins
from planner.services.rundowns import read_run
from planner.services.workspace import Workspace
from planner.wording.figures import money, number
from planner.wording.fixes import Way, fix_label


def product_inactive(workspace: Workspace, finding: Finding) -> Iterator[Fix]:
    """Selling the product again, or not in this row."""
    offer = workspace.get(Offer, finding.subjects[1])
    text = fix_label(workspace.language, Way.MAKE_ACTIVE)
    yield Fix(text, partial(_make_active, workspace, workspace.get(Product, offer.product_id)))
    yield _taken_out(workspace, offer)


def stock_short(workspace: Workspace, finding: Finding) -> Iterator[Fix]:
    """Setting aside what there is, less for the last rows first; none left: taking it out."""
    run = _run(workspace, finding)
    offers = [
        offer
        for row_id in finding.subjects
        for offer in run.offers.get(row_id, ())
        if offer.product_id in finding.subjects
    ]
    stock = int(finding.values["stock"] or 0)
    if stock > 0:
        text = fix_label(workspace.language, Way.SET_ASIDE, count=number(stock))
        yield Fix(text, partial(_set_aside, workspace, offers, stock))
    text = fix_label(workspace.language, Way.REMOVE_PRODUCT)
    yield Fix(text, partial(_take_out_all, workspace, offers))


def price(workspace: Workspace, finding: Finding) -> Iterator[Fix]:
    """The list price, and the least at which nothing is lost."""
    offer = workspace.get(Offer, finding.subjects[1])
    product = workspace.get(Product, offer.product_id)
    currency = str(finding.values["currency"])
    for amount in (product.list_price, product.cost):
        if amount is not None:
            shown = money(workspace.language, amount, currency)
            text = fix_label(workspace.language, Way.PRICE, price=shown)
            yield Fix(text, partial(set_live_price, workspace, offer.id, amount))


def pins(workspace: Workspace, finding: Finding) -> Iterator[Fix]:
    """Numbering all pins of the show in the order of the rows."""
    show_id = _run(workspace, finding).show.id
    text = fix_label(workspace.language, Way.NUMBER_PINS)
    yield Fix(text, partial(number_pins, workspace, show_id))


def _make_active(workspace: Workspace, product: Product) -> None:
    name = product.sku or product.title
    with workspace.change(label(workspace, "Make {product} active", product=name)) as step:
        step.put(product.changed(active=True))


def _taken_out(workspace: Workspace, offer: Offer) -> Fix:
    text = fix_label(workspace.language, Way.REMOVE_PRODUCT)
    return Fix(text, partial(remove_offer, workspace, offer.id))


def _take_out_all(workspace: Workspace, offers: Sequence[Offer]) -> None:
    with workspace.change(_about(workspace, "Take {product} out of the show", offers[0])):
        for offer in offers:
            remove_offer(workspace, offer.id)


def _set_aside(workspace: Workspace, offers: Sequence[Offer], stock: int) -> None:
    """Gives each offer what it wants of the stock, until it is used up."""
    left = stock
    with workspace.change(_about(workspace, "Set aside stock of {product}", offers[0])):
        for offer in offers:
            wanted = min(offer.stock_set_aside or 0, left)
            left -= wanted
            if offer.stock_set_aside is not None:
                set_stock_set_aside(workspace, offer.id, wanted)


def _run(workspace: Workspace, finding: Finding) -> RunOfShow:
    return read_run(workspace, workspace.get(Show, finding.subjects[-1]).id)


def _about(workspace: Workspace, sentence: str, offer: Offer) -> str:
    product = workspace.get(Product, offer.product_id)
    return label(workspace, sentence, product=product.sku or product.title)
