"""Somebody types while the plan changes under their hands: nothing that is typed is lost."""

import pytest
from window_stage import OpenWindow, cell_text, focused, go_to, press, the_plan, type_text

from planner.bootstrap import open_workspace
from planner.domain.rundown import Row
from planner.services.arranging import add_row
from planner.services.rundowns import set_length, set_title
from planner.ui.plan_view import PlanView
from planner.ui.widgets.field import TypedField

SERUM, LATER, FIRST = "Vitamin C serum duo", "Skin questions from chat", "Welcome and offer map"


@pytest.fixture
def plan(open_watched: OpenWindow) -> PlanView:
    return the_plan(open_watched())


def row_named(plan: PlanView, title: str) -> Row:
    rows = plan.workspace.where(Row, show_id=plan.rundown.show_id)
    return next(row for row in rows if row.title == title)


def half_typed() -> TypedField:
    field = focused()
    assert isinstance(field, TypedField)
    return field


def test_half_typed_text_survives_a_change_of_another_window_and_an_undo(plan: PlanView) -> None:
    grid = plan.rundown.grid
    first, serum, later = (row_named(plan, title) for title in (FIRST, SERUM, LATER))
    set_length(plan.workspace, first.id, 360)
    go_to(grid, SERUM, "title")
    press("Shift+Down")
    chosen = grid.selected_keys()
    type_text("Serum, half")
    field = half_typed()

    other = open_workspace(plan.workspace.path)
    set_length(other, serum.id, 600)
    set_title(other, later.id, "Another question")
    other.close()
    plan.workspace.look_for_changes()
    assert cell_text(grid, "Another question", "start") == "16:53:30"
    assert (half_typed(), field.text()) == (field, "Serum, half")

    plan.undo()
    assert half_typed() is field
    plan.undo()
    assert (half_typed(), field.text()) == (field, "Serum, half")
    assert grid.selected_keys() == chosen
    assert grid.current_key() == later.id

    type_text(" typed")
    press("Escape")
    assert plan.workspace.get(Row, later.id).title == LATER


def test_the_field_goes_with_its_row_when_rows_come_above_it(plan: PlanView) -> None:
    grid = plan.rundown.grid
    serum = row_named(plan, SERUM)
    go_to(grid, SERUM, "title")
    type_text("Serum at")
    field = half_typed()
    above = grid.visualRect(grid.currentIndex()).top()
    add_row(plan.workspace, serum.show_id, after=row_named(plan, FIRST).id)
    assert (half_typed(), field.text()) == (field, "Serum at")
    assert grid.visualRect(grid.currentIndex()).top() > above
    type_text(" last")
    press("Return")
    assert plan.workspace.get(Row, serum.id).title == "Serum at last"
