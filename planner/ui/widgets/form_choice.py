"""Fields of a form that are chosen, not typed: one of a few values, and whether something is so."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from planner.ui.problems import Problems
from planner.ui.widgets.choices import ChoiceList
from planner.ui.widgets.form import Commit, FormField
from planner.ui.widgets.look import dress

_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_ROOM: Final = 24
"""For the borders of a choice and its mark."""


class ChoiceField(FormField):
    """One of a few values, each with its key; choosing one commits its key."""

    def __init__(
        self, name: str, choices: Sequence[tuple[str, str]], commit: Commit, problems: Problems
    ) -> None:
        """`choices` are keys with their texts, no text twice."""
        super().__init__(name, commit, problems)
        self.choice = ChoiceButton(name, self)
        self._choices: tuple[tuple[str, str], ...] = ()
        self._key = ""
        self._lay_out(self.choice)
        self.offer(choices)
        self.choice.chosen.connect(self._choose)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offers these choices and no others."""
        if tuple(choices) != self._choices:
            self._choices = tuple(choices)
            self.choice.offer([text for _, text in choices])
            self._put()

    def show_value(self, key: str, *, of: str = "") -> None:
        """Shows the choice with a key; none where no choice has it."""
        if (key, of) != (self._key, self._of):
            self.said.say("")
        self._key, self._of = key, of
        self._put()

    def _put(self) -> None:
        self.choice.show_text(dict(self._choices).get(self._key, ""))

    def _choose(self, chosen: str) -> None:
        key = next(key for key, text in self._choices if text == chosen)
        if key != self._key:
            self._written(key)
            self._put()


class ChoiceButton(QPushButton):
    """A button that shows one of a few texts and opens the list of them. The list is moved through
    with the arrow keys or by first letters; `chosen` is emitted for Enter and for a click."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None, *, look: str = "choice") -> None:
        super().__init__(parent)
        self._name = name
        self._choices: tuple[str, ...] = ()
        self._text = self._instead = ""
        self._marked: str | None = None
        self._list: ChoiceList | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        dress(self, look)
        self.clicked.connect(self.toggle_list)

    @property
    def choices(self) -> tuple[str, ...]:
        """The texts that can be chosen."""
        return self._choices

    def offer(self, choices: Sequence[str]) -> None:
        """Offers these texts and no others."""
        self.close_list()
        self._choices = tuple(choices)
        if self._list is not None:
            self._list.deleteLater()
            self._list = None

    def show_text(self, text: str, *, instead: str = "") -> None:
        """Shows what is chosen, or a word `instead` that is more urgent; both are said."""
        self._text, self._instead = text, instead
        said = f"{text}, {instead}" if instead else text
        self.setAccessibleName(f"{self._name}: {said}")
        self._fit()

    def toggle_list(self) -> None:
        """Opens the list, or closes it."""
        if self._list is not None and self._list.isVisible():
            self.close_list()
        else:
            self._open()

    def close_list(self) -> None:
        """Closes the list; nothing is chosen."""
        self._marked = None
        if self._list is not None:
            self._list.hide()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_open = self._list is not None and self._list.isVisible()
        if event.key() in _STEPS:
            self._step(_STEPS[Qt.Key(event.key())])
        elif is_open and event.key() == Qt.Key.Key_Escape:
            self.close_list()
        elif is_open and event.key() in _ENTER:
            self._take(self._marked or self._text)
        elif event.key() in _ENTER:
            self._open()
        elif _is_letter(event.text()) and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        ):
            self._mark_next(event.text())
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.close_list()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(0, self.width() - _ROOM)
        words = self._instead or self._text
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        self.setText(f"{shown} ▾".replace("&", "&&"))
        self.setToolTip(words if shown != words else "")

    def _open(self) -> None:
        if self._list is None:
            self._list = ChoiceList(self._choices, self)
            self._list.chosen.connect(self._take)
            self.destroyed.connect(self._list.deleteLater)
        self._list.offer("")
        while self._marked != self._text and self._text in self._choices:
            self._marked = self._list.step(1)

    def _step(self, by: int) -> None:
        if self._list is None or not self._list.isVisible():
            self._open()
        elif self._marked is not None or by > 0:
            self._marked = self._list.step(by) or self._marked

    def _mark_next(self, letter: str) -> None:
        """Marks the next choice that begins with a letter."""
        if self._list is None or not self._list.isVisible():
            self._open()
        begins = [each for each in self._choices if each.casefold().startswith(letter.casefold())]
        if begins and self._list is not None:
            at = begins.index(self._marked) + 1 if self._marked in begins else 0
            wanted = begins[at % len(begins)]
            while self._marked != wanted:
                self._marked = self._list.step(1)

    def _take(self, chosen: str) -> None:
        self.close_list()
        self.chosen.emit(chosen)


class SwitchField(FormField):
    """Something that is so or not; a click or the space bar commits it."""

    def __init__(self, name: str, commit: Commit, problems: Problems) -> None:
        super().__init__(name, commit, problems)
        self.box = QCheckBox(self)
        self.box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._on = False
        self._lay_out(self.box)
        self.box.clicked.connect(self._switch)

    def show_value(self, on: bool, *, of: str = "") -> None:
        """Shows whether it is so."""
        if (on, of) != (self._on, self._of):
            self.said.say("")
        self._on, self._of = on, of
        self.box.setChecked(on)

    def _switch(self, on: bool) -> None:
        self._written(on)
        self.box.setChecked(self._on)


def _is_letter(text: str) -> bool:
    """Whether a key typed something that is seen: Escape and Tab type signs too."""
    return bool(text.strip()) and text.isprintable()
