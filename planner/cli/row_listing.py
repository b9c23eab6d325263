"""`list rows`: the rundown of one show or of all, with the times that follow from it."""

from argparse import Namespace
from datetime import datetime
from typing import Any

from planner.cli.console import Console
from planner.cli.opening import plan_of, shows_of
from planner.domain.catalogue import Brand
from planner.domain.clock import format_length, format_minutes, format_signed
from planner.domain.numbering import item_numbers
from planner.domain.presenting import presenters_of
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import Row, RowType, StartMode
from planner.domain.timing import RowTiming, Timing, cascade
from planner.services.rundowns import read_run
from planner.wording.dates import clock_with_seconds, window
from planner.wording.figures import money
from planner.wording.terms import column_name, kind_name, row_type_name, start_mode_name

_COLUMNS = ("number", "start", "length", "start_mode", "slack", "kind", "title", "host", "sku")
_LAST_COLUMN = "live_price"
_TO_THE_RIGHT = frozenset({0, 1, 2, 4, 9})


def list_rows(arguments: Namespace, console: Console) -> int:
    """Lists the rows of the shows in question, in reading order."""
    with plan_of(arguments, console) as workspace, workspace.one_moment():
        runs = [read_run(workspace, show.id) for show in shows_of(arguments, workspace)]
    if arguments.json:
        console.json([record for run in runs for record in _records(run)])
        return 0
    for run in runs:
        _show_run(run, console)
    return 0


def _records(run: RunOfShow) -> list[dict[str, Any]]:
    timing = cascade(run.show, run.rows)
    numbers = item_numbers(run.rows)
    return [
        {
            **row.model_dump(mode="json"),
            "number": _number(numbers.get(row.id)),
            **_times(row, timing),
            "offers": [offer.model_dump(mode="json") for offer in run.offers.get(row.id, ())],
        }
        for row in run.rows
    ]


def _number(text: str | None) -> int | str | None:
    """A counted number as a number; a frozen one may be `4.1` or what somebody typed."""
    return int(text) if text is not None and text.isdecimal() else text


def _times(row: Row, timing: Timing) -> dict[str, Any]:
    """Instants in the show's zone with their offset, lengths and differences in seconds.

    `length` is as the row will run; what was typed (of a block: its target) is `own_length`.
    """
    timed = timing.by_row[row.id]
    return {
        "own_length": row.length,
        "length": timed.length,
        "starts_at": timing.local(timed.start).isoformat(),
        "ends_at": timing.local(timed.end).isoformat(),
        "back_time": timing.local(timed.back_time).isoformat(),
        "running": timed.running,
        "slack": timed.slack,
        "short": timed.short,
        "over": timed.over,
    }


def _show_run(run: RunOfShow, console: Console) -> None:
    timing, show = cascade(run.show, run.rows), run.show
    on_air = window(console.language, show.on_air, show.off_air, show.timezone)
    console.line(f"{show.title}  {on_air}")
    if not run.rows:
        console.say("No rows yet.")
        console.line()
        return
    head = [column_name(console.language, name) for name in (*_COLUMNS, _LAST_COLUMN)]
    numbers = item_numbers(run.rows)
    lines = [_line(row, numbers.get(row.id, ""), run, timing, console) for row in run.rows]
    console.table([head, *lines], right=_TO_THE_RIGHT)
    console.say(
        "Planned {planned} · over/under {over}",
        planned=format_length(timing.planned),
        over=format_signed(timing.over),
    )
    console.line()


def _line(row: Row, number: str, run: RunOfShow, timing: Timing, console: Console) -> list[str]:
    timed, offered = timing.by_row[row.id], run.offered(row.id)
    there = presenters_of(run, timing, row).creator_ids
    hosts = [run.creators[id_].name for id_ in there if id_ in run.creators]
    indent = "  " if row.block_id else ""
    return [
        number,
        _start(timing.local(timed.start), run),
        _length(row, timed),
        _mode(row, timed, console),
        "" if timed.slack is None else format_signed(timed.slack),
        _kind(row, console),
        indent + row.title,
        ", ".join(hosts),
        ", ".join(product.sku or product.title for _, product in offered),
        ", ".join(_price(offer.live_price, run.brand, console) for offer, _ in offered),
    ]


def _start(moment: datetime, run: RunOfShow) -> str:
    """A clock time, with the days since show day behind it: `00:30:00 +1`."""
    days = (moment.date() - run.show.starts_at.date()).days
    return f"{clock_with_seconds(moment)} {days:+}" if days else clock_with_seconds(moment)


def _length(row: Row, timed: RowTiming) -> str:
    if row.type is RowType.NOTE:
        return ""
    if row.type is RowType.BLOCK and row.length:
        return f"{format_minutes(timed.length)} / {format_minutes(row.length)}"
    return format_length(timed.length)


def _mode(row: Row, timed: RowTiming, console: Console) -> str:
    if not timed.running:
        return column_name(console.language, "skip")
    if row.type is not RowType.ITEM or row.start is StartMode.FOLLOW:
        return ""
    return start_mode_name(console.language, row.start)


def _price(minor: int | None, brand: Brand, console: Console) -> str:
    return "–" if minor is None else money(console.language, minor, brand.currency)


def _kind(row: Row, console: Console) -> str:
    if row.type is RowType.ITEM:
        return kind_name(console.language, row.kind)
    return row_type_name(console.language, row.type)
