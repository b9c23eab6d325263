"""The days of a series from top to bottom, each with what is to be said of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from planner.ui.tokens import SPACE_S
from planner.ui.widgets.look import dress, label

MOST_LINES: Final = 60
"""So many days are shown; of the rest, how many there are."""

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


@dataclass(frozen=True, slots=True)
class DateText:
    """One day: what it is called, what is to be said of it, and a few words behind it.

    `key` is the show of that day, empty for none; `current` marks the one that is selected, and
    `left_out` a day without its show.
    """

    day: str
    note: str = ""
    chip: str = ""
    key: str = ""
    current: bool = False
    left_out: bool = False


class DateLines(QWidget):
    """Days; those with a show can be chosen by click, Enter and the arrow keys (`chosen`)."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[_Line] = []
        self._more = label(look="small")
        self._more.setWordWrap(True)
        self._more.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._more)

    @property
    def texts(self) -> tuple[DateText, ...]:
        """What is shown, from top to bottom."""
        return tuple(line.text for line in self._lines if not line.isHidden())

    def show_dates(self, dates: Sequence[DateText]) -> None:
        """Shows days; of very many those around the current one."""
        at = next((n for n, each in enumerate(dates) if each.current), 0)
        first = max(0, min(at - MOST_LINES // 2, len(dates) - MOST_LINES))
        shown = dates[first : first + MOST_LINES]
        while len(self._lines) < len(shown):
            self._lines.append(self._made())
        for line, text in zip(self._lines, shown, strict=False):
            line.show_text(text)
        for line in self._lines[len(shown) :]:
            line.hide()
        left = len(dates) - len(shown)
        self._more.setText(self.tr("… and {count} more").format(count=left))
        self._more.setVisible(left > 0)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        focused = next((n for n, line in enumerate(self._lines) if line.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        ways = self._lines[focused + 1 :] if step > 0 else self._lines[:focused][::-1]
        to = next((line for line in ways if line.text.key and not line.isHidden()), None)
        if to is not None:
            to.setFocus(Qt.FocusReason.TabFocusReason)

    def _made(self) -> "_Line":
        line = _Line()
        line.chosen.connect(self.chosen)
        self._column.insertWidget(len(self._lines), line)
        return line


class _Line(QFrame):
    """One day."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.text = DateText("")
        self._day, self._chip, self._note = label(), label(look="small"), label(look="small")
        self._note.setWordWrap(True)
        grid = QGridLayout(self)
        grid.setContentsMargins(SPACE_S, 3, SPACE_S, 3)
        grid.setHorizontalSpacing(SPACE_S)
        grid.setVerticalSpacing(0)
        grid.addWidget(self._day, 0, 0)
        grid.addWidget(self._chip, 0, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self._note, 1, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        dress(self, "date")

    def show_text(self, text: DateText) -> None:
        """Shows a day."""
        self.setVisible(True)
        if text == self.text:
            return
        self.text = text
        _say(self._day, text.day, "quiet" if text.left_out else "plain")
        _say(self._chip, text.chip, "small")
        _say(self._note, text.note, "small" if text.key else "caution-small")
        dress(self, "date", current="true" if text.current else "false")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if text.key else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(", ".join(filter(None, (text.day, text.chip, text.note))))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.text.key:
            self.chosen.emit(self.text.key)
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.text.key and self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self.text.key)


def _say(part: QLabel, text: str, look: str) -> None:
    part.setText(text)
    part.setVisible(bool(text))
    dress(part, look)
