"""Product files to drafts: Shopify's two exports and tables of any shape, and what is rejected."""

import csv
from pathlib import Path
from typing import Any

import pytest

from planner.domain.errors import NothingToDoError, UnusableInputError
from planner.imports.problems import Reason
from planner.imports.products import ProductImport, read_products
from planner.imports.reader import read_file, read_tables
from planner.imports.source import Source

FILES = Path(__file__).parent / "files"
NIGHT_CREAM = {
    "title": "Night cream",
    "tags": ("skin", "night", "best seller"),
    "active": True,
}
NEWER_EXPORT = {
    2: {
        **NIGHT_CREAM,
        "variant": "50 ml",
        "sku": "NC-50",
        "barcode": "0012345678905",
        "list_price": 2900,
        "compare_at_price": 3900,
        "cost": 640,
        "stock": 900,
        "image": "https://lumen.example/nc-front.jpg",
    },
    4: {
        **NIGHT_CREAM,
        "variant": "100 ml",
        "sku": "NC-100",
        "barcode": "0012345678912",
        "list_price": 4900,
        "cost": 1012,
        "stock": -3,
        "image": "https://lumen.example/nc-100.jpg",
    },
    6: {"title": "Gift card", "sku": "GC", "list_price": 2500, "active": False},
    8: {
        "title": "Lip set “Duo”, 口红",
        "variant": "Red / L",
        "sku": "LIP-R-L",
        "list_price": 129900,
        "stock": 12,
        "tags": ("lips",),
        "active": False,
        "image": "https://lumen.example/lip.jpg",
    },
}
"""What each line of `shopify_new.csv` that is a product says."""


def products_of(text: str, currency: str = "USD") -> ProductImport:
    return read_products(read_tables(Source("list.csv", text.encode())), currency=currency)


def fields_of(text: str, currency: str = "USD") -> list[dict[str, Any]]:
    read = products_of(text, currency)
    assert not read.rejected
    return [dict(draft.fields) for draft in read.drafts]


def reasons_of(read: ProductImport) -> list[tuple[int, list[Reason]]]:
    return [(row.line, [problem.reason for problem in row.problems]) for row in read.rejected]


def test_the_newer_shopify_export_gives_one_draft_a_variant() -> None:
    read = read_products(read_file(FILES / "shopify_new.csv"), currency="USD")
    assert (read.format, read.header_line, read.encoding) == ("shopify_2026", 1, "utf-8")
    assert {draft.line: dict(draft.fields) for draft in read.drafts} == NEWER_EXPORT


def test_rows_of_shopify_that_are_no_variant_are_told_one_by_one() -> None:
    read = read_products(read_file(FILES / "shopify_new.csv"), currency="USD")
    assert read.companion_lines == (5,)
    assert reasons_of(read) == [
        (7, [Reason.NO_PRODUCT_ROW]),
        (9, [Reason.REFUSED]),
        (10, [Reason.EMPTY_VARIANT]),
    ]
    price = read.rejected[1].problems[0]
    assert (price.column, price.value) == ("Price", "free")
    assert read.rejected[0].problems[0].values == {"handle": "orphan"}


def test_the_older_shopify_export_gives_the_same_from_its_own_names() -> None:
    read = read_products(read_file(FILES / "shopify_old.csv"), currency="USD")
    assert (read.format, read.companion_lines, read.rejected) == ("shopify_2019", (4,), ())
    assert [dict(draft.fields) for draft in read.drafts] == [
        {
            "title": "Star print",
            "variant": 'Print - Height: 9" x Width: 12"',
            "list_price": 2500,
            "tags": ("wall", "paper"),
            "active": True,
            "image": "https://acme.example/print.png",
        },
        {
            "title": "Star print",
            "variant": "Small",
            "sku": "print-s",
            "barcode": "0400000000017",
            "list_price": 1999,
            "compare_at_price": 2499,
            "cost": 420,
            "stock": 8,
            "tags": ("wall", "paper"),
            "active": True,
            "image": "https://acme.example/print.png",
        },
        {
            "title": "Hidden poster",
            "sku": "poster",
            "list_price": 950,
            "stock": 5,
            "active": False,
        },
    ]


def test_descriptions_are_not_taken_and_the_columns_say_so() -> None:
    read = read_products(read_file(FILES / "shopify_old.csv"), currency="USD")
    ignored = {column.header for column in read.columns if column.field is None}
    assert "Body (HTML)" in ignored
    assert "talking_points" not in {name for draft in read.drafts for name in draft.fields}


def test_a_stock_of_zero_that_nobody_counts_is_not_taken() -> None:
    header = "Handle,Title,Variant SKU,Variant Inventory Tracker,Variant Inventory Qty\n"
    counted, uncounted, several = fields_of(header + "a,A,1,shopify,0\nb,B,2,,0\nc,C,3,,4\n")
    assert (counted["stock"], uncounted.get("stock"), several["stock"]) == (0, None, 4)
    (plain,) = fields_of("Handle,Title,Variant SKU,Variant Inventory Qty\na,A,1,0\n")
    assert plain["stock"] == 0


def test_rows_of_one_handle_belong_together_though_others_stand_between() -> None:
    read = fields_of("Handle,Title,Option1 Value,Variant Price\na,A,S,1\nb,B,,2\na,,M,3\n")
    assert [(each["title"], each.get("variant")) for each in read] == [
        ("A", "S"),
        ("B", None),
        ("A", "M"),
    ]


