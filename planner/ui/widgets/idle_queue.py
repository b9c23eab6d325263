"""Does one thing after the other while nothing else is to be done: the window stays quick."""

from collections.abc import Callable, Iterable
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from typing_extensions import override

from planner.ui.problems import Problems

T = TypeVar("T")

_HANDS: Final = frozenset(
    {
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonRelease,
    }
)
"""What tells that somebody is at work."""


class IdleQueue(QObject, Generic[T]):
    """Calls `do` with each thing that waits, one at a time, after a moment without another wish.

    Whatever is done with the mouse or the keys puts it off by another such moment, so that no
    gesture has to wait for it.
    """

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
        self._watches = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing waits."""
        return not self._waiting

    def put(self, things: Iterable[T]) -> None:
        """Lets these things wait instead of all that waited until now."""
        self._waiting = list(things)
        if self._waiting:
            self._start(self._after_ms)
        else:
            self.rest()

    def add(self, thing: T) -> None:
        """Lets a thing wait behind the others, once."""
        if thing not in self._waiting:
            self._waiting.append(thing)
        self._start(self._after_ms)

    def drop(self, thing: T) -> None:
        """Forgets a thing that may wait."""
        if thing in self._waiting:
            self._waiting.remove(thing)

    def rest(self) -> None:
        """Does nothing until `go_on`."""
        self._timer.stop()
        self._look_away()

    def go_on(self) -> None:
        """Goes on where it was interrupted."""
        if self._waiting:
            self._start(self._after_ms)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _HANDS and self._timer.isActive():
            self._timer.start(self._after_ms)
        return False

    def _do_next(self) -> None:
        if not self._waiting:
            return
        if not self._watches:
            # What is asked for while a window is built would pay for each of its many events.
            self._watch_hands()
            self._timer.start(0)
            return
        thing = self._waiting.pop(0)
        with self._problems.caught_quietly():
            self._do(thing)
        if self._waiting:
            self._start(0)
        else:
            self.rest()

    def _start(self, after_ms: int) -> None:
        self._timer.start(after_ms)

    def _watch_hands(self) -> None:
        """Sees what hands do, but only while something waits: each event of the window costs."""
        application = QCoreApplication.instance()
        if application is not None and not self._watches:
            application.installEventFilter(self)
            self._watches = True

    def _look_away(self) -> None:
        application = QCoreApplication.instance()
        if application is not None and self._watches:
            application.removeEventFilter(self)
            self._watches = False
