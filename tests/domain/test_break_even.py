"""Break-even, worked by hand: what a show costs, what a price leaves, and what is missing."""

from fractions import Fraction
from typing import Any

import pytest
from builders import (
    a_booking,
    a_brand,
    a_creator,
    a_product,
    a_run,
    a_show,
    a_studio,
    an_assignment,
    an_item,
    an_offer,
)

from planner.domain.break_even import BreakEven, Missing, break_even
from planner.domain.catalogue import Product
from planner.domain.rundown import Row
from planner.domain.show import Cost


def found(
    products: list[Product],
    *,
    row: dict[str, Any] | None = None,
    studio: dict[str, Any] | None = None,
    booking: dict[str, Any] | None = None,
    pay: dict[str, Any] | None = None,
    host: dict[str, Any] | None = None,
    live_price: int | None = None,
    costs: tuple[Cost, ...] = (),
    currency: str = "USD",
    **show: Any,
) -> BreakEven:
    """Three hours in a room at 100.00 an hour with one host, who is paid 60.00."""
    selling: list[Row] = [an_item(600, **(row or {})) for _ in products]
    room = a_studio(id="room", **{"hourly_rate": 10000, **(studio or {})})
    creator = a_creator(id="host", **(host or {}))
    run = a_run(
        selling,
        offers=[
            an_offer(each.id, product.id, live_price=live_price)
            for each, product in zip(selling, products, strict=True)
        ],
        products=products,
        show=a_show(id="show", **show),
        brand=a_brand(id="brand"),
        bookings=(
            a_booking(
                studio_id="room", show_id="show", **{"state": "confirmed", **(booking or {})}
            ),
        ),
        studios={room.id: room},
        assignments=(an_assignment(creator_id="host", **{"fee": 6000, **(pay or {})}),),
        creators={creator.id: creator},
    )
    return break_even(run, costs, currency)


HALF = {"list_price": 2000, "cost": 1000}
"""Half of the price is left."""


def test_costs_over_margin_is_what_has_to_be_sold() -> None:
    worth = found([a_product(**HALF)])
    assert (worth.room, worth.people, worth.costs) == (30000, 6000, 36000)
    assert worth.share == Fraction(1, 2)
    assert (worth.sales, worth.missing) == (72000, ())


def test_ads_and_other_costs_are_paid_too() -> None:
    props = Cost(id="props", show_id="show", amount=2500)
    worth = found([a_product(**HALF)], costs=(props,), ad_budget=1500)
    assert (worth.ads, worth.others, worth.sales) == (1500, 2500, 80000)


CASES = [
    pytest.param({}, None, {}, Fraction(1, 2), id="price less cost"),
    pytest.param({"commission_rate": 0.1}, None, {}, Fraction(2, 5), id="less the commission"),
    pytest.param(
        {"commission_rate": 0.1, "return_rate": 0.5}, None, {}, Fraction(1, 5), id="half come back"
    ),
    pytest.param({}, 1600, {}, Fraction(3, 8), id="the live price counts"),
    pytest.param({}, None, {"commission_rate": 0.05}, Fraction(9, 20), id="less the host's share"),
    pytest.param(
        {"return_rate": 0.5}, None, {"commission_rate": 0.1}, Fraction(1, 5), id="of what is kept"
    ),
]


@pytest.mark.parametrize(("fields", "live_price", "host", "share"), CASES)
def test_what_a_price_leaves(
    fields: dict[str, Any], live_price: int | None, host: dict[str, Any], share: Fraction
) -> None:
    product = a_product(**HALF, **fields)
    worth = found([product], live_price=live_price, host=host, row={"host_ids": ("host",)})
    assert worth.share == share
    assert worth.sales == -(-36000 // share)


def test_products_count_as_often_as_each_other_by_their_prices() -> None:
    dear = a_product(list_price=8000, cost=7000)
    assert found([a_product(**HALF), dear]).share == Fraction(2000, 10000)


def test_a_product_without_cost_is_left_out_and_said_so() -> None:
    worth = found([a_product(**HALF), a_product(list_price=9000)])
    assert (worth.share, worth.uncounted, worth.sales) == (Fraction(1, 2), 1, 72000)


@pytest.mark.parametrize("row", [{"kind": "giveaway"}, {"skip": True}])
def test_what_is_given_away_or_skipped_sells_nothing(row: dict[str, Any]) -> None:
    worth = found([a_product(**HALF)], row=row)
    assert (worth.sales, worth.missing) == (None, ((Missing.NO_MARGIN, ""),))


MISSING = [
    pytest.param({"studio": {"hourly_rate": None}}, (Missing.STUDIO_RATE, "Studio A"), id="rate"),
    pytest.param({"booking": {"state": "released"}}, (Missing.NO_STUDIO, ""), id="no room"),
    pytest.param({"booking": {"state": "enquiry"}}, (Missing.NO_STUDIO, ""), id="only asked for"),
    pytest.param({"pay": {"fee": None}}, (Missing.PAY, "@mia.k"), id="no pay known"),
    pytest.param({"currency": "EUR"}, (Missing.OTHER_CURRENCY, "USD"), id="two currencies"),
]


@pytest.mark.parametrize(("fields", "missing"), MISSING)
def test_what_is_missing_is_named_and_nothing_is_guessed(
    fields: dict[str, Any], missing: tuple[Missing, str]
) -> None:
    worth = found([a_product(**HALF)], **fields)
    assert (worth.sales, worth.missing) == (None, (missing,))


def test_who_declined_costs_nothing() -> None:
    worth = found([a_product(**HALF)], pay={"status": "declined", "fee": None})
    assert (worth.people, worth.sales) == (0, 60000)


def test_prices_below_cost_never_pay() -> None:
    worth = found([a_product(list_price=1000, cost=1000)])
    assert (worth.sales, worth.missing) == (None, ((Missing.LOSS, ""),))


def test_a_cent_less_would_not_pay() -> None:
    worth = found([a_product(list_price=3000, cost=2000)], pay={"fee": 1})
    assert worth.sales == 90003
    assert worth.share is not None
    assert (worth.sales - 1) * worth.share < worth.costs <= worth.sales * worth.share
