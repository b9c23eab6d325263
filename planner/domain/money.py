"""Money in whole minor units: how many a currency has, and how typed amounts are read.

Never floats. How an amount is written in a person's language is `wording`'s; here stand the digits.
"""

import re
import unicodedata

from planner.domain.base import LARGEST_AMOUNT
from planner.domain.errors import InvalidValueError

LONGEST_TEXT = 60

_USUAL_DECIMALS = 2
_DECIMALS = {
    0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
    3: "BHD IQD JOD KWD LYD OMR TND",
    4: "CLF UYW",
}
"""Currencies whose minor unit is not a hundredth: ISO 4217, List One (SIX Financial Information,
maintenance agency of the standard), column “Mnr Unt”."""

_DOLLARS = (
    "USD ARS AUD BBD BMD BND BSD BZD CAD CLP COP FJD GYD HKD JMD KYD LRD MXN NAD NZD SBD SGD SRD "
    "TTD TWD XCD"
)
_MARKS = {
    "$": _DOLLARS,
    "us$": "USD",
    "a$": "AUD",
    "au$": "AUD",
    "c$": "CAD",
    "ca$": "CAD",
    "hk$": "HKD",
    "mx$": "MXN",
    "nt$": "TWD",
    "nz$": "NZD",
    "r$": "BRL",
    "s$": "SGD",
    "€": "EUR",
    "£": "GBP EGP FKP GIP LBP SHP SSP SYP",
    "¥": "CNY JPY",
    "円": "JPY",
    "元": "CNY HKD TWD",
    "圆": "CNY",
    "rmb": "CNY",
    "cn¥": "CNY",
    "jp¥": "JPY",
    "₩": "KRW",
    "원": "KRW",
    "฿": "THB",
    "บาท": "THB",
    "₫": "VND",
    "đ": "VND",
    "₱": "PHP",
    "rp": "IDR",
    "rm": "MYR",
    "₹": "INR",
    "rs": "INR LKR MUR NPR PKR SCR",
    "zł": "PLN",
    "kr": "DKK ISK NOK SEK",
    "kč": "CZK",
    "ft": "HUF",
    "fr": "CHF",
    "lei": "RON",
    "₺": "TRY",
    "tl": "TRY",
    "₽": "RUB",
    "₴": "UAH",
    "₪": "ILS",
    "₦": "NGN",
    "₸": "KZT",
}
_WRITTEN_MARKS = {
    "AUD": "A$",
    "BRL": "R$",
    "CAD": "CA$",
    "CNY": "¥",
    "EUR": "€",
    "GBP": "£",
    "HKD": "HK$",
    "ILS": "₪",
    "INR": "₹",
    "JPY": "¥",
    "KRW": "₩",
    "MXN": "MX$",
    "NZD": "NZ$",
    "PHP": "₱",
    "SGD": "S$",
    "THB": "฿",
    "TWD": "NT$",
    "USD": "$",
    "VND": "₫",
}
_AMOUNT = re.compile(r"([^0-9]*)([0-9](?:[0-9., ']*[0-9])?)([^0-9]*)")
_LOOK_ALIKES = str.maketrans("’´−–—", "''---")
_GROUPED = re.compile(
    r"[0-9]+|[0-9]{1,3}([., '])[0-9]{3}(?:\1[0-9]{3})*|[0-9]{1,2}(?:,[0-9]{2})*,[0-9]{3}"
)


def decimals(currency: str) -> int:
    """How many decimal digits the minor unit of an ISO 4217 currency has: USD 2, JPY 0, KWD 3."""
    for count, codes in _DECIMALS.items():
        if currency in codes.split():
            return count
    return _USUAL_DECIMALS


def parse_amount(text: str, currency: str) -> int:
    """The minor units of a typed or imported amount, such as `4.90`, `4,90`, `$4.90`, `1.200,50`.

    A sign or code of the currency may stand before or after. Of two kinds of separator the last is
    the decimal one. A single separator before exactly three digits groups thousands (`1,234` is
    1234), unless the currency has three decimals or the amount begins with 0. Decimals are never
    rounded: more than the currency has must be zeros.
    Raises InvalidValueError, whose sentence says what can be typed.
    """
    before, number, after = _apart(text)
    if "-" in before + after or ("(" in before and ")" in after):
        raise InvalidValueError("An amount cannot be negative. Type it like 4.90.")
    for mark in f"{before} {after}".split():
        _check_mark(mark.strip("."), currency, text)
    whole, fraction = _split(number, decimals(currency))
    if not _GROUPED.fullmatch(whole) or not fraction.isdigit():
        raise _not_an_amount(text)
    minor = int(re.sub("[^0-9]", "", whole) + _fitted(fraction, currency, text))
    if minor > LARGEST_AMOUNT:
        raise InvalidValueError("“{text}” is too much. Type a smaller amount.", text=_shown(text))
    return minor


