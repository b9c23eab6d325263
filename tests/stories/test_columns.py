"""A producer lays out the columns of a rundown, keeps the layout, and adds cue columns."""

import pytest
from PySide6.QtCore import Qt
from window_stage import OpenWindow, cell_text, focused, go_to, press, the_plan, titles, type_text

from planner.domain.grid_layout import TypeSize
from planner.domain.rundown import CueColumn, CueKind, Row
from planner.services import cue_columns
from planner.services.exporting import plan_json
from planner.services.row_texts import CUE
from planner.ui.plan_view import PlanView
from planner.ui.rundown.layout.column_list import ColumnList
from planner.ui.widgets.field import TypedField

SERUM = "Vitamin C serum duo"


@pytest.fixture
def plan(open_plan: OpenWindow) -> PlanView:
    """The sample with the marathon's rundown open."""
    return the_plan(open_plan())


def shown(plan: PlanView) -> list[str]:
    return [place.id for place in plan.rundown.grid.columns.places if place.shown]


def choose(columns: ColumnList, name: str) -> None:
    """Makes a column the current one in the list, as a screen reader finds it."""
    columns.setFocus()
    columns.setCurrentItem(columns.findItems(name, Qt.MatchFlag.MatchExactly)[0])


def test_a_layout_made_by_keys_is_kept_by_name_and_found_again(
    plan: PlanView, open_plan: OpenWindow
) -> None:
    grid = plan.rundown.grid
    before, usual = plan_json(plan.workspace), shown(plan)
    go_to(grid, SERUM, "kind")
    press("Ctrl+Shift+H")
    columns = focused()
    assert isinstance(columns, ColumnList)
    choose(columns, "Kind")
    press("Space", "Alt+Up")
    choose(columns, "Back time")
    press("Space")
    choose(columns, "SKU")
    press("Alt+Right", "Alt+Right")
    wide = grid.columnWidth(grid.rows.column_of("sku"))
    laid_out = shown(plan)
    assert laid_out == [*(each for each in usual if each != "kind"), "back_time"]
    assert plan_json(plan.workspace) == before, "what is not saved is not in the plan"
    assert grid.selected_keys() == [grid.rows.key_at(titles_place(plan, SERUM))]
    assert not grid.isColumnHidden(grid.currentIndex().column())
    plan.rundown.columns.panel.new_name.setFocus()
    type_text("Mine")
    press("Return")
    assert plan.workspace.next_undo() == "Save layout “Mine”"
    press("Escape")
    assert focused() is grid
    again = the_plan(open_plan())
    assert shown(again) == laid_out
    assert "Mine" in again.rundown.columns.button.text()
    other = again.rundown.grid
    assert other.columnWidth(other.rows.column_of("sku")) == wide


def titles_place(plan: PlanView, title: str) -> int:
    rows = plan.rundown.grid.rows
    at = rows.column_of("title")
    return next(row for row in range(rows.rowCount()) if rows.index(row, at).data() == title)


def test_a_choice_column_is_added_typed_by_keys_and_taken_back(plan: PlanView) -> None:
    grid = plan.rundown.grid
    before = plan_json(plan.workspace)
    plan.rundown.columns.edit_cue_columns()
    panel = plan.rundown.columns.cue_panel
    panel.new_name.setFocus()
    type_text("Lens")
    press("Return")
    column = next(each for each in plan.workspace.all(CueColumn) if each.name == "Lens")
    assert shown(plan)[-1] == CUE + column.id
    cue_columns.set_cue_options(plan.workspace, column.id, ["Wide", "Close"])
    cue_columns.set_cue_kind(plan.workspace, column.id, CueKind.SELECT)
    go_to(grid, SERUM, CUE + column.id)
    type_text("cl")
    press("Return")
    assert cell_text(grid, SERUM, CUE + column.id) == "Close"
    type_text("no such")
    press("Return")
    field = focused()
    assert isinstance(field, TypedField)
    assert "Wide, Close" in field.echo
    press("Escape")
    for _ in range(4):
        press("Ctrl+Z")
    assert plan_json(plan.workspace) == before
    assert CUE + column.id not in shown(plan)


def test_another_window_has_the_column_and_not_the_width(
    plan: PlanView, open_plan: OpenWindow
) -> None:
    other = the_plan(open_plan())
    grid = plan.rundown.grid
    grid.horizontalHeader().resizeSection(grid.rows.column_of("host"), 222)
    header = grid.horizontalHeader()
    header.moveSection(header.visualIndex(grid.rows.column_of("host")), 0)
    assert shown(plan)[0] == "host"
    made = cue_columns.add_cue_column(plan.workspace, "Grip")
    other.workspace.look_for_changes()
    assert CUE + made.id in [column.id for column in other.rundown.grid.rows.columns]
    assert shown(other)[0] == "number"
    plan.rundown.turned_from()
    again = the_plan(open_plan())
    assert shown(again)[0] == "host"
    assert again.rundown.grid.columnWidth(again.rundown.grid.rows.column_of("host")) == 222


def test_an_open_entry_survives_columns_that_come_and_go(plan: PlanView) -> None:
    grid = plan.rundown.grid
    go_to(grid, SERUM, "title")
    type_text("Half")
    field = focused()
    made = cue_columns.add_cue_column(plan.workspace, "Grip")
    assert focused() is field
    cue_columns.delete_cue_column(plan.workspace, made.id)
    assert focused() is field
    type_text(" typed")
    press("Return")
    assert "Half typed" in titles(grid)


def test_the_space_bar_ticks_all_selected_rows_in_one_step(plan: PlanView) -> None:
    grid = plan.rundown.grid
    made = cue_columns.add_cue_column(plan.workspace, "Ready", kind=CueKind.CHECK)
    plan.rundown.columns.choose_columns()
    choose(plan.rundown.columns.panel.columns, "Ready")
    press("Space", "Escape")
    first = titles_place(plan, SERUM)
    keys = [grid.rows.key_at(first), grid.rows.key_at(first + 1)]
    grid.setFocus()
    grid.select_keys(keys, column=CUE + made.id)
    press("Space")
    assert [plan.workspace.get(Row, key).cues[made.id] for key in keys] == ["✓", "✓"]
    press("Ctrl+Z")
    assert all(made.id not in plan.workspace.get(Row, key).cues for key in keys)


def test_type_grows_and_shrinks_with_the_rows(plan: PlanView) -> None:
    grid, desk = plan.rundown.grid, plan.rundown.columns
    row = titles_place(plan, SERUM)
    usual = grid.rowHeight(row)
    desk.grow(1)
    assert grid.rowHeight(row) > usual
    desk.grow(1)
    assert desk.panel.type_size.choice.accessibleName() == "Type: Large"
    for _ in TypeSize:
        desk.grow(-1)
    assert grid.rowHeight(row) < usual
