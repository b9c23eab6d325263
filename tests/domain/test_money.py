"""Amounts as people and files write them, in whole minor units of a currency."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.base import LARGEST_AMOUNT
from planner.domain.errors import InvalidValueError
from planner.domain.money import (
    decimals,
    format_amount,
    parse_amount,
    percent,
    percent_off,
    to_decimal_text,
)

AMOUNTS = [
    ("4.90", "USD", 490),
    ("4,90", "EUR", 490),
    ("4.9", "USD", 490),
    ("4", "USD", 400),
    ("0", "USD", 0),
    ("0.00", "USD", 0),
    ("007", "USD", 700),
    (".50", "USD", 50),
    (",50", "EUR", 50),
    ("$.50", "USD", 50),
    ("5.", "USD", 500),
    ("5,-", "EUR", 500),
    ("5,–", "EUR", 500),
    ("5.--", "CHF", 500),
    ("$4.90", "USD", 490),
    ("$ 4.90", "USD", 490),
    ("4.90 $", "CAD", 490),
    ("US$4.90", "USD", 490),
    ("USD 4.90", "USD", 490),
    ("usd4.90", "USD", 490),
    ("$4.90 USD", "USD", 490),
    ("MX$0.00", "MXN", 0),
    ("R$ 1.200,50", "BRL", 120_050),
    ("€4,90", "EUR", 490),
    ("4,90 €", "EUR", 490),
    ("£4.90", "GBP", 490),
    ("Rs.500", "INR", 50_000),
    ("40 kr.", "SEK", 4000),
    ("¥420", "JPY", 420),
    ("￥420", "CNY", 42_000),
    ("420元", "CNY", 42_000),
    ("2,281,428円", "JPY", 2_281_428),
    ("2,281,428.00", "JPY", 2_281_428),
    ("₫ 120.000", "VND", 120_000),
    ("SEK 24,00", "SEK", 2400),
    ("1,200.50", "USD", 120_050),
    ("1.200,50", "EUR", 120_050),
    ("1 200,50", "EUR", 120_050),
    ("1\u202f200,50 €", "EUR", 120_050),
    ("1\u2009200,50", "EUR", 120_050),
    ("1\xa0200.50", "USD", 120_050),
    ("1'200.50", "CHF", 120_050),
    ("1’200.50", "CHF", 120_050),
    ("1,00,000.50", "INR", 10_000_050),
    ("12,34,567", "INR", 123_456_700),
    ("1,234", "USD", 123_400),
    ("1.234", "EUR", 123_400),
    ("123.456", "USD", 12_345_600),
    ("1234.5", "USD", 123_450),
    ("1234,500", "EUR", 123_450),
    ("1,234,567", "USD", 123_456_700),
    ("1,234", "KWD", 1234),
    ("1.234", "KWD", 1234),
    ("1,234.500", "KWD", 1_234_500),
    ("1.5", "KWD", 1500),
    ("1.2345", "CLF", 12_345),
    ("0.5000", "USD", 50),
    ("4.9000", "USD", 490),
    ("１２．５０", "USD", 1250),
    ("１，２００", "JPY", 1200),
    ("  4.90  ", "USD", 490),
]

NOT_AMOUNTS = [
    "",
    " ",
    "abc",
    "free",
    "$",
    ".",
    "1,2,3",
    "1,23,4",
    "12.34.56",
    "1,234.567.8",
    "1.234,567,8",
    "1,200 500",
    "1,2 345",
    "12 34",
    "4..9",
    "4 . 9",
    "1e5",
    "7.5w",
    "7.5万",
    "4.90%",
    "4.90 each",
    "x4.90",
    "+4.90",
    "½",
    "1/2",
    "0x10",
    "9" * 61,
]


@pytest.mark.parametrize(("text", "currency", "minor"), AMOUNTS)
def test_a_written_amount_is_understood(text: str, currency: str, minor: int) -> None:
    assert parse_amount(text, currency) == minor


@pytest.mark.parametrize("text", NOT_AMOUNTS)
def test_what_is_no_amount_is_refused_with_what_can_be_typed(text: str) -> None:
    with pytest.raises(InvalidValueError, match=r"is not an amount\. Type it like 4\.90"):
        parse_amount(text, "USD")


@pytest.mark.parametrize("text", ["-5", "−5.00", "$-5", "-$5", "5-", "(5.00)", "($5)"])
def test_a_negative_amount_is_refused(text: str) -> None:
    with pytest.raises(InvalidValueError, match="cannot be negative"):
        parse_amount(text, "USD")


@pytest.mark.parametrize("text", ["€5", "5 EUR", "EUR 5", "₩5", "CA$5", "5 SEK", "xyz 5"])
def test_an_amount_in_another_currency_is_refused(text: str) -> None:
    with pytest.raises(InvalidValueError, match="is not in USD"):
        parse_amount(text, "USD")


@pytest.mark.parametrize(
    ("text", "currency", "count"),
    [("0.125", "USD", 2), ("12.345,678", "EUR", 2), ("1,5", "JPY", 0), ("1.23456", "KWD", 3)],
)
def test_more_decimals_than_the_currency_has_are_never_rounded(
    text: str, currency: str, count: int
) -> None:
    with pytest.raises(InvalidValueError, match=rf"more decimals than {currency} has \({count}\)"):
        parse_amount(text, currency)


def test_an_amount_beyond_what_a_plan_can_hold_is_refused() -> None:
    assert parse_amount("10000000000000", "USD") == LARGEST_AMOUNT
    with pytest.raises(InvalidValueError, match="is too much"):
        parse_amount("10000000000000.01", "USD")


def test_an_amount_that_never_ends_is_not_repeated_whole() -> None:
    with pytest.raises(InvalidValueError) as refused:
        parse_amount("9" * 100_000, "USD")
    assert len(str(refused.value)) < 150


@pytest.mark.parametrize(
    ("currency", "places"),
    [
        ("USD", 2), ("EUR", 2), ("CNY", 2), ("JPY", 0), ("KRW", 0), ("VND", 0), ("CLP", 0),
        ("KWD", 3), ("BHD", 3), ("TND", 3), ("CLF", 4), ("UYW", 4), ("XYZ", 2),
    ],
)  # fmt: skip
def test_a_currency_has_its_decimals(currency: str, places: int) -> None:
    assert decimals(currency) == places


@pytest.mark.parametrize(
    ("minor", "currency", "digits", "shown"),
    [
        (490, "USD", "4.90", "$4.90"),
        (5, "USD", "0.05", "$0.05"),
        (0, "USD", "0.00", "$0.00"),
        (120_050, "EUR", "1200.50", "€1,200.50"),
        (2_281_428, "JPY", "2281428", "¥2,281,428"),
        (0, "JPY", "0", "¥0"),
        (5, "KWD", "0.005", "KWD\xa00.005"),
        (2400, "SEK", "24.00", "SEK\xa024.00"),
        (-5, "USD", "-0.05", "−$0.05"),
        (-120_050, "SEK", "-1200.50", "−SEK\xa01,200.50"),
    ],
)
def test_an_amount_is_written(minor: int, currency: str, digits: str, shown: str) -> None:
    assert to_decimal_text(minor, currency) == digits
    assert format_amount(minor, currency) == shown


@pytest.mark.parametrize(
    ("list_price", "live_price", "off"),
    [
        (6000, 4200, 30), (6000, 6000, 0), (6000, 0, 100), (6000, 6600, -10), (0, 0, None),
        (1000, 995, 1), (1000, 996, 0), (3, 2, 33), (3, 1, 67),
    ],
)  # fmt: skip
def test_a_live_price_is_so_many_percent_off(
    list_price: int, live_price: int, off: int | None
) -> None:
    assert percent_off(list_price, live_price) == off


def test_a_margin_is_a_share_of_the_price() -> None:
    assert percent(1310, 4200) == 31
    assert percent(-100, 4200) == -2
    assert percent(100, 0) is None


currencies = st.sampled_from(["USD", "EUR", "JPY", "KWD", "CLF", "SEK", "INR"])


@given(st.integers(0, LARGEST_AMOUNT), currencies)
def test_an_amount_is_read_back_as_it_was_written(minor: int, currency: str) -> None:
    assert parse_amount(to_decimal_text(minor, currency), currency) == minor
    assert parse_amount(format_amount(minor, currency), currency) == minor


signs = st.text("0123456789.,' -−$€¥円kr()USD０１", max_size=62)


@given(st.one_of(st.text(max_size=62), signs), currencies)
def test_any_text_is_an_amount_in_bounds_or_refused(text: str, currency: str) -> None:
    try:
        minor = parse_amount(text, currency)
    except InvalidValueError:
        return
    assert 0 <= minor <= LARGEST_AMOUNT
