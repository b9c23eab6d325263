"""Opens the plan that a command is about, for as long as the command runs."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager

from planner.bootstrap import workspace_at
from planner.cli.console import Console
from planner.domain.errors import NotFoundError
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


def one_show_of(arguments: Namespace, workspace: Workspace) -> Show:
    """The show that `--show` names, or the only one there is. Raises NotFoundError otherwise."""
    if arguments.show is not None:
        return find_show(workspace, arguments.show)
    shows = list_shows(workspace)
    if len(shows) == 1:
        return shows[0]
    if not shows:
        raise NotFoundError("The plan has no shows.")
    raise NotFoundError(
        "The plan has {count} shows. Say which one with --show; list shows tells their titles.",
        count=len(shows),
    )
