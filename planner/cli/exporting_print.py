"""`export print`: the sheets of a show by a layout that the plan keeps, numbered as one print."""

from argparse import Namespace
from collections.abc import Sequence

from planner.cli.console import Console
from planner.cli.opening import plan_of
from planner.cli.parser import Commands, add_command, whole_number
from planner.cli.writing import add_sheet, paper_of, write_file
from planner.domain.errors import InvalidValueError, NotFoundError
from planner.domain.print_columns import PrintColumn, whole_columns
from planner.domain.print_layout import SHEETS, PrintLayout, PrintOrder
from planner.domain.rundown import CueColumn
from planner.services.print_layouts import list_print_layouts
from planner.services.print_making import make_print
from planner.services.prints import keep_print, list_prints
from planner.services.shows import find_show
from planner.services.workspace import Workspace
from planner.wording.language import CODES


def add_print(kinds: Commands) -> None:
    """Adds `print`."""
    purpose = "print sheets of a show as PDF, numbered, by a layout of the plan or as told here"
    parser = add_command(kinds, "print", export_print, purpose)
    add_sheet(parser)
    parser.add_argument(
        "--show", metavar="SHOW", required=True, help="its id, or an unambiguous part of its title"
    )
    parser.add_argument("--layout", metavar="NAME", help="a way to print that the plan keeps")
    parser.add_argument(
        "--sheet", choices=SHEETS, action="append", help="instead of those of the layout; again"
    )
    parser.add_argument("--columns", metavar="A,B,…", help="of the producer rundown, in this order")
    parser.add_argument(
        "--language",
        choices=CODES,
        help="of the sheets, instead of that of the layout or your own",
    )
    parser.add_argument(
        "--since",
        metavar="N",
        type=whole_number,
        help="the print to tell changes from (the newest)",
    )


def export_print(arguments: Namespace, console: Console) -> int:
    """Writes the sheets, and keeps them as the next print: the plan knows then what is old."""
    with plan_of(arguments, console) as workspace:
        show = find_show(workspace, arguments.show)
        layout = _layout(arguments, workspace)
        order = PrintOrder(layout=layout, since=_since(workspace, show.id, arguments.since))
        made = make_print(workspace, show.id, order)
        if made is not None:
            write_file(arguments.output, made.content, console)
            kept = keep_print(workspace, show.id, made.sheets, made.snapshot)
            console.say("This is print {number} of “{show}”.", number=kept.number, show=show.title)
    return 0


def _layout(arguments: Namespace, workspace: Workspace) -> PrintLayout:
    layout = PrintLayout(paper=paper_of(arguments))
    if arguments.layout is not None:
        layout = _named(workspace, arguments.layout)
        if arguments.paper:
            layout = layout.changed(paper=arguments.paper)
    if arguments.sheet:
        layout = layout.changed(sheets=tuple(dict.fromkeys(arguments.sheet)))
    if arguments.language:
        layout = layout.changed(language=arguments.language)
    if arguments.columns:
        words = [word.strip() for word in arguments.columns.split(",")]
        layout = layout.changed(columns={**layout.columns, "rundown": _columns(workspace, words)})
    return layout


def _named(workspace: Workspace, name: str) -> PrintLayout:
    kept = {each.name: layout for each, layout in list_print_layouts(workspace)}
    for each, layout in kept.items():
        if each.casefold() == name.strip().casefold():
            return layout
    raise NotFoundError(
        "No layout is called “{name}”. There are: {names}.", name=name, names=", ".join(kept) or "–"
    )


def _columns(workspace: Workspace, words: Sequence[str]) -> tuple[PrintColumn, ...]:
    known = [each.id for each in whole_columns("rundown", (), workspace.all(CueColumn))]
    unknown = next((word for word in words if word not in known), None)
    if unknown is not None:
        raise InvalidValueError(
            "“{word}” is no column of the rundown. Choose among: {columns}.",
            word=unknown,
            columns=", ".join(known),
        )
    return tuple(PrintColumn(id=word) for word in dict.fromkeys(words))


def _since(workspace: Workspace, show_id: str, number: int | None) -> str | None:
    if number is None:
        return None
    prints = {each.number: each.id for each in list_prints(workspace, show_id)}
    if number not in prints:
        raise NotFoundError(
            "There is no print {number} of this show. There are: {numbers}.",
            number=number,
            numbers=", ".join(map(str, sorted(prints))) or "–",
        )
    return prints[number]
