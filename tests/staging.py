"""Puts a show on stage for tests of services and the command line."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from builders import a_brand, a_product, a_show

from planner.domain.base import Entity
from planner.domain.plan import Charter
from planner.domain.run_of_show import RunOfShow
from planner.domain.schedule import Schedule
from planner.services.exporting import plan_json
from planner.services.rundowns import read_run
from planner.services.workspace import Workspace
from planner.store import plan_file

SHOW = "show"


def put(workspace: Workspace, *entities: Entity) -> None:
    """Writes entities in one step."""
    with workspace.change("Set the stage") as step:
        for entity in entities:
            step.put(entity)


def stage(workspace: Workspace, *entities: Entity, **show: Any) -> None:
    """Puts the show `show` of the brand `brand` on, with a product `serum` and
    these rows and other entities."""
    put(
        workspace,
        a_brand(id="brand"),
        a_product(id="serum", sku="LS-3301", list_price=3000),
        a_show(**{"id": SHOW, **show}),
        *entities,
    )


@contextmanager
def a_workspace_of(schedule: Schedule) -> Iterator[Workspace]:
    """A plan in memory that holds just a schedule, at the moment it stands at."""
    workspace = Workspace(plan_file.in_memory(Charter()), now=lambda: schedule.now)
    put(
        workspace,
        a_brand(id="brand"),
        *schedule.studios,
        *schedule.creators,
        *schedule.shows,
        *schedule.bookings,
        *schedule.assignments,
        *schedule.closures,
        *schedule.time_off,
    )
    yield workspace
    workspace.close()


def run_of(workspace: Workspace) -> RunOfShow:
    """The run of the staged show."""
    return read_run(workspace, SHOW)


def ids(workspace: Workspace) -> list[str]:
    """The ids of the staged show's rows in reading order, those in a block indented."""
    return [f" {row.id}" if row.block_id else row.id for row in run_of(workspace).rows]


def assert_one_step(workspace: Workspace, before: bytes, label: str) -> None:
    """The newest step has a label, takes all back to the plan `before`, and does it again."""
    after = plan_json(workspace)
    assert workspace.next_undo() == label
    workspace.undo()
    assert plan_json(workspace) == before
    workspace.redo()
    assert plan_json(workspace) == after
