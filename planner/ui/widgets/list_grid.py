"""A table of things that are opened rather than typed into: Enter and a double click open one."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget
from typing_extensions import override

from planner.ui.context import Context
from planner.ui.widgets.grid import Grid
from planner.ui.widgets.row_model import RowModel


class ListGrid(Grid):
    """One row is selected at a time; F2 edits the current cell."""

    wanted = Signal()

    def __init__(
        self, model: RowModel[Any], context: Context, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, context, parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.doubleClicked.connect(self.wanted)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit()
            event.accept()
        else:
            super().keyPressEvent(event)
