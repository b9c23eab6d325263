"""Knows at any time what is to be solved, found a show at a time while nothing else is done."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from planner.domain.base import Entity
from planner.domain.catalogue import Brand, Channel, Product
from planner.domain.changes import ChangeSet
from planner.domain.crew import Assignment, Creator, TimeOff
from planner.domain.errors import NotFoundError
from planner.domain.platforms import Platforms
from planner.domain.record import Print, Waiver
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import Offer, Row
from planner.domain.show import Show
from planner.domain.solving import Concern
from planner.domain.studio import Booking, Closure, Studio
from planner.services.following import RunAt, patched_run, read_run_at
from planner.services.to_solve import Entry, Piece, coming, counts, gathered, read_entries
from planner.services.workspace import Workspace
from planner.ui.problems import Problems
from planner.ui.widgets.idle_queue import IdleQueue

_AFTER_MS: Final = 60
_AGAIN_MS: Final = 5 * 60_000
"""Time alone makes holds lapse and shows end: every so often all is looked at anew."""

_OF_ONE_SHOW: Final = (Row, Offer, Print)
"""What can only make the show that it belongs to other than it was."""

_OF_ANY: Final = (
    *(Show, Booking, Assignment, Studio, Closure, Creator, TimeOff),
    *(Brand, Channel, Product, Waiver),
)


class Watch(QObject):
    """What is to be solved in the coming weeks; `changed` tells that it is something else now.

    What a step was about is looked at first, and the rest after it: a show's findings depend on
    what its neighbours do. What was found before stands until then.
    """

    changed = Signal()

    def __init__(
        self, workspace: Workspace, problems: Problems, platforms: Platforms, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._platforms = platforms
        self._found: dict[str, tuple[Entry, ...]] = {}
        self._entries: tuple[Entry, ...] = ()
        self._held: RunAt | None = None
        self._queue = IdleQueue[Piece](self._look, problems, self, after_ms=_AFTER_MS)
        self._clock = QTimer(self)
        self._clock.setInterval(_AGAIN_MS)
        self._clock.timeout.connect(self.look_again)
        self._clock.start()
        self.look_again()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All that was found so far, in the order in which it begins, with what was waived."""
        return self._entries

    @property
    def is_done(self) -> bool:
        """Whether all that is coming has been looked at since the last change."""
        return self._queue.is_empty

    def counts(self) -> dict[Concern, int]:
        """How many there are of each concern."""
        return counts(self._entries)

    def look_again(self) -> None:
        """Looks at all that is coming, by when it begins."""
        self._queue.put(self._coming())

    def follow(self, done: ChangeSet) -> None:
        """Looks again at what a step may have changed, at what it was about first."""
        if self._held is not None:
            self._held = patched_run(self._workspace, self._held, done)
        if done.touches(*_OF_ANY):
            ids = {each.id for each in done.changes} | self._shows_of(done)
            pieces = self._coming()
            first = [each for each in pieces if self._concerns(each, ids)]
            self._queue.put([*first, *(each for each in pieces if each not in set(first))])
        elif done.touches(*_OF_ONE_SHOW):
            shows = self._shows_of(done)
            for piece in self._coming():
                if piece.id in shows:
                    self._queue.add(piece)

    def _coming(self) -> tuple[Piece, ...]:
        """What is coming now; what is gone or over is forgotten at once."""
        pieces = coming(self._workspace)
        known = {each.id for each in pieces}
        self._tell({id_: found for id_, found in self._found.items() if id_ in known})
        return pieces

    def _concerns(self, piece: Piece, ids: set[str]) -> bool:
        found = self._found.get(piece.id, ())
        return piece.id in ids or any(not ids.isdisjoint(each.subjects) for each in found)

    def _shows_of(self, done: ChangeSet) -> set[str]:
        states = (state for each in done.changes for state in (each.before, each.after))
        return {show_id for state in states for show_id in self._show_of(state)}

    def _show_of(self, entity: Entity | None) -> Iterable[str]:
        match entity:
            case Row() | Print() | Assignment():
                yield entity.show_id
            case Booking(show_id=str(show_id)):
                yield show_id
            case Offer(row_id=row_id):
                row = self._workspace.find(Row, row_id)
                if row is not None:
                    yield row.show_id

    def _look(self, piece: Piece) -> None:
        try:
            run = self._run_of(piece) if piece.is_show else None
            found = read_entries(self._workspace, piece, self._platforms, run=run)
        except NotFoundError:
            found = ()  # deleted since it began to wait
        self._tell({**self._found, piece.id: found})

    def _run_of(self, piece: Piece) -> RunOfShow:
        """The run of a show; who edits one show sees it looked at again and again."""
        held = self._held
        known = None if held is None else (held.run.show.id, held.revision)
        if held is None or known != (piece.id, self._workspace.revision()):
            held = self._held = read_run_at(self._workspace, piece.id)
        return held.run

    def _tell(self, found: dict[str, tuple[Entry, ...]]) -> None:
        self._found = found
        entries = gathered(found.values())
        if entries != self._entries or self.is_done:
            self._entries = entries
            self.changed.emit()
