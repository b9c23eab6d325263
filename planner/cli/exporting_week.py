"""`export week`: seven days of studios and people as PDF."""

from argparse import Namespace
from collections.abc import Sequence
from datetime import date

from planner.cli.console import Console
from planner.cli.opening import plan_of
from planner.cli.parser import Commands, a_day, add_command
from planner.cli.writing import add_sheet, paper_of, unused_name, write_file
from planner.domain.week_load import monday_of
from planner.domain.zone import zone
from planner.services.by_words import find_creator, find_studio
from planner.services.printing import usual_options, week_file_name
from planner.services.printing_week import Owner, owners_of_week, print_week
from planner.services.workspace import Workspace


def add_week(kinds: Commands) -> None:
    """Adds `week`."""
    purpose = "print a week of all studios and of everybody with a shift, or of some, as PDF"
    parser = add_command(kinds, "week", export_week, purpose)
    add_sheet(parser)
    parser.add_argument(
        "--from", metavar="DATE", type=a_day, dest="first", help="YYYY-MM-DD (this week's Monday)"
    )
    for owner, which in (
        ("studio", "a studio: an id, or an unambiguous part of the name; may be given again"),
        ("creator", "a creator: an id, or an unambiguous part of the name; may be given again"),
    ):
        parser.add_argument(
            f"--{owner}",
            metavar=owner.upper(),
            action="append",
            default=[],
            help=which,
        )


def export_week(arguments: Namespace, console: Console) -> int:
    """Writes the weeks into one PDF, or into a folder one of each studio and person."""
    with plan_of(arguments, console) as workspace:
        options = usual_options(workspace, paper_of(arguments))
        first = arguments.first or _this_monday(workspace)
        owners = _owners(arguments, workspace, first)
        if not owners or not arguments.output.is_dir():
            write_file(arguments.output, print_week(workspace, first, owners, options), console)
            return 0
        names: set[str] = set()
        for owner in owners:
            content = print_week(workspace, first, [owner], options)
            name = unused_name(week_file_name(workspace, first, owner.name), names)
            write_file(arguments.output / name, content, console)
            names.add(name)
    return 0


def _owners(arguments: Namespace, workspace: Workspace, first: date) -> Sequence[Owner]:
    """Whom the words name, each once; without words all of them."""
    named: list[Owner] = [find_studio(workspace, words) for words in arguments.studio]
    named += [find_creator(workspace, words) for words in arguments.creator]
    if not named:
        return owners_of_week(workspace, first)
    return list({owner.id: owner for owner in named}.values())


def _this_monday(workspace: Workspace) -> date:
    today = workspace.now().astimezone(zone(workspace.charter.timezone)).date()
    return monday_of(today)
