"""What a person says of a file goes before what is recognised, and is known again."""

import pytest

from planner.domain.errors import UnknownColumnsError
from planner.imports.column_names import header_key, normalised
from planner.imports.products import ProductImport, read_products
from planner.imports.reader import read_tables
from planner.imports.reading import Reading
from planner.imports.source import Source


def read(text: str, reading: Reading | None = None) -> ProductImport:
    tables = read_tables(Source("list.csv", text.encode()))
    return read_products(tables, currency="USD", reading=reading)


def test_a_column_is_what_a_person_says_it_is_or_nothing() -> None:
    columns = {normalised("Nazwa"): "title", normalised("Price"): "cost", normalised("Stock"): ""}
    found = read("Nazwa,Price,Stock\nSerum,4.20,7\n", Reading(columns=columns))
    assert [dict(draft.fields) for draft in found.drafts] == [{"title": "Serum", "cost": 420}]
    assert [column.field for column in found.columns] == ["title", "cost", None]


def test_a_file_with_no_known_column_says_which_there_are_to_be_named() -> None:
    with pytest.raises(UnknownColumnsError) as raised:
        read("Cennik\nNazwa,Cena\nSerum,4\n")
    assert raised.value.columns == ("Nazwa", "Cena")


def test_what_was_said_once_holds_for_the_same_columns_in_any_order_and_no_others() -> None:
    known = {header_key(("Price", "Nazwa")): {normalised("Nazwa"): "title"}}
    found = read("Nazwa,Price\nSerum,4\n", Reading(known=known))
    assert found.drafts[0].fields == {"title": "Serum", "list_price": 400}
    with pytest.raises(UnknownColumnsError):
        read("Nazwa,Preis,X\nSerum,4,\n", Reading(known=known))


def test_a_format_can_be_corrected() -> None:
    text = "URL handle,Title,Price\nserum,Serum,4\n"
    assert read(text).format == "shopify_2026"
    assert read(text, Reading(format="generic")).format == "generic"


def test_an_empty_cell_empties_only_where_that_was_asked_for_and_never_a_title() -> None:
    text = "SKU,Title,Price,Tags\nS1,,,\n"
    assert read(text).drafts[0].fields == {"sku": "S1"}
    found = read(text, Reading(clear_blanks=True))
    assert found.drafts[0].fields == {"sku": "S1", "list_price": None, "tags": ()}


def test_several_tables_of_one_file_are_taken_and_what_is_no_product_stays_apart() -> None:
    found = read(
        "Lumen Skin price list\n\nTitle,SKU,Price\nSerum,S1,4\nMask,S2,5\n\n"
        "Studio,Address,Time zone\nRoom A,High Street,Europe/London\n\n"
        "Price,Title,SKU\n9,Cream,S3\n"
    )
    skus = [(draft.line, draft.fields["sku"]) for draft in found.drafts]
    assert skus == [(4, "S1"), (5, "S2"), (11, "S3")]
    assert (found.rejected, found.other_tables) == ((), (7,))


def test_two_tables_of_products_in_one_file_are_both_taken() -> None:
    found = read("Title,SKU,Price\nSerum,S1,4\n\nPrice,Title,SKU\n9,Cream,S3\n")
    assert [(draft.line, draft.fields["sku"]) for draft in found.drafts] == [(2, "S1"), (5, "S3")]


def test_a_description_that_is_taken_as_talking_points_loses_its_markup() -> None:
    columns = {normalised("Body (HTML)"): "talking_points"}
    text = 'Handle,Title,Body (HTML)\na,A,"<p>Soft &amp; light</p><ul><li>No scent</li></ul>"\n'
    found = read(text, Reading(columns=columns))
    assert found.drafts[0].fields["talking_points"] == ("Soft & light", "No scent")
