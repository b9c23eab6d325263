"""The form that lets a show repeat: the rule, the days it makes, and what is in their way."""

from datetime import date, datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.errors import ShowPlannerError
from planner.domain.rule import parse_rule
from planner.domain.show import Show
from planner.domain.zone import to_wall
from planner.services.laying import HORIZON
from planner.services.series import Repeat, plan_repeat, repeat_show
from planner.services.series_preview import clash_sentence, people_missing, studio_clashes
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.schedule.series.date_lines import DateLines, DateText
from planner.ui.schedule.series.entries import rule_entry
from planner.ui.tokens import SPACE_S
from planner.ui.widgets.entry import Understood
from planner.ui.widgets.field import Step
from planner.ui.widgets.form import LineField
from planner.ui.widgets.idle_queue import IdleQueue
from planner.ui.widgets.look import dress, label
from planner.ui.widgets.small_button import SmallButton
from planner.wording import series as words
from planner.wording.dates import clock, full_day
from planner.wording.rules import rule_in_words

_AFTER_MS = 80


class RepeatForm(QWidget):
    """For a show that is in no series; `made` gives the SeriesReport of what it was made to."""

    made = Signal(object)

    def __init__(self, workspace: Workspace, context: Context) -> None:
        super().__init__()
        self._workspace = workspace
        self._context = context
        self._show: Show | None = None
        self._rrule = ""
        self._repeat: Repeat | None = None
        self._in_the_way: dict[datetime, str] = {}
        self._looked_at = 1  # the first day is that of the show itself
        self._look_soon = QTimer(self)
        self._look_soon.setSingleShot(True)
        self._look_soon.timeout.connect(self._look_ahead)
        self._waiting = IdleQueue[datetime](self._look_at, context.problems, self, after_ms=0)
        entry = rule_entry(context.language, self._today)
        self.rule = LineField(self.tr("Repeats"), entry, self._take, context.problems, under=True)
        self.dates = DateLines()
        self.make = SmallButton(self.tr("Make the series"))
        self._count, self._refusal = label(look="small"), label(look="said")
        self._lay_out()
        self.rule.line.read_anew.connect(self._read_anew)
        self.rule.line.finished.connect(self._go_on)
        self.make.clicked.connect(self._make)

    @property
    def refusal(self) -> str:
        """Why the rule cannot be that of this show; empty where it can."""
        return "" if self._refusal.isHidden() else self._refusal.text()

    def show_show(self, show: Show) -> None:
        """Is about a show; a rule that was typed for another one is gone."""
        if self._show is None or self._show.id != show.id:
            self._rrule = ""
            self.rule.show_value("", of=show.id)
        self._show = show
        self._look_ahead()

    def give_up(self) -> None:
        """Drops the rule that is being typed."""
        self.rest()
        self._rrule = ""
        self.rule.give_up()

    def rest(self) -> None:
        """Looks at nothing more for now."""
        self._look_soon.stop()
        self._waiting.rest()

    def _read_anew(self, understood: Understood | None) -> None:
        if understood is not None:
            self._rrule = str(understood.value)
        elif self.rule.line.touched:
            self._rrule = ""
        self._look_soon.start(_AFTER_MS)

    def _take(self, rrule: str) -> None:
        self._rrule = rrule
        said = rule_in_words(self._context.language, parse_rule(rrule))
        self.rule.show_value(said, of="" if self._show is None else self._show.id)
        self._look_ahead()

    def _go_on(self, step: Step) -> None:
        """Enter in a rule that can be made leads to the button that makes it."""
        if step is Step.DOWN and not self.rule.refusal and self._repeat is not None:
            self.make.setFocus()

    def _look_ahead(self) -> None:
        """Says which days the rule makes; what is in their way is found out a day at a time."""
        self._look_soon.stop()
        self._repeat, refusal = None, ""
        if self._show is not None and self._rrule:
            try:
                self._repeat = plan_repeat(self._workspace, self._show.id, self._rrule)
            except ShowPlannerError as error:
                refusal = self._context.problems.sentence_of(error)
        dress(self._refusal, "said", tone="on_air")
        self._refusal.setText(refusal)
        self._refusal.setVisible(bool(refusal))
        self._in_the_way, self._looked_at = {}, 1
        self._waiting.put(() if self._repeat is None else self._repeat.walls[1:])
        self._say()

    def _look_at(self, wall: datetime) -> None:
        repeat = self._repeat
        if repeat is None:
            return
        workspace = self._workspace
        clashes = studio_clashes(workspace, repeat, wall)
        found = [clash_sentence(workspace, each) for each in clashes]
        found += people_missing(workspace, repeat, wall)
        if found:
            self._in_the_way[wall] = words.together(self._context.language, found)
        self._looked_at += 1
        self._say()

    def _say(self) -> None:
        repeat, language = self._repeat, self._context.language
        walls = () if repeat is None else repeat.walls
        self.dates.show_dates([self._text(wall) for wall in walls])
        self.make.setEnabled(repeat is not None)
        count = language.plural("Series", "{count} show", "{count} shows", count=len(walls))
        parts = [count] if repeat is not None else []
        if repeat is not None and _is_endless(repeat):
            weeks = HORIZON.days // 7
            parts.append(self.tr("no end: made for {count} weeks").format(count=weeks))
        if self._in_the_way:
            parts.append(self.tr("{count} with a clash").format(count=len(self._in_the_way)))
        elif repeat is not None and self._looked_at >= len(walls):
            parts.append(self.tr("nothing in the way"))
        self._count.setText(" · ".join(parts))
        self._count.setVisible(bool(parts))

    def _text(self, wall: datetime) -> DateText:
        own = self._show is not None and wall == self._show.starts_at
        chip = self.tr("this show") if own else clock(wall)
        day = full_day(self._context.language, wall)
        return DateText(day, self._in_the_way.get(wall, ""), chip)

    def _make(self) -> None:
        if self._repeat is None:
            return
        with self._context.problems.caught():
            report = repeat_show(self._workspace, self._repeat.show.id, self._rrule)
            self.made.emit(report)

    def _today(self) -> date:
        zone = self._workspace.charter.timezone if self._show is None else self._show.timezone
        return to_wall(self._workspace.now(), zone).date()

    def _lay_out(self) -> None:
        dress(self.make, "primary")
        self.make.setToolTip(
            self.tr("Books the days that are free, and says which are not. One step to undo.")
        )
        for said in (self._count, self._refusal):
            said.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        for widget in (self.rule, self._refusal, self.make, self._count, self.dates):
            column.addWidget(widget)


def _is_endless(repeat: Repeat) -> bool:
    rule = parse_rule(repeat.series.rrule)
    return rule.count is None and rule.until is None
