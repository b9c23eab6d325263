"""The time line as a widget: what it shows, how it is scrolled and zoomed.

Dragging is in `timeline_pointer`, keys are in `timeline_keys`, drawing is in `timeline_painting`,
and where things lie is in `geometry`.
"""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent, QWheelEvent
from typing_extensions import override

from planner.ui.context import Context
from planner.ui.schedule.block_board import BlockBoard
from planner.ui.schedule.blocks import Block
from planner.ui.schedule.clashes import Clash, clashes_of
from planner.ui.schedule.draft_words import block_words, draft_words
from planner.ui.schedule.dragging import Draft
from planner.ui.schedule.geometry import Hit, Layout, hit
from planner.ui.schedule.time_axis import DAY, HOUR, TimeAxis
from planner.ui.schedule.timeline_content import TimelineContent
from planner.ui.schedule.timeline_keys import TimelineKeys
from planner.ui.schedule.timeline_lane_painting import HEAD, NAMES, Scene
from planner.ui.schedule.timeline_painting import TimelinePainter
from planner.ui.schedule.timeline_pointer import TimelinePointer

ZOOM_STEP: Final = 1.25
_WHEEL_NOTCH: Final = 120
_LINE: Final = 40
_MARGIN: Final = 24
_FIRST_LENGTH: Final = 16 * HOUR
_PREPARE_AFTER_MS: Final = 10
_SHARP_AFTER_MS: Final = 120
"""So long the wheel must rest until what it zoomed is drawn anew."""
_AHEAD: Final = 7 * DAY


class Timeline(BlockBoard):
    """Shows a `TimelineContent`."""

    def __init__(
        self, content: TimelineContent, context: Context, now: Callable[[], float]
    ) -> None:
        """`now` tells the present moment in seconds since 1970, UTC."""
        super().__init__(context, now)
        self.content = content
        self.axis = TimeAxis(0, _FIRST_LENGTH, 1)
        self.strips = Layout([], {})
        self._pointer = TimelinePointer(self, self, HEAD)
        self._keys = TimelineKeys(self, self)
        self._soon = QTimer(self)
        self._soon.setInterval(_PREPARE_AFTER_MS)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._prepare)
        self._sharp = QTimer(self)
        self._sharp.setInterval(_SHARP_AFTER_MS)
        self._sharp.setSingleShot(True)
        self._sharp.timeout.connect(self._see)
        self.setAccessibleName(self.tr("Timeline"))
        self.dress()

    # What is shown

    @property
    @override
    def current(self) -> Block | None:
        return None if self._current is None else self.content.block(self._current)

    @override
    def in_order(self) -> Sequence[Block]:
        """All that is read, lane after lane."""
        return self.content.ordered()

    def look(self, axis: TimeAxis) -> None:
        """Shows other times."""
        if axis != self.axis:
            self.axis = axis
            self._read()
            self.moved.emit()

    def glide(self, axis: TimeAxis) -> None:
        """Shows other times while a hand moves them: nothing is read before the next frame."""
        if axis != self.axis:
            self.axis = axis
            self._see()
            self.moved.emit()

    def zoom(self, factor: float, x: float | None = None) -> None:
        """Shows more time (factor > 1) or less; what lies at `x` (else in the middle) stays."""
        self.look(self.axis.zoomed(factor, self.axis.width / 2 if x is None else x))

    def refresh(self) -> None:
        """Shows the content anew after it has changed."""
        self._read()
        self.catch_up()
        self.tell()

    def select_show(self, show_id: str | None) -> None:
        """Marks a show's blocks; the current block becomes its first, if it is of another show."""
        self._show_id = show_id
        current = self.current
        if show_id is not None and (current is None or current.show_id != show_id):
            mine = self.content.blocks_of(show_id)
            self._current = mine[0].key if mine else None
        elif show_id is None and current is not None and current.show_id is not None:
            self._current = None
        self.tell()
        self.viewport().update()

    @override
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

    @override
    def touch(self, at: QPointF) -> Hit | None:
        if at.x() < NAMES or at.y() < HEAD:
            return None
        own = self.place(at)
        return hit(own.x(), own.y(), self.axis, self.strips, self.content.lanes)

    @override
    def words_of(self, block: Block) -> str:
        lane = self.content.lane(block.lane)
        where = "" if lane is None else lane.title
        return block_words(block, where, self.content.zone, self._context.language)

    @override
    def find_clashes(self, draft: Draft) -> tuple[Clash, ...]:
        return clashes_of(draft, self.content)

    @override
    def say_draft(self, draft: Draft) -> tuple[str, ...]:
        clashes = self.clashes_of(draft)
        return draft_words(draft, clashes, self.content.zone, self._context.language)

    @override
    def dress(self) -> None:
        self._painter = TimelinePainter(
            self._context.theme.tokens, self.font(), self._context.language
        )
        self.viewport().update()

    # What Qt asks

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        scene = Scene(
            self.axis,
            self.strips,
            self.content,
            self.verticalScrollBar().value(),
            self._now(),
            self._show_id,
            self._current if self.hasFocus() else None,
            self.draft,
            self.words(),
            self._sharp.isActive(),
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
    def showEvent(self, event: QShowEvent) -> None:
        self._see()  # what was not read yet when it was put aside
        super().showEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        turned, modifiers = event.angleDelta(), event.modifiers()
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            notches = (turned.y() or turned.x()) / _WHEEL_NOTCH
            self._zoom_roughly(ZOOM_STEP**-notches, event.position().x() - NAMES)
        elif modifiers & Qt.KeyboardModifier.ShiftModifier or abs(turned.x()) > abs(turned.y()):
            self.glide(self.axis.panned(-(turned.x() or turned.y())))
        else:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - turned.y() * _LINE // _WHEEL_NOTCH)
        event.accept()

    # The inside

    def _zoom_roughly(self, factor: float, x: float) -> None:
        """Zooms the picture as it is, until the wheel rests."""
        zoomed = self.axis.zoomed(factor, x)
        if zoomed != self.axis:
            self.axis = zoomed
            self._sharp.start()
            self.viewport().update()
            self.moved.emit()

    def _read(self) -> None:
        self.content.look_at(self.axis.span)
        self._see()

    def _see(self) -> None:
        self._sharp.stop()
        self.content.see(self.axis.span)
        self._lay_out()
        if not self._soon.isActive():
            self._soon.start()

    def _lay_out(self) -> None:
        before, self.strips = self.strips, self.content.layout(self.axis.span)
        room = max(0, self.viewport().height() - HEAD)
        bar = self.verticalScrollBar()
        top = self.strips.followed(bar.value(), before)
        bar.setRange(0, max(0, self.strips.height - room))
        bar.setPageStep(room)
        bar.setSingleStep(_LINE)
        bar.setValue(top)
        self.viewport().update()

    def _prepare(self) -> None:
        """Reads what is in sight and then ahead to both sides, a little between two frames, so that
        no day is read only when it comes into sight."""
        span = self.axis.span
        seen = self.content.state_in(span)
        if self.content.prepare(max(_AHEAD, (span.end - span.start) // 2)):
            self._soon.start()
            self.catch_up()
        if self.content.state_in(span) != seen:
            self._lay_out()
