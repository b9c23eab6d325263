"""`export xlsx`, `csv`, `ics` and the other files of shows that are for other programs."""

from argparse import Namespace
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from planner.cli.console import Console
from planner.cli.opening import plan_of, shows_of
from planner.cli.parser import (
    CommandParser,
    Commands,
    WrongUseError,
    add_command,
    add_file,
    add_output,
    add_show,
)
from planner.cli.writing import write_file
from planner.domain.show import Show
from planner.services.by_words import find_creator, find_studio
from planner.services.exporting_calendars import creator_calendar, studio_calendar
from planner.services.exporting_shows import SUFFIXES, export_shows, summary_for_chat
from planner.services.workspace import Workspace
from planner.wording.export_formats import LEFT_OUT, ExportFormat
from planner.wording.language import CODES, language_for

_PURPOSES = {
    ExportFormat.XLSX: "write the rundown of a show, or of all, as a workbook",
    ExportFormat.CSV: "write the rundown of a show, or of all, as a CSV table",
    ExportFormat.ICS: "write shows, or the calendar of a studio or a person, as iCalendar file",
    ExportFormat.ONTIME: "write the rundown of a show, or of all, as a project for Ontime",
    ExportFormat.TELEPROMPTER: "write the scripts of a show, or of all, as plain text",
    ExportFormat.SUMMARY: "write a show, or all, in a few lines for a group chat",
    ExportFormat.PRODUCTS: "write all products as a CSV table",
}
_WITH_COLUMNS = (ExportFormat.XLSX, ExportFormat.CSV)
_LISTINGS = {each.value: each for each in (ExportFormat.WHATNOT, ExportFormat.TIKTOK)}


def add_files_of_shows(kinds: Commands) -> None:
    """Adds a word for each format; its help says what the format leaves out."""
    for format_, purpose in _PURPOSES.items():
        parser = _add(kinds, format_, purpose)
        if format_ is ExportFormat.ICS:
            _add_owners(parser)
        if format_ is ExportFormat.SUMMARY:
            _add_languages(parser)
        if format_ in _WITH_COLUMNS:
            parser.add_argument(
                "--private", action="store_true", help="with the private cue columns too"
            )
    _add_listing(kinds)


def export_format(format_: ExportFormat, arguments: Namespace, console: Console) -> int:
    """Writes the shows that the words name into a file of a format."""
    with plan_of(arguments, console) as workspace:
        shows = () if format_ is ExportFormat.PRODUCTS else shows_of(arguments, workspace)
        private = format_ in _WITH_COLUMNS and arguments.private
        _write(arguments.output, console, workspace, format_, shows, private=private)
    return 0


def export_calendar(arguments: Namespace, console: Console) -> int:
    """Writes the calendar of a studio or a person, else that of shows."""
    named = [each for each in ("show", "studio", "creator") if getattr(arguments, each) is not None]
    if len(named) > 1:
        raise WrongUseError("A calendar is of shows, of a studio or of a person. Name one of them.")
    with plan_of(arguments, console) as workspace:
        if arguments.studio is not None:
            content = studio_calendar(workspace, find_studio(workspace, arguments.studio).id)
        elif arguments.creator is not None:
            content = creator_calendar(workspace, find_creator(workspace, arguments.creator).id)
        else:
            ids = [show.id for show in shows_of(arguments, workspace)]
            content = export_shows(workspace, ExportFormat.ICS, ids).content
    write_file(arguments.output, content, console)
    return 0


def export_summary(arguments: Namespace, console: Console) -> int:
    """Writes the summary for chat in the languages asked for, else in those of the team."""
    languages = [language_for(code) for code in dict.fromkeys(arguments.language)]
    with plan_of(arguments, console) as workspace:
        ids = [show.id for show in shows_of(arguments, workspace)]
        text = summary_for_chat(workspace, ids, languages)
    write_file(arguments.output, f"{text}\n".encode(), console)
    return 0


def export_listing(arguments: Namespace, console: Console) -> int:
    """Writes the products of a show for the bulk upload of a platform."""
    with plan_of(arguments, console) as workspace:
        shows = shows_of(arguments, workspace)
        _write(arguments.output, console, workspace, _LISTINGS[arguments.platform], shows)
    return 0


_RUNS = {ExportFormat.ICS: export_calendar, ExportFormat.SUMMARY: export_summary}
"""Formats that take more words than the others."""


def _add(kinds: Commands, format_: ExportFormat, purpose: str) -> CommandParser:
    run = _RUNS.get(format_) or partial(export_format, format_)
    parser = add_command(kinds, format_.value, run, purpose)
    parser.epilog = LEFT_OUT[format_]
    add_file(parser)
    if format_ is not ExportFormat.PRODUCTS:
        add_show(parser)
    add_output(parser, f"OUT{SUFFIXES[format_]}")
    return parser


def _add_owners(parser: CommandParser) -> None:
    for owner, purpose in (
        ("studio", "the calendar of a studio: an id, or an unambiguous part of the name"),
        ("creator", "the calendar of a creator: an id, or an unambiguous part of the name"),
    ):
        parser.add_argument(f"--{owner}", metavar=owner.upper(), help=purpose)


def _add_languages(parser: CommandParser) -> None:
    parser.add_argument(
        "--language",
        choices=CODES,
        action="append",
        default=[],
        help="instead of the languages of the team; may be given again",
    )


def _add_listing(kinds: Commands) -> None:
    purpose = "write the products of a show in pin order for a platform's bulk upload"
    parser = add_command(kinds, "listing", export_listing, purpose)
    parser.epilog = " ".join(f"{name}: {LEFT_OUT[format_]}" for name, format_ in _LISTINGS.items())
    add_file(parser)
    add_show(parser)
    parser.add_argument(
        "--platform", choices=tuple(_LISTINGS), required=True, help="whose file it is to be"
    )
    add_output(parser, "OUT.csv")


def _write(
    path: Path,
    console: Console,
    workspace: Workspace,
    format_: ExportFormat,
    shows: Sequence[Show],
    *,
    private: bool = False,
) -> None:
    made = export_shows(workspace, format_, [show.id for show in shows], private=private)
    write_file(path, made.content, console)
    if made.remark:
        console.complain(made.remark)
