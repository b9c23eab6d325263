"""The time line of a plan: keeps its content up to date, and carries out what is dropped on it."""

from datetime import UTC, date, datetime, timedelta
from typing import Final

from PySide6.QtCore import QObject, Signal

from planner.domain.catalogue import Brand
from planner.domain.changes import ChangeSet
from planner.domain.crew import Assignment, Creator, TimeOff
from planner.domain.intervals import Span
from planner.domain.plan import Charter
from planner.domain.show import Show
from planner.domain.studio import Booking, Closure, Studio
from planner.domain.zone import to_wall
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.schedule.blocks import Block
from planner.ui.schedule.dragging import Draft
from planner.ui.schedule.dropping import carry_out
from planner.ui.schedule.filtering import ShowFilter
from planner.ui.schedule.ticks import DayBand, days, midnight
from planner.ui.schedule.time_axis import DAY, HOUR
from planner.ui.schedule.timeline import ZOOM_STEP, Timeline
from planner.ui.schedule.timeline_content import TimelineContent
from planner.ui.schedule.troubles import Troubles
from planner.wording import dates

_LANES: Final = (Charter, Brand, Studio, Closure, Creator, TimeOff)
_BLOCKS: Final = (Show, Booking, Assignment)
_MORNING: Final = 8 * HOUR


class TimelineView(QObject):
    """Stands between a plan and its time line.

    `selected` gives the show that was picked there, or a booking without a show.
    """

    selected = Signal(object, object)
    titled = Signal()

    def __init__(
        self, workspace: Workspace, context: Context, troubles: Troubles, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._context = context
        self._troubles = troubles
        self._content = TimelineContent(workspace, context.language)
        self.widget = Timeline(self._content, context, lambda: workspace.now().timestamp())
        self.widget.picked.connect(self._select)
        self.widget.dropped.connect(self._drop)
        self.widget.moved.connect(self._look)
        troubles.found.connect(self._show_troubles)
        self.show_today()
        self._look()

    @property
    def title(self) -> str:
        """The days that are shown: one by its full name, several from the first to the last."""
        shown = [band.day for band in self._bands()]
        language = self._context.language
        if len(shown) <= 1:
            return "".join(dates.full_day(language, day) for day in shown)
        return f"{dates.short_day(language, shown[0])} – {dates.full_day(language, shown[-1])}"

    @property
    def span(self) -> Span:
        """The whole days that are shown."""
        shown = [band.span for band in self._bands()] or [self.widget.axis.span]
        return Span(shown[0].start, shown[-1].end)

    def show_today(self) -> None:
        """Shows the present day from the morning on."""
        self.show_day(to_wall(self._workspace.now(), self._content.zone).date())

    def show_day(self, day: date) -> None:
        """Shows a day of the plan's zone from the morning on."""
        self._show_from(midnight(day, self._content.zone) + _MORNING)

    def turn(self, pages: int) -> None:
        """Shows as many days (less than a day shown counts as one) later, or earlier."""
        axis = self.widget.axis
        length = max(1, round(axis.seconds / DAY))
        zone = self._content.zone
        wall = to_wall(datetime.fromtimestamp(int(axis.start), UTC), zone)
        there = midnight((wall + timedelta(days=pages * length)).date(), zone)
        clock = wall.hour * HOUR + wall.minute * 60 + wall.second
        self._show_from(there + clock)

    def zoom_in(self) -> None:
        """Shows less time."""
        self.widget.zoom(1 / ZOOM_STEP)

    def zoom_out(self) -> None:
        """Shows more time."""
        self.widget.zoom(ZOOM_STEP)

    def show_show(self, show: Show) -> None:
        """Brings a show into view and selects it."""
        if self._content.show(show.id) is None:
            self.show_day(show.starts_at.date())
        self.widget.select_show(show.id)
        if (block := self.widget.current) is not None:
            self.widget.reveal(block)

    def narrow(self, wanted: ShowFilter) -> None:
        """Emphasises what a filter wants."""
        self._content.narrow(wanted)
        self.widget.refresh()

    def follow(self, done: ChangeSet) -> None:
        """Shows what a step changed."""
        if done.touches(*_LANES):
            self._content.read_lanes_again()
        elif done.touches(*_BLOCKS):
            self._content.reread()
        else:
            return
        self.widget.refresh()
        self._look()

    def rest(self) -> None:
        """Reads nothing ahead until other times are shown."""
        self.widget.rest()

    def _bands(self) -> list[DayBand]:
        span = self.widget.axis.span
        return [band for band in days(span, self._content.zone) if _is_seen(band.span, span)]

    def _show_from(self, moment: int) -> None:
        self.widget.look(self.widget.axis.shown_from(moment))

    def look_for_troubles(self) -> None:
        """Asks for what is to be solved in the time that is shown; nothing behind another view."""
        if not self.widget.isHidden():
            self._troubles.look_at(self.widget.axis.span)

    def _look(self) -> None:
        self.look_for_troubles()
        self.titled.emit()

    def _show_troubles(self) -> None:
        self._content.show_troubles(self._troubles.worst)
        self.widget.refresh()

    def _select(self, block: Block | None) -> None:
        if block is None:
            self.selected.emit(None, None)
        else:
            self.selected.emit(block.show_id, block.key if block.show_id is None else None)

    def _drop(self, draft: Draft, accepting: tuple[str, ...]) -> None:
        with self._context.problems.caught():
            key = carry_out(self._workspace, draft, accepting, self.tr("New show"))
            block = self._content.block(key)
            if block is None:
                mine = self._content.blocks_of(key)
                block = mine[0] if mine else None
            if block is not None:
                self.widget.make_current(block)


def _is_seen(day: tuple[int, int], span: tuple[int, int]) -> bool:
    """Whether at least an hour of a day is shown, or most of what is shown is of it."""
    seen = min(day[1], span[1]) - max(day[0], span[0])
    return seen >= min(HOUR, (span[1] - span[0]) // 2)
