"""What is agreed with a person for a show, and handing their shift to somebody else."""

from functools import partial
from typing import Final

from planner.domain.costing import assignment_cost
from planner.domain.crew import Assignment, Creator, role_key
from planner.domain.errors import InvalidValueError
from planner.domain.money import to_decimal_text
from planner.domain.spans import shift_span
from planner.domain.typed_shift import parse_moment, typed_moment
from planner.services.casting import who_is_free
from planner.services.creators import list_creators
from planner.services.crews import edit_assignment, give_shift, split_shift, swap, unassign
from planner.services.show_details import ShowDetails
from planner.ui.schedule.inspector.asking import Asking
from planner.ui.schedule.inspector.free_people import FreePeople
from planner.ui.schedule.inspector.section import Desk, Section
from planner.ui.widgets.acting import ActButton
from planner.ui.widgets.common_entries import amount_entry, minutes_entry
from planner.ui.widgets.entry import Entry, Understood
from planner.ui.widgets.form import LineField
from planner.ui.widgets.look import label
from planner.ui.widgets.wrapping_row import WrappingRow
from planner.wording import figures
from planner.wording.language import Language
from planner.wording.terms import ROLES, role_name

_MOST_NAMED: Final = 6


class PersonTerms(Section):
    """Role, call, fee; and who could work instead, or from when on."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._shown: tuple[Assignment, ShowDetails] | None = None
        language, problems = desk.context.language, desk.problems
        self.role = LineField(
            self.tr("Role"), role_entry(language), partial(self._write, "role"), problems
        )
        self.call = LineField(
            self.tr("Call before"),
            minutes_entry(language),
            partial(self._write, "call_minutes"),
            problems,
        )
        self.fee = LineField(
            self.tr("Fee"), Entry(self._understand_fee), partial(self._write, "fee"), problems
        )
        self._cost = label(look="small")
        self.free = FreePeople(desk)
        self.asking: Asking | None = None
        self.buttons: dict[str, ActButton] = {}
        self._lay_out()

    def show_person(self, assignment: Assignment, details: ShowDetails) -> None:
        """Shows what is agreed for an assignment."""
        if self._shown is None or self._shown[0].id != assignment.id:
            self.free.hide()
            self._close_asking()
        self._shown = assignment, details
        language, currency = self.desk.context.language, details.currency
        self.role.show_value(role_text(language, assignment.role), of=assignment.id)
        call = assignment.call_minutes
        shown = figures.length_in_words(language, call * 60) if call else "—"
        self.call.show_value(shown, str(call), of=assignment.id)
        fee = assignment.fee
        self.fee.show_value(
            self.tr("usual pay") if fee is None else figures.short_money(language, fee, currency),
            "" if fee is None else to_decimal_text(fee, currency),
            of=assignment.id,
        )
        creator = details.run.creators[assignment.creator_id]
        cost = assignment_cost(assignment, creator, details.show)
        unknown = self.tr("Cost not known")
        money = unknown if cost is None else figures.short_money(language, cost, currency)
        self._cost.setText(self.tr("Cost of the shift: {amount}").format(amount=money))
        self._cost.setVisible(cost is not None or fee is None)
        others = any(each.creator_id != assignment.creator_id for each in details.run.assignments)
        self.buttons["swap"].setVisible(others)
        self.free.refresh()

    def ask_who_is_free(self) -> None:
        """Lists who could take the shift instead."""
        assignment, details = self._now()
        span, on_air = shift_span(assignment, details.show), int(details.show.on_air.timestamp())
        start, end = ((each - on_air) // 60 for each in span)
        workspace = self.desk.workspace
        self.free.open(
            lambda: who_is_free(
                workspace,
                assignment.show_id,
                assignment.role,
                (start, end),
                call_minutes=assignment.call_minutes,
            ),
            lambda creator_id: give_shift(workspace, assignment.id, creator_id),
        )

    def _now(self) -> tuple[Assignment, ShowDetails]:
        assert self._shown is not None
        return self._shown

    def _write(self, field: str, value: object) -> None:
        edit_assignment(self.desk.workspace, self._now()[0].id, **{field: value})

    def _understand_fee(self, text: str) -> Understood:
        currency = self._now()[1].currency
        return amount_entry(self.desk.context.language, currency).understand(text)

    def _ask_to_split(self) -> None:
        assignment, details = self._now()
        show = details.show
        start, end = (
            (each - int(show.on_air.timestamp())) // 60 for each in shift_span(assignment, show)
        )
        people = person_entry(self.desk)
        moment = Entry(lambda text: Understood(parse_moment(text, show)))
        asking = self._ask(
            Asking(
                [(self.tr("Hand over at"), moment), (self.tr("To"), people)],
                self.tr("Split shift"),
                partial(split_shift, self.desk.workspace, assignment.id),
                self.desk.problems,
            )
        )
        asking.open(typed_moment((start + end) // 2, show))

    def _ask_to_swap(self) -> None:
        assignment, details = self._now()
        names = {
            each.id: details.run.creators[each.creator_id].name
            for each in details.run.assignments
            if each.creator_id != assignment.creator_id
        }

        def understand(text: str) -> Understood:
            wanted = text.strip().casefold()
            for other_id, name in names.items():
                if name.casefold() == wanted:
                    return Understood(other_id)
            raise InvalidValueError(
                "“{text}” has no other shift in this show. Choose a name from the list.", text=text
            )

        choices = tuple(dict.fromkeys(names.values()))
        asking = self._ask(
            Asking(
                [(self.tr("Swap shifts with"), Entry(understand, choices=choices))],
                self.tr("Swap shifts"),
                partial(swap, self.desk.workspace, assignment.id),
                self.desk.problems,
            )
        )
        asking.open(choices[0] if len(choices) == 1 else "")

    def _remove(self) -> None:
        unassign(self.desk.workspace, [self._now()[0].id])

    def _ask(self, asking: Asking) -> Asking:
        self._close_asking()
        self.asking = asking
        asking.left.connect(self.role.setFocus)
        self.body.addWidget(asking)
        return asking

    def _close_asking(self) -> None:
        if self.asking is not None:
            self.asking.hide()
            self.asking.deleteLater()
            self.asking = None

    def _lay_out(self) -> None:
        for field in (self.role, self.call, self.fee, self._cost):
            self.body.addWidget(field)
        line = WrappingRow()
        for name, text, act in (
            ("free", self.tr("Who is free?"), self.ask_who_is_free),
            ("split", self.tr("Split shift…"), self._ask_to_split),
            ("swap", self.tr("Swap…"), self._ask_to_swap),
            ("remove", self.tr("Take off the show"), self._remove),
        ):
            self.buttons[name] = ActButton(text, act, self.desk.problems)
            line.addWidget(self.buttons[name])
        self.body.addLayout(line)
        self.body.addWidget(self.free)
        self.free.left.connect(self.buttons["free"].setFocus)


def role_text(language: Language, role: str) -> str:
    """What a role is called, in any spelling."""
    known = role_key(role)
    return role_name(language, known if known in ROLES else role)


def role_entry(language: Language) -> Entry:
    """One role by its name, or any other word."""
    keys = {role_name(language, role).casefold(): role for role in ROLES}

    def understand(text: str) -> Understood:
        typed = text.strip()
        if not typed:
            raise InvalidValueError("Type what the person does, like host or moderator.")
        return Understood(keys.get(typed.casefold(), typed))

    return Entry(understand, choices=tuple(role_name(language, role) for role in ROLES))


def person_entry(desk: Desk) -> Entry:
    """An active person of the plan by name, or by the part of it that nobody else's has."""
    people = [each for each in list_creators(desk.workspace) if each.active]

    def understand(text: str) -> Understood:
        wanted = text.strip().casefold()
        fitting = [each for each in people if wanted and _is_named(each, wanted)]
        begun = [each for each in fitting if _bare(each.name).startswith(_bare(wanted))]
        for found in ([each for each in begun if _bare(each.name) == _bare(wanted)], begun):
            if len(found) == 1:
                return Understood(found[0].id, f"→ {found[0].name}")
        if len(fitting) == 1:
            return Understood(fitting[0].id, f"→ {fitting[0].name}")
        if not fitting:
            raise InvalidValueError(
                "Nobody in the plan is called “{text}”. Choose a name, or add the person first.",
                text=text.strip(),
            )
        raise InvalidValueError(
            "“{text}” fits several: {names}. Type more of the name.",
            text=text.strip(),
            names=", ".join(each.name for each in fitting[:_MOST_NAMED]),
        )

    return Entry(understand, choices=tuple(each.name for each in people))


def _is_named(creator: Creator, wanted: str) -> bool:
    return wanted in creator.name.casefold() or wanted in creator.full_name.casefold()


def _bare(name: str) -> str:
    """A handle without its sign."""
    return name.casefold().removeprefix("@")
