"""How a row gets its start, as a person types it: `17:00`, `by 18:00`, or nothing at all."""

import re
from dataclasses import dataclass
from datetime import time
from typing import Final

from planner.domain.clock import format_day_clock, parse_clock
from planner.domain.rundown import Row, StartMode

_END_BY: Final = re.compile(r"^\s*(?:end(?:s)?\s+by|by|until|till|bis|到|止)\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TypedStart:
    """How a row is to get its start; `day` counts from show day, None where none was typed."""

    mode: StartMode
    clock: time | None = None
    day: int | None = None


def parse_start(text: str) -> TypedStart:
    """A clock makes a hard start, `by` and a clock an end; nothing lets the row follow.

    Raises InvalidValueError for what is no clock time.
    """
    if not text.strip():
        return TypedStart(StartMode.FOLLOW)
    bare = _END_BY.sub("", text)
    typed = parse_clock(bare)
    mode = StartMode.HARD if bare == text else StartMode.END_BY
    return TypedStart(mode, typed.clock, typed.day)


def format_start(row: Row) -> str:
    """The text that `parse_start` reads back: nothing for a row that follows."""
    if row.clock is None or row.start is StartMode.FOLLOW:
        return ""
    clock = format_day_clock(row.clock, row.day)
    return f"by {clock}" if row.start is StartMode.END_BY else clock
