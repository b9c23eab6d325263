"""How bad each finding is and what it tells: one table for checks, wording and documentation.

Tolerances live beside the checks that use them (`checks_rundown`, `checks_offers`, …).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from planner.domain.findings import Code, Finding, Severity

Values = dict[str, str | int | None]


class Unit(StrEnum):
    """What a value of a finding is, so that every front shows it alike.

    title: what a person called something (a row, show, product, studio, creator), verbatim, may
    be empty. text: other words of a person, verbatim. seconds, count: whole numbers. amount:
    minor units of the finding's `currency`. currency: an ISO 4217 code. wall: local wall time,
    `YYYY-MM-DDTHH:MM[:SS]`. day: `YYYY-MM-DD`. zone: an IANA name. role, sheet: words that
    `wording.terms` translates. variant: chooses among the sentences of a code.
    """

    TITLE = "title"
    TEXT = "text"
    SECONDS = "seconds"
    COUNT = "count"
    AMOUNT = "amount"
    CURRENCY = "currency"
    WALL = "wall"
    DAY = "day"
    ZONE = "zone"
    ROLE = "role"
    SHEET = "sheet"
    VARIANT = "variant"


@dataclass(frozen=True, slots=True)
class Rule:
    """Of one code: how bad it is, its values with their units, and why it is so bad."""

    severity: Severity
    values: Mapping[str, Unit]
    why: str = field(compare=False)

    @property
    def variant(self) -> str | None:
        """The name of the value that chooses among this code's sentences."""
        return next((name for name, unit in self.values.items() if unit is Unit.VARIANT), None)


def finding(code: Code, subjects: tuple[str, ...], values: Values) -> Finding:
    """A finding as bad as its rule says; `values` are those that the rule names."""
    return Finding(code, RULES[code].severity, subjects, values)


_TITLE, _TEXT, _SECONDS, _COUNT = Unit.TITLE, Unit.TEXT, Unit.SECONDS, Unit.COUNT
_AMOUNT, _CURRENCY, _WALL = Unit.AMOUNT, Unit.CURRENCY, Unit.WALL
_ERROR, _WARNING, _INFO = Severity.ERROR, Severity.WARNING, Severity.INFO

_BOOKINGS: Final[dict[Code, Rule]] = {
    Code.STUDIO_OVERLAP: Rule(
        _ERROR,
        {"studio": _TITLE, "show": _TITLE, "other": _TITLE, "overlap": _SECONDS},
        "two confirmed bookings cannot share a room",
    ),
    Code.HOLD_CONFLICT: Rule(
        _ERROR,
        {"studio": _TITLE, "show": _TITLE, "other": _TITLE, "overlap": _SECONDS},
        "the room is already given away for sure",
    ),
    Code.HOLD_EXPIRED: Rule(
        _WARNING,
        {"studio": _TITLE, "show": _TITLE, "expired_at": _WALL},
        "the room may be given to somebody else",
    ),
    Code.STUDIO_CLOSED: Rule(
        _ERROR,
        {"studio": _TITLE, "show": _TITLE, "reason": _TEXT, "starts_at": _WALL, "ends_at": _WALL},
        "nobody lets the team in",
    ),
    Code.STUDIO_OUTSIDE_HOURS: Rule(
        _WARNING,
        {"studio": _TITLE, "show": _TITLE, "outside": _SECONDS},
        "a studio may open longer when it is asked",
    ),
    Code.NO_STUDIO: Rule(_WARNING, {"show": _TITLE}, "a show needs a room, but may get it later"),
}

_CREATORS: Final[dict[Code, Rule]] = {
    Code.CREATOR_OVERLAP: Rule(
        _ERROR,
        {"creator": _TITLE, "show": _TITLE, "other": _TITLE, "overlap": _SECONDS},
        "nobody is in two places at once",
    ),
    Code.CREATOR_REST: Rule(
        _WARNING,
        {
            "creator": _TITLE,
            "show": _TITLE,
            "other": _TITLE,
            "rest": _SECONDS,
            "needed": _SECONDS,
        },
        "possible, and against what was agreed",
    ),
    Code.CREATOR_HOURS: Rule(
        _WARNING,
        {"creator": _TITLE, "day": Unit.DAY, "worked": _SECONDS, "limit": _SECONDS},
        "possible, and against what was agreed",
    ),
    Code.CREATOR_UNAVAILABLE: Rule(
        _WARNING,
        {"creator": _TITLE, "show": _TITLE, "outside": _SECONDS},
        "usual hours can be talked about",
    ),
    Code.CREATOR_TIME_OFF: Rule(
        _ERROR,
        {"creator": _TITLE, "show": _TITLE, "reason": _TEXT, "starts_at": _WALL, "ends_at": _WALL},
        "the person is away",
    ),
    Code.ROLE_MISMATCH: Rule(
        _WARNING,
        {"creator": _TITLE, "show": _TITLE, "role": Unit.ROLE},
        "somebody may do it for the first time",
    ),
    Code.NO_HOST: Rule(
        _WARNING,
        {"show": _TITLE, "gap": _SECONDS, "extent": Unit.VARIANT},
        "extent: none (nobody at all, gap is the whole show) or part",
    ),
}

