"""Cells as shops and spreadsheets write them, to values; what is unclear is refused."""

import pytest

from planner.imports.problems import CellError, Reason
from planner.imports.values import (
    decimal_mark,
    in_percent,
    plain,
    read_amount,
    read_barcode,
    read_count,
    read_id,
    read_rate,
    split_lines,
    split_words,
)


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("  Serum \u3000", "Serum"),
        ("\ufeff583870900000000001\t", "583870900000000001"),
        ("\u200bSerum\u200b", "Serum"),
        ("-", ""),
        ("—", ""),
        (" \t", ""),
        ("'=1+1", "=1+1"),
        ("''=1+1", "'=1+1"),
        ("'90s tee", "'90s tee"),
        ("-5", "-5"),
        ("- note -", "- note -"),
    ],
)
def test_a_cell_is_freed_of_what_only_surrounds_it(cell: str, text: str) -> None:
    assert plain(cell) == text


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("'00123", "00123"),
        ('="00123"', "00123"),
        ("LS-77 01", "LS-77 01"),
        ("583870900000000001", "583870900000000001"),
        ("1E5-X", "1E5-X"),
        ("12345.0", "12345.0"),
    ],
)
def test_a_sku_is_taken_to_the_letter(cell: str, code: str) -> None:
    assert read_id(cell) == code


def test_a_barcode_loses_the_zero_decimals_of_a_number() -> None:
    assert read_barcode("8801234567890.0") == "8801234567890"


@pytest.mark.parametrize("cell", ["5.83871E+17", "1E+18", "8,80E+12", "'5.8e+17"])
def test_an_id_that_a_spreadsheet_shortened_is_refused(cell: str) -> None:
    with pytest.raises(CellError) as caught:
        read_id(cell)
    assert caught.value.reason is Reason.ROUNDED_NUMBER


@pytest.mark.parametrize(
    ("texts", "mark"),
    [
        (["12.345", "19.99"], "."),
        (["$12", "9,5 €"], ","),
        (["1,200", "12.345"], ""),
        (["1.200,50", "3,20"], ","),
        (["1,50", "1.50"], ""),
        ([], ""),
    ],
)
def test_a_column_shows_its_decimal_sign(texts: list[str], mark: str) -> None:
    assert decimal_mark(texts) == mark


@pytest.mark.parametrize(
    ("text", "currency", "mark", "minor"),
    [
        ("19.99", "USD", "", 1999),
        ("24,99 €", "EUR", "", 2499),
        ("1.200,50", "EUR", "", 120050),
        ("2,281,428円", "JPY", "", 2281428),
        ("MX$0.00", "MXN", "", 0),
        ("1,234", "USD", ".", 123400),
        ("12.340", "USD", ".", 1234),
        ("12,340", "EUR", ",", 1234),
        ("12.340", "EUR", "", 1234000),
        ("１２．５０", "USD", "", 1250),
        ("1.234", "KWD", "", 1234),
    ],
)
def test_amounts_become_minor_units(text: str, currency: str, mark: str, minor: int) -> None:
    assert read_amount(text, currency, mark) == minor


@pytest.mark.parametrize(
    ("text", "mark", "words"),
    [
        ("abc", "", "not an amount"),
        ("-5", "", "negative"),
        ("12.345", ".", "more decimals"),
        ("5 €", "", "not in"),
    ],
)
def test_an_amount_that_cannot_be_kept_is_refused_with_money_s_own_reason(
    text: str, mark: str, words: str
) -> None:
    with pytest.raises(CellError) as caught:
        read_amount(text, "USD", mark)
    assert caught.value.reason is Reason.REFUSED
    assert words in str(caught.value.values["sentence"])
    assert caught.value.values.get("text", text) == text


@pytest.mark.parametrize(
    ("text", "mark", "count"),
    [
        ("25", "", 25),
        ("25.0", "", 25),
        ("25,00", "", 25),
        ("1,200", "", 1200),
        ("1.234", "", 1234),
        ("1.234.567", "", 1234567),
        ("1 200", "", 1200),
        ("25.000", ".", 25),
        ("25.000", ",", 25000),
        ("7.5w", "", 75_000),
        ("1.2万", "", 12_000),
        ("3k", "", 3000),
        ("-3", "", -3),
        ("−3", "", -3),
        ("２５", "", 25),
        ("0", "", 0),
    ],
)
def test_counts_are_read_as_they_are_meant(text: str, mark: str, count: int) -> None:
    assert read_count(text, mark) == count


@pytest.mark.parametrize(
    "text", ["abc", "2.5", "1,5w2", "25 pcs", "1e3", "9" * 61, "1.2.3", "9" * 14]
)
def test_what_is_no_whole_number_is_refused(text: str) -> None:
    with pytest.raises(CellError) as caught:
        read_count(text, "")
    assert caught.value.reason is Reason.NOT_A_COUNT


def test_a_count_that_may_mean_two_things_is_refused() -> None:
    with pytest.raises(CellError) as caught:
        read_count("25.000", "")
    assert caught.value.reason is Reason.UNCLEAR_COUNT


@pytest.mark.parametrize(
    ("text", "percent", "rate"),
    [
        ("3.32%", False, 0.0332),
        ("0.0332", False, 0.0332),
        ("15", True, 0.15),
        ("0,5", True, 0.005),
        ("１５％", False, 0.15),
        ("1", False, 1.0),
    ],
)
def test_rates_are_percent_or_fractions(text: str, percent: bool, rate: float) -> None:
    assert read_rate(text, percent=percent) == rate


@pytest.mark.parametrize("text", ["-1%", "101%", "2", "high"])
def test_what_is_no_rate_is_refused(text: str) -> None:
    with pytest.raises(CellError):
        read_rate(text, percent=False)


def test_a_column_of_rates_is_percent_if_its_name_or_a_number_above_one_says_so() -> None:
    assert in_percent("Commission %", ["0.5"])
    assert in_percent("Commission", ["0.5", "12"])
    assert not in_percent("Commission", ["0.5", "1", "12%", "n/a"])


def test_lists_are_parted_and_freed_of_doubles() -> None:
    assert split_words("skin, night；best seller、skin | ") == ("skin", "night", "best seller")
    assert split_lines("Not greasy, ever.\n- \nSmells of rain; vegan") == (
        "Not greasy, ever.",
        "Smells of rain",
        "vegan",
    )
