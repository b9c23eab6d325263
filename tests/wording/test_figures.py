"""How numbers, percentages, money and lengths in words are written."""

import pytest

from planner.wording import figures
from planner.wording.language import Language, language_for

ENGLISH, CHINESE = Language(), language_for("zh_CN")


@pytest.mark.parametrize(
    ("value", "text"), [(0, "0"), (999, "999"), (1200, "1,200"), (-1_234_567, "−1,234,567")]
)
def test_a_number_is_grouped(value: int, text: str) -> None:
    assert figures.number(value) == text


@pytest.mark.parametrize(
    ("fraction", "plain", "signed"),
    [
        (0.31, "31%", "+31%"),
        (-0.3, "−30%", "−30%"),
        (0.075, "7.5%", "+7.5%"),
        (0.0005, "0.1%", "+0.1%"),
        (0.0004, "0%", "0%"),
        (-0.0004, "0%", "0%"),
        (12.5, "1,250%", "+1,250%"),
        (1, "100%", "+100%"),
    ],
)
def test_a_percentage_has_one_decimal_where_it_says_something(
    fraction: float, plain: str, signed: str
) -> None:
    assert figures.percent(fraction) == plain
    assert figures.signed_percent(fraction) == signed


@pytest.mark.parametrize(
    ("minor", "currency", "english", "chinese"),
    [
        (2400, "USD", "$24.00", "US$24.00"),
        (490, "USD", "$4.90", "US$4.90"),
        (42000, "CNY", "CN¥420.00", "¥420.00"),
        (420, "JPY", "¥420", "JP¥420"),
        (1_234_567, "KWD", "KWD\u00a01,234.567", "KWD\u00a01,234.567"),
        (-140, "EUR", "−€1.40", "−€1.40"),
        (0, "USD", "$0.00", "US$0.00"),
        (5, "USD", "$0.05", "US$0.05"),
        (8_600_000, "HKD", "HK$86,000.00", "HK$86,000.00"),
    ],
)
def test_money_is_written_with_a_mark_that_its_reader_cannot_mistake(
    minor: int, currency: str, english: str, chinese: str
) -> None:
    assert figures.money(ENGLISH, minor, currency) == english
    assert figures.money(CHINESE, minor, currency) == chinese


@pytest.mark.parametrize(
    ("minor", "currency", "text"),
    [
        (8_600_000, "USD", "$86,000"),
        (490, "USD", "$4.90"),
        (50, "USD", "$0.50"),
        (0, "USD", "$0"),
        (1000, "JPY", "¥1,000"),
        (12_000, "KWD", "KWD\u00a012"),
        (12_100, "KWD", "KWD\u00a012.100"),
    ],
)
def test_a_round_sum_loses_its_zeros(minor: int, currency: str, text: str) -> None:
    assert figures.short_money(ENGLISH, minor, currency) == text


@pytest.mark.parametrize(
    ("list_price", "live_price", "text"),
    [(6000, 4200, "−30%"), (3000, 2000, "−33%"), (2000, 2000, "0%"), (2000, 2500, "+25%"),
     (0, 500, ""), (2000, 0, "−100%")],
)  # fmt: skip
def test_a_discount_is_told_against_the_list_price(
    list_price: int, live_price: int, text: str
) -> None:
    assert figures.discount(list_price, live_price) == text


@pytest.mark.parametrize(
    ("seconds", "english", "chinese"),
    [
        (0, "0 s", "0 秒"),
        (30, "30 s", "30 秒"),
        (840, "14 min", "14 分钟"),
        (100, "1 min 40 s", "1 分钟 40 秒"),
        (4800, "1 h 20 min", "1 小时 20 分钟"),
        (3605, "1 h 5 s", "1 小时 5 秒"),
        (-90, "−1 min 30 s", "−1 分钟 30 秒"),
        (100 * 3600, "100 h", "100 小时"),
    ],
)
def test_a_length_is_told_in_words(seconds: int, english: str, chinese: str) -> None:
    assert figures.length_in_words(ENGLISH, seconds) == english
    assert figures.length_in_words(CHINESE, seconds) == chinese
