"""The real files that producers have, beside what Python's own csv module says is in them."""

import csv
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from planner.domain.errors import UnusableInputError
from planner.imports.products import ProductImport, read_products
from planner.imports.reader import read_file

SHARED = Path(__file__).parents[3] / "shared" / "data"

NEWER = {
    "handle": "URL handle",
    "title": "Title",
    "sku": "SKU",
    "barcode": "Barcode",
    "list_price": "Price",
    "compare_at_price": "Compare-at price",
    "cost": "Cost per item",
    "stock": "Inventory quantity",
    "image": "Product image URL",
    "position": "Image position",
    "variant_image": "Variant image URL",
    "options": "Option1 value,Option2 value,Option3 value",
}
OLDER = {
    "handle": "Handle",
    "title": "Title",
    "sku": "Variant SKU",
    "barcode": "Variant Barcode",
    "list_price": "Variant Price",
    "compare_at_price": "Variant Compare At Price",
    "cost": "Cost per item",
    "stock": "Variant Inventory Qty",
    "image": "Image Src",
    "position": "Image Position",
    "variant_image": "Variant Image",
    "options": "Option1 Value,Option2 Value,Option3 Value",
}


def shared(name: str) -> Path:
    path = SHARED / name
    if not path.exists():
        pytest.skip(f"{name} is not on this machine")
    return path


def expected(path: Path, names: dict[str, str]) -> list[dict[str, Any]]:
    """The variants of a Shopify file, taken out of it by hand."""
    with path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    titles = {row[names["handle"]]: row["Title"] for row in rows if row["Title"]}
    pictures: dict[str, str] = {}
    for row in sorted(rows, key=lambda row: int(row[names["position"]] or 999)):
        if row[names["image"]]:
            pictures.setdefault(row[names["handle"]], row[names["image"]])
    return [
        {
            "title": titles[row[names["handle"]]],
            "variant": " / ".join(row[name] for name in names["options"].split(",") if row[name]),
            "image": row[names["variant_image"]] or pictures[row[names["handle"]]],
            "sku": row[names["sku"]],
            "barcode": row[names["barcode"]],
            **{
                name: int(Decimal(row[names[name]]) * 100) if row[names[name]] else ""
                for name in ("list_price", "compare_at_price", "cost")
            },
            "stock": int(row[names["stock"]]) if row[names["stock"]] else "",
        }
        for row in rows
    ]


@pytest.mark.parametrize(
    ("file", "names", "variants"),
    [
        ("shopify_product_template_new_2026.csv", NEWER, 24),
        ("shopify_product_template_old_2019.csv", OLDER, 3),
    ],
)
def test_every_variant_of_a_real_shopify_export_comes_out_as_it_stands_there(
    file: str, names: dict[str, str], variants: int
) -> None:
    path = shared(file)
    read = read_products(read_file(path), currency="USD")
    wanted = expected(path, names)
    found = [{name: draft.fields.get(name, "") for name in wanted[0]} for draft in read.drafts]
    assert found == wanted
    assert len(found) == variants
    assert (read.rejected, read.companion_lines) == ((), ())


def test_a_real_whatnot_listing_is_read_by_its_column_names() -> None:
    read: ProductImport = read_products(
        read_file(shared("whatnot_listing_us_example.csv")), currency="USD"
    )
    (draft,) = read.drafts
    assert read.format == "whatnot"
    assert dict(draft.fields) == {
        "title": "1999 Pokemon Base Set Charizard Holo #4 PSA 8",
        "sku": "POK-CHAR-001",
        "list_price": 250000,
        "stock": 1,
        "image": "https://i.ibb.co/abc/charizard-front.jpg",
    }


@pytest.mark.parametrize(
    "file",
    [
        "tiktok_creator_live_performance_en.csv",
        "tiktok_shop_orders_th_quirks.csv",
        "whatnot_ledger_export.csv",
        "whatnot_show_orders_export_head.csv",
        "bad_input/naughty_strings.json",
    ],
)
def test_orders_ledgers_and_results_are_not_taken_for_products(file: str) -> None:
    tables_or_error = shared(file)
    with pytest.raises(UnusableInputError):
        read_products(read_file(tables_or_error), currency="USD")
