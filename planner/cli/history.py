"""`undo`, `redo` and `history`: the steps of a plan, also those of other days."""

from argparse import Namespace
from datetime import datetime
from typing import Any

from planner.cli.console import Console
from planner.cli.help_texts import HelpText
from planner.cli.opening import plan_of
from planner.cli.parser import (
    Commands,
    add_command,
    add_file,
    add_json,
    add_show,
    whole_number,
)
from planner.domain.changes import StepRecord
from planner.services.shows import find_show

DEFAULT_LIMIT = 100


def add_to(commands: Commands) -> None:
    """Adds the three commands."""
    add_file(add_command(commands, "undo", undo, "take back the newest step"))
    add_file(add_command(commands, "redo", redo, "do again the step that was undone last"))
    parser = add_command(commands, "history", show_history, "list the steps, newest first")
    add_file(parser)
    add_show(parser)
    parser.add_argument(
        "--limit",
        metavar="N",
        type=whole_number,
        default=DEFAULT_LIMIT,
        help=HelpText("how many at most ({count} unless given)", count=DEFAULT_LIMIT),
    )
    add_json(parser)


def undo(arguments: Namespace, console: Console) -> int:
    """Takes back the newest step. Exit code 1 where there is none."""
    with plan_of(arguments, console) as workspace:
        console.say("Undone: {label}", label=workspace.undo().label)
    return 0


def redo(arguments: Namespace, console: Console) -> int:
    """Does the last undone step again. Exit code 1 where there is none."""
    with plan_of(arguments, console) as workspace:
        console.say("Done again: {label}", label=workspace.redo().label)
    return 0


def show_history(arguments: Namespace, console: Console) -> int:
    """Lists the steps, all or those of a show, with this machine's times; nothing is no fault."""
    with plan_of(arguments, console) as workspace:
        show = find_show(workspace, arguments.show) if arguments.show else None
        steps = workspace.history(arguments.limit, show_id=show.id if show else None)
    if arguments.json:
        console.json([_as_json(step) for step in steps])
        return 0
    if not steps:
        console.say(
            "This show has no history yet." if arguments.show else "This plan has no history yet."
        )
    for step in steps:
        moment = step.made_at.astimezone().strftime("%Y-%m-%d %H:%M:%S")
        mark = console.text(" (undone)") if step.undone else ""
        console.line(f"{moment}  {step.label}{mark}")
    return 0


def _as_json(step: StepRecord) -> dict[str, Any]:
    return {
        "label": step.label,
        "made_at": _local(step.made_at),
        "undone": step.undone,
        "changes": step.changes,
    }


def _local(moment: datetime) -> str:
    return moment.astimezone().isoformat(timespec="seconds")