def test_a_title_that_is_repeated_in_every_row_still_makes_one_draft_a_variant() -> None:
    read = products_of("Handle,Title,Variant SKU,Image Src\na,A,1,x\na,A,2,y\na,A,,z\n")
    assert [draft.fields["sku"] for draft in read.drafts] == ["1", "2"]
    assert read.companion_lines == (4,)


def test_a_product_row_that_only_heads_its_variants_is_no_product() -> None:
    read = products_of("Handle,Title,Variant SKU,Variant Price\na,A,,\na,,1,5\na,,2,6\n")
    assert [draft.line for draft in read.drafts] == [3, 4]
    assert read.companion_lines == (2,)


def test_a_shopify_price_always_has_a_decimal_point() -> None:
    (draft,) = fields_of("Handle,Title,Variant Price,Cost per item\na,A,12.340,1.500\n")
    assert (draft["list_price"], draft["cost"]) == (1234, 150)


def test_a_table_of_any_shape_gives_what_its_columns_say() -> None:
    (draft,) = fields_of(
        "Product name;SKU;EAN;Price;RRP;Unit cost;Stock;Link;Picture;Colour;Size;Tags;"
        "Talking points;Never say;Commission;Return rate;Active\n"
        "Serum;'00123;8801234567890\t;$24.90;$39.00;6;1,200;https://l.example/s;s.jpg;Red;L;a, b;"
        "Not greasy | Vegan;cures acne, heals;15%;3.32%;yes\n"
    )
    assert draft == {
        "title": "Serum",
        "sku": "00123",
        "barcode": "8801234567890",
        "list_price": 2490,
        "compare_at_price": 3900,
        "cost": 600,
        "stock": 1200,
        "url": "https://l.example/s",
        "image": "s.jpg",
        "variant": "Red / L",
        "tags": ("a", "b"),
        "talking_points": ("Not greasy", "Vegan"),
        "never_say": ("cures acne", "heals"),
        "commission_rate": 0.15,
        "return_rate": 0.0332,
        "active": True,
    }


def test_blank_cells_and_dashes_are_not_among_the_fields() -> None:
    assert fields_of("Title,SKU,Price,Stock\nSerum,-,—,\n") == [{"title": "Serum"}]


def test_the_stock_of_several_warehouses_is_added_up() -> None:
    (draft,) = fields_of("Product name,Quantity in Berlin,Quantity in LA\nSerum,5,7\n")
    assert draft["stock"] == 12


def test_of_numbered_pictures_the_first_is_taken() -> None:
    (draft,) = fields_of("Title,Image URL 1,Image URL 2\nSerum,,b.jpg\n")
    assert draft["image"] == "b.jpg"


def test_a_column_shows_whether_its_points_are_decimal() -> None:
    drafts = fields_of("Title,Price,Stock\nA,12.340,25.000\nB,9.99,3.0\n")
    assert [(each["list_price"], each["stock"]) for each in drafts] == [(1234, 25), (999, 3)]


def test_yen_with_their_sign_and_no_decimals() -> None:
    (draft,) = fields_of('商品名,販売価格\n化粧水,"2,281,428円"\n', "JPY")
    assert draft["list_price"] == 2281428


def test_every_bad_cell_of_a_row_is_told_with_its_column() -> None:
    read = products_of("Title,Price,Stock,Commission\nSerum,abc,many,200%\nBalm,1,1,1%\n")
    assert [draft.fields["title"] for draft in read.drafts] == ["Balm"]
    (row,) = read.rejected
    assert list(row.cells) == ["Serum", "abc", "many", "200%"]
    assert [(each.column, each.value, each.reason) for each in row.problems] == [
        ("Price", "abc", Reason.REFUSED),
        ("Stock", "many", Reason.NOT_A_COUNT),
        ("Commission", "200%", Reason.NOT_A_RATE),
    ]


def test_a_row_with_more_cells_than_columns_is_rejected_and_one_with_fewer_is_not() -> None:
    read = products_of("Title,Price,Stock\nSerum,5,1,red\nBalm,5,1,,\nOil\n")
    assert reasons_of(read) == [(2, [Reason.TOO_MANY_CELLS])]
    assert read.rejected[0].problems[0].values == {"cells": 4, "columns": 3}
    assert [draft.line for draft in read.drafts] == [3, 4]


def test_a_row_that_names_no_product_is_rejected() -> None:
    assert reasons_of(products_of("Title,SKU,Price\n,,5\n")) == [(2, [Reason.NO_IDENTITY])]


def test_a_status_that_says_nothing_is_left_out_with_a_remark() -> None:
    read = products_of("Title,Status\nSerum,in review\nBalm,下架\n")
    assert [dict(draft.fields) for draft in read.drafts] == [
        {"title": "Serum"},
        {"title": "Balm", "active": False},
    ]
    assert [(each.line, each.value, each.reason) for each in read.remarks] == [
        (2, "in review", Reason.UNKNOWN_STATUS)
    ]


def test_every_filled_row_is_a_draft_a_rejection_or_a_companion() -> None:
    for name in ("shopify_new.csv", "shopify_old.csv"):
        read = read_products(read_file(FILES / name), currency="USD")
        with (FILES / name).open(encoding="utf-8", newline="") as stream:
            rows = len(list(csv.reader(stream))) - 1
        assert rows == len(read.drafts) + len(read.rejected) + len(read.companion_lines)


def test_a_header_without_rows_is_nothing_to_do() -> None:
    with pytest.raises(NothingToDoError, match="no rows below it"):
        products_of("Title,SKU,Price\n,,\n\n")


def test_a_file_without_known_names_says_what_names_to_give() -> None:
    with pytest.raises(UnusableInputError, match="Title, SKU, Price, Stock"):
        products_of("a,b\n1,2\n")