def to_decimal_text(minor: int, currency: str) -> str:
    """Minor units as plain digits: 490 US cents are `4.90`, 420 yen `420`; negative with `-`."""
    places = decimals(currency)
    sign = "-" if minor < 0 else ""
    digits = str(abs(minor)).rjust(places + 1, "0")
    return f"{sign}{digits[:-places]}.{digits[-places:]}" if places else sign + digits


def format_amount(minor: int, currency: str) -> str:
    """Minor units as `$1,200.50`, `¥420` or, without a usual sign, `SEK 24.00`."""
    whole, dot, fraction = to_decimal_text(abs(minor), currency).partition(".")
    mark = _WRITTEN_MARKS.get(currency, f"{currency}\N{NO-BREAK SPACE}")
    return f"{'−' if minor < 0 else ''}{mark}{int(whole):,}{dot}{fraction}"


def percent(part: int, whole: int) -> int | None:
    """`part` as percent of `whole`, halves rounded up; None where the whole is 0 or less."""
    if whole <= 0:
        return None
    return (200 * part + whole) // (2 * whole)


def percent_off(list_price: int, live_price: int) -> int | None:
    """By how many percent a live price is below the list price; negative where it is above."""
    return percent(list_price - live_price, list_price)


def _apart(text: str) -> tuple[str, str, str]:
    """What stands before the number, the number, what stands after; all in plain signs."""
    if len(text) > LONGEST_TEXT:
        raise _not_an_amount(text)
    narrow = unicodedata.normalize("NFKC", text.translate(_LOOK_ALIKES))
    digits = (str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in narrow)
    found = _AMOUNT.fullmatch("".join(digits).casefold())
    if found is None:
        raise _not_an_amount(text)
    before, number, after = (part.strip() for part in found.groups())
    if before.endswith((".", ",")) and not before[:-1].strip()[-1:].isalpha():
        before, number = before[:-1], f"0{before[-1]}{number}"
    return before, number, re.sub(r"^[.,]-{0,2}$", "", after)


def _check_mark(mark: str, currency: str, text: str) -> None:
    """Refuses a sign or code of another currency, and anything that is neither."""
    codes = _MARKS.get(mark, "").split()
    if not mark or mark == currency.casefold() or currency in codes:
        return
    if codes or (len(mark) == 3 and mark.isascii() and mark.isalpha()):
        raise InvalidValueError(
            "“{text}” is not in {currency}, which amounts here are in. Type it in {currency}.",
            text=_shown(text),
            currency=currency,
        )
    raise _not_an_amount(text)


def _split(number: str, places: int) -> tuple[str, str]:
    """The whole part, its groups still apart, and the decimals (`0` where there are none)."""
    at = max(number.rfind("."), number.rfind(","))
    whole, fraction = number[:at], number[at + 1 :]
    if at < 0 or number[at] in whole:
        return number, "0"
    groups = whole.isdigit() and len(whole) <= 3 and whole[0] != "0" and len(fraction) == 3
    return (number, "0") if groups and places != 3 else (whole, fraction)


def _fitted(fraction: str, currency: str, text: str) -> str:
    """The decimals filled up or cut to what the currency has; only zeros are cut."""
    places = decimals(currency)
    if fraction[places:].strip("0"):
        raise InvalidValueError(
            "“{text}” has more decimals than {currency} has ({count}). Type fewer.",
            text=_shown(text),
            currency=currency,
            count=places,
        )
    return fraction[:places].ljust(places, "0")


def _not_an_amount(text: str) -> InvalidValueError:
    return InvalidValueError(
        "“{text}” is not an amount. Type it like 4.90 or 1,200.50.", text=_shown(text)
    )


def _shown(text: str) -> str:
    return text if len(text) <= LONGEST_TEXT else text[:LONGEST_TEXT] + "…"
