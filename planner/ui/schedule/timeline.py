"""The time line as a widget: what it shows, how it is scrolled and zoomed, what is current.

Dragging is in `timeline_pointer`, keys are in `timeline_keys`, drawing is in `timeline_painting`,
and where things lie is in `geometry`.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget
from typing_extensions import override

from planner.domain.intervals import Span
from planner.ui.context import Context
from planner.ui.schedule.blocks import Block
from planner.ui.schedule.clashes import Clash
from planner.ui.schedule.draft_words import block_words, draft_words
from planner.ui.schedule.dragging import Draft
from planner.ui.schedule.geometry import Hit, Layout, hit
from planner.ui.schedule.time_axis import DAY, HOUR, TimeAxis
from planner.ui.schedule.timeline_content import TimelineContent
from planner.ui.schedule.timeline_keys import Keys
from planner.ui.schedule.timeline_painting import HEAD, NAMES, Scene, TimelinePainter
from planner.ui.schedule.timeline_pointer import Pointer

ZOOM_STEP: Final = 1.25
_WHEEL_NOTCH: Final = 120
_LINE: Final = 40
_MARGIN: Final = 24
_FIRST_LENGTH: Final = 16 * HOUR
_NOW_EVERY_MS: Final = 30_000
_PREPARE_AFTER_MS: Final = 40
_AHEAD: Final = 7 * DAY


class Timeline(QAbstractScrollArea):
    """Shows a `TimelineContent`; writes nothing, but tells what was dropped.

    `picked` gives the show of the current block (None: it has none), `wanted` asks to open it,
    `dropped` gives a finished Draft and the bookings that it was seen to meet, `moved` tells that
    other times are shown.
    """

    picked = Signal(object)
    wanted = Signal()
    dropped = Signal(object, object)
    moved = Signal()

    def __init__(
        self, content: TimelineContent, context: Context, now: Callable[[], float]
    ) -> None:
        """`now` tells the present moment in seconds since 1970, UTC."""
        super().__init__()
        self._context = context
        self._now = now
        self._show_id: str | None = None
        self._current: str | None = None
        self.content = content
        self.axis = TimeAxis(0, _FIRST_LENGTH, 1)
        self.strips = Layout([], {})
        self._pointer = Pointer(self, self)
        self._keys = Keys(self, self, self._pointer.cancel)
        self._soon = _timer(self, _PREPARE_AFTER_MS, self._prepare)
        self._soon.setSingleShot(True)
        self._clock = _timer(self, _NOW_EVERY_MS, self.viewport().update)
        self._clock.start()
        self._set_up()
        self._dress()

    # What is shown

    @property
    def current(self) -> Block | None:
        """The block that keys act on."""
        return None if self._current is None else self.content.block(self._current)

    @property
    def draft(self) -> Draft | None:
        """What is being dragged."""
        return self._pointer.draft or self._keys.draft

    @property
    def clashes(self) -> tuple[Clash, ...]:
        """What is being dragged would meet this if it were dropped now."""
        return () if self.draft is None else self._pointer.clashes(self.draft)

    def look(self, axis: TimeAxis) -> None:
        """Shows other times."""
        if axis != self.axis:
            self.axis = axis
            self._read()
            self.moved.emit()

    def zoom(self, factor: float, x: float | None = None) -> None:
        """Shows more time (factor > 1) or less; what lies at `x` (else in the middle) stays."""
        self.look(self.axis.zoomed(factor, self.axis.width / 2 if x is None else x))

    def refresh(self) -> None:
        """Shows the content anew after it has changed."""
        self._read()
        self._tell()

    def select_show(self, show_id: str | None) -> None:
        """Marks a show's blocks; the current block becomes its first, if it is of another show."""
        self._show_id = show_id
        current = self.current
        if show_id is not None and (current is None or current.show_id != show_id):
            mine = self.content.blocks_of(show_id)
            self._current = mine[0].key if mine else None
        elif show_id is None and current is not None and current.show_id is not None:
            self._current = None
        self._tell()
        self.viewport().update()

    def make_current(self, block: Block | None) -> None:
        """Makes a block the one that keys act on, and brings it into view."""
        self._current = None if block is None else block.key
        self._show_id = None if block is None else block.show_id
        if block is not None:
            self.reveal(block)
        self._tell()
        self.picked.emit(self._show_id)
        self.viewport().update()

    def reveal(self, block: Block) -> None:
        """Scrolls as little as needed to show a block."""
        self.look(self.axis.reaching(block.span, margin=_MARGIN))
        strip = self.strips.of(block.lane)
        if strip is not None:
            bar, room = self.verticalScrollBar(), self.viewport().height() - HEAD
            lowest = strip.top + strip.height - room
            bar.setValue(min(strip.top, max(lowest, bar.value())))

    def rest(self) -> None:
        """Reads nothing ahead until other times are shown."""
        self._soon.stop()

    # What the pointer and the keys ask

    def place(self, at: QPointF) -> QPointF:
        """A point of the viewport in the time line's own area."""
        return QPointF(at.x() - NAMES, at.y() - HEAD + self.verticalScrollBar().value())

    def hit(self, at: QPointF) -> Hit | None:
        """The block at a point of the viewport."""
        if at.x() < NAMES or at.y() < HEAD:
            return None
        own = self.place(at)
        return hit(own.x(), own.y(), self.axis, self.strips, self.content.lanes)

    def words_of(self, block: Block) -> str:
        """All that there is to say of a block: what, where and when."""
        lane = self.content.lane(block.lane)
        where = "" if lane is None else lane.title
        return block_words(block, where, self.content.zone, self._context.language)

    def drop(self, draft: Draft, accepted: tuple[str, ...]) -> None:
        """Tells what was dropped."""
        self.dropped.emit(draft, accepted)

    def open_current(self) -> None:
        """Asks to open the show of the current block."""
        if self._show_id is not None:
            self.wanted.emit()

    # What Qt asks

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        draft, zone, language = self.draft, self.content.zone, self._context.language
        scene = Scene(
            self.axis,
            self.strips,
            self.content,
            self.verticalScrollBar().value(),
            self._now(),
            self._show_id,
            self._current if self.hasFocus() else None,
            draft,
            () if draft is None else draft_words(draft, self.clashes, zone, language),
        )
        painter = QPainter(self.viewport())
        self._painter.paint(painter, self.viewport().rect(), scene)
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.axis = self.axis.fitted(self.viewport().width() - NAMES)
        self._read()
        super().resizeEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        turned, modifiers = event.angleDelta(), event.modifiers()
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            notches = (turned.y() or turned.x()) / _WHEEL_NOTCH
            self.zoom(ZOOM_STEP**-notches, event.position().x() - NAMES)
        elif modifiers & Qt.KeyboardModifier.ShiftModifier or abs(turned.x()) > abs(turned.y()):
            self.look(self.axis.panned(-(turned.x() or turned.y())))
        else:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - turned.y() * _LINE // _WHEEL_NOTCH)
        event.accept()

    # The inside

    def _read(self) -> None:
        self.content.look_at(self.axis.span)
        self._lay_out()

    def _lay_out(self) -> None:
        self.strips = self.content.layout(self.axis.span)
        room = max(0, self.viewport().height() - HEAD)
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self.strips.height - room))
        bar.setPageStep(room)
        bar.setSingleStep(_LINE)
        self._soon.start()
        self.viewport().update()

    def _prepare(self) -> None:
        """Reads ahead to both sides, a week at a time, while nothing else is to be done."""
        span = self.axis.span
        if self.content.prepare(Span(span.start - _AHEAD, span.end + _AHEAD)):
            self._soon.start()

    def _dress(self) -> None:
        self._painter = TimelinePainter(
            self._context.theme.tokens, self.font(), self._context.language
        )
        self.viewport().update()

    def _tell(self) -> None:
        """Says to a screen reader what is current."""
        block = self.current
        words = "" if block is None else self.words_of(block)
        self.setAccessibleDescription(words)
        QAccessible.updateAccessibility(
            QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        )

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Timeline"))
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self.viewport().update)
        self._context.theme.changed.connect(self._dress)


def _timer(parent: QWidget, milliseconds: int, call: Callable[[], object]) -> QTimer:
    made = QTimer(parent)
    made.setInterval(milliseconds)
    made.timeout.connect(call)
    return made
