"""Reads on which days and between which hours a show may be, and between which dates."""

import re
from datetime import date, time
from typing import Final

from planner.domain.errors import InvalidValueError
from planner.domain.typed_day import plain_text, typed_days
from planner.domain.typed_hours import parse_open_hours

_OF_ONE_MONTH: Final = re.compile(r"(?<![\d-])(\d{1,2})\s*-\s*(\d{1,2})\.?\s*([^\W\d]+)")
"""Two days of one month, such as `27-30 nov`."""

Hours = tuple[time, time]


def parse_days_and_hours(text: str) -> tuple[frozenset[int], Hours | None]:
    """`Fri–Sun 16:00–23:00`, days alone or hours alone; nothing typed: any.

    Weekdays are 0 to 6, none of them for any day. Raises InvalidValueError, also for hours that
    are not the same on all days.
    """
    typed = plain_text(text).strip()
    if not typed:
        return frozenset(), None
    if typed[0].isdigit():
        windows = parse_open_hours(f"daily {typed}")
    elif any(sign.isdigit() for sign in typed):
        windows = parse_open_hours(typed)
    else:
        windows = parse_open_hours(f"{typed} 00:00-24:00")
    hours = {(each.start, each.end) for each in windows}
    if len(hours) != 1:
        raise InvalidValueError("The hours must be the same on all days. Type one pair of clocks.")
    weekdays = frozenset(each.weekday for each in windows)
    (start, end) = hours.pop()
    return (
        frozenset() if len(weekdays) == 7 else weekdays,
        None if start == end else (start, end),
    )


def parse_dates(text: str, today: date) -> tuple[date | None, date | None]:
    """`27 Nov – 5 Dec`: the first and the last day; one day alone is both; nothing: None.

    Raises InvalidValueError for what is no day, or for more than two.
    """
    if not text.strip():
        return None, None
    found = typed_days(_OF_ONE_MONTH.sub(r"\1 \3 - \2 \3", plain_text(text)), today)
    if not 1 <= len(found) <= 2:
        raise InvalidValueError(
            "“{text}” does not say from when to when. Type it like 27 Nov – 5 Dec.", text=text
        )
    first, last = found[0].day, found[-1].day
    if last < first:
        raise InvalidValueError("The last day comes before the first one. Exchange them.")
    return first, last
