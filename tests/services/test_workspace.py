"""A step is one transaction, one entry in the history and one message; undo is exact."""

import logging
from pathlib import Path

import pytest
from builders import a_brand, a_channel, a_show, an_item

from planner.bootstrap import create_workspace, workspace_at
from planner.domain.catalogue import Brand, Channel
from planner.domain.changes import ChangeSet
from planner.domain.errors import (
    InvalidValueError,
    NotFoundError,
    NothingToDoError,
    PlanChangedElsewhereError,
)
from planner.domain.plan import Charter
from planner.domain.rundown import Row
from planner.services.workspace import Workspace


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "plan.showplan"
    create_workspace(path, Charter(name="Plan")).close()
    return path


def _heard(workspace: Workspace) -> list[ChangeSet]:
    heard: list[ChangeSet] = []
    workspace.subscribe(heard.append)
    return heard


def test_a_step_is_written_told_and_can_be_undone(workspace: Workspace) -> None:
    heard = _heard(workspace)
    with workspace.change("Add brand") as step:
        step.put(a_brand(id="b"))
        step.put(a_channel(id="c", brand_id="b"))
    assert [each.label for each in heard] == ["Add brand"]
    assert heard[0].ids(Channel) == {"c"}
    assert workspace.next_undo() == "Add brand"
    taken_back = workspace.undo()
    assert [(each.id, each.after) for each in taken_back.changes] == [("c", None), ("b", None)]
    assert workspace.all(Brand) == []
    assert workspace.next_redo() == "Add brand"
    workspace.redo()
    assert workspace.count(Channel) == 1


def test_a_step_that_raises_leaves_nothing_and_tells_nobody(workspace: Workspace) -> None:
    heard = _heard(workspace)

    def half() -> None:
        with workspace.change("Half") as step:
            step.put(a_brand())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half()
    assert (workspace.all(Brand), heard, workspace.next_undo()) == ([], [], None)
    with workspace.change("Whole") as step:
        step.put(a_brand())
    assert workspace.next_undo() == "Whole"


def test_a_step_that_changes_nothing_leaves_no_entry(workspace: Workspace) -> None:
    brand = a_brand()
    with workspace.change("Add") as step:
        step.put(brand)
    revision, heard = workspace.revision(), _heard(workspace)
    with workspace.change("Same again") as step:
        step.put(brand)
    assert (workspace.revision(), heard, workspace.next_undo()) == (revision, [], "Add")


def test_a_step_inside_a_step_is_part_of_it(workspace: Workspace) -> None:
    heard = _heard(workspace)
    with workspace.change("Outer") as outer:
        outer.put(a_brand(id="one"))
        with workspace.change("Inner") as inner:
            inner.put(a_brand(id="two"))
    assert [(each.label, len(each.changes)) for each in heard] == [("Outer", 2)]
    workspace.undo()
    assert workspace.all(Brand) == []


def test_a_new_step_ends_what_could_be_redone(workspace: Workspace) -> None:
    for name in ("one", "two"):
        with workspace.change(name) as step:
            step.put(a_brand(id="b", name=name))
    workspace.undo()
    with workspace.change("three") as step:
        step.put(a_brand(id="b", name="three"))
    assert workspace.next_redo() is None
    with pytest.raises(NothingToDoError):
        workspace.redo()
    workspace.undo()
    assert workspace.get(Brand, "b").name == "one"


def test_undo_outlives_a_restart(path: Path) -> None:
    with workspace_at(path) as workspace:
        empty = workspace.plan().model_dump_json()
        with workspace.change("Add brand") as step:
            step.put(a_brand(id="b"))
        full = workspace.plan().model_dump_json()
    with workspace_at(path) as workspace:
        workspace.undo()
        assert workspace.plan().model_dump_json() == empty
    with workspace_at(path) as workspace:
        workspace.redo()
        assert workspace.plan().model_dump_json() == full


def test_nothing_to_undo_is_said(workspace: Workspace) -> None:
    with pytest.raises(NothingToDoError, match="nothing to undo"):
        workspace.undo()


def test_rows_may_be_put_before_their_block(workspace: Workspace) -> None:
    with workspace.change("Add") as step:
        step.put(an_item(60, id="child", block_id="block"))
        step.put(an_item(0, id="block", type="block"))
        step.put(a_show(id="show"))
        step.put(a_brand(id="brand"))
    workspace.undo()
    workspace.redo()
    assert workspace.get(Row, "child").block_id == "block"


def test_deleting_what_is_named_elsewhere_is_refused(workspace: Workspace) -> None:
    brand = a_brand(id="b")
    with workspace.change("Add") as step:
        step.put(brand)
        step.put(a_channel(brand_id="b"))
    with pytest.raises(InvalidValueError), workspace.change("Delete") as step:
        step.delete(brand)
    assert workspace.get(Brand, "b") == brand


def test_what_is_not_there_is_named(workspace: Workspace) -> None:
    with pytest.raises(NotFoundError, match="no brand “b”"):
        workspace.get(Brand, "b")
    assert workspace.find(Brand, "b") is None
    assert workspace.find(Brand, None) is None


def test_another_window_is_told_and_cannot_overwrite_the_unseen(path: Path) -> None:
    with workspace_at(path) as first, workspace_at(path) as second:
        with first.change("First") as step:
            step.put(a_brand(id="b", name="First"))
        heard = _heard(second)
        with pytest.raises(PlanChangedElsewhereError), second.change("Second") as step:
            step.put(a_brand(id="b", name="Second"))
        assert [each.everything for each in heard] == [True]
        assert second.get(Brand, "b").name == "First"


def test_an_undo_does_not_take_back_what_it_has_not_seen(path: Path) -> None:
    with workspace_at(path) as first, workspace_at(path) as second:
        with first.change("First") as step:
            step.put(a_brand(id="b"))
        with pytest.raises(PlanChangedElsewhereError):
            second.undo()
        assert first.get(Brand, "b").id == "b"
        second.undo()
        assert first.find(Brand, "b") is None


def test_looking_for_changes_tells_only_once(path: Path) -> None:
    with workspace_at(path) as first, workspace_at(path) as second:
        heard = _heard(second)
        assert not second.look_for_changes()
        with first.change("First") as step:
            step.put(a_brand())
        assert second.look_for_changes()
        assert not second.look_for_changes()
        assert len(heard) == 1


def test_a_listener_that_fails_is_logged_and_fails_nobody_else(
    workspace: Workspace, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_: ChangeSet) -> None:
        raise ZeroDivisionError

    workspace.subscribe(fail)
    heard = _heard(workspace)
    with workspace.change("Add") as step:
        step.put(a_brand(id="b"))
    assert workspace.get(Brand, "b").id == "b"
    assert len(heard) == 1
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    caplog.clear()


def test_a_listener_that_left_hears_nothing(workspace: Workspace) -> None:
    heard: list[ChangeSet] = []
    leave = workspace.subscribe(heard.append)
    leave()
    with workspace.change("Add") as step:
        step.put(a_brand())
    assert heard == []


def test_new_ids_are_uuid7_and_sort_by_time(workspace: Workspace) -> None:
    ids = [workspace.new_id() for _ in range(50)]
    assert len(set(ids)) == 50
    assert {each[14] for each in ids} == {"7"}
    assert {each[19] for each in ids} <= set("89ab")
    assert len({each[:13] for each in ids}) == 1
