"""The window serves who cannot see it, who types Chinese, and who names things strangely."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollArea,
    QWidget,
)
from window_stage import OpenWindow, cell_text, focused, go_to, press, the_plan, type_text

from planner.ui.main_window import MainWindow

STRANGE = '<img src=x> & "Serum" <b>50%</b>'
CONTROLS = (QAbstractButton, QAbstractItemView, QLineEdit, QScrollArea)


def controls(window: MainWindow) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        if isinstance(widget, CONTROLS) and widget.isVisible():
            inside = widget.parentWidget()
            if not isinstance(inside, QAbstractItemView) and widget.focusPolicy() != (
                Qt.FocusPolicy.NoFocus
            ):
                yield widget


def name_of(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return str(interface.text(QAccessible.Text.Name))


@pytest.mark.parametrize("page", ["schedule", "rundown", "products"])
def test_every_control_has_a_name(open_plan: OpenWindow, page: str) -> None:
    window = open_plan()
    the_plan(window).show_page(page)
    found = list(controls(window))
    assert len(found) >= 5
    assert [widget for widget in found if not name_of(widget)] == []


def test_a_screen_reader_hears_a_cell_and_how_a_row_starts(open_plan: OpenWindow) -> None:
    grid = the_plan(open_plan()).rundown.grid
    go_to(grid, "Night cream 50 ml", "start")
    assert grid.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == "Hard start 17:00:00"


def test_what_looks_like_markup_is_shown_as_it_was_typed(open_plan: OpenWindow) -> None:
    window = open_plan()
    grid = the_plan(window).rundown.grid
    go_to(grid, "Vitamin C serum duo", "title")
    type_text(STRANGE)
    press("Return")
    assert cell_text(grid, STRANGE, "title") == STRANGE
    for label in window.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText, label.text()
    go_to(grid, STRANGE, "length")
    type_text("9")
    press("Return")
    edit = next(each.menu() for each in window.menuBar().actions() if "Edit" in each.text())
    assert isinstance(edit, QMenu)
    undo = next(action.text() for action in edit.actions() if action.text().startswith("Undo"))
    assert STRANGE.replace("&", "&&") in undo, "an ampersand of theirs is no mnemonic of ours"


def test_tab_leaves_the_table_at_its_end_instead_of_trapping_who_has_no_mouse(
    open_plan: OpenWindow,
) -> None:
    grid = the_plan(open_plan()).rundown.grid
    last = grid.rows.rowCount() - 1
    grid.setFocus()
    grid.select_keys([grid.rows.key_at(last)], column="cues")
    press("Tab")
    assert focused() is not grid


def test_a_hidden_page_hears_none_of_its_keys(open_plan: OpenWindow) -> None:
    window = open_plan()
    view = the_plan(window)
    rows = view.rundown.grid.rows.rowCount()
    press("Ctrl+3")
    press("Del")
    assert view.rundown.grid.rows.rowCount() == rows
    assert not window.isHidden()
