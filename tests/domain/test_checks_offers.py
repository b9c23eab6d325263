"""What is said of products, stock, prices and pins in the rows that run."""

from typing import Any

import pytest
from builders import a_block, a_brand, a_note, a_product, a_run, an_item, an_offer

from planner.domain.checks import findings_of_show
from planner.domain.findings import Code, Finding, Severity
from planner.domain.platforms import Platforms
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import Kind


def found(run: RunOfShow, *codes: Code) -> list[Finding]:
    """The findings of these codes, in their order."""
    return [each for each in findings_of_show(run, Platforms()) if each.code in codes]


def a_sale(*, kind: str = "hero", product: dict[str, Any] | None = None, **offer: Any) -> RunOfShow:
    """One row that sells one product."""
    serum = a_product(**{"id": "serum", "title": "Serum", **(product or {})})
    row = an_item(60, id="row", title="Serum duo", kind=kind)
    return a_run([row], offers=[an_offer("row", "serum", id="offer", **offer)], products=[serum])


def pinned(*pins: tuple[str, int | None], **rows: Any) -> RunOfShow:
    """A row for each (product, pin), in this order; row fields by row id, `row0` the first."""
    names = dict.fromkeys(name for name, _ in pins)
    return a_run(
        [
            an_item(60, id=f"row{n}", title=f"Row {n}", position=n, **rows.get(f"row{n}", {}))
            for n, _ in enumerate(pins)
        ],
        offers=[
            an_offer(f"row{n}", name, id=f"offer{n}", pin=pin) for n, (name, pin) in enumerate(pins)
        ],
        products=[a_product(id=name, title=name.title()) for name in names],
    )


SELLING = {Kind.TRAFFIC, Kind.HERO, Kind.PROFIT, Kind.FLASH, Kind.AUCTION}


@pytest.mark.parametrize("kind", [*Kind, "", "Hero", "unboxing"])
def test_only_a_row_of_a_selling_kind_needs_a_product(kind: str) -> None:
    said = found(a_run([an_item(60, id="row", title="Duo", kind=kind)]), Code.NO_OFFER)
    wanted = Finding(
        Code.NO_OFFER, Severity.WARNING, ("row", "show"), {"row": "Duo", "kind": str(kind)}
    )
    assert said == ([wanted] if kind in SELLING else [])


def test_a_row_with_a_product_and_one_that_does_not_run_need_none() -> None:
    skipped = an_item(60, kind="hero", skip=True)
    in_skipped = a_block(0, id="b", skip=True), an_item(60, kind="hero", block_id="b")
    note, block = a_note(kind="hero"), a_block(0, kind="hero")
    assert found(a_sale(), Code.NO_OFFER) == []
    assert found(a_run([skipped, *in_skipped, note, block]), Code.NO_OFFER) == []


def test_a_product_that_is_not_active_is_found_where_it_is_sold() -> None:
    assert found(a_sale(product={"active": False}), Code.PRODUCT_INACTIVE) == [
        Finding(
            Code.PRODUCT_INACTIVE,
            Severity.WARNING,
            ("row", "offer", "serum", "show"),
            {"product": "Serum", "row": "Serum duo"},
        )
    ]
    assert found(a_sale(), Code.PRODUCT_INACTIVE) == []


def test_a_price_above_the_list_price_is_found() -> None:
    run = a_sale(product={"list_price": 2400}, live_price=2401)
    assert found(run, Code.PRICE_ABOVE_LIST) == [
        Finding(
            Code.PRICE_ABOVE_LIST,
            Severity.WARNING,
            ("row", "offer", "serum", "show"),
            {
                "product": "Serum",
                "row": "Serum duo",
                "price": 2401,
                "list_price": 2400,
                "currency": "USD",
            },
        )
    ]


def test_a_price_below_cost_is_found_with_the_loss() -> None:
    run = a_sale(product={"list_price": 2400, "cost": 1000}, live_price=999)
    assert found(run, Code.PRICE_BELOW_COST) == [
        Finding(
            Code.PRICE_BELOW_COST,
            Severity.WARNING,
            ("row", "offer", "serum", "show"),
            {
                "product": "Serum",
                "row": "Serum duo",
                "price": 999,
                "cost": 1000,
                "loss": 1,
                "currency": "USD",
            },
        )
    ]


@pytest.mark.parametrize(
    ("kind", "product", "price"),
    [
        pytest.param("hero", {"list_price": 2400, "cost": 1000}, 2400, id="the list price"),
        pytest.param("hero", {"list_price": 2400, "cost": 1000}, 1000, id="the cost"),
        pytest.param("hero", {"list_price": 900, "cost": 1000}, None, id="no live price"),
        pytest.param("hero", {}, 5, id="nothing to hold it against"),
        pytest.param("giveaway", {"cost": 1000}, 0, id="a gift"),
        pytest.param("auction", {"cost": 1000}, 100, id="where bidding starts"),
    ],
)
def test_a_price_between_cost_and_list_price_is_fine(
    kind: str, product: dict[str, int], price: int | None
) -> None:
    run = a_sale(kind=kind, product=product, live_price=price)
    assert found(run, Code.PRICE_ABOVE_LIST, Code.PRICE_BELOW_COST) == []


def test_amounts_are_in_the_brands_currency() -> None:
    run = a_sale(product={"list_price": 420}, live_price=421)
    yen = a_run(run.rows, brand=a_brand(currency="JPY"), products=run.products.values(),
                offers=run.offers["row"])  # fmt: skip
    [above] = found(yen, Code.PRICE_ABOVE_LIST)
    assert above.values["currency"] == "JPY"


