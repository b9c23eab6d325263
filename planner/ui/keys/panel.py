"""The sheet of all shortcuts over the window, in which they are found and changed."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from planner.ui.context import Context
from planner.ui.finder.lines import GroupLine
from planner.ui.keys.chosen import ChosenKeys
from planner.ui.keys.field import KeyField
from planner.ui.keys.lines import ShortcutLine, native, shortcut_columns, shortcut_lines
from planner.ui.tokens import SPACE_S
from planner.ui.widgets.entry import Tone
from planner.ui.widgets.list_grid import ListGrid
from planner.ui.widgets.look import dress, label
from planner.ui.widgets.overlay import Overlay
from planner.ui.widgets.row_model import RowModel
from planner.ui.widgets.small_button import SmallButton

_SIZE: Final = QSize(680, 640)
_TO_LIST: Final = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class KeysPanel(Overlay):
    """Lists the table of actions with its keys. Enter on one asks for new keys."""

    def __init__(
        self, window: QWidget, application: QApplication, context: Context, chosen: ChosenKeys
    ) -> None:
        super().__init__(window, application, self.tr("Keyboard shortcuts"), _SIZE)
        self._context = context
        self._chosen = chosen
        self._changing: str | None = None
        self.search = QLineEdit()
        self._model = RowModel[ShortcutLine](shortcut_columns(), self)
        self.grid = ListGrid(self._model, context)
        self._hint = label()
        self.field = KeyField()
        self.change = SmallButton(self.tr("Change…"))
        self.reset = SmallButton(self.tr("Reset"))
        self.reset_all = SmallButton(self.tr("Reset all"))
        self._lay_out()
        self._connect()

    @property
    def hint(self) -> str:
        """What is said under the list."""
        return self._hint.text()

    @override
    def first_field(self) -> QWidget:
        return self.search

    @override
    def open(self) -> None:
        """Comes to the front with all shortcuts."""
        self._end_change()
        self.search.clear()
        self._list()
        super().open()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the field the down key and Enter lead into the list."""
        typed = watched is self.search and event.type() == QEvent.Type.KeyPress
        if typed and isinstance(event, QKeyEvent) and event.key() in _TO_LIST:
            self.grid.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().eventFilter(watched, event)

    # What is done with the marked action

    def _begin_change(self) -> None:
        self._changing = self._current()
        if self._changing is None:
            return
        self.field.clear()
        self.field.show()
        self.field.show_refusal(refused=False)
        self._say(
            self.tr("Press the new keys for “{action}”. Backspace takes them away, Esc keeps them.")
        )
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, keys: str) -> None:
        """Keys were pressed: they are the action's now, or it is said why not."""
        if self._changing is None:
            return
        self.field.setText(native(keys))
        taken_by = self._chosen.holder_of(keys, self._changing)
        if not self._chosen.allowed(keys):
            self._refuse(
                self.tr("{keys} is needed for typing and moving. Hold Ctrl or Alt with another."),
                native(keys),
            )
        elif taken_by is not None:
            self._refuse(
                self.tr("{keys} is “{other}” already. Press other keys, or change those first."),
                native(keys),
                self._context.actions.usual_name(taken_by),
            )
        else:
            self._choose((keys,))

    def _choose(self, keys: tuple[str, ...]) -> None:
        if self._changing is not None:
            with self._context.problems.caught():
                self._chosen.choose(self._changing, keys)
            self._end_change()
            self._list()
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reset(self) -> None:
        action_id = self._current()
        if action_id is None:
            return
        others = self._chosen.holders_of_usual(action_id)
        if others:
            self._say(
                self.tr("Its usual keys are “{other}” now. Reset that first."),
                other=self._context.actions.usual_name(others[0]),
                refused=True,
            )
            return
        with self._context.problems.caught():
            self._chosen.reset(action_id)
        self._list()

    def _reset_all(self) -> None:
        with self._context.problems.caught():
            self._chosen.reset_all()
        self._list()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give_up(self) -> None:
        self._end_change()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    # The inside

    def _end_change(self) -> None:
        self._changing = None
        self.field.hide()
        self._say(self.tr("Enter changes the keys of what is marked · Esc closes"))

    def _list(self) -> None:
        marked = self._current()
        lines = list(shortcut_lines(self._context.actions, self.search.text()))
        self._model.refresh(lines)
        keys = [line.key for line in lines if line.selectable]
        self.grid.select_keys([marked] if marked in keys else keys[:1])
        if not keys:
            self._say(self.tr("No action is called so, and none has these keys."))
        elif self._changing is None:
            self._end_change()
        self._offer()

    def _offer(self) -> None:
        at = self.grid.currentIndex().row()
        line = self._model.records[at] if 0 <= at < len(self._model.records) else None
        named = line is not None and not isinstance(line, GroupLine)
        self.change.setEnabled(named)
        self.reset.setEnabled(not isinstance(line, GroupLine | None) and line.changed)
        self.reset_all.setEnabled(self._chosen.any_changed)

    def _current(self) -> str | None:
        keys = self.grid.selected_keys()
        return keys[0] if keys else None

    def _refuse(self, sentence: str, keys: str, other: str = "") -> None:
        self.field.show_refusal(refused=True)
        self._say(sentence, keys=keys, other=other, refused=True)

    def _say(
        self, sentence: str, *, keys: str = "", other: str = "", refused: bool = False
    ) -> None:
        action = "" if self._changing is None else self._context.actions.usual_name(self._changing)
        said = sentence.format(action=action, keys=keys, other=other)
        self._hint.setText(said)
        self.field.setAccessibleDescription(said)
        dress(self._hint, "said", tone=(Tone.ON_AIR if refused else Tone.PLAIN).value)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._list)
        self.search.installEventFilter(self)
        self.grid.wanted.connect(self._begin_change)
        self.grid.selectionModel().currentRowChanged.connect(self._offer)
        self.field.pressed.connect(self._take)
        self.field.emptied.connect(lambda: self._choose(()))
        self.field.given_up.connect(self._give_up)
        self.change.clicked.connect(self._begin_change)
        self.reset.clicked.connect(self._reset)
        self.reset_all.clicked.connect(self._reset_all)

    def _lay_out(self) -> None:
        dress(self.search, "overlay")
        self.search.setPlaceholderText(self.tr("Find an action, or keys such as Ctrl+D"))
        self.search.setAccessibleName(self.tr("Find a shortcut"))
        self.grid.setAccessibleName(self.tr("Shortcuts"))
        self.grid.horizontalHeader().hide()
        self.grid.setEditTriggers(self.grid.EditTrigger.NoEditTriggers)
        self.field.setAccessibleName(self.tr("New keys"))
        self._hint.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addWidget(self.field)
        buttons.addStretch(1)
        for button in (self.change, self.reset, self.reset_all):
            buttons.addWidget(button)
        self.column.addWidget(label(self.tr("Keyboard shortcuts"), "title"))
        self.column.addWidget(self.search)
        self.column.addWidget(self.grid, 1)
        self.column.addWidget(self._hint)
        self.column.addLayout(buttons)
