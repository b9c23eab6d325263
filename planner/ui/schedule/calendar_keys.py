"""The keys over a calendar: walk through the shows, move and resize the current one, zoom.

While a key is held, what it does is a draft; it is dropped when the key is let go, so that one
press, however long, is one step.
"""

from collections.abc import Sequence
from typing import Final, Protocol

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea
from typing_extensions import override

from planner.ui.schedule.blocks import Block
from planner.ui.schedule.calendar_content import CalendarContent
from planner.ui.schedule.calendar_dragging import moved_by_days
from planner.ui.schedule.calendar_period import WEEK_DAYS, Kind, Period
from planner.ui.schedule.calendar_pointer import CalendarPointer
from planner.ui.schedule.clashes import bookings_met
from planner.ui.schedule.dragging import FINE_STEP, STEP, Aim, Draft, nudged

_SIDEWAYS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_UPRIGHT: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ARROWS: Final = (*_SIDEWAYS, *_UPRIGHT)
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ZOOM: Final = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
_PAGE: Final = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class Board(Protocol):
    """What the keys act on."""

    content: CalendarContent
    period: Period

    @property
    def current(self) -> Block | None:
        """The current show."""

    def in_order(self) -> Sequence[Block]:
        """The shows that are shown, by start."""

    def zoom(self, steps: int) -> None:
        """Shows things larger, or below 0 smaller."""

    def make_current(self, block: Block | None) -> None:
        """Makes a show the current one."""

    def open_current(self) -> None:
        """Opens what is current."""

    def drop(self, draft: Draft, accepted: tuple[str, ...]) -> None:
        """Tells what was dropped."""


class CalendarKeys(QObject):
    """Listens to the keys of a calendar; `draft` is what a held key does."""

    def __init__(self, board: Board, area: QAbstractScrollArea, pointer: CalendarPointer) -> None:
        """`pointer` is what Escape ends too."""
        super().__init__(area)
        self._pointer = pointer
        self._board = board
        self._area = area
        self.draft: Draft | None = None
        area.installEventFilter(self)

    def cancel(self) -> bool:
        """Gives up what a held key did; whether it did anything."""
        had = self.draft is not None
        self.draft = None
        self._area.viewport().update()
        return had

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.cancel()
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.KeyPress:
            return self._press(event)
        if event.type() == QEvent.Type.KeyRelease and not event.isAutoRepeat():
            return self._release(event)
        return False

    def _press(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return self._walk(-1 if key == Qt.Key.Key_Backtab else 1)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if key in _ARROWS:
            return self._nudge(key, event.modifiers())
        return self._act(key)

    def _act(self, key: Qt.Key) -> bool:
        board = self._board
        if key in _ENTER:
            board.open_current()
        elif key == Qt.Key.Key_Escape:
            if not (self.cancel() or self._pointer.cancel()):
                board.make_current(None)
        elif key in _ZOOM:
            board.zoom(_ZOOM[key])
        elif key in _PAGE:
            self._turn_page(_PAGE[key])
        else:
            return False
        return True

    def _turn_page(self, pages: int) -> None:
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep() * 4 // 5)

    def _walk(self, by: int) -> bool:
        """To the show that starts next; at the ends the focus goes on."""
        shows, current = self._board.in_order(), self._board.current
        keys = [each.key for each in shows]
        if current is None or current.key not in keys:
            place = 0 if by > 0 else len(shows) - 1
        else:
            place = keys.index(current.key) + by
        if not 0 <= place < len(shows):
            return False
        self._board.make_current(shows[place])
        return True

    def _nudge(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        block = self._board.current
        if block is None:
            return self._walk(1)
        resizing = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        step = FINE_STEP if modifiers & Qt.KeyboardModifier.AltModifier else STEP
        draft = self._draft(block, Aim.END if resizing else Aim.MOVE)
        days = _SIDEWAYS.get(key, 0)
        if self._board.period.kind is Kind.MONTH:
            days = days or _UPRIGHT[key] * WEEK_DAYS
        if days and not resizing:
            self.draft = moved_by_days(draft, days, self._board.content.zone)
        elif not days:
            self.draft = nudged(draft, _UPRIGHT[key] * step)
        self._area.viewport().update()
        return True

    def _draft(self, block: Block, aim: Aim) -> Draft:
        """What is held already, or a new draft; another aim drops the one before."""
        if self.draft is not None and self.draft.aim is not aim:
            self._drop()
        waiting = self._board.content.waiting
        return self.draft or Draft(aim, waiting, waiting, block.use, block.use.start, block)

    def _release(self, event: QKeyEvent) -> bool:
        if self.draft is None or Qt.Key(event.key()) not in _ARROWS:
            return False
        self._drop()
        return True

    def _drop(self) -> None:
        done, self.draft = self.draft, None
        self._area.viewport().update()
        if done is not None and not done.changes_nothing:
            self._board.drop(done, bookings_met(self._board.content.clashes(done)))
