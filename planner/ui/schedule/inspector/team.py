"""Who works on the selected show: each person, adding one, and asking who is free."""

from collections.abc import Sequence
from functools import partial

from planner.domain.crew import AssignmentStatus
from planner.domain.findings import Finding
from planner.services.casting import who_is_free
from planner.services.crews import assign
from planner.services.show_details import ShowDetails
from planner.ui.marking import translate
from planner.ui.schedule.inspector.asking import Asking
from planner.ui.schedule.inspector.free_people import FreePeople
from planner.ui.schedule.inspector.person_card import PersonCard
from planner.ui.schedule.inspector.person_terms import person_entry, role_entry, role_text
from planner.ui.schedule.inspector.section import Cards, Desk, Section
from planner.ui.widgets.acting import ActButton
from planner.ui.widgets.wrapping_row import WrappingRow

_HOST = "host"


class Team(Section):
    """The people of a show by their shifts, those who declined last."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, translate("Inspector", "Team"))
        self._show_id = ""
        self.cards: Cards[PersonCard] = Cards(lambda: PersonCard(desk))
        self.add_button = ActButton(self.tr("Add a person…"), self.ask_to_add, desk.problems)
        self.free_button = ActButton(
            self.tr("Which host is free?"), self.ask_who_is_free, desk.problems
        )
        self.adding: Asking | None = None
        self.free = FreePeople(desk)
        line = WrappingRow()
        line.addWidget(self.add_button)
        line.addWidget(self.free_button)
        self.body.addWidget(self.cards)
        self.body.addLayout(line)
        self.body.addWidget(self.free)
        self.free.left.connect(self.free_button.setFocus)

    def show_details(self, details: ShowDetails) -> None:
        """Shows the people of a show."""
        if details.show.id != self._show_id:
            self.free.hide()
            self._close_adding()
        self._show_id = details.show.id
        people = sorted(
            details.run.assignments, key=lambda each: each.status is AssignmentStatus.DECLINED
        )
        cards = self.cards.show_keys([each.id for each in people])
        for each in people:
            cards[each.id].show_person(each, details)
        self.free.refresh()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Marks whose shift cannot be, by what was found of the show that is shown."""
        for card in self.cards.shown:
            card.show_findings(findings)

    def ask_to_add(self) -> None:
        """Asks whom to add, and as what."""
        self._close_adding()
        desk = self.desk
        self.adding = Asking(
            [
                (self.tr("Name"), person_entry(desk)),
                (self.tr("Role"), role_entry(desk.context.language)),
            ],
            self.tr("Add"),
            self._assign,
            desk.problems,
        )
        self.adding.left.connect(self.add_button.setFocus)
        self.body.addWidget(self.adding)
        self.adding.open("", role_text(desk.context.language, _HOST))

    def ask_who_is_free(self) -> None:
        """Lists who could host the whole show."""
        self.free.open(
            partial(who_is_free, self.desk.workspace, self._show_id, _HOST),
            lambda creator_id: self._assign(creator_id, _HOST),
        )

    def _assign(self, creator_id: str, role: str) -> None:
        assign(self.desk.workspace, self._show_id, creator_id, role=role)

    def _close_adding(self) -> None:
        if self.adding is not None:
            self.adding.hide()
            self.adding.deleteLater()
            self.adding = None
