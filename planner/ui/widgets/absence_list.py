"""A list of absences that is typed: from when to when and why, added, changed and removed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QGridLayout, QToolButton, QVBoxLayout, QWidget

from planner.domain.typed_absence import Absence, parse_absence, typed_absence
from planner.ui.context import Context
from planner.ui.marking import translate
from planner.ui.tokens import SPACE_XS
from planner.ui.widgets.entry import Entry, Understood, as_text
from planner.ui.widgets.form import LineField
from planner.ui.widgets.form_inline import InlineField
from planner.ui.widgets.look import dress
from planner.wording.absences import absence_text


@dataclass(frozen=True, slots=True)
class NamedAbsence:
    """One absence in a plan, with its id and why."""

    key: str
    absence: Absence
    reason: str


@dataclass(frozen=True, slots=True)
class AbsenceCommands:
    """Where changes go; each raises ShowPlannerError where it cannot be. `add` is given whose
    absence it is, the others which one."""

    add: Callable[[str, Absence], object]
    move: Callable[[str, Absence], object]
    explain: Callable[[str, str], object]
    remove: Callable[[str], object]


class AbsenceList(QWidget):
    """A line for each absence and one to type another into."""

    def __init__(
        self, context: Context, commands: AbsenceCommands, today: Callable[[], date], new: str
    ) -> None:
        """`new` is what the line for another one is called."""
        super().__init__()
        self._context = context
        self._commands = commands
        self._today = today
        self._of = ""
        self._lines: dict[str, _Line] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_XS)
        self.new = LineField(
            new,
            absence_entry(context, today),
            lambda absence: commands.add(self._of, absence),
            context.problems,
        )
        self.new.line.setPlaceholderText(translate("Absences", "24–27 Dec"))
        self._column.addWidget(self.new)

    @property
    def lines(self) -> Sequence["_Line"]:
        """The lines from top to bottom."""
        return tuple(self._lines.values())

    def show_absences(self, absences: Sequence[NamedAbsence], *, of: str) -> None:
        """Shows these; what is half typed about those that stay stays."""
        self._of = of
        self.new.show_value("", of=of)
        kept = {each.key for each in absences}
        for key in [key for key in self._lines if key not in kept]:
            self._drop(self._lines.pop(key))
        self._lines = {each.key: self._line(each) for each in absences}
        for place, line in enumerate(self._lines.values()):
            if self._column.indexOf(line) != place:
                self._column.insertWidget(place, line)

    def _line(self, each: NamedAbsence) -> "_Line":
        line = self._lines.get(each.key)
        if line is None:
            line = _Line(self._context, self._commands, each.key, self._today)
            line.remove.clicked.connect(lambda: self._remove(each.key))
        line.show_absence(self._context, each)
        return line

    def _remove(self, key: str) -> None:
        with self._context.problems.caught():
            self._commands.remove(key)

    def _drop(self, line: "_Line") -> None:
        if any(each.hasFocus() for each in line.findChildren(QWidget)):
            self.new.setFocus()
        line.give_up()
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()


class _Line(QWidget):
    """One absence: when, why, and a button that takes it back."""

    def __init__(
        self, context: Context, commands: AbsenceCommands, key: str, today: Callable[[], date]
    ) -> None:
        super().__init__()
        problems = context.problems
        self.when = InlineField(
            translate("Absences", "From – to"),
            absence_entry(context, today),
            lambda absence: commands.move(key, absence),
            problems,
        )
        self.why = InlineField(
            translate("Absences", "Reason"),
            Entry(as_text),
            lambda reason: commands.explain(key, reason),
            problems,
        )
        self.why.line.setPlaceholderText(translate("Absences", "Reason"))
        self.remove = QToolButton()
        self.remove.setText("×")
        self.remove.setAutoRaise(True)
        dress(self.remove, "remove")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.when, 0, 0)
        grid.addWidget(self.remove, 0, 1)
        grid.addWidget(self.why, 1, 0)
        grid.setColumnStretch(0, 1)

    def show_absence(self, context: Context, each: NamedAbsence) -> None:
        """Shows what the plan holds."""
        shown = absence_text(context.language, each.absence)
        self.when.show_value(shown, typed_absence(each.absence), of=each.key)
        self.why.show_value(each.reason, of=each.key)
        named = translate("Absences", "Remove {absence}").format(absence=shown)
        self.remove.setAccessibleName(named)
        self.remove.setToolTip(named)

    def give_up(self) -> None:
        """Drops what is typed."""
        self.when.give_up()
        self.why.give_up()


def absence_entry(context: Context, today: Callable[[], date]) -> Entry:
    """How from when to when is typed, with an echo in words."""

    def understand(text: str) -> Understood:
        absence = parse_absence(text, today())
        return Understood(absence, f"→ {absence_text(context.language, absence)}")

    return Entry(understand)
