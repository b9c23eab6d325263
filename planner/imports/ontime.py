"""Ontime's project file (JSON) to tables, so that it is read as any other run of show.

Its third version has one list of events in which a block begins a group; its fourth has several
rundowns of entries with an order, whose groups name their entries. Times are milliseconds, of the
day or long. See Ontime's own types of a rundown.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from planner.domain.clock import format_length
from planner.domain.errors import NothingToDoError, UnusableInputError
from planner.imports.source import Source
from planner.imports.tables import MOST_COLUMNS, Allowance, Record, Table, Tables

CODE = "ontime"
"""What such a file is recognised as."""

_COLUMNS = (
    "Type",
    "Title",
    "Time start",
    "Time end",
    "Duration",
    "Count to end",
    "Skip",
    "Colour",
    "Cue",
    "Note",
    "Timer type",
    "End action",
    "Start mode",
    "Clock",
    "Ontime ID",
)
_GROUPS = frozenset({"group", "block"})
_END_OF_GROUP = "group-end"
_USUAL = frozenset({"count-down", "none"})
_MILLISECONDS = 1000


class _Loose(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


class _Entry(_Loose):
    id: str = ""
    type: str = "event"
    title: str = ""
    note: str = ""
    cue: str = ""
    time_start: float | None = Field(default=None, alias="timeStart")
    time_end: float | None = Field(default=None, alias="timeEnd")
    duration: float | None = None
    target_duration: float | None = Field(default=None, alias="targetDuration")
    flag: bool = False
    link_start: bool = Field(default=False, alias="linkStart")
    count_to_end: bool = Field(default=False, alias="countToEnd")
    skip: bool = False
    colour: str = ""
    timer_type: str = Field(default="", alias="timerType")
    end_action: str = Field(default="", alias="endAction")
    custom: dict[str, Any] = Field(default_factory=dict)
    entries: tuple[str, ...] = ()
    events: tuple[str, ...] = ()


class _Rundown(_Loose):
    title: str = ""
    order: tuple[str, ...] = ()
    entries: dict[str, _Entry] = Field(default_factory=dict)


class _CustomField(_Loose):
    label: str = ""


class _About(_Loose):
    info: str = ""


class _Project(_Loose):
    project: _About = _About()
    rundowns: dict[str, _Rundown] = Field(default_factory=dict)
    rundown: tuple[_Entry, ...] = ()
    custom_fields: dict[str, _CustomField] = Field(default_factory=dict, alias="customFields")


def is_json(source: Source) -> bool:
    """Whether a file looks like a JSON document."""
    return source.content[:200].removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{")


def read_ontime(source: Source) -> Tables:
    """The rundowns of a project, each as a table. Raises UnusableInputError for other JSON,
    NothingToDoError for a project without an entry."""
    try:
        project = _Project.model_validate_json(source.content.removeprefix(b"\xef\xbb\xbf"))
    except ValidationError as error:
        raise _unusable(source) from error
    if not project.model_fields_set & {"rundowns", "rundown"}:
        raise _unusable(source)
    runs = [(each.title or key, each) for key, each in project.rundowns.items() if each.entries]
    labels = _labels(project)
    tables = [_table(source, title, _in_order(run), labels) for title, run in runs]
    if project.rundown:
        tables.append(_table(source, "", project.rundown, labels))
    if not tables:
        raise NothingToDoError(
            "“{file}” is a project without a single event. Nothing was taken.", file=source.name
        )
    return Tables(source.name, tuple(tables))


def _labels(project: _Project) -> dict[str, str]:
    """What each custom field is called; Ontime takes Latin letters alone, so that a project that
    was made of a plan has the full names in its information."""
    told = (line.partition(": ") for line in project.project.info.splitlines())
    full = {label: f"Cue: {name}" for label, _, name in told if name}
    return {
        key: full.get(each.label, each.label) or key for key, each in project.custom_fields.items()
    }


def _in_order(run: _Rundown) -> list[_Entry]:
    """The entries of a rundown as they run, each group before what is in it and its end behind."""
    ordered: list[_Entry] = []
    for key in run.order or tuple(run.entries):
        entry = run.entries.get(key)
        if entry is None:
            continue
        ordered.append(entry)
        if entry.type in _GROUPS:
            inside = (run.entries.get(each) for each in entry.entries or entry.events)
            ordered += [each for each in inside if each is not None]
            ordered.append(_Entry(type=_END_OF_GROUP))
    return ordered


def _table(
    source: Source, title: str, entries: Sequence[_Entry], labels: Mapping[str, str]
) -> Table:
    allowance = Allowance(source.name)
    keys = list(dict.fromkeys(key for entry in entries for key in entry.custom))[:MOST_COLUMNS]
    records = [Record(1, [*_COLUMNS, *(labels.get(key, key) for key in keys)])]
    for line, entry in enumerate(entries, start=2):
        cells = [*_cells(entry), *(str(entry.custom.get(key, "")) for key in keys)]
        allowance.take(len(cells))
        allowance.take_text(cells)
        records.append(Record(line, cells))
    return Table(title, records)


def _cells(entry: _Entry) -> list[str]:
    hard = entry.flag and not entry.link_start and not entry.count_to_end
    length = entry.target_duration if entry.type in _GROUPS else entry.duration
    return [
        entry.type,
        entry.title or ("Delay" if entry.type == "delay" else ""),
        _clock(entry.time_start),
        _clock(entry.time_end),
        "" if length is None else format_length(round(length / _MILLISECONDS)),
        "true" if entry.count_to_end else "",
        "true" if entry.skip else "",
        entry.colour,
        "" if entry.cue.strip().isdecimal() else entry.cue,  # Ontime counts by itself
        entry.note,
        "" if entry.timer_type in _USUAL else entry.timer_type,
        "" if entry.end_action in _USUAL else entry.end_action,
        "Hard start" if hard else "",
        _clock(entry.time_start) if hard else "",
        entry.id,
    ]


def _clock(milliseconds: float | None) -> str:
    if milliseconds is None:
        return ""
    minutes, seconds = divmod(round(milliseconds / _MILLISECONDS) % (24 * 3600), 60)
    return f"{minutes // 60:02}:{minutes % 60:02}:{seconds:02}"


def _unusable(source: Source) -> UnusableInputError:
    return UnusableInputError(
        "“{file}” is no run of show: it is JSON, but no Ontime project. "
        "For a plan of this program use: import plan.",
        file=source.name,
    )
