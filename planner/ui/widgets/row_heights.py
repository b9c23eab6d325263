"""How high the rows of a table are, by what they stand on, and which of them are to be seen."""

from types import MappingProxyType
from typing import Any, Final

from PySide6.QtWidgets import QHeaderView, QTableView

from planner.ui.widgets.entry import Ground
from planner.ui.widgets.row_model import RowModel

HEIGHTS: Final = MappingProxyType({Ground.ROW: 38, Ground.HEADING: 28, Ground.REMARK: 28})
"""In logical pixels, at the usual size of type."""


class RowHeights:
    """Fits the rows of a table when what they stand on has changed, and at no other time."""

    def __init__(self, view: QTableView, model: RowModel[Any]) -> None:
        self._view = view
        self._model = model
        self._heights = dict(HEIGHTS)
        self._fitted: list[Ground] | None = None
        down = view.verticalHeader()
        down.hide()
        down.setMinimumSectionSize(HEIGHTS[Ground.HEADING])
        down.setDefaultSectionSize(HEIGHTS[Ground.ROW])
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        model.watch(self._sight)
        model.rearranged.connect(self._forget)
        model.refreshed.connect(self._fit)
        self._fit()

    def scale(self, scale: float) -> None:
        """Makes all rows so many times as high as they are at the usual size of type."""
        self._heights = {ground: round(height * scale) for ground, height in HEIGHTS.items()}
        self._view.verticalHeader().setMinimumSectionSize(min(self._heights.values()))
        self._fitted = None
        self._fit()

    def _sight(self) -> range:
        """The rows that are to be seen."""
        rows = self._model.rowCount()
        first, last = self._view.rowAt(0), self._view.rowAt(self._view.viewport().height() - 1)
        return range(0 if first < 0 else first, rows if last < 0 else last + 1)

    def _forget(self) -> None:
        self._fitted = None

    def _fit(self) -> None:
        grounds = [record.ground for record in self._model.records]
        if grounds == self._fitted:
            return
        for row, ground in enumerate(grounds):
            if self._view.rowHeight(row) != self._heights[ground]:
                self._view.setRowHeight(row, self._heights[ground])
        self._fitted = grounds
