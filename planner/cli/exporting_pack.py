"""`export pack`: what each host of a show is handed as PDF, numbered as one print."""

from argparse import Namespace

from planner.cli.console import Console
from planner.cli.opening import plan_of
from planner.cli.parser import Commands, add_command
from planner.cli.writing import add_sheet, paper_of, unused_name, write_file
from planner.domain.print_layout import PACK, PrintLayout, PrintOrder
from planner.domain.show import Show
from planner.services.print_making import PrintFile, make_files, make_print
from planner.services.printing import find_host, sheet_file_name
from planner.services.prints import keep_print
from planner.services.shows import find_show
from planner.services.workspace import Workspace


def add_pack(kinds: Commands) -> None:
    """Adds `pack`."""
    purpose = "print the call sheet and the host sheet of each host of a show as PDF"
    parser = add_command(kinds, "pack", export_pack, purpose)
    add_sheet(parser)
    parser.add_argument(
        "--show", metavar="SHOW", required=True, help="its id, or an unambiguous part of its title"
    )
    parser.add_argument(
        "--host",
        metavar="NAME",
        action="append",
        default=[],
        help="for this host only: an id, or a part of the name; may be given again",
    )


def export_pack(arguments: Namespace, console: Console) -> int:
    """Writes the packs into one PDF, or into a folder one for each host.

    As they are handed out they are kept as a print: the plan knows then who holds an old one.
    """
    with plan_of(arguments, console) as workspace:
        show = find_show(workspace, arguments.show)
        files = _files(arguments, workspace, show)
        names: set[str] = set()
        for each in files:
            path = arguments.output
            if path.is_dir():
                usual = sheet_file_name(workspace, PACK, show, each.holder)
                path /= unused_name(usual, names)
                names.add(path.name)
            write_file(path, each.made.content, console)
        sheets = [sheet for each in files for sheet in each.made.sheets]
        kept = keep_print(workspace, show.id, sheets, files[0].made.snapshot)
        console.say("This is print {number} of “{show}”.", number=kept.number, show=show.title)
    return 0


def _files(arguments: Namespace, workspace: Workspace, show: Show) -> list[PrintFile]:
    """One for each host where they go into a folder, else one for all."""
    order = _order(arguments, workspace, show)
    if arguments.output.is_dir():
        return make_files(workspace, show.id, order) or []
    whole = make_print(workspace, show.id, order)
    return [] if whole is None else [PrintFile(None, whole)]


def _order(arguments: Namespace, workspace: Workspace, show: Show) -> PrintOrder:
    named = tuple(find_host(workspace, [show.id], words).id for words in arguments.host)
    layout = PrintLayout(sheets=(PACK,), paper=paper_of(arguments))
    return PrintOrder(layout=layout, hosts=named or None)
