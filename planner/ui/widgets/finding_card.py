"""One finding as a card: what is wrong, what can be done, and buttons that do it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.errors import InvalidValueError
from planner.domain.findings import Finding, Severity
from planner.services.fix import Fix, key_of
from planner.services.fixes import trials
from planner.services.waivers import waive
from planner.services.workspace import Workspace
from planner.ui import icons
from planner.ui.context import Context
from planner.ui.tokens import SPACE_S, SPACE_XS
from planner.ui.widgets.entry import Tone
from planner.ui.widgets.look import dress, label
from planner.ui.widgets.small_button import SmallButton
from planner.ui.widgets.wrapping_row import WrappingRow
from planner.wording.findings import finding_advice, finding_sentence
from planner.wording.terms import severity_name

_ICONS: Final = {
    Severity.ERROR: "circle-alert",
    Severity.WARNING: "triangle-alert",
    Severity.INFO: "info",
}
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Solving:
    """How a finding is solved: by ways out, which are looked for a little at a time (each turn
    gives those that are known so far), or by living with it, with a note."""

    fixes: Callable[[Finding], Iterator[Sequence[Fix]]]
    waive: Callable[[Finding, str], object]


def solving_in(workspace: Workspace) -> Solving:
    """How the findings of a plan are solved."""
    return Solving(partial(trials, workspace), partial(waive, workspace))


class FindingCard(QFrame):
    """A finding with its ways out. Enter or a click on it chooses it.

    `seen` tells that it is shown and does not know its ways out yet (`show_fixes` says them).
    """

    chosen = Signal(object)
    seen = Signal(object)

    def __init__(self, context: Context, finding: Finding, solving: Solving) -> None:
        super().__init__()
        self._context = context
        self._solving = solving
        self._asked = False
        self._mark, self._sentence = label(), label(look="heading")
        self._advice = label(look="small")
        self._buttons = WrappingRow()
        self._offered: tuple[Fix, ...] = ()
        self._fixes: list[QPushButton] = []
        self._waive = SmallButton(self.tr("Waive…"))
        self._waive.clicked.connect(self._ask_why)
        self._waive.setToolTip(self.tr("Live with this, and note why"))
        self._note = _Note()
        self._note.setPlaceholderText(self.tr("Why may this stay?"))
        self._note.setAccessibleName(self.tr("Why this may stay"))
        self._refusal = label(look="hint", tone=Tone.ON_AIR)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        self._note.done.connect(self._waive_with_note)
        self._note.given_up.connect(self._give_up_note)
        self.show_finding(finding)

    @property
    def fix_buttons(self) -> Sequence[QPushButton]:
        """The buttons of the ways out, best first, without the one that waives."""
        return self._fixes

    @property
    def key(self) -> tuple[str, frozenset[str]]:
        """What makes it the card of the same finding, though that may say other figures now."""
        return key_of(self.finding)

    def show_finding(self, finding: Finding) -> None:
        """Says another state of the finding; its ways out are to be found anew."""
        self.finding = finding
        language = self._context.language
        sentence = finding_sentence(language, finding)
        advice = finding_advice(language, finding)
        dress(self, "card", severity=finding.severity.value)
        self.setAccessibleName(f"{severity_name(language, finding.severity)}: {sentence}")
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

    def ask_anew(self) -> None:
        """The plan changed: when the card is next seen, it wants to know its ways out."""
        self._asked = False
        self.update()

    def draw_mark(self) -> None:
        """Draws the icon in the colours of the theme."""
        tokens = self._context.theme.tokens
        colors = {
            Severity.ERROR: tokens.on_air,
            Severity.WARNING: tokens.caution,
            Severity.INFO: tokens.accent,
        }
        severity = self.finding.severity
        drawn = icons.icon(_ICONS[severity], tokens, color=colors[severity])
        self._mark.setPixmap(drawn.pixmap(16, 16))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._asked:
            self._asked = True
            self.seen.emit(self)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (*_ENTER, Qt.Key.Key_Space):
            self.chosen.emit(self.finding)
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.type() == QEvent.Type.MouseButtonRelease and self.rect().contains(event.pos()):
            self.chosen.emit(self.finding)

    def _apply(self, place: int) -> None:
        with self._context.problems.caught():
            self._offered[place].apply()

    def _ask_why(self) -> None:
        self._note.show()
        self._note.setFocus()

    def _waive_with_note(self) -> None:
        problems = self._context.problems
        with problems.caught():
            try:
                self._solving.waive(self.finding, self._note.text())
            except InvalidValueError as error:
                self._refuse(problems.sentence_of(error))

    def _give_up_note(self) -> None:
        self._note.clear()
        self._note.hide()
        self._refuse("")
        self._waive.setFocus()

    def _refuse(self, sentence: str) -> None:
        self._refusal.setText(sentence)
        self._refusal.setVisible(bool(sentence))
        self._note.setAccessibleDescription(sentence)

    def _fix_button(self, place: int, text: str) -> SmallButton:
        button = SmallButton(text)
        button.clicked.connect(partial(self._apply, place))
        self._buttons.insert(place, button)
        after = self._fixes[place - 1] if place else self
        QWidget.setTabOrder(after, button)
        return button

    def _lay_out(self) -> None:
        self._note.hide()
        self._refusal.hide()
        self._refusal.setWordWrap(True)
        self._buttons.insert(0, self._waive)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        for line in (self._sentence, self._advice):
            line.setWordWrap(True)
            texts.addWidget(line)
        texts.addSpacing(SPACE_XS)
        texts.addLayout(self._buttons)
        texts.addWidget(self._note)
        texts.addWidget(self._refusal)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, SPACE_S, SPACE_S, SPACE_S)
        row.setSpacing(SPACE_S)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)


class _Note(QLineEdit):
    """Where it is typed why a finding may stay: Enter is done, Escape gives up."""

    done = Signal()
    given_up = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.done.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
