"""The one model that all tables share: records in, differences out, never a reset.

A reset would lose the selection, the place and the open editor. So a new list of records is told
apart from the old one by key, and only what differs is told to the views. Of rows that no view
shows just now nothing is compared: their cells are made anew when they are looked at again.
"""

from collections.abc import Callable, Collection, Sequence
from itertools import groupby
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from planner.ui.widgets.cell_cache import ALIGNMENT, CELL_ROLE, FLAGS, CellCache
from planner.ui.widgets.column import Column, Record
from planner.ui.widgets.diffing import runs, settled
from planner.ui.widgets.entry import Entry

ENTRY_ROLE: Final = CELL_ROLE + 1
"""The Entry of an editable cell, made anew at each call."""

_MANY_MOVES: Final = 64

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT: Final = QModelIndex()

R = TypeVar("R", bound=Record)


class RowModel(QAbstractTableModel, Generic[R]):
    """A table of records. `refresh` is the only way in for records, `write` the only way out."""

    refreshed = Signal()
    rearranged = Signal()

    def __init__(self, columns: Sequence[Column[R]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._records: list[R] = []
        self._places: dict[str, int] | None = None
        self._sight: Callable[[], range] | None = None
        self._cells = CellCache(self._columns)

    # What views ask

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._records)

    @override
    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == ENTRY_ROLE:
            return self._entry(index)
        return self._cells.roles(self._records[index.row()], index.column()).get(role)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return ALIGNMENT[self._columns[section].side]
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        roles = self._cells.roles(self._records[index.row()], index.column())
        flags: Qt.ItemFlag = roles[FLAGS]
        return flags

    # What the program asks

    @property
    def columns(self) -> tuple[Column[R], ...]:
        """The columns from left to right."""
        return self._columns

    @property
    def records(self) -> Sequence[R]:
        """The records from top to bottom."""
        return self._records

    def key_at(self, row: int) -> str:
        """The key of the record in a row."""
        return self._records[row].key

    def row_of(self, key: str) -> int | None:
        """The row of a record, None if there is none."""
        if self._places is None:
            self._places = {each.key: row for row, each in enumerate(self._records)}
        return self._places.get(key)

    def column_of(self, column_id: str) -> int:
        """The place of a column."""
        return next(at for at, column in enumerate(self._columns) if column.id == column_id)

    def set_columns(self, columns: Sequence[Column[R]]) -> None:
        """Has these columns from now on: others go, new ones come behind, the rest stay in place.

        Nothing is lost by it but the columns that go: selection, place and open editor stay.
        """
        wanted = {column.id: column for column in columns}
        gone = [at for at, column in enumerate(self._columns) if column.id not in wanted]
        for first, last in reversed(runs(gone)):
            self.beginRemoveColumns(_NO_PARENT, first, last)
            self._have((*self._columns[:first], *self._columns[last + 1 :]))
            self.endRemoveColumns()
        self._have([wanted.pop(column.id) for column in self._columns])
        if wanted:
            here = len(self._columns)
            self.beginInsertColumns(_NO_PARENT, here, here + len(wanted) - 1)
            self._have((*self._columns, *wanted.values()))
            self.endInsertColumns()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)
        if self._records:
            last_cell = self.index(len(self._records) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last_cell)

    def _have(self, columns: Sequence[Column[R]]) -> None:
        self._columns = tuple(columns)
        self._cells = CellCache(self._columns)

    def write(self, index: Index, value: object) -> None:
        """Carries out what was typed. Raises ShowPlannerError; then nothing is changed."""
        column = self._columns[index.column()]
        if column.write is not None:
            column.write(self._records[index.row()], value)

    def watch(self, sight: Callable[[], range]) -> None:
        """From now on only the rows that `sight` gives are compared at once in a refresh."""
        self._sight = sight

    def refresh(self, records: Sequence[R]) -> None:
        """Shows other records, and tells the views of nothing but the differences.

        `rearranged` is said before `refreshed` where other rows are shown, or in another order.
        """
        keys = [record.key for record in records]
        if keys != [record.key for record in self._records]:
            self._remove_all_but(set(keys))
            self._rearrange(keys)
            self._insert(records)
            self.rearranged.emit()
        self._replace(records)
        self.refreshed.emit()

    # The steps of a refresh: after the first three the keys are right, after the last the values

    def _remove_all_but(self, keys: set[str]) -> None:
        gone = [row for row, record in enumerate(self._records) if record.key not in keys]
        for first, last in reversed(runs(gone)):
            self.beginRemoveRows(_NO_PARENT, first, last)
            for record in self._records[first : last + 1]:
                self._cells.forget(record.key)
            del self._records[first : last + 1]
            self._places = None
            self.endRemoveRows()

    def _rearrange(self, keys: Sequence[str]) -> None:
        place = {record.key: row for row, record in enumerate(self._records)}
        wanted = [place[key] for key in keys if key in place]
        staying = settled(wanted)
        if len(wanted) - len(staying) > _MANY_MOVES:
            self._lay_out(wanted)
            return
        goal = [self._records[row] for row in wanted]
        for at, row in enumerate(wanted):
            if row not in staying:
                self._move(goal[at], behind=goal[at - 1] if at else None)

    def _move(self, record: R, *, behind: R | None) -> None:
        source = self._place(record)
        above = -1 if behind is None else self._place(behind)
        self.beginMoveRows(_NO_PARENT, source, source, _NO_PARENT, above + 1)
        self._records.insert(above if source <= above else above + 1, self._records.pop(source))
        self._places = None
        self.endMoveRows()

    def _place(self, record: R) -> int:
        return next(row for row, each in enumerate(self._records) if each is record)

    def _lay_out(self, wanted: Sequence[int]) -> None:
        self.layoutAboutToBeChanged.emit()
        target = {row: at for at, row in enumerate(wanted)}
        old = self.persistentIndexList()
        self._records = [self._records[row] for row in wanted]
        self._places = None
        new = [self.index(target[index.row()], index.column()) for index in old]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def _insert(self, records: Sequence[R]) -> None:
        known = {record.key for record in self._records}
        missing = [row for row, record in enumerate(records) if record.key not in known]
        for first, last in runs(missing):
            self.beginInsertRows(_NO_PARENT, first, last)
            self._records[first:first] = records[first : last + 1]
            self._places = None
            self.endInsertRows()

    def _replace(self, records: Sequence[R]) -> None:
        seen = range(len(records)) if self._sight is None else self._sight()
        before, self._records = self._records, list(records)
        changed: list[tuple[int, int, int]] = []
        for row in seen:
            if before[row] != records[row]:
                changed += ((first, last, row) for first, last in self._cells.renew(records[row]))
        for columns, places in groupby(sorted(changed), key=lambda each: each[:2]):
            for top, bottom in runs([row for *_, row in places]):
                self.dataChanged.emit(self.index(top, columns[0]), self.index(bottom, columns[1]))
        self._drop_cells({records[row].key for row in seen})

    def _drop_cells(self, seen: Collection[str]) -> None:
        """What was once looked at may be another now; a view that is not looking asks nothing."""
        dropped = [
            row for key in self._cells.keep_only(seen) if (row := self.row_of(key)) is not None
        ]
        for first, last in runs(sorted(dropped)):
            right = self.index(last, len(self._columns) - 1)
            self.dataChanged.emit(self.index(first, 0), right)

    def _entry(self, index: Index) -> Entry | None:
        column = self._columns[index.column()]
        return None if column.entry is None else column.entry(self._records[index.row()])
