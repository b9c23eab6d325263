"""The Month calendar as a widget: weeks as rows, a line for each show, dragged from day to day."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent
from typing_extensions import override

from planner.ui.context import Context
from planner.ui.schedule.blocks import Block
from planner.ui.schedule.calendar_board import CalendarBoard
from planner.ui.schedule.calendar_content import CalendarContent
from planner.ui.schedule.calendar_days import wall_at
from planner.ui.schedule.calendar_dragging import Spot
from planner.ui.schedule.calendar_period import WEEK_DAYS, Period
from planner.ui.schedule.geometry import Grip, Hit
from planner.ui.schedule.month_grid import NUMBER, DayLines, MonthGrid, lines_of
from planner.ui.schedule.month_painting import HEAD, MonthPainter, MonthScene

_ROOMIER: Final = 1.25
_MOST_ROOMIER: Final = 4.0


class Month(CalendarBoard):
    """Shows the weeks of a month. A show is dragged to another day and keeps its clock."""

    def __init__(
        self,
        content: CalendarContent,
        context: Context,
        period: Period,
        now: Callable[[], float],
    ) -> None:
        """`now` tells the present moment in seconds since 1970, UTC."""
        super().__init__(content, context, period, now)
        self.over = HEAD
        self._stretch = 1.0
        self._grid = MonthGrid(1, 1, len(self.days) // WEEK_DAYS)
        self._lines: list[DayLines] = []
        self.setAccessibleName(self.tr("Month"))
        self.dress()

    @property
    def grid(self) -> MonthGrid:
        """Where days and lines lie."""
        return self._grid

    @property
    def lines(self) -> list[DayLines]:
        """What each day says."""
        return self._lines

    @override
    def zoom(self, steps: int) -> None:
        """Makes weeks higher, so that more lines fit."""
        self._stretch = min(_MOST_ROOMIER, max(1.0, self._stretch * _ROOMIER**steps))
        self.lay_out()

    @override
    def reveal(self, block: Block) -> None:
        day = wall_at(block.use.start, self.content.zone).date()
        if not self.period.holds(day):
            self.look(self.period.around(day))
        if self.period.holds(day):
            row = (day - self.period.first).days // WEEK_DAYS
            bar, high = self.verticalScrollBar(), self._grid.row_height
            top, lowest = int(row * high), int((row + 1) * high) - self._room()
            bar.setValue(min(top, max(lowest, bar.value())))

    @override
    def spot(self, at: QPointF) -> Spot | None:
        own = self._own(at)
        return None if at.y() < HEAD or own.y() >= self._grid.height else self.nearest_spot(at)

    @override
    def nearest_spot(self, at: QPointF) -> Spot:
        """A day; no minute of it is meant, so that dragging never changes the clock."""
        own = self._own(at)
        return Spot(self.days[self._grid.place_at(own.x(), own.y())].day, 0)

    @override
    def touch(self, at: QPointF) -> Hit | None:
        if self.spot(at) is None:
            return None
        own = self._own(at)
        place = self._grid.place_at(own.x(), own.y())
        for number, block in enumerate(self._lines[place].shown):
            if self._grid.line(place, number).holds(own.x(), own.y()):
                return Hit(block, Grip.BODY)
        return None

    @override
    def press_beside(self, at: QPointF) -> bool:
        """The number of a day, and “+3 more”, open that day."""
        if self.spot(at) is None:
            return True
        own = self._own(at)
        place = self._grid.place_at(own.x(), own.y())
        on_number = own.y() - self._grid.cell(place).y < NUMBER
        lines = self._lines[place]
        more = self._grid.line(place, lines.line_of_more)
        if on_number or (lines.more and more.holds(own.x(), own.y())):
            self.day_wanted.emit(lines.day.day)
            return True
        return False

    @override
    def lay_out(self) -> None:
        room = self._room() * self._stretch
        weeks = len(self.days) // WEEK_DAYS
        self._grid = MonthGrid(max(1, self.viewport().width()), room, weeks)
        self._lines = lines_of(self.content.blocks, self.days, self.content.zone, self._grid.lines)
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, int(self._grid.height) - self._room()))
        bar.setPageStep(self._room())
        bar.setSingleStep(int(NUMBER))
        self.viewport().update()

    @override
    def dress(self) -> None:
        self._painter = MonthPainter(
            self._context.theme.tokens, self.font(), self._context.language
        )
        self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        scene = MonthScene(
            self._grid,
            self._lines,
            self.content,
            self.period.anchor.month,
            int(self._now()),
            self.verticalScrollBar().value(),
            self._current,
            self.draft,
            self.words(),
        )
        painter = QPainter(self.viewport())
        self._painter.paint(painter, self.viewport().rect(), scene)
        painter.end()

    def _own(self, at: QPointF) -> QPointF:
        """A point of the viewport in the area of the weeks."""
        return QPointF(at.x(), at.y() - HEAD + self.verticalScrollBar().value())

    def _room(self) -> int:
        return max(1, self.viewport().height() - HEAD)
