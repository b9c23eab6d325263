"""Opens the plan that a command is about, for as long as the command runs."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager

from planner.bootstrap import workspace_at
from planner.cli.console import Console
from planner.domain.show import Show
from planner.services.shows import find_show, list_shows
from planner.services.workspace import Workspace
from planner.services.zone_changes import moved_times
from planner.wording.zone_changes import change_sentence, moved_line


@contextmanager
def plan_of(arguments: Namespace, console: Console) -> Iterator[Workspace]:
    """The plan `arguments.file`, open, labelling its steps in the console's language.

    What a new tz database moved in it is told once, on standard error.
    """
    with workspace_at(arguments.file) as workspace:
        workspace.language = console.language
        _tell_what_moved(workspace, console)
        yield workspace


def shows_of(arguments: Namespace, workspace: Workspace) -> list[Show]:
    """The show that `--show` names, or all of them without it."""
    if arguments.show is None:
        return list_shows(workspace)
    return [find_show(workspace, arguments.show)]


def _tell_what_moved(workspace: Workspace, console: Console) -> None:
    moved = moved_times(workspace)
    if moved is not None:
        console.complain(change_sentence(console.language, moved))
        for each in moved.times:
            console.complain(f"  {moved_line(console.language, each)}")
