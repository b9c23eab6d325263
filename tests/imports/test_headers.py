"""Columns are known by their names, in any language, wherever the header stands."""

import json

import pytest

from planner.imports.column_names import normalised
from planner.imports.formats import product_formats, status_words
from planner.imports.headers import Header, find_header
from planner.imports.reader import read_tables
from planner.imports.source import Source
from planner.imports.tables import Record, Table, Tables
from planner.resources import resource


def header_of(text: str) -> Header | None:
    return find_header(read_tables(Source("list.csv", text.encode())), product_formats())


def fields_of(text: str) -> dict[str, str | None]:
    header = header_of(text)
    assert header is not None
    return {column.header: column.field for column in header.columns}


@pytest.mark.parametrize(
    "name",
    [
        "Compare-at price",
        "COMPARE AT PRICE",
        "compare_at_price",
        "\ufeffCompare At Price ",
        "Ｃｏｍｐａｒｅ－ａｔ　ｐｒｉｃｅ",
        "Compare\nat price",
    ],
)
def test_case_width_accents_and_punctuation_of_a_name_do_not_count(name: str) -> None:
    assert normalised(name) == "compareatprice"


def test_accents_are_dropped_from_latin_names_and_marks_kept_in_others() -> None:
    assert normalised("Étiquettes") == normalised("etiquettes")
    assert normalised("ราคา") != normalised("รคา")
    assert normalised("バーコード") != normalised("ハーコード")


@pytest.mark.parametrize(
    "header",
    [
        "Name,SKU,EAN,Price,RRP,Unit cost,Stock",
        "Título,Referencia,Código de barras,Precio,Precio anterior,Coste,Existencias",
        "Nom du produit,Réf,Code-barres,Prix,Prix barré,Prix d’achat,Quantité",
        "Bezeichnung,Art.-Nr.,EAN,VK-Preis,UVP,EK,Bestand",
        "商品名,商品コード,JANコード,販売価格,定価,原価,在庫数",
        "商品名称,商家编码,条形码,售价,划线价,成本价,库存",
        "ชื่อสินค้า,รหัสสินค้า,บาร์โค้ด,ราคา,ราคาเต็ม,ต้นทุน,จำนวน",
    ],
)
def test_names_of_seven_languages_are_known(header: str) -> None:
    assert list(fields_of(header + "\n").values()) == [
        "title",
        "sku",
        "barcode",
        "list_price",
        "compare_at_price",
        "cost",
        "stock",
    ]


def test_both_dialects_of_shopify_are_told_from_each_other_and_from_other_tables() -> None:
    codes = [
        header.format.code
        for text in (
            "Title,URL handle,SKU,Price\n",
            "Handle,Title,Variant SKU,Variant Price\n",
            "Title,SKU,Price\n",
        )
        if (header := header_of(text))
    ]
    assert codes == ["shopify_2026", "shopify_2019", "generic"]


def test_a_header_is_found_below_a_report_s_title_and_dates() -> None:
    header = header_of("Stock list,,\n2026-05-07 ~ 2026-06-03,,\n\nTitle,SKU,Price\nSerum,A1,5\n")
    assert header is not None
    assert header.line == 4
    assert [record.line for record in header.records] == [5]


def test_a_header_below_the_first_twenty_filled_rows_is_not_looked_for() -> None:
    assert header_of("note,x,y\n" * 20 + "Title,SKU,Price\n") is None
    assert header_of("note,x,y\n" * 19 + "Title,SKU,Price\n") is not None


def test_the_first_sheet_that_has_a_header_is_taken() -> None:
    notes = Table("Notes", (Record(1, ["read me", "first"]),))
    products = Table("Products", (Record(1, ["Title", "SKU"]),))
    header = find_header(Tables("book.xlsx", (notes, products)), product_formats())
    assert header is not None
    assert header.table.name == "Products"


def test_of_two_names_for_one_field_the_better_one_is_taken_and_the_other_ignored() -> None:
    assert fields_of("Product,Title,Product title,SKU\n") == {
        "Product": None,
        "Title": "title",
        "Product title": None,
        "SKU": "sku",
    }


def test_columns_that_share_a_prefix_are_one_field_together() -> None:
    fields = fields_of("Product name,Quantity in Berlin,Quantity in LA 2,Quantity sold\n")
    assert list(fields.values()) == ["title", "stock", "stock", None]


def test_a_whole_name_wins_over_a_prefix() -> None:
    fields = fields_of("Title,Stock,Quantity in Berlin\n")
    assert list(fields.values()) == ["title", "stock", None]


def test_what_stands_in_brackets_behind_a_name_is_no_part_of_it() -> None:
    fields = fields_of("商品名称,价格（元）,Cost (USD),Stock [pcs]\n")
    assert list(fields.values()) == ["title", "list_price", "cost", "stock"]


@pytest.mark.parametrize(
    "text",
    [
        "Order ID,SKU,Product Name,Quantity\n1,A,Serum,2\n",
        "Livestream,Title,Price\n",
        "date,amount,comment\n",
        "Price,Stock\n5,1\n",
        "Title,something,else\n",
    ],
)
def test_orders_results_and_tables_without_a_product_are_no_product_list(text: str) -> None:
    assert header_of(text) is None


def test_a_bare_list_of_titles_is_enough() -> None:
    assert fields_of("Title\nSerum\n") == {"Title": "title"}


def test_every_shipped_name_leads_to_the_field_it_stands_under() -> None:
    shipped = json.loads(resource("headers", "products.json").read_bytes())["formats"]
    for format_, entry in zip(product_formats(), shipped, strict=True):
        for field, languages in entry["fields"].items():
            for name in (name for names in languages.values() for name in names):
                known = format_.prefixes if name.endswith("*") else format_.names
                assert known[normalised(name)][0] == field, name


def test_no_shipped_name_of_a_product_s_column_speaks_against_a_product_list() -> None:
    for format_ in product_formats():
        assert not format_.foreign & set(format_.names)
        assert format_.needs | format_.needs_one <= {field for field, _ in format_.names.values()}


def test_no_status_word_means_both() -> None:
    words = status_words()
    assert words["active"]
    assert not words["下架"]
    assert all(word == word.casefold() for word in words)
