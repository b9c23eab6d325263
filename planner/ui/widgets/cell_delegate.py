"""Between a table and its cells: paints them, and opens the field in which one is typed."""

import re
from collections.abc import Callable, Collection
from typing import Final, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from planner.domain.errors import ShowPlannerError
from planner.ui.problems import Problems
from planner.ui.theme import Theme
from planner.ui.widgets.cell_cache import CELL_ROLE
from planner.ui.widgets.entry import Cell, Entry, Side
from planner.ui.widgets.field import Step, TypedField
from planner.ui.widgets.grid_columns import shown_sections
from planner.ui.widgets.painting import CellPainter
from planner.ui.widgets.row_model import ENTRY_ROLE

Index = QModelIndex | QPersistentModelIndex
Remark = Callable[[QModelIndex | QPersistentModelIndex], str]
Write = Callable[[QModelIndex | QPersistentModelIndex, object], None]

_INSET: Final = 3

# Looking up and joining the flags of Qt costs more than all else that is done for an empty cell.
_SMOOTH: Final = QPainter.RenderHint.Antialiasing
_SELECTED: Final = QStyle.StateFlag.State_Selected.value
_HAS_FOCUS: Final = QStyle.StateFlag.State_HasFocus.value
_ALIGNED: Final = int(Qt.ItemDataRole.TextAlignmentRole)
_RIGHT: Final = int(Qt.AlignmentFlag.AlignRight)
_ALONE: Final = (0, 0)


class CellDelegate(QStyledItemDelegate):
    """Knows cells and fields, neither models nor services: `write` is where an entry goes."""

    stepped = Signal(Step)
    typed = Signal(QPersistentModelIndex, object)

    def __init__(
        self, theme: Theme, problems: Problems, write: Write, parent: QObject | None = None
    ) -> None:
        """`write` raises ShowPlannerError for an entry that is refused."""
        super().__init__(parent)
        self._theme = theme
        self._problems = problems
        self._write = write
        self._painter = CellPainter(theme.tokens)
        self._remark: Remark | None = None
        self._words: re.Pattern[str] | None = None
        self._marked: Collection[int] = ()
        theme.changed.connect(self._dress_anew)

    def remark_with(self, remark: Remark) -> None:
        """From now on what `remark` says of a cell is said under the field that is opened in it."""
        self._remark = remark

    def mark(self, words: re.Pattern[str] | None, columns: Collection[int]) -> None:
        """From now on marks words in some columns; None: marks nothing."""
        self._words, self._marked = words, columns

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one cell; of content spread over columns, the slice that falls into this one."""
        cell = cast("Cell", index.data(CELL_ROLE))
        state = option.state.value
        rect = option.rect
        painter.save()
        painter.setRenderHint(_SMOOTH)
        painter.setClipRect(rect)
        self._painter.ground(painter, rect, cell, selected=bool(state & _SELECTED))
        is_spread = cell.spread != _ALONE
        side = Side.RIGHT if not is_spread and _is_right(index) else Side.LEFT
        whole = _spread(rect, option, index, cell) if is_spread else rect
        leads = whole.left() <= _left_edge(option)
        words = self._words
        self._painter.mark(words if words is not None and index.column() in self._marked else None)
        self._painter.content(painter, whole, cell, option.font, side=side, leads=leads)
        if state & _HAS_FOCUS or (words is not None and _is_current(option, index)):
            self._painter.focus(painter, rect, cell)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The room that the text needs; only asked for when a column is fitted."""
        cell = cast("Cell", index.data(CELL_ROLE))
        width = option.fontMetrics.horizontalAdvance(cell.text)
        return QSize(width + 32, option.fontMetrics.height() + 12)

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """The field in which a cell is typed."""
        field = TypedField(cast("Entry", index.data(ENTRY_ROLE)), parent)
        field.setAlignment(Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole)))
        title = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        field.setAccessibleName(str(title))
        if self._remark is not None and (remark := self._remark(index)):
            field.remark(remark)
        place = QPersistentModelIndex(index)
        field.finished.connect(lambda step: self._finish(field, step))
        field.given_up.connect(lambda: self._give_up(field))
        field.read_anew.connect(lambda read: self.typed.emit(place, read))
        return field

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Puts the text to begin with into a field; never over what was typed."""
        cast("TypedField", editor).begin(str(index.data(Qt.ItemDataRole.EditRole)))

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Carries out an entry; what is refused stays in the field with a sentence."""
        field = cast("TypedField", editor)
        if not field.touched:
            return
        try:
            self._write(index, field.read().value)
        except ShowPlannerError as error:
            field.refuse(self._problems.sentence_of(error))

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Lays the field into its cell."""
        rect = option.rect
        editor.setGeometry(rect.adjusted(1, _INSET, -1, -_INSET - 1))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaves keys to the field, which knows its own Tab, Enter and Escape."""
        if event.type() == QEvent.Type.KeyPress:
            return False
        return bool(super().eventFilter(watched, event))

    def _finish(self, field: TypedField, step: Step) -> None:
        self.commitData.emit(field)
        if not field.refused:
            self.closeEditor.emit(field, QAbstractItemDelegate.EndEditHint.NoHint)
            self.stepped.emit(step)

    def _give_up(self, field: TypedField) -> None:
        self.closeEditor.emit(field, QAbstractItemDelegate.EndEditHint.RevertModelCache)

    def _dress_anew(self) -> None:
        self._painter = CellPainter(self._theme.tokens)


def _is_right(index: Index) -> bool:
    return bool(index.data(_ALIGNED) & _RIGHT)


def _is_current(option: QStyleOptionViewItem, index: Index) -> bool:
    return bool(index == cast("QTableView", option.widget).currentIndex())


def _spread(rect: QRect, option: QStyleOptionViewItem, index: Index, cell: Cell) -> QRect:
    view = cast("QTableView", option.widget)
    shown = shown_sections(view.horizontalHeader())
    at = shown.index(index.column())
    first, last = shown[max(0, at - cell.spread[0])], shown[at : at + cell.spread[1] + 1][-1]
    left = view.columnViewportPosition(first)
    right = view.columnViewportPosition(last) + view.columnWidth(last)
    return QRect(left, rect.top(), right - left, rect.height())


def _left_edge(option: QStyleOptionViewItem) -> int:
    """Where the first column begins, which may be scrolled out of sight."""
    return -cast("QTableView", option.widget).horizontalHeader().offset()
