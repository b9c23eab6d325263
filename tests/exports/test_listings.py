"""Listings read back: their headings are the platforms', their order that of the pins."""

import csv
import io
from pathlib import Path

import pytest
from builders import a_brand, a_product, a_run, an_item, an_offer
from runs import a_marathon

from planner.exports.listings import TIKTOK, WHATNOT, tiktok_listing, whatnot_listing

REAL = Path(__file__).parents[3] / "shared" / "data" / "whatnot_listing_us_example.csv"


def read(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


@pytest.mark.skipif(not REAL.exists(), reason="needs the real files")
def test_the_headings_for_whatnot_are_those_of_its_own_file() -> None:
    header = next(csv.reader(io.StringIO(REAL.read_text("utf-8-sig"), newline="")))
    assert tuple(header) == WHATNOT


def test_products_come_in_the_order_of_their_pins_each_once_for_each_way_it_is_sold() -> None:
    lines = read(whatnot_listing(a_marathon()).content)
    assert [(line["SKU"], line["Type"]) for line in lines] == [
        ("LS-1003", "Buy it Now"),
        ("LS-3301", "Buy it Now"),
        ("LS-4100", "Buy it Now"),
        ("LS-7106", "Buy it Now"),
        ("LS-9001", "Buy it Now"),
        ("LS-9001", "Giveaway"),
    ]
    assert [line["Quantity"] for line in lines] == ["1200", "2500", "1100", "300", "10", "10"]
    assert lines[1]["Price"] == "24"
    assert lines[5]["Price"] == "0"


def test_cents_are_rounded_to_dollars_and_that_is_said() -> None:
    listing = whatnot_listing(a_marathon())
    assert read(listing.content)[0]["Price"] == "5"
    assert listing.rounded == ("Mini cleanser 30 ml", "Lip balm")


def test_other_currencies_keep_their_decimals() -> None:
    row, product = an_item(kind="auction"), a_product(id="p", list_price=1250)
    brand = a_brand(id="brand", currency="EUR")
    run = a_run([row], offers=[an_offer(row.id, "p", pin=1)], products=[product], brand=brand)
    listing = whatnot_listing(run)
    (line,) = read(listing.content)
    assert (line["Type"], line["Price"], listing.rounded) == ("Auction", "12.50", ())


def test_the_variant_tells_products_of_one_title_apart() -> None:
    products = [a_product(id=size, title="Tee", variant=size) for size in ("S", "M")]
    row = an_item()
    offers = [an_offer(row.id, "S", pin=2), an_offer(row.id, "M", pin=1)]
    lines = read(whatnot_listing(a_run([row], offers=offers, products=products)).content)
    assert [line["Title"] for line in lines] == ["Tee – M", "Tee – S"]


def test_what_is_only_skipped_is_not_listed() -> None:
    row = an_item(skip=True)
    run = a_run([row], offers=[an_offer(row.id, "p")], products=[a_product(id="p")])
    assert read(whatnot_listing(run).content) == read(tiktok_listing(run).content) == []


def test_tiktok_gets_each_product_once_with_what_is_crossed_out() -> None:
    content = tiktok_listing(a_marathon()).content
    lines = read(content)
    assert tuple(next(csv.reader([content.decode("utf-8-sig").splitlines()[0]]))) == TIKTOK
    assert [line["seller_sku"] for line in lines] == [
        "LS-1003", "LS-3301", "LS-4100", "LS-7106", "LS-9001",
    ]  # fmt: skip
    serum, cream = lines[1], lines[2]
    assert (serum["price"], serum["list_price"], serum["quantity"]) == ("24.00", "34.00", "2500")
    assert (cream["property_value_1"], cream["list_price"]) == ("50 ml", "52.00")
