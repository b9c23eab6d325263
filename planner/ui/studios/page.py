"""The studios page: every room with its terms, and how full it is in a week."""

from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget
from typing_extensions import override

from planner.domain.changes import ChangeSet
from planner.domain.show import Show
from planner.domain.studio import Booking, Closure, Studio
from planner.services.studios import add_studio, delete_unused_studio
from planner.services.week_loads import read_studio_loads
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.list_actions import STUDIO_ACTIONS, WEEK_ACTIONS
from planner.ui.studios.columns import studio_columns
from planner.ui.studios.lines import StudioLine
from planner.ui.widgets.empty import EmptyNote
from planner.ui.widgets.grid import Grid
from planner.ui.widgets.page import Page
from planner.ui.widgets.row_model import RowModel
from planner.ui.widgets.summary import Summary
from planner.ui.widgets.top_bar import TopBar
from planner.ui.widgets.week_choice import WeekChoice
from planner.wording import figures, week

_SHOWN: Final = (Studio, Booking, Closure, Show)


class StudiosPage(Page):
    """Lists the studios by name. What it shows is read when it is turned to, not before."""

    def __init__(self, workspace: Workspace, context: Context) -> None:
        super().__init__()
        self._workspace = workspace
        self._context = context
        self._looked_at = False
        self._lines: list[StudioLine] = []
        columns = studio_columns(workspace, context.language)
        self._model = RowModel[StudioLine](columns, self)
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
        """How many studios there are."""
        return self._workspace.count(Studio)

    @property
    @override
    def summary(self) -> Summary:
        """How many there are, and what the week comes to."""
        language = self._context.language
        loads = [line.load for line in self._lines]
        counted = language.plural("window", "{count} studio", "{count} studios", count=len(loads))
        booked = week.hours(language, sum(load.booked for load in loads))
        cost = figures.short_money(
            language, sum(load.cost or 0 for load in loads), self._workspace.charter.currency
        )
        words = self.tr("{studios} · {hours} booked · {cost} this week")
        return Summary(words.format(studios=counted, hours=booked, cost=cost))

    @override
    def follow(self, done: ChangeSet) -> None:
        """Shows what a step changed, if the page is looked at."""
        if self._looked_at and done.touches(*_SHOWN):
            self._read()

    @override
    def turned_to(self) -> None:
        self._looked_at = True
        self._context.actions.bind(STUDIO_ACTIONS, self)
        self._context.actions.bind(WEEK_ACTIONS, self.week)
        self._read()

    @override
    def turned_from(self) -> None:
        self._looked_at = False
        self._grid.settle()
        self._context.actions.release(STUDIO_ACTIONS)
        self._context.actions.release(WEEK_ACTIONS)

    @override
    def point_out(self) -> None:
        """The summary of this page names nothing to check."""

    # What the actions call

    def add_studio(self) -> None:
        """Adds a studio, and opens its name."""
        if self._grid.settle():
            studio = add_studio(self._workspace, name=self.tr("New studio"))
            self._grid.edit_cell(studio.id, "name")

    def delete_studio(self) -> None:
        """Deletes the selected studio. Raises InvalidValueError where it is booked."""
        key = self._grid.current_key()
        if key is not None and self._grid.settle():
            delete_unused_studio(self._workspace, key)

    # The inside

    def _read(self) -> None:
        with self._workspace.one_moment():
            currency = self._workspace.charter.currency
            loads = read_studio_loads(self._workspace, self.week.monday)
        self._lines = [StudioLine(load, currency) for load in loads]
        self._model.refresh(self._lines)
        self._middle.setCurrentIndex(0 if self._lines else 1)
        days = week.days(self._context.language, self.week.monday, self.week.sunday)
        self._bar.show_title(self.tr("Studios"), days)
        self.summarised.emit()

    def _show_menu(self, at: QPoint) -> None:
        menu = self._context.actions.context_menu(STUDIO_ACTIONS, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._grid.viewport().mapToGlobal(at))

    def _connect(self) -> None:
        self.week.turned.connect(self._read)
        self._grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._grid.customContextMenuRequested.connect(self._show_menu)
        self._context.actions.attach(STUDIO_ACTIONS, self._middle)
        self._context.actions.attach(WEEK_ACTIONS, self)

    def _lay_out(self) -> None:
        actions = self._context.actions
        self._bar.show_title(self.tr("Studios"))
        self._bar.add(self.week, actions.push_button("add_studio", "primary"))
        self._grid.setAccessibleName(self.tr("Studios"))
        self._grid.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._middle.addWidget(self._grid)
        self._middle.addWidget(
            EmptyNote(
                self.tr("No studios yet"),
                self.tr("Add the rooms that shows are made in, or open the sample plan."),
                actions.push_button("open_sample"),
                actions.push_button("add_studio", "primary"),
            )
        )
        self.stack(self._bar, self._middle)
