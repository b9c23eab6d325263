"""The list in which the columns of a sheet are ticked, put in order and made wider."""

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from planner.domain.print_columns import (
    KEPT,
    NARROWEST,
    USUAL,
    WIDEST,
    PrintColumn,
    PrintColumns,
    changed,
    moved,
    whole_columns,
)
from planner.domain.rundown import CueColumn
from planner.ui.marking import translate
from planner.ui.widgets.look import dress, label
from planner.ui.widgets.small_button import SmallButton
from planner.wording.language import Language
from planner.wording.print_columns import print_column_name
from planner.wording.terms import sheet_name

_BY_ITSELF: Final = NARROWEST - 1
"""What the field of the width shows where none is chosen."""

_ROWS: Final = 11
"""How many columns are seen without scrolling."""

_ID: Final = Qt.ItemDataRole.UserRole


class PrintColumnsField(QWidget):
    """The columns of the sheets that are tables, one sheet at a time; `edited` tells of a change.

    The space bar ticks the current column, Alt with the arrows up and down moves it.
    """

    edited = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._chosen: Mapping[str, PrintColumns] = {}
        self._cue_columns: Sequence[CueColumn] = ()
        self.sheet = QComboBox()
        self.list = _List()
        self.width_field = QSpinBox()
        self.usual = SmallButton(translate("Printing", "Usual columns"))
        self._lay_out()
        self.sheet.currentIndexChanged.connect(self._show)
        self.list.moved.connect(self._move)
        self.list.itemChanged.connect(self._tick)
        self.list.currentRowChanged.connect(self._show_width)
        self.width_field.valueChanged.connect(self._widen)
        self.usual.clicked.connect(lambda: self._choose(()))

    @property
    def chosen(self) -> Mapping[str, PrintColumns]:
        """The columns of each sheet that has not its usual ones."""
        return self._chosen

    def show_chosen(self, chosen: Mapping[str, PrintColumns]) -> None:
        """Shows what a layout says."""
        self._chosen = dict(chosen)
        self._show()

    def know(self, cue_columns: Sequence[CueColumn]) -> None:
        """Tells which cue columns the plan has."""
        self._cue_columns = cue_columns
        self._show()

    def offer(self, sheets: Collection[str]) -> None:
        """Shows the columns of those of the sheets that are tables; none: nothing is seen."""
        tables = [each for each in USUAL if each in sheets]
        here = self.sheet.currentData()
        with QSignalBlocker(self.sheet):
            self.sheet.clear()
            for each in tables:
                self.sheet.addItem(sheet_name(self._language, each), each)
            self.sheet.setCurrentIndex(max(0, self.sheet.findData(here)))
        self.setVisible(bool(tables))
        self._show()

    # The inside

    @property
    def _sheet(self) -> str:
        return str(self.sheet.currentData() or "")

    @property
    def _columns(self) -> PrintColumns:
        return whole_columns(self._sheet, self._chosen.get(self._sheet, ()), self._cue_columns)

    def _choose(self, columns: PrintColumns) -> None:
        rest = {key: each for key, each in self._chosen.items() if key != self._sheet}
        usual = whole_columns(self._sheet, (), self._cue_columns)
        self._chosen = rest if columns in ((), usual) else {**rest, self._sheet: columns}
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        if not self._sheet:
            return
        self.list.show_columns(
            self._columns,
            {
                each.id: print_column_name(self._language, each.id, self._cue_columns)
                for each in self._columns
            },
            kept=KEPT[self._sheet],
        )
        self.usual.setEnabled(self._sheet in self._chosen)
        self._show_width()

    def _show_width(self) -> None:
        here = (
            {each.id: each for each in self._columns}.get(self.list.current)
            if self._sheet
            else None
        )
        with QSignalBlocker(self.width_field):
            self.width_field.setValue((here and here.width) or _BY_ITSELF)
        self.width_field.setEnabled(here is not None)

    def _move(self, by: int) -> None:
        self._choose(moved(self._columns, self.list.current, by))

    def _tick(self, item: QListWidgetItem) -> None:
        ticked = item.checkState() is Qt.CheckState.Checked
        self._choose(changed(self._columns, str(item.data(_ID)), shown=ticked))

    def _widen(self, width: int) -> None:
        if self.list.current:
            wanted = None if width == _BY_ITSELF else width
            self._choose(changed(self._columns, self.list.current, width=wanted))

    def _lay_out(self) -> None:
        self.sheet.setAccessibleName(translate("Printing", "Columns of"))
        self.list.setAccessibleName(translate("Printing", "Columns"))
        self.width_field.setRange(_BY_ITSELF, WIDEST)
        self.width_field.setSpecialValueText(translate("Printing", "as needed"))
        self.width_field.setSuffix(translate("Printing", " mm"))
        self.width_field.setAccessibleName(translate("Printing", "Width of the column"))
        hint = label(translate("Printing", "Space prints a column · Alt+↑↓ moves it"), "small")
        hint.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(label(translate("Printing", "Width"), "small"))
        row.addWidget(self.width_field, 1)
        row.addWidget(self.usual)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (
            label(translate("Printing", "Columns"), "caption"),
            self.sheet,
            self.list,
            hint,
        ):
            column.addWidget(widget)
        column.addLayout(row)


class _List(QListWidget):
    """The columns in their order; `moved` tells by how many places the current one goes down."""

    moved = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        dress(self, "columns")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setDragDropMode(QAbstractItemView.DragDropMode.NoDragDrop)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    @property
    def current(self) -> str:
        """The id of the current column; empty where there is none."""
        item = self.currentItem()
        return str(item.data(_ID)) if self.currentRow() >= 0 else ""

    def show_columns(self, columns: PrintColumns, names: Mapping[str, str], *, kept: str) -> None:
        """Shows columns; the current one stays the current one. The `kept` one is always ticked."""
        here = self.current
        with QSignalBlocker(self):
            while self.count() > len(columns):
                self.takeItem(self.count() - 1)
            while self.count() < len(columns):
                self.addItem(QListWidgetItem())
            for row, column in enumerate(columns):
                self._fill(self.item(row), column, names[column.id], kept=column.id == kept)
            rows = [row for row, column in enumerate(columns) if column.id == here]
            self.setCurrentRow(rows[0] if rows else 0)
        self.setFixedHeight(min(self.count(), _ROWS) * max(1, self.sizeHintForRow(0)) + 4)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moves with Alt and the arrows; leaves all else to the list."""
        alt = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        by = steps.get(Qt.Key(event.key())) if alt == Qt.KeyboardModifier.AltModifier else None
        if by is None or not self.current:
            super().keyPressEvent(event)
        else:
            self.moved.emit(by)

    def _fill(self, item: QListWidgetItem, column: PrintColumn, name: str, *, kept: bool) -> None:
        item.setData(_ID, column.id)
        width = translate("Printing", "{column} · {width} mm")
        item.setText(
            name if column.width is None else width.format(column=name, width=column.width)
        )
        item.setCheckState(Qt.CheckState.Checked if column.shown else Qt.CheckState.Unchecked)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        item.setFlags(flags if kept else flags | Qt.ItemFlag.ItemIsUserCheckable)
