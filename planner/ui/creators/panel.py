"""The inspector of a person: their week, when they can work, by which rules, how to reach them."""

from collections.abc import Sequence
from datetime import date

from planner.domain.crew import TimeOff
from planner.domain.findings import Finding
from planner.domain.typed_absence import Absence
from planner.domain.zone import to_wall
from planner.services.creators import (
    add_time_off,
    delete_time_off,
    edit_creator,
    edit_time_off,
)
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.creators.columns import creator_columns, more_columns, role_names
from planner.ui.creators.lines import CreatorLine
from planner.ui.marking import translate
from planner.ui.widgets.absence_list import AbsenceCommands, AbsenceList, NamedAbsence
from planner.ui.widgets.day_columns import DAY_IDS
from planner.ui.widgets.form_choice import SwitchField
from planner.ui.widgets.form_text import TextField
from planner.ui.widgets.record_form import RecordFields
from planner.ui.widgets.record_panel import RecordPanel
from planner.wording import figures, week
from planner.wording.places import city


class CreatorPanel(RecordPanel[CreatorLine]):
    """Shows the person who is selected in the list."""

    def __init__(self, workspace: Workspace, context: Context) -> None:
        super().__init__(
            workspace,
            context,
            translate("Creators", "Selected person"),
            translate("Creators", "Select somebody to see and change all about them."),
        )
        self.absences = AbsenceList(
            context, _time_off(workspace), self._today, translate("Creators", "Add time off")
        )
        self.active = SwitchField(
            translate("Creators", "Active"), lambda on: self._write(active=on), context.problems
        )
        self.notes = TextField(
            translate("Creators", "Notes"), lambda text: self._write(notes=text), context.problems
        )
        self.own(self.absences, self.active, self.notes)
        self.fields: RecordFields[CreatorLine] | None = None
        self._key = ""

    def heading(self, record: CreatorLine) -> tuple[str, str]:
        """The name; roles, zone and languages."""
        creator, language = record.creator, self.context.language
        roles = ", ".join(role_names(language, creator.roles).values())
        parts = (roles, city(language, creator.timezone), ", ".join(creator.languages))
        return " ".join(creator.name.split()), " · ".join(part for part in parts if part)

    def findings(self, record: CreatorLine) -> Sequence[Finding]:
        """What troubles the person's week."""
        return [each.finding for each in record.read.troubles]

    def build(self, record: CreatorLine) -> None:
        """All fields; those of the table do what the table does."""
        language = self.context.language
        columns = (
            *creator_columns(self.workspace, language),
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
            translate("Creators", "This week"),
            self.figure(translate("Creators", "Hours"), self._hours),
            self.figure(translate("Creators", "Cost"), self._cost),
        )
        self.add_solving()
        self.add_section(translate("Creators", "Availability"), *made.some(*DAY_IDS))
        self.add_section(translate("Creators", "Time off"), self.absences)
        rules = made.some("min_rest_minutes", "max_minutes_per_day")
        self.add_section(translate("Creators", "Rules"), *rules, self.active)
        person = made.some("name", "roles", "timezone", "languages", "pay")
        self.add_section(translate("Creators", "Person"), *person)
        contact = made.some("full_name", "email", "phone")
        self.add_section(translate("Creators", "Contact"), *contact, self.notes)

    def _show_more(self, record: CreatorLine) -> None:
        """What is no column."""
        creator = record.creator
        self._key = creator.id
        self.active.show_value(creator.active, of=creator.id)
        self.notes.show_value(creator.notes, of=creator.id)
        off = sorted(
            self.workspace.where(TimeOff, creator_id=creator.id), key=lambda each: each.starts_at
        )
        self.absences.show_absences(
            [
                NamedAbsence(each.id, Absence(each.starts_at, each.ends_at), each.reason)
                for each in off
            ],
            of=creator.id,
        )

    def _hours(self, record: CreatorLine) -> str:
        return week.hours(self.context.language, record.load.on_duty)

    def _cost(self, record: CreatorLine) -> str:
        """What the week costs, as far as it is known; a share of the sales is named."""
        pay, share = record.load.pay, record.creator.commission_rate
        parts = [] if pay is None else [_money(self.context, pay, record.currency)]
        if share is not None:
            parts.append(figures.percent(share))
        return " + ".join(parts) or "—"

    def _write(self, **fields: object) -> object:
        return edit_creator(self.workspace, self._key, **fields)

    def _today(self) -> date:
        return to_wall(self.workspace.now(), self.workspace.charter.timezone).date()


def _money(context: Context, amount: int, currency: str) -> str:
    return figures.short_money(context.language, amount, currency)


def _time_off(workspace: Workspace) -> AbsenceCommands:
    return AbsenceCommands(
        add=lambda creator_id, off: add_time_off(workspace, creator_id, off.starts_at, off.ends_at),
        move=lambda key, off: edit_time_off(
            workspace, key, starts_at=off.starts_at, ends_at=off.ends_at
        ),
        explain=lambda key, reason: edit_time_off(workspace, key, reason=reason),
        remove=lambda key: delete_time_off(workspace, key),
    )
