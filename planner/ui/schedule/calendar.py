"""The Day and Week calendar as a widget: a column for each day, hours from top to bottom."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from typing_extensions import override

from planner.ui.context import Context
from planner.ui.schedule.blocks import Block
from planner.ui.schedule.calendar_board import CalendarBoard
from planner.ui.schedule.calendar_content import CalendarContent
from planner.ui.schedule.calendar_days import pieces_of, wall_at
from planner.ui.schedule.calendar_dragging import Spot
from planner.ui.schedule.calendar_grid import Grid, Tiles, tiles_of
from planner.ui.schedule.calendar_painting import HEAD, HOURS, CalendarPainter, Scene
from planner.ui.schedule.calendar_period import Kind, Period
from planner.ui.schedule.calendar_words import day_heads
from planner.ui.schedule.geometry import Hit

_ZOOM: Final = 1.2
_WHEEL_NOTCH: Final = 120
_LINE: Final = 48
_MORNING: Final = 8 * 60 - 20
"""The minute that is at the top at first."""

_MARGIN: Final = 12.0


class Calendar(CalendarBoard):
    """Shows one day, or the seven of a week from Monday on."""

    def __init__(
        self,
        content: CalendarContent,
        context: Context,
        period: Period,
        now: Callable[[], float],
    ) -> None:
        """`period` is a day or a week; `now` tells the present moment in seconds, UTC."""
        super().__init__(content, context, period, now)
        self.beside, self.over = HOURS, HEAD
        self._grid = Grid(1, period.count)
        self._tiles = Tiles(())
        self._heads = day_heads((), self.days, context.language)
        self._fresh = True
        whole_week = period.kind is Kind.WEEK
        self.setAccessibleName(self.tr("Week") if whole_week else self.tr("Day"))
        self.dress()

    @property
    def grid(self) -> Grid:
        """Where days and hours lie."""
        return self._grid

    @property
    def tiles(self) -> Tiles:
        """What is drawn."""
        return self._tiles

    @override
    def zoom(self, steps: int) -> None:
        self._zoom_around(_ZOOM**steps, self.viewport().height() / 2)

    @override
    def reveal(self, block: Block) -> None:
        """What is shown in part already stays where it is."""
        if block.use.end <= self.span.start or block.use.start >= self.span.end:
            self.look(self.period.around(wall_at(block.use.start, self.content.zone).date()))
        for tile in self._tiles.of(block.key)[:1]:
            bar, room = self.verticalScrollBar(), self._room()
            top = int(tile.box.y - _MARGIN)
            bottom = int(tile.box.y + tile.box.height + _MARGIN - room)
            bar.setValue(min(top, max(bottom, bar.value())))

    @override
    def spot(self, at: QPointF) -> Spot | None:
        if at.x() < HOURS or at.y() < HEAD:
            return None
        return self.nearest_spot(at)

    @override
    def nearest_spot(self, at: QPointF) -> Spot:
        own = self._own(at)
        day = self.days[self._grid.column_at(own.x())].day
        return Spot(day, self._grid.minute_at(own.y()))

    @override
    def touch(self, at: QPointF) -> Hit | None:
        if self.spot(at) is None:
            return None
        own = self._own(at)
        found = self._tiles.at(self._grid.column_at(own.x()), own.x(), own.y())
        return None if found is None else Hit(found.tile.block, found.grip)

    @override
    def press_beside(self, at: QPointF) -> bool:
        """The head of a day in a week opens that day."""
        if at.x() >= HOURS and at.y() >= HEAD:
            return False
        if self.period.kind is Kind.WEEK and at.x() >= HOURS:
            self.day_wanted.emit(self.nearest_spot(at).day)
        return True

    @override
    def lay_out(self) -> None:
        width = max(1, self.viewport().width() - HOURS)
        self._grid = Grid(width, len(self.days), self._grid.hour)
        self._tiles = tiles_of(pieces_of(self.content.blocks, self.days), self._grid)
        self._heads = day_heads(self.content.blocks, self.days, self._context.language)
        self._fit_bar()
        self.viewport().update()

    @override
    def dress(self) -> None:
        self._painter = CalendarPainter(self._context.theme.tokens, self.font())
        self.viewport().update()

    # What Qt asks

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        scene = Scene(
            self._grid,
            self.days,
            self._heads,
            self._tiles,
            self.content,
            int(self._now()),
            self.verticalScrollBar().value(),
            self._current,
            self.draft,
            self.words(),
        )
        painter = QPainter(self.viewport())
        self._painter.paint(painter, self.viewport().rect(), scene)
        painter.end()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom_around(_ZOOM ** (turned / _WHEEL_NOTCH), event.position().y())
        else:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - turned * _LINE // _WHEEL_NOTCH)
        event.accept()

    # The inside

    def _own(self, at: QPointF) -> QPointF:
        """A point of the viewport in the calendar's own area."""
        return QPointF(at.x() - HOURS, at.y() - HEAD + self.verticalScrollBar().value())

    def _room(self) -> int:
        return max(1, self.viewport().height() - HEAD)

    def _zoom_around(self, factor: float, y: float) -> None:
        """The minute under a height of the viewport stays there."""
        bar = self.verticalScrollBar()
        minute = self._grid.minute_at(y - HEAD + bar.value())
        self._grid = self._grid.zoomed(factor)
        self.lay_out()
        bar.setValue(round(self._grid.y_of(minute) - (y - HEAD)))

    def _fit_bar(self) -> None:
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, int(self._grid.height) + 1 - self._room()))
        bar.setPageStep(self._room())
        bar.setSingleStep(_LINE)
        if self._fresh and self.isVisible():
            self._fresh = False
            bar.setValue(int(self._grid.y_of(_MORNING)))
