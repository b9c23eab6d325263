"""Keeps the run of a show up to date from step to step, without reading all of it each time."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from planner.domain.base import Entity
from planner.domain.catalogue import Product
from planner.domain.changes import ChangeSet
from planner.domain.crew import Creator
from planner.domain.run_changes import named_creators, named_products, with_changes
from planner.domain.run_of_show import RunOfShow
from planner.services.rundowns import read_run
from planner.services.workspace import Workspace

E = TypeVar("E", bound=Entity)


@dataclass(frozen=True, slots=True)
class RunAt:
    """A run as it was at a revision of the plan."""

    run: RunOfShow
    revision: int


def read_run_at(workspace: Workspace, show_id: str) -> RunAt:
    """Reads a run, of one moment. Raises NotFoundError for an unknown show."""
    with workspace.one_moment():
        return RunAt(read_run(workspace, show_id), workspace.revision())


def follow_run(workspace: Workspace, held: RunAt, done: ChangeSet) -> RunAt:
    """The run after a step: what `read_run` gives, made from the run before it where that can be.

    Raises NotFoundError for a show that is gone.
    """
    with workspace.one_moment():
        after = patched_run(workspace, held, done)
        return read_run_at(workspace, held.run.show.id) if after is None else after


def patched_run(workspace: Workspace, held: RunAt, done: ChangeSet) -> RunAt | None:
    """The run after a step, made from the run before it; None where it has to be read.

    That is where the step is not the very next one after the run that is held (somebody else
    wrote, or a step was missed), and where it changed more than rows, offers, products and people.
    """
    with workspace.one_moment():
        revision = workspace.revision()
        if done.everything or revision != held.revision + 1:
            return None
        run = with_changes(held.run, done.changes)
        if run is None:
            return None
        products = _only(workspace, Product, run.products, named_products(run))
        creators = _only(workspace, Creator, run.creators, named_creators(run))
        return RunAt(replace(run, products=products, creators=creators), revision)


def _only(
    workspace: Workspace, kind: type[E], known: Mapping[str, E], named: Iterable[str]
) -> dict[str, E]:
    """The entities that are named; those that are not known yet are read."""
    found = {id_: known[id_] for id_ in named if id_ in known}
    missing = [id_ for id_ in named if id_ not in known]
    return {**found, **{each.id: each for each in workspace.among(kind, "id", missing)}}
