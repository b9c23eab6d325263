"""The list in which columns are shown, hidden, put in order and widened, by keys or by mouse."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem
from typing_extensions import override

from planner.domain.grid_layout import KEPT_COLUMN, GridLayout
from planner.ui.widgets.look import dress

_STEP: Final = 16
"""By how many logical pixels a key makes a column wider or narrower."""

_ID: Final = Qt.ItemDataRole.UserRole


class ColumnList(QListWidget):
    """Every column of a layout with a tick where it is shown; `edited` gives another layout.

    The space bar shows and hides, Alt with the arrows up and down moves a column, to the left and
    right makes it narrower and wider.
    """

    edited = Signal(object)

    def __init__(self, width_of: Callable[[str], int]) -> None:
        """`width_of` tells how wide a column is now."""
        super().__init__()
        self._width_of = width_of
        self._layout = GridLayout()
        self._filling = False
        dress(self, "columns")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Columns"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemChanged.connect(self._take_tick)
        self.model().rowsMoved.connect(self._take_order)

    def show_layout(self, layout: GridLayout, names: Mapping[str, str]) -> None:
        """Shows a layout; the current column stays the current one. `names` are by id."""
        here = self.current_column()
        self._layout, self._filling = layout, True
        if [self._id(row) for row in range(self.count())] != [each.id for each in layout.columns]:
            self.clear()
            for place in layout.columns:
                item = QListWidgetItem()
                item.setData(_ID, place.id)
                self.addItem(item)
        for row, place in enumerate(layout.columns):
            item = self.item(row)
            item.setText(names[place.id])
            item.setCheckState(Qt.CheckState.Checked if place.shown else Qt.CheckState.Unchecked)
            if place.id == KEPT_COLUMN:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
        self._filling = False
        self._go_to(here)
        self.setFixedHeight(self.count() * max(1, self.sizeHintForRow(0)) + 4)

    def current_column(self) -> str:
        """The id of the current column; none: no text."""
        return self._id(self.currentRow()) if self.currentRow() >= 0 else ""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moves and widens with Alt and the arrows; leaves all else to the list."""
        alt = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if alt != Qt.KeyboardModifier.AltModifier or not self._move(Qt.Key(event.key())):
            super().keyPressEvent(event)

    def _move(self, key: Qt.Key) -> bool:
        column = self.current_column()
        if not column:
            return False
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            by = -1 if key == Qt.Key.Key_Up else 1
            self.edited.emit(self._layout.moved(column, self.currentRow() + by))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            by = -_STEP if key == Qt.Key.Key_Left else _STEP
            self.edited.emit(self._layout.with_width(column, self._width_of(column) + by))
        else:
            return False
        return True

    def _take_tick(self, item: QListWidgetItem) -> None:
        if not self._filling:
            ticked = item.checkState() == Qt.CheckState.Checked
            self.edited.emit(self._layout.with_shown(str(item.data(_ID)), ticked))

    def _take_order(self) -> None:
        if not self._filling:
            places = {place.id: place for place in self._layout.columns}
            order = tuple(places[self._id(row)] for row in range(self.count()))
            self.edited.emit(self._layout.changed(columns=order))

    def _id(self, row: int) -> str:
        return str(self.item(row).data(_ID))

    def _go_to(self, column: str) -> None:
        rows = [row for row in range(self.count()) if self._id(row) == column]
        if rows:
            self.setCurrentRow(rows[0])
        elif self.count() and self.currentRow() < 0:
            self.setCurrentRow(0)
