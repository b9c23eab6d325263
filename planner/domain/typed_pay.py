"""A person's usual pay as it is typed: `65/h + 300 a show + 3%`."""

import re
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from typing import Final, NamedTuple, TypeVar

from planner.domain.crew import Creator
from planner.domain.errors import InvalidValueError
from planner.domain.money import parse_amount, to_decimal_text

N = TypeVar("N", int, float)

_HOURLY: Final = re.compile(r"(.*?)\s*(?:/\s*(?:h|hour|小时)|an hour|per hour)", re.IGNORECASE)
_FLAT: Final = re.compile(
    r"(?:每场\s*)(.*)|(.*?)\s*(?:/\s*(?:show|场)|a show|per show)", re.IGNORECASE
)
_LONGEST_TEXT: Final = 120


class Pay(NamedTuple):
    """Usual pay: amounts in minor units, a share of the sales as a fraction; None: not agreed."""

    hourly_rate: int | None = None
    flat_fee: int | None = None
    commission_rate: float | None = None


def pay_of(creator: Creator) -> Pay:
    """The usual pay of a person."""
    return Pay(creator.hourly_rate, creator.flat_fee, creator.commission_rate)


def typed_pay(pay: Pay, currency: str) -> str:
    """The text that `parse_pay` reads back as this pay; empty for none."""
    parts: list[str] = []
    if pay.hourly_rate is not None:
        parts.append(f"{to_decimal_text(pay.hourly_rate, currency)}/h")
    if pay.flat_fee is not None:
        parts.append(f"{to_decimal_text(pay.flat_fee, currency)} a show")
    if pay.commission_rate is not None:
        # A float of 0.07 is not quite 0.07: what the person typed is its shortest decimal form.
        share = Decimal(repr(pay.commission_rate)) * 100
        parts.append(f"{share.normalize():f}%")
    return " + ".join(parts)


def parse_pay(text: str, currency: str) -> Pay:
    """The pay that a text means, in any order, each kind once; nothing typed is no pay.

    Raises InvalidValueError, whose sentence says what can be typed.
    """
    if len(text) > _LONGEST_TEXT:
        raise _unclear(text[:_LONGEST_TEXT] + "…")
    hourly: list[int] = []
    flat: list[int] = []
    share: list[float] = []
    for part in text.replace("\N{FULLWIDTH PLUS SIGN}", "+").split("+"):
        typed = part.strip()
        if typed.endswith(("%", "\N{FULLWIDTH PERCENT SIGN}")):
            share.append(_share(typed))
        elif by_hour := _HOURLY.fullmatch(typed):
            hourly.append(parse_amount(by_hour[1], currency))
        elif by_show := _FLAT.fullmatch(typed):
            flat.append(parse_amount(by_show[1] or by_show[2] or "", currency))
        elif typed:
            raise _unclear(typed)
    return Pay(_only(hourly), _only(flat), _only(share))


def _only(given: Sequence[N]) -> N | None:
    if len(given) > 1:
        raise InvalidValueError("One kind of pay is there twice. Type each kind once.")
    return next(iter(given), None)


def _share(part: str) -> float:
    try:
        percent = Decimal(part[:-1].strip().replace(",", "."))
    except InvalidOperation as error:
        raise _unclear(part) from error
    if not percent.is_finite() or not 0 <= percent <= 100:
        raise InvalidValueError("A share lies between 0% and 100%. Type it like 3%.")
    return float(percent / 100)


def _unclear(text: str) -> InvalidValueError:
    return InvalidValueError(
        "“{text}” does not say what is paid for. Type it like 65/h, 300 a show or 3%.", text=text
    )
