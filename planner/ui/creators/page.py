"""The creators page: everybody with their terms, and what they do in a week."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.domain.crew import Assignment, Creator, TimeOff
from planner.domain.record import Waiver
from planner.domain.show import Show
from planner.domain.spans import wall_span
from planner.services.casting import free_between
from planner.services.creators import add_creator, delete_unused_creator
from planner.services.importing_lists import CREATORS
from planner.services.week_loads import read_creator_loads
from planner.services.workspace import Workspace
from planner.ui.background import Background
from planner.ui.context import Context
from planner.ui.creators.columns import creator_columns, field_names
from planner.ui.creators.filters import CreatorFilters
from planner.ui.creators.lines import CreatorLine
from planner.ui.creators.panel import CreatorPanel
from planner.ui.list_actions import CREATOR_ACTIONS
from planner.ui.marking import translate
from planner.ui.widgets.import_panel import ImportPanel, ImportTexts
from planner.ui.widgets.summary import Summary
from planner.ui.widgets.week_page import WeekPage, WeekPageTexts
from planner.wording import figures, week


class CreatorsPage(WeekPage[CreatorLine]):
    """Lists the people by name."""

    commands = CREATOR_ACTIONS
    add = "add_creator"
    take_in = "import_creators"
    shown = (Creator, Assignment, TimeOff, Show, Waiver)

    def __init__(self, workspace: Workspace, context: Context, background: Background) -> None:
        texts = WeekPageTexts(
            translate("CreatorsPage", "Creators"),
            translate("CreatorsPage", "No creators yet"),
            translate(
                "CreatorsPage",
                "Add the people in front of and behind the camera, or open the sample plan.",
            ),
        )
        columns = creator_columns(workspace, context.language)
        panel = CreatorPanel(workspace, context)
        imports = ImportPanel(
            workspace,
            context,
            background,
            CREATORS,
            ImportTexts(
                translate("CreatorsPage", "Import creators"),
                field_names(workspace, context.language),
            ),
        )
        super().__init__(workspace, context, columns, texts, panel, imports)

    @override
    def read_week(self, monday: date) -> Sequence[CreatorLine]:
        charter = self._workspace.charter
        loads = read_creator_loads(self._workspace, monday)
        self.narrowing.offer_roles(load.load.creator for load in loads)
        wanted = [load for load in loads if self.narrowing.wants(load.load.creator)]
        free = self.narrowing.free
        if free is None:
            return [CreatorLine(load, charter.currency) for load in wanted]
        span = wall_span(free.starts_at, free.ends_at, charter.timezone)
        ids = free_between(self._workspace, span)
        return [
            CreatorLine(load, charter.currency, span.start)
            for load in wanted
            if load.load.creator.id in ids
        ]

    @override
    def filters(self) -> Sequence[QWidget]:
        self.narrowing = CreatorFilters(self._context, lambda: self.week.monday, self)
        self.narrowing.changed.connect(self.read)
        return (self.narrowing,)

    @property
    @override
    def narrowed(self) -> bool:
        return self.narrowing.narrowed

    @override
    def widen(self) -> None:
        self.narrowing.clear()

    @property
    def count(self) -> int:
        """How many people there are."""
        return self._workspace.count(Creator)

    @property
    @override
    def summary(self) -> Summary:
        """How many there are, and what the week comes to."""
        language = self._context.language
        loads = [line.load for line in self.lines]
        counted = language.plural("window", "{count} creator", "{count} creators", count=len(loads))
        hours = week.hours(language, sum(load.on_duty for load in loads))
        pay = figures.short_money(
            language, sum(load.pay or 0 for load in loads), self._workspace.charter.currency
        )
        words = self.tr("{creators} · {hours} · {pay} this week")
        return Summary(words.format(creators=counted, hours=hours, pay=pay))

    # What the actions call

    def add_creator(self) -> None:
        """Adds a person, and opens their name."""
        if self._grid.settle():
            creator = add_creator(self._workspace, name=self.tr("New creator"))
            self._grid.edit_cell(creator.id, "name")

    def import_creators(self) -> None:
        """Takes in a list from another program."""
        self.import_list()

    def delete_creator(self) -> None:
        """Deletes the selected person. Raises InvalidValueError where they have shifts."""
        key = self._grid.current_key()
        if key is not None and self._grid.settle():
            delete_unused_creator(self._workspace, key)
