"""`export` and `schema`: a plan and its sheets as files, for other programs and for paper."""

from argparse import Namespace

from planner.cli.console import Console
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
from planner.services.exporting import plan_json, plan_schema, write_out
from planner.services.printing import (
    PAPERS,
    find_host,
    print_hosts,
    print_rundowns,
    usual_options,
)
from planner.settings import load, settings_path


def add_to(commands: Commands) -> None:
    """Adds `export` with all that it can write, and `schema`."""
    kinds = add_group(commands, "export", "write a plan or its sheets to a file")
    rundown = add_command(
        kinds, "rundown", export_rundown, "print the producer rundown of a show, or of all, as PDF"
    )
    _add_sheet(rundown)
    host = add_command(
        kinds, "host", export_host, "print the sheets of all hosts, one after the other, as PDF"
    )
    _add_sheet(host)
    host.add_argument(
        "--host", metavar="NAME", help="of one host only: an id, or an unambiguous part of the name"
    )
    plan = add_command(kinds, "json", export_json, "write the whole plan as JSON, without loss")
    add_file(plan)
    add_output(plan, "OUT.json")
    add_command(commands, "schema", print_schema, "print the JSON Schema of a plan as JSON")


def export_rundown(arguments: Namespace, console: Console) -> int:
    """Writes the rundown of a show; without `--show` those of all shows in one PDF."""
    with plan_of(arguments, console) as workspace:
        show_ids = [show.id for show in shows_of(arguments, workspace)]
        options = usual_options(workspace, _paper(arguments))
        content = print_rundowns(workspace, show_ids, options)
    return _write(arguments, content, console)


def export_host(arguments: Namespace, console: Console) -> int:
    """Writes the sheets of all hosts of a show, or of one of them; all shows without `--show`."""
    with plan_of(arguments, console) as workspace:
        show_ids = [show.id for show in shows_of(arguments, workspace)]
        options = usual_options(workspace, _paper(arguments))
        host = None
        if arguments.host is not None:
            host = find_host(workspace, show_ids, arguments.host).id
        content = print_hosts(workspace, show_ids, options, creator_id=host)
    return _write(arguments, content, console)


def export_json(arguments: Namespace, console: Console) -> int:
    """Writes the plan's JSON document."""
    with plan_of(arguments, console) as workspace:
        content = plan_json(workspace)
    return _write(arguments, content, console)


def print_schema(_arguments: Namespace, console: Console) -> int:
    """Prints the JSON Schema."""
    console.json(plan_schema())
    return 0


def _add_sheet(parser: CommandParser) -> None:
    add_file(parser)
    add_show(parser)
    add_output(parser, "OUT.pdf")
    parser.add_argument(
        "--paper", choices=tuple(PAPERS), help="instead of the paper in the preferences"
    )


def _paper(arguments: Namespace) -> str:
    """The paper that was asked for, or the person's usual one."""
    paper: str = arguments.paper or load(settings_path()).paper
    return paper


def _write(arguments: Namespace, content: bytes, console: Console) -> int:
    write_out(arguments.output, content)
    console.say("Wrote {file}", file=arguments.output)
    return 0
