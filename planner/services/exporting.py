"""Writing a plan out for other programs: the JSON document and its schema."""

from pathlib import Path
from typing import Any

from planner.exports import json
from planner.exports.files import write_aside
from planner.services.workspace import Workspace


def plan_json(workspace: Workspace) -> bytes:
    """The whole plan as its canonical JSON document; equal plans give equal bytes."""
    return json.plan_to_json(workspace.plan())


def plan_schema() -> dict[str, Any]:
    """The JSON Schema of that document."""
    return json.plan_schema()


def write_out(path: Path, content: bytes) -> None:
    """Writes what was exported over what is at `path`, all of it or nothing.

    Raises EnvironmentFaultError with a sentence; an old file is as it was then.
    """
    write_aside(path, content)
