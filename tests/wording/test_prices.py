"""What a price means is said in words, in both languages."""

import pytest
from builders import a_brand, a_product

from planner.domain.margin import margin_of
from planner.wording import prices
from planner.wording.language import CHINESE, Language, language_for

LANGUAGE = Language()
SERUM = a_product(list_price=6000, cost=2008, commission_rate=0.15, return_rate=0.04)


@pytest.mark.parametrize(
    ("price", "kind", "warning"),
    [
        (None, "hero", ""),
        (2007, "hero", "below cost"),
        (2008, "hero", ""),
        (6000, "hero", ""),
        (6001, "hero", "above list"),
        (0, "giveaway", ""),
        (100, "auction", ""),
        (6001, "auction", "above list"),
    ],
)
def test_a_price_below_cost_or_above_list_is_warned_of(
    price: int | None, kind: str, warning: str
) -> None:
    assert prices.price_warning(LANGUAGE, price, SERUM, kind) == warning


def test_what_is_not_known_is_not_warned_of() -> None:
    assert prices.price_warning(LANGUAGE, 0, a_product(), "hero") == ""


def test_the_margin_is_told_with_what_was_taken_off() -> None:
    margin = margin_of(4200, SERUM)
    assert prices.margin_text(LANGUAGE, margin, "USD") == "$15.62 · 37%"
    said = "15% commission · 4% come back: $15.00 a piece sent"
    assert prices.margin_remark(LANGUAGE, margin, "USD") == said


def test_a_loss_and_a_price_of_nothing_are_told() -> None:
    assert prices.margin_text(LANGUAGE, margin_of(2000, SERUM), "USD") == "−$3.08 · −15%"
    assert prices.margin_text(LANGUAGE, margin_of(0, SERUM), "USD") == "−$20.08"


def test_what_is_missing_is_said() -> None:
    margin = margin_of(4200, a_product())
    assert prices.margin_text(LANGUAGE, margin, "USD") == "unknown"
    said = "without a price or a cost · commission unknown · returns unknown"
    assert prices.margin_remark(LANGUAGE, margin, "USD") == said


def test_it_is_said_in_chinese() -> None:
    chinese = language_for(CHINESE)
    assert prices.price_warning(chinese, 1, SERUM, "hero") == "低于成本"
    assert prices.margin_remark(chinese, margin_of(4200, SERUM), "USD").startswith("佣金 15%")
    missing = margin_of(None, a_product())
    assert not any(
        sign.isascii() and sign.isalpha() for sign in prices.margin_remark(chinese, missing, "USD")
    )


def test_an_amount_is_typed_without_its_sign() -> None:
    assert prices.plain_amount(4200, a_brand()) == "42.00"
