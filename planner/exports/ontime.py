"""Rundowns as a project of Ontime 4 (getontime.no): its events, groups, milestones and fields.

A show is a rundown of the project, an item an event, a block a group, a note a milestone, and the
ids are the same. Host, products, prices, pins and cue columns are custom fields.

What Ontime cannot carry: dates and zones (a time there is a time of day), shortest and longest
lengths, locks, row status, who works on the show and when, products beyond a line of text, private
cue columns, and lengths of a day or more, which become a day less a second. The colour of a row
without one is that of its kind.
"""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from planner.domain.kind_color import KIND_COLORS, OTHER_KIND_COLOR
from planner.domain.money import to_decimal_text
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import CueColumn, Row, RowType, StartMode
from planner.domain.timing import RowTiming
from planner.exports.run_lines import RunView, view_of
from planner.wording.language import Language

VERSION: Final = "4.11.0"
"""The version of Ontime whose format this is; it takes any and writes its own."""

_DAY_MS: Final = 86_400_000
_WARNING_MS, _DANGER_MS = 120_000, 60_000
_NOT_IN_LABELS: Final = re.compile(r"[^A-Za-z0-9_ ]+")
_QUIET: Final = "#59636E"

FIELDS: Final[Mapping[str, str]] = {
    "host": "Host",
    "kind": "Kind",
    "sku": "SKU",
    "product": "Product",
    "live_price": "Live price",
    "pin": "Pin",
    "coupon": "Coupon",
}
"""The label of each custom field that is not a cue column; always in English."""

_USUAL: Final[Mapping[str, Any]] = {
    "settings": {
        "version": VERSION,
        "editorKey": None,
        "operatorKey": None,
        "timeFormat": "24",
        "language": "en",
    },
    "viewSettings": {
        "overrideStyles": False,
        "normalColor": "#ffffffcc",
        "warningColor": "#ffa528",
        "dangerColor": "#ff7300",
    },
    "urlPresets": [],
    "automation": {
        "enabledAutomations": False,
        "enabledOscIn": False,
        "oscPortIn": 8888,
        "triggers": [],
        "automations": {},
    },
}
"""What a project must have besides, as a new one of Ontime has it."""


def ontime_project(runs: Sequence[RunOfShow], *, title: str) -> bytes:
    """A project with a rundown of each of these shows, as JSON."""
    columns = {each.id: each for run in runs for each in run.cue_columns if not each.private}
    labels = _cue_labels(columns.values())
    project = {
        "rundowns": {run.show.id: _rundown(view_of(run, Language()), labels) for run in runs},
        "project": {
            "title": title,
            "description": "",
            "url": "",
            "info": _info(columns, labels),
            "logo": None,
            "custom": [],
        },
        "customFields": {
            _key(label): {"type": "text", "colour": _QUIET, "label": label}
            for label in (*FIELDS.values(), *labels.values())
        },
        **_USUAL,
    }
    return json.dumps(project, ensure_ascii=False, indent=2).encode() + b"\n"


def _cue_labels(columns: Iterable[CueColumn]) -> dict[str, str]:
    """A label for each cue column by its id; Ontime takes Latin letters and digits alone."""
    labels: dict[str, str] = {}
    taken = {label.casefold() for label in FIELDS.values()}
    for number, column in enumerate(columns, start=1):
        latin = " ".join(_NOT_IN_LABELS.sub(" ", column.name).split())
        label = f"Cue {latin or number}"
        if label.casefold() in taken:
            label = f"{label} {number}"
        taken.add(label.casefold())
        labels[column.id] = label
    return labels


def _info(columns: Mapping[str, CueColumn], labels: Mapping[str, str]) -> str:
    """Which cue column a field is, where its label cannot say it."""
    return "\n".join(
        f"{labels[each.id]}: {each.name}"
        for each in columns.values()
        if labels[each.id] != f"Cue {each.name}"
    )


def _rundown(view: RunView, labels: Mapping[str, str]) -> dict[str, Any]:
    blocks = {row.id for row in view.run.rows if row.type is RowType.BLOCK}
    entries: dict[str, Any] = {}
    inside: dict[str, list[str]] = {block: [] for block in blocks}
    first = True
    for row in view.run.rows:
        parent = row.block_id if row.block_id in blocks else None
        entries[row.id] = _entry(view, row, parent, labels, linked=not first)
        first = first and not (row.type is RowType.ITEM and view.timing.by_row[row.id].running)
        if parent is not None:
            inside[parent].append(row.id)
    for block, ids in inside.items():
        entries[block]["entries"] = ids
    return {
        "id": view.run.show.id,
        "title": view.run.show.title,
        "order": [row.id for row in view.run.rows if row.block_id not in blocks],
        "flatOrder": [row.id for row in view.run.rows],
        "entries": entries,
        "revision": 0,
    }


