"""The mouse over a calendar: picks shows, drags them, and draws new ones."""

from typing import Final, Protocol

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication
from typing_extensions import override

from planner.ui.schedule.blocks import Block
from planner.ui.schedule.calendar_content import CalendarContent
from planner.ui.schedule.calendar_dragging import FINE_STEP, STEP, Drag, Spot, begun, dragged, taken
from planner.ui.schedule.calendar_period import Kind, Period
from planner.ui.schedule.clashes import Clash, bookings_met
from planner.ui.schedule.dragging import Draft
from planner.ui.schedule.geometry import Grip

_EDGE: Final = 24
_SCROLL_EVERY_MS: Final = 30
_SCROLL_BY: Final = 12


class Ground(Protocol):
    """What the pointer moves over."""

    content: CalendarContent
    period: Period

    def spot(self, at: QPointF) -> Spot | None:
        """Which minute of which day lies at a point of the viewport; None beside the days."""

    def nearest_spot(self, at: QPointF) -> Spot:
        """The same for the nearest point among the days."""

    def touch(self, at: QPointF) -> tuple[Block, Grip] | None:
        """The show at a point of the viewport, and by what it is taken there."""

    def press_beside(self, at: QPointF) -> bool:
        """Something was pressed; whether it was neither a show nor the room for one."""

    def make_current(self, block: Block | None) -> None:
        """Makes a show the current one."""

    def open_current(self) -> None:
        """Opens what is current."""

    def drop(self, draft: Draft, accepted: tuple[str, ...]) -> None:
        """Tells what was dropped."""


class CalendarPointer(QObject):
    """Listens to the mouse on a calendar's viewport; `draft` is what is being dragged."""

    def __init__(self, ground: Ground, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._ground = ground
        self._area = area
        self._pressed: QPointF | None = None
        self._last = QPointF()
        self._modifiers = Qt.KeyboardModifier.NoModifier
        self._drag: Drag | None = None
        self._met: tuple[Draft, tuple[Clash, ...]] | None = None
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(_SCROLL_EVERY_MS)
        self._scrolling.timeout.connect(self._scroll_on)
        self.draft: Draft | None = None
        area.viewport().installEventFilter(self)

    def clashes(self, draft: Draft) -> tuple[Clash, ...]:
        """What a draft meets; looked up once for each place it is dragged to."""
        if self._met is None or self._met[0] != draft:
            self._met = (draft, self._ground.content.clashes(draft))
        return self._met[1]

    def cancel(self) -> bool:
        """Gives up what is being dragged; whether anything was."""
        dragging = self.draft is not None
        self.draft = self._drag = self._pressed = self._met = None
        self._scrolling.stop()
        self._area.viewport().update()
        return dragging

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent):
            return False
        kind = QEvent.Type
        if event.type() == kind.MouseButtonPress:
            self._press(event)
        elif event.type() == kind.MouseMove:
            self._modifiers = event.modifiers()
            self._move(event.position())
        elif event.type() == kind.MouseButtonRelease:
            self._release(event)
        elif event.type() == kind.MouseButtonDblClick and self._ground.touch(event.position()):
            self._ground.open_current()
        return False

    def _press(self, event: QMouseEvent) -> None:
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            return
        at = event.position()
        spot, touch = self._ground.spot(at), self._ground.touch(at)
        by_left = event.button() == Qt.MouseButton.LeftButton
        if by_left and touch is None and self._ground.press_beside(at):
            return
        if spot is None:
            return
        self._ground.make_current(None if touch is None else touch[0])
        if by_left:
            self._pressed = at
            self._drag = self._take(spot, touch)

    def _take(self, spot: Spot, touch: tuple[Block, Grip] | None) -> Drag | None:
        content = self._ground.content
        if touch is not None:
            block, grip = touch
            lane = content.studio_lane(block)
            return taken(block, grip, spot, waiting=content.waiting, copy_lane=lane)
        if self._ground.period.kind is Kind.MONTH:
            return None
        return begun(spot, content.zone, waiting=content.waiting)

    def _move(self, at: QPointF) -> None:
        self._last = at
        if self._pressed is None:
            self._point(at)
        elif self.draft is not None or self._is_far(at):
            self._drag_to(at)
            if self._way(at):
                self._scrolling.start()
            else:
                self._scrolling.stop()

    def _is_far(self, at: QPointF) -> bool:
        assert self._pressed is not None
        distance = (at - self._pressed).manhattanLength()
        return self._drag is not None and distance >= QApplication.startDragDistance()

    def _drag_to(self, at: QPointF) -> None:
        if self._drag is None:
            return
        keys = self._modifiers
        self.draft = dragged(
            self._drag,
            self._ground.nearest_spot(at),
            step=FINE_STEP if keys & Qt.KeyboardModifier.AltModifier else STEP,
            zone=self._ground.content.zone,
            copying=bool(keys & Qt.KeyboardModifier.ControlModifier),
        )
        self._area.viewport().update()

    def _release(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._modifiers = event.modifiers()
        if self.draft is not None:
            self._drag_to(event.position())
        done = self.draft
        met = () if done is None else bookings_met(self.clashes(done))
        self.cancel()
        if done is not None and not done.changes_nothing:
            self._ground.drop(done, met)

    def _point(self, at: QPointF) -> None:
        touch = self._ground.touch(at)
        shape = Qt.CursorShape.ArrowCursor
        if touch is not None:
            by_edge = touch[1] is not Grip.BODY
            shape = Qt.CursorShape.SizeVerCursor if by_edge else Qt.CursorShape.OpenHandCursor
        viewport = self._area.viewport()
        if viewport.cursor().shape() != shape:
            viewport.setCursor(shape)

    def _scroll_on(self) -> None:
        way = self._way(self._last)
        if self.draft is not None and way:
            bar = self._area.verticalScrollBar()
            bar.setValue(bar.value() + way * _SCROLL_BY)
            self._drag_to(self._last)

    def _way(self, at: QPointF) -> int:
        """Whether it is to be scrolled up (−1), down (1) or not (0)."""
        margins, height = self._area.viewportMargins(), self._area.viewport().height()
        if at.y() < margins.top() + 2 * _EDGE:
            return -1
        return 1 if at.y() > height - _EDGE else 0
