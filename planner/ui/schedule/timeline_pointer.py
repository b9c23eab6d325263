"""The mouse over the time line: blocks and new ones along a lane, the middle button pans."""

from typing import Final, Protocol

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractScrollArea
from typing_extensions import override

from planner.ui.schedule.block_pointer import EDGE, BlockPointer, Ground, Hand, Way
from planner.ui.schedule.dragging import FINE_STEP, STEP, Draft, begun, dragged, taken
from planner.ui.schedule.geometry import Hit, Layout
from planner.ui.schedule.time_axis import TimeAxis
from planner.ui.schedule.timeline_content import TimelineContent

_BY: Final = 14
"""How many pixels it is scrolled on at a time."""


class TimelineGround(Ground, Protocol):
    """What the pointer moves over."""

    axis: TimeAxis
    strips: Layout
    content: TimelineContent

    def place(self, at: QPointF) -> QPointF:
        """A point of the viewport in the area of the lanes."""

    def glide(self, axis: TimeAxis) -> None:
        """Shows other times while a hand moves them."""


class TimelinePointer(BlockPointer):
    """Listens to the mouse on a time line's viewport."""

    def __init__(self, ground: TimelineGround, area: QAbstractScrollArea, head: int) -> None:
        """`head` is the height over the lanes, in pixels."""
        super().__init__(ground, area, Qt.CursorShape.SizeHorCursor)
        self._line = ground
        self._head = head
        self._panned: QPointF | None = None

    @override
    def cancel(self) -> bool:
        self._panned = None
        return super().cancel()

    @override
    def is_ground(self, at: QPointF) -> bool:
        return True

    @override
    def press_beside(self, at: QPointF) -> bool:
        return False

    @override
    def take(self, at: QPointF, hit: Hit | None) -> Hand | None:
        own = self._line.place(at)
        strip = self._line.strips.at(own.y())
        if strip is None or strip.lane is None or own.x() < 0:
            return None
        moment = self._line.axis.moment_at(own.x())
        if hit is not None:
            return self._holding(taken(hit, strip.lane, moment))
        return self._holding(begun(strip.lane, moment, self._line.content.zone))

    @override
    def way(self, at: QPointF) -> Way:
        x, y = self._line.place(at).x(), at.y() - self._head
        room = self._area.viewport().height() - self._head
        return Way(_way(x, self._line.axis.width), _way(y, room))

    @override
    def scroll(self, way: Way) -> None:
        if way.x:
            self._line.glide(self._line.axis.panned(way.x * _BY))
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + way.y * _BY)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        super().eventFilter(watched, event)
        if isinstance(event, QMouseEvent):
            event.accept()
            self._pan(event)
            return True
        return False

    def _pan(self, event: QMouseEvent) -> None:
        middle = event.button() == Qt.MouseButton.MiddleButton
        if middle and event.type() == QEvent.Type.MouseButtonPress:
            self._panned = event.position()
        elif middle and event.type() == QEvent.Type.MouseButtonRelease:
            self._panned = None
        elif self._panned is not None and event.type() == QEvent.Type.MouseMove:
            by, self._panned = self._panned.x() - event.position().x(), event.position()
            self._line.glide(self._line.axis.panned(by))

    def _holding(self, first: Draft) -> Hand:
        def drag(at: QPointF, held: Qt.KeyboardModifier) -> Draft:
            own = self._line.place(at)
            strip = self._line.strips.at(own.y())
            return dragged(
                first,
                self._line.axis.moment_at(own.x()),
                None if strip is None else strip.lane,
                step=FINE_STEP if held & Qt.KeyboardModifier.AltModifier else STEP,
                zone=self._line.content.zone,
                copying=bool(held & Qt.KeyboardModifier.ControlModifier),
            )

        return drag


def _way(at: float, room: float) -> int:
    if at < EDGE:
        return -1
    return 1 if at > room - EDGE else 0