def stocked(stock: int | None, *set_aside: int | None) -> RunOfShow:
    """A product with this stock, in one row for each share of it that is set aside."""
    return a_run(
        [an_item(60, id=f"row{n}", position=n) for n, _ in enumerate(set_aside)],
        offers=[
            an_offer(f"row{n}", "serum", stock_set_aside=share) for n, share in enumerate(set_aside)
        ],
        products=[a_product(id="serum", title="Serum", stock=stock)],
    )


def test_stock_is_counted_over_all_rows_of_the_show() -> None:
    assert found(stocked(100, 60, 41), Code.STOCK_SHORT) == [
        Finding(
            Code.STOCK_SHORT,
            Severity.ERROR,
            ("row0", "row1", "serum", "show"),
            {
                "product": "Serum",
                "set_aside": 101,
                "stock": 100,
                "missing": 1,
                "rows": 2,
                "state": "short",
            },
        )
    ]


@pytest.mark.parametrize(
    "run",
    [
        pytest.param(stocked(100, 60, 40), id="all of it"),
        pytest.param(stocked(100, None), id="nothing set aside"),
        pytest.param(stocked(None, 10**6), id="stock unknown"),
    ],
)
def test_stock_that_suffices_or_is_unknown_is_fine(run: RunOfShow) -> None:
    assert found(run, Code.STOCK_SHORT) == []


@pytest.mark.parametrize("stock", [0, -3])
def test_selling_what_is_gone_is_a_warning_while_nothing_is_promised(stock: int) -> None:
    [empty] = found(stocked(stock, None, 0), Code.STOCK_SHORT)
    assert empty.severity is Severity.WARNING
    assert empty.values == {
        "product": "Serum",
        "set_aside": 0,
        "stock": stock,
        "missing": -stock,
        "rows": 2,
        "state": "empty",
    }


def test_what_is_oversold_already_adds_to_what_is_missing() -> None:
    [short] = found(stocked(-3, 10), Code.STOCK_SHORT)
    assert short.severity is Severity.ERROR
    assert (short.values["missing"], short.values["state"]) == (13, "short")


def test_stock_set_aside_in_a_skipped_row_is_free() -> None:
    run = stocked(100, 60, 60)
    skipped = (run.rows[0], run.rows[1].changed(skip=True))
    offers = [offer for each in run.offers.values() for offer in each]
    free = a_run(skipped, offers=offers, products=run.products.values())
    assert found(free, Code.STOCK_SHORT) == []


def test_two_offers_of_a_product_in_one_row_count_both_and_name_the_row_once() -> None:
    product = a_product(id="serum", stock=10)
    offers = [an_offer("row", "serum", stock_set_aside=6, pin=pin) for pin in (1, 2)]
    run = a_run([an_item(60, id="row")], offers=offers, products=[product])
    [short] = found(run, Code.STOCK_SHORT)
    assert short.subjects == ("row", "serum", "show")
    assert (short.values["set_aside"], short.values["rows"]) == (12, 1)


@pytest.mark.parametrize(
    ("pins", "wrong"),
    [
        pytest.param([1, 2, 3], [], id="in order"),
        pytest.param([3, 7, 20], [], id="gaps are fine"),
        pytest.param([None, 1, None, 2], [], id="rows without pins between"),
        pytest.param([1, 3, 2], [3], id="two changed places"),
        pytest.param([9, 1, 2, 3], [9], id="one far too early is one finding"),
        pytest.param([1, 2, 9, 3, 4], [9], id="one in the middle"),
        pytest.param([4, 1, 2, 3], [4], id="the last first"),
        pytest.param([3, 2, 1], [3, 2], id="upside down"),
        pytest.param([], [], id="none"),
    ],
)
def test_as_few_pins_as_possible_are_called_out_of_order(
    pins: list[int | None], wrong: list[int]
) -> None:
    run = pinned(*((f"product{n}", pin) for n, pin in enumerate(pins)))
    assert [each.values["pin"] for each in found(run, Code.PIN_ORDER)] == wrong


def test_a_pin_out_of_order_says_where_it_stands() -> None:
    assert found(pinned(("serum", 2), ("cream", 1)), Code.PIN_ORDER) == [
        Finding(
            Code.PIN_ORDER,
            Severity.WARNING,
            ("row0", "offer0", "serum", "show"),
            {"row": "Row 0", "product": "Serum", "pin": 2},
        )
    ]


def test_a_product_keeps_its_pin_when_it_comes_again() -> None:
    run = pinned(("serum", 1), ("cream", 2), ("serum", 1))
    assert found(run, Code.PIN_ORDER, Code.PIN_DUPLICATE) == []


def test_one_pin_for_two_products_is_found_once_for_each_product_too_many() -> None:
    run = pinned(("serum", 1), ("cream", 1), ("mask", 1), ("toner", 2))
    first, second = found(run, Code.PIN_ORDER, Code.PIN_DUPLICATE)
    assert first == Finding(
        Code.PIN_DUPLICATE,
        Severity.WARNING,
        ("row1", "row0", "offer1", "offer0", "show"),
        {"row": "Row 1", "product": "Cream", "pin": 1, "other": "Serum", "other_row": "Row 0"},
    )
    assert (second.values["product"], second.values["other"]) == ("Mask", "Serum")


def test_pins_of_skipped_rows_do_not_count() -> None:
    run = pinned(("serum", 1), ("cream", 1), ("mask", 3), row1={"skip": True})
    assert found(run, Code.PIN_ORDER, Code.PIN_DUPLICATE) == []