def _entry(
    view: RunView, row: Row, parent: str | None, labels: Mapping[str, str], *, linked: bool
) -> dict[str, Any]:
    shared = {
        "id": row.id,
        "title": row.title,
        "colour": _color(row),
        "custom": _custom(view, row, labels),
        "revision": 0,
        "note": row.script,
    }
    times = view.timing.by_row[row.id]
    match row.type:
        case RowType.BLOCK:
            return {**shared, **_group(view, row, times)}
        case RowType.NOTE:
            return {**shared, "type": "milestone", "cue": "", "parent": parent}
        case _:
            cue = view.numbers[row.id]
            return {**shared, **_event(view, row, times, linked), "cue": cue, "parent": parent}


def _group(view: RunView, row: Row, times: RowTiming) -> dict[str, Any]:
    return {
        "type": "group",
        "entries": [],
        "targetDuration": row.length * 1000 or None,
        "timeStart": _of_day(view, times.start),
        "timeEnd": _of_day(view, times.end),
        "duration": times.length * 1000,
        "isFirstLinked": False,
    }


def _event(view: RunView, row: Row, times: RowTiming, linked: bool) -> dict[str, Any]:
    """An event; one that follows is linked to the one before, unless there is none."""
    ends_by = row.start is StartMode.END_BY
    length = times.length if ends_by else row.length
    duration = min(length * 1000, _DAY_MS - 1000)
    start = _of_day(view, times.start)
    on_air_day = view.run.show.starts_at.date()
    skipped = not times.running
    return {
        "type": "event",
        "flag": row.start is StartMode.HARD,
        "endAction": "none",
        "timerType": "count-down",
        "countToEnd": ends_by,
        "linkStart": linked and not skipped and row.start is not StartMode.HARD,
        "timeStrategy": "lock-end" if ends_by else "lock-duration",
        "timeStart": start,
        "timeEnd": (start + duration) % _DAY_MS,
        "duration": duration,
        "skip": skipped,
        "timeWarning": _WARNING_MS,
        "timeDanger": _DANGER_MS,
        "triggers": [],
        "delay": 0,
        "dayOffset": max(0, (view.timing.local(times.start).date() - on_air_day).days),
        "gap": (times.slack or 0) * 1000,
    }


def _custom(view: RunView, row: Row, labels: Mapping[str, str]) -> dict[str, str]:
    offered = view.run.offered(row.id)
    currency = view.run.brand.currency
    people = view.run.creators
    prices = [offer.live_price for offer, _ in offered]
    texts = {
        "host": ", ".join(people[each].name for each in row.host_ids if each in people),
        "kind": row.kind,
        "sku": _lines(product.sku for _, product in offered),
        "product": _lines(product.title for _, product in offered),
        "live_price": _lines("" if each is None else to_decimal_text(each, currency)
                             for each in prices),
        "pin": _lines("" if offer.pin is None else str(offer.pin) for offer, _ in offered),
        "coupon": _lines(offer.coupon for offer, _ in offered),
    }  # fmt: skip
    custom = {_key(FIELDS[field]): text for field, text in texts.items() if text}
    cues = {_key(labels[id_]): cue for id_, cue in row.cues.items() if id_ in labels and cue}
    return custom | cues


def _lines(texts: Iterable[str]) -> str:
    """One line for each offer, so that the lines of fields belong together; empty if all are."""
    each = [" ".join(text.split()) for text in texts]
    return "\n".join(each) if any(each) else ""


def _key(label: str) -> str:
    """What Ontime calls the field with a label."""
    return label.replace(" ", "_")


def _color(row: Row) -> str:
    """The colour of a row, else that of its kind; empty where it has neither."""
    if row.color is not None:
        return row.color
    return KIND_COLORS.get(row.kind, OTHER_KIND_COLOR) if row.kind else ""


def _of_day(view: RunView, instant: int) -> int:
    """Milliseconds since midnight, as clocks in the show's zone have it."""
    local = view.timing.local(instant)
    return (local.hour * 3600 + local.minute * 60 + local.second) * 1000
