"""Dates and times as shops write them, to local wall times; whose zone it is, nobody says."""

import re
from collections.abc import Iterable
from datetime import datetime, timedelta

from planner.imports.problems import CellError, Reason

_SLASHED = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?:[ ,T]+(.*))?")
_YEAR_FIRST = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]*(.*))?")
_LONG = re.compile(r"([A-Za-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})(?:,? (.*))?")
_CLOCK = re.compile(
    r"(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([AaPp])?\.?[Mm]?\.?(?: ?Z| ?UTC)?"
)
_SERIAL = re.compile(r"\d{5}(?:[.,]\d+)?")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SERIAL_DAY_ONE = datetime(1899, 12, 30)


def day_first(texts: Iterable[str]) -> bool | None:
    """Whether `10/05/2026` is a day and a month, by the numbers above 12 of the whole column; None
    where none tells."""
    found = [match for text in texts if (match := _SLASHED.fullmatch(text))]
    if any(int(match[1]) > 12 for match in found):
        return True
    return False if any(int(match[2]) > 12 for match in found) else None


def read_moment(text: str, *, days_first: bool) -> datetime:
    """The wall time of `2026-06-11 04:29:36.662`, `10/05/2026 22:05:43`, `Jun 12, 2026, 10:14 AM`,
    or the serial number of a spreadsheet. Raises CellError."""
    try:
        return _moment(text, days_first)
    except ValueError as error:
        raise CellError(Reason.NOT_A_MOMENT) from error


def _moment(text: str, days_first: bool) -> datetime:
    if _SERIAL.fullmatch(text):
        days = float(text.replace(",", "."))
        return _SERIAL_DAY_ONE + timedelta(seconds=round(days * 86_400))
    if found := _YEAR_FIRST.fullmatch(text):
        year, month, day = int(found[1]), int(found[2]), int(found[3])
    elif found := _SLASHED.fullmatch(text):
        first, second, year = int(found[1]), int(found[2]), int(found[3])
        day, month = (first, second) if days_first else (second, first)
    elif found := _LONG.fullmatch(text):
        month, day, year = _MONTHS.index(found[1].casefold()) + 1, int(found[2]), int(found[3])
    else:
        raise ValueError(text)
    hour, minute, second = _clock(found[4] or "")
    return datetime(year, month, day, hour, minute, second)


def _clock(text: str) -> tuple[int, int, int]:
    if not text:
        return 0, 0, 0
    found = _CLOCK.fullmatch(text)
    if found is None:
        raise ValueError(text)
    hour = int(found[1])
    if found[4]:
        hour = hour % 12 + (12 if found[4] in "Pp" else 0)
    return hour, int(found[2]), int(found[3] or 0)
