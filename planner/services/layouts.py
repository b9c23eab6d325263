"""The named layouts of the rundown's table that a plan keeps; every edit is one step.

All raise NotFoundError for a layout that is gone and InvalidValueError for a name that is empty or
taken.
"""

from collections.abc import Sequence

from pydantic import ValidationError

from planner.domain.base import build
from planner.domain.errors import InvalidValueError
from planner.domain.grid_layout import BUILT_IN, GridLayout
from planner.domain.record import Layout
from planner.services.labels import label
from planner.services.workspace import Workspace
from planner.wording.terms import layout_name

SCOPE = "grid"
"""Of the layouts of a plan, those of the rundown's table."""


def list_layouts(workspace: Workspace) -> list[Layout]:
    """The layouts of the table that this program can read, by name."""
    readable = (each for each in workspace.where(Layout, scope=SCOPE) if _read(each) is not None)
    return sorted(readable, key=lambda each: (each.name.casefold(), each.id))


def read_layout(workspace: Workspace, key: str) -> GridLayout | None:
    """A layout by its key, which is a built-in one's or the id of one in the plan; else None."""
    if key in BUILT_IN:
        return BUILT_IN[key]
    found = workspace.find(Layout, key)
    return None if found is None or found.scope != SCOPE else _read(found)


def save_layout(workspace: Workspace, name: str, layout: GridLayout) -> Layout:
    """Keeps a layout under a new name."""
    made = build(
        Layout,
        {
            "id": workspace.new_id(),
            "name": _free_name(workspace, name, list_layouts(workspace)),
            "scope": SCOPE,
            "settings": layout.model_dump(mode="json"),
        },
    )
    _put(workspace, "Save layout “{name}”", made)
    return made


def change_layout(workspace: Workspace, layout_id: str, layout: GridLayout) -> Layout:
    """Keeps a layout under the name of one that is there."""
    there = workspace.get(Layout, layout_id)
    changed = there.changed(settings=layout.model_dump(mode="json"))
    if changed != there:
        _put(workspace, "Change layout “{name}”", changed)
    return changed


def rename_layout(workspace: Workspace, layout_id: str, name: str) -> Layout:
    """Gives a layout another name."""
    there = workspace.get(Layout, layout_id)
    others = [each for each in list_layouts(workspace) if each.id != layout_id]
    renamed = there.changed(name=_free_name(workspace, name, others))
    if renamed != there:
        _put(workspace, "Rename layout “{name}”", renamed, name=there.name)
    return renamed


def delete_layout(workspace: Workspace, layout_id: str) -> None:
    """Forgets a layout; nothing that it lays out is lost."""
    there = workspace.get(Layout, layout_id)
    with workspace.change(label(workspace, "Delete layout “{name}”", name=there.name)) as step:
        step.delete(there)


def _read(layout: Layout) -> GridLayout | None:
    try:
        return GridLayout.model_validate(layout.settings)
    except ValidationError:
        # Of another program; it stays in the plan as it is, but nothing can be shown by it.
        return None


def _put(workspace: Workspace, sentence: str, layout: Layout, *, name: str = "") -> None:
    with workspace.change(label(workspace, sentence, name=name or layout.name)) as step:
        step.put(layout)


def _free_name(workspace: Workspace, name: str, others: Sequence[Layout]) -> str:
    wanted = name.strip()
    if not wanted:
        raise InvalidValueError("A layout needs a name by which it is found again.")
    taken = {each.name.casefold() for each in others}
    taken |= {layout_name(workspace.language, each).casefold() for each in BUILT_IN}
    if wanted.casefold() in taken:
        raise InvalidValueError(
            "There is a layout “{name}” already. Choose another name.", name=wanted
        )
    return wanted
