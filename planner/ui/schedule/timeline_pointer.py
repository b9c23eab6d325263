"""The mouse over the time line: picks blocks, drags them, draws new ones, and pans."""

from html import escape
from typing import Final, Protocol

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QToolTip, QWidget
from typing_extensions import override

from planner.ui.schedule.blocks import Block
from planner.ui.schedule.clashes import Clash, bookings_met, clashes_of
from planner.ui.schedule.dragging import FINE_STEP, STEP, Draft, begun, dragged, taken
from planner.ui.schedule.geometry import Grip, Hit, Layout
from planner.ui.schedule.time_axis import TimeAxis
from planner.ui.schedule.timeline_content import TimelineContent

_EDGE: Final = 28
_PAN_EVERY_MS: Final = 30
_PAN_BY: Final = 14


class Ground(Protocol):
    """What the pointer moves over."""

    axis: TimeAxis
    strips: Layout
    content: TimelineContent

    def place(self, at: QPointF) -> QPointF:
        """A point of the viewport in the area of the lanes."""

    def hit(self, at: QPointF) -> Hit | None:
        """The block at a point of the viewport."""

    def words_of(self, block: Block) -> str:
        """All that there is to say of a block."""

    def look(self, axis: TimeAxis) -> None:
        """Shows other times."""

    def make_current(self, block: Block | None) -> None:
        """Makes a block the current one."""

    def open_current(self) -> None:
        """Opens what is current."""

    def drop(self, draft: Draft, accepted: tuple[str, ...]) -> None:
        """Tells what was dropped."""


class Pointer(QObject):
    """Listens to the mouse on a time line's viewport; `draft` is what is being dragged."""

    def __init__(self, ground: Ground, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._ground = ground
        self._area = area
        self._pressed: QPointF | None = None
        self._last = QPointF()
        self._held = Qt.KeyboardModifier.NoModifier
        self._begun: Draft | None = None
        self._panned: QPointF | None = None
        self._met: tuple[Draft, tuple[Clash, ...]] | None = None
        self._panning = QTimer(self)
        self._panning.setInterval(_PAN_EVERY_MS)
        self._panning.timeout.connect(self._pan_on)
        self.draft: Draft | None = None
        area.viewport().installEventFilter(self)

    def clashes(self, draft: Draft) -> tuple[Clash, ...]:
        """What a draft meets; looked up once for each place it is dragged to."""
        if self._met is None or self._met[0] != draft:
            self._met = (draft, clashes_of(draft, self._ground.content))
        return self._met[1]

    def cancel(self) -> bool:
        """Gives up what is being dragged; whether anything was."""
        dragging = self.draft is not None
        self.draft = self._begun = self._pressed = self._panned = None
        self._panning.stop()
        self._area.viewport().update()
        return dragging

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._explain(event)
            return True
        if not isinstance(event, QMouseEvent):
            return False
        event.accept()
        self._held = event.modifiers()
        kind = QEvent.Type
        if event.type() == kind.MouseButtonPress:
            self._press(event)
        elif event.type() == kind.MouseMove:
            self._move(event)
        elif event.type() == kind.MouseButtonRelease:
            self._release(event)
        elif event.type() == kind.MouseButtonDblClick and self._ground.hit(event.position()):
            self._ground.open_current()
        return True

    def _explain(self, event: QHelpEvent) -> None:
        """Says all of a block that is too narrow for its words."""
        hit = self._ground.hit(QPointF(event.pos()))
        words = "" if hit is None else self._ground.words_of(hit.block)
        QToolTip.showText(event.globalPos(), escape(words), self._area.viewport())

    def _press(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton:
            self._panned = event.position()
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            return
        hit = self._ground.hit(event.position())
        self._ground.make_current(None if hit is None else hit.block)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()
            self._begun = self._take(hit, event.position())

    def _take(self, hit: Hit | None, at: QPointF) -> Draft | None:
        own = self._ground.place(at)
        strip = self._ground.strips.at(own.y())
        if strip is None or strip.lane is None or own.x() < 0:
            return None
        moment = self._ground.axis.moment_at(own.x())
        if hit is not None:
            return taken(hit, strip.lane, moment)
        return begun(strip.lane, moment, self._ground.content.zone)

    def _move(self, event: QMouseEvent) -> None:
        at = event.position()
        self._last = at
        if self._panned is not None:
            by = self._panned.x() - at.x()
            self._panned = at
            self._ground.look(self._ground.axis.panned(by))
        elif self._pressed is None:
            self._point(at)
        elif self.draft is not None or self._is_far(at):
            self._drag(at)
            self._pan_at_the_edge(at)

    def _is_far(self, at: QPointF) -> bool:
        assert self._pressed is not None
        distance = (at - self._pressed).manhattanLength()
        return self._begun is not None and distance >= QApplication.startDragDistance()

    def _drag(self, at: QPointF) -> None:
        if self._begun is None:
            return
        own = self._ground.place(at)
        strip = self._ground.strips.at(own.y())
        self.draft = dragged(
            self._begun,
            self._ground.axis.moment_at(own.x()),
            None if strip is None else strip.lane,
            step=FINE_STEP if self._held & Qt.KeyboardModifier.AltModifier else STEP,
            zone=self._ground.content.zone,
            copying=bool(self._held & Qt.KeyboardModifier.ControlModifier),
        )
        self._area.viewport().update()

    def _release(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton:
            self._panned = None
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self.draft is not None:
            self._drag(event.position())
        done = self.draft
        self.cancel()
        if done is not None and not done.changes_nothing:
            self._ground.drop(done, bookings_met(self.clashes(done)))

    def _point(self, at: QPointF) -> None:
        hit = self._ground.hit(at)
        shape = Qt.CursorShape.ArrowCursor
        if hit is not None:
            by_edge = hit.grip is not Grip.BODY
            shape = Qt.CursorShape.SizeHorCursor if by_edge else Qt.CursorShape.OpenHandCursor
        viewport: QWidget = self._area.viewport()
        if viewport.cursor().shape() != shape:
            viewport.setCursor(shape)

    def _pan_at_the_edge(self, at: QPointF) -> None:
        if self._way(at):
            self._panning.start()
        else:
            self._panning.stop()

    def _pan_on(self) -> None:
        way = self._way(self._last)
        if self.draft is not None and way:
            self._ground.look(self._ground.axis.panned(way * _PAN_BY))
            self._drag(self._last)

    def _way(self, at: QPointF) -> int:
        """To which side it is to be panned: −1, 1, or 0 for none."""
        x = self._ground.place(at).x()
        if x < _EDGE:
            return -1
        return 1 if x > self._ground.axis.width - _EDGE else 0
