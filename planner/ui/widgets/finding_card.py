"""One finding as a card: it can be solved by a way out, or waived with a note."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from planner.domain.errors import InvalidValueError
from planner.domain.findings import Finding
from planner.services.fix import Fix, key_of
from planner.services.fixes import trials
from planner.services.sources import source_of
from planner.services.waivers import waive
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.widgets.card import ENTER, Card
from planner.ui.widgets.entry import Tone
from planner.ui.widgets.look import label
from planner.ui.widgets.small_button import SmallButton
from planner.wording.findings import finding_advice, finding_sentence
from planner.wording.language import Language


@dataclass(frozen=True, slots=True)
class Solving:
    """How a finding is solved: by ways out, which are looked for a little at a time (each turn
    gives those that are known so far), or by living with it, with a note. `source` says in a
    language what the finding rests on, where that is not the plan itself."""

    fixes: Callable[[Finding], Iterator[Sequence[Fix]]]
    waive: Callable[[Finding, str], object]
    source: Callable[[Language, Finding], str] = field(default=lambda _language, _finding: "")


def solving_in(workspace: Workspace) -> Solving:
    """How the findings of a plan are solved."""
    return Solving(partial(trials, workspace), partial(waive, workspace), source_of)


class FindingCard(Card):
    """A finding with its ways out."""

    def __init__(self, context: Context, finding: Finding, solving: Solving) -> None:
        super().__init__(context)
        self._solving = solving
        self._waive = SmallButton(self.tr("Waive…"))
        self._waive.clicked.connect(self._ask_why)
        self._waive.setToolTip(self.tr("Live with this, and note why"))
        self._note = _Note()
        self._note.setPlaceholderText(self.tr("Why may this stay?"))
        self._note.setAccessibleName(self.tr("Why this may stay"))
        self._note.done.connect(self._waive_with_note)
        self._note.given_up.connect(self._give_up_note)
        self._note.textEdited.connect(lambda: self._refuse(""))
        self._refusal = label(look="hint", tone=Tone.ON_AIR)
        self._refusal.setWordWrap(True)
        self._why = SmallButton(self.tr("Why?"))
        self._why.setCheckable(True)
        self._why.setToolTip(self.tr("Where this comes from, and how sure it is"))
        self._why.toggled.connect(self._say_why)
        self._source = label(look="small")
        self._source.setWordWrap(True)
        self._source.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.add_button(self._waive)
        self.add_button(self._why)
        for part in (self._source, self._note, self._refusal):
            part.hide()
            self.add_line(part)
        self.show_finding(finding)

    @property
    @override
    def key(self) -> tuple[str, frozenset[str]]:
        """What makes it the card of the same finding, though that may say other figures now."""
        return key_of(self.finding)

    @property
    @override
    def about(self) -> Finding:
        """The finding."""
        return self.finding

    @override
    def ways_out(self) -> Iterator[Sequence[Fix]]:
        """Looks for ways out of the finding, a little at a time."""
        return self._solving.fixes(self.finding)

    def show_finding(self, finding: Finding) -> None:
        """Says another state of the finding; its ways out are to be found anew."""
        self.finding = finding
        self._why.setVisible(bool(finding.values.get("source")))
        self._say_why(self._why.isChecked())
        language = self._context.language
        self.say(
            finding.severity,
            finding_sentence(language, finding),
            finding_advice(language, finding),
        )

    def _say_why(self, asked: bool) -> None:
        language = self._context.language
        text = self._solving.source(language, self.finding) if asked else ""
        self._source.setText(text)
        self._source.setVisible(bool(text))
        self._why.setAccessibleDescription(text)

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


class _Note(QLineEdit):
    """Where it is typed why a finding may stay: Enter is done, Escape gives up."""

    done = Signal()
    given_up = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.done.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
