"""Collects Python's garbage in the window's thread, and in no other.

What is collected may hold parts of Qt, which end with it. In another thread that can stop the
program for good: Qt holds its lock there and waits for Python's, while the window's thread holds
Python's and waits for Qt's.
"""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

_EVERY_MS: Final = 500


class GarbageCollection(QObject):
    """Looks twice a second whether a collection is due by Python's own thresholds, until `stop`.

    To be made in the window's thread. From then on no other thread collects anything.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(_collect_what_is_due)
        self._timer.start()

    def stop(self) -> None:
        """Leaves it to Python again; for when no other thread is left."""
        self._timer.stop()
        gc.enable()


def _collect_what_is_due() -> None:
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return
