"""The shelf is what the plan holds, with what a search and a list need of it."""

from builders import a_brand, a_product, an_item, an_offer
from staging import put, run_of, stage

from planner.domain.shelf import ShelfWish
from planner.services.product_search import read_shelf, sold_in
from planner.services.workspace import Workspace


def test_the_shelf_holds_every_product_by_brand_and_sku(workspace: Workspace) -> None:
    stage(workspace)
    put(
        workspace,
        a_brand(id="bloom", name="Bloom", currency="CNY"),
        a_product(id="tea", brand_id="bloom", sku="T-1", title="玫瑰茶", tags=("满减", "tea")),
        a_product(id="old", sku="LS-1", active=False),
    )
    shelf = read_shelf(workspace)
    assert len(shelf) == 3
    tea, serum = shelf.find(ShelfWish())
    assert (tea.id, tea.brand, tea.currency, tea.tags) == ("tea", "Bloom", "CNY", ("满减", "tea"))
    assert (serum.id, serum.list_price, serum.stock) == ("serum", 3000, None)
    assert (serum.active, serum.tags) == (True, ())


def test_what_a_show_sells_is_known_whatever_the_row(workspace: Workspace) -> None:
    stage(workspace, an_item(id="row"), an_item(id="skipped", skip=True))
    put(workspace, a_product(id="mask"), an_offer("row", "serum"), an_offer("skipped", "mask"))
    assert sold_in(run_of(workspace)) == {"serum", "mask"}
