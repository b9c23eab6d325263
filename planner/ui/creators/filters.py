"""What narrows the list of people: a role, and a time at which they must be free and rested."""

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from planner.domain.crew import Creator, role_key
from planner.domain.errors import ShowPlannerError
from planner.domain.typed_absence import Absence, parse_absence
from planner.ui.context import Context
from planner.ui.creators.columns import role_names
from planner.ui.marking import translate
from planner.ui.tokens import SPACE_S
from planner.ui.widgets.entry import Entry, Understood
from planner.ui.widgets.field import Step, TypedField
from planner.ui.widgets.form_choice import ChoiceButton
from planner.ui.widgets.look import dress
from planner.wording import dates
from planner.wording.language import Language

_ROOM = 44
_FREE_WIDTH = 190


class CreatorFilters(QWidget):
    """A choice of roles and a field for a time, which turns into a chip. `changed` tells that
    others are wanted now."""

    changed = Signal()

    def __init__(self, context: Context, monday: Callable[[], date], over: QWidget) -> None:
        """`monday` begins the week that a typed weekday is of; hints float over `over`."""
        super().__init__()
        self._language = context.language
        self._problems = context.problems
        self._monday = monday
        self._role = ""
        self._roles: dict[str, str] = {}
        self.free: Absence | None = None
        self.role = ChoiceButton(translate("Creators", "Role"), look="button")
        entry = Entry(
            self._understand, placeholder=translate("Creators", "Free on Fri 18:00–19:00")
        )
        self.time = TypedField(entry, self, over=over, look="filter")
        self.chip = QPushButton()
        self._lay_out()
        self.role.chosen.connect(self._choose)
        self.time.finished.connect(self._finish)
        self.time.given_up.connect(lambda: self.time.begin_anew(""))
        self.chip.clicked.connect(self._clear)
        self.offer_roles(())

    @property
    def narrowed(self) -> bool:
        """Whether not everybody is wanted."""
        return bool(self._role) or self.free is not None

    def offer_roles(self, creators: Iterable[Creator]) -> None:
        """Offers the roles that somebody has."""
        keys = dict.fromkeys(role_key(role) for each in creators for role in each.roles)
        named = role_names(self._language, keys)
        roles = {translate("Creators", "All roles"): ""}
        roles |= {name: key for key, name in sorted(named.items(), key=lambda pair: pair[1])}
        if roles != self._roles:
            self._roles = roles
            self.role.offer(tuple(roles))
            self._role = self._role if self._role in roles.values() else ""
            self._show_role()

    def wants(self, creator: Creator) -> bool:
        """Whether a person has the role that is asked for."""
        return not self._role or self._role in map(role_key, creator.roles)

    def clear(self) -> None:
        """Wants everybody."""
        self._role, self.free = "", None
        self._show_role()
        self._show_free()
        self.changed.emit()

    def _understand(self, text: str) -> Understood:
        if not text.strip():
            return Understood(None)
        free = parse_absence(text, self._monday())
        return Understood(free, f"→ {_free_on(self._language, free)}")

    def _choose(self, name: str) -> None:
        self._role = self._roles[name]
        self._show_role()
        self.changed.emit()

    def _show_role(self) -> None:
        shown = next(name for name, key in self._roles.items() if key == self._role)
        width = self.role.fontMetrics().horizontalAdvance(shown)
        self.role.setFixedWidth(width + _ROOM)
        self.role.show_text(shown)

    def _finish(self, step: Step) -> None:
        try:
            read = self.time.read().value
        except ShowPlannerError as error:
            self.time.refuse(self._problems.sentence_of(error))
            return
        if isinstance(read, Absence):
            self.free = read
            self._show_free()
            self.changed.emit()
        elif step in (Step.LEFT, Step.RIGHT):
            self.time.focusNextPrevChild(step is Step.RIGHT)

    def _clear(self) -> None:
        self.free = None
        self._show_free()
        self.time.setFocus()
        self.changed.emit()

    def _show_free(self) -> None:
        self.time.begin_anew("")
        self.time.setVisible(self.free is None)
        self.chip.setVisible(self.free is not None)
        if self.free is not None:
            named = _free_on(self._language, self.free)
            self.chip.setText(f"{named}  ×")
            self.chip.setFixedWidth(self.chip.sizeHint().width())
            self.chip.setAccessibleName(
                translate("Creators", "{filter}: remove").format(filter=named)
            )
            self.chip.setFocus()

    def _lay_out(self) -> None:
        self.time.setAccessibleName(translate("Creators", "Free on"))
        self.time.setFixedWidth(_FREE_WIDTH)
        dress(self.chip, "")
        self.chip.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        for each in (self.role, self.time, self.chip):
            row.addWidget(each)


def _free_on(language: Language, free: Absence) -> str:
    """`Free on Fri 18:00–19:00`."""
    first, last = free.starts_at, free.ends_at
    when = dates.weekday(language, first)
    if not free.whole_days:
        later = "" if first.date() == last.date() else f"{dates.weekday(language, last)} "
        when = f"{when} {dates.clock(first)}–{later}{dates.clock(last)}"
    elif free.last_day != first.date():
        when = f"{when} – {dates.weekday(language, free.last_day)}"
    return translate("Creators", "Free on {when}").format(when=when)
