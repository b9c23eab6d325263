"""Checks a long rundown when the hands rest: at each edit it would keep them waiting."""

from PySide6.QtCore import QObject, Signal

from planner.domain.platforms import Platforms
from planner.services.workspace import Workspace
from planner.ui.problems import Problems
from planner.ui.rundown.state import RundownState, checked_state
from planner.ui.widgets.idle_queue import IdleQueue

_AFTER_MS = 60


class LateChecks(QObject):
    """`checked` gives a state with what the checks say of it, where it did not have that yet."""

    checked = Signal(object)

    def __init__(
        self, workspace: Workspace, problems: Problems, platforms: Platforms, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._platforms = platforms
        self._queue = IdleQueue[RundownState](self._check, problems, self, after_ms=_AFTER_MS)

    def follow(self, state: RundownState | None) -> None:
        """This state is shown now, and no other one is waited for."""
        self._queue.put([] if state is None or not state.unchecked else [state])

    def _check(self, state: RundownState) -> None:
        self.checked.emit(checked_state(self._workspace, state, self._platforms))