_TIMES: Final[dict[Code, Rule]] = {
    Code.DST_GAP: Rule(
        _ERROR,
        {
            "title": _TITLE,
            "wall": _WALL,
            "taken_as": _WALL,
            "zone": Unit.ZONE,
            "what": Unit.VARIANT,
        },
        "no clock ever shows this time; what: show, start or end (of a row)",
    ),
    Code.DST_FOLD: Rule(
        _WARNING,
        {"title": _TITLE, "wall": _WALL, "zone": Unit.ZONE, "what": Unit.VARIANT},
        "half the team may come an hour late; what: show, start or end (of a row)",
    ),
    Code.SHOW_OVER: Rule(
        _WARNING,
        {"show": _TITLE, "over": _SECONDS, "planned": _SECONDS, "length": _SECONDS},
        "a stream can run on, what was promised cannot",
    ),
    Code.SHOW_UNDER: Rule(
        _WARNING,
        {"show": _TITLE, "under": _SECONDS, "planned": _SECONDS, "length": _SECONDS},
        "dead air at the end",
    ),
    Code.ROW_OVERLAP: Rule(
        _ERROR,
        {"row": _TITLE, "previous": _TITLE, "overlap": _SECONDS, "after": Unit.VARIANT},
        "two rows cannot run at once; after: row or on_air (the first row)",
    ),
    Code.ROW_SLACK: Rule(
        _INFO,
        {"row": _TITLE, "previous": _TITLE, "slack": _SECONDS, "after": Unit.VARIANT},
        "often wanted, as a buffer before a hard start; after: row or on_air (the first row)",
    ),
    Code.END_BY_NEGATIVE: Rule(
        _ERROR,
        {"row": _TITLE, "wall": _WALL, "short": _SECONDS},
        "the row should end before it can start",
    ),
    Code.BLOCK_OVER: Rule(
        _WARNING,
        {"block": _TITLE, "over": _SECONDS, "target": _SECONDS, "length": _SECONDS},
        "the block takes time from those after it",
    ),
    Code.BLOCK_UNDER: Rule(
        _INFO,
        {"block": _TITLE, "under": _SECONDS, "target": _SECONDS, "length": _SECONDS},
        "the time is there to be used, nothing breaks",
    ),
}

_OFFERS: Final[dict[Code, Rule]] = {
    Code.NO_OFFER: Rule(
        _WARNING,
        {"row": _TITLE, "kind": Unit.TEXT},
        "a selling row sells nothing until it has a product",
    ),
    Code.PRODUCT_INACTIVE: Rule(
        _WARNING,
        {"product": _TITLE, "row": _TITLE},
        "it can be made active before the show",
    ),
    Code.STOCK_SHORT: Rule(
        _ERROR,
        {
            "product": _TITLE,
            "set_aside": _COUNT,
            "stock": _COUNT,
            "missing": _COUNT,
            "rows": _COUNT,
            "state": Unit.VARIANT,
        },
        "more is promised than there is; state: short or empty (nothing set aside, none left)",
    ),
    Code.PRICE_ABOVE_LIST: Rule(
        _WARNING,
        {
            "product": _TITLE,
            "row": _TITLE,
            "price": _AMOUNT,
            "list_price": _AMOUNT,
            "currency": _CURRENCY,
        },
        "mostly a typing error, and viewers notice",
    ),
    Code.PRICE_BELOW_COST: Rule(
        _WARNING,
        {
            "product": _TITLE,
            "row": _TITLE,
            "price": _AMOUNT,
            "cost": _AMOUNT,
            "loss": _AMOUNT,
            "currency": _CURRENCY,
        },
        "may be meant, as bait; then waive it",
    ),
    Code.PIN_ORDER: Rule(
        _WARNING,
        {"row": _TITLE, "product": _TITLE, "pin": _COUNT},
        "the operator pins from top to bottom and will miss it",
    ),
    Code.PIN_DUPLICATE: Rule(
        _WARNING,
        {"row": _TITLE, "product": _TITLE, "pin": _COUNT, "other": _TITLE, "other_row": _TITLE},
        "the operator cannot know which one is meant",
    ),
}

_TEXTS: Final[dict[Code, Rule]] = {
    Code.PLATFORM_LIMIT: Rule(
        _WARNING,
        {
            "show": _TITLE,
            "platform": _TITLE,
            "actual": _COUNT,
            "limit": _COUNT,
            "excess": _COUNT,
            "source": _TEXT,
            "measure": Unit.VARIANT,
        },
        "refused on the day; information where the figure is of low confidence. "
        "measure: title, products, longest or shortest, in the units of `platforms.UNITS`",
    ),
    Code.BANNED_WORDS: Rule(
        _WARNING,
        {
            "word": _TEXT,
            "instead": _TEXT,
            "title": _TITLE,
            "list": _TITLE,
            "platform": _TITLE,
            "source": _TEXT,
            "place": Unit.VARIANT,
        },
        "a stream may be cut; information where the list is of low confidence. place: show_title, "
        "script or talking_points (from a list), never_say_script or never_say_points (from the "
        "product, which `list` then names)",
    ),
    Code.EMPTY_SCRIPT: Rule(_WARNING, {"row": _TITLE}, "called final, and the host has no words"),
    Code.PRINT_STALE: Rule(
        _WARNING,
        {"show": _TITLE, "sheet": Unit.SHEET, "number": _COUNT, "changed": _COUNT},
        "somebody holds an old sheet; changed: rows that differ from the print",
    ),
}

RULES: Final[Mapping[Code, Rule]] = MappingProxyType(
    {**_BOOKINGS, **_CREATORS, **_TIMES, **_OFFERS, **_TEXTS}
)
"""The rule of every code."""
