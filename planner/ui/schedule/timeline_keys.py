"""The keys over the time line: walk through the blocks, move and resize the current one, zoom.

While a key is held, what it does is a draft; it is dropped when the key is let go, so that one
press, however long, is one step.
"""

from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea
from typing_extensions import override

from planner.ui.schedule.blocks import Block, Lane
from planner.ui.schedule.dragging import FINE_STEP, STEP, Aim, Draft, dragged, nudged
from planner.ui.schedule.geometry import Layout
from planner.ui.schedule.time_axis import TimeAxis
from planner.ui.schedule.timeline_content import TimelineContent

_SIDEWAYS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_UPRIGHT: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ZOOM: Final = {
    Qt.Key.Key_Plus: 0.8,
    Qt.Key.Key_Equal: 0.8,
    Qt.Key.Key_Minus: 1.25,
}
_PAGE: Final = {Qt.Key.Key_PageUp: -0.8, Qt.Key.Key_PageDown: 0.8}


class Board(Protocol):
    """What the keys act on."""

    axis: TimeAxis
    strips: Layout
    content: TimelineContent

    @property
    def current(self) -> Block | None:
        """The current block."""

    def look(self, axis: TimeAxis) -> None:
        """Shows other times."""

    def zoom(self, factor: float, x: float | None = None) -> None:
        """Shows more or less time."""

    def make_current(self, block: Block | None) -> None:
        """Makes a block the current one."""

    def open_current(self) -> None:
        """Opens what is current."""

    def drop(self, draft: Draft, accepted: tuple[str, ...]) -> None:
        """Tells what was dropped."""


class Keys(QObject):
    """Listens to the keys of a time line; `draft` is what a held key does."""

    def __init__(
        self, board: Board, area: QAbstractScrollArea, give_up: Callable[[], bool]
    ) -> None:
        """`give_up` ends dragging by mouse, and says whether there was any."""
        super().__init__(area)
        self._give_up = give_up
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
        if key in _SIDEWAYS or key in _UPRIGHT:
            return self._nudge(key, event.modifiers())
        return self._act(key)

    def _act(self, key: Qt.Key) -> bool:
        board = self._board
        if key in _ENTER:
            board.open_current()
        elif key == Qt.Key.Key_Escape:
            if not (self.cancel() or self._give_up()):
                board.make_current(None)
        elif key in _ZOOM:
            board.zoom(_ZOOM[key])
        elif key in _PAGE:
            board.look(board.axis.panned(_PAGE[key] * board.axis.width))
        else:
            return False
        return True

    def _walk(self, by: int) -> bool:
        """To the next block in sight or not, lane after lane; at the ends the focus goes on."""
        blocks, current = self._board.content.ordered(), self._board.current
        if current is None:
            place = 0 if by > 0 else len(blocks) - 1
        else:
            place = [each.key for each in blocks].index(current.key) + by
        if not 0 <= place < len(blocks):
            return False
        self._board.make_current(blocks[place])
        return True

    def _nudge(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        block = self._board.current
        lane = None if block is None else self._board.content.lane(block.lane)
        if block is None or lane is None:
            return self._walk(1)
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        draft = self._draft(block, lane, Aim.END if shift else Aim.MOVE)
        if key in _SIDEWAYS:
            step = FINE_STEP if modifiers & Qt.KeyboardModifier.AltModifier else STEP
            self.draft = nudged(draft, _SIDEWAYS[key] * step)
        elif not shift:
            self.draft = self._next_lane(draft, _UPRIGHT[key])
        self._area.viewport().update()
        return True

    def _draft(self, block: Block, lane: Lane, aim: Aim) -> Draft:
        """What is held already, or a new draft; another aim drops the one before."""
        if self.draft is not None and self.draft.aim is not aim:
            self._drop()
        return self.draft or Draft(aim, lane, lane, block.use, block.use.start, block)

    def _next_lane(self, draft: Draft, by: int) -> Draft:
        lanes = [strip.lane for strip in self._board.strips.strips if strip.lane is not None]
        place = [lane.key for lane in lanes].index(draft.lane.key) + by
        if not 0 <= place < len(lanes):
            return draft
        moved = dragged(
            draft, draft.grabbed, lanes[place], step=STEP, zone=draft.lane.zone, copying=False
        )
        return Draft(
            draft.aim, draft.home, moved.lane, draft.use, draft.grabbed, draft.block, draft.copying
        )

    def _release(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if self.draft is None or not (key in _SIDEWAYS or key in _UPRIGHT):
            return False
        self._drop()
        return True

    def _drop(self) -> None:
        done, self.draft = self.draft, None
        self._area.viewport().update()
        if done is not None and not done.changes_nothing:
            self._board.drop(done, ())
