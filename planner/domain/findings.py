"""What a check says: codes and values, from which ui, cli and exports make sentences."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


class Severity(StrEnum):
    """How bad a finding is: an error makes the plan impossible, a warning makes it risky."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Code(StrEnum):
    """Every finding there is."""

    STUDIO_OVERLAP = "studio_overlap"
    HOLD_CONFLICT = "hold_conflict"
    HOLD_EXPIRED = "hold_expired"
    STUDIO_CLOSED = "studio_closed"
    STUDIO_OUTSIDE_HOURS = "studio_outside_hours"
    NO_STUDIO = "no_studio"
    CREATOR_OVERLAP = "creator_overlap"
    CREATOR_REST = "creator_rest"
    CREATOR_HOURS = "creator_hours"
    CREATOR_UNAVAILABLE = "creator_unavailable"
    CREATOR_TIME_OFF = "creator_time_off"
    ROLE_MISMATCH = "role_mismatch"
    NO_HOST = "no_host"
    DST_GAP = "dst_gap"
    DST_FOLD = "dst_fold"
    SHOW_OVER = "show_over"
    SHOW_UNDER = "show_under"
    ROW_OVERLAP = "row_overlap"
    ROW_SLACK = "row_slack"
    END_BY_NEGATIVE = "end_by_negative"
    BLOCK_OVER = "block_over"
    BLOCK_UNDER = "block_under"
    NO_OFFER = "no_offer"
    PRODUCT_INACTIVE = "product_inactive"
    STOCK_SHORT = "stock_short"
    PRICE_ABOVE_LIST = "price_above_list"
    PRICE_BELOW_COST = "price_below_cost"
    PIN_ORDER = "pin_order"
    PIN_DUPLICATE = "pin_duplicate"
    PLATFORM_LIMIT = "platform_limit"
    BANNED_WORDS = "banned_words"
    EMPTY_SCRIPT = "empty_script"
    PRINT_STALE = "print_stale"
    HOST_OFF_SHIFT = "host_off_shift"
    NO_HANDOVER = "no_handover"
    UNPRINTABLE = "unprintable"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to know about a plan.

    `subjects` are the ids it concerns, the most concerned first (a show's rows before the show).
    `values` are what the sentence needs: seconds, minor units with their currency, titles, names.
    """

    code: Code
    severity: Severity
    subjects: tuple[str, ...]
    values: dict[str, str | int | None] = field(default_factory=dict)


class Dated(NamedTuple):
    """A finding and the instant (seconds since 1970, UTC) at which what it tells of begins."""

    at: int
    finding: Finding
