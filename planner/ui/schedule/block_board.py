"""What the time line and the calendars have in common: what is current, dragged, said and dropped.

Dragging is in `block_pointer`, keys are in `block_keys`.
"""

from collections.abc import Callable, Sequence
from html import escape
from typing import Final

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QHelpEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip
from typing_extensions import override

from planner.ui.context import Context
from planner.ui.schedule.block_keys import BlockKeys
from planner.ui.schedule.block_pointer import BlockPointer
from planner.ui.schedule.blocks import Block
from planner.ui.schedule.clashes import Clash
from planner.ui.schedule.draft_words import drop_hint
from planner.ui.schedule.dragging import Draft
from planner.ui.schedule.geometry import Hit

_NOW_EVERY_MS: Final = 30_000


class BlockBoard(QAbstractScrollArea):
    """Shows blocks of time; writes nothing, but tells what was dropped.

    `picked` gives the current block (None: there is none), `wanted` asks to open its show,
    `dropped` gives a finished Draft and the bookings that it was seen to meet, `moved` tells that
    other times are shown.
    """

    picked = Signal(object)
    wanted = Signal()
    dropped = Signal(object, object)
    moved = Signal()

    _pointer: BlockPointer
    _keys: BlockKeys

    def __init__(self, context: Context, now: Callable[[], float]) -> None:
        """`now` tells the present moment in seconds since 1970, UTC."""
        super().__init__()
        self._context = context
        self._now = now
        self._current: str | None = None
        self._show_id: str | None = None
        self._met: tuple[Draft, tuple[Clash, ...]] | None = None
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

    # What each view does in its own way

    @property
    def current(self) -> Block | None:
        """The block that keys act on."""
        raise NotImplementedError

    def in_order(self) -> Sequence[Block]:
        """The blocks that Tab walks through."""
        raise NotImplementedError

    def reveal(self, block: Block) -> None:
        """Brings a block into view."""
        raise NotImplementedError

    def touch(self, at: QPointF) -> Hit | None:
        """The block at a point of the viewport, and by what it is taken there."""
        raise NotImplementedError

    def words_of(self, block: Block) -> str:
        """All that there is to say of a block: what, where and when."""
        raise NotImplementedError

    def find_clashes(self, draft: Draft) -> tuple[Clash, ...]:
        """What a draft would meet, looked up anew."""
        raise NotImplementedError

    def say_draft(self, draft: Draft) -> tuple[str, ...]:
        """What a draft means, and what it would meet."""
        raise NotImplementedError

    def dress(self) -> None:
        """Makes anew what depends on the theme."""
        raise NotImplementedError

    # What all have in common

    @property
    def draft(self) -> Draft | None:
        """What is being dragged, by mouse or keys."""
        return self._pointer.draft or self._keys.draft

    @property
    def clashes(self) -> tuple[Clash, ...]:
        """What is being dragged would meet this if it were dropped now."""
        return () if self.draft is None else self.clashes_of(self.draft)

    def clashes_of(self, draft: Draft) -> tuple[Clash, ...]:
        """What a draft meets; looked up once for each place it is dragged to."""
        if self._met is None or self._met[0] != draft:
            self._met = (draft, self.find_clashes(draft))
        return self._met[1]

    def words(self) -> tuple[str, ...]:
        """What is being dragged, in words, and what to press for it; nothing while nothing is."""
        draft = self.draft
        if draft is None:
            return ()
        said = self.say_draft(draft)
        return (*said, drop_hint()) if self._keys.waits else said

    def give_up_dragging(self) -> bool:
        """Ends dragging by mouse; whether there was any."""
        return self._pointer.cancel()

    def make_current(self, block: Block | None) -> None:
        """Makes a block the one that keys act on, and brings it into view."""
        self._current = None if block is None else block.key
        self._show_id = None if block is None else block.show_id
        if block is not None:
            self.reveal(block)
        self.tell()
        self.picked.emit(block)
        self.viewport().update()

    def open_current(self) -> None:
        """Asks to open the show of the current block."""
        if self._show_id is not None:
            self.wanted.emit()

    def drop(self, draft: Draft, accepted: tuple[str, ...]) -> None:
        """Tells what was dropped."""
        self.dropped.emit(draft, accepted)

    def tell(self) -> None:
        """Says to a screen reader what is current, or what waits to be dropped."""
        block = self.current
        said = " ".join(self.words()) if self._keys.waits else ""
        self.setAccessibleDescription(said or ("" if block is None else self.words_of(block)))
        changed = QAccessible.Event.DescriptionChanged
        QAccessible.updateAccessibility(QAccessibleEvent(self, changed))

    def catch_up(self) -> None:
        """The plan may have changed: what a draft meets, and whether it still stands, too."""
        self._met = None
        self._keys.forget_stale()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            hit = self.touch(QPointF(event.pos()))
            text = "" if hit is None else f"<p>{escape(self.words_of(hit.block))}</p>"
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        return super().viewportEvent(event)
