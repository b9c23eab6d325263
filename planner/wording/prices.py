"""Says what a price means: how it stands to the list price and the cost, and what is left of it."""

from typing import Final

from planner.domain.catalogue import Brand, Product
from planner.domain.checks_offers import PRICELESS_KINDS
from planner.domain.margin import Margin
from planner.domain.money import to_decimal_text
from planner.wording import figures
from planner.wording.language import Language

CONTEXT: Final = "prices"


def plain_amount(minor: int, brand: Brand) -> str:
    """An amount as it is typed: digits without a sign of the currency."""
    return to_decimal_text(minor, brand.currency)


def price_warning(language: Language, price: int | None, product: Product, kind: str) -> str:
    """`below cost`, `above list`, or nothing; what is given away or auctioned may cost less."""
    if price is None:
        return ""
    if product.cost is not None and price < product.cost and kind not in PRICELESS_KINDS:
        return language.translate(CONTEXT, "below cost")
    if product.list_price is not None and price > product.list_price:
        return language.translate(CONTEXT, "above list")
    return ""


def margin_text(language: Language, margin: Margin, currency: str) -> str:
    """`$13.10 · 31%`, or that it is not known."""
    if margin.amount is None:
        return language.translate(CONTEXT, "unknown")
    share = "" if margin.share is None else figures.percent(round(margin.share, 2))
    return " · ".join(
        part for part in (figures.money(language, margin.amount, currency), share) if part
    )


def margin_remark(language: Language, margin: Margin, currency: str) -> str:
    """What was taken off and what was not: `15% commission · 4% come back: $15.00 a piece sent`."""
    parts = []
    if margin.amount is None:
        parts.append(language.translate(CONTEXT, "without a price or a cost"))
    if margin.commission is None:
        parts.append(language.translate(CONTEXT, "commission unknown"))
    else:
        rate = figures.percent(margin.commission)
        parts.append(language.sentence(CONTEXT, "{rate} commission", rate=rate))
    if margin.returns is None:
        parts.append(language.translate(CONTEXT, "returns unknown"))
    elif margin.after_returns is not None:
        left = figures.money(language, margin.after_returns, currency)
        rate = figures.percent(margin.returns)
        sentence = "{rate} come back: {amount} a piece sent"
        parts.append(language.sentence(CONTEXT, sentence, rate=rate, amount=left))
    return " · ".join(parts)
