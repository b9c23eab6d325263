"""Fields without a visible name, for headings and cards that say themselves what they hold."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from planner.ui.problems import Problems
from planner.ui.widgets.entry import Entry, Tone
from planner.ui.widgets.form import Commit, LineField
from planner.ui.widgets.form_choice import ChoiceField
from planner.ui.widgets.look import dress

_CHIP_ROOM: Final = 26
_OWN_MARGIN: Final = 2
_FIELD_ROOM: Final = 4


class InlineField(LineField):
    """A value in one line; only a screen reader and the tool tip are told its name.

    `grade` is what the style sheet knows larger type by. `typed` text begins at the left.
    """

    def __init__(
        self, name: str, entry: Entry, commit: Commit, problems: Problems, *, grade: str = ""
    ) -> None:
        super().__init__(name, entry, commit, problems, under=True)
        self.line.setProperty("grade", grade)
        dress(self.line, "form", bare="true")
        # A line keeps 2 pixels of its own around the text, which labels above do not have.
        self.line.setTextMargins(-_OWN_MARGIN, 0, -_OWN_MARGIN, 0)
        self.setToolTip(name)

    def keep_room_for(self, text: str) -> None:
        """Makes the field as wide as a text like this needs."""
        self.line.setFixedWidth(self.line.fontMetrics().horizontalAdvance(text) + _FIELD_ROOM)

    def speak_in(self, under: QVBoxLayout) -> None:
        """Says what is understood or refused in another layout, where there is more room."""
        under.addWidget(self.said)

    def align_right(self) -> None:
        """Ends the text at the right, where other figures end."""
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight)

    @override
    def _lay_out(self, control: QWidget, *, under: bool = False) -> None:
        control.setAccessibleName(self.name)
        self.setFocusProxy(control)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(control)
        column.addWidget(self.said)


class ChipField(ChoiceField):
    """One of a few values as a chip, whose colour says it too; as wide as its words."""

    _instead = ""

    def __init__(
        self, name: str, choices: Sequence[tuple[str, str]], commit: Commit, problems: Problems
    ) -> None:
        super().__init__(name, choices, commit, problems)
        self.choice.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_chip(self, key: str, tone: Tone, *, of: str = "", instead: str = "") -> None:
        """Shows the choice with a key in a colour, or a word `instead` that is more urgent."""
        if self.choice.property("tone") != tone.value:
            dress(self.choice, "chip", tone=tone.value)
        self._instead = instead
        self.show_value(key, of=of)

    @override
    def _put(self) -> None:
        text = dict(self._choices).get(self._key, "")
        words = self.choice.fontMetrics().horizontalAdvance(self._instead or text)
        self.choice.setFixedWidth(words + _CHIP_ROOM)
        self.choice.show_text(text, instead=self._instead)

    @override
    def _lay_out(self, control: QWidget, *, under: bool = False) -> None:
        dress(control, "chip", tone=Tone.QUIET.value)
        self.setFocusProxy(control)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(control)


class PlainChoiceField(ChoiceField):
    """One of a few values without a visible name, as wide as there is room, from the left."""

    @override
    def _lay_out(self, control: QWidget, *, under: bool = False) -> None:
        dress(control, "choice", side="left")
        self.setFocusProxy(control)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(control)
        column.addWidget(self.said)
