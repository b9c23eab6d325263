from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from planner.domain.errors import InvalidValueError
from planner.ui.widgets.column import Column
from planner.ui.widgets.entry import Cell, Ground
from planner.ui.widgets.row_model import RowModel

pytestmark = pytest.mark.usefixtures("qapp")


@dataclass(frozen=True)
class Thing:
    key: str
    name: str = ""
    size: int = 0
    selectable: bool = True
    ground: Ground = Ground.ROW


class Mirror:
    """A second table that knows the model by its signals alone."""

    def __init__(self, model: RowModel[Thing]) -> None:
        self._model = model
        self.shown = self._all()
        model.rowsInserted.connect(self._insert)
        model.rowsRemoved.connect(self._remove)
        model.rowsMoved.connect(self._move)
        model.layoutChanged.connect(self._read)
        model.dataChanged.connect(self._change)
        self.changes: list[tuple[int, int, int, int]] = []
        self.resets = 0
        model.modelReset.connect(self._count_reset)

    def _all(self) -> list[list[str]]:
        return [self._row(row) for row in range(self._model.rowCount())]

    def _row(self, row: int) -> list[str]:
        return [str(self._model.index(row, at).data()) for at in range(2)]

    def _read(self) -> None:
        self.shown = self._all()

    def _insert(self, _: QModelIndex, first: int, last: int) -> None:
        self.shown[first:first] = [self._row(row) for row in range(first, last + 1)]

    def _remove(self, _: QModelIndex, first: int, last: int) -> None:
        del self.shown[first : last + 1]

    def _move(self, _: QModelIndex, first: int, last: int, __: QModelIndex, target: int) -> None:
        moving = self.shown[first : last + 1]
        del self.shown[first : last + 1]
        at = target - len(moving) if target > first else target
        self.shown[at:at] = moving

    def _change(self, top: QModelIndex, bottom: QModelIndex) -> None:
        self.changes.append((top.row(), bottom.row(), top.column(), bottom.column()))
        for row in range(top.row(), bottom.row() + 1):
            for column in range(top.column(), bottom.column() + 1):
                self.shown[row][column] = str(self._model.index(row, column).data())

    def _count_reset(self) -> None:
        self.resets += 1


def a_model(*things: Thing) -> RowModel[Thing]:
    columns = (
        Column[Thing]("name", "Name", lambda thing: Cell(thing.name), 80),
        Column[Thing]("size", "Size", lambda thing: Cell(str(thing.size)), 40),
    )
    model = RowModel(columns)
    model.refresh(things)
    return model


def shown(model: RowModel[Thing]) -> list[list[str]]:
    return [
        [str(model.index(row, at).data()) for at in range(2)] for row in range(model.rowCount())
    ]


keys = st.lists(st.sampled_from("abcdefghij"), unique=True)
things = keys.flatmap(
    lambda names: st.tuples(
        *(
            st.builds(Thing, st.just(name), st.sampled_from("xyz"), st.integers(0, 2))
            for name in names
        )
    )
)


@given(things, things)
def test_views_that_only_hear_the_differences_show_the_new_records(
    before: tuple[Thing, ...], after: tuple[Thing, ...]
) -> None:
    model = a_model(*before)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    mirror = Mirror(model)
    model.refresh(after)
    assert mirror.shown == [[thing.name, str(thing.size)] for thing in after]
    assert mirror.shown == shown(model)
    assert mirror.resets == 0
    tester.deleteLater()


@given(st.permutations(range(90)))
def test_many_rows_that_change_places_at_once_keep_their_persistent_indexes(
    order: list[int],
) -> None:
    model = a_model(*(Thing(str(number), str(number)) for number in range(90)))
    kept = [QPersistentModelIndex(model.index(row, 0)) for row in range(90)]
    model.refresh([Thing(str(number), str(number)) for number in order])
    assert [index.data() for index in kept] == [str(number) for number in range(90)]
    assert [row[0] for row in shown(model)] == [str(number) for number in order]


def test_only_cells_that_differ_are_told() -> None:
    model = a_model(*(Thing(key, "name", size=1) for key in "abcde"))
    mirror = Mirror(model)
    model.refresh([replace(thing, size=2) for thing in model.records])
    assert mirror.changes == [(0, 4, 1, 1)]


def test_records_that_are_equal_are_told_of_to_nobody(qtbot: QtBot) -> None:
    model = a_model(Thing("a", "x"), Thing("b", "y"))
    mirror = Mirror(model)
    with qtbot.assertNotEmitted(model.dataChanged):
        model.refresh([Thing("a", "x"), Thing("b", "y")])
    assert mirror.shown == [["x", "0"], ["y", "0"]]


def test_one_row_that_moves_far_is_one_move() -> None:
    model = a_model(*(Thing(key, key) for key in "abcdefgh"))
    moves: list[int] = []
    model.rowsMoved.connect(lambda *_: moves.append(1))
    model.refresh([Thing(key, key) for key in "bcdefgha"])
    assert len(moves) == 1


def test_cells_are_made_once_however_often_they_are_looked_at() -> None:
    made: list[str] = []

    def cell(thing: Thing) -> Cell:
        made.append(thing.key)
        return Cell(thing.name)

    model = RowModel((Column[Thing]("name", "Name", cell, 80),))
    model.refresh([Thing("a", "x")])
    assert [model.index(0, 0).data() for _ in range(50)] == ["x"] * 50
    assert made == ["a"]


def test_an_entry_goes_to_the_column_and_its_refusal_comes_back() -> None:
    written: list[object] = []

    def write(thing: Thing, value: object) -> None:
        if value == "wrong":
            raise InvalidValueError("That cannot be.")
        written.append((thing.key, value))

    column = Column[Thing]("name", "Name", lambda thing: Cell(thing.name), 80, write=write)
    model = RowModel((column,))
    model.refresh([Thing("a", "x")])
    model.write(model.index(0, 0), "right")
    with pytest.raises(InvalidValueError):
        model.write(model.index(0, 0), "wrong")
    assert written == [("a", "right")]
