"""The schedule page: the shows of the plan in calendars, on a time line or as a list.

A view is a widget in `_stack` under its name in `schedule_actions.VIEWS`; what is selected and what
is filtered is the same in all of them. Each show opens its rundown.
"""

from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from planner.domain.catalogue import Brand
from planner.domain.changes import ChangeSet
from planner.domain.crew import Assignment, Creator, TimeOff
from planner.domain.platforms import Platforms
from planner.domain.record import Waiver
from planner.domain.show import Show
from planner.domain.studio import Booking, Closure, Studio
from planner.services.new_show import add_usual_show
from planner.services.shows import delete_show
from planner.services.workspace import Workspace
from planner.ui.actions import SHOW_ACTIONS
from planner.ui.context import Context
from planner.ui.schedule.calendar_period import Kind
from planner.ui.schedule.calendar_view import CalendarView
from planner.ui.schedule.columns import schedule_columns
from planner.ui.schedule.filter_button import FilterButton
from planner.ui.schedule.lines import ScheduleLine
from planner.ui.schedule.list_view import Narrowed, ShowList
from planner.ui.schedule.selection import Selection
from planner.ui.schedule.time_axis import DAY as DAY_SECONDS
from planner.ui.schedule.timeline_view import TimelineView
from planner.ui.schedule.troubles import Troubles
from planner.ui.schedule.view_switch import ViewSwitch
from planner.ui.schedule_actions import (
    DAY,
    LIST,
    MONTH,
    SCHEDULE_ACTIONS,
    TIME_ACTIONS,
    TIMELINE,
    VIEWS,
    WEEK,
)
from planner.ui.widgets.empty import EmptyNote
from planner.ui.widgets.grid import Grid
from planner.ui.widgets.list_grid import ListGrid
from planner.ui.widgets.page import Page
from planner.ui.widgets.row_model import RowModel
from planner.ui.widgets.summary import Summary
from planner.ui.widgets.top_bar import TopBar

_CHECKED: Final = (Show, Booking, Assignment, Studio, Closure, Creator, TimeOff, Waiver)
"""What findings about the schedule depend on."""

_CALENDARS: Final = {DAY: Kind.DAY, WEEK: Kind.WEEK, MONTH: Kind.MONTH}


