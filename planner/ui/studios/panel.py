"""The inspector of a studio: its week, when it is open, what it costs and asks for."""

from collections.abc import Sequence
from datetime import date

from planner.domain.findings import Finding
from planner.domain.studio import Closure
from planner.domain.typed_absence import Absence
from planner.domain.zone import to_wall
from planner.services.studios import close_studio, edit_closure, edit_studio, reopen_studio
from planner.services.week_loads import read_studio_troubles
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.marking import translate
from planner.ui.studios.columns import more_columns, studio_columns
from planner.ui.studios.lines import StudioLine
from planner.ui.widgets.absence_list import AbsenceCommands, AbsenceList, NamedAbsence
from planner.ui.widgets.day_columns import DAY_IDS
from planner.ui.widgets.form_choice import SwitchField
from planner.ui.widgets.form_text import TextField
from planner.ui.widgets.record_form import RecordFields
from planner.ui.widgets.record_panel import RecordPanel
from planner.wording import figures, week
from planner.wording.places import city


class StudioPanel(RecordPanel[StudioLine]):
    """Shows the studio that is selected in the list."""

    def __init__(self, workspace: Workspace, context: Context) -> None:
        super().__init__(
            workspace,
            context,
            translate("Studios", "Selected studio"),
            translate("Studios", "Select a studio to see and change all about it."),
        )
        self.absences = AbsenceList(
            context, _closures(workspace), self._today, translate("Studios", "Add closure")
        )
        self.share_gap = SwitchField(
            translate("Studios", "Neighbours share the gap"),
            lambda on: self._write(share_gap=on),
            context.problems,
        )
        self.notes = TextField(
            translate("Studios", "Notes"), lambda text: self._write(notes=text), context.problems
        )
        self.own(self.absences, self.share_gap, self.notes)
        self.fields: RecordFields[StudioLine] | None = None
        self._key = ""

    def heading(self, record: StudioLine) -> tuple[str, str]:
        """The name; address and zone."""
        studio = record.load.studio
        parts = (" ".join(studio.address.split()), city(self.context.language, studio.timezone))
        return " ".join(studio.name.split()), " · ".join(part for part in parts if part)

    def findings(self, record: StudioLine) -> Sequence[Finding]:
        """What troubles the studio's week."""
        found = read_studio_troubles(self.workspace, record.key, record.monday)
        return [each.finding for each in found]

    def build(self, record: StudioLine) -> None:
        """All fields; those of the table do what the table does."""
        language = self.context.language
        columns = (
            *studio_columns(self.workspace, language),
            *more_columns(self.workspace, language),
        )
        made = RecordFields(
            [column for column in columns if column.write is not None],
            record,
            self.context.problems,
        )
        self.fields = made
        self.follow_with(made.show)
        self.follow_with(self._show_more)
        self.add_section(
            translate("Studios", "This week"),
            self.figure(
                translate("Studios", "Booked"), lambda it: week.hours(language, it.load.booked)
            ),
            self.figure(
                translate("Studios", "Idle"), lambda it: week.hours(language, it.load.idle)
            ),
            self.figure(translate("Studios", "Cost"), self._cost),
        )
        self.add_solving()
        self.add_section(translate("Studios", "Open"), *made.some(*DAY_IDS))
        self.add_section(translate("Studios", "Closures"), self.absences)
        gaps = made.some("setup_minutes", "teardown_minutes")
        self.add_section(translate("Studios", "Between bookings"), *gaps, self.share_gap)
        place = made.some("name", "address", "timezone", "hourly_rate", "min_hours")
        self.add_section(translate("Studios", "Studio"), *place, self.notes)

    def _show_more(self, record: StudioLine) -> None:
        """What is no column."""
        studio = record.load.studio
        self._key = studio.id
        self.share_gap.show_value(studio.share_gap, of=studio.id)
        self.notes.show_value(studio.notes, of=studio.id)
        closures = sorted(
            self.workspace.where(Closure, studio_id=studio.id), key=lambda each: each.starts_at
        )
        self.absences.show_absences(
            [
                NamedAbsence(each.id, Absence(each.starts_at, each.ends_at), each.reason)
                for each in closures
            ],
            of=studio.id,
        )

    def _cost(self, record: StudioLine) -> str:
        cost = record.load.cost
        if cost is None:
            return "—"
        return figures.short_money(self.context.language, cost, record.currency)

    def _write(self, **fields: object) -> object:
        return edit_studio(self.workspace, self._key, **fields)

    def _today(self) -> date:
        return to_wall(self.workspace.now(), self.workspace.charter.timezone).date()


def _closures(workspace: Workspace) -> AbsenceCommands:
    return AbsenceCommands(
        add=lambda studio_id, shut: close_studio(
            workspace, studio_id, shut.starts_at, shut.ends_at
        ),
        move=lambda key, shut: edit_closure(
            workspace, key, starts_at=shut.starts_at, ends_at=shut.ends_at
        ),
        explain=lambda key, reason: edit_closure(workspace, key, reason=reason),
        remove=lambda key: reopen_studio(workspace, key),
    )
