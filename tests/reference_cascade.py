"""A second cascade, slow and plain, on datetimes: what `planner.domain.timing` must agree with.

It shares no code with it. Each rule is written as DESIGN §4 says it, row by row.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from planner.domain.rundown import Row
from planner.domain.show import Show
from planner.domain.zone import zone as tz

ZERO = timedelta(0)


@dataclass
class Reference:
    """One row: when it starts and ends, its signed slack, its latest start, and what it lacks."""

    start: datetime
    end: datetime
    latest: datetime
    slack: timedelta | None = None
    short: timedelta = ZERO


def on_the_clock(show: Show, row: Row) -> datetime:
    """A row's clock time in UTC: on show day + `day`, with fold=0."""
    assert row.clock is not None
    day = show.starts_at.date() + timedelta(days=row.day)
    return datetime.combine(day, row.clock, tz(show.timezone)).astimezone(UTC)


def runs(row: Row, rows: Sequence[Row]) -> bool:
    """Whether a row is an item that takes time: neither it nor its block is skipped."""
    blocks = [each for each in rows if each.id == row.block_id]
    return row.type == "item" and not row.skip and not any(block.skip for block in blocks)


def reference_cascade(show: Show, rows: Sequence[Row]) -> dict[str, Reference]:
    """The items and notes of a show by row id; blocks are left out."""
    begin = show.starts_at.replace(tzinfo=tz(show.timezone)).astimezone(UTC)
    found: dict[str, Reference] = {}
    end = begin
    for row in rows:
        if row.type == "block":
            continue
        timed = Reference(end, end, end)
        if row.type == "item" and row.start == "hard":
            timed.start = timed.end = on_the_clock(show, row)
        if runs(row, rows):
            end = _run(show, row, timed, end)
        found[row.id] = timed
    limit = begin + timedelta(minutes=show.length_minutes)
    for row in reversed(rows):
        if row.type == "block":
            continue
        found[row.id].latest = limit
        if runs(row, rows):
            limit = _limit(show, row, found[row.id], limit)
    return found


def _run(show: Show, row: Row, timed: Reference, before: datetime) -> datetime:
    """Fills in a running item, and gives its end."""
    if row.start == "hard":
        timed.slack = timed.start - before
        timed.end = timed.start + timedelta(seconds=row.length)
    elif row.start == "end_by":
        clock = on_the_clock(show, row)
        timed.short = max(ZERO, before - clock)
        timed.end = max(before, clock)
    else:
        timed.end = before + timedelta(seconds=row.length)
    return timed.end


def _limit(show: Show, row: Row, timed: Reference, limit: datetime) -> datetime:
    """Fills in a running item's latest start, and gives what the row before must be ready for."""
    if row.start == "end_by":
        least = timedelta(seconds=row.min_length or 0)
        timed.latest = min(limit, on_the_clock(show, row)) - least
    else:
        timed.latest = limit - timedelta(seconds=row.length)
    return on_the_clock(show, row) if row.start == "hard" else timed.latest
