"""Numbers, percentages, money and lengths as people write them.

English and Chinese group digits alike. A minus is “−”, as wide as a plus, so that columns line up.
Lengths on a clock (`12:30`) read the same in every language: `domain.clock.format_length`.
"""

from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from planner.wording.language import CHINESE, Language

CONTEXT: Final = "figures"
MINUS: Final = "−"
NO_BREAK_SPACE: Final = "\u00a0"

_DECIMALS: Final = {
    **dict.fromkeys(("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF"), 0),
    **dict.fromkeys(("UGX", "VND", "VUV", "XAF", "XOF", "XPF"), 0),
    **dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3),
}
_SYMBOLS: Final = {
    "USD": "$",
    "EUR": "€",
    "GBP": "£",
    "JPY": "¥",
    "CNY": "CN¥",
    "KRW": "₩",
    "INR": "₹",
    "VND": "₫",
    "PHP": "₱",
    "THB": "฿",
    "ILS": "₪",
    "CAD": "CA$",
    "AUD": "A$",
    "NZD": "NZ$",
    "HKD": "HK$",
    "SGD": "S$",
    "TWD": "NT$",
    "MXN": "MX$",
    "BRL": "R$",
}
_CHINESE_SYMBOLS: Final = {**_SYMBOLS, "CNY": "¥", "JPY": "JP¥", "USD": "US$"}


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
    """An amount of minor units with all its decimals: `$24.00`, `CN¥420.00`, `CHF 12.50`.

    The yen sign is the reader's own: Chinese writes `¥` for CNY and `JP¥` for JPY, English the
    reverse (`CN¥`, `¥`), as Unicode's tables do.
    """
    return _money(language, minor, currency, _decimals(currency))


def short_money(language: Language, minor: int, currency: str) -> str:
    """The same without decimals that are zero, for round sums: `$86,000`, but `$4.90`."""
    decimals = _decimals(currency)
    whole = minor % 10**decimals == 0
    return _money(language, minor, currency, 0 if whole else decimals)


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


def _money(language: Language, minor: int, currency: str, decimals: int) -> str:
    value = Decimal(abs(minor)).scaleb(-_decimals(currency))
    symbols = _CHINESE_SYMBOLS if language.code == CHINESE else _SYMBOLS
    symbol = symbols.get(currency, f"{currency}{NO_BREAK_SPACE}")
    return _signed(minor, f"{symbol}{value:,.{decimals}f}")


def _decimals(currency: str) -> int:
    return _DECIMALS.get(currency, 2)


def _signed(value: int, text: str) -> str:
    return f"{MINUS}{text}" if value < 0 else text
