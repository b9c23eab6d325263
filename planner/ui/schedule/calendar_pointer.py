"""The mouse over a calendar: shows and new ones among its days; at their sides it turns pages."""

from typing import Final, Protocol

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QAbstractScrollArea
from typing_extensions import override

from planner.ui.schedule.block_pointer import EDGE, BlockPointer, Ground, Hand, Way
from planner.ui.schedule.calendar_content import CalendarContent
from planner.ui.schedule.calendar_dragging import FINE_STEP, STEP, Drag, Spot, begun, dragged, taken
from planner.ui.schedule.calendar_period import Kind, Period
from planner.ui.schedule.dragging import Draft
from planner.ui.schedule.geometry import Hit

_BY: Final = 12
"""How many pixels it is scrolled on at a time."""

_SIDE: Final = 4
"""So near the right side, in pixels, or beyond the days on the left, pages are turned."""

_TICKS_TO_TURN: Final = 25
"""So many times, 30 ms each, before a page is turned: whoever passes by does not mean it."""


class CalendarGround(Ground, Protocol):
    """What the pointer moves over."""

    content: CalendarContent
    period: Period
    beside: int
    over: int

    def spot(self, at: QPointF) -> Spot | None:
        """Which minute of which day lies at a point of the viewport; None beside the days."""

    def nearest_spot(self, at: QPointF) -> Spot:
        """The same for the nearest point among the days."""

    def press_beside(self, at: QPointF) -> bool:
        """Something was pressed; whether it was neither a show nor the room for one."""

    def look(self, period: Period) -> None:
        """Shows other days."""


class CalendarPointer(BlockPointer):
    """Listens to the mouse on a calendar's viewport."""

    def __init__(self, ground: CalendarGround, area: QAbstractScrollArea) -> None:
        super().__init__(ground, area, Qt.CursorShape.SizeVerCursor)
        self._calendar = ground
        self._ticks = 0

    @override
    def is_ground(self, at: QPointF) -> bool:
        return self._calendar.spot(at) is not None

    @override
    def press_beside(self, at: QPointF) -> bool:
        return self._calendar.press_beside(at)

    @override
    def take(self, at: QPointF, hit: Hit | None) -> Hand | None:
        spot, content = self._calendar.nearest_spot(at), self._calendar.content
        if hit is not None:
            home, copied = content.home(hit.block), content.studio_lane(hit.block)
            held = taken(hit.block, hit.grip, spot, home=home, copy_lane=copied)
            return self._holding(held)
        if self._calendar.period.kind is Kind.MONTH:
            return None
        return self._holding(begun(spot, content.zone, waiting=content.waiting))

    @override
    def way(self, at: QPointF) -> Way:
        viewport, over = self._area.viewport(), self._calendar.over
        down = 1 if at.y() > viewport.height() - EDGE else 0
        right = 1 if at.x() >= viewport.width() - _SIDE else 0
        left = at.x() < max(_SIDE, self._calendar.beside)
        return Way(-1 if left else right, -1 if at.y() < over + EDGE else down)

    @override
    def scroll(self, way: Way) -> None:
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + way.y * _BY)
        self._ticks = self._ticks + 1 if way.x else 0
        if self._ticks >= _TICKS_TO_TURN:
            self._ticks = 0
            self._calendar.look(self._calendar.period.turned(way.x))

    def _holding(self, drag: Drag) -> Hand:
        def moved(at: QPointF, held: Qt.KeyboardModifier) -> Draft:
            return dragged(
                drag,
                self._calendar.nearest_spot(at),
                step=FINE_STEP if held & Qt.KeyboardModifier.AltModifier else STEP,
                zone=self._calendar.content.zone,
                copying=bool(held & Qt.KeyboardModifier.ControlModifier),
            )

        return moved
