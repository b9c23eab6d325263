"""The schedule page: the shows of the plan in calendars, on a time line or as a list.

The views share what is selected and what is filtered; beside them the selected show is inspected.
"""

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QStackedWidget
from typing_extensions import override

from planner.domain.changes import ChangeSet
from planner.domain.platforms import Platforms
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.room_time_actions import ROOM_TIME_ACTIONS
from planner.ui.schedule.day_totals import DayTotals
from planner.ui.schedule.find_slot.panel import FindSlotPanel
from planner.ui.schedule.inspector.panel import ShowInspector
from planner.ui.schedule.new_show.chosen import NOTHING_CHOSEN, Chosen
from planner.ui.schedule.new_show.panel import NewShowPanel
from planner.ui.schedule.room_time.desk import RoomTimeDesk
from planner.ui.schedule.room_time.panel import RoomTimePanel
from planner.ui.schedule.selected_show import SelectedShow
from planner.ui.schedule.selection import Selection
from planner.ui.schedule.series.panel import SeriesPanel
from planner.ui.schedule.series.scope_strip import ScopeStrip, under_strip
from planner.ui.schedule.view_switch import ViewSwitch
from planner.ui.schedule.views import Views
from planner.ui.schedule_actions import (
    DAY,
    SCHEDULE_ACTIONS,
    TIME_ACTIONS,
    TIMELINE,
    VIEWS,
)
from planner.ui.show_actions import SHOW_ACTIONS
from planner.ui.widgets.empty import EmptyNote
from planner.ui.widgets.page import Page
from planner.ui.widgets.side import Side
from planner.ui.widgets.side_panel import beside
from planner.ui.widgets.summary import Summary
from planner.ui.widgets.top_bar import TopBar
from planner.wording.solving import conflicts_in_words


