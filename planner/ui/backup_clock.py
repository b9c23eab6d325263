"""Backs the open plan up by itself: when it is opened, and every 15 minutes of change."""

from typing import Final

from PySide6.QtCore import QObject, QTimer

from planner.bootstrap import backup_root
from planner.services.backing_up import back_up_if_changed
from planner.services.workspace import Workspace
from planner.ui.background import Background, Progress

BACK_UP_EVERY_MS: Final = 15 * 60 * 1000


class BackupClock(QObject):
    """Makes backups off the window's thread until `stop`; a plan that did not change gets none."""

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._timer = QTimer(self)
        self._timer.setInterval(BACK_UP_EVERY_MS)
        self._timer.timeout.connect(self.back_up)
        self._timer.start()

    def back_up(self) -> None:
        """Makes a backup now, if the plan changed since the last one."""
        self._background.run(self.tr("Backing up"), _back_up, _done)

    def stop(self) -> None:
        """Makes no more of them."""
        self._timer.stop()


def _back_up(workspace: Workspace, _progress: Progress) -> object:
    return back_up_if_changed(workspace, backup_root())


def _done(_backup: object) -> None:
    """A backup that was made needs no word; what went wrong is told as every fault is."""
