"""Products come into a rundown as rows and into rows, each time as one step."""

import pytest
from builders import a_block, a_product, an_item, an_offer
from staging import SHOW, assert_one_step, ids, stage

from planner.domain.errors import (
    InvalidValueError,
    LockedRundownError,
    NotFoundError,
    NothingToDoError,
)
from planner.domain.rundown import Offer, Row
from planner.services.exporting import plan_json
from planner.services.offers import offers_of
from planner.services.selling import add_products_as_rows, add_products_to_row
from planner.services.versions import set_locked
from planner.services.workspace import Workspace


@pytest.fixture
def staged(workspace: Workspace) -> Workspace:
    """An opening, a block with a hero that sells `serum`, an empty block; two more products."""
    stage(
        workspace,
        an_item(id="open", kind="opening"),
        a_block(id="block"),
        an_item(id="hero", kind="hero", title="Serum", block_id="block"),
        a_block(id="bare"),
        a_product(id="mask", sku="LS-2210", title="Sheet mask 面膜"),
        a_product(id="kit", title="Travel kit", tags=("mini", "Giveaway")),
        an_offer("hero", "serum", id="offer"),
    )
    return workspace


def test_several_products_become_rows_in_their_order_in_one_step(staged: Workspace) -> None:
    before = plan_json(staged)
    made = add_products_as_rows(staged, SHOW, ["mask", "serum", "kit"], after="hero")
    assert [row.title for row in made] == ["Sheet mask 面膜", "Vitamin C serum", "Travel kit"]
    assert ids(staged) == ["open", "block", " hero", *(f" {row.id}" for row in made), "bare"]
    sold = [[each.product_id for each in offers_of(staged, row)] for row in made]
    assert sold == [["mask"], ["serum"], ["kit"]]
    assert_one_step(staged, before, "Add 3 products")


@pytest.mark.parametrize(
    ("product", "after", "kind"),
    [
        ("mask", "hero", "hero"),  # as the row before
        ("mask", "block", "profit"),  # the first in its block: the row below is not looked at
        ("mask", "open", "profit"),  # an opening sells nothing
        ("mask", "bare", "profit"),
        ("mask", None, "profit"),
        ("kit", "hero", "giveaway"),  # as it is tagged
    ],
)
def test_the_kind_of_a_new_row_is_guessed(
    staged: Workspace, product: str, after: str | None, kind: str
) -> None:
    (made,) = add_products_as_rows(staged, SHOW, [product], after=after)
    assert made.kind == kind


def test_a_show_without_rows_gets_its_first(workspace: Workspace) -> None:
    stage(workspace)
    (made,) = add_products_as_rows(workspace, SHOW, ["serum"])
    assert (ids(workspace), made.kind) == ([made.id], "profit")
    assert workspace.next_undo() == "Add LS-3301"


def test_products_come_into_a_row_behind_those_it_sells(staged: Workspace) -> None:
    before = plan_json(staged)
    add_products_to_row(staged, "hero", ["serum", "mask", "kit", "mask"])
    sold = offers_of(staged, staged.get(Row, "hero"))
    assert [each.product_id for each in sold] == ["serum", "mask", "kit"]
    assert_one_step(staged, before, "Add 2 products to “Serum”")


def test_what_a_row_sells_already_is_refused(staged: Workspace) -> None:
    revision = staged.revision()
    with pytest.raises(InvalidValueError, match="“Serum” sells “Vitamin C serum” already"):
        add_products_to_row(staged, "hero", ["serum"])
    with pytest.raises(InvalidValueError, match="not an item"):
        add_products_to_row(staged, "block", ["mask"])
    assert staged.revision() == revision


def test_one_product_that_is_gone_adds_none(staged: Workspace) -> None:
    revision = staged.revision()
    with pytest.raises(NotFoundError, match="no product “gone”"):
        add_products_as_rows(staged, SHOW, ["mask", "gone"])
    with pytest.raises(NothingToDoError):
        add_products_as_rows(staged, SHOW, [])
    with pytest.raises(NotFoundError, match="The row “gone”"):
        add_products_as_rows(staged, SHOW, ["mask"], after="gone")
    assert staged.revision() == revision
    assert [each.id for each in staged.all(Offer)] == ["offer"]


def test_a_locked_rundown_takes_nothing(staged: Workspace) -> None:
    set_locked(staged, SHOW, True)
    revision = staged.revision()
    with pytest.raises(LockedRundownError):
        add_products_as_rows(staged, SHOW, ["mask"])
    with pytest.raises(LockedRundownError):
        add_products_to_row(staged, "hero", ["mask"])
    assert staged.revision() == revision