class SchedulePage(Page):
    """Shows the shows in one of several views; `opened` says whose rundown is to be opened."""

    opened = Signal(str)
    sheet_wanted = Signal(str, str)

    def __init__(self, workspace: Workspace, context: Context, platforms: Platforms) -> None:
        super().__init__()
        self._workspace = workspace
        self._context = context
        self.views = Views(workspace, context, platforms)
        self.inspector = ShowInspector(workspace, context, self.selection, platforms)
        self.new_show = NewShowPanel(workspace, context, platforms)
        self.slots = FindSlotPanel(workspace, context, self.selection)
        self.series = SeriesPanel(workspace, context, self.selection)
        self.room_time = RoomTimePanel(workspace, context, self.selection)
        self.side = Side(self.inspector, self.new_show, self.slots, self.series, self.room_time)
        self.rooms = RoomTimeDesk(self.views, self.side, self.room_time)
        self.selected = SelectedShow(workspace, self.views, self.side, self.inspector, self.series)
        self.scope_strip = ScopeStrip(workspace, context)
        self._bar, self._middle = TopBar(), QStackedWidget()
        self._totals, self._conflicts = DayTotals(workspace, context, self.views), 0
        self._lay_out()
        self._connect()
        self.show_view(TIMELINE)
        self._say()

    @property
    def selection(self) -> Selection:
        """What is selected in all views."""
        return self.views.selection

    @property
    @override
    def summary(self) -> Summary:
        """What the days in view come to, and how many conflicts the coming weeks have."""
        conflicts = conflicts_in_words(self._context.language, self._conflicts)
        return Summary(self._totals.text, conflicts, error=True)

    @override
    def take_focus(self) -> None:
        """Gives the focus to the view that is shown."""
        self.views.take_focus()

    @override
    def give_up(self) -> None:
        """Drops what is being typed in the list and beside it, and ends what reads the file."""
        self.views.grid.give_up()
        self.series.give_up()
        self.room_time.give_up()
        self.new_show.rest()
        self.slots.close_searches()

    @override
    def follow(self, done: ChangeSet) -> None:
        """Shows what a step changed."""
        self.views.follow(done)
        self._totals.follow()
        self.inspector.follow(done)
        self.new_show.follow(done)
        self.slots.follow(done)
        self.series.follow(done)
        self.room_time.follow(done)
        self.scope_strip.follow(done)

    @override
    def turned_to(self) -> None:
        self._context.actions.bind(SHOW_ACTIONS, self.selected)
        self._context.actions.bind(SCHEDULE_ACTIONS, self)
        self._context.actions.bind(ROOM_TIME_ACTIONS, self.rooms)
        self._bind_time()
        self.views.go_on()

    @override
    def turned_from(self) -> None:
        self._context.actions.release(SHOW_ACTIONS)
        self._context.actions.release(SCHEDULE_ACTIONS)
        self._context.actions.release(ROOM_TIME_ACTIONS)
        self._context.actions.release(TIME_ACTIONS)
        self.views.rest()

    @override
    def point_out(self) -> None:
        self._context.actions["solve_conflicts"].trigger()

    def show_conflicts(self, count: int) -> None:
        """Says how many conflicts are to be solved."""
        self._conflicts = count
        self.summarised.emit()

    def point_to(self, show_id: str) -> None:
        """Selects a show, in the view that is shown, on its day."""
        self.selection.select(show_id)
        self.show_view(self.views.name)

    def show_day(self, day: date) -> None:
        """Shows a day in all the views that show a stretch of time."""
        self.views.show_day(day)

    # What the actions call

    def add_show(self) -> None:
        """Begins a new show in the panel beside the views."""
        self._begin_show("", NOTHING_CHOSEN)

    def find_slot(self) -> None:
        """Looks for time for a show in the panel beside the views."""
        if self.views.grid.settle():
            self._middle.setCurrentIndex(0)
            self.side.turn_to(self.slots)
            self.slots.begin()

    def show_view(self, name: str) -> None:
        """Turns to a view; what is selected is in sight there."""
        self.views.show_view(name)
        for each in VIEWS:
            self._context.actions[f"view_{each}"].setChecked(each == name)
        self._bind_time()
        self.take_focus()

    # The inside

    def _show_new(self, show_id: str) -> None:
        """A show was created: it is selected, in sight, and inspected."""
        self.side.rest()
        self.selection.select(show_id)
        self.take_focus()

    def _begin_show(self, line: str, chosen: Chosen) -> None:
        if self.views.grid.settle():
            self._middle.setCurrentIndex(0)
            self.side.turn_to(self.new_show)
            self.new_show.begin(line, chosen)

    def _leave_side(self) -> None:
        self.new_show.rest()
        self.slots.rest()
        self._say()
        self.take_focus()

    def _say(self) -> None:
        self._middle.setCurrentIndex(0 if self.views.shows else 1)
        self.summarised.emit()

    def _entitle(self) -> None:
        """The days that are shown; the list shows all there are."""
        time = self.views.time
        self._bar.show_title(self.tr("Schedule") if time is None else time.title)

    def _bind_time(self) -> None:
        """The list shows all times at once, so there is none to turn to."""
        time = self.views.time
        if time is None:
            self._context.actions.release(TIME_ACTIONS)
        else:
            self._context.actions.bind(TIME_ACTIONS, time)

    def _show_day_alone(self, day: date) -> None:
        """A day of its own, without what is selected on another one."""
        self.selection.select(None)
        self.show_view(DAY)
        self.views.calendars[DAY].show_day(day)

    def _show_menu(self, at: QPoint) -> None:
        menu = self._context.actions.context_menu(SHOW_ACTIONS, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _connect(self) -> None:
        self.views.wanted.connect(self.selected.inspect_show)
        self.selected.opened.connect(self.opened)
        self.views.turned.connect(self._entitle)
        self._totals.changed.connect(self.summarised)
        self.views.listed.connect(self._say)
        self.views.day_wanted.connect(self._show_day_alone)
        self.views.menu_wanted.connect(self._show_menu)
        self.side.left.connect(self._leave_side)
        self.rooms.begun.connect(lambda: self._middle.setCurrentIndex(0))
        self.new_show.created.connect(self._show_new)
        self.slots.booked.connect(self._begin_show)
        self.slots.moved.connect(self._show_new)
        self.new_show.turned.connect(self.views.show_day)
        self.inspector.sheet_wanted.connect(self.sheet_wanted)
        self.scope_strip.left.connect(self.take_focus)
        self._context.actions.attach(SHOW_ACTIONS, self.views)
        # Del on a button of the inspector must not delete the show.
        beside_views = [each for each in SHOW_ACTIONS if each.id != "delete_show"]
        self._context.actions.attach(beside_views, self.side)
        self._context.actions.attach(SCHEDULE_ACTIONS, self)
        self._context.actions.attach(ROOM_TIME_ACTIONS, self)
        self._context.actions.attach(TIME_ACTIONS, self)

    def _lay_out(self) -> None:
        actions = self._context.actions
        self._bar.add(
            actions.tool_button("earlier"),
            actions.push_button("today"),
            actions.tool_button("later"),
            ViewSwitch(self._context, VIEWS),
            self.views.filter,
        )
        self._bar.add_spare(actions.push_button("find_slot"))
        self._bar.add(actions.push_button("add_show", "primary"))
        self._middle.addWidget(beside(self.views, under_strip(self.scope_strip, self.side)))
        self._middle.addWidget(
            EmptyNote(
                self.tr("No shows yet"),
                self.tr("Add a show, or open the sample plan to see what one looks like."),
                actions.push_button("open_sample"),
                actions.push_button("add_show", "primary"),
            )
        )
        self.stack(self._bar, self._middle)
