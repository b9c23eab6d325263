"""What the mouse does alike on the time line and in the calendars: pick, drag, scroll, drop."""

from collections.abc import Callable
from typing import Final, NamedTuple, Protocol

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication
from typing_extensions import override

from planner.ui.schedule.blocks import Block
from planner.ui.schedule.clashes import Clash, bookings_met
from planner.ui.schedule.dragging import Draft
from planner.ui.schedule.geometry import Grip, Hit

EDGE: Final = 26
"""So near an edge, in pixels, dragging scrolls on."""

_SCROLL_EVERY_MS: Final = 30

Hand = Callable[[QPointF, Qt.KeyboardModifier], Draft]
"""Holds what is dragged: gives the draft for a point of the viewport and the keys that are held."""


class Way(NamedTuple):
    """To where it is to be scrolled on: −1, 0 or 1 each."""

    x: int = 0
    y: int = 0


class Ground(Protocol):
    """What the pointer moves over."""

    def touch(self, at: QPointF) -> Hit | None:
        """The block at a point of the viewport, and by what it is taken there."""

    def clashes_of(self, draft: Draft) -> tuple[Clash, ...]:
        """What a draft would meet."""

    def make_current(self, block: Block | None) -> None:
        """Makes a block the current one."""

    def open_current(self) -> None:
        """Opens what is current."""

    def drop(self, draft: Draft, accepted: tuple[str, ...]) -> None:
        """Tells what was dropped."""


class BlockPointer(QObject):
    """Listens to the mouse on a view's viewport; `draft` is what is being dragged."""

    def __init__(
        self, ground: Ground, area: QAbstractScrollArea, edge_cursor: Qt.CursorShape
    ) -> None:
        """`edge_cursor` is shown where a block is taken by its start or end."""
        super().__init__(area)
        self._ground = ground
        self._area = area
        self._edge_cursor = edge_cursor
        self._pressed: QPointF | None = None
        self._last = QPointF()
        self._held = Qt.KeyboardModifier.NoModifier
        self._hand: Hand | None = None
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(_SCROLL_EVERY_MS)
        self._scrolling.timeout.connect(self._scroll_on)
        self.draft: Draft | None = None
        area.viewport().installEventFilter(self)

    def cancel(self) -> bool:
        """Gives up what is being dragged; whether anything was."""
        dragging = self.draft is not None
        self.draft = self._hand = self._pressed = None
        self._scrolling.stop()
        self._area.viewport().update()
        return dragging

    # What each view does in its own way

    def is_ground(self, at: QPointF) -> bool:
        """Whether a block, or the room for one, can be at a point."""
        raise NotImplementedError

    def press_beside(self, at: QPointF) -> bool:
        """No block was pressed; whether that meant something else than the room for one."""
        raise NotImplementedError

    def take(self, at: QPointF, hit: Hit | None) -> Hand | None:
        """What holds a block, or something new where there is none; None: nothing is to be had."""
        raise NotImplementedError

    def way(self, at: QPointF) -> Way:
        """To where it is to be scrolled on with the pointer at a point."""
        raise NotImplementedError

    def scroll(self, way: Way) -> None:
        """Scrolls on a little."""
        raise NotImplementedError

    # What all have in common

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent):
            return False
        self._held = event.modifiers()
        kind = QEvent.Type
        if event.type() == kind.MouseButtonPress:
            self._press(event)
        elif event.type() == kind.MouseMove:
            self._move(event.position())
        elif event.type() == kind.MouseButtonRelease:
            self._release(event)
        elif event.type() == kind.MouseButtonDblClick and self._ground.touch(event.position()):
            self._ground.open_current()
        return False

    def _press(self, event: QMouseEvent) -> None:
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            return
        at, hit = event.position(), self._ground.touch(event.position())
        by_left = event.button() == Qt.MouseButton.LeftButton
        if by_left and hit is None and self.press_beside(at):
            return
        if not self.is_ground(at):
            return
        self._ground.make_current(None if hit is None else hit.block)
        if by_left:
            self._pressed = at
            self._hand = self.take(at, hit)

    def _move(self, at: QPointF) -> None:
        self._last = at
        if self._pressed is None:
            self._point(at)
        elif self.draft is not None or self._is_far(at, self._pressed):
            self._drag(at)
            if self.way(at) == Way():
                self._scrolling.stop()
            elif not self._scrolling.isActive():
                self._scrolling.start()

    def _is_far(self, at: QPointF, pressed: QPointF) -> bool:
        distance = (at - pressed).manhattanLength()
        return self._hand is not None and distance >= QApplication.startDragDistance()

    def _drag(self, at: QPointF) -> None:
        if self._hand is not None:
            self.draft = self._hand(at, self._held)
            self._area.viewport().update()

    def _release(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self.draft is not None:
            self._drag(event.position())
        done = self.draft
        met = () if done is None else bookings_met(self._ground.clashes_of(done))
        self.cancel()
        if done is not None and not done.changes_nothing:
            self._ground.drop(done, met)

    def _point(self, at: QPointF) -> None:
        hit = self._ground.touch(at)
        shape = Qt.CursorShape.ArrowCursor
        if hit is not None:
            by_body = hit.grip is Grip.BODY
            shape = Qt.CursorShape.OpenHandCursor if by_body else self._edge_cursor
        viewport = self._area.viewport()
        if viewport.cursor().shape() != shape:
            viewport.setCursor(shape)

    def _scroll_on(self) -> None:
        way = self.way(self._last)
        if self.draft is not None and way != Way():
            self.scroll(way)
            self._drag(self._last)
