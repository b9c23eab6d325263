"""Pins are numbered in the order of the rows, as one step."""

import pytest
from builders import a_product, an_item, an_offer
from staging import SHOW, assert_one_step, run_of, stage

from planner.services.exporting import plan_json
from planner.services.pins import number_pins, pin_products
from planner.services.workspace import Workspace


@pytest.fixture
def staged(workspace: Workspace) -> Workspace:
    """Five rows: the serum as pin 9, a gift, a bundle of a mask (4) and a link, the serum again, a
    toner that nobody pinned; the last is skipped."""
    stage(
        workspace,
        *(a_product(id=name, title=name) for name in ("gift", "mask", "link", "toner", "late")),
        an_item(id="one", kind="hero"),
        an_item(id="two", kind="giveaway"),
        an_item(id="three", kind="profit"),
        an_item(id="four", kind="hero"),
        an_item(id="five", kind="flash"),
        an_item(id="six", kind="profit", skip=True),
        an_offer("one", "serum", pin=9),
        an_offer("two", "gift"),
        an_offer("three", "mask", pin=4, position=0),
        an_offer("three", "link", spoken=False, position=1),
        an_offer("four", "serum", pin=2),
        an_offer("five", "toner"),
        an_offer("six", "late"),
    )
    return workspace


def _pins(workspace: Workspace) -> dict[str, list[int | None]]:
    run = run_of(workspace)
    return {row.id: [each.pin for each in run.offers[row.id]] for row in run.rows}


def test_those_that_have_a_pin_are_numbered(staged: Workspace) -> None:
    before = plan_json(staged)
    number_pins(staged, SHOW)
    assert _pins(staged) == {
        "one": [1],
        "two": [None],
        "three": [2, None],
        "four": [1],
        "five": [None],
        "six": [None],
    }
    assert_one_step(staged, before, "Number the pins of “Black Friday marathon”")


def test_what_is_sold_gets_a_pin_and_gifts_links_and_skipped_rows_do_not(staged: Workspace) -> None:
    pin_products(staged, SHOW)
    assert _pins(staged) == {
        "one": [1],
        "two": [None],
        "three": [2, None],
        "four": [1],
        "five": [3],
        "six": [None],
    }


def test_pins_in_order_make_no_step(staged: Workspace) -> None:
    pin_products(staged, SHOW)
    revision = staged.revision()
    pin_products(staged, SHOW)
    number_pins(staged, SHOW)
    assert staged.revision() == revision
