"""One person of the selected show: their shift and answer, and under a fold all the rest."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy

from planner.domain.crew import Assignment, AssignmentStatus
from planner.domain.findings import Code, Finding, Severity
from planner.domain.show import Show
from planner.domain.spans import shift_span
from planner.domain.typed_shift import parse_shift, typed_shift
from planner.services.crews import set_answer, set_shift
from planner.services.show_details import ShowDetails
from planner.ui.schedule.inspector.person_terms import PersonTerms, role_text
from planner.ui.schedule.inspector.section import Desk, Section
from planner.ui.tokens import SPACE_XS
from planner.ui.widgets.acting import ActButton, row_of
from planner.ui.widgets.elided import ElidedLabel
from planner.ui.widgets.entry import Entry, Tone, Understood
from planner.ui.widgets.form_inline import ChipField, InlineField
from planner.wording.figures import length_in_words
from planner.wording.terms import assignment_status_name

_TONES: Final = {
    AssignmentStatus.ASKED: Tone.CAUTION,
    AssignmentStatus.CONFIRMED: Tone.GOOD,
    AssignmentStatus.DECLINED: Tone.QUIET,
}
_AWAY: Final = (Code.CREATOR_TIME_OFF, Code.CREATOR_UNAVAILABLE)
_WIDEST_NAME: Final = 96
_SHORTEST_ROLE: Final = 16


class PersonCard(Section):
    """Name and role, the shift as it is typed, the answer; the name opens the rest."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._shown: tuple[Assignment, ShowDetails] | None = None
        self._trouble: Finding | None = None
        self._name = ActButton("", self.turn, desk.problems, look="person")
        self._role = ElidedLabel()
        self.shift = InlineField(
            self.tr("Shift"),
            Entry(self._understand_shift, placeholder=self.tr("whole show")),
            self._set_shift,
            desk.problems,
        )
        # Short words, so that name, role, shift and answer have room in one line.
        answers = [
            (AssignmentStatus.ASKED.value, self.tr("asked")),
            (AssignmentStatus.CONFIRMED.value, self.tr("yes")),
            (AssignmentStatus.DECLINED.value, self.tr("no")),
        ]
        self.answer = ChipField(self.tr("Answer"), answers, self._set_answer, desk.problems)
        self.terms: PersonTerms | None = None
        self._lay_out()

    @property
    def assignment(self) -> Assignment:
        """The assignment that is shown."""
        assert self._shown is not None
        return self._shown[0]

    @property
    def name(self) -> str:
        """Whose shift it is, as the button that opens the rest says it."""
        return self._name.accessibleName()

    def show_person(self, assignment: Assignment, details: ShowDetails) -> None:
        """Shows an assignment, another one or another state of the same."""
        another = self._shown is None or self._shown[0].id != assignment.id
        self._shown = assignment, details
        creator, show = details.run.creators[assignment.creator_id], details.show
        self._name.rename(creator.name)
        metrics = self._name.fontMetrics()
        shown = metrics.elidedText(creator.name, Qt.TextElideMode.ElideRight, _WIDEST_NAME)
        self._name.setText(shown.replace("&", "&&"))
        role = role_text(self.desk.context.language, assignment.role)
        self._role.setText(role)
        self._role.setToolTip(role)
        self.shift.show_value(
            _shift_text(assignment, show), typed_shift(assignment, show), of=assignment.id
        )
        if another:
            self._trouble = None
        self._show_answer()
        if self.terms is not None:
            if another:
                self.terms.hide()
            self.terms.show_person(assignment, details)

    def show_findings(self, findings: Iterable[Finding]) -> None:
        """Says on the chip, instead of the answer, that the shift clashes or the person is off."""
        about = [each for each in findings if self.assignment.id in each.subjects]
        clashes = [each for each in about if each.code is Code.CREATOR_OVERLAP]
        away = [each for each in about if each.code in _AWAY]
        self._trouble = next(iter((*clashes, *away)), None)
        self._show_answer()

    def turn(self) -> None:
        """Shows the rest, or folds it away."""
        terms = self._made_terms()
        terms.setVisible(terms.isHidden())

    def _show_answer(self) -> None:
        assignment, trouble = self.assignment, self._trouble
        said, tone, word = assignment.status, _TONES[assignment.status], ""
        if trouble is not None:
            word = self.tr("off") if trouble.code in _AWAY else self.tr("clash")
            tone = Tone.ON_AIR if trouble.severity is Severity.ERROR else Tone.CAUTION
        self.answer.show_chip(said, tone, of=assignment.id, instead=word)
        answer = assignment_status_name(self.desk.context.language, said)
        self.answer.setToolTip(f"{word} · {answer}" if word else answer)

    def _made_terms(self) -> PersonTerms:
        if self.terms is None:
            self.terms = PersonTerms(self.desk)
            self.terms.hide()
            self.body.addWidget(self.terms)
            assert self._shown is not None
            self.terms.show_person(*self._shown)
        return self.terms

    def _understand_shift(self, text: str) -> Understood:
        assert self._shown is not None
        shift = parse_shift(text, self._shown[1].show)
        if shift is None:
            return Understood(None, self.tr("the whole show"))
        return Understood(
            shift, f"→ {length_in_words(self.desk.context.language, (shift[1] - shift[0]) * 60)}"
        )

    def _set_shift(self, shift: tuple[int, int] | None) -> None:
        set_shift(self.desk.workspace, self.assignment.id, shift)

    def _set_answer(self, key: str) -> None:
        set_answer(self.desk.workspace, self.assignment.id, AssignmentStatus(key))

    def _lay_out(self) -> None:
        self.shift.align_right()
        self.shift.keep_room_for("00:00 – 00:00")
        self._role.setMinimumWidth(_SHORTEST_ROLE)
        self._role.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = row_of(self._name, self._role, self.shift, self.answer)
        row.setStretch(1, 1)
        row.setSpacing(SPACE_XS)
        self.body.addLayout(row)
        self.shift.speak_in(self.body)


def _shift_text(assignment: Assignment, show: Show) -> str:
    """The clocks of the shift, also where it is the whole show."""
    typed = typed_shift(assignment, show)
    if typed:
        return typed
    start, end = shift_span(assignment, show)
    whole = assignment.changed(shift_start=0, shift_end=(end - start) // 60)
    return typed_shift(whole, show)
