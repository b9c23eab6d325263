"""What the keys do alike on the time line and in the calendars: walk, move, resize, drop, open.

While a key is held, what it does is a draft. When the key is let go, a draft that meets nothing is
dropped, so that one press, however long, is one step. One that meets something stays, with what it
would meet: who goes by keys has to see that before the drop, as who goes by mouse does. Then Enter
drops it all the same, Escape gives it up, and arrows move it on.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final, Protocol

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea
from typing_extensions import override

from planner.ui.schedule.blocks import Block
from planner.ui.schedule.clashes import Clash, bookings_met
from planner.ui.schedule.dragging import FINE_STEP, STEP, Aim, Draft

SIDEWAYS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
UPRIGHT: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ARROWS: Final = (*SIDEWAYS, *UPRIGHT)
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ZOOM: Final = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
_PAGE: Final = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class KeyBoard(Protocol):
    """What the keys act on."""

    @property
    def current(self) -> Block | None:
        """The current block."""

    def in_order(self) -> Sequence[Block]:
        """The blocks that Tab walks through."""

    def clashes_of(self, draft: Draft) -> tuple[Clash, ...]:
        """What a draft would meet."""

    def give_up_dragging(self) -> bool:
        """Ends dragging by mouse; whether there was any."""

    def tell(self) -> None:
        """Says to a screen reader what is current, or what waits to be dropped."""

    def make_current(self, block: Block | None) -> None:
        """Makes a block the current one."""

    def open_current(self) -> None:
        """Opens what is current."""

    def drop(self, draft: Draft, accepted: tuple[str, ...]) -> None:
        """Tells what was dropped."""


class BlockKeys(QObject):
    """Listens to the keys of a view; `draft` is what they have done and is not dropped yet."""

    def __init__(self, board: KeyBoard, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._board = board
        self._area = area
        self.draft: Draft | None = None
        self._waits = False
        area.installEventFilter(self)
        area.viewport().installEventFilter(self)

    @property
    def waits(self) -> bool:
        """Whether a draft that meets something waits for Enter or Escape."""
        return self.draft is not None and self._waits

    def cancel(self) -> bool:
        """Gives up what the keys did; whether they did anything."""
        had = self.draft is not None
        self._set(None)
        return had

    def forget_stale(self) -> None:
        """Gives up a draft of what is gone, or lies elsewhere than when it was begun."""
        draft = self.draft
        if draft is not None and _place(draft.block) != _place(self._board.current):
            self.cancel()

    # What each view does in its own way

    def first_draft(self, block: Block, aim: Aim) -> Draft | None:
        """A draft of a block that changes nothing yet; None where it cannot be moved."""
        raise NotImplementedError

    def nudged(self, draft: Draft, key: Qt.Key, step: int) -> Draft:
        """What an arrow makes of a draft; `step` in seconds."""
        raise NotImplementedError

    def zoom(self, steps: int) -> None:
        """Shows things larger, or below 0 smaller."""
        raise NotImplementedError

    def turn_page(self, pages: int) -> None:
        """Shows what lies further down, or later."""
        raise NotImplementedError

    # What all have in common

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.MouseButtonPress):
            self.cancel()
        if watched is not self._area or not isinstance(event, QKeyEvent):
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
        if key in _ENTER:
            if not self._drop():
                self._board.open_current()
        elif key == Qt.Key.Key_Escape:
            if not (self.cancel() or self._board.give_up_dragging()):
                self._board.make_current(None)
        elif key in _ZOOM:
            self.zoom(_ZOOM[key])
        elif key in _PAGE:
            self.turn_page(_PAGE[key])
        else:
            return False
        return True

    def _walk(self, by: int) -> bool:
        """To the next block, in sight or not; at the ends the focus goes on."""
        self.cancel()
        blocks, current = self._board.in_order(), self._board.current
        keys = [each.key for each in blocks]
        if current is None or current.key not in keys:
            place = 0 if by > 0 else len(blocks) - 1
        else:
            place = keys.index(current.key) + by
        if not 0 <= place < len(blocks):
            return False
        self._board.make_current(blocks[place])
        return True

    def _nudge(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        block = self._board.current
        if block is None:
            return self._walk(1)
        resizing = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        draft = self._held(block, Aim.END if resizing else Aim.MOVE)
        if draft is not None:
            step = FINE_STEP if modifiers & Qt.KeyboardModifier.AltModifier else STEP
            self._set(self.nudged(draft, key, step))
        return True

    def _held(self, block: Block, aim: Aim) -> Draft | None:
        """What is held already, aimed anew, or a new draft where the block is not as it was."""
        held = self.draft
        same = held is not None and held.block is not None
        if held is None or not same or _place(held.block) != _place(block):
            return self.first_draft(block, aim)
        return replace(held, aim=aim)

    def _release(self, event: QKeyEvent) -> bool:
        draft = self.draft
        if draft is None or Qt.Key(event.key()) not in _ARROWS:
            return False
        if draft.changes_nothing:
            self.cancel()
        elif self._board.clashes_of(draft):
            self._waits = True
            self._board.tell()
            self._area.viewport().update()
        else:
            self._drop()
        return True

    def _drop(self) -> bool:
        """Drops the draft on all that it was shown to meet; whether there was one."""
        done = self.draft
        if done is None:
            return False
        met = bookings_met(self._board.clashes_of(done))
        self._set(None)
        if not done.changes_nothing:
            self._board.drop(done, met)
        return True

    def _set(self, draft: Draft | None) -> None:
        had, self.draft, self._waits = self.waits, draft, False
        if had:
            self._board.tell()
        self._area.viewport().update()


def _place(block: Block | None) -> object:
    return None if block is None else (block.key, block.use, block.lane)
