"""The table of every page: our own Tab and Enter, rows of two heights, a column that stretches.

Qt's Tab stops at a read-only cell and its Enter only activates; here both step to where a person
who types goes on.
"""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QWidget,
)
from typing_extensions import override

from planner.domain.grid_layout import TypeSize
from planner.ui.context import Context
from planner.ui.tokens import BASE_PX, TYPE_PX
from planner.ui.widgets.cell_delegate import CellDelegate
from planner.ui.widgets.field import Step, TypedField, step_of
from planner.ui.widgets.grid_columns import GridColumns, shown_sections
from planner.ui.widgets.key_table import KeyTable
from planner.ui.widgets.look import dress
from planner.ui.widgets.row_heights import RowHeights
from planner.ui.widgets.row_model import RowModel
from planner.ui.widgets.typing_together import Together, TypingTogether

_HEADER_HEIGHT: Final = 34
_OPAQUE: Final = Qt.WidgetAttribute.WA_OpaquePaintEvent
_FLAG: Final = QItemSelectionModel.SelectionFlag


class Grid(KeyTable):
    """A table over a RowModel. Rows are selected as a whole, one cell of them is current."""

    preview = Signal(QPersistentModelIndex, object)
    editing_ended = Signal()

    def __init__(
        self, model: RowModel[Any], context: Context, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = model
        self._typing = TypingTogether(self, model, context.language)
        self._problems = context.problems
        self._theme = context.theme
        self._delegate = CellDelegate(context.theme, context.problems, self._typing.write, self)
        self._delegate.stepped.connect(self.step)
        self._delegate.typed.connect(self.preview)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self._set_behaviour()
        self._set_headers()
        self.columns: Final = GridColumns(self, model)
        self._row_heights = RowHeights(self, model)
        context.theme.changed.connect(self.viewport().update)

    # What pages ask

    @property
    def rows(self) -> RowModel[Any]:
        """The model."""
        return self._rows

    def edit_together(self, together: Together) -> None:
        """From now on what is typed into one of several selected rows is typed into all of them.

        `together` is given how many these are, and makes one step of all that is done inside it.
        """
        self._typing.join(together)
        self._delegate.remark_with(self._typing.remark)

    def show_size(self, size: TypeSize) -> None:
        """Makes type, rows and columns smaller or larger."""
        scale = TYPE_PX[size] / BASE_PX
        dress(self, "table", type=size.value)
        self._row_heights.scale(scale)
        self.columns.scale(scale)

    def selected_keys(self) -> list[str]:
        """The keys of the selected rows, from top to bottom; what is no row is left out."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        chosen = (self._rows.records[row] for row in rows)
        return [record.key for record in chosen if record.selectable]

    def current_key(self) -> str | None:
        """The key of the row of the current cell."""
        index = self.currentIndex()
        return self._rows.key_at(index.row()) if index.isValid() else None

    def select_keys(self, keys: Sequence[str], *, column: str | None = None) -> None:
        """Selects rows, and makes a cell of the first one the current one."""
        rows = [row for row in map(self._rows.row_of, keys) if row is not None]
        if not rows:
            return
        at = self._rows.column_of(column) if column else max(0, self.currentIndex().column())
        self._go_to(self._rows.index(rows[0], at))
        for row in rows[1:]:
            self.selectionModel().select(self._rows.index(row, 0), _FLAG.Select | _FLAG.Rows)

    def edit_cell(self, key: str, column: str) -> None:
        """Opens the field of a cell."""
        row = self._rows.row_of(key)
        if row is not None:
            index = self._rows.index(row, self._rows.column_of(column))
            self._go_to(index)
            self.edit(index)

    def settle(self) -> bool:
        """Finishes an entry that is being typed; False if it was refused and is still open."""
        field = self._open_field()
        if field is None:
            return True
        self.commitData(field)
        if not field.refused:
            self.closeEditor(field, QAbstractItemDelegate.EndEditHint.NoHint)
        return not field.refused

    def give_up(self) -> None:
        """Closes every field that is open, whatever stands in it."""
        for field in self._open_fields():
            self.closeEditor(field, QAbstractItemDelegate.EndEditHint.RevertModelCache)

    def step(self, step: Step) -> None:
        """Makes another cell the current one; to the right and left only cells that are typed.

        Behind the last of these the focus leaves the table.
        """
        down, right = step.value
        here = self.currentIndex()
        if not here.isValid() or step is Step.STAY:
            return
        there = self._vertical(here, down) if down else self._horizontal(here, right)
        if there.isValid():
            self._go_to(there)
        else:
            super().focusNextPrevChild(right > 0)

    # What Qt asks

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Steps with Tab and Enter; leaves all else to the table."""
        step = step_of(event)
        if step is None and not (_is_space(event) and self._turn_round(self.currentIndex())):
            super().keyPressEvent(event)
        elif step is None:
            event.accept()
        else:
            self.step(step)
            event.accept()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Turns round what is so or not; any other cell is typed into."""
        if not self._turn_round(self.indexAt(event.position().toPoint())):
            super().mouseDoubleClickEvent(event)

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the cells first, and leaves the table behind the last one."""
        step = Step.RIGHT if forward else Step.LEFT
        if self._horizontal(self.currentIndex(), step.value[1]).isValid():
            self.step(step)
            return True
        return super().focusNextPrevChild(forward)

    @override
    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Closes a field, unless its text was refused and it is not given up."""
        given_up = hint == QAbstractItemDelegate.EndEditHint.RevertModelCache
        if isinstance(editor, TypedField) and editor.refused and not given_up:
            return
        super().closeEditor(editor, hint)
        self.editing_ended.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives the stretching column what the others leave."""
        super().resizeEvent(event)
        self.columns.fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the ground where no cell is, and the cells.

        As nothing shines through, what is in sight already is moved and not painted when the table
        is scrolled. A style sheet takes that away whenever it is applied.
        """
        viewport = self.viewport()
        viewport.setAttribute(_OPAQUE)
        across, down = self.horizontalHeader(), self.verticalHeader()
        width, height = across.length() - across.offset(), down.length() - down.offset()
        left = viewport.width() - width if self.isRightToLeft() else 0
        bare = event.region() - QRegion(QRect(left, 0, width, height))
        if not bare.isEmpty():
            painter = QPainter(viewport)
            painter.setClipRegion(bare)
            painter.fillRect(viewport.rect(), QColor(self._theme.tokens.window))
            painter.end()
        super().paintEvent(event)

    def _turn_round(self, index: QModelIndex) -> bool:
        """Writes the other of what is so or not, in all selected rows; False for other columns."""
        other = self._rows.columns[index.column()].other if index.isValid() else None
        if other is None or not self._rows.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        with self._problems.caught():
            self._typing.write(index, other(self._rows.records[index.row()]))
        return True

    def _set_behaviour(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.EditKeyPressed | trigger.DoubleClicked)

    def _set_headers(self) -> None:
        across = self.horizontalHeader()
        across.setHighlightSections(False)
        across.setSectionsClickable(False)
        across.setFixedHeight(_HEADER_HEIGHT)
        across.setMinimumSectionSize(32)

    def _open_field(self) -> TypedField | None:
        return next(iter(self._open_fields()), None)

    def _open_fields(self) -> list[TypedField]:
        """A closed field stays a hidden child until Qt deletes it."""
        return [each for each in self.viewport().findChildren(TypedField) if not each.isHidden()]

    def _go_to(self, index: QModelIndex) -> None:
        self.selectionModel().setCurrentIndex(index, _FLAG.ClearAndSelect | _FLAG.Rows)
        self.scrollTo(index)

    def _vertical(self, here: QModelIndex, by: int) -> QModelIndex:
        row = here.row() + by
        while 0 <= row < self._rows.rowCount():
            if self._rows.records[row].selectable:
                return self._rows.index(row, here.column())
            row += by
        return here

    def _horizontal(self, here: QModelIndex, by: int) -> QModelIndex:
        if not here.isValid() or self.isColumnHidden(here.column()):
            return QModelIndex()
        columns = shown_sections(self.horizontalHeader())
        place = here.row() * len(columns) + columns.index(here.column()) + by
        while 0 <= place < self._rows.rowCount() * len(columns):
            row, at = divmod(place, len(columns))
            there = self._rows.index(row, columns[at])
            if self._rows.flags(there) & Qt.ItemFlag.ItemIsEditable:
                return there
            place += by
        return QModelIndex()


def _is_space(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Space and not event.modifiers()
