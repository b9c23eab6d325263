"""Numbers, percentages, money and lengths as people write them.

English and Chinese group digits alike. A minus is “−”, as wide as a plus, so that columns line up.
Lengths on a clock (`12:30`) read the same in every language: `domain.clock.format_length`.
"""

from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from planner.domain.money import decimals, format_amount, percent_off
from planner.wording.language import CHINESE, ENGLISH, Language

CONTEXT: Final = "figures"
MINUS: Final = "−"

_OWN_MARKS: Final = {
    ENGLISH: {"CNY": ("¥", "CN¥")},
    CHINESE: {"JPY": ("¥", "JP¥"), "USD": ("$", "US$")},
}
"""Marks that a reader would take for another currency, and what is written for them.

As in Unicode's tables: `¥` alone is the reader's own, the yuan in Chinese, the yen in English.
"""


def number(value: int) -> str:
    """A whole number: `1,200`, `−3`."""
    return _signed(value, f"{abs(value):,}")


def percent(fraction: float) -> str:
    """A fraction as a percentage with one decimal at most: `31%`, `7.5%`, `−30%`."""
    rounded = (Decimal(str(fraction)) * 100).quantize(Decimal("0.1"), ROUND_HALF_UP)
    text = f"{abs(rounded):,f}".removesuffix(".0")
    return _signed(-1 if rounded < 0 else 1, f"{text}%")


def signed_percent(fraction: float) -> str:
    """The same with its sign: `+12%`, `−30%`, `0%`."""
    text = percent(fraction)
    return f"+{text}" if text[0] != MINUS and text != "0%" else text


def money(language: Language, minor: int, currency: str) -> str:
    """An amount of minor units with all its decimals: `$24.00`, `¥420`, `CHF 12.50`."""
    usual = format_amount(minor, currency)
    mark, own = _OWN_MARKS.get(language.code, {}).get(currency, ("", ""))
    return usual.replace(mark, own, 1)


def short_money(language: Language, minor: int, currency: str) -> str:
    """The same without decimals that are zero, for round sums: `$86,000`, but `$4.90`."""
    return money(language, minor, currency).removesuffix(f".{'0' * decimals(currency)}")


def discount(list_price: int, live_price: int) -> str:
    """How far a live price is from the list price: `−30%`; empty where there is no list price."""
    off = percent_off(list_price, live_price)
    return "" if off is None else signed_percent(-off / 100)


def length_in_words(language: Language, seconds: int) -> str:
    """A length to be read aloud: `14 min`, `1 h 20 min`, `1 min 40 s`, `0 s`."""
    minutes, rest = divmod(abs(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    parts = [
        language.sentence(CONTEXT, template, count=count)
        for template, count in (("{count} h", hours), ("{count} min", minutes), ("{count} s", rest))
        if count
    ]
    return _signed(seconds, " ".join(parts) or language.sentence(CONTEXT, "{count} s", count=0))


def _signed(value: int, text: str) -> str:
    return f"{MINUS}{text}" if value < 0 else text
