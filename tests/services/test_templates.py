"""Keeping rundowns for reuse and filling shows from them."""

from datetime import datetime, time
from typing import Any

import pytest
from builders import (
    a_block,
    a_brand,
    a_creator,
    a_hard_item,
    a_note,
    a_show,
    an_end_by_item,
    an_item,
)

from planner.domain.errors import InvalidValueError, NotFoundError, NothingToDoError
from planner.domain.rundown import CueColumn, Row, RowStatus, StartMode, Template, in_order
from planner.domain.show import Show
from planner.services.shipped_templates import shipped_templates
from planner.services.templates import (
    delete_template,
    edit_template,
    insert_template,
    is_shipped,
    lay_template,
    save_rows_as_template,
    save_show_as_template,
    templates_offered,
)
from planner.services.workspace import Workspace

BLOCK = a_block(600, id="block", title="Hour 1", position=2)
ROWS = (
    an_item(300, id="open", title="Welcome", position=1, status=RowStatus.FINAL),
    BLOCK,
    an_item(240, id="hero", title="Hero", position=1, block_id="block", host_ids=("mia",)),
    a_note(id="note", title="Mind the cable", position=2, block_id="block"),
    a_hard_item("17:00", 600, id="flash", title="Flash", position=3, cues={"camera": "close-up"}),
    an_end_by_item("19:00", id="end", title="Goodbye", position=4),
)


@pytest.fixture
def show(workspace: Workspace) -> Show:
    """A show at 16:00 for three hours with six rows, and an empty one at 23:30 the same day."""
    with workspace.change("Prepare") as step:
        step.put(a_brand(id="brand"))
        step.put(a_creator(id="mia"))
        step.put(CueColumn(id="camera", name="Camera"))
        step.put(a_show(id="show"))
        step.put(a_show(id="late", title="Late", starts_at=datetime(2026, 11, 27, 23, 30)))
        for row in ROWS:
            step.put(row)
    return workspace.get(Show, "show")


def _rows(workspace: Workspace, show_id: str) -> list[Row]:
    return in_order(workspace.where(Row, show_id=show_id))


def _titles(workspace: Workspace, show_id: str) -> list[str]:
    return [row.title for row in _rows(workspace, show_id)]


def _without(row: Row, *names: str) -> dict[str, Any]:
    return row.model_dump(exclude={"id", "show_id", "block_id", "position", *names})


def test_a_show_kept_and_laid_at_another_hour_keeps_its_distances_over_midnight(
    workspace: Workspace, show: Show
) -> None:
    template = save_show_as_template(workspace, show.id, " Marathon ", note="with two hosts")
    assert (template.name, template.note) == ("Marathon", "with two hosts")
    assert (template.on_air, template.length_minutes) == (time(16), 180)
    rows = lay_template(workspace, "late", template)
    assert rows == _rows(workspace, "late")
    assert [row.title for row in rows] == [row.title for row in ROWS]
    by_title = {row.title: row for row in rows}
    assert (by_title["Flash"].clock, by_title["Flash"].day) == (time(0, 30), 1)
    assert (by_title["Goodbye"].clock, by_title["Goodbye"].day) == (time(2, 30), 1)
    assert by_title["Hero"].block_id == by_title["Hour 1"].id
    assert by_title["Flash"].cues == {"camera": "close-up"}
    assert {row.status for row in rows} == {RowStatus.DRAFT}
    assert {row.host_ids for row in rows} == {()}


def test_nothing_of_a_template_hangs_together_with_the_show_it_came_from(
    workspace: Workspace, show: Show
) -> None:
    template = save_show_as_template(workspace, show.id, "Marathon")
    rows = lay_template(workspace, "late", template)
    ids = [{row.id for row in each} for each in (ROWS, template.rows, rows)]
    assert len(set.union(*ids)) == 3 * len(ROWS)
    assert {row.show_id for row in template.rows} == {template.id}


def test_laying_on_rows_that_are_there_is_refused_with_the_way_out(
    workspace: Workspace, show: Show
) -> None:
    before = workspace.plan()
    with pytest.raises(InvalidValueError, match="Insert the template"):
        lay_template(workspace, show.id, shipped_templates()[0])
    assert workspace.plan() == before


