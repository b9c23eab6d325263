"""One thing to solve as a card: what is the matter, what can be done, and buttons that do it."""

from collections.abc import Hashable, Iterator, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.findings import Severity
from planner.services.fix import Fix
from planner.ui import icons
from planner.ui.context import Context
from planner.ui.tokens import SPACE_S, SPACE_XS
from planner.ui.widgets.look import dress, label
from planner.ui.widgets.small_button import SmallButton
from planner.ui.widgets.wrapping_row import WrappingRow
from planner.wording.terms import severity_name

ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

_ICONS: Final = {
    Severity.ERROR: "circle-alert",
    Severity.WARNING: "triangle-alert",
    Severity.INFO: "info",
}


class Card(QFrame):
    """Says what `about` is and offers ways out. Enter or a click on it chooses it.

    `chosen` gives what it is about. `seen` tells that it is shown and does not know its ways out
    yet (`show_fixes` says them).
    """

    chosen = Signal(object)
    seen = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._asked = False
        self._known = False
        self._severity = Severity.INFO
        self._mark, self._sentence = label(), label(look="heading")
        self._advice = label(look="small")
        self._buttons = WrappingRow()
        self._texts = QVBoxLayout()
        self._offered: tuple[Fix, ...] = ()
        self._fixes: list[QPushButton] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out_texts()

    @property
    def key(self) -> Hashable:
        """What makes it the card of the same thing, though that may say other figures now."""
        raise NotImplementedError

    @property
    def about(self) -> object:
        """What the card is about."""
        raise NotImplementedError

    def ways_out(self) -> Iterator[Sequence[Fix]]:
        """Looks for ways out a little at a time; each turn gives those that are known so far."""
        raise NotImplementedError

    @property
    def fix_buttons(self) -> Sequence[QPushButton]:
        """The buttons of the ways out, best first."""
        return self._fixes

    @property
    def knows_ways_out(self) -> bool:
        """Whether the ways out have been looked for since the plan last changed."""
        return self._known

    def say(self, severity: Severity, sentence: str, advice: str) -> None:
        """Says what is the matter now; the ways out are to be found anew."""
        self._severity = severity
        dress(self, "card", severity=severity.value)
        self.setAccessibleName(f"{severity_name(self._context.language, severity)}: {sentence}")
        self.setAccessibleDescription(advice)
        self._sentence.setText(sentence)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self.draw_mark()
        self.ask_anew()

    def show_fixes(self, fixes: Sequence[Fix]) -> None:
        """Offers these ways out. Buttons that say the same stay, with the focus."""
        if [fix.label for fix in fixes] != [fix.label for fix in self._offered]:
            focused = any(button.hasFocus() for button in self._fixes)
            for button in self._fixes:
                self._buttons.removeWidget(button)
                button.deleteLater()
            self._fixes = []
            for place, fix in enumerate(fixes):
                self._fixes.append(self._fix_button(place, fix.label))
            if focused:
                self.setFocus()
        self._offered = tuple(fixes)
        self._known = True

    def ask_anew(self) -> None:
        """The plan changed: when the card is next seen, it wants to know its ways out."""
        self._asked = False
        self._known = False
        self.update()

    def draw_mark(self) -> None:
        """Draws the icon in the colours of the theme."""
        tokens = self._context.theme.tokens
        colors = {
            Severity.ERROR: tokens.on_air,
            Severity.WARNING: tokens.caution,
            Severity.INFO: tokens.accent,
        }
        drawn = icons.icon(_ICONS[self._severity], tokens, color=colors[self._severity])
        self._mark.setPixmap(drawn.pixmap(16, 16))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._asked:
            self._asked = True
            self.seen.emit(self)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (*ENTER, Qt.Key.Key_Space):
            self.chosen.emit(self.about)
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.type() == QEvent.Type.MouseButtonRelease and self.rect().contains(event.pos()):
            self.chosen.emit(self.about)

    def add_button(self, button: QPushButton) -> None:
        """Puts a button behind those of the ways out."""
        self._buttons.addWidget(button)

    def add_line(self, widget: QWidget) -> None:
        """Puts something under the buttons."""
        self._texts.addWidget(widget)

    def _apply(self, place: int) -> None:
        with self._context.problems.caught():
            self._offered[place].apply()

    def _fix_button(self, place: int, text: str) -> SmallButton:
        button = SmallButton(text)
        button.clicked.connect(partial(self._apply, place))
        self._buttons.insert(place, button)
        after = self._fixes[place - 1] if place else self
        QWidget.setTabOrder(after, button)
        return button

    def _lay_out_texts(self) -> None:
        self._texts.setSpacing(2)
        for line in (self._sentence, self._advice):
            line.setWordWrap(True)
            self._texts.addWidget(line)
        self._texts.addSpacing(SPACE_XS)
        self._texts.addLayout(self._buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, SPACE_S, SPACE_S, SPACE_S)
        row.setSpacing(SPACE_S)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._texts, 1)
