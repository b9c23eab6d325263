"""The table of a rundown: rows that are dragged, blocks that are closed, words that are marked."""

import re
from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from typing_extensions import override

from planner.ui.context import Context
from planner.ui.rundown.lines import Line, Shape
from planner.ui.tokens import SPACE_L
from planner.ui.widgets.cell_cache import CELL_ROLE
from planner.ui.widgets.grid_columns import shown_sections
from planner.ui.widgets.painting import TRIANGLE
from planner.ui.widgets.row_dragging import DragGrid, Place
from planner.ui.widgets.row_model import Index, RowModel

Reveal = Callable[[Sequence[str]], None]
Fold = Callable[[str, bool | None], bool]

_FOLDING = {Qt.Key.Key_Left: True, Qt.Key.Key_Right: False}
"""Whether a key closes a block."""

_GAP = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren


class LineModel(RowModel[Line]):
    """The lines of a rundown. The keys stop at a gap too: it can be closed from there."""

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        """What can be done with a cell: a gap can be gone to, and no more."""
        if index.isValid() and self.records[index.row()].shape is Shape.GAP:
            return _GAP
        return super().flags(index)


class RundownGrid(DragGrid):
    """What is gone to is shown first: its block is opened, though it were left out."""

    def __init__(
        self,
        model: RowModel[Line],
        context: Context,
        inside: Callable[[Place, Sequence[str]], bool],
    ) -> None:
        super().__init__(model, context, inside)
        self._lines = model
        self._reveal: Reveal | None = None
        self._fold: Fold | None = None

    def reveal_with(self, reveal: Reveal) -> None:
        """From now on rows are brought into the table by `reveal` before they are gone to."""
        self._reveal = reveal

    def fold_with(self, fold: Fold) -> None:
        """From now on `fold` closes (True), opens (False) or turns round (None) a block.

        It tells by False that there was nothing to do.
        """
        self._fold = fold

    def mark(self, words: re.Pattern[str] | None, columns: Collection[int]) -> None:
        """From now on marks words in some columns; None: marks nothing."""
        self._delegate.mark(words, columns)
        self.viewport().update()

    @property
    def current_gap(self) -> str | None:
        """The row before which the gap is whose line is current; None: another line is."""
        index = self.currentIndex()
        line = self.lines[index.row()] if index.isValid() else None
        return line.row.id if line is not None and line.shape is Shape.GAP else None

    @property
    def lines(self) -> Sequence[Line]:
        """The lines from top to bottom."""
        return self._lines.records

    @override
    def current_key(self) -> str | None:
        """The key of the current row; at a gap that of the row before it, which is filled there."""
        if self.current_gap is None:
            return super().current_key()
        at = self.currentIndex().row()
        return self.lines[at - 1].key if at else None

    @override
    def select_keys(self, keys: Sequence[str], *, column: str | None = None) -> None:
        """Selects rows, and makes a cell of the first one the current one."""
        if self._reveal is not None:
            self._reveal(keys)
        super().select_keys(keys, column=column)

    @override
    def edit_cell(self, key: str, column: str) -> None:
        """Opens the field of a cell."""
        if self._reveal is not None:
            self._reveal([key])
        super().edit_cell(key, column)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right close and open a block, and go to another cell where it is so already."""
        closed = None if event.modifiers() else _FOLDING.get(Qt.Key(event.key()))
        key = self.current_key() if self.current_gap is None else None
        if closed is not None and key and self._fold is not None and self._fold(key, closed):
            event.accept()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The triangle of a block is pressed, any other place is chosen."""
        if not self._press_triangle(event):
            super().mousePressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A quick second press on a triangle turns it round again."""
        if not self._press_triangle(event):
            super().mouseDoubleClickEvent(event)

    def _press_triangle(self, event: QMouseEvent) -> bool:
        key = self._folding_at(event.position().toPoint())
        if key is None or self._fold is None or event.button() != Qt.MouseButton.LeftButton:
            return False
        event.accept()
        return not self.settle() or self._fold(key, None)

    def _folding_at(self, at: QPoint) -> str | None:
        """The block whose triangle is at a point."""
        index = self.indexAt(at)
        cell = index.data(CELL_ROLE) if index.isValid() else None
        if cell is None or cell.closed is None:
            return None
        columns = shown_sections(self.horizontalHeader())
        first = columns[max(0, columns.index(index.column()) - cell.spread[0])]
        reach = self.columnViewportPosition(first) + SPACE_L + TRIANGLE
        return self.rows.key_at(index.row()) if at.x() <= reach else None
