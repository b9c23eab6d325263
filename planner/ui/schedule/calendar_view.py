"""The calendars of a plan: keeps what they show up to date, and carries out what is dropped."""

from collections.abc import Callable
from datetime import UTC, date
from typing import Final

from PySide6.QtCore import QObject, Signal

from planner.domain.catalogue import Brand
from planner.domain.changes import ChangeSet
from planner.domain.crew import Assignment, Creator, TimeOff
from planner.domain.intervals import Span
from planner.domain.plan import Charter
from planner.domain.show import Show
from planner.domain.studio import Booking, Closure, Studio
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.schedule.blocks import Block
from planner.ui.schedule.calendar import Calendar
from planner.ui.schedule.calendar_board import CalendarBoard
from planner.ui.schedule.calendar_content import CalendarContent
from planner.ui.schedule.calendar_days import wall_at
from planner.ui.schedule.calendar_period import Kind, period_around
from planner.ui.schedule.dragging import Draft
from planner.ui.schedule.dropping import carry_out
from planner.ui.schedule.filtering import ShowFilter
from planner.ui.schedule.month import Month
from planner.ui.schedule.timeline_content import TimelineContent
from planner.ui.schedule.troubles import Troubles

_LANES: Final = (Charter, Brand, Studio, Closure, Creator, TimeOff)
_BLOCKS: Final = (Show, Booking, Assignment)


class CalendarView(QObject):
    """Stands between a plan and a calendar of a day, a week or a month.

    `selected` tells the show that was picked there, `day_wanted` asks for a day of its own. While
    the calendar cannot be seen, it reads nothing; it catches up when it appears.
    """

    selected = Signal(object, object)
    titled = Signal()
    day_wanted = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        context: Context,
        troubles: Troubles,
        parent: QObject,
        *,
        kind: Kind,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._context = context
        self._troubles = troubles
        self._around = TimelineContent(workspace, context.language)
        self._is_stale = True
        self._to_read: Callable[[], None] | None = None
        self.widget = self._board(kind)
        self.widget.picked.connect(self._select)
        self.widget.dropped.connect(self._drop)
        self.widget.moved.connect(self._look)
        self.widget.appeared.connect(self._catch_up)
        self.widget.day_wanted.connect(self.day_wanted)
        troubles.found.connect(self._show_troubles)

    @property
    def title(self) -> str:
        """The days that are shown."""
        return self.widget.period.title(self._context.language)

    @property
    def span(self) -> Span:
        """The days that are shown."""
        return self.widget.span

    def show_today(self) -> None:
        """Shows the present day."""
        self.show_day(self._today())

    def show_day(self, day: date) -> None:
        """Shows the days around a day."""
        self.widget.look(self.widget.period.around(day))

    def turn(self, pages: int) -> None:
        """Shows later days, or earlier ones."""
        self.widget.look(self.widget.period.turned(pages))

    def zoom_in(self) -> None:
        """Shows things larger."""
        self.widget.zoom(1)

    def zoom_out(self) -> None:
        """Shows more."""
        self.widget.zoom(-1)

    def show_show(self, show: Show) -> None:
        """Brings a show into view and selects it."""
        zone = self._around.zone
        day = wall_at(int(show.on_air.timestamp()), zone).date()
        if not self.widget.period.holds(day):
            self.show_day(day)
        self.widget.select_show(show.id)
        if (block := self.widget.current) is not None:
            self.widget.reveal(block)

    def narrow(self, wanted: ShowFilter) -> None:
        """Emphasises what a filter wants."""
        self._around.narrow(wanted)
        self._refresh()

    def follow(self, done: ChangeSet) -> None:
        """Shows what a step changed."""
        if done.touches(*_LANES):
            self._to_read = self._around.read_lanes_again
        elif not done.touches(*_BLOCKS):
            return
        elif self._to_read is None:
            self._to_read = self._around.reread
        self._refresh()

    def _board(self, kind: Kind) -> CalendarBoard:
        content = CalendarContent(self._around, self._context.language)
        made = Month if kind is Kind.MONTH else Calendar
        period = period_around(kind, self._today())
        return made(content, self._context, period, lambda: self._workspace.now().timestamp())

    def _today(self) -> date:
        now = self._workspace.now().astimezone(UTC)
        return wall_at(int(now.timestamp()), self._around.zone).date()

    def _refresh(self) -> None:
        """At once where it can be seen, else when it appears."""
        self._is_stale = True
        if self.widget.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        if self._is_stale:
            self._is_stale = False
            if self._to_read is not None:
                self._to_read()
                self._to_read = None
            self.widget.read()
            self._look()

    def look_for_troubles(self) -> None:
        """Asks for what is to be solved in the time that is shown; nothing behind another view."""
        if not self.widget.isHidden():
            self._troubles.look_at(self.widget.span)

    def _look(self) -> None:
        self.look_for_troubles()
        self.titled.emit()

    def _show_troubles(self) -> None:
        self._around.show_troubles(self._troubles.worst)
        if self.widget.isVisible():
            self.widget.read()
        else:
            self._is_stale = True

    def _select(self, block: Block | None) -> None:
        if block is None:
            self.selected.emit(None, None)
        else:
            self.selected.emit(block.show_id, block.key if block.show_id is None else None)

    def _drop(self, draft: Draft, accepting: tuple[str, ...]) -> None:
        with self._context.problems.caught():
            key = carry_out(self._workspace, draft, accepting, self.tr("New show"))
            block = self.widget.content.block(key)
            if block is not None:
                self.widget.make_current(block)
