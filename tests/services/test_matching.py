"""Each row of a file means the product that a person would say it means, every time anew."""

import csv
import io
from itertools import count

import pytest
from builders import a_brand, a_product
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.catalogue import Product
from planner.imports.problems import Reason
from planner.imports.products import ProductImport, read_products
from planner.imports.reader import read_tables
from planner.imports.source import Source
from planner.services.product_preview import PreviewRow, RowState, preview_rows


def a_reading(rows: list[dict[str, str]]) -> ProductImport:
    text = io.StringIO()
    names = ("SKU", "Barcode", "Title", "Variant", "Price")
    writer = csv.DictWriter(text, names, restval="")
    writer.writeheader()
    writer.writerows(rows)
    source = Source("list.csv", text.getvalue().encode())
    return read_products(read_tables(source, encoding="utf-8"), currency="USD")


def rows_for(present: list[Product], rows: list[dict[str, str]]) -> tuple[PreviewRow, ...]:
    ids = count(1)
    brand = a_brand(id="brand")
    return preview_rows(a_reading(rows), brand, present, new_id=lambda: f"new-{next(ids)}")


def meant(present: list[Product], *rows: dict[str, str]) -> list[str]:
    """For each row the id of the product it means, or the reason why it was rejected."""
    return [
        row.product.id if row.product else str(row.problems[0].reason)
        for row in rows_for(present, list(rows))
    ]


def test_a_row_means_the_product_with_its_sku_whatever_else_it_says() -> None:
    present = [a_product(id="a", sku="A", barcode="1", title="One")]
    assert meant(present, {"SKU": "A", "Barcode": "2", "Title": "Two"}) == ["a"]


def test_a_row_without_a_sku_means_the_product_with_its_barcode() -> None:
    present = [a_product(id="a", sku="A", barcode="1"), a_product(id="b", barcode="2")]
    assert meant(present, {"Barcode": "1", "Title": "x"}, {"Barcode": "2"}) == ["a", "b"]


def test_a_row_with_neither_means_the_product_of_its_title_and_variant() -> None:
    present = [
        a_product(id="s", sku="S", title="Tee", variant="Small"),
        a_product(id="m", sku="M", title="Tee", variant="Medium"),
    ]
    assert meant(present, {"Title": "TEE ", "Variant": "medium", "Price": "1"}) == ["m"]


def test_a_product_without_a_sku_gets_the_one_of_the_row_that_fits_it_otherwise() -> None:
    (row,) = rows_for([a_product(id="a", title="Serum")], [{"SKU": "A", "Title": "Serum"}])
    assert row.product is not None
    assert (row.state, row.product.id, row.product.sku) == (RowState.CHANGED, "a", "A")


@pytest.mark.parametrize(
    ("present", "row"),
    [
        ({"sku": "A"}, {"SKU": "B", "Title": "Vitamin C serum"}),
        ({"barcode": "1"}, {"SKU": "B", "Barcode": "2", "Title": "Vitamin C serum"}),
        ({"sku": "A", "barcode": "1"}, {"Barcode": "2", "Title": "Vitamin C serum"}),
    ],
)
def test_a_row_that_contradicts_a_product_in_sku_or_barcode_is_another_one(
    present: dict[str, str], row: dict[str, str]
) -> None:
    assert meant([a_product(id="a", **present)], row) == ["new-1"]


def test_a_row_that_fits_several_products_is_rejected_and_says_how_many() -> None:
    present = [a_product(sku="A", title="Tee"), a_product(sku="B", title="Tee")]
    (row,) = rows_for(present, [{"Title": "Tee", "Price": "1"}])
    assert row.state is RowState.REJECTED
    (problem,) = row.problems
    assert (problem.reason, problem.values) == (Reason.SEVERAL_FIT, {"count": 2})


def test_of_two_rows_for_one_product_the_first_is_taken_and_the_second_names_its_line() -> None:
    rows = rows_for([], [{"SKU": "A", "Title": "One"}, {"SKU": "A", "Title": "Two"}])
    assert [row.state for row in rows] == [RowState.NEW, RowState.REJECTED]
    assert rows[1].problems[0].values == {"line": 2}
    assert list(rows[1].cells) == ["A", "", "Two", "", ""]


def test_a_row_with_a_sku_chooses_before_one_with_a_title_that_stands_above_it() -> None:
    present = [a_product(id="a", sku="A", title="Serum")]
    assert meant(present, {"Title": "Serum"}, {"SKU": "A", "Price": "5"}) == [
        "same_product_twice",
        "a",
    ]


def test_a_new_product_needs_a_title() -> None:
    assert meant([], {"SKU": "A", "Price": "5"}) == ["no_title"]


_skus = st.sampled_from(["", "", "A", "B", "C"])
_codes = st.sampled_from(["", "", "1", "2"])
_titles = st.sampled_from(["", "Tee", "Mug", "tee"])
_rows = st.fixed_dictionaries(
    {
        "SKU": _skus,
        "Barcode": _codes,
        "Title": _titles,
        "Variant": st.sampled_from(["", "S"]),
        "Price": st.sampled_from(["", "1", "2", "x"]),
    }
)
_present = st.builds(
    lambda sku, barcode, title: a_product(sku=sku, barcode=barcode, title=title),
    _skus,
    _codes,
    st.sampled_from(["Tee", "Mug"]),
)


@given(st.lists(_present, max_size=4), st.lists(_rows, min_size=1, max_size=6))
@settings(max_examples=200)
def test_the_same_file_a_second_time_changes_nothing_whatever_is_in_the_plan(
    present: list[Product], rows: list[dict[str, str]]
) -> None:
    if not any(any(row.values()) for row in rows):
        return
    plan = {product.id: product for product in present}
    first = rows_for(present, rows)
    plan |= {row.product.id: row.product for row in first if row.product}
    again = rows_for(list(plan.values()), rows)
    assert [row.product for row in again] == [row.product for row in first]
    assert {row.state for row in again} <= {RowState.SAME, RowState.REJECTED}
    written = [row.product.id for row in first if row.product]
    assert len(written) == len(set(written))
