"""Products are found by any part of what they are called, in any script, as fast as one types."""

import time
from typing import Any

import pytest

from planner.domain.shelf import Shelf, ShelfProduct, ShelfWish

_FIELDS: dict[str, Any] = {
    "brand_id": "lumen",
    "brand": "Lumen Skin",
    "currency": "USD",
    "sku": "",
    "barcode": "",
    "variant": "",
    "tags": (),
    "list_price": 3000,
    "stock": 5,
    "active": True,
}


def on_shelf(id_: str, title: str, **fields: Any) -> ShelfProduct:
    return ShelfProduct(**{**_FIELDS, "id": id_, "title": title, **fields})


SHELF = Shelf(
    (
        on_shelf("duo", "Vitamin C serum duo", sku="LS-3302", variant="2 × 30 ml", tags=("hero",)),
        on_shelf("serum", "Vitamin C serum", sku="LS-3301", barcode="2001330101229"),
        on_shelf("rice", "Rice water cleanser 米水洁面乳", sku="LS-1001", tags=("Douyin", "满减")),
        on_shelf("three", "Three in one", sku="3", stock=0),
        on_shelf("other", "Ｆｕｌｌ width mask", brand_id="bloom", brand="Bloom", stock=None),
        on_shelf("gone", "Vitamin C serum, old", active=False),
    )
)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("", ["duo", "serum", "rice", "three", "other"]),
        ("serum", ["duo", "serum"]),
        ("SERUM vit", ["duo", "serum"]),
        ("3301", ["serum"]),
        ("2001330101229", ["serum"]),
        ("hero", ["duo"]),
        ("洁", ["rice"]),
        ("满减", ["rice"]),
        ("douyin 米水", ["rice"]),
        ("full", ["other"]),
        ("30 ml", ["duo"]),
        ("3", ["three", "duo", "serum"]),  # the very SKU first
        ("ls-3302", ["duo"]),
        ("%", []),
        ("serum nothing", []),
    ],
)
def test_every_word_is_in_the_name_the_codes_or_a_tag(words: str, found: list[str]) -> None:
    assert [each.id for each in SHELF.find(ShelfWish(words))] == found


def test_what_begins_so_comes_before_what_has_it_inside() -> None:
    shelf = Shelf((on_shelf("a", "Night cream"), on_shelf("b", "Cream of rice")))
    assert [each.id for each in shelf.find(ShelfWish("cream"))] == ["b", "a"]


def test_only_one_brand_only_what_is_in_stock_and_only_what_is_new() -> None:
    assert [each.id for each in SHELF.find(ShelfWish(brand_id="bloom"))] == ["other"]
    in_stock = SHELF.find(ShelfWish(in_stock=True))
    assert [each.id for each in in_stock] == ["duo", "serum", "rice", "other"]
    new = SHELF.find(ShelfWish("serum", without={"duo"}))
    assert [each.id for each in new] == ["serum"]


def test_five_thousand_products_are_searched_in_less_than_a_frame_of_work() -> None:
    many = Shelf(on_shelf(str(n), f"Product {n} 精华", sku=f"SKU-{n:06d}") for n in range(5_000))
    spent = []
    for words in ("精", "pr", "sku-00199", "product 77 精华", "nothing"):
        begun = time.process_time()
        many.find(ShelfWish(words, in_stock=True))
        spent.append(time.process_time() - begun)
    assert sorted(spent)[2] < 0.016
