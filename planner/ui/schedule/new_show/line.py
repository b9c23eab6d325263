"""The line in which a show is typed; it completes names while they are typed."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from planner.domain.typed_show import LONGEST_TEXT
from planner.ui.schedule.new_show.completing import Completion, completion
from planner.ui.widgets.choices import ChoiceList

_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ShowLine(QLineEdit):
    """`typed` tells that the line is another one, by typing, completing or `show_line`.

    While names are offered, the arrow keys move through them, Tab takes the marked or the first
    one, Enter the marked one, and Escape closes the list. Any other Enter or Escape is the panel's.
    """

    typed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._names: tuple[str, ...] = ()
        self._completion = Completion(0, 0)
        self._marked: str | None = None
        self._choices: ChoiceList | None = None
        self.setMaxLength(LONGEST_TEXT)
        self.textEdited.connect(self._follow)

    def know(self, names: Sequence[str]) -> None:
        """Completes these names."""
        self._names = tuple(names)

    def show_line(self, line: str) -> None:
        """Puts another line there, with the cursor behind it."""
        self.close_choices()
        if line != self.text():
            self.setText(line)
            self.typed.emit()

    def close_choices(self) -> None:
        """Offers nothing any more."""
        self._marked = None
        self._completion = Completion(0, 0)
        if self._choices is not None:
            self._choices.hide()

    @property
    def offered(self) -> tuple[str, ...]:
        """The names that are offered."""
        return self._completion.names

    @override
    def event(self, event: QEvent) -> bool:
        # Tab leaves a field before it is told of it as a key.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Tab
            and self.offered
        ):
            self._take(self._marked or self.offered[0])
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self._choices is None or not self.offered:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self._marked = self._choices.step(_STEPS[Qt.Key(key)])
        elif key == Qt.Key.Key_Escape:
            self.close_choices()
        elif key in _ENTER and self._marked is not None:
            self._take(self._marked)
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.close_choices()

    def _follow(self) -> None:
        self._marked = None
        self._completion = completion(self.text(), self.cursorPosition(), self._names)
        if self._completion.names:
            self._list().offer_these(self._completion.names)
        else:
            self.close_choices()
        self.typed.emit()

    def _list(self) -> ChoiceList:
        if self._choices is None:
            self._choices = ChoiceList((), self)
            self._choices.chosen.connect(self._take)
            self.destroyed.connect(self._choices.deleteLater)
        return self._choices

    def _take(self, name: str) -> None:
        line, cursor = self._completion.applied(self.text(), name)
        self.close_choices()
        self.setText(line)
        self.setCursorPosition(cursor)
        self.typed.emit()
