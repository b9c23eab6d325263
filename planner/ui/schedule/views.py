"""The five views of the schedule, with what is the same in all of them: selection and filter."""

from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from planner.domain.catalogue import Brand, Channel
from planner.domain.changes import ChangeSet
from planner.domain.crew import Assignment, Creator, TimeOff
from planner.domain.platforms import Platforms
from planner.domain.record import Waiver
from planner.domain.show import Show
from planner.domain.studio import Booking, Closure, Studio
from planner.services.overview import ShowOverview
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.schedule.calendar_period import Kind
from planner.ui.schedule.calendar_view import CalendarView
from planner.ui.schedule.columns import schedule_columns
from planner.ui.schedule.filter_button import FilterButton
from planner.ui.schedule.filter_choices import choices_of
from planner.ui.schedule.lines import ScheduleLine
from planner.ui.schedule.list_view import ShowList
from planner.ui.schedule.selection import Selection
from planner.ui.schedule.time_axis import DAY as DAY_SECONDS
from planner.ui.schedule.timeline_view import TimelineView
from planner.ui.schedule.troubles import Troubles
from planner.ui.schedule_actions import DAY, LIST, MONTH, TIMELINE, VIEWS, WEEK
from planner.ui.widgets.list_grid import ListGrid
from planner.ui.widgets.row_model import RowModel

_CHECKED: Final = (Show, Booking, Assignment, Studio, Closure, Creator, TimeOff, Waiver)
"""What findings about the schedule depend on."""

_FILTERED_BY: Final = (Brand, Channel, Studio, Creator)
"""What the filter names."""

_CALENDARS: Final = {DAY: Kind.DAY, WEEK: Kind.WEEK, MONTH: Kind.MONTH}


class Views(QStackedWidget):
    """A view is a widget under its name in `schedule_actions.VIEWS`; one of them is shown.

    `wanted` tells that the selected show is to be worked on, `turned` that another view or time is
    shown, `listed` that there are other shows, `menu_wanted` where a context menu is asked for,
    `day_wanted` which day is to be shown by itself.
    """

    wanted = Signal()
    turned = Signal()
    listed = Signal()
    menu_wanted = Signal(QPoint)
    day_wanted = Signal(object)

    def __init__(self, workspace: Workspace, context: Context, platforms: Platforms) -> None:
        super().__init__()
        self._workspace = workspace
        self._context = context
        self._platforms = platforms
        model = RowModel[ScheduleLine](schedule_columns(workspace, context.language), self)
        self.selection = Selection(self)
        self.filter = FilterButton()
        self.grid = ListGrid(model, context)
        self._list = ShowList(workspace, platforms, model, self.grid.isVisible)
        self._troubles = Troubles(workspace, context.problems, self)
        self.timeline = TimelineView(workspace, context, self._troubles, self)
        self.calendars = {
            name: CalendarView(workspace, context, self._troubles, self, kind=kind)
            for name, kind in _CALENDARS.items()
        }
        self._times: dict[str, TimelineView | CalendarView] = {
            **self.calendars,
            TIMELINE: self.timeline,
        }
        self._name = TIMELINE
        self._lay_out()
        self._connect()
        self._offer_filters()

    @property
    def shows(self) -> dict[str, ShowOverview]:
        """Every show of the plan by its id, also those that the filter leaves out."""
        return self._list.shows

    @property
    def time(self) -> TimelineView | CalendarView | None:
        """The view that is shown, if it is one of a stretch of time."""
        return self._times.get(self._name)

    @property
    def name(self) -> str:
        """The view that is shown."""
        return self._name

    @property
    def has_looked(self) -> bool:
        """Whether it is known what is to be solved in the time that is shown."""
        return self._troubles.done

    def take_focus(self) -> None:
        """Gives the focus to the view that is shown."""
        self._widgets()[self._name].setFocus()

    def show_view(self, name: str) -> None:
        """Turns to a view; what is selected is in sight there."""
        self._name = name
        self._catch_up()
        self.setCurrentWidget(self._widgets()[name])
        self._show_selection()
        self._look_for_troubles()
        self.turned.emit()

    def show_day(self, day: date) -> None:
        """Shows a day in all the views that show a stretch of time."""
        for view in self._times.values():
            view.show_day(day)

    def follow(self, done: ChangeSet) -> None:
        """Shows what a step changed; only the shows that it is about are read anew."""
        if done.touches(*_CHECKED):
            self._troubles.forget()
        if done.touches(*_FILTERED_BY):
            self._offer_filters()
        for view in self._times.values():
            view.follow(done)
        if self._list.follow(done):
            self.listed.emit()

    def go_on(self) -> None:
        """The page is looked at again."""
        self._catch_up()
        self._look_for_troubles()
        self._troubles.go_on()

    def rest(self) -> None:
        """The page is not looked at for now."""
        self.grid.settle()
        self._troubles.rest()
        self.timeline.rest()

    def _catch_up(self) -> None:
        if self._name == LIST:
            self._list.catch_up()

    def _look_for_troubles(self) -> None:
        """Only of the view that is shown: each asks for its own days in place of all others."""
        if self.time is not None:
            self.time.look_for_troubles()

    def _widgets(self) -> dict[str, QWidget]:
        times = {name: view.widget for name, view in self._times.items()}
        return {**times, LIST: self.grid}

    def _offer_filters(self) -> None:
        self.filter.offer(choices_of(self._workspace, self._platforms, self._context.language))

    def _narrow(self) -> None:
        wanted = self.filter.wanted
        if wanted.only_problems:
            on_air = (each.show.on_air.timestamp() for each in self.shows.values())
            self._troubles.look_at_days(sorted({int(moment) // DAY_SECONDS for moment in on_air}))
        for view in self._times.values():
            view.narrow(wanted)
        self._list.narrow(wanted, frozenset(self._troubles.worst))

    def _follow_troubles(self) -> None:
        if self.filter.wanted.only_problems:
            self._list.narrow(self.filter.wanted, frozenset(self._troubles.worst))

    def _pick_from_list(self) -> None:
        key = self.grid.current_key()
        if self._name == LIST:
            self.selection.select(key if key in self.shows else None)

    def _show_selection(self) -> None:
        """Marks what is selected in the view that is shown."""
        overview, view = self.shows.get(self.selection.show_id or ""), self.time
        if view is None:
            if overview is not None and self.grid.current_key() != overview.show.id:
                self.grid.select_keys([overview.show.id])
        elif overview is None:
            view.widget.select_show(None)
        else:
            view.show_show(overview.show)

    def _connect(self) -> None:
        self.grid.wanted.connect(self.wanted)
        self.grid.selectionModel().currentRowChanged.connect(self._pick_from_list)
        for shown in self._times.values():
            shown.widget.wanted.connect(self.wanted)
            shown.selected.connect(self.selection.select)
            shown.titled.connect(self.turned)
        for calendar in self.calendars.values():
            calendar.day_wanted.connect(self.day_wanted)
        self.filter.changed.connect(self._narrow)
        self._troubles.found.connect(self._follow_troubles)

    def _lay_out(self) -> None:
        self.grid.setAccessibleName(self.tr("Shows"))
        widgets = self._widgets()
        for name in VIEWS:
            view = widgets[name]
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.customContextMenuRequested.connect(partial(self._want_menu, view))
            self.addWidget(view)
        self.setCurrentWidget(widgets[self._name])

    def _want_menu(self, view: QWidget, at: QPoint) -> None:
        self.menu_wanted.emit(view.mapToGlobal(at))
