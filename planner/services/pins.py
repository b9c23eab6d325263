"""Pins: the numbers under which the operator shows products, in the order of the rows."""

from collections.abc import Callable

from planner.domain.checks_offers import SELLING_KINDS
from planner.domain.rundown import Offer, Row
from planner.services.labels import label
from planner.services.offers import set_pin
from planner.services.rundowns import read_run
from planner.services.workspace import Workspace


def number_pins(workspace: Workspace, show_id: str) -> None:
    """Numbers the products that have a pin in the order of the rows, from 1, in one step.

    A product that comes again keeps its number.
    """
    _number(workspace, show_id, lambda _, offer: offer.pin is not None)


def pin_products(workspace: Workspace, show_id: str) -> None:
    """Numbers them and gives a pin to the others that are sold, in one step.

    Sold is what is spoken of in a row that runs and whose kind sells; a gift is pinned by hand.
    """
    _number(workspace, show_id, lambda row, offer: offer.pin is not None or _sold(row, offer))


def _number(workspace: Workspace, show_id: str, wanted: Callable[[Row, Offer], bool]) -> None:
    run = read_run(workspace, show_id)
    numbers: dict[str, int] = {}
    with workspace.change(label(workspace, "Number the pins of “{show}”", show=run.show.title)):
        for row in run.rows:
            for offer in run.offers.get(row.id, ()):
                if wanted(row, offer):
                    pin = numbers.setdefault(offer.product_id, len(numbers) + 1)
                    set_pin(workspace, offer.id, pin)


def _sold(row: Row, offer: Offer) -> bool:
    return offer.spoken and not row.skip and row.kind in SELLING_KINDS
