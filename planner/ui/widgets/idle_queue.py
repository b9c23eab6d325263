"""Does one thing after the other while nothing else is to be done: the window stays quick."""

from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

from planner.ui.problems import Problems

T = TypeVar("T")


class IdleQueue(QObject, Generic[T]):
    """Calls `do` with each thing that waits, one at a time, after a moment without another wish."""

    def __init__(
        self, do: Callable[[T], None], problems: Problems, parent: QObject, *, after_ms: int
    ) -> None:
        """`after_ms` is how long nothing else must have been asked for."""
        super().__init__(parent)
        self._do = do
        self._problems = problems
        self._after_ms = after_ms
        self._waiting: list[T] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._do_next)

    @property
    def is_empty(self) -> bool:
        """Whether nothing waits."""
        return not self._waiting

    def put(self, things: Iterable[T]) -> None:
        """Lets these things wait instead of all that waited until now."""
        self._waiting = list(things)
        if self._waiting:
            self._timer.start(self._after_ms)
        else:
            self._timer.stop()

    def add(self, thing: T) -> None:
        """Lets a thing wait behind the others, once."""
        if thing not in self._waiting:
            self._waiting.append(thing)
        self._timer.start(self._after_ms)

    def drop(self, thing: T) -> None:
        """Forgets a thing that may wait."""
        if thing in self._waiting:
            self._waiting.remove(thing)

    def rest(self) -> None:
        """Does nothing until `go_on`."""
        self._timer.stop()

    def go_on(self) -> None:
        """Goes on where it was interrupted."""
        if self._waiting:
            self._timer.start(self._after_ms)

    def _do_next(self) -> None:
        if not self._waiting:
            return
        thing = self._waiting.pop(0)
        with self._problems.caught_quietly():
            self._do(thing)
        if self._waiting:
            self._timer.start(0)
