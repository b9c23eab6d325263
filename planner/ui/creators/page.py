"""The creators page: everybody with their terms, and what they do in a week."""

from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget
from typing_extensions import override

from planner.domain.changes import ChangeSet
from planner.domain.crew import Assignment, Creator, TimeOff
from planner.domain.record import Waiver
from planner.domain.show import Show
from planner.services.creators import add_creator, delete_unused_creator
from planner.services.week_loads import read_creator_loads
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.creators.columns import creator_columns
from planner.ui.creators.lines import CreatorLine
from planner.ui.list_actions import CREATOR_ACTIONS, WEEK_ACTIONS
from planner.ui.widgets.empty import EmptyNote
from planner.ui.widgets.grid import Grid
from planner.ui.widgets.page import Page
from planner.ui.widgets.row_model import RowModel
from planner.ui.widgets.summary import Summary
from planner.ui.widgets.top_bar import TopBar
from planner.ui.widgets.week_choice import WeekChoice
from planner.wording import figures, week

_SHOWN: Final = (Creator, Assignment, TimeOff, Show, Waiver)


class CreatorsPage(Page):
    """Lists the people by name. What it shows is read when it is turned to, not before."""

    def __init__(self, workspace: Workspace, context: Context) -> None:
        super().__init__()
        self._workspace = workspace
        self._context = context
        self._looked_at = False
        self._lines: list[CreatorLine] = []
        columns = creator_columns(workspace, context.language)
        self._model = RowModel[CreatorLine](columns, self)
        self._grid = Grid(self._model, context)
        self._bar, self._middle = TopBar(), QStackedWidget()
        self.week = WeekChoice(workspace, context)
        self._lay_out()
        self._connect()

    @property
    @override
    def grid(self) -> Grid:
        """The table."""
        return self._grid

    @property
    def count(self) -> int:
        """How many people there are."""
        return self._workspace.count(Creator)

    @property
    @override
    def summary(self) -> Summary:
        """How many there are, and what the week comes to."""
        language = self._context.language
        loads = [line.load for line in self._lines]
        counted = language.plural("window", "{count} creator", "{count} creators", count=len(loads))
        hours = week.hours(language, sum(load.on_duty for load in loads))
        pay = figures.short_money(
            language, sum(load.pay or 0 for load in loads), self._workspace.charter.currency
        )
        words = self.tr("{creators} · {hours} · {pay} this week")
        return Summary(words.format(creators=counted, hours=hours, pay=pay))

    @override
    def follow(self, done: ChangeSet) -> None:
        """Shows what a step changed, if the page is looked at."""
        if self._looked_at and done.touches(*_SHOWN):
            self._read()

    @override
    def turned_to(self) -> None:
        self._looked_at = True
        self._context.actions.bind(CREATOR_ACTIONS, self)
        self._context.actions.bind(WEEK_ACTIONS, self.week)
        self._read()

    @override
    def turned_from(self) -> None:
        self._looked_at = False
        self._grid.settle()
        self._context.actions.release(CREATOR_ACTIONS)
        self._context.actions.release(WEEK_ACTIONS)

    @override
    def point_out(self) -> None:
        """The summary of this page names nothing to check."""

    # What the actions call

    def add_creator(self) -> None:
        """Adds a person, and opens their name."""
        if self._grid.settle():
            creator = add_creator(self._workspace, name=self.tr("New creator"))
            self._grid.edit_cell(creator.id, "name")

    def delete_creator(self) -> None:
        """Deletes the selected person. Raises InvalidValueError where they have shifts."""
        key = self._grid.current_key()
        if key is not None and self._grid.settle():
            delete_unused_creator(self._workspace, key)

    # The inside

    def _read(self) -> None:
        with self._workspace.one_moment():
            currency = self._workspace.charter.currency
            loads = read_creator_loads(self._workspace, self.week.monday)
        self._lines = [CreatorLine(load, currency) for load in loads]
        self._model.refresh(self._lines)
        self._middle.setCurrentIndex(0 if self._lines else 1)
        days = week.days(self._context.language, self.week.monday, self.week.sunday)
        self._bar.show_title(self.tr("Creators"), days)
        self.summarised.emit()

    def _show_menu(self, at: QPoint) -> None:
        menu = self._context.actions.context_menu(CREATOR_ACTIONS, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._grid.viewport().mapToGlobal(at))

    def _connect(self) -> None:
        self.week.turned.connect(self._read)
        self._grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._grid.customContextMenuRequested.connect(self._show_menu)
        self._context.actions.attach(CREATOR_ACTIONS, self._middle)
        self._context.actions.attach(WEEK_ACTIONS, self)

    def _lay_out(self) -> None:
        actions = self._context.actions
        self._bar.show_title(self.tr("Creators"))
        self._bar.add(self.week, actions.push_button("add_creator", "primary"))
        self._grid.setAccessibleName(self.tr("Creators"))
        self._grid.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._middle.addWidget(self._grid)
        self._middle.addWidget(
            EmptyNote(
                self.tr("No creators yet"),
                self.tr(
                    "Add the people in front of and behind the camera, or open the sample plan."
                ),
                actions.push_button("open_sample"),
                actions.push_button("add_creator", "primary"),
            )
        )
        self.stack(self._bar, self._middle)
