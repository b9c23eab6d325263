"""Opens the plan that a command is about, for as long as the command runs."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager

from planner.bootstrap import workspace_at
from planner.cli.console import Console
from planner.domain.show import Show
from planner.services.shows import find_show, list_shows
from planner.services.workspace import Workspace


@contextmanager
def plan_of(arguments: Namespace, console: Console) -> Iterator[Workspace]:
    """The plan `arguments.file`, open, labelling its steps in the console's language."""
    with workspace_at(arguments.file) as workspace:
        workspace.language = console.language
        yield workspace


def shows_of(arguments: Namespace, workspace: Workspace) -> list[Show]:
    """The show that `--show` names, or all of them without it."""
    if arguments.show is None:
        return list_shows(workspace)
    return [find_show(workspace, arguments.show)]
