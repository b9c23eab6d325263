"""Rows of one show taken into another, with what they sell."""

from datetime import datetime, time

import pytest
from builders import a_block, a_brand, a_hard_item, a_product, a_show, an_item, an_offer

from planner.domain.errors import InvalidValueError, NothingToDoError
from planner.domain.rundown import Offer, Row, StartMode, in_order
from planner.domain.show import Show
from planner.services.pulling import insert_rows, lay_show
from planner.services.workspace import Workspace


@pytest.fixture
def shows(workspace: Workspace) -> tuple[str, str]:
    """A show at 16:00 with a block, two products in it (one of another brand); an empty one."""
    with workspace.change("Prepare") as step:
        for brand in ("brand", "other"):
            step.put(a_brand(id=brand))
        step.put(a_show(id="full", title="Full"))
        step.put(a_show(id="empty", title="Empty", starts_at=datetime(2026, 12, 1, 20, 0)))
        step.put(a_block(id="block", show_id="full", title="Block"))
        step.put(an_item(60, id="one", show_id="full", block_id="block", title="One"))
        step.put(a_hard_item("17:15", 90, id="two", show_id="full", title="Two"))
        step.put(a_product(id="serum"))
        step.put(a_product(id="knife", brand_id="other", title="Knife"))
        step.put(an_offer("one", "serum", live_price=2600, pin=1))
        step.put(an_offer("two", "knife", live_price=900, pin=2))
    return "full", "empty"


def _titles(workspace: Workspace, show_id: str) -> list[str]:
    return [row.title for row in in_order(workspace.where(Row, show_id=show_id))]


def test_a_show_starts_from_another_with_prices_and_pins_but_foreign_products(
    workspace: Workspace, shows: tuple[str, str]
) -> None:
    full, empty = shows
    before = workspace.plan()
    pulled = lay_show(workspace, empty, full)
    assert _titles(workspace, empty) == ["Block", "One", "Two"] == [r.title for r in pulled.rows]
    assert pulled.rows[1].block_id == pulled.rows[0].id
    assert (pulled.rows[2].start, pulled.rows[2].clock) == (StartMode.HARD, time(21, 15))
    assert [product.title for product in pulled.left_out] == ["Knife"]
    (offer,) = workspace.among(Offer, "row_id", (row.id for row in pulled.rows))
    assert (offer.product_id, offer.live_price, offer.pin) == ("serum", 2600, 1)
    workspace.undo()
    assert workspace.plan() == before


def test_inserted_rows_follow_and_leave_their_pins_behind(
    workspace: Workspace, shows: tuple[str, str]
) -> None:
    full, empty = shows
    with workspace.change("Prepare") as step:
        step.put(an_item(id="mine", show_id=empty, title="Mine", position=5))
        step.put(an_item(id="last", show_id=empty, title="Last", position=9))
    pulled = insert_rows(workspace, empty, ["block", "two"], after="mine")
    assert _titles(workspace, empty) == ["Mine", "Block", "One", "Two", "Last"]
    assert {row.start for row in pulled.rows} == {StartMode.FOLLOW}
    (offer,) = workspace.among(Offer, "row_id", (row.id for row in pulled.rows))
    assert (offer.live_price, offer.pin) == (2600, None)
    assert _titles(workspace, full) == ["Block", "One", "Two"]


def test_nothing_to_take_and_rows_in_the_way_are_said(
    workspace: Workspace, shows: tuple[str, str]
) -> None:
    full, empty = shows
    with pytest.raises(InvalidValueError, match="has rows already"):
        lay_show(workspace, full, empty)
    with workspace.change("Empty too") as step:
        step.put(workspace.get(Show, empty).changed(id="third"))
    with pytest.raises(NothingToDoError, match="no rows to take"):
        lay_show(workspace, "third", empty)
    with pytest.raises(NothingToDoError, match="Choose the rows"):
        insert_rows(workspace, empty, [])
