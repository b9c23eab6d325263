"""Looking for products to sell in a show, while somebody types."""

from planner.domain.run_of_show import RunOfShow
from planner.domain.shelf import Shelf
from planner.services.workspace import Workspace


def read_shelf(workspace: Workspace) -> Shelf:
    """All products of the plan, to be read anew when a product or a brand changes."""
    return Shelf(workspace.shelf.products())


def sold_in(run: RunOfShow) -> frozenset[str]:
    """The ids of the products that a show sells already."""
    return frozenset(offer.product_id for offers in run.offers.values() for offer in offers)
