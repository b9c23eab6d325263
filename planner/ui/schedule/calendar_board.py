"""What the calendars have in common: what is selected and dragged, keys, and words for it."""

from collections.abc import Callable, Sequence
from html import escape
from typing import Final

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QHelpEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip
from typing_extensions import override

from planner.domain.intervals import Span
from planner.ui.context import Context
from planner.ui.schedule.blocks import Block
from planner.ui.schedule.calendar_content import CalendarContent
from planner.ui.schedule.calendar_days import span_of, wall_at
from planner.ui.schedule.calendar_dragging import Spot
from planner.ui.schedule.calendar_keys import CalendarKeys
from planner.ui.schedule.calendar_period import Period
from planner.ui.schedule.calendar_pointer import CalendarPointer
from planner.ui.schedule.calendar_words import drag_words, show_words
from planner.ui.schedule.dragging import Draft
from planner.ui.schedule.geometry import Grip

_NOW_EVERY_MS: Final = 30_000


class CalendarBoard(QAbstractScrollArea):
    """Shows a `CalendarContent`; writes nothing, but tells what was dropped.

    `picked` gives the current show's id (None: there is none), `wanted` asks to open it, `dropped`
    gives a finished Draft and the bookings that it was seen to meet, `moved` tells that other days
    are shown, `day_wanted` asks for a day of its own, `appeared` that the board can be seen.
    """

    picked = Signal(object)
    wanted = Signal()
    dropped = Signal(object, object)
    moved = Signal()
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
        super().__init__()
        self.content = content
        self.period = period
        self.days = period.days(content.zone)
        self._context = context
        self._now = now
        self._show_id: str | None = None
        self._pointer = CalendarPointer(self, self)
        self._keys = CalendarKeys(self, self, self._pointer)
        self._clock = QTimer(self)
        self._clock.setInterval(_NOW_EVERY_MS)
        self._clock.timeout.connect(self.viewport().update)
        self._clock.start()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self.viewport().update)
        context.theme.changed.connect(self.dress)

    # What each kind of calendar does in its own way

    def zoom(self, steps: int) -> None:
        """Shows things larger, or below 0 smaller."""
        raise NotImplementedError

    def reveal(self, block: Block) -> None:
        """Brings a show into view."""
        raise NotImplementedError

    def spot(self, at: QPointF) -> Spot | None:
        """Which minute of which day lies at a point of the viewport; None beside the days."""
        raise NotImplementedError

    def nearest_spot(self, at: QPointF) -> Spot:
        """The same for the nearest point among the days."""
        raise NotImplementedError

    def touch(self, at: QPointF) -> tuple[Block, Grip] | None:
        """The show at a point of the viewport, and by what it is taken there."""
        raise NotImplementedError

    def press_beside(self, at: QPointF) -> bool:
        """Something was pressed; whether it was neither a show nor the room for one."""
        raise NotImplementedError

    def lay_out(self) -> None:
        """Finds anew where things lie."""
        raise NotImplementedError

    def dress(self) -> None:
        """Makes anew what depends on the theme."""
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
    def current(self) -> Block | None:
        """The show that keys act on."""
        return None if self._show_id is None else self.content.block(self._show_id)

    @property
    def draft(self) -> Draft | None:
        """What is being dragged, by mouse or keys."""
        return self._pointer.draft or self._keys.draft

    def in_order(self) -> Sequence[Block]:
        """The shows that are shown, by start."""
        start, end = self.span
        shown = [each for each in self.content.blocks if each.use.start < end]
        return [each for each in shown if each.use.end > start and not each.dimmed]

    def select_show(self, show_id: str | None) -> None:
        """Marks a show, and makes it the current one."""
        self._show_id = show_id
        self._tell()
        self.viewport().update()

    def make_current(self, block: Block | None) -> None:
        """Makes a show the one that keys act on, and brings it into view."""
        self._show_id = None if block is None else block.key
        if block is not None:
            self.reveal(block)
        self._tell()
        self.picked.emit(self._show_id)
        self.viewport().update()

    def read(self) -> None:
        """Reads and shows what the content has for the days that are shown."""
        self.days = self.period.days(self.content.zone)
        self.content.look_at(self.span)
        self.lay_out()
        self._tell()
        self.viewport().update()

    def open_current(self) -> None:
        """Asks to open the current show."""
        if self._show_id is not None:
            self.wanted.emit()

    def drop(self, draft: Draft, accepted: tuple[str, ...]) -> None:
        """Tells what was dropped."""
        self.dropped.emit(draft, accepted)

    def words(self) -> tuple[str, ...]:
        """What is being dragged, in words; nothing while nothing is."""
        draft = self.draft
        if draft is None:
            return ()
        zone = self.content.zone
        day = wall_at(draft.use.start, zone).date()
        language = self._context.language
        return drag_words(draft, self._pointer.clashes(draft), day, zone, language)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            touch = self.touch(QPointF(event.pos()))
            text = "" if touch is None else f"<p>{escape(self._said(touch[0]))}</p>"
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        return super().viewportEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.lay_out()
        super().resizeEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.appeared.emit()

    def _said(self, block: Block) -> str:
        trouble = self.content.trouble(block)
        return show_words(block, trouble, self.content.zone, self._context.language)

    def _tell(self) -> None:
        """Says to a screen reader what is current."""
        block = self.current
        self.setAccessibleDescription("" if block is None else self._said(block))
        changed = QAccessible.Event.DescriptionChanged
        QAccessible.updateAccessibility(QAccessibleEvent(self, changed))
