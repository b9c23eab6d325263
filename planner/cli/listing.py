"""`list`: what a plan holds, as aligned columns or as JSON with the instants worked out."""

from argparse import Namespace
from functools import partial

from planner.cli import lists
from planner.cli.console import Console
from planner.cli.lists import Read
from planner.cli.opening import plan_of
from planner.cli.parser import Commands, add_command, add_file, add_group, add_json, add_show
from planner.cli.row_listing import list_rows
from planner.wording.terms import column_name


def add_to(commands: Commands) -> None:
    """Adds `list` with all that it can list."""
    kinds = add_group(commands, "list", "list what a plan holds")
    _add(kinds, "shows", lists.shows)
    rows = add_command(kinds, "rows", list_rows, "list the rows of all shows with their times")
    add_file(rows)
    add_show(rows)
    add_json(rows)
    _add(kinds, "studios", lists.studios)
    _add(kinds, "bookings", lists.bookings)
    _add(kinds, "creators", lists.creators)
    _add(kinds, "products", lists.products)


def _add(kinds: Commands, name: str, read: Read) -> None:
    purpose = f"list the {name} of the plan, or with --show those of one show"
    parser = add_command(kinds, name, partial(_list, read), purpose)
    add_file(parser)
    add_show(parser)
    add_json(parser)


def _list(read: Read, arguments: Namespace, console: Console) -> int:
    with plan_of(arguments, console) as workspace, workspace.one_moment():
        listing = read(workspace, arguments, console.language)
    if arguments.json:
        console.json([line.record for line in listing.lines])
    elif listing.lines:
        head = [column_name(console.language, name) for name in listing.columns]
        console.table([head, *(line.cells for line in listing.lines)], right=listing.right)
    else:
        console.say("There are none.")
    return 0
