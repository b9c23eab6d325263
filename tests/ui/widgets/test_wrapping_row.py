"""Widgets stand side by side and go on in the next line where one is full."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from planner.ui.widgets.wrapping_row import WrappingRow

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def row() -> WrappingRow:
    """Three boxes of 100 × 20 with gaps of 4."""
    layout = WrappingRow(gap=4)
    for _ in range(3):
        layout.addWidget(_box())
    return layout


def _box(width: int = 100) -> QWidget:
    box = QWidget()
    box.setFixedSize(width, 20)
    return box


def _corners(row: WrappingRow) -> list[tuple[int, int]]:
    items = (row.itemAt(place) for place in range(row.count()))
    return [item.geometry().topLeft().toTuple() for item in items if item]


@pytest.mark.parametrize(
    ("width", "corners", "height"),
    [
        (308, [(0, 0), (104, 0), (208, 0)], 20),
        (307, [(0, 0), (104, 0), (0, 24)], 44),
        (100, [(0, 0), (0, 24), (0, 48)], 68),
    ],
)
def test_a_full_line_goes_on_in_the_next(
    row: WrappingRow, width: int, corners: list[tuple[int, int]], height: int
) -> None:
    around = QWidget()
    around.setLayout(row)
    row.setGeometry(QRect(0, 0, width, 200))
    assert _corners(row) == corners
    assert row.heightForWidth(width) == height


def test_what_is_hidden_takes_no_room(row: WrappingRow) -> None:
    around = QWidget()
    around.setLayout(row)
    new = _box(300)
    row.insert(0, new)
    new.hide()
    assert row.heightForWidth(308) == 20


def test_where_a_language_runs_to_the_left_it_begins_on_the_right(row: WrappingRow) -> None:
    around = QWidget()
    around.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    around.setLayout(row)
    row.setGeometry(QRect(0, 0, 308, 100))
    assert _corners(row) == [(208, 0), (104, 0), (0, 0)]


def test_one_can_be_put_before_another(row: WrappingRow) -> None:
    around = QWidget()
    around.setLayout(row)
    new = _box(50)
    row.insert(0, new)
    row.setGeometry(QRect(0, 0, 400, 100))
    assert new.geometry().left() == 0
    assert row.count() == 4
