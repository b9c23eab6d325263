"""Which blocks of a plan's rundowns are closed: remembered for the person, not in the plan."""

from collections.abc import Callable, Collection, Iterable

from PySide6.QtCore import QObject, Signal

Remember = Callable[[tuple[str, ...]], None]


class Folds(QObject):
    """The blocks that are closed, by id; `changed` tells that one was closed or opened."""

    changed = Signal()

    def __init__(
        self, closed: Iterable[str], remember: Remember, parent: QObject | None = None
    ) -> None:
        """`remember` is told all that are closed whenever that changes."""
        super().__init__(parent)
        self._closed = frozenset(closed)
        self._remember = remember

    @property
    def closed(self) -> frozenset[str]:
        """The blocks that are closed."""
        return self._closed

    def close(self, blocks: Collection[str]) -> None:
        """Closes blocks."""
        self._take(self._closed.union(blocks))

    def open(self, blocks: Collection[str]) -> None:
        """Opens blocks."""
        self._take(self._closed.difference(blocks))

    def turn(self, block: str) -> None:
        """Closes a block that is open, and the other way round."""
        self._take(self._closed.symmetric_difference((block,)))

    def _take(self, closed: frozenset[str]) -> None:
        if closed != self._closed:
            self._closed = closed
            self.changed.emit()
            self._remember(tuple(sorted(closed)))
