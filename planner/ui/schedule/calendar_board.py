"""What the calendars have in common: a block for each show, days, and words for them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from typing_extensions import override

from planner.domain.intervals import Span
from planner.ui.context import Context
from planner.ui.schedule.block_board import BlockBoard
from planner.ui.schedule.blocks import Block
from planner.ui.schedule.calendar_content import CalendarContent
from planner.ui.schedule.calendar_days import span_of, wall_at
from planner.ui.schedule.calendar_dragging import Spot
from planner.ui.schedule.calendar_keys import CalendarKeys
from planner.ui.schedule.calendar_period import Period
from planner.ui.schedule.calendar_pointer import CalendarPointer
from planner.ui.schedule.calendar_words import drag_words, show_words
from planner.ui.schedule.clashes import Clash
from planner.ui.schedule.dragging import Draft


class CalendarBoard(BlockBoard):
    """Shows a `CalendarContent`: a block for each show.

    `day_wanted` asks for a day of its own, `appeared` tells that the board can be seen.
    """

    day_wanted = Signal(object)
    appeared = Signal()

    def __init__(
        self,
        content: CalendarContent,
        context: Context,
        period: Period,
        now: Callable[[], float],
    ) -> None:
        """`now` tells the present moment in seconds since 1970, UTC."""
        super().__init__(context, now)
        self.content = content
        self.period = period
        self.days = period.days(content.zone)
        self._pointer = CalendarPointer(self, self)
        self._keys = CalendarKeys(self, self)

    # What each kind of calendar does in its own way

    beside = 0
    over = 0
    """How wide and high what stands on the left of the days and over them is, in pixels."""

    def zoom(self, steps: int) -> None:
        """Shows things larger, or below 0 smaller."""
        raise NotImplementedError

    def spot(self, at: QPointF) -> Spot | None:
        """Which minute of which day lies at a point of the viewport; None beside the days."""
        raise NotImplementedError

    def nearest_spot(self, at: QPointF) -> Spot:
        """The same for the nearest point among the days."""
        raise NotImplementedError

    def press_beside(self, at: QPointF) -> bool:
        """Something was pressed; whether it was neither a show nor the room for one."""
        raise NotImplementedError

    def lay_out(self) -> None:
        """Finds anew where things lie."""
        raise NotImplementedError

    # What all have in common

    def look(self, period: Period) -> None:
        """Shows other days."""
        if period != self.period:
            self.period = period
            self.read()
            self.moved.emit()

    @property
    def span(self) -> Span:
        """The time that is shown."""
        return span_of(self.days)

    @property
    @override
    def current(self) -> Block | None:
        return None if self._current is None else self.content.block(self._current)

    @override
    def in_order(self) -> Sequence[Block]:
        """The shows that are shown, by start."""
        start, end = self.span
        shown = [each for each in self.content.blocks if each.use.start < end]
        return [each for each in shown if each.use.end > start and not each.dimmed]

    def select_show(self, show_id: str | None) -> None:
        """Marks a show, and makes it the current one; with none, only a show is let go."""
        current = self.current
        if show_id is not None or current is None or current.show_id is not None:
            self._show_id = self._current = show_id
        self.tell()
        self.viewport().update()

    def read(self) -> None:
        """Reads and shows what the content has for the days that are shown."""
        self.days = self.period.days(self.content.zone)
        self.content.look_at(self.span)
        self.catch_up()
        self.lay_out()
        self.tell()
        self.viewport().update()

    @override
    def find_clashes(self, draft: Draft) -> tuple[Clash, ...]:
        return self.content.clashes(draft)

    @override
    def say_draft(self, draft: Draft) -> tuple[str, ...]:
        zone = self.content.zone
        day = wall_at(draft.use.start, zone).date()
        return drag_words(draft, self.clashes_of(draft), day, zone, self._context.language)

    @override
    def words_of(self, block: Block) -> str:
        trouble = self.content.trouble(block)
        return show_words(block, trouble, self.content.zone, self._context.language)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.lay_out()
        super().resizeEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.appeared.emit()
