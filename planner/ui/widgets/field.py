"""The one editor of all cells: typed text, an echo of what was understood, choices while typing."""

from enum import Enum

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCompleter, QLabel, QLineEdit, QListView, QWidget
from typing_extensions import override

from planner.domain.errors import InvalidValueError
from planner.ui.widgets.entry import Entry, Understood
from planner.ui.widgets.look import dress


class Step(Enum):
    """Where the current cell goes when an entry is finished."""

    STAY = (0, 0)
    RIGHT = (0, 1)
    LEFT = (0, -1)
    DOWN = (1, 0)
    UP = (-1, 0)


def step_of(event: QKeyEvent) -> Step | None:
    """The step that a key asks for: Tab right, Enter down, with Shift the other way."""
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    if event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    ):
        return None
    if event.key() == Qt.Key.Key_Backtab:
        return Step.LEFT
    if event.key() == Qt.Key.Key_Tab:
        return Step.LEFT if shift else Step.RIGHT
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return Step.UP if shift else Step.DOWN
    return None


class TypedField(QLineEdit):
    """A line of text that is understood while it is typed.

    It decides nothing: it says that it is finished or given up, and shows a refusal.
    """

    finished = Signal(Step)
    given_up = Signal()
    understood = Signal(object)

    def __init__(self, entry: Entry, parent: QWidget) -> None:
        super().__init__(parent)
        self._entry = entry
        self._begun_with = ""
        self._refused = False
        self._hint = _Hint(self, parent)
        dress(self, "cell")
        self.setPlaceholderText(entry.placeholder)
        self.textEdited.connect(self._explain)
        self.textChanged.connect(lambda: self._show_refusal(""))
        if entry.choices:
            self.setCompleter(_Completer(entry, self))

    @property
    def refused(self) -> bool:
        """Whether the text was refused and has not been changed since."""
        return self._refused

    @property
    def echo(self) -> str:
        """What is said under the field: what was understood, or why it was refused."""
        return self._hint.text()

    @property
    def touched(self) -> bool:
        """Whether the text is another one than that it began with."""
        return self.text() != self._begun_with

    def begin(self, text: str) -> None:
        """Puts in the text to begin with; typed text is never overwritten."""
        if not self.touched:
            self._begun_with = text
            self.setText(text)

    def read(self) -> Understood:
        """What the text means. Raises InvalidValueError with a sentence if it means nothing."""
        return self._entry.understand(self.text())

    def refuse(self, sentence: str) -> None:
        """Keeps the text and says why it was not taken."""
        self._show_refusal(sentence)

    @override
    def event(self, event: QEvent) -> bool:
        """Takes Tab before Qt moves the focus with it, and leaves an empty undo to the window."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and self._leaves_to_window(event):
                event.ignore()
                return False
            if event.type() == QEvent.Type.KeyPress and self._finish(event):
                event.accept()
                return True
        return super().event(event)

    def _leaves_to_window(self, event: QKeyEvent) -> bool:
        undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
        redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
        return undo or redo

    def _finish(self, event: QKeyEvent) -> bool:
        step = step_of(event)
        if step is not None:
            self.finished.emit(step)
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            return False
        return True

    def _explain(self) -> None:
        try:
            read = self.read()
        except InvalidValueError:
            self._hint.say("")
            return
        self._hint.say(read.echo)
        self.understood.emit(read.value)

    def _show_refusal(self, sentence: str) -> None:
        self._refused = bool(sentence)
        dress(self, "cell", refused="true" if sentence else "false")
        self._hint.say(sentence, refusal=True)
        self.setAccessibleDescription(sentence)


class _Hint(QLabel):
    """A small note under a field, which takes no room and no clicks."""

    def __init__(self, field: TypedField, around: QWidget) -> None:
        super().__init__(around)
        self._field = field
        self._around = around
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        field.destroyed.connect(self.deleteLater)

    def say(self, text: str, *, refusal: bool = False) -> None:
        """Shows a text, or nothing for none."""
        self.setText(text)
        self.setVisible(bool(text))
        if text:
            dress(self, "hint", tone="on_air" if refusal else "")
            self._place()

    def _place(self) -> None:
        around = self._around
        self.setWordWrap(False)
        self.adjustSize()
        if self.width() > around.width():
            self.setWordWrap(True)
            self.setFixedWidth(around.width())
            self.adjustSize()
        under = self._field.geometry().bottomLeft() + QPoint(0, 3)
        left = max(0, min(under.x(), around.width() - self.width()))
        fits = under.y() + self.height() <= around.height()
        top = under.y() if fits else self._field.geometry().top() - self.height() - 3
        self.move(left, top)
        self.raise_()


class _Completer(QCompleter):
    """Offers the choices that contain what is typed; of several, for the part at the cursor."""

    def __init__(self, entry: Entry, field: TypedField) -> None:
        super().__init__(list(entry.choices), field)
        self._several = entry.several
        self._field = field
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        popup = QListView()
        dress(popup, "choices")
        self.setPopup(popup)

    @override
    def splitPath(self, path: str) -> list[str]:
        """Only the part after the last comma is looked for."""
        return [path.rpartition(",")[2].strip()] if self._several else [path]

    @override
    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """What stands before the last comma is kept."""
        chosen = str(super().pathFromIndex(index))
        before = self._field.text().rpartition(",")[0] if self._several else ""
        return f"{before}, {chosen}" if before else chosen
