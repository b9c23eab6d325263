"""A producer copies and pastes in the rundown: rows, cells, and what a spreadsheet put there."""

import pytest
from PySide6.QtGui import QGuiApplication
from window_stage import (
    OpenWindow,
    column_texts,
    focused,
    go_to,
    press,
    the_plan,
    titles,
    type_text,
)

from planner.services.exporting import plan_json
from planner.services.pasting import read_table, write_table
from planner.ui.plan_view import PlanView
from planner.ui.widgets.field import TypedField

FORTY = [[f'Item "{n}"\nsecond line', f"{n}:30", "Hero"] for n in range(1, 41)]


@pytest.fixture
def plan(open_plan: OpenWindow) -> PlanView:
    """The sample with the marathon's rundown open."""
    return the_plan(open_plan())


def copied() -> str:
    return QGuiApplication.clipboard().text()


def put(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def test_forty_rows_come_in_from_a_spreadsheet_and_go_back_as_they_were(plan: PlanView) -> None:
    grid, before = plan.rundown.grid, plan_json(plan.workspace)
    go_to(grid, "Vitamin C serum duo", "title")
    many = len(titles(grid))
    put(write_table([["Title", "Length", "Kind"], *FORTY]))
    press("Ctrl+V")
    assert len(titles(grid)) == many + 40
    assert len(grid.selected_keys()) == 40
    press("Ctrl+C")
    table = read_table(copied())
    columns = [table[0].index(name) for name in ("Title", "Length", "Kind")]
    assert [[line[at] for at in columns] for line in table[1:]] == FORTY
    press("Ctrl+Z")
    assert plan_json(plan.workspace) == before


def test_a_table_without_headings_goes_over_the_cells_from_the_current_one(plan: PlanView) -> None:
    grid = plan.rundown.grid
    go_to(grid, "Vitamin C serum duo", "title")
    first = titles(grid).index("Vitamin C serum duo")
    put("New name\tnobody\r\nOther name\t@jun.live\r\n")
    press("Ctrl+V")
    assert titles(grid)[first : first + 2] == ["New name", "Other name"]
    assert column_texts(grid, "host")[_line(plan, "Other name")] == "@jun.live"
    press("Ctrl+Z")
    assert titles(grid)[first] == "Vitamin C serum duo"


def test_one_cell_goes_to_all_selected_rows_and_so_does_what_is_typed(plan: PlanView) -> None:
    grid = plan.rundown.grid
    go_to(grid, "Mini cleanser 30 ml", "kind")
    press("Shift+Down", "Shift+Down")
    three = grid.selected_keys()
    put("Demo")
    press("Ctrl+V")
    assert _kinds(plan, three) == {"demo"}
    type_text("flash")
    field = focused()
    assert isinstance(field, TypedField)
    assert field.echo == "→ Flash · in 3 rows"
    press("Return")
    assert _kinds(plan, three) == {"flash"}
    press("Ctrl+Z", "Ctrl+Z")
    assert "demo" not in _kinds(plan, three)


def test_rows_that_were_cut_are_pasted_whole_elsewhere(plan: PlanView) -> None:
    grid, before = plan.rundown.grid, plan_json(plan.workspace)
    go_to(grid, "Vitamin C serum duo", "title")
    price = column_texts(grid, "live_price")[_line(plan, "Vitamin C serum duo")]
    press("Ctrl+X")
    assert "Vitamin C serum duo" not in titles(grid)
    go_to(grid, titles(grid)[-1], "title")
    press("Ctrl+V")
    assert titles(grid)[-1] == "Vitamin C serum duo"
    assert column_texts(grid, "live_price")[_line(plan, "Vitamin C serum duo")] == price
    press("Ctrl+Z", "Ctrl+Z")
    assert plan_json(plan.workspace) == before


def test_filling_down_takes_the_first_of_the_selected_rows(plan: PlanView) -> None:
    grid = plan.rundown.grid
    go_to(grid, "Mini cleanser 30 ml", "length")
    press("Shift+Down")
    press("Ctrl+Shift+D")
    texts = {
        column_texts(grid, "length")[grid.rows.row_of(key) or 0] for key in grid.selected_keys()
    }
    assert len(texts) == 1


def test_a_field_that_is_open_keeps_the_clipboard_to_itself(plan: PlanView) -> None:
    grid = plan.rundown.grid
    many = len(titles(grid))
    go_to(grid, "Vitamin C serum duo", "title")
    put("a\tb")
    press("F2", "Ctrl+V", "Return")
    assert len(titles(grid)) == many
    assert "Vitamin C serum duo" not in titles(grid)


def _line(plan: PlanView, title: str) -> int:
    return column_texts(plan.rundown.grid, "title").index(title)


def _kinds(plan: PlanView, keys: list[str]) -> set[str]:
    records = {record.key: record for record in plan.rundown.grid.rows.records}
    return {records[key].row.kind for key in keys}
