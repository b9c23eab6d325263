"""`export` and `schema`: a plan and its sheets as files for other programs and for paper."""

from argparse import Namespace

from planner.cli.console import Console
from planner.cli.opening import plan_of
from planner.cli.parser import Commands, add_command, add_file, add_group, add_output
from planner.services.exporting import plan_json, plan_schema, write_out


def add_to(commands: Commands) -> None:
    """Adds `export` with all that it can write, and `schema`."""
    kinds = add_group(commands, "export", "write a plan or its sheets to a file")
    parser = add_command(kinds, "json", export_json, "write the whole plan as JSON, without loss")
    add_file(parser)
    add_output(parser, "OUT.json")
    add_command(commands, "schema", print_schema, "print the JSON Schema of the plan as JSON")


def export_json(arguments: Namespace, console: Console) -> int:
    """Writes the plan's JSON document."""
    with plan_of(arguments, console) as workspace:
        content = plan_json(workspace)
    write_out(arguments.output, content)
    console.say("Wrote {file}", file=arguments.output)
    return 0


def print_schema(_arguments: Namespace, console: Console) -> int:
    """Prints the JSON Schema."""
    console.json(plan_schema())
    return 0
