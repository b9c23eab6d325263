"""Questions that the inspector asks in place: a line to fill in, or a proposal to agree to."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.errors import NotFoundError, ShowPlannerError
from planner.ui.problems import Problems
from planner.ui.tokens import SPACE_S, SPACE_XS
from planner.ui.widgets.acting import ActButton
from planner.ui.widgets.entry import Entry
from planner.ui.widgets.field import Step, TypedField
from planner.ui.widgets.form import Said
from planner.ui.widgets.look import dress, label
from planner.ui.widgets.wrapping_row import WrappingRow

Question = tuple[str, Entry]
"""What is asked, and how it is answered."""

_ENTERED: Final = (Step.DOWN, Step.UP)


class _InPlace(QFrame):
    """A frame that stands where it is needed until it is answered or given up with Escape."""

    left = Signal()

    def __init__(self, problems: Problems) -> None:
        super().__init__()
        self.problems = problems
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        self.column.setSpacing(SPACE_XS)
        self.buttons = WrappingRow()
        dress(self, "asking")
        self.hide()

    def close_it(self) -> None:
        """Takes it away; nothing is done."""
        held = self.isAncestorOf(focused) if (focused := self._focused()) else False
        self.hide()
        if held:
            self.left.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
        else:
            super().keyPressEvent(event)

    def _focused(self) -> QWidget | None:
        return self.window().focusWidget()


class Asking(_InPlace):
    """Asks for one or more lines and does something with the answers.

    Enter in any of them, or the button, does it; what is refused stays and is said underneath.
    """

    def __init__(
        self,
        questions: Sequence[Question],
        do_text: str,
        act: Callable[..., object],
        problems: Problems,
    ) -> None:
        """`act` gets the answers in their order; it raises ShowPlannerError to refuse them."""
        super().__init__(problems)
        self._act = act
        self.lines: list[TypedField] = []
        for name, entry in questions:
            self._add_line(name, entry)
        self.said = Said()
        self.do_button = ActButton(do_text, self.answer, problems, look="small")
        self.leave_button = ActButton(self.tr("Leave it"), self.close_it, problems)
        for button in (self.do_button, self.leave_button):
            self.buttons.addWidget(button)
        self.column.addWidget(self.said)
        self.column.addLayout(self.buttons)

    def open(self, *begin_with: str) -> None:
        """Asks, with these texts in the lines."""
        for line, text in zip(self.lines, (*begin_with, *([""] * len(self.lines))), strict=False):
            line.begin_anew(text)
        self.said.say("")
        self.show()
        self.lines[0].setFocus()
        self.lines[0].selectAll()

    def answer(self) -> None:
        """Does it with what is typed."""
        values: list[Any] = []
        for line in self.lines:
            try:
                values.append(line.read().value)
            except ShowPlannerError as error:
                line.refuse(self.problems.sentence_of(error))
                line.setFocus()
                return
        try:
            self._act(*values)
        except ShowPlannerError as error:
            self.said.say(self.problems.sentence_of(error), refusal=True)
            return
        self.problems.settled.emit()
        self.close_it()

    def _add_line(self, name: str, entry: Entry) -> None:
        hint = Said()
        line = TypedField(entry, self, hint=hint, look="ask")
        line.setAccessibleName(name)
        caption = label(name, "small")
        caption.setBuddy(line)
        line.finished.connect(lambda step: self._finish(line, step))
        line.given_up.connect(self.close_it)
        for part in (caption, line, hint):
            self.column.addWidget(part)
        self.lines.append(line)

    def _finish(self, line: TypedField, step: Step) -> None:
        if step in _ENTERED:
            self.answer()
        else:
            line.hide_choices()
            line.focusNextPrevChild(step is Step.RIGHT)


class Proposal(_InPlace):
    """Says beforehand what something does, and does it when it is agreed to."""

    def __init__(self, problems: Problems) -> None:
        super().__init__(problems)
        self._describe: Callable[[], Sequence[str]] = tuple
        self._act: Callable[[], object] = tuple
        self._text = QLabel()
        dress(self._text, "plain")
        self._text.setWordWrap(True)
        self.do_button = ActButton("", self._agree, problems)
        self.leave_button = ActButton(self.tr("Leave it"), self.close_it, problems)
        for button in (self.do_button, self.leave_button):
            self.buttons.addWidget(button)
        self.column.addWidget(self._text)
        self.column.addLayout(self.buttons)

    @property
    def text(self) -> str:
        """What is said."""
        return self._text.text()

    def propose(
        self, describe: Callable[[], Sequence[str]], do_text: str, act: Callable[[], object]
    ) -> None:
        """Says what `describe` says, and offers to do it; does it at once where that is nothing."""
        self.tell(describe, do_text, act)
        if self.isHidden():
            act()
        else:
            self.do_button.setFocus()

    def tell(
        self, describe: Callable[[], Sequence[str]], do_text: str, act: Callable[[], object]
    ) -> None:
        """The same beside what a person is doing: takes no focus, and does nothing by itself."""
        self._describe, self._act = describe, act
        lines = describe()
        self._text.setText("\n".join(lines))
        self.do_button.rename(do_text)
        self.setVisible(bool(lines))

    def refresh(self) -> None:
        """The plan changed: says what is true now; where that is nothing, it asks no more."""
        if self.isHidden():
            return
        try:
            lines = self._describe()
        except NotFoundError:
            lines = ()
        if lines:
            self._text.setText("\n".join(lines))
        else:
            self.close_it()

    def _agree(self) -> None:
        self._act()
        self.close_it()
