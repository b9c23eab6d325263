"""A producer adds, copies, moves, skips and deletes rows, with the keyboard and with the mouse."""

from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from window_stage import (
    OpenWindow,
    cell_text,
    go_to,
    press,
    row_point,
    the_plan,
    titles,
    type_text,
)

from planner.bootstrap import workspace_at
from planner.domain.rundown import Row, in_order
from planner.services.rundowns import read_run
from planner.services.shows import find_show
from planner.ui.widgets.row_dragging import DragGrid, carried

FIRST_FIVE = [
    "Welcome and offer map",
    "Hook block",
    "Mini cleanser 30 ml",
    "Sheet mask 5-pack",
    "Giveaway: travel kit",
]


def drag(grid: DragGrid, titles_of_rows: list[str], onto: str, *, part: float) -> None:
    """Drops rows onto a line, at a part of its height: what a mouse does, without one."""
    keys = [key for title in titles_of_rows for key in [key_of(grid, title)]]
    point = row_point(grid, onto, part=part)
    move, left, none = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier
    luggage = carried(keys)
    enter = QDragEnterEvent(point, move, luggage, left, none.NoModifier)
    QApplication.sendEvent(grid.viewport(), enter)
    assert enter.isAccepted()
    over = QDragMoveEvent(point, move, luggage, left, none.NoModifier)
    QApplication.sendEvent(grid.viewport(), over)
    assert over.isAccepted()
    drop = QDropEvent(QPointF(point), move, luggage, left, none.NoModifier)
    QApplication.sendEvent(grid.viewport(), drop)
    assert drop.isAccepted()


def key_of(grid: DragGrid, title: str) -> str:
    lines = (line for line in grid.rows.records if line.selectable and line.row.title == title)
    return str(next(lines).key)


def rows_in_file(path: Path) -> list[Row]:
    with workspace_at(path) as workspace:
        show = find_show(workspace, "Black Friday marathon")
        return list(read_run(workspace, show.id).rows)


def titles_in_file(path: Path) -> list[str]:
    return [row.title for row in rows_in_file(path)]


def test_a_row_is_added_where_one_stands_and_typed_at_once(
    open_watched: OpenWindow, plan_file: Path
) -> None:
    window = open_watched()
    grid = the_plan(window).rundown.grid
    go_to(grid, "Mini cleanser 30 ml", "title")
    press("Ctrl+Return")
    type_text("Toner")
    press("Tab", "Return")
    assert titles(grid)[:5] == [*FIRST_FIVE[:3], "Toner", "Sheet mask 5-pack"]
    assert cell_text(grid, "Toner", "length") == "5:00"
    window.close()
    assert titles_in_file(plan_file)[:4] == [*FIRST_FIVE[:3], "Toner"]
    assert rows_in_file(plan_file)[3].block_id == rows_in_file(plan_file)[1].id


def test_rows_are_copied_moved_and_deleted_by_keys_and_all_of_it_is_undone(
    open_watched: OpenWindow, plan_file: Path
) -> None:
    window = open_watched()
    grid = the_plan(window).rundown.grid
    before = titles(grid)
    go_to(grid, "Mini cleanser 30 ml", "title")
    press("Ctrl+D")
    assert titles(grid).count("Mini cleanser 30 ml") == 2
    press("Alt+Down")
    assert titles(grid)[2:5] == ["Mini cleanser 30 ml", "Sheet mask 5-pack", "Mini cleanser 30 ml"]
    press("Alt+Up", "Alt+Up", "Alt+Up")
    assert titles(grid)[1:3] == ["Mini cleanser 30 ml", "Hook block"], "out of the block at its top"
    press("Del")
    assert titles(grid) == before
    assert grid.selected_keys() == [key_of(grid, "Hook block")], "the next row is selected"
    for _ in range(6):
        press("Ctrl+Z")
    assert titles(grid) == before
    window.close()
    assert titles_in_file(plan_file) == before


def test_a_row_goes_down_into_the_next_block_and_out_of_it(open_watched: OpenWindow) -> None:
    grid = the_plan(open_watched()).rundown.grid
    go_to(grid, "Welcome and offer map", "title")
    press("Alt+Down")
    assert titles(grid)[:3] == ["Hook block", "Welcome and offer map", "Mini cleanser 30 ml"]
    for _ in range(3):
        press("Alt+Down")
    assert titles(grid)[4:6] == ["Welcome and offer map", "Hero block"]
    press("Alt+Down")
    assert titles(grid)[4:6] == ["Welcome and offer map", "Hero block"], "behind the block now"
    press("Alt+Down")
    assert titles(grid)[4:6] == ["Hero block", "Welcome and offer map"]


