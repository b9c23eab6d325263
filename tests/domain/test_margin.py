"""What is left of a price, worked out by hand."""

import pytest
from builders import a_product
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.margin import Margin, margin_of, price_of


@pytest.mark.parametrize(
    ("price", "cost", "commission", "returns", "left", "after_returns"),
    [
        (4200, 2008, 0.15, 0.04, 1562, 1500),  # 42.00 − 6.30 − 20.08
        (4200, 2008, None, None, 2192, None),
        (1000, 1200, 0.1, 0.5, -300, -150),  # a loss comes back only half as often
        (999, 0, 0.155, 0.0, 844, 844),  # 844.155
        (0, 500, 0.15, 0.0, -500, -500),
        (1, 0, 0.5, None, 1, None),  # half a cent is rounded up
    ],
)
def test_what_is_left(
    price: int,
    cost: int,
    commission: float | None,
    returns: float | None,
    left: int,
    after_returns: int | None,
) -> None:
    product = a_product(cost=cost, commission_rate=commission, return_rate=returns)
    found = margin_of(price, product)
    assert (found.amount, found.after_returns) == (left, after_returns)
    assert (found.commission, found.returns) == (commission, returns)


def test_the_share_is_of_the_price() -> None:
    assert margin_of(4200, a_product(cost=2100)).share == 0.5
    assert margin_of(0, a_product(cost=2100)).share is None


@pytest.mark.parametrize(("price", "cost"), [(None, 100), (100, None), (None, None)])
def test_without_a_price_or_a_cost_nothing_is_known(price: int | None, cost: int | None) -> None:
    assert margin_of(price, a_product(cost=cost, return_rate=0.1)) == Margin(None, returns=0.1)


@given(st.integers(0, 10**15), st.integers(0, 10**15), st.floats(0, 1), st.floats(0, 1))
def test_nobody_keeps_more_than_the_price_and_returns_never_add(
    price: int, cost: int, commission: float, returns: float
) -> None:
    product = a_product(cost=cost, commission_rate=commission, return_rate=returns)
    found = margin_of(price, product)
    assert found.amount is not None
    assert found.after_returns is not None
    assert found.amount <= price
    assert abs(found.after_returns) <= abs(found.amount)


def test_what_a_product_costs_in_a_show() -> None:
    product = a_product(list_price=3000)
    assert (price_of(None, product), price_of(0, product), price_of(5, product)) == (3000, 0, 5)
    assert price_of(None, a_product()) is None
