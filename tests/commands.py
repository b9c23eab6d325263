"""What tests of the command line share: a command's answer, and plans to run it on."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from planner.bootstrap import workspace_at
from planner.domain.base import Entity
from planner.services.exporting import plan_json


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command said and how it ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What it printed, read as JSON."""
        return json.loads(self.out)


Cli = Callable[..., Answer]
"""Runs a command: `cli("list", "shows", path)`, in another language with `language=`."""


def fill(path: Path, *entities: Entity) -> None:
    """Writes entities into a plan in one step labelled `Set the stage`."""
    with workspace_at(path) as workspace, workspace.change("Set the stage") as step:
        for entity in entities:
            step.put(entity)


def content(path: Path) -> bytes:
    """The plan in a file, as JSON."""
    with workspace_at(path) as workspace:
        return plan_json(workspace)
