"""The named ways to print that a plan keeps; every edit is one step.

All raise NotFoundError for a layout that is gone and InvalidValueError for a name that is empty or
taken.
"""

from pydantic import ValidationError

from planner.domain.base import build
from planner.domain.errors import InvalidValueError
from planner.domain.print_layout import PrintLayout
from planner.domain.record import Layout
from planner.services.labels import label
from planner.services.workspace import Workspace

SCOPE = "sheet:print"
"""Of the layouts of a plan, those of prints."""


def list_print_layouts(workspace: Workspace) -> list[tuple[Layout, PrintLayout]]:
    """The ways to print that this program can read, by name."""
    kept = ((each, _read(each)) for each in workspace.where(Layout, scope=SCOPE))
    readable = [(each, read) for each, read in kept if read is not None]
    return sorted(readable, key=lambda each: (each[0].name.casefold(), each[0].id))


def save_print_layout(workspace: Workspace, name: str, layout: PrintLayout) -> Layout:
    """Keeps a way to print under a name; one that has that name is changed."""
    wanted = name.strip()
    if not wanted:
        raise InvalidValueError("A layout needs a name by which it is found again.")
    same = (each for each, _ in list_print_layouts(workspace) if _alike(each.name, wanted))
    there = next(same, None)
    fields = {
        "id": there.id if there else workspace.new_id(),
        "name": wanted,
        "scope": SCOPE,
        "settings": layout.model_dump(mode="json"),
    }
    made = build(Layout, fields)
    with workspace.change(label(workspace, "Save layout “{name}”", name=wanted)) as step:
        step.put(made)
    return made


def delete_print_layout(workspace: Workspace, layout_id: str) -> None:
    """Forgets a way to print."""
    there = workspace.get(Layout, layout_id)
    with workspace.change(label(workspace, "Delete layout “{name}”", name=there.name)) as step:
        step.delete(there)


def _alike(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()


def _read(layout: Layout) -> PrintLayout | None:
    try:
        return PrintLayout.model_validate(layout.settings)
    except ValidationError:
        # Of another program; it stays in the plan as it is, but nothing can be printed by it.
        return None
