"""Tests of the keys with which a table is gone through."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLineEdit

from planner.ui.widgets.key_table import KeyTable

pytestmark = pytest.mark.usefixtures("qapp")

CELLS = ("a b . d", ". . . d", "c . . d", "d . . .", ". . . d")


@pytest.fixture
def table() -> KeyTable:
    """A table of five rows in which a dot is an empty cell; its third column is hidden."""
    table = KeyTable()
    model = QStandardItemModel(table)
    for line in CELLS:
        model.appendRow([QStandardItem(cell.strip(".")) for cell in line.split()])
    table.setModel(model)
    table.setColumnHidden(2, True)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.show()
    return table


def go_to(table: KeyTable, row: int, column: int) -> None:
    flag = QItemSelectionModel.SelectionFlag
    there = table.model().index(row, column)
    table.selectionModel().setCurrentIndex(there, flag.ClearAndSelect | flag.Rows)


def here(table: KeyTable) -> tuple[int, int]:
    return (table.currentIndex().row(), table.currentIndex().column())


def rows(table: KeyTable) -> list[int]:
    return sorted(index.row() for index in table.selectionModel().selectedRows())


@pytest.mark.parametrize(
    ("start", "key", "there"),
    [
        ((0, 0), "Ctrl+Down", (2, 0)),
        ((2, 0), "Ctrl+Down", (3, 0)),
        ((3, 0), "Ctrl+Down", (4, 0)),
        ((4, 0), "Ctrl+Down", (4, 0)),
        ((4, 0), "Ctrl+Up", (3, 0)),
        ((0, 3), "Ctrl+Down", (2, 3)),
        ((4, 3), "Ctrl+Up", (2, 3)),
        ((0, 1), "Ctrl+Down", (4, 1)),
        ((0, 0), "Ctrl+Right", (0, 3)),
        ((2, 0), "Ctrl+Right", (2, 3)),
        ((3, 3), "Ctrl+Left", (3, 0)),
        ((1, 1), "Ctrl+Left", (1, 0)),
        ((2, 1), "Ctrl+Home", (0, 0)),
        ((2, 1), "Ctrl+End", (4, 3)),
    ],
)
def test_a_key_with_ctrl_leads_to_the_edge_and_selects_the_row_there_alone(
    table: KeyTable, start: tuple[int, int], key: str, there: tuple[int, int]
) -> None:
    go_to(table, *start)
    QTest.keySequence(table, QKeySequence(key))
    assert here(table) == there
    assert rows(table) == [there[0]]


def test_with_shift_the_rows_on_the_way_are_selected_too(table: KeyTable) -> None:
    go_to(table, 0, 0)
    QTest.keySequence(table, QKeySequence("Ctrl+Shift+Down"))
    assert rows(table) == [0, 1, 2]
    QTest.keySequence(table, QKeySequence("Ctrl+Shift+End"))
    assert rows(table) == [0, 1, 2, 3, 4]
    QTest.keySequence(table, QKeySequence("Ctrl+Shift+Home"))
    assert rows(table) == [0]


def test_a_row_that_cannot_be_gone_to_is_passed(table: KeyTable) -> None:
    model = table.model()
    assert isinstance(model, QStandardItemModel)
    model.item(4, 0).setFlags(Qt.ItemFlag.NoItemFlags)
    go_to(table, 3, 0)
    QTest.keySequence(table, QKeySequence("Ctrl+Down"))
    assert here(table) == (3, 0)


def test_backspace_opens_a_cell_without_what_stood_in_it(table: KeyTable) -> None:
    go_to(table, 0, 0)
    QTest.keyClick(table, Qt.Key.Key_Backspace)
    field = table.indexWidget(table.currentIndex())
    assert isinstance(field, QLineEdit)
    assert field.text() == ""
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert table.currentIndex().data() == "a"
