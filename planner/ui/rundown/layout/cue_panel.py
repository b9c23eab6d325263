"""The panel in which cue columns are added, described, put in order and deleted."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QPushButton, QWidget
from typing_extensions import override

from planner.domain.rundown import CueColumn, CueKind
from planner.services import cue_columns
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.marking import translate
from planner.ui.tokens import SPACE_M
from planner.ui.widgets.entry import Entry, Understood, as_text
from planner.ui.widgets.form import LineField
from planner.ui.widgets.form_choice import ChoiceField, SwitchField
from planner.ui.widgets.look import dress, label
from planner.ui.widgets.side_panel import SidePanel
from planner.ui.widgets.side_title import SideTitle
from planner.ui.widgets.small_button import SmallButton
from planner.ui.widgets.wrapping_row import WrappingRow
from planner.wording.terms import cue_column_name, cue_kind_name

_ID = Qt.ItemDataRole.UserRole


class CuePanel(SidePanel):
    """Lists the cue columns and describes the current one; `added` names one that is new."""

    added = Signal(str)

    def __init__(self, workspace: Workspace, context: Context) -> None:
        super().__init__(translate("Layouts", "Cue columns"))
        self._workspace = workspace
        self._context = context
        self.title = SideTitle(context)
        self.title.show_title(translate("Layouts", "Cue columns"))
        self.title.left.connect(self.closed)
        new = Entry(as_text, placeholder=translate("Layouts", "name, then Enter"))
        self.new_name = LineField(
            translate("Layouts", "New column"), new, self._add, context.problems
        )
        self.list = _CueList(self._move)
        self.list.currentRowChanged.connect(self._show_current)
        self.name, self.options = self._line_fields()
        self.kind, self.private = self._choice_fields()
        self._goes = label(look="small")
        self._goes.setWordWrap(True)
        self.delete: QPushButton = SmallButton(translate("Layouts", "Delete column"))
        self.delete.clicked.connect(self._delete)
        self._lay_out()

    @override
    def take_focus(self) -> None:
        """Takes the focus to the columns; where there are none, to the name of a new one."""
        first = self.list if self.list.count() else self.new_name
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def read(self) -> None:
        """Shows the columns as they are now; the current one stays the current one."""
        here = self._current_id()
        columns = cue_columns.list_cue_columns(self._workspace)
        self.list.show_columns([(each.id, self._line(each)) for each in columns], here)
        self._show_current()

    def _line(self, column: CueColumn) -> str:
        language = self._context.language
        words = translate("Layouts", "{column} · {kind}")
        if column.private:
            words = translate("Layouts", "{column} · {kind} · private")
        return words.format(
            column=cue_column_name(language, column.name), kind=cue_kind_name(language, column.kind)
        )

    def _current_id(self) -> str:
        item = self.list.currentItem()
        return str(item.data(_ID)) if self.list.currentRow() >= 0 else ""

    def _show_current(self, _row: int = 0) -> None:
        column = self._workspace.find(CueColumn, self._current_id())
        fields = (self.name, self.kind, self.options, self.private, self._goes, self.delete)
        for each in fields:
            each.setVisible(column is not None)
        if column is None:
            return
        self.name.show_value(column.name, of=column.id)
        self.kind.show_value(column.kind.value, of=column.id)
        self.options.setVisible(column.kind is CueKind.SELECT or bool(column.options))
        self.options.show_value(", ".join(column.options), of=column.id)
        self.private.show_value(column.private, of=column.id)
        count = cue_columns.count_cells(self._workspace, column.id)
        self._goes.setText(
            self._context.language.plural(
                "window",
                "Deleting takes {count} cell with it, in all shows. It can be undone.",
                "Deleting takes {count} cells with it, in all shows. It can be undone.",
                count=count,
            )
        )

    def _with(self, edit: Callable[[Workspace, str, Any], object]) -> Callable[[Any], object]:
        """Edits the current column."""
        return lambda value: edit(self._workspace, self._current_id(), value)

    def _line_fields(self) -> tuple[LineField, LineField]:
        """The name, and the choices of a column that has some."""
        problems = self._context.problems
        name = LineField(
            translate("Layouts", "Name"),
            Entry(as_text),
            self._with(cue_columns.rename_cue_column),
            problems,
        )
        options = LineField(
            translate("Layouts", "Choices"),
            Entry(_options, placeholder=translate("Layouts", "separated by commas")),
            self._with(cue_columns.set_cue_options),
            problems,
            under=True,
        )
        return name, options

    def _choice_fields(self) -> tuple[ChoiceField, SwitchField]:
        """What a column holds, and whether it is private."""
        language, problems = self._context.language, self._context.problems
        kind = ChoiceField(
            translate("Layouts", "Holds"),
            [(kind.value, cue_kind_name(language, kind)) for kind in CueKind],
            lambda kind: self._with(cue_columns.set_cue_kind)(CueKind(kind)),
            problems,
        )
        private = SwitchField(
            translate("Layouts", "Private: never printed"),
            self._with(cue_columns.set_cue_private),
            problems,
        )
        return kind, private

    def _add(self, name: str) -> None:
        made = cue_columns.add_cue_column(self._workspace, name)
        self.added.emit(made.id)
        self.list.go_to(made.id)

    def _move(self, by: int) -> None:
        with self._context.problems.caught():
            if self._current_id():
                cue_columns.move_cue_column(self._workspace, self._current_id(), by)

    def _delete(self) -> None:
        with self._context.problems.caught():
            column = self._workspace.get(CueColumn, self._current_id())
            count = cue_columns.delete_cue_column(self._workspace, column.id)
            words = self._context.language.plural(
                "window",
                "Deleted “{column}” with {count} cell. Undo brings it back.",
                "Deleted “{column}” with {count} cells. Undo brings them back.",
                count=count,
                column=column.name,
            )
            self._context.problems.note(words)
            self.take_focus()

    def _lay_out(self) -> None:
        hint = label(translate("Layouts", "Alt+↑↓ changes their order."), "small")
        hint.setWordWrap(True)
        described = label(translate("Layouts", "The current column"), "caption")
        described.setContentsMargins(0, SPACE_M, 0, 0)
        buttons = QWidget()
        row = WrappingRow()
        buttons.setLayout(row)
        row.addWidget(self.delete)
        for widget in (
            *(self.title, self.new_name, hint, self.list, described, self.name, self.kind),
            *(self.options, self.private, self._goes, buttons),
        ):
            self.column.addWidget(widget)


class _CueList(QListWidget):
    """The cue columns in their order; Alt with the arrows up and down moves the current one."""

    def __init__(self, move: Callable[[int], object]) -> None:
        super().__init__()
        self._move = move
        dress(self, "columns")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(translate("Layouts", "Cue columns"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_columns(self, columns: list[tuple[str, str]], here: str) -> None:
        """Shows columns by their ids and what is said of them, with the current one `here`."""
        self.blockSignals(True)
        self.clear()
        for column_id, text in columns:
            item = QListWidgetItem(text)
            item.setData(_ID, column_id)
            self.addItem(item)
        self.go_to(here)
        self.blockSignals(False)
        self.setFixedHeight(self.count() * max(1, self.sizeHintForRow(0)) + 4)

    def go_to(self, column_id: str) -> None:
        """Makes a column the current one; the first where there is no such."""
        ids = [str(self.item(row).data(_ID)) for row in range(self.count())]
        if ids:
            self.setCurrentRow(ids.index(column_id) if column_id in ids else 0)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if alt == Qt.KeyboardModifier.AltModifier and event.key() == Qt.Key.Key_Up:
            self._move(-1)
        elif alt == Qt.KeyboardModifier.AltModifier and event.key() == Qt.Key.Key_Down:
            self._move(1)
        else:
            super().keyPressEvent(event)


def _options(text: str) -> Understood:
    parts = text.replace("，", ",").replace("、", ",").split(",")
    return Understood([part.strip() for part in parts if part.strip()])
