"""What a show needs, to be filled in: every field commits into what is asked for, not the plan."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from planner.domain.clock import format_length
from planner.domain.crew import Creator
from planner.domain.studio import Studio
from planner.domain.typed_wishes import Hours
from planner.domain.zone import to_wall
from planner.services.slot_asking import Asking
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.schedule.entries import length_entry
from planner.ui.schedule.find_slot.entries import (
    dates_entry,
    dates_in_words,
    days_entry,
    days_in_words,
    needed_entry,
)
from planner.ui.tokens import SPACE_S, SPACE_XS
from planner.ui.widgets.common_entries import minutes_entry, zone_entry
from planner.ui.widgets.form import LineField
from planner.ui.widgets.look import label
from planner.wording.figures import length_in_words
from planner.wording.terms import role_name


class AskingForm(QWidget):
    """`changed` tells that something else is asked for. It knows the names of when it was made."""

    changed = Signal()

    def __init__(self, workspace: Workspace, context: Context, asking: Asking) -> None:
        super().__init__()
        self._language = context.language
        self.knows = names_in(workspace)
        self._studios, self._creators = read_names(workspace)
        self.asking = self._without_the_gone(asking)
        self._home = workspace.charter.timezone
        today = to_wall(workspace.now(), self._home).date()
        language, problems = context.language, context.problems
        self.length = LineField(self.tr("Length"), length_entry(), self._set_length, problems)
        self.setup = LineField(
            self.tr("Setup"), minutes_entry(language, empty=None), self._set_setup, problems
        )
        needed = needed_entry(language, self._creators.values())
        self.needed = LineField(self.tr("Needed"), needed, self._set_needed, problems, under=True)
        self.days = LineField(
            self.tr("Days and hours"), days_entry(language), self._set_days, problems, under=True
        )
        self.dates = LineField(
            self.tr("Dates"), dates_entry(language, today), self._set_dates, problems, under=True
        )
        self.zone = LineField(self.tr("Zone"), zone_entry(language), self._set_zone, problems)
        self.boxes = {each.id: QCheckBox(each.name.replace("&", "&&")) for each in self._studios}
        self._lay_out()
        self._put()

    def take_focus(self) -> None:
        """Takes the focus to the first field."""
        self.length.setFocus()

    def show_asking(self, asking: Asking) -> None:
        """Shows other wishes."""
        self.asking = asking
        self._put()

    def _without_the_gone(self, asking: Asking) -> Asking:
        """A wish without the studios and people that are not in the plan any more."""
        studios = {each.id for each in self._studios}
        return replace(
            asking,
            studio_ids=tuple(each for each in asking.studio_ids if each in studios),
            creator_ids=tuple(each for each in asking.creator_ids if each in self._creators),
        )

    def _put(self) -> None:
        asking, language = self.asking, self._language
        self.length.show_value(
            length_in_words(language, asking.length_minutes * 60),
            format_length(asking.length_minutes * 60),
        )
        setup = asking.setup_minutes
        usual = self.tr("as the studio’s")
        shown = usual if setup is None else length_in_words(language, setup * 60)
        self.setup.show_value(shown, "" if setup is None else str(setup))
        people = (self._creators[each].name for each in asking.creator_ids)
        roles = (role_name(language, each) for each in asking.roles)
        self.needed.show_value(", ".join((*roles, *people)))
        self.zone.show_value(asking.zone or self._home)
        for id_, box in self.boxes.items():
            box.setChecked(not asking.studio_ids or id_ in asking.studio_ids)

    def _ask_for(self, asking: Asking) -> None:
        if asking != self.asking:
            self.asking = asking
            self._put()
            self.changed.emit()

    def _set_length(self, minutes: int) -> None:
        self._ask_for(replace(self.asking, length_minutes=minutes))

    def _set_setup(self, minutes: int | None) -> None:
        self._ask_for(replace(self.asking, setup_minutes=minutes))

    def _set_needed(self, words: tuple[str, ...]) -> None:
        people = tuple(each for each in words if each in self._creators)
        roles = tuple(each for each in words if each not in self._creators)
        self._ask_for(replace(self.asking, creator_ids=people, roles=roles))

    def _set_days(self, value: tuple[frozenset[int], Hours | None]) -> None:
        weekdays, hours = value
        self._ask_for(replace(self.asking, weekdays=weekdays, hours=hours))
        self.days.show_value(days_in_words(self._language, weekdays, hours))

    def _set_dates(self, value: tuple[date | None, date | None]) -> None:
        first, last = value
        self._ask_for(replace(self.asking, first=first, last=last))
        self.dates.show_value(dates_in_words(self._language, first, last))

    def _set_zone(self, name: str) -> None:
        self._ask_for(replace(self.asking, zone="" if name == self._home else name))

    def _set_studios(self) -> None:
        """All of them checked, or none, means whichever."""
        chosen = tuple(id_ for id_, box in self.boxes.items() if box.isChecked())
        self._ask_for(
            replace(self.asking, studio_ids=chosen if len(chosen) < len(self.boxes) else ())
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        for field in (self.length, self.setup, self.needed, self.days, self.dates, self.zone):
            column.addWidget(field)
        column.addSpacing(SPACE_S)
        if self.boxes:
            column.addWidget(label(self.tr("Studios"), "caption"))
        for box in self.boxes.values():
            box.clicked.connect(self._set_studios)
            column.addWidget(box)


def names_in(workspace: Workspace) -> tuple[tuple[str, str], ...]:
    """The studios and people that a form can name, to be compared."""
    studios, creators = read_names(workspace)
    named: list[Studio | Creator] = [*studios, *creators.values()]
    return tuple((each.id, each.name) for each in named)


def read_names(workspace: Workspace) -> tuple[list[Studio], dict[str, Creator]]:
    """The studios by name, and those people by id who can be asked."""
    studios = sorted(workspace.all(Studio), key=lambda each: each.name.casefold())
    return studios, {each.id: each for each in workspace.all(Creator) if each.active}
