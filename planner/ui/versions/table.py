"""The table of two versions side by side: each line is one row, level on both sides."""

from collections.abc import Sequence
from typing import Final, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from planner.domain.comparing import RowChange
from planner.ui.context import Context
from planner.ui.marking import translate
from planner.ui.versions.lines import CompareLine, Half
from planner.ui.versions.painting import HalfPainter
from planner.ui.widgets.column import Column
from planner.ui.widgets.entry import Cell
from planner.ui.widgets.row_model import RowModel

_HEIGHT: Final = 36

Index = QModelIndex | QPersistentModelIndex


class CompareTable(QTableView):
    """Walks through the lines by the arrow keys; `moved_on` tells that another one is current."""

    moved_on = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = RowModel[CompareLine](_columns(), self)
        self.setModel(self._rows)
        self._delegate = _HalfDelegate(self._rows, context, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(translate("Versions", "Two versions side by side"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_HEIGHT)
        self.selectionModel().selectionChanged.connect(self.moved_on)
        context.theme.changed.connect(self.viewport().update)

    @property
    def rows(self) -> RowModel[CompareLine]:
        """The model."""
        return self._rows

    @property
    def chosen_ids(self) -> list[str]:
        """The rows of the selected lines that changed, each once."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        lines = (self._rows.records[row] for row in rows)
        return list(dict.fromkeys(line.row_id for line in lines if line.change is not None))

    def show_lines(self, lines: Sequence[CompareLine]) -> None:
        """Shows other lines; what is selected stays so where it is still there."""
        self._rows.refresh(lines)

    def go_to_row(self, row_id: str) -> None:
        """Selects the line that tells what happened to a row."""
        for at, line in enumerate(self._rows.records):
            if line.row_id == row_id and _tells(line.change, line):
                self._go_to(at)
                return

    def go_on(self, by: int) -> None:
        """Selects the next change (1) or the one before (−1); beyond the last one, the first."""
        told = [at for at, line in enumerate(self._rows.records) if _tells(line.change, line)]
        if not told:
            return
        here = self.currentIndex().row() if self.selectionModel().hasSelection() else -1
        if by > 0:
            self._go_to(next((at for at in told if at > here), told[0]))
        else:
            self._go_to(next((at for at in reversed(told) if at < here), told[-1]))

    def _go_to(self, at: int) -> None:
        index = self._rows.index(at, 1)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)


class _HalfDelegate(QStyledItemDelegate):
    """Paints one side of a line."""

    def __init__(
        self, rows: RowModel[CompareLine], context: Context, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = rows
        self._context = context
        self._painter = HalfPainter(context.theme.tokens)
        context.theme.changed.connect(self._dress_anew)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = self._rows.records[index.row()]
        half = line.left if index.column() == 0 else line.right
        view = cast("QTableView", option.widget)
        current = view.selectionModel().isRowSelected(index.row())
        painter.save()
        painter.setClipRect(option.rect)
        self._painter.paint(painter, option.rect, half, option.font, current=current)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, _HEIGHT)

    def _dress_anew(self) -> None:
        self._painter = HalfPainter(self._context.theme.tokens)


def _tells(change: RowChange | None, line: CompareLine) -> bool:
    """A row that moved has two lines; the one where it is now tells of it."""
    return change is not None and (change.after is None or line.key[0] != "<")


def _columns() -> list[Column[CompareLine]]:
    return [
        Column("before", translate("Versions", "Before"), lambda line: _cell(line.left), 200),
        Column("after", translate("Versions", "After"), lambda line: _cell(line.right), 200),
    ]


def _cell(half: Half) -> Cell:
    return Cell(half.parts[3], said=half.said)
