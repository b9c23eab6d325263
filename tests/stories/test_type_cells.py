"""A producer types into every column of a rundown, rightly and wrongly, with the keyboard alone."""

import pytest
from PySide6.QtWidgets import QApplication
from window_stage import (
    OpenWindow,
    cell_text,
    focused,
    go_to,
    press,
    the_plan,
    type_text,
)

from planner.ui.widgets.field import TypedField
from planner.ui.widgets.grid import Grid

SERUM = "Vitamin C serum duo"
NEXT = "Skin questions from chat"


@pytest.fixture
def grid(open_plan: OpenWindow) -> Grid:
    return the_plan(open_plan()).rundown.grid


def open_field() -> TypedField:
    field = focused()
    assert isinstance(field, TypedField), field
    return field


TYPED = {
    ("length", "90s"): "1:30",
    ("length", "1h 2m"): "1:02:00",
    ("kind", "prof"): "Profit",
    ("kind", "Q&A"): "Q&A",
    ("kind", "Guest talk"): "Guest talk",
    ("host", "jun"): "@jun.live",
    ("host", "@mia.k, mod.eli"): "@mia.k, @mod.eli",
    ("live_price", "24"): "$24.00",
    ("live_price", "$1,024.5"): "$1,024.50",
    ("start", "1700"): "17:00:00",
    ("start", "4:50pm"): "16:50:00",
    ("sku", "ls-4100"): "LS-4100",
    ("title", "夜间面霜 <b>50 ml</b> & more"): "夜间面霜 <b>50 ml</b> & more",
}


def typed_over(grid: Grid, column: str, typed: str) -> str:
    """What a cell shows when it was typed over, which is undone again."""
    go_to(grid, SERUM, column)
    key, before = grid.current_key(), cell_text(grid, SERUM, column)
    type_text(typed)
    press("Return")
    row = grid.rows.row_of(str(key))
    assert row is not None
    shown = str(grid.rows.index(row, grid.rows.column_of(column)).data())
    press("Ctrl+Z")
    assert cell_text(grid, SERUM, column) == before
    return shown


def test_what_is_typed_over_a_cell_is_understood_and_written(grid: Grid) -> None:
    assert {each: typed_over(grid, *each) for each in TYPED} == TYPED


def test_enter_goes_down_and_tab_goes_to_the_next_cell_that_is_typed(grid: Grid) -> None:
    go_to(grid, SERUM, "length")
    type_text("11")
    press("Return")
    assert cell_text(grid, NEXT, "title") == grid.currentIndex().siblingAtColumn(4).data()
    assert grid.rows.columns[grid.currentIndex().column()].id == "length"
    type_text("5")
    press("Tab")
    assert grid.rows.columns[grid.currentIndex().column()].id == "kind"
    press("Backtab")
    assert grid.rows.columns[grid.currentIndex().column()].id == "length"
    assert cell_text(grid, NEXT, "length") == "5:00"


def test_tab_passes_over_cells_that_cannot_be_typed_into(grid: Grid) -> None:
    go_to(grid, SERUM, "live_price")
    press("Tab")
    assert grid.rows.columns[grid.currentIndex().column()].id == "start"
    assert grid.current_key() == grid.rows.key_at(grid.currentIndex().row())


def test_f2_keeps_the_text_and_escape_gives_it_up(grid: Grid) -> None:
    go_to(grid, SERUM, "title")
    press("F2", "End")
    type_text(" XL")
    assert open_field().text() == SERUM + " XL"
    press("Esc")
    assert cell_text(grid, SERUM, "title") == SERUM
    assert QApplication.focusWidget() is grid


def test_an_entry_that_is_not_changed_writes_nothing(grid: Grid) -> None:
    go_to(grid, SERUM, "start")
    press("F2", "Return")
    go_to(grid, SERUM, "host")
    press("F2", "Tab")
    assert cell_text(grid, SERUM, "start") == "16:42:30"
    press("Ctrl+Z")
    assert cell_text(grid, SERUM, "start") == "16:42:30"


REFUSED = {
    ("length", "soon"): "is not a length",
    ("length", "-5"): "cannot be negative",
    ("start", "25:00"): "is not a clock time",
    ("host", "nobody"): "is not the name of one person",
    ("live_price", "cheap"): "amount",
    ("sku", "XX-1"): "is not one product",
}


def test_what_means_nothing_stays_in_its_field_with_one_sentence(grid: Grid) -> None:
    for (column, typed), said in REFUSED.items():
        go_to(grid, SERUM, column)
        before = cell_text(grid, SERUM, column)
        type_text(typed)
        press("Return")
        field = open_field()
        assert field.refused
        assert field.text() == typed
        assert said in field.accessibleDescription()
        assert cell_text(grid, SERUM, column) == before
        press("Esc")
        assert cell_text(grid, SERUM, column) == before


def test_a_service_that_refuses_says_so_in_the_field(grid: Grid) -> None:
    go_to(grid, "Night cream 50 ml", "start")
    type_text("by 17:40")
    press("Return")
    go_to(grid, "Night cream 50 ml", "length")
    type_text("5")
    press("Return")
    assert "takes what is left" in open_field().accessibleDescription()
    press("Esc")


def test_a_refused_entry_stays_open_when_another_cell_is_clicked(grid: Grid) -> None:
    go_to(grid, SERUM, "length")
    type_text("soon")
    press("Return")
    field = open_field()
    go_to(grid, NEXT, "title")
    assert field.isVisible()
    assert field.text() == "soon"
    field.setFocus()
    press("Esc")
    assert cell_text(grid, SERUM, "length") == "12:00"


def test_clearing_a_hard_start_lets_the_row_follow(grid: Grid) -> None:
    go_to(grid, "Night cream 50 ml", "start")
    press("F2")
    assert open_field().text() == "17:00"
    press("Ctrl+A", "Del", "Return")
    assert cell_text(grid, "Night cream 50 ml", "start") == "16:58:30"


def test_the_field_echoes_what_it_understood(grid: Grid) -> None:
    go_to(grid, SERUM, "start")
    type_text("1700")
    assert open_field().echo == "hard start Fri 17:00"
    press("Esc")
    go_to(grid, SERUM, "length")
    type_text("12")
    assert open_field().echo == "12 → 12:00"
    press("Esc")


def test_undo_in_a_field_takes_back_letters_first_and_then_steps(grid: Grid) -> None:
    go_to(grid, SERUM, "length")
    type_text("10")
    press("Return")
    go_to(grid, SERUM, "title")
    press("F2", "End")
    type_text("!")
    press("Ctrl+Z")
    assert open_field().text() == SERUM
    assert cell_text(grid, SERUM, "length") == "10:00"
    press("Ctrl+Z")
    assert cell_text(grid, SERUM, "length") == "12:00"
    press("Esc")


def test_a_list_of_kinds_is_used_by_keyboard_alone(grid: Grid) -> None:
    go_to(grid, SERUM, "kind")
    type_text("a")
    press("Down", "Down", "Return")
    assert cell_text(grid, SERUM, "kind") in {"Flash", "Traffic", "Giveaway", "Auction"}
    assert QApplication.focusWidget() is grid


def test_hosts_are_completed_one_after_the_other(grid: Grid) -> None:
    go_to(grid, SERUM, "host")
    type_text("mia")
    press("Down")
    assert open_field().text() == "@mia.k"
    type_text(", jun")
    press("Down")
    assert open_field().text() == "@mia.k, @jun.live"
    press("Return")
    assert cell_text(grid, SERUM, "host") == "@mia.k, @jun.live"
