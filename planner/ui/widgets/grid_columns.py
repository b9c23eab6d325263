"""The columns of a table as they are laid out: their order, which are hidden, how wide they are.

A model's columns stand in no order that matters; the header shows them in one. What room the table
has left goes to the columns that grow, except those that a person made as wide as they are.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTableView

from planner.domain.grid_layout import ColumnPlace
from planner.ui.widgets.row_model import RowModel


def shown_sections(header: QHeaderView) -> list[int]:
    """The columns that are shown, from left to right, by their places in the model."""
    order = (header.logicalIndex(at) for at in range(header.count()))
    return [column for column in order if not header.isSectionHidden(column)]


class GridColumns(QObject):
    """Lays out the columns of a table; `changed` tells that a person moved or widened one."""

    changed = Signal()

    def __init__(self, view: QTableView, model: RowModel[Any]) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._header = view.horizontalHeader()
        self._own_widths: dict[str, int] = {}
        self._scale = 1.0
        self._laying = False
        self._header.sectionResized.connect(self._take_width)
        self._header.sectionMoved.connect(self._take_order)
        self.fit()

    def let_move(self) -> None:
        """From now on columns can be dragged to another place."""
        self._header.setSectionsMovable(True)
        self._header.setCursor(Qt.CursorShape.ArrowCursor)

    def scale(self, scale: float) -> None:
        """Makes the columns that nobody widened so many times as wide as at first."""
        self._scale = scale
        self.fit()

    @property
    def places(self) -> tuple[ColumnPlace, ...]:
        """All columns from left to right; a width only where a person chose it."""
        order = (self._header.logicalIndex(at) for at in range(self._header.count()))
        return tuple(
            ColumnPlace(
                id=self._model.columns[column].id,
                width=self._own_widths.get(self._model.columns[column].id),
                shown=not self._header.isSectionHidden(column),
            )
            for column in order
        )

    def arrange(self, places: Sequence[ColumnPlace]) -> None:
        """Lays the columns out like this; `places` name every column of the model once."""
        with self._at_work():
            self._own_widths = {each.id: each.width for each in places if each.width is not None}
            for at, place in enumerate(places):
                column = self._model.column_of(place.id)
                self._header.moveSection(self._header.visualIndex(column), at)
                if self._header.isSectionHidden(column) is place.shown:
                    self._header.setSectionHidden(column, not place.shown)
        self.fit()
        self._leave_hidden()

    def fit(self) -> None:
        """Gives the columns their widths, and those that grow what the others leave."""
        columns = self._model.columns
        sections = shown_sections(self._header)
        growing = [at for at in sections if columns[at].grow and not self._is_own(at)]
        taken = sum(self._least(at) for at in sections)
        shares = sum(columns[at].grow for at in growing)
        left = max(0, self._view.viewport().width() - taken)
        with self._at_work():
            for at in sections:
                width = self._least(at)
                if at in growing:
                    width += left * columns[at].grow // shares
                if self._header.sectionSize(at) != width:
                    self._header.resizeSection(at, width)

    def _least(self, column: int) -> int:
        spec = self._model.columns[column]
        return self._own_widths.get(spec.id, round(spec.width * self._scale))

    def _is_own(self, column: int) -> bool:
        return self._model.columns[column].id in self._own_widths

    def _leave_hidden(self) -> None:
        """A cell that cannot be seen must not be the current one: it would be typed into."""
        here = self._view.currentIndex()
        if here.isValid() and self._header.isSectionHidden(here.column()):
            nearest = next(iter(shown_sections(self._header)), here.column())
            self._view.selectionModel().setCurrentIndex(
                here.siblingAtColumn(nearest), self._view.selectionModel().SelectionFlag.NoUpdate
            )

    def _take_width(self, column: int, _before: int, width: int) -> None:
        if not self._laying and width > 0:
            self._own_widths[self._model.columns[column].id] = width
            self.fit()
            self.changed.emit()

    def _take_order(self, *_: int) -> None:
        if not self._laying:
            self.changed.emit()

    @contextmanager
    def _at_work(self) -> Iterator[None]:
        before, self._laying = self._laying, True
        try:
            yield
        finally:
            self._laying = before
