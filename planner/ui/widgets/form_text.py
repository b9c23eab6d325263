"""A field of a form for a text of many lines."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget
from typing_extensions import override

from planner.ui.problems import Problems
from planner.ui.tokens import SPACE_S
from planner.ui.widgets.form import PASSING, Commit, FormField
from planner.ui.widgets.look import dress

_FEWEST_LINES: Final = 2
_MOST_LINES: Final = 8


class TextField(FormField):
    """A text of many lines under its name. Enter begins a line, Ctrl+Enter commits."""

    def __init__(self, name: str, commit: Commit, problems: Problems) -> None:
        super().__init__(name, commit, problems)
        self._text = ""
        self.edit = _Lines(self)
        self._lay_out(self.edit, under=True)
        self.edit.finished.connect(self.settle)
        self.edit.given_up.connect(self.give_up)
        self.edit.left.connect(self.settle)
        self.edit.textChanged.connect(lambda: self.said.say(""))

    @property
    @override
    def touched(self) -> bool:
        return self.edit.toPlainText() != self.edit.begun_with

    def show_value(self, text: str, *, of: str = "") -> None:
        """Shows a text."""
        keeps = self.touched and of == self._of
        self._text, self._of = text, of
        if not keeps and (self.touched or self.edit.begun_with != text):
            self._put()

    @override
    def settle(self) -> bool:
        if not self.touched or self._committing:
            return True
        if not self._written(self.edit.toPlainText()):
            return False
        self._put()
        return True

    @override
    def give_up(self) -> None:
        self._put()

    def _put(self) -> None:
        self.edit.begin_anew(self._text)
        self.said.say("")


class _Lines(QPlainTextEdit):
    """An editor as high as its text, which leaves Tab and an empty undo to the window."""

    finished = Signal()
    given_up = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.begun_with = ""
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        dress(self, "form")
        self.textChanged.connect(self._fit)
        self._fit()

    def begin_anew(self, text: str) -> None:
        """Puts in a text to begin with; what was typed before is gone."""
        self.setPlainText(text)
        self.begun_with = self.toPlainText()  # an editor knows fewer signs that break lines

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            undo = event.matches(QKeySequence.StandardKey.Undo)
            redo = event.matches(QKeySequence.StandardKey.Redo)
            document = self.document()
            if (undo and not document.isUndoAvailable()) or (
                redo and not document.isRedoAvailable()
            ):
                event.ignore()
                return False
            if _ends_text(event):
                event.accept()
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _ends_text(event):
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Escape and self.toPlainText() != self.begun_with:
            self.given_up.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in PASSING:
            self.left.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the lines are that the text is broken into, within limits."""
        broken = int(self.document().size().height())
        lines = min(max(self.blockCount(), broken, _FEWEST_LINES), _MOST_LINES)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 2 * SPACE_S + 4)


def _ends_text(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and bool(
        event.modifiers() & Qt.KeyboardModifier.ControlModifier
    )
