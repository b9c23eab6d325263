"""A producer fits the marathon to its length and closes its gap, sees it first, and undoes it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from window_stage import (
    OpenWindow,
    cell_text,
    column_texts,
    figure,
    focused,
    go_to,
    press,
    the_plan,
    titles,
    type_text,
)

from planner.domain.rundown import Row
from planner.ui.plan_view import PlanView

NIGHT = "Night cream 50 ml"
QUESTIONS = "Skin questions from chat"
DUO = "Vitamin C serum duo"


def steps(view: PlanView) -> int:
    return len(view.workspace.history())


def test_a_marathon_that_is_over_is_fitted_with_a_preview_and_undone_and_stays_after_a_restart(
    open_plan: OpenWindow,
) -> None:
    window = open_plan()
    view = the_plan(window)
    grid, panel = view.rundown.grid, view.rundown.timing.fit
    assert figure(view, "Over / under") == "+1:40"
    before, done = column_texts(grid, "length"), steps(view)

    go_to(grid, DUO, "length")
    press("Ctrl+L")
    assert panel.isVisible()
    assert focused().window() is window
    assert panel.outcome == "Fits to the second."
    lines = {line.title: line for line in panel.preview.lines}
    assert lines[NIGHT].changes
    assert lines[DUO].remark == "no effect: a clock time comes after it"
    assert cell_text(grid, NIGHT, "length") == "29:35", "the table shows what would be"
    assert figure(view, "Over / under") == "0:00"
    assert steps(view) == done, "nothing is written yet"

    press("Escape")
    assert grid.hasFocus()
    assert column_texts(grid, "length") == before

    press("Ctrl+L", "Tab")
    assert focused() is panel.apply
    press("Return")
    assert not panel.isVisible()
    assert figure(view, "Planned") == "3:00:00"
    assert steps(view) == done + 1
    fitted = column_texts(grid, "length")
    press("Ctrl+Z")
    assert column_texts(grid, "length") == before
    press("Ctrl+Shift+Z")
    window.close()

    assert column_texts(the_plan(open_plan()).rundown.grid, "length") == fitted


def test_a_block_is_fitted_to_its_target_and_to_a_length_that_is_typed(
    open_plan: OpenWindow,
) -> None:
    view = the_plan(open_plan())
    grid, panel = view.rundown.grid, view.rundown.timing.fit
    go_to(grid, "Hero block", "title")
    press("Ctrl+L")
    assert panel.what.currentText() == "Hero block"
    assert panel.outcome == "Fits to the second."

    type_text("40")
    assert cell_text(grid, DUO, "length") != "12:00", "the table follows while it is typed"
    press("Return")
    assert "too long still" in panel.outcome or panel.outcome == "Fits to the second."
    wanted = {line.row_id: line.after for line in panel.preview.lines}
    press("Tab", "Return")
    for row_id, length in wanted.items():
        assert view.workspace.get(Row, row_id).length == length


def test_what_no_row_can_take_up_is_said_with_the_reasons(open_plan: OpenWindow) -> None:
    view = the_plan(open_plan())
    panel = view.rundown.timing.fit
    view.rundown.grid.setFocus()
    press("Ctrl+L")
    type_text("1:10:00")
    assert panel.outcome.endswith(".")
    assert "too long still. No row can take up more: " in panel.outcome
    assert "7 rows come before one that goes by the clock" in panel.outcome
    type_text("x")
    press("Return")
    assert panel.isVisible(), "what means nothing is refused in the field"
    assert panel.length.refusal


@pytest.mark.parametrize(
    ("way", "title", "column", "shown"),
    [
        ("Stretch “Vitamin C serum duo”", DUO, "length", "13:30"),
        ("Move the hard start", NIGHT, "start", "16:58:30"),
    ],
)
def test_the_gap_is_closed_in_each_way_that_is_open(
    open_plan: OpenWindow, way: str, title: str, column: str, shown: str
) -> None:
    window = open_plan()
    view = the_plan(window)
    grid, panel = view.rundown.grid, view.rundown.timing.gap
    before, done = cell_text(grid, title, column), steps(view)
    go_to(grid, QUESTIONS, "title")
    press("Ctrl+G")
    buttons = {button.text(): button for button in panel.choices}
    while not buttons[way].isChecked():
        press("Down")
    assert cell_text(grid, title, column) == shown, "seen before it is done"
    assert steps(view) == done

    press("Return")
    assert not panel.isVisible()
    assert cell_text(grid, title, column) == shown
    assert "gap" not in "".join(record.key for record in grid.rows.records)
    assert steps(view) == done + 1
    press("Ctrl+Z")
    assert cell_text(grid, title, column) == before
    press("Ctrl+Shift+Z")
    window.close()
    assert cell_text(the_plan(open_plan()).rundown.grid, title, column) == shown


def test_a_click_on_the_gap_opens_its_ways_and_what_is_not_open_says_why(
    open_plan: OpenWindow,
) -> None:
    view = the_plan(open_plan())
    grid, panel = view.rundown.grid, view.rundown.timing.gap
    place = next(at for at, record in enumerate(grid.rows.records) if record.key.startswith("gap:"))
    rect = grid.visualRect(grid.rows.index(place, grid.rows.column_of("title")))
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert panel.isVisible()
    closed = [button for button in panel.choices if not button.isEnabled()]
    assert [button.accessibleName() for button in closed] == [
        "Move the rows before: The rows before it start when the show goes on air."
    ]
    go_to(grid, NIGHT, "start")
    type_text("16:58:30")
    press("Return")
    assert panel.row_id is None, "the gap was closed elsewhere"
    assert not panel.apply.isEnabled()


def test_the_arrows_lead_to_the_gap_and_enter_to_its_ways_or_a_row_is_put_into_it(
    open_plan: OpenWindow,
) -> None:
    view = the_plan(open_plan())
    grid, panel = view.rundown.grid, view.rundown.timing.gap
    go_to(grid, QUESTIONS, "title")
    press("Down")
    assert grid.current_gap is not None
    assert grid.selected_keys() == [], "nothing is done with a gap as if it were a row"
    type_text("x")
    assert focused() is grid
    press("Return")
    assert panel.isVisible()
    press("Escape")
    assert focused() is grid
    assert cell_text(grid, NIGHT, "start") == "17:00:00"
    press("Up")
    assert grid.current_gap is not None, "from its row it is one up"
    press("Ctrl+Return")
    type_text("Filler")
    press("Return")
    go_to(grid, "Filler", "length")
    type_text("1:30")
    press("Return")
    at = titles(grid).index("Filler")
    assert titles(grid)[at - 1 : at + 2] == [QUESTIONS, "Filler", NIGHT]
    assert not any(record.key.startswith("gap:") for record in grid.rows.records)


def test_a_click_on_the_map_goes_to_the_row_and_the_back_time_is_said(
    open_plan: OpenWindow,
) -> None:
    view = the_plan(open_plan())
    grid, band = view.rundown.grid, view.rundown.over.map
    QTest.qWaitForWindowExposed(view.window())
    piece = next(each for each in band.content.pieces if each.hard)
    middle = QPoint(round(band.x_of((piece.start + piece.end) / 2)), 10)
    QTest.mouseClick(band, Qt.MouseButton.LeftButton, pos=middle)
    assert grid.selected_keys() == [piece.row_id]
    assert grid.hasFocus()
    assert view.workspace.get(Row, piece.row_id).title == NIGHT
    assert figure(view, "Back time") == "16:58:20", "1:40 over: it starts as much too late"
