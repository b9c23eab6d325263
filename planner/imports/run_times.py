"""The times of a run of show: starts, ends and lengths as files have them, to what a row needs.

A file lists the start of every row. Here a row follows the one before unless its start says that
there is a gap or an overlap; so a plan that is moved still holds together.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from itertools import pairwise

from planner.domain.clock import parse_clock, parse_length
from planner.domain.errors import InvalidValueError
from planner.domain.rundown import RowType, StartMode
from planner.imports.problems import CellError, Reason
from planner.imports.run_drafts import RunDraft

DAY = 24 * 3600

_DATE_AND_CLOCK = re.compile(r"(\d{4})-(\d{2})-(\d{2})[T ](.+)")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_FRACTION = re.compile(r"[01]?[.,]\d{2,}")
_TWO_PARTS = re.compile(r"(\d{1,2}):(\d{2})")
_SECONDS_HEADER = re.compile(
    r"(?<![a-z])(s|sec|secs|seconds|sekunden|secondes|segundos)(?![a-z])|秒"
)
_HOURS_HEADER = re.compile(r"h{1,2}:m{2}(?!:)|(?<![a-z])(h|hours?|stunden)(?![a-z])")


@dataclass(frozen=True, slots=True)
class Spoken:
    """When a row starts and ends, in seconds from midnight of the first day; None: not said."""

    start: int | None = None
    end: int | None = None


def read_start(text: str) -> int:
    """Seconds from midnight of a clock time, of a moment (its day does not count), or of the
    fraction of a day that a spreadsheet keeps it as."""
    moment = _DATE_AND_CLOCK.fullmatch(text)
    typed = moment[4] if moment else text
    if _DATE.fullmatch(text):  # so a spreadsheet keeps midnight
        return 0
    if _FRACTION.fullmatch(typed):
        return round(float(typed.replace(",", ".")) * DAY) % DAY
    try:
        clock = parse_clock(typed.partition(".")[0] if typed.count(":") == 2 else typed)
    except InvalidValueError as error:
        raise CellError(Reason.NOT_A_CLOCK) from error
    return seconds_of(clock.clock) + DAY * (clock.day or 0)


def read_length(text: str, *, unit: str) -> int:
    """Seconds of a length. `unit` says what a bare number and a `5:30` are: `` (minutes; minutes
    and seconds), `s` (seconds), `h` (hours; hours and minutes), `day` (the fraction of a day)."""
    if unit == "day" and _FRACTION.fullmatch(text):
        return round(float(text.replace(",", ".")) * DAY)
    two = _TWO_PARTS.fullmatch(text)
    if unit == "h" and two:
        return int(two[1]) * 3600 + int(two[2]) * 60
    bare = text.replace(".", "", 1).replace(",", "", 1).isdecimal()
    moment = _DATE_AND_CLOCK.fullmatch(text)
    try:
        typed = moment[4] if moment else text
        return parse_length(f"{typed}{unit}" if bare and unit in ("s", "h") else typed)
    except InvalidValueError as error:
        raise CellError(Reason.NOT_A_LENGTH) from error


def unit_of(header: str, texts: Sequence[str], starts: Iterable[Spoken]) -> str:
    """What the lengths of a column are in, by its header, its numbers, and the starts beside them:
    a 1:30 before a start an hour and a half later is hours and minutes."""
    folded = header.casefold()
    if _SECONDS_HEADER.search(folded):
        return "s"
    if _HOURS_HEADER.search(folded):
        return "h"
    filled = [text for text in texts if text]
    if filled and all(_FRACTION.fullmatch(text) and text[0] in "0.," for text in filled):
        return "day"
    return "h" if _are_hours(texts, list(starts)) else ""


def _are_hours(texts: Sequence[str], spoken: Sequence[Spoken]) -> bool:
    votes = 0
    for text, (now, then) in zip(texts, pairwise([*spoken, Spoken()]), strict=True):
        two = _TWO_PARTS.fullmatch(text)
        until = now.end if now.end is not None else then.start
        if two is None or now.start is None or until is None:
            continue
        gap = (until - now.start) % DAY
        hours = int(two[1]) * 3600 + int(two[2]) * 60
        votes += (gap == hours) - (gap == int(two[1]) * 60 + int(two[2]))
    return votes > 0


def with_starts(
    drafts: Sequence[RunDraft], spoken: Sequence[Spoken]
) -> tuple[tuple[RunDraft, ...], time | None]:
    """The rows with the lengths and starts that their times make, and when the first one begins.

    A missing length is end less start, else the next start less this one. A row whose start is
    when the one before ends follows it; any other start is kept as a hard one.
    """
    timed = [place for place, row in enumerate(drafts) if row.type is RowType.ITEM]
    result = list(drafts)
    first: int | None = None
    reached: int | None = None
    day_start = 0
    for index, place in enumerate(timed):
        row, said = result[place], spoken[place]
        start = said.start
        if start is not None:
            day_start = _day_of(start, reached, day_start)
            start = start % DAY + day_start
            first = start if first is None and reached is None else first
        if row.start is StartMode.END_BY and said.end is not None:
            begin = start if start is not None else reached or 0
            reached = begin + (said.end - begin) % DAY
            result[place] = replace(row, length=None, day=reached // DAY)
            continue
        row = _with_length(row, said, _next_start(spoken, timed[index + 1 :]))
        hard = row.start is StartMode.HARD or (reached is not None and start != reached)
        if start is not None and hard:
            row = replace(row, start=StartMode.HARD, clock=clock_of(start), day=start // DAY)
        result[place] = row
        before = start if start is not None else reached
        if before is not None and not row.skip:
            reached = before + (row.length or 0)
    return tuple(result), None if first is None else clock_of(first)


def moved(drafts: Iterable[RunDraft], by: timedelta) -> tuple[RunDraft, ...]:
    """The rows with their clock times moved."""
    return tuple(_moved(row, by) for row in drafts)


def seconds_of(clock: time) -> int:
    """Seconds from midnight."""
    return clock.hour * 3600 + clock.minute * 60 + clock.second


def clock_of(seconds: int) -> time:
    """The clock time at so many seconds from midnight, of whatever day."""
    minutes, second = divmod(seconds % DAY, 60)
    return time(minutes // 60, minutes % 60, second)


def _next_start(spoken: Sequence[Spoken], places: Iterable[int]) -> int | None:
    return next((spoken[place].start for place in places), None)


def _with_length(row: RunDraft, said: Spoken, then: int | None) -> RunDraft:
    if row.length is not None or said.start is None or row.skip:
        return row
    until = said.end if said.end is not None else then
    return row if until is None else replace(row, length=(until - said.start) % DAY)


def _day_of(start: int, reached: int | None, day_start: int) -> int:
    """The first second of the day on which a start falls: the day before's end may be past
    midnight, and a clock that runs back by more than half a day means the next one."""
    if reached is None:
        return day_start
    candidates = (reached - reached % DAY + offset for offset in (-DAY, 0, DAY))
    return min(candidates, key=lambda begin: abs(begin + start % DAY - reached))


def _moved(row: RunDraft, by: timedelta) -> RunDraft:
    if row.clock is None:
        return row
    moment = datetime.combine(datetime(2000, 6, 15).date(), row.clock) + timedelta(days=row.day)
    after = moment + by
    days = (after.date() - datetime(2000, 6, 15).date()).days
    return replace(row, clock=after.time(), day=days)
