"""Layouts are kept under names of their own; each edit is one step."""

import pytest

from planner.domain.errors import InvalidValueError, NotFoundError
from planner.domain.grid_layout import BUILT_IN, layout_of
from planner.domain.record import Layout
from planner.services import layouts
from planner.services.workspace import Workspace

NARROW = layout_of("title", "length").with_width("title", 120)


def names(workspace: Workspace) -> list[str]:
    return [each.name for each in layouts.list_layouts(workspace)]


def test_a_layout_is_kept_read_changed_renamed_and_deleted_a_step_each(
    workspace: Workspace,
) -> None:
    made = layouts.save_layout(workspace, " Mine ", NARROW)
    assert layouts.read_layout(workspace, made.id) == NARROW
    wider = NARROW.with_width("title", 300)
    layouts.change_layout(workspace, made.id, wider)
    layouts.rename_layout(workspace, made.id, "Yours")
    layouts.delete_layout(workspace, made.id)
    assert layouts.read_layout(workspace, made.id) is None
    workspace.undo()
    assert names(workspace) == ["Yours"]
    workspace.undo()
    assert names(workspace) == ["Mine"]
    assert layouts.read_layout(workspace, made.id) == wider
    workspace.undo()
    assert layouts.read_layout(workspace, made.id) == NARROW
    workspace.undo()
    assert names(workspace) == []


@pytest.mark.parametrize("name", ["", "  ", "producer", "Timing", "MINE"])
def test_a_name_that_is_empty_or_taken_is_refused(workspace: Workspace, name: str) -> None:
    layouts.save_layout(workspace, "Mine", NARROW)
    with pytest.raises(InvalidValueError):
        layouts.save_layout(workspace, name, NARROW)
    assert names(workspace) == ["Mine"]


def test_what_is_saved_already_makes_no_step(workspace: Workspace) -> None:
    made = layouts.save_layout(workspace, "Mine", NARROW)
    layouts.change_layout(workspace, made.id, NARROW)
    layouts.rename_layout(workspace, made.id, "Mine")
    workspace.undo()
    assert names(workspace) == []


def test_settings_of_another_program_are_kept_and_not_offered(workspace: Workspace) -> None:
    with workspace.change("Import") as step:
        step.put(Layout(id="odd", name="Odd", scope="grid", settings={"columns": "all"}))
        step.put(Layout(id="sheet", name="Sheet", scope="sheet:rundown"))
    assert names(workspace) == []
    assert layouts.read_layout(workspace, "odd") is None
    assert layouts.read_layout(workspace, "sheet") is None


def test_built_in_layouts_are_read_and_cannot_be_changed(workspace: Workspace) -> None:
    assert layouts.read_layout(workspace, "host") == BUILT_IN["host"]
    with pytest.raises(NotFoundError):
        layouts.change_layout(workspace, "host", NARROW)
