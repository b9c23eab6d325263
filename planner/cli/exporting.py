"""`export` and `schema`: a plan and its sheets as files, for other programs and for paper."""

from argparse import Namespace
from collections.abc import Callable, Sequence
from contextlib import suppress

from planner.cli.console import Console
from planner.cli.exporting_pack import add_pack
from planner.cli.exporting_print import add_print
from planner.cli.exporting_shows import add_files_of_shows
from planner.cli.exporting_week import add_week
from planner.cli.opening import plan_of, shows_of
from planner.cli.parser import (
    CommandParser,
    Commands,
    add_command,
    add_file,
    add_group,
    add_output,
    add_show,
)
from planner.cli.writing import add_sheet, paper_of, unused_name, write_file
from planner.domain.errors import NothingToDoError
from planner.domain.show import Show
from planner.services.by_words import find_creator
from planner.services.exporting import plan_json, plan_schema
from planner.services.printing import (
    find_host,
    print_calls,
    print_hosts,
    print_operators,
    print_preps,
    print_rundowns,
    sheet_file_name,
    usual_options,
)
from planner.services.workspace import Workspace


def add_to(commands: Commands) -> None:
    """Adds `export` with all that it can write, and `schema`."""
    kinds = add_group(commands, "export", "write a plan or its sheets to a file")
    rundown = add_command(
        kinds, "rundown", export_rundown, "print the producer rundown of a show, or of all, as PDF"
    )
    _add_sheet_of_shows(rundown)
    host = add_command(
        kinds, "host", export_host, "print the sheets of all hosts, one after the other, as PDF"
    )
    _add_sheet_of_shows(host)
    host.add_argument(
        "--host", metavar="NAME", help="of one host only: an id, or an unambiguous part of the name"
    )
    _add_other_sheets(kinds)
    add_pack(kinds)
    add_print(kinds)
    add_week(kinds)
    add_files_of_shows(kinds)
    plan = add_command(kinds, "json", export_json, "write the whole plan as JSON, without loss")
    add_file(plan)
    add_output(plan, "OUT.json")
    add_command(commands, "schema", print_schema, "print the JSON Schema of a plan as JSON")


def export_rundown(arguments: Namespace, console: Console) -> int:
    """Writes the rundown of a show; without `--show` those of all shows."""
    with plan_of(arguments, console) as workspace:
        options = usual_options(workspace, paper_of(arguments))

        def rundowns(shows: Sequence[Show]) -> bytes:
            return print_rundowns(workspace, [show.id for show in shows], options)

        _write_sheets(arguments, console, workspace, sheet="rundown", sheets_of=rundowns)
    return 0


def export_host(arguments: Namespace, console: Console) -> int:
    """Writes the sheets of all hosts of a show, or of one of them; all shows without `--show`."""
    with plan_of(arguments, console) as workspace:
        options = usual_options(workspace, paper_of(arguments))
        host = None
        if arguments.host is not None:
            show_ids = [show.id for show in shows_of(arguments, workspace)]
            host = find_host(workspace, show_ids, arguments.host).id

        def host_sheets(shows: Sequence[Show]) -> bytes:
            return print_hosts(workspace, [show.id for show in shows], options, creator_id=host)

        _write_sheets(arguments, console, workspace, sheet="host", sheets_of=host_sheets)
    return 0


def export_call(arguments: Namespace, console: Console) -> int:
    """Writes the call sheet of a show, or one person's; of all shows without `--show`."""
    with plan_of(arguments, console) as workspace:
        options = usual_options(workspace, paper_of(arguments))
        person = None
        if arguments.person is not None:
            person = find_creator(workspace, arguments.person).id

        def calls(shows: Sequence[Show]) -> bytes:
            return print_calls(workspace, [show.id for show in shows], options, creator_id=person)

        _write_sheets(arguments, console, workspace, sheet="call", sheets_of=calls)
    return 0


def export_prep(arguments: Namespace, console: Console) -> int:
    """Writes the prep list of a show; without `--show` those of all shows."""
    with plan_of(arguments, console) as workspace:
        options = usual_options(workspace, paper_of(arguments))

        def preps(shows: Sequence[Show]) -> bytes:
            return print_preps(workspace, [show.id for show in shows], options)

        _write_sheets(arguments, console, workspace, sheet="prep", sheets_of=preps)
    return 0


def export_operator(arguments: Namespace, console: Console) -> int:
    """Writes the operator sheet of a show; without `--show` those of all shows."""
    with plan_of(arguments, console) as workspace:
        options = usual_options(workspace, paper_of(arguments))

        def operators(shows: Sequence[Show]) -> bytes:
            return print_operators(workspace, [show.id for show in shows], options)

        _write_sheets(arguments, console, workspace, sheet="operator", sheets_of=operators)
    return 0


def export_json(arguments: Namespace, console: Console) -> int:
    """Writes the plan's JSON document."""
    with plan_of(arguments, console) as workspace:
        content = plan_json(workspace)
    write_file(arguments.output, content, console)
    return 0


def print_schema(_arguments: Namespace, console: Console) -> int:
    """Prints the JSON Schema."""
    console.json(plan_schema())
    return 0


def _add_other_sheets(kinds: Commands) -> None:
    call = add_command(
        kinds, "call", export_call, "print the call sheet of a show, or of all, as PDF"
    )
    _add_sheet_of_shows(call)
    call.add_argument(
        "--person", metavar="NAME", help="one person's own: an id, or a part of the name"
    )
    _add_sheet_of_shows(
        add_command(kinds, "prep", export_prep, "print what has to lie ready for a show as PDF")
    )
    purpose = "print pins, prices and releases of a show in order as PDF"
    _add_sheet_of_shows(add_command(kinds, "operator", export_operator, purpose))


def _add_sheet_of_shows(parser: CommandParser) -> None:
    add_sheet(parser)
    add_show(parser)


def _write_sheets(
    arguments: Namespace,
    console: Console,
    workspace: Workspace,
    *,
    sheet: str,
    sheets_of: Callable[[Sequence[Show]], bytes],
) -> None:
    """Writes one PDF of all shows, or into a folder one of each show that the sheet is for."""
    shows = shows_of(arguments, workspace)
    if not arguments.output.is_dir():
        write_file(arguments.output, sheets_of(shows), console)
        return
    names: set[str] = set()
    for show in shows:
        # A show without hosts has no host sheet, which is no reason to leave the others out.
        with suppress(NothingToDoError):
            content = sheets_of([show])
            name = unused_name(sheet_file_name(workspace, sheet, show), names)
            write_file(arguments.output / name, content, console)
            names.add(name)
    if not names:
        raise NothingToDoError("There is nobody to print for in any of these shows.")
