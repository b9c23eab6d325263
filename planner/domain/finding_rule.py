"""How bad each finding is and what it tells: one table for checks, wording and documentation.

Tolerances live beside the checks that use them (`checks_rundown`, `checks_offers`, …). A new
finding takes a `Code`, a rule here, a check, a wording in `wording.finding_sentences` and its
translation; tests name the one that is missing.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from planner.domain.findings import Code, Finding, Severity
from planner.domain.platforms import Measure

Values = dict[str, str | int | None]

CLOCK_TIMES: Final = (
    "show", "start", "end", "booking_start", "booking_end", "closure", "time_off",
)  # fmt: skip
"""Whose time a clock change may skip or double."""


class Unit(StrEnum):
    """What a value of a finding is, so that every front shows it alike.

    title: what a person called something (a row, show, product, studio, creator), verbatim, may
    be empty. text: other words of a person or of a source, verbatim, may be empty or None.
    seconds: a length of a rundown (`1:40`); target: the same of a block, in minutes however long
    (`61:40`); duration: seconds in words (`1 h 30 min`). count: a whole number. amount: minor units
    of the finding's `currency`, an ISO 4217 code. wall: local wall time `YYYY-MM-DDTHH:MM[:SS]`;
    clock: one of which the day is plain. day: `YYYY-MM-DD`. zone: an IANA name. kind, role, sheet:
    words that `wording.terms` translates. variant: chooses among the sentences of a code.
    """

    TITLE = "title"
    TEXT = "text"
    SECONDS = "seconds"
    TARGET = "target"
    DURATION = "duration"
    COUNT = "count"
    AMOUNT = "amount"
    CURRENCY = "currency"
    WALL = "wall"
    CLOCK = "clock"
    DAY = "day"
    ZONE = "zone"
    KIND = "kind"
    ROLE = "role"
    SHEET = "sheet"
    VARIANT = "variant"


@dataclass(frozen=True, slots=True)
class Rule:
    """Of one code: how bad it is, its values with their units, and why it is so bad.

    `variants` are what its value of that unit may be; `milder` is how bad a variant is where that
    differs from the code.
    """

    severity: Severity
    values: Mapping[str, Unit]
    why: str = field(compare=False)
    variants: tuple[str, ...] = ()
    milder: Mapping[str, Severity] = field(default_factory=dict)

    def variant_of(self, values: Values) -> str:
        """Which variant the values are of; empty for a code that has none."""
        named = (name for name, unit in self.values.items() if unit is Unit.VARIANT)
        return next((str(values[name]) for name in named), "")


def finding(code: Code, subjects: tuple[str, ...], values: Values) -> Finding:
    """A finding as bad as its rule says; `values` are those that the rule names."""
    rule = RULES[code]
    severity = rule.milder.get(rule.variant_of(values), rule.severity)
    return Finding(code, severity, subjects, values)


_TITLE, _TEXT, _SECONDS, _COUNT = Unit.TITLE, Unit.TEXT, Unit.SECONDS, Unit.COUNT
_DURATION, _AMOUNT, _CURRENCY, _WALL = Unit.DURATION, Unit.AMOUNT, Unit.CURRENCY, Unit.WALL
_ERROR, _WARNING, _INFO = Severity.ERROR, Severity.WARNING, Severity.INFO

_BOOKINGS: Final[dict[Code, Rule]] = {
    Code.STUDIO_OVERLAP: Rule(
        _ERROR,
        {"studio": _TITLE, "show": _TITLE, "other": _TITLE, "overlap": _DURATION},
        "two confirmed bookings cannot share a room",
    ),
    Code.HOLD_CONFLICT: Rule(
        _ERROR,
        {
            "studio": _TITLE,
            "show": _TITLE,
            "other": _TITLE,
            "overlap": _DURATION,
            "rank": _COUNT,
            "against": Unit.VARIANT,
        },
        "the room is already given away for sure; rank: two holds are both the 1st (2nd, …), "
        "and nobody knows whose turn it is. Holds in a line are as they should be",
        ("confirmed", "rank"),
        {"rank": _WARNING},
    ),
    Code.HOLD_EXPIRED: Rule(
        _WARNING,
        {"studio": _TITLE, "show": _TITLE, "expires_at": _WALL, "state": Unit.VARIANT},
        "the room may be given to somebody else; soon: there is still time to confirm it",
        ("lapsed", "soon"),
        {"soon": _INFO},
    ),
    Code.STUDIO_CLOSED: Rule(
        _ERROR,
        {"studio": _TITLE, "show": _TITLE, "reason": _TEXT, "starts_at": _WALL, "ends_at": _WALL},
        "nobody lets the team in",
    ),
    Code.STUDIO_OUTSIDE_HOURS: Rule(
        _WARNING,
        {"studio": _TITLE, "show": _TITLE, "outside": _DURATION},
        "a studio may open longer when it is asked",
    ),
    Code.NO_STUDIO: Rule(
        _WARNING,
        {"show": _TITLE, "gap": _DURATION, "extent": Unit.VARIANT},
        "a show needs a room, but may get it later; in the variant none, gap is the whole show",
        ("none", "part"),
    ),
}

_CREATORS: Final[dict[Code, Rule]] = {
    Code.CREATOR_OVERLAP: Rule(
        _ERROR,
        {"creator": _TITLE, "show": _TITLE, "other": _TITLE, "overlap": _DURATION},
        "nobody is in two places at once",
    ),
    Code.CREATOR_REST: Rule(
        _WARNING,
        {
            "creator": _TITLE,
            "show": _TITLE,
            "other": _TITLE,
            "rest": _DURATION,
            "needed": _DURATION,
        },
        "possible, and against what was agreed",
    ),
    Code.CREATOR_HOURS: Rule(
        _WARNING,
        {"creator": _TITLE, "day": Unit.DAY, "worked": _DURATION, "limit": _DURATION},
        "possible, and against what was agreed",
    ),
    Code.CREATOR_UNAVAILABLE: Rule(
        _WARNING,
        {"creator": _TITLE, "show": _TITLE, "outside": _DURATION},
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
        {"show": _TITLE, "gap": _DURATION, "extent": Unit.VARIANT},
        "viewers see an empty set; in the variant none, gap is the whole show",
        ("none", "part"),
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
        "no clock ever shows this time; start and end are those of a row; a closure or time off "
        "is in doubt only where somebody is booked in the hour between its two readings",
        CLOCK_TIMES,
    ),
    Code.DST_FOLD: Rule(
        _WARNING,
        {"title": _TITLE, "wall": _WALL, "zone": Unit.ZONE, "what": Unit.VARIANT},
        "half the team may come an hour late; for the variants see dst_gap",
        CLOCK_TIMES,
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
        "two rows cannot run at once, and none before the show (on_air: the first row)",
        ("row", "on_air"),
    ),
    Code.ROW_SLACK: Rule(
        _INFO,
        {"row": _TITLE, "previous": _TITLE, "slack": _SECONDS, "after": Unit.VARIANT},
        "often wanted, as a buffer before a hard start (on_air: before the first row)",
        ("row", "on_air"),
    ),
    Code.END_BY_NEGATIVE: Rule(
        _ERROR,
        {"row": _TITLE, "ends_at": Unit.CLOCK, "short": _SECONDS},
        "the row should end before it can start",
    ),
    Code.BLOCK_OVER: Rule(
        _WARNING,
        {"block": _TITLE, "over": _SECONDS, "target": Unit.TARGET, "length": Unit.TARGET},
        "the block takes time from those after it",
    ),
    Code.BLOCK_UNDER: Rule(
        _INFO,
        {"block": _TITLE, "under": _SECONDS, "target": Unit.TARGET, "length": Unit.TARGET},
        "the time is there to be used, nothing breaks",
    ),
}

_OFFERS: Final[dict[Code, Rule]] = {
    Code.NO_OFFER: Rule(
        _WARNING,
        {"row": _TITLE, "kind": Unit.KIND},
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
        "more is promised than there is; empty: nothing is set aside and none is left, which "
        "may change before the show",
        ("short", "empty"),
        {"empty": _WARNING},
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
        "refused on the day; information where the figure is of low confidence; counted in the "
        "units of `platforms.UNITS`",
        tuple(Measure),
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
        "a stream may be cut; information where the list is of low confidence. The first three "
        "places are searched by a platform's lists, the others for what a product (`list`) "
        "must not be called",
        ("show_title", "script", "talking_points", "never_say_script", "never_say_points"),
    ),
    Code.EMPTY_SCRIPT: Rule(_WARNING, {"row": _TITLE}, "called final, and the host has no words"),
    Code.PRINT_STALE: Rule(
        _WARNING,
        {
            "show": _TITLE,
            "sheet": Unit.SHEET,
            "number": _COUNT,
            "holders": _TEXT,
            "changed": _COUNT,
        },
        "somebody holds an old sheet; changed: rows that differ from the print on the sheet that "
        "is most different, and what differs of the show and its team. sheet: several with commas. "
        "holders: the hosts whose own sheet it is",
    ),
    Code.UNPRINTABLE: Rule(
        _WARNING,
        {"title": _TITLE, "letters": _TEXT},
        "a host cannot read a box; letters: those that no shipped font has, the first dozen",
    ),
}

_HOSTS: Final[dict[Code, Rule]] = {
    Code.HOST_OFF_SHIFT: Rule(
        _WARNING,
        {"creator": _TITLE, "row": _TITLE, "outside": _DURATION, "state": Unit.VARIANT},
        "the row says who presents it, and they are not there; outside: how much of the row; "
        "absent: they have no shift in the show at all",
        ("whole", "part", "absent"),
    ),
    Code.NO_HANDOVER: Rule(
        _INFO,
        {"show": _TITLE, "leaving": _TITLE, "coming": _TITLE, "at": Unit.CLOCK},
        "hosts can greet each other within a row, and often do",
    ),
}

RULES: Final[Mapping[Code, Rule]] = MappingProxyType(
    {**_BOOKINGS, **_CREATORS, **_TIMES, **_OFFERS, **_TEXTS, **_HOSTS}
)
"""The rule of every code."""
