"""Checks on the time of a rundown: clock changes, over and under, overlap, slack, and words."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final

from planner.domain.base import format_wall_time
from planner.domain.checks_clocks import clock_change
from planner.domain.finding_rule import finding
from planner.domain.findings import Code, Finding
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import Kind, Row, RowStatus, RowType, StartMode
from planner.domain.show import Show
from planner.domain.timing import RowTiming, Timing

UNDER_SHARE: Final = 0.05
UNDER_MOST: Final = 300
"""How far a show or block may fall short unmentioned: 5 % of its length, at most 5 minutes.

Hosts fill that much with questions and thanks without noticing, and a rundown that is exact to
the second is rare. Over is always mentioned, to the second: what comes next cannot wait, and the
figure stands on the screen anyway. So is slack, which is only information.
"""

WORDLESS_KINDS: Final = frozenset({Kind.BREAK, Kind.HANDOVER})
"""Kinds that run without a script: music, and two hosts who greet each other."""


def rundown_findings(run: RunOfShow, timing: Timing) -> Iterator[Finding]:
    """What is wrong with the times of a show and its rows. Skipped rows are not looked at."""
    yield from _clock_changes(run)
    yield from _whole_show(run, timing)
    previous: Row | None = None
    for row in run.rows:
        times = timing.by_row[row.id]
        if not times.running:
            continue
        if row.type is RowType.BLOCK:
            yield from _block(run, row, times)
        elif row.type is RowType.ITEM:
            yield from _row_clock_change(run.show, row)
            yield from _item(run, row, times, previous)
            yield from _words(run, row)
            previous = row


def _clock_changes(run: RunOfShow) -> Iterator[Finding]:
    show = run.show
    yield from clock_change(
        show.starts_at, show.timezone, show.title, what="show", subjects=(show.id,)
    )


def _row_clock_change(show: Show, row: Row) -> Iterator[Finding]:
    if row.start is not StartMode.FOLLOW and row.clock is not None:
        yield from clock_change(
            _wall(show, row),
            show.timezone,
            row.title,
            what="start" if row.start is StartMode.HARD else "end",
            subjects=(row.id, show.id),
        )


def _whole_show(run: RunOfShow, timing: Timing) -> Iterator[Finding]:
    show, over = run.show, timing.over
    length = show.length_minutes * 60
    values: dict[str, str | int | None] = {
        "show": show.title,
        "planned": timing.planned,
        "length": length,
    }
    if over > 0:
        yield finding(Code.SHOW_OVER, (show.id,), {**values, "over": over})
    elif _falls_short(-over, length) and _has_content(run, timing):
        yield finding(Code.SHOW_UNDER, (show.id,), {**values, "under": -over})


def _has_content(run: RunOfShow, timing: Timing) -> bool:
    """Whether any item runs: an empty rundown is not written yet, and everybody sees that."""
    return any(row.type is RowType.ITEM and timing.by_row[row.id].running for row in run.rows)


def _block(run: RunOfShow, row: Row, times: RowTiming) -> Iterator[Finding]:
    over = times.over or 0
    subjects = (row.id, run.show.id)
    values: dict[str, str | int | None] = {
        "block": row.title,
        "target": row.length,
        "length": times.length,
    }
    if over > 0:
        yield finding(Code.BLOCK_OVER, subjects, {**values, "over": over})
    elif _falls_short(-over, row.length):
        yield finding(Code.BLOCK_UNDER, subjects, {**values, "under": -over})


def _falls_short(under: int, length: int) -> bool:
    return under > min(UNDER_MOST, length * UNDER_SHARE)


def _item(run: RunOfShow, row: Row, times: RowTiming, previous: Row | None) -> Iterator[Finding]:
    subjects = (row.id, run.show.id)
    slack = times.slack or 0
    values: dict[str, str | int | None] = {
        "row": row.title,
        "previous": "" if previous is None else previous.title,
        "after": "on_air" if previous is None else "row",
    }
    if slack < 0:
        yield finding(Code.ROW_OVERLAP, subjects, {**values, "overlap": -slack})
    elif slack > 0:
        yield finding(Code.ROW_SLACK, subjects, {**values, "slack": slack})
    if times.short > 0:
        yield finding(
            Code.END_BY_NEGATIVE,
            subjects,
            {
                "row": row.title,
                "ends_at": format_wall_time(_wall(run.show, row)),
                "short": times.short,
            },
        )


def _words(run: RunOfShow, row: Row) -> Iterator[Finding]:
    if row.status is not RowStatus.FINAL or row.kind in WORDLESS_KINDS or row.script.strip():
        return
    offered = run.offered(row.id)
    if not any(offer.spoken and product.talking_points for offer, product in offered):
        yield finding(Code.EMPTY_SCRIPT, (row.id, run.show.id), {"row": row.title})


def _wall(show: Show, row: Row) -> datetime:
    """The wall time that a row's clock means: on show day + `day`."""
    day = show.starts_at.date() + timedelta(days=row.day)
    return datetime.combine(day, row.clock or show.starts_at.time())
