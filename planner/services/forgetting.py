"""Drops the waivers about what is deleted: nobody can live with a finding about nothing."""

from collections.abc import Iterable

from planner.domain.base import Entity
from planner.domain.record import Waiver
from planner.services.workspace import Step, Workspace


def forget_waivers(workspace: Workspace, step: Step, gone: Iterable[Entity]) -> None:
    """Deletes every waiver that names one of the entities that go; inside the step that does it."""
    ids = {entity.id for entity in gone}
    for waiver in workspace.all(Waiver):
        if not ids.isdisjoint(waiver.subjects):
            step.delete(waiver)