def test_a_block_is_kept_with_its_rows_and_follows_where_it_is_inserted(
    workspace: Workspace, show: Show
) -> None:
    template = save_rows_as_template(workspace, ["block", "flash"], "Hour")
    assert [row.title for row in template.rows] == ["Hour 1", "Hero", "Mind the cable", "Flash"]
    assert {row.start for row in template.rows} == {StartMode.FOLLOW}
    assert template.length_minutes is None
    made = insert_template(workspace, show.id, template, after="hero")
    titles = ["Welcome", "Hour 1", "Hero", "Mind the cable"]
    assert _titles(workspace, show.id) == [*titles, *titles[1:], "Flash", "Flash", "Goodbye"]
    assert made == _rows(workspace, show.id)[4:8]
    workspace.undo()
    assert _titles(workspace, show.id) == [row.title for row in ROWS]


def test_rows_alone_join_the_block_behind_which_they_are_inserted(
    workspace: Workspace, show: Show
) -> None:
    template = save_rows_as_template(workspace, ["hero"], "One row")
    (made,) = insert_template(workspace, show.id, template, after="hero")
    assert made.block_id == "block"
    assert _titles(workspace, show.id)[2:5] == ["Hero", "Hero", "Mind the cable"]
    (last,) = insert_template(workspace, show.id, template)
    assert _rows(workspace, show.id)[-1] == last


def test_what_ends_by_a_clock_time_is_as_long_as_it_ran_where_it_is_inserted(
    workspace: Workspace, show: Show
) -> None:
    template = save_show_as_template(workspace, show.id, "Marathon")
    made = insert_template(workspace, "late", template)
    goodbye = made[-1]
    assert (goodbye.start, goodbye.length) == (StartMode.FOLLOW, 6600)


def test_a_cue_of_a_column_that_is_gone_is_left_out_and_that_of_a_person_too(
    workspace: Workspace, show: Show
) -> None:
    template = save_show_as_template(workspace, show.id, "Marathon")
    with workspace.change("Delete column") as step:
        step.put(workspace.get(Row, "flash").changed(cues={}))
        step.delete(workspace.get(CueColumn, "camera"))
    assert all(row.cues == {} for row in lay_template(workspace, "late", template))


@pytest.mark.usefixtures("show")
def test_a_shipped_template_uses_the_columns_that_are_there_and_adds_those_it_lacks(
    workspace: Workspace,
) -> None:
    template = next(each for each in shipped_templates() if each.name == "Flash-sale hour")
    rows = lay_template(workspace, "late", template)
    columns = {each.name: each for each in workspace.all(CueColumn)}
    assert set(columns) == {"Camera", "Graphics", "Sound", "Chat"}
    assert columns["Camera"].id == "camera"
    assert rows[1].cues[columns["Camera"].id] == "wide"
    assert rows[1].cues[columns["Sound"].id] == "intro"
    assert _without(rows[0], "cues") == _without(template.rows[0], "cues")
    workspace.undo()
    assert [each.name for each in workspace.all(CueColumn)] == ["Camera"]


@pytest.mark.usefixtures("show")
def test_templates_are_listed_by_name_before_those_that_came_with_the_program(
    workspace: Workspace,
) -> None:
    for name in ("beta", "Alpha"):
        save_rows_as_template(workspace, ["hero"], name)
    offered = templates_offered(workspace)
    assert [each.name for each in offered[:2]] == ["Alpha", "beta"]
    assert [is_shipped(each) for each in offered] == [False] * 2 + [True] * 6


def test_a_template_is_renamed_and_deleted_and_shows_made_from_it_stay(
    workspace: Workspace, show: Show
) -> None:
    template = save_show_as_template(workspace, show.id, "Marathon")
    rows = lay_template(workspace, "late", template)
    assert edit_template(workspace, template.id, name="Long", note="3 h").name == "Long"
    delete_template(workspace, template.id)
    assert workspace.all(Template) == []
    assert _rows(workspace, "late") == rows
    with pytest.raises(NotFoundError):
        delete_template(workspace, template.id)
    with pytest.raises(NotFoundError):
        edit_template(workspace, shipped_templates()[0].id, name="Mine", note="")


@pytest.mark.parametrize("name", ["", "  "])
def test_a_template_without_a_name_or_rows_is_refused(
    workspace: Workspace, show: Show, name: str
) -> None:
    with pytest.raises(InvalidValueError, match="name"):
        save_show_as_template(workspace, show.id, name)
    with pytest.raises(NothingToDoError):
        save_show_as_template(workspace, "late", "Nothing in it")
    with pytest.raises(NothingToDoError):
        save_rows_as_template(workspace, [], "Nothing in it")
    assert workspace.all(Template) == []
