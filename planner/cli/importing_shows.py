"""`import rundown|results`: takes what other programs say of shows, in one step."""

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
from planner.cli.results_report import report_results
from planner.cli.rundown_report import report_rundown
from planner.domain.errors import NotFoundError, UnusableInputError
from planner.domain.show import Show
from planner.services.importing_results import import_results, preview_result_file
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


def add_results(kinds: Commands) -> None:
    """Adds `import results`."""
    parser = add_command(kinds, "results", take_results, "keep what shows have sold")
    add_source(
        parser, "CSV|XLSX", "a platform's figures of its lives, orders, or a ledger; see --format"
    )
    add_show(parser)
    add_reading(parser, "results")
    parser.add_argument(
        "--timezone", metavar="ZONE", help="the zone of the file's times, such as Asia/Bangkok"
    )
    parser.add_argument(
        "--dates",
        choices=("day-first", "month-first"),
        help="how 10/05/2026 is meant, where the file does not tell",
    )
    parser.add_argument(
        "--product",
        action="append",
        default=[],
        metavar="NAME=SKU",
        help="which product a name in the file is",
    )


def take_results(arguments: Namespace, console: Console) -> int:
    """Imports results and lists what is of no show or of more than one, and unsure products.

    Exit code 1 where not one line is of a show of the plan.
    """
    reading = reading_of(arguments, "results")
    named = (words.rpartition("=") for words in arguments.product)
    dates = None if arguments.dates is None else arguments.dates == "day-first"
    with plan_of(arguments, console) as workspace:
        show_id = find_show(workspace, arguments.show).id if arguments.show else None
        with told_how_to_decide():
            preview = preview_result_file(
                workspace,
                arguments.source,
                show_id=show_id,
                reading=reading,
                timezone=arguments.timezone,
                days_first=dates,
                products={name: words for name, _, words in named},
            )
        if not arguments.dry_run:
            import_results(workspace, preview)
            remember("results", preview.read.columns, reading)
    report_results(preview, console, dry_run=arguments.dry_run, as_json=arguments.json)
    return 0 if preview.rows else 1


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
