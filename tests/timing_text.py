"""Timings as short lines of text, so that a table of cases reads like a rundown."""

from collections.abc import Sequence

from builders import a_hard_item, a_note, a_show, an_end_by_item, an_item

from planner.domain.rundown import Row
from planner.domain.show import Show
from planner.domain.timing import RowTiming, Timing, cascade


def follow(minutes: float, **fields: object) -> Row:
    """An item of so many minutes that follows the row before it."""
    return an_item(round(minutes * 60), **fields)


def hard(clock: str, minutes: float = 5, **fields: object) -> Row:
    """An item of so many minutes that starts at a clock time, `00:10 +1` on the next day."""
    return a_hard_item(clock[:5], round(minutes * 60), day=_day(clock), **fields)


def end_by(clock: str, **fields: object) -> Row:
    """An item that takes what is left until a clock time."""
    return an_end_by_item(clock[:5], day=_day(clock), **fields)


def skipped(minutes: float = 5, **fields: object) -> Row:
    """A skipped item of so many minutes."""
    return follow(minutes, skip=True, **fields)


def a_skipped_hard(clock: str, minutes: float = 5) -> Row:
    """A skipped item with a hard start."""
    return hard(clock, minutes, skip=True)


def note() -> Row:
    """A row that takes no time."""
    return a_note()


def told(rows: Sequence[Row], show: Show | None = None) -> list[str]:
    """One line a row: start, length, then slack or overlap, what is short, and if it is skipped."""
    show = show or a_show()
    timing = cascade(show, rows)
    return [_line(show, timing, timing.by_row[row.id]) for row in rows]


def latest(rows: Sequence[Row], show: Show | None = None) -> list[str]:
    """The back time of each row."""
    show = show or a_show()
    timing = cascade(show, rows)
    return [_clock(show, timing, timing.by_row[row.id].back_time) for row in rows]


def told_with_offset(rows: Sequence[Row], show: Show) -> list[str]:
    """The start of each row with its date and offset, and its length in minutes."""
    timing = cascade(show, rows)
    timings = [timing.by_row[row.id] for row in rows]
    return [
        f"{timing.local(row.start).isoformat(' ', 'minutes')} {row.length // 60}" for row in timings
    ]


def length(seconds: int) -> str:
    """Minutes and seconds."""
    return f"{seconds // 60}:{seconds % 60:02}"


def _line(show: Show, timing: Timing, row: RowTiming) -> str:
    words = [_clock(show, timing, row.start), length(row.length)]
    if row.slack is not None:
        words.append("on time" if row.slack == 0 else "slack" if row.slack > 0 else "overlap")
        words.extend([length(abs(row.slack))] if row.slack else [])
    if row.short:
        words.append(f"short {length(row.short)}")
    if not row.running:
        words.append("skipped")
    return " ".join(words)


def _clock(show: Show, timing: Timing, instant: int) -> str:
    wall = timing.local(instant)
    day = (wall.date() - show.starts_at.date()).days
    shown = f"{wall:%H:%M:%S}" if wall.second else f"{wall:%H:%M}"
    return f"{shown} {day:+}" if day else shown


def _day(clock: str) -> int:
    return int(clock[5:] or 0)
