"""What is offered for each kind of finding about a rundown; each offer is tried in earnest."""

from datetime import datetime
from typing import Any

import pytest
from builders import (
    a_block,
    a_channel,
    a_hard_item,
    a_product,
    an_end_by_item,
    an_item,
    an_offer,
)
from fixing import labels
from staging import stage

from planner.domain.base import Entity
from planner.services.workspace import Workspace

HOUR = {"length_minutes": 60, "starts_at": datetime(2026, 11, 27, 16)}


def one_hour(workspace: Workspace, *entities: Entity, **show: Any) -> None:
    """A show from 16:00 to 17:00 with these rows and other entities."""
    stage(workspace, *entities, **{**HOUR, **show})


@pytest.mark.parametrize(
    ("seconds", "code", "offered"),
    [
        (3700, "show_over", ["Fit to 1:00:00", "Let it last 1:02:00"]),
        (3000, "show_under", ["Fit to 1:00:00", "Let it last 50:00"]),
    ],
)
def test_a_rundown_is_fitted_or_the_show_is_as_long_as_it(
    workspace: Workspace, seconds: int, code: str, offered: list[str]
) -> None:
    one_hour(workspace, an_item(seconds - 600), an_item(600))
    assert labels(workspace, code) == offered


def test_a_rundown_that_is_locked_is_not_fitted(workspace: Workspace) -> None:
    one_hour(workspace, an_item(3700, locked=True))
    assert labels(workspace, "show_over") == ["Let it last 1:02:00"]


def test_slack_is_filled_by_a_row_before_or_the_row_starts_at_once(workspace: Workspace) -> None:
    one_hour(workspace, an_item(1500, title="Demo"), a_hard_item("16:30", 1800))
    assert labels(workspace, "row_slack") == [
        "Demo: 30:00",
        "Start at 16:25",
        "Let it follow",
    ]


def test_an_overlap_is_cut_from_a_row_before_or_the_row_starts_later(workspace: Workspace) -> None:
    one_hour(workspace, an_item(2100, title="Demo"), a_hard_item("16:30", 1500))
    assert labels(workspace, "row_overlap") == ["Demo: 30:00", "Start at 16:35", "Let it follow"]


def test_a_row_that_should_end_before_it_starts_ends_later(workspace: Workspace) -> None:
    one_hour(workspace, an_item(2100, title="Demo"), an_end_by_item("16:30"), an_item(1500))
    assert "End at 16:35" in labels(workspace, "end_by_negative")


@pytest.mark.parametrize(("target", "code"), [(1200, "block_over"), (3000, "block_under")])
def test_a_block_gets_the_target_that_its_rows_come_to(
    workspace: Workspace, target: int, code: str
) -> None:
    block = a_block(target, id="block")
    one_hour(workspace, block, an_item(1800, block_id="block"), an_item(1800))
    assert labels(workspace, code) == ["Target 30:00"]


def test_a_final_row_without_words_goes_back_to_review(workspace: Workspace) -> None:
    one_hour(workspace, an_item(3600, status="final"))
    assert labels(workspace, "empty_script") == ["Back to review"]


def test_what_is_not_sold_any_more_is_sold_again_or_taken_out(workspace: Workspace) -> None:
    selling(workspace, {"active": False})
    assert labels(workspace, "product_inactive") == ["Make it active", "Take it out"]


def test_no_more_is_set_aside_than_there_is(workspace: Workspace) -> None:
    selling(workspace, {"stock": 60}, stock_set_aside=100)
    assert labels(workspace, "stock_short") == ["Set aside 60", "Take it out"]


def test_what_is_gone_can_only_be_taken_out(workspace: Workspace) -> None:
    selling(workspace, {"stock": 0})
    assert labels(workspace, "stock_short") == ["Take it out"]


@pytest.mark.parametrize(
    ("price", "code", "offered"),
    [
        (5000, "price_above_list", ["$30.00", "$12.00"]),
        (900, "price_below_cost", ["$30.00", "$12.00"]),
    ],
)
def test_a_price_is_put_right(
    workspace: Workspace, price: int, code: str, offered: list[str]
) -> None:
    selling(workspace, {"list_price": 3000, "cost": 1200}, live_price=price)
    assert labels(workspace, code) == offered


@pytest.mark.parametrize(("second", "code"), [(1, "pin_order"), (2, "pin_duplicate")])
def test_pins_are_numbered_anew(workspace: Workspace, second: int, code: str) -> None:
    one_hour(
        workspace,
        an_item(1800, id="one"),
        an_item(1800, id="two"),
        a_product(id="mask"),
        an_offer("one", "serum", pin=2),
        an_offer("two", "mask", pin=second),
    )
    assert labels(workspace, code) == ["Number the pins anew"]


def test_a_title_loses_its_last_words_where_it_is_too_long(workspace: Workspace) -> None:
    one_hour(
        workspace,
        an_item(3600),
        a_channel(id="tiktok"),
        channel_ids=("tiktok",),
        title="Serum school, with a friend and more",
    )
    assert labels(workspace, "platform_limit") == ["“Serum school, with a fr…”"]


@pytest.mark.parametrize("place", ["title", "script", "talking points"])
def test_a_word_is_put_in_the_place_of_one_to_avoid(workspace: Workspace, place: str) -> None:
    said = "Our NO. 1 serum"
    one_hour(
        workspace,
        an_item(3600, id="row", script=said if place == "script" else ""),
        a_product(id="lamp", talking_points=(said,) if place == "talking points" else ()),
        an_offer("row", "lamp"),
        a_channel(id="tiktok"),
        channel_ids=("tiktok",),
        title=said if place == "title" else "Serum",
    )
    assert labels(workspace, "banned_words") == ["Say “popular”"]


def selling(workspace: Workspace, product: dict[str, Any], **offer: Any) -> None:
    """An hour in which a product is sold at its price."""
    one_hour(
        workspace,
        an_item(3600, id="row"),
        a_product(id="lamp", **product),
        an_offer("row", "lamp", **offer),
    )
