"""The one editor of all cells: typed text, an echo of what was understood, choices while typing."""

from enum import Enum
from typing import Final, Protocol

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from typing_extensions import override

from planner.domain.errors import InvalidValueError
from planner.ui.widgets.choices import ChoiceList
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


_ARROWS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Hint(Protocol):
    """Where a field says what it understood, or why it refuses."""

    def text(self) -> str:
        """What is said."""

    def say(self, text: str, *, refusal: bool = False) -> None:
        """Says something, or nothing for no text."""


class TypedField(QLineEdit):
    """A line of text that is understood while it is typed.

    It decides nothing: it says that it is finished or given up, and shows a refusal. `read_anew`
    gives what the text means after each change, an Understood or None. Without a `hint` of its
    own it floats one under itself, over `over` (`parent` if none); `look` is what the style sheet
    knows it by.
    """

    finished = Signal(Step)
    given_up = Signal()
    read_anew = Signal(object)

    def __init__(
        self,
        entry: Entry,
        parent: QWidget,
        *,
        hint: Hint | None = None,
        over: QWidget | None = None,
        look: str = "cell",
    ) -> None:
        super().__init__(parent)
        self._entry = entry
        self._begun_with = ""
        self._refused = False
        self._look = look
        self._remark = ""
        self._hint: Hint = _FloatingHint(self, over or parent) if hint is None else hint
        dress(self, look)
        self.setPlaceholderText(entry.placeholder)
        self.textEdited.connect(self._follow_typing)
        self.textChanged.connect(self._explain)
        self._choices: ChoiceList | None = None

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

    @property
    def choosing(self) -> bool:
        """Whether the list of choices is open."""
        return self._choices is not None and self._choices.isVisible()

    def begin(self, text: str) -> None:
        """Puts in the text to begin with; typed text is never overwritten."""
        if not self.touched:
            self._begun_with = text
            self.setText(text)

    def begin_anew(self, text: str) -> None:
        """Puts in another text to begin with; what was typed before is gone."""
        self._begun_with = text
        self.setText(text)
        self._explain()
        self.hide_choices()

    def understand_by(self, entry: Entry) -> None:
        """Understands what is typed from now on in another way, and offers other choices."""
        if entry.choices != self._entry.choices and self._choices is not None:
            self._choices.hide()
            self._choices.deleteLater()
            self._choices = None
        self._entry = entry
        self.setPlaceholderText(entry.placeholder)

    def remark(self, text: str) -> None:
        """Says something under the field for as long as it is open, behind any echo."""
        self._remark = text
        self._hint.say(text)

    def hide_choices(self) -> None:
        """Closes the list of choices."""
        if self._choices is not None:
            self._choices.hide()

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
            if event.type() == QEvent.Type.KeyPress and (
                self._choose(event) or self._finish(event)
            ):
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

    def _choose(self, event: QKeyEvent) -> bool:
        """Moves through the choices with the arrow keys; Down opens the list of all."""
        step = _ARROWS.get(Qt.Key(event.key()))
        if step is None or not self._entry.choices:
            return False
        if self._choices is None or not self._choices.isVisible():
            self._offer("")
        chosen = None if self._choices is None else self._choices.step(step)
        if chosen is not None:
            self._take(chosen)
        return True

    def _take(self, chosen: str) -> None:
        before, comma, _ = self.text().rpartition(",")
        several = self._entry.several and comma
        self.setText(f"{before}, {chosen}" if several else chosen)

    def _take_click(self, chosen: str) -> None:
        self._take(chosen)
        self.hide_choices()

    def _offer(self, typed: str) -> None:
        if self._choices is None:
            self._choices = ChoiceList(self._entry.choices, self)
            self._choices.chosen.connect(self._take_click)
            self.destroyed.connect(self._choices.deleteLater)
        self._choices.offer(typed)

    def _follow_typing(self) -> None:
        if self._entry.choices:
            text = self.text()
            self._offer(text.rpartition(",")[2].strip() if self._entry.several else text.strip())

    def _explain(self) -> None:
        self._show_refusal("")
        if not self.touched:
            self._hint.say(self._remark)
            self.read_anew.emit(None)
            return
        try:
            read = self.read()
        except InvalidValueError:
            self._hint.say(self._remark)
            self.read_anew.emit(None)
        else:
            self._hint.say(" · ".join(filter(None, (read.echo, self._remark))))
            self.read_anew.emit(read)

    def _show_refusal(self, sentence: str) -> None:
        self._refused = bool(sentence)
        dress(self, self._look, refused="true" if sentence else "false")
        self._hint.say(sentence, refusal=True)
        self.setAccessibleDescription(sentence)


class _FloatingHint(QLabel):
    """A small note under a field, which takes no room and no clicks."""

    def __init__(self, field: TypedField, around: QWidget) -> None:
        super().__init__(around)
        self._field = field
        self._around = around
        dress(self, "hint")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        field.destroyed.connect(self.deleteLater)

    def say(self, text: str, *, refusal: bool = False) -> None:
        """Shows a text, or nothing for none."""
        if text:
            dress(self, "hint", tone="on_air" if refusal else "")
        self.setText(text)
        self.setVisible(bool(text))
        if text:
            self._place()

    def _place(self) -> None:
        around = self._around
        self.setWordWrap(False)
        wanted = self.sizeHint()
        if wanted.width() > around.width():
            self.setWordWrap(True)
            wanted = QSize(around.width(), self.heightForWidth(around.width()))
        self.resize(wanted)
        under = self._field.mapTo(around, QPoint(0, self._field.height() + 2))
        left = max(0, min(under.x(), around.width() - self.width()))
        fits = under.y() + self.height() <= around.height()
        above = self._field.mapTo(around, QPoint(0, -self.height() - 3))
        top = under.y() if fits else above.y()
        self.move(left, top)
        self.raise_()
