"""A table with the keys of a spreadsheet where Qt has others.

Qt's Ctrl with a key moves the current cell and leaves the selection behind: what is typed next
would go into rows that nobody looks at.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QTableView
from typing_extensions import override

from planner.ui.widgets.grid_columns import shown_sections

_MOVE: Final = QAbstractItemView.CursorAction
_FLAG: Final = QItemSelectionModel.SelectionFlag
_WAYS: Final = {
    _MOVE.MoveUp: (-1, 0),
    _MOVE.MoveDown: (1, 0),
    _MOVE.MoveLeft: (0, -1),
    _MOVE.MoveRight: (0, 1),
}
_GOING: Final = frozenset(
    (
        *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right),
        *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    )
)
"""The keys with which the current cell is moved."""


class KeyTable(QTableView):
    """Jumps to the edge of what is filled in, else to the next cell that is; Backspace empties."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Backspace opens the cell without what stood in it; all else is left to the table."""
        opens = event.key() == Qt.Key.Key_Backspace and not event.modifiers()
        here = self.currentIndex()
        if opens and self.edit(here, QAbstractItemView.EditTrigger.EditKeyPressed, event):
            field = self.indexWidget(here)
            if isinstance(field, QLineEdit):
                field.clear()
            event.accept()
        else:
            super().keyPressEvent(event)

    @override
    def moveCursor(
        self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Where a key leads: with Ctrl, an arrow leads to the edge of what is filled in.

        With Shift alone it leads past what cannot be selected.
        """
        here, way = self.currentIndex(), _WAYS.get(cursorAction)
        if way is None or not here.isValid():
            return super().moveCursor(cursorAction, modifiers)
        down, right = way
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            return self._down(here, down) if down else self._across(here, right)
        if down and modifiers & Qt.KeyboardModifier.ShiftModifier:
            selectable = Qt.ItemFlag.ItemIsSelectable
            return next(self._cells_on(here, down, selectable), QModelIndex(here))
        return super().moveCursor(cursorAction, modifiers)

    @override
    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """What a key or a press of the mouse does to the selection: it goes with the keys."""
        if isinstance(event, QKeyEvent) and _goes_with_ctrl(event):
            extends = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            return _FLAG.Rows | (_FLAG.SelectCurrent if extends else _FLAG.ClearAndSelect)
        return super().selectionCommand(index, event)

    def _down(self, here: QModelIndex, by: int) -> QModelIndex:
        """Of the rows that can be gone to, the edge of those that are filled in here."""
        return _edge(here, self._cells_on(here, by, Qt.ItemFlag.ItemIsEnabled))

    def _cells_on(self, here: QModelIndex, by: int, flag: Qt.ItemFlag) -> Iterator[QModelIndex]:
        """The cells above or below that are not hidden and have a flag, from the next one on."""
        for row in range(here.row() + by, self.model().rowCount() if by > 0 else -1, by):
            there = here.siblingAtRow(row)
            if self.model().flags(there) & flag and not self.isRowHidden(row):
                yield there

    def _across(self, here: QModelIndex, by: int) -> QModelIndex:
        """Of the columns that are shown, the edge of those that are filled in here."""
        columns = shown_sections(self.horizontalHeader())[::by]
        later = columns[columns.index(here.column()) + 1 :] if here.column() in columns else columns
        return _edge(here, (here.siblingAtColumn(column) for column in later))


def _edge(here: QModelIndex, way: Iterable[QModelIndex]) -> QModelIndex:
    """The last of the filled cells that follow each other from here, or the next that is filled.

    Where no other is filled, the end of the way; where there is no way, here.
    """
    last, following = here, _filled(here)
    for each in way:
        if last is here:
            following = following and _filled(each)
        if following is not _filled(each):
            return last if following else each
        last = each
    return last


def _filled(index: QModelIndex) -> bool:
    return bool(index.data())


def _goes_with_ctrl(event: QKeyEvent) -> bool:
    with_ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return bool(with_ctrl) and Qt.Key(event.key()) in _GOING
