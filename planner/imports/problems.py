"""What is wrong with rows and cells of a file, as codes and values; `wording` makes sentences."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

_LONGEST_SHOWN = 60


class Reason(StrEnum):
    """Why a row was not taken, or a cell of it; the sentences are in `wording.importing`."""

    NO_IDENTITY = "no_identity"
    NO_TITLE = "no_title"
    NO_PRODUCT_ROW = "no_product_row"
    EMPTY_VARIANT = "empty_variant"
    TOO_MANY_CELLS = "too_many_cells"
    NOT_A_COUNT = "not_a_count"
    UNCLEAR_COUNT = "unclear_count"
    NOT_A_RATE = "not_a_rate"
    ROUNDED_NUMBER = "rounded_number"
    UNKNOWN_STATUS = "unknown_status"
    STARTING_BID = "starting_bid"
    UNKNOWN_SALE_TYPE = "unknown_sale_type"
    NOT_A_CLOCK = "not_a_clock"
    NOT_A_MOMENT = "not_a_moment"
    NO_SHOW_THEN = "no_show_then"
    SEVERAL_SHOWS = "several_shows"
    UNSURE_PRODUCT = "unsure_product"
    UNKNOWN_PERSON = "unknown_person"
    UNKNOWN_PRODUCT = "unknown_product"
    NO_NAME = "no_name"
    NOT_A_ZONE = "not_a_zone"
    NOT_A_LENGTH = "not_a_length"
    UNCLEAR_LENGTH = "unclear_length"
    NOT_YES_OR_NO = "not_yes_or_no"
    SAME_TWICE = "same_twice"
    SEVERAL_NAMED = "several_named"
    SAME_PRODUCT_TWICE = "same_product_twice"
    SEVERAL_FIT = "several_fit"
    REFUSED = "refused"


class CellError(Exception):
    """A cell does not say what its column should; caught where the row is read, never shown."""

    def __init__(self, reason: Reason, **values: object) -> None:
        super().__init__(reason)
        self.reason = reason
        self.values = values


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong in the row at `line`.

    `column` is the header it stands under and `value` the text there (shortened), both empty where
    the whole row is meant. `values` are what the sentence needs; REFUSED has the English template
    of a domain error as `sentence`, beside that error's own values.
    """

    line: int
    reason: Reason
    column: str = ""
    value: str = ""
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RejectedRow:
    """A row from which nothing was taken, with all reasons, and its cells as they stand there."""

    line: int
    cells: Sequence[str]
    problems: tuple[Problem, ...]


def shown(text: str) -> str:
    """A cell as a sentence can show it: one printable line of bounded length."""
    line = " ".join(
        "".join(sign if sign.isprintable() else " " for sign in text[: 4 * _LONGEST_SHOWN]).split()
    )
    return line if len(line) <= _LONGEST_SHOWN else line[: _LONGEST_SHOWN - 1] + "…"
