"""Who hears of changes: plain functions that are called after each step, and cannot fail it."""

import logging
from collections.abc import Callable

from planner.domain.changes import ChangeSet

Listener = Callable[[ChangeSet], None]

_log = logging.getLogger(__name__)


class Listeners:
    """Those who want to know what was written."""

    def __init__(self) -> None:
        self._all: list[Listener] = []

    def add(self, listener: Listener) -> Callable[[], None]:
        """Tells `listener` from now on; returns what ends that."""
        self._all.append(listener)
        return lambda: self._all.remove(listener)

    def tell(self, done: ChangeSet) -> None:
        """Calls each listener. One that raises is logged, and the others are still called."""
        for listener in tuple(self._all):
            try:
                listener(done)
            except Exception:  # noqa: BLE001  # the step is committed: a listener cannot fail it
                _log.exception("A listener failed after “%s” was written", done.label)
