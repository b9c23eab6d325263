"""The one place that wires: opens or makes a plan file and builds the Workspace over it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from planner import settings
from planner.domain.plan import Charter
from planner.services import backing_up
from planner.services.ids import Ids
from planner.services.sample import sample_plan
from planner.services.workspace import Workspace
from planner.store import plan_file


def open_workspace(path: Path) -> Workspace:
    """Opens an existing plan; one of an older program is backed up and brought up to date.

    Raises PlanFileError or EnvironmentFaultError with a sentence.
    """
    if plan_file.needs_migration(path):
        backing_up.back_up_file(path, backup_root(), utc_now())
    return Workspace(plan_file.open_existing(path), now=utc_now)


def backup_root() -> Path:
    """The folder for the backups of all plans, as the person chose it."""
    return settings.load(settings.settings_path()).backups()


def create_workspace(path: Path, charter: Charter) -> Workspace:
    """Makes a new plan and opens it. Raises PlanFileError if the file exists already."""
    return Workspace(plan_file.create(path, charter), now=utc_now)


def create_sample(path: Path) -> Workspace:
    """Makes the sample plan for the week ahead and opens it.

    Raises PlanFileError if the file exists already. Nothing is left behind where it fails.
    """
    today = utc_now().astimezone().date()
    ids = Ids()
    plan = sample_plan(today, lambda: ids.new(utc_now()))
    made = plan_file.create(path, plan.workspace, plan.entities())
    return Workspace(made, now=utc_now)


def workspace_in_memory(charter: Charter) -> Workspace:
    """An empty plan that is gone when it is closed: to see what something would do."""
    return Workspace(plan_file.in_memory(charter), now=utc_now)


@contextmanager
def workspace_at(path: Path) -> Iterator[Workspace]:
    """An existing plan for as long as the block runs; closed in any case."""
    workspace = open_workspace(path)
    try:
        yield workspace
    finally:
        workspace.close()


def utc_now() -> datetime:
    """The present instant; the only clock of the program."""
    return datetime.now(UTC)
