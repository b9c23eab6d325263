"""Fields of a form: each shows one value of the plan under its name, and commits what is typed.

The contract of them all. A field is made with its `name`, a `commit` that gets the new value and
raises ShowPlannerError where that cannot be, and the `problems` that put this into words.

- `show_value` says what the plan holds, as often as it likes. What is half typed stays; Escape
  then restores the newest value. `of` is whose value it is (an id): with another one, what was
  typed for the one before is dropped.
- Enter (in many lines Ctrl+Enter), Tab and leaving the field commit, once, and only what was
  changed. What is refused stays in the field, which says why underneath until it is changed.
- `settle` commits as Enter does and says whether nothing is left open; `give_up` is Escape, which
  goes to what is around the field where nothing is typed.

Here is the field of one line; `form_choice` has choices and switches, `form_text` many lines.
"""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from planner.domain.errors import ShowPlannerError
from planner.ui.problems import Problems
from planner.ui.tokens import SPACE_S
from planner.ui.widgets.entry import Entry
from planner.ui.widgets.field import Step, TypedField
from planner.ui.widgets.look import dress, label

Commit = Callable[[Any], object]

_NAME_SHARE: Final = 2
_CONTROL_SHARE: Final = 3
PASSING: Final = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
"""Why the focus goes although the person has not left the field."""


class FormField(QWidget):
    """What all fields share: the name, what is said under the field, and the way to the plan."""

    committed = Signal()

    def __init__(self, name: str, commit: Commit, problems: Problems) -> None:
        super().__init__()
        self.name = name
        self._commit = commit
        self._problems = problems
        self._of = ""
        self._committing = False
        self.said = Said()

    @property
    def touched(self) -> bool:
        """Whether something is typed that is not in the plan."""
        return False

    @property
    def refusal(self) -> str:
        """Why the field refuses what is typed; empty where it does not."""
        return self.said.text() if self.said.refusing else ""

    def settle(self) -> bool:
        """Commits what is typed; False where it is refused."""
        return True

    def give_up(self) -> None:
        """Drops what is typed and shows what the plan holds."""

    def _lay_out(self, control: QWidget, *, under: bool = False) -> None:
        """Puts the control beside the name, or under it."""
        control.setAccessibleName(self.name)
        self.setFocusProxy(control)
        caption = label(self.name, "small" if under else "quiet")
        caption.setWordWrap(True)
        caption.setBuddy(control)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_S)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, _NAME_SHARE)
        grid.setColumnStretch(1, _CONTROL_SHARE)
        if under:
            grid.addWidget(caption, 0, 0, 1, 2)
            grid.addWidget(control, 1, 0, 1, 2)
        else:
            grid.addWidget(caption, 0, 0)
            grid.addWidget(control, 0, 1)
        grid.addWidget(self.said, 2, 0, 1, 2)

    def _written(self, value: object) -> bool:
        """Commits a value; False, and said under the field, where it is refused."""
        self._committing = True
        try:
            self._commit(value)
        except ShowPlannerError as error:
            self.said.say(self._problems.sentence_of(error), refusal=True)
            return False
        finally:
            self._committing = False
        self.said.say("")
        self.committed.emit()
        return True


class LineField(FormField):
    """A value in one line, understood while it is typed; `under` puts it below its name."""

    def __init__(
        self, name: str, entry: Entry, commit: Commit, problems: Problems, *, under: bool = False
    ) -> None:
        super().__init__(name, commit, problems)
        self._shown = self._typed = ""
        self.line = _Line(entry, self, hint=self.said, look="form")
        self.line.setAlignment(Qt.AlignmentFlag.AlignLeft if under else Qt.AlignmentFlag.AlignRight)
        self._lay_out(self.line, under=under)
        self.line.finished.connect(self._finish)
        self.line.given_up.connect(self.give_up)
        self.line.entered.connect(self._begin)
        self.line.left.connect(self._leave)

    @property
    @override
    def touched(self) -> bool:
        return self.line.touched

    def show_value(self, shown: str, typed: str | None = None, *, of: str = "") -> None:
        """Shows a value; `typed` is the text that typing begins with, where it is another one."""
        keeps = self.touched and of == self._of
        self._shown, self._typed, self._of = shown, shown if typed is None else typed, of
        if not keeps:
            self._put()

    @override
    def settle(self) -> bool:
        if not self.touched or self._committing:
            return True
        try:
            value = self.line.read().value
        except ShowPlannerError as error:
            self.line.refuse(self._problems.sentence_of(error))
            return False
        if self._written(value):
            self._put()
            return True
        self.line.refuse(self.said.text())
        return False

    @override
    def give_up(self) -> None:
        self._put()

    def _put(self) -> None:
        editing = self.line.hasFocus()
        self.line.begin_anew(self._typed if editing else self._shown)
        if editing:
            self.line.selectAll()
        else:
            self.line.setCursorPosition(0)

    def _begin(self) -> None:
        if not self.touched:
            self._put()

    def _leave(self) -> None:
        if self.touched:
            self.settle()
        else:
            self._put()

    def _finish(self, step: Step) -> None:
        if not self.settle():
            return
        if step in (Step.LEFT, Step.RIGHT):
            self.line.focusNextPrevChild(step is Step.RIGHT)


class Said(QLabel):
    """What is said under a field; it takes no room while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.refusing = False
        dress(self, "small")
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.hide()

    def say(self, text: str, *, refusal: bool = False) -> None:
        """Says something, or nothing for no text."""
        if (text, refusal and bool(text)) == (self.text(), self.refusing):
            return
        self.refusing = refusal and bool(text)
        dress(self, "said", tone="on_air" if self.refusing else "")
        self.setText(text)
        self.setVisible(bool(text))


class _Line(TypedField):
    """A typed field that says when it is come to and left."""

    entered = Signal()
    left = Signal()

    @override
    def event(self, event: QEvent) -> bool:
        """Leaves Escape to what is around it where there is nothing to give up."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            nothing_typed = not (self.touched or self.refused or self.choosing)
            if event.key() == Qt.Key.Key_Escape and nothing_typed:
                event.ignore()
                return False
        return super().event(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.hide_choices()
        if event.reason() not in PASSING:
            self.left.emit()
