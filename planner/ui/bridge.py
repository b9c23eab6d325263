"""Between a plan and the window: each ChangeSet becomes a Qt signal.

A second process on the file tells nobody, so the bridge looks: whenever the window gets the focus,
and every few seconds.
"""

from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from planner.domain.changes import ChangeSet
from planner.services.workspace import Workspace
from planner.ui.problems import Problems

LOOK_EVERY_MS: Final = 5_000


class Bridge(QObject):
    """Emits what was done to a plan, by this window or by anybody else. Ends with `close`."""

    changed = Signal(object)

    def __init__(
        self, workspace: Workspace, problems: Problems, application: QGuiApplication
    ) -> None:
        super().__init__()
        self._application = application
        self._workspace = workspace
        self._problems = problems
        self._unsubscribe = workspace.subscribe(self._tell)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        application.applicationStateChanged.connect(self._look_when_active)

    def look(self) -> None:
        """Sees what others did to the file since the last look."""
        with self._problems.caught_quietly():
            self._workspace.look_for_changes()

    def close(self) -> None:
        """Hears and looks no more."""
        self._timer.stop()
        self._application.applicationStateChanged.disconnect(self._look_when_active)
        self._unsubscribe()

    def _tell(self, done: ChangeSet) -> None:
        self.changed.emit(done)

    def _look_when_active(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.look()
