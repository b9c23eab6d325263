"""`import rundown`: takes what other programs say of a show into it, in one step."""

from argparse import Namespace

from planner.cli.console import Console
from planner.cli.opening import plan_of
from planner.cli.parser import Commands, add_command, add_show
from planner.cli.reading_options import (
    add_reading,
    add_source,
    reading_of,
    remember,
    told_how_to_decide,
)
from planner.cli.rundown_report import report_rundown
from planner.domain.errors import NotFoundError, UnusableInputError
from planner.domain.show import Show
from planner.services.importing_rundown import import_rundown, preview_rundown
from planner.services.product_preview import RowState
from planner.services.shows import find_show, list_shows
from planner.services.workspace import Workspace


def add_rundown(kinds: Commands) -> None:
    """Adds `import rundown`."""
    parser = add_command(kinds, "rundown", take_rundown, "add the rows of a run of show to a show")
    add_source(
        parser,
        "CSV|XLSX|JSON",
        "any run of show with recognisable headers, Ontime's spreadsheet or project, or an export",
    )
    add_show(parser)
    add_reading(parser, "rundown")


def take_rundown(arguments: Namespace, console: Console) -> int:
    """Imports a run of show and tells what has no place here and what was not understood.

    Exit code 2 where rows were rejected and not one could be taken.
    """
    reading = reading_of(arguments, "rundown")
    with plan_of(arguments, console) as workspace:
        show = _the_show(workspace, arguments.show)
        with told_how_to_decide():
            preview = preview_rundown(workspace, arguments.source, show.id, reading=reading)
        if not arguments.dry_run:
            import_rundown(workspace, preview)
            remember("rundown", preview.read.columns, reading)
    report_rundown(preview, console, dry_run=arguments.dry_run, as_json=arguments.json)
    if len(preview.having(RowState.REJECTED)) == len(preview.rows):
        raise UnusableInputError(
            "Not one row of “{file}” could be taken; the reasons are listed.",
            file=preview.read.file,
        )
    return 0


def _the_show(workspace: Workspace, words: str | None) -> Show:
    """The show that was named; without a name the only one that there is."""
    if words is not None:
        return find_show(workspace, words)
    shows = list_shows(workspace)
    if len(shows) != 1:
        raise NotFoundError(
            "This plan has {count} shows. Say which one with --show.", count=len(shows)
        )
    return shows[0]
