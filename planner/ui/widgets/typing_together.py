"""Typing into one of several selected rows: what is typed goes into all of them, and it says so."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QTableView

from planner.ui.widgets.row_model import RowModel
from planner.wording.language import Language

Index = QModelIndex | QPersistentModelIndex
Together = Callable[[int], AbstractContextManager[object]]


class TypingTogether:
    """Writes what is typed into a table, until `join` into the one cell that is typed into."""

    def __init__(self, view: QTableView, model: RowModel[Any], language: Language) -> None:
        self._view = view
        self._model = model
        self._language = language
        self._together: Together | None = None

    def join(self, together: Together) -> None:
        """From now on what is typed into one of several selected rows is typed into all of them.

        `together` is given how many these are, and makes one step of all that is done inside it.
        """
        self._together = together

    def remark(self, index: Index) -> str:
        """What is said under a field that is opened in a cell: into how many rows it types."""
        count, plural = len(self._takers(index)), self._language.plural
        return plural("window", "in {count} row", "in {count} rows", count=count) if count else ""

    def write(self, index: Index, value: object) -> None:
        """Carries out what was typed; rows whose cell there takes nothing are left as they are.

        Raises ShowPlannerError; then nothing is changed in any row.
        """
        takers = self._takers(index)
        if self._together is None or not takers:
            self._model.write(index, value)
            return
        with self._together(len(takers)):
            # A step may move rows about: what is written to is settled before the first one.
            for at in map(QPersistentModelIndex, takers):
                self._model.write(at, value)

    def _takers(self, index: Index) -> list[QModelIndex]:
        """The cells that take what is typed into one: where its row is one of several selected."""
        rows = [each.row() for each in self._view.selectionModel().selectedRows()]
        if self._together is None or index.row() not in rows or len(rows) < 2:
            return []
        several = (self._model.index(row, index.column()) for row in sorted(rows))
        return [at for at in several if self._model.flags(at) & Qt.ItemFlag.ItemIsEditable]