class SchedulePage(Page):
    """Shows the shows in one of several views; says which one is to be opened."""

    opened = Signal(str)

    def __init__(self, workspace: Workspace, context: Context, platforms: Platforms) -> None:
        super().__init__()
        self._workspace = workspace
        self._context = context
        self._model = RowModel[ScheduleLine](schedule_columns(workspace, context.language), self)
        self._list = ShowList(workspace, platforms, self._model)
        self._selection = Selection(self)
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
        self._grid = ListGrid(self._model, context)
        self._views: dict[str, QWidget] = {
            **{name: view.widget for name, view in self._times.items()},
            LIST: self._grid,
        }
        self._name = TIMELINE
        self._shown = self._views[TIMELINE]
        self._stack, self._middle = QStackedWidget(), QStackedWidget()
        self._bar, self.filter = TopBar(), FilterButton(context.language)
        self._lay_out()
        self._connect()
        self._show_brands()
        self.show_view(TIMELINE)
        self._say()

    @property
    @override
    def grid(self) -> Grid:
        """The table of the list."""
        return self._grid

    @property
    def selection(self) -> Selection:
        """What is selected in all views."""
        return self._selection

    @property
    @override
    def summary(self) -> Summary:
        """What the page says of itself."""
        shows = self._list.shows
        count, over = len(shows), sum(each.over > 0 for each in shows.values())
        plural = self._context.language.plural
        counted = plural("window", "{count} show", "{count} shows", count=count)
        if not over:
            return Summary(counted)
        return Summary(
            counted, plural("window", "{count} show over", "{count} shows over", count=over)
        )

    @override
    def take_focus(self) -> None:
        """Gives the focus to the view that is shown."""
        self._shown.setFocus()

    @override
    def follow(self, done: ChangeSet) -> None:
        """Shows what a step changed; only the shows that it is about are read anew."""
        if done.touches(*_CHECKED):
            self._troubles.forget()
        if done.touches(Brand):
            self._show_brands()
        for view in self._times.values():
            view.follow(done)
        if self._list.follow(done):
            self._say()

    @override
    def turned_to(self) -> None:
        self._context.actions.bind(SHOW_ACTIONS, self)
        self._context.actions.bind(SCHEDULE_ACTIONS, self)
        self._bind_time()
        self._troubles.go_on()

    @override
    def turned_from(self) -> None:
        self._grid.settle()
        self._context.actions.release(SHOW_ACTIONS)
        self._context.actions.release(SCHEDULE_ACTIONS)
        self._context.actions.release(TIME_ACTIONS)
        self._troubles.rest()
        self.timeline.rest()

    @override
    def point_out(self) -> None:
        over = [each for each in self._list.shows.values() if each.over > 0]
        first = min(over, key=lambda each: each.show.on_air, default=None)
        if first is not None:
            self.show_view(LIST)
            self._grid.select_keys([first.show.id])

    # What the actions call

    def open_show(self) -> None:
        """Opens the rundown of the selected show."""
        show_id = self._selection.show_id
        if show_id in self._list.shows and self._grid.settle():
            self.opened.emit(show_id)

    def delete_show(self) -> None:
        """Deletes the selected show."""
        show_id = self._selection.show_id
        if show_id is not None and show_id in self._list.shows and self._grid.settle():
            delete_show(self._workspace, show_id)

    def add_show(self) -> None:
        """Adds a show, and opens its title in the list."""
        self.show_view(LIST)
        show = add_usual_show(self._workspace, self.tr("New show"))
        self._grid.edit_cell(show.id, "title")

    def show_view(self, name: str) -> None:
        """Turns to a view; what is selected is in sight there."""
        self._name = name
        self._shown = self._views[name]
        self._stack.setCurrentWidget(self._shown)
        for each in VIEWS:
            self._context.actions[f"view_{each}"].setChecked(each == name)
        self._bind_time()
        self._show_selection()
        self._entitle()
        self.take_focus()

    # The inside

    def _say(self) -> None:
        self._middle.setCurrentIndex(0 if self._list.shows else 1)
        self.summarised.emit()

    def _entitle(self) -> None:
        """The days that are shown; the list shows all there are."""
        view = self._times.get(self._name)
        self._bar.show_title(self.tr("Schedule") if view is None else view.title)

    def _bind_time(self) -> None:
        """The list shows all times at once, so there is none to turn to."""
        view = self._times.get(self._name)
        if view is None:
            self._context.actions.release(TIME_ACTIONS)
        else:
            self._context.actions.bind(TIME_ACTIONS, view)

    def _show_brands(self) -> None:
        self.filter.show_brands(self._workspace.all(Brand))

    def _narrow(self) -> None:
        wanted = self.filter.wanted
        if wanted.only_problems:
            on_air = (each.show.on_air.timestamp() for each in self._list.shows.values())
            self._troubles.look_at_days(sorted({int(moment) // DAY_SECONDS for moment in on_air}))
        for view in self._times.values():
            view.narrow(wanted)
        self._list.narrow(Narrowed(wanted, frozenset(self._troubles.worst)))

    def _follow_troubles(self) -> None:
        if self.filter.wanted.only_problems:
            self._list.narrow(Narrowed(self.filter.wanted, frozenset(self._troubles.worst)))

    def _pick_from_list(self) -> None:
        key = self._grid.current_key()
        if self._shown is self._grid:
            self._selection.select(key if key in self._list.shows else None)

    def _show_selection(self) -> None:
        """Marks what is selected in the view that is shown."""
        overview = self._list.shows.get(self._selection.show_id or "")
        view = self._times.get(self._name)
        if view is None:
            if overview is not None and self._grid.current_key() != overview.show.id:
                self._grid.select_keys([overview.show.id])
        elif overview is None:
            view.widget.select_show(None)
        else:
            view.show_show(overview.show)

    def _show_day(self, day: date) -> None:
        """A day of its own, without what is selected on another one."""
        self._selection.select(None)
        self.show_view(DAY)
        self.calendars[DAY].show_day(day)

    def _show_menu(self, view: QWidget, at: QPoint) -> None:
        menu = self._context.actions.context_menu(SHOW_ACTIONS, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(view.mapToGlobal(at))

    def _connect(self) -> None:
        self._grid.wanted.connect(self.open_show)
        self._grid.selectionModel().currentRowChanged.connect(self._pick_from_list)
        for shown in self._times.values():
            shown.widget.wanted.connect(self.open_show)
            shown.selected.connect(self._selection.select)
            shown.titled.connect(self._entitle)
        for calendar in self.calendars.values():
            calendar.day_wanted.connect(self._show_day)
        self.filter.changed.connect(self._narrow)
        self._troubles.found.connect(self._follow_troubles)
        for view in self._views.values():
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.customContextMenuRequested.connect(partial(self._show_menu, view))
        self._context.actions.attach(SHOW_ACTIONS, self._middle)
        self._context.actions.attach(SCHEDULE_ACTIONS, self)
        self._context.actions.attach(TIME_ACTIONS, self)

    def _lay_out(self) -> None:
        actions = self._context.actions
        self._bar.add(
            actions.tool_button("earlier"),
            actions.push_button("today"),
            actions.tool_button("later"),
            ViewSwitch(self._context, VIEWS),
            self.filter,
            actions.push_button("add_show", "primary"),
        )
        self._grid.setAccessibleName(self.tr("Shows"))
        for name in VIEWS:
            self._stack.addWidget(self._views[name])
        self._middle.addWidget(self._stack)
        self._middle.addWidget(
            EmptyNote(
                self.tr("No shows yet"),
                self.tr("Add a show, or open the sample plan to see what one looks like."),
                actions.push_button("open_sample"),
                actions.push_button("add_show", "primary"),
            )
        )
        self.stack(self._bar, self._middle)
