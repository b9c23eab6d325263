"""Where a script is typed: large, plain, with bold words and lists shown as they will be read."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QPlainTextEdit
from typing_extensions import override

from planner.domain.script_markup import Part, stretches
from planner.ui.theme import Theme
from planner.ui.widgets.form import PASSING
from planner.ui.widgets.look import dress

_LEAST: Final = 220  # logical pixels: as high as it is at least
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS: Final = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_CONTROL: Final = Qt.KeyboardModifier.ControlModifier


class ScriptEditor(QPlainTextEdit):
    """A text of one's own size, never read as markup but for bold and lists.

    `finished` tells that it is to be written (Ctrl+Enter), `left` that the person went elsewhere,
    `closing` that they are done (Escape), `turning` which row they want (Ctrl+Page keys).
    """

    finished = Signal()
    left = Signal()
    closing = Signal()
    turning = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._begun_with = ""
        self.setTabChangesFocus(True)
        dress(self, "script")
        self.setMinimumHeight(_LEAST)
        self._marks = _Marks(self.document(), theme)
        theme.changed.connect(self._marks.rehighlight)

    @property
    def touched(self) -> bool:
        """Whether something was typed since `begin_anew`."""
        return self.toPlainText() != self._begun_with

    def begin_anew(self, text: str) -> None:
        """Puts in a text to begin with, the cursor behind it; what was typed before is gone."""
        if text != self.toPlainText():
            self.setPlainText(text)
            self.moveCursor(QTextCursor.MoveOperation.End)
        self._begun_with = self.toPlainText()  # an editor knows fewer signs that break lines

    def go_on_with(self) -> None:
        """What is typed is in the plan: typing goes on from there, the cursor stays."""
        self.document().clearUndoRedoStacks()  # else undoing what comes would go back before it
        self._begun_with = self.toPlainText()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            undo = event.matches(QKeySequence.StandardKey.Undo)
            redo = event.matches(QKeySequence.StandardKey.Redo)
            if (undo or redo) and not self.touched:
                event.ignore()
                return False
            if _is_ours(event):
                event.accept()
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closing.emit()
        elif not _is_ours(event):
            super().keyPressEvent(event)
        elif event.key() in _ENTER:
            self.finished.emit()
        else:
            self.turning.emit(_STEPS[Qt.Key(event.key())])

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in PASSING:
            self.left.emit()


class _Marks(QSyntaxHighlighter):
    """Shows what each part of a script is; the signs that mark it grow pale."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme

    @override
    def highlightBlock(self, text: str) -> None:
        # Qt counts UTF-16 units, a text its characters: an emoji is two of the former.
        wide = not text.isascii()
        for start, end, part in stretches(text):
            if part is not Part.TEXT:
                first = _units(text[:start]) if wide else start
                length = _units(text[start:end]) if wide else end - start
                self.setFormat(first, length, self._format(part))

    def _format(self, part: Part) -> QTextCharFormat:
        made, tokens = QTextCharFormat(), self._theme.tokens
        if part is Part.BOLD:
            made.setFontWeight(QFont.Weight.Bold)
        else:
            made.setForeground(QColor(tokens.accent if part is Part.ITEM else tokens.text_3))
        return made


def _is_ours(event: QKeyEvent) -> bool:
    keys = (*_ENTER, *_STEPS)
    return event.key() in keys and bool(event.modifiers() & _CONTROL)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
