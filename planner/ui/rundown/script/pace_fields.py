"""How fast somebody reads: two fields that are remembered for the person, not in the plan."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.errors import InvalidValueError
from planner.domain.script_pace import FASTEST, SLOWEST, Pace
from planner.ui.context import Context
from planner.ui.preferences import Preferences
from planner.ui.widgets.common_entries import text_entry
from planner.ui.widgets.form import LineField


class PaceFields(QWidget):
    """Words and characters a minute. `changed` tells that one of them is another now."""

    changed = Signal()

    def __init__(self, context: Context, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        entry, problems = text_entry(_pace), context.problems
        self.words = LineField(self.tr("Words a minute"), entry, self._set_words, problems)
        self.characters = LineField(
            self.tr("Chinese or Japanese characters a minute"),
            entry,
            self._set_characters,
            problems,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.words)
        column.addWidget(self.characters)
        self._show()

    @property
    def pace(self) -> Pace:
        """How fast the person reads."""
        chosen = self._preferences.settings
        return Pace(chosen.words_per_minute, chosen.characters_per_minute)

    def _set_words(self, pace: int) -> None:
        self._preferences.change(words_per_minute=pace)
        self._show()

    def _set_characters(self, pace: int) -> None:
        self._preferences.change(characters_per_minute=pace)
        self._show()

    def _show(self) -> None:
        self.words.show_value(str(self.pace.words))
        self.characters.show_value(str(self.pace.characters))
        self.changed.emit()


def _pace(text: str) -> int:
    typed = text.strip()
    pace = int(typed) if typed.isdecimal() and len(typed) < len(str(FASTEST)) + 1 else 0
    if not SLOWEST <= pace <= FASTEST:
        raise InvalidValueError(
            "“{text}” is no reading pace. Type a whole number from {slowest} to {fastest}.",
            text=typed,
            slowest=SLOWEST,
            fastest=FASTEST,
        )
    return pace