def test_a_block_moves_with_its_rows(open_watched: OpenWindow) -> None:
    grid = the_plan(open_watched()).rundown.grid
    go_to(grid, "Hook block", "title")
    press("Alt+Up")
    assert titles(grid)[:5] == [*FIRST_FIVE[1:], FIRST_FIVE[0]]


def test_several_rows_are_dragged_into_a_block_and_stay_selected(
    open_watched: OpenWindow, plan_file: Path
) -> None:
    window = open_watched()
    grid = the_plan(window).rundown.grid
    moving = ["Mini cleanser 30 ml", "Sheet mask 5-pack"]
    go_to(grid, moving[0], "title")
    press("Shift+Down")
    drag(grid, moving, "Vitamin C serum 30 ml", part=0.8)
    at = titles(grid).index("Hero block")
    assert titles(grid)[at : at + 4] == ["Hero block", "Vitamin C serum 30 ml", *moving]
    assert grid.selected_keys() == [key_of(grid, title) for title in moving]
    press("Ctrl+Z")
    assert titles(grid)[:5] == FIRST_FIVE
    press("Ctrl+Shift+Z")
    window.close()
    rows = rows_in_file(plan_file)
    hero = next(row for row in rows if row.title == "Hero block")
    assert {row.block_id for row in rows if row.title in moving} == {hero.id}


def test_a_row_is_dragged_out_of_its_block(open_watched: OpenWindow, plan_file: Path) -> None:
    window = open_watched()
    grid = the_plan(window).rundown.grid
    drag(grid, ["Sheet mask 5-pack"], "Welcome and offer map", part=0.2)
    assert titles(grid)[:2] == ["Sheet mask 5-pack", "Welcome and offer map"]
    window.close()
    assert rows_in_file(plan_file)[0].block_id is None


def test_a_block_dropped_into_another_goes_behind_it(open_watched: OpenWindow) -> None:
    window = open_watched()
    grid = the_plan(window).rundown.grid
    drag(grid, ["Hook block"], "Vitamin C serum 30 ml", part=0.8)
    assert window.problem == ""
    assert titles(grid).index("Hook block") > titles(grid).index("Skin questions from chat")


def test_a_block_and_a_row_of_another_are_dragged_onto_a_closed_one_and_back_out(
    open_plan: OpenWindow, plan_file: Path
) -> None:
    window = open_plan()
    grid = the_plan(window).rundown.grid
    before = titles(grid)
    go_to(grid, "Profit block", "title")
    press("Left")
    drag(grid, ["Hook block", "Vitamin C serum duo"], "Profit block", part=0.9)
    assert window.problem == ""
    after = titles(grid)
    at = after.index("Profit block")
    assert after[at + 1 : at + 6] == [*FIRST_FIVE[1:], "Vitamin C serum duo"]
    press("Right")
    blocks = {row.title: row.block_id for row in rows_in_file(plan_file)}
    assert blocks["Vitamin C serum duo"] is None
    assert blocks["Mini cleanser 30 ml"] == key_of(grid, "Hook block")
    drag(grid, ["Mini cleanser 30 ml", "Vitamin C serum duo"], "Retinol ampoules", part=0.1)
    at = titles(grid).index("Profit block")
    moved = ["Mini cleanser 30 ml", "Vitamin C serum duo"]
    assert titles(grid)[at + 1 : at + 4] == [*moved, "Retinol ampoules"]
    press("Ctrl+Z", "Ctrl+Z")
    assert titles(grid) == before


def test_a_skipped_row_takes_no_time_and_runs_again(open_watched: OpenWindow) -> None:
    grid = the_plan(open_watched()).rundown.grid
    go_to(grid, "Mini cleanser 30 ml", "title")
    press("Ctrl+Shift+X")
    assert cell_text(grid, "Sheet mask 5-pack", "start") == "16:05:00"
    press("Ctrl+Shift+X")
    assert cell_text(grid, "Sheet mask 5-pack", "start") == "16:13:00"


def test_numbers_count_items_only(open_watched: OpenWindow) -> None:
    grid = the_plan(open_watched()).rundown.grid
    assert cell_text(grid, "Welcome and offer map", "number") == "1"
    assert cell_text(grid, "Hook block", "number") == ""
    assert cell_text(grid, "Mini cleanser 30 ml", "number") == "2"


def test_the_rows_of_the_file_are_in_the_order_of_the_table(
    open_watched: OpenWindow, plan_file: Path
) -> None:
    window = open_watched()
    shown = titles(the_plan(window).rundown.grid)
    window.close()
    rows = rows_in_file(plan_file)
    assert [row.title for row in in_order(rows)] == shown
