"""One piece of work at a time for the import page, and the words for how far it is."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from planner.ui.background import Background, Task, Then, Work


class Working(QObject):
    """Runs work off the window's thread; `told` says how far it is, `turned` that it began or is
    over."""

    told = Signal(str)
    turned = Signal()

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._task: Task | None = None

    @property
    def busy(self) -> bool:
        """Whether work is going on that somebody waits for."""
        return self._task is not None

    def run(self, name: str, work: Work, then: Then) -> None:
        """Starts work; what went on before is given up."""
        self.cancel()
        task = self._background.run(name, work, self._giving(then))
        self._task = task
        self.told.emit(f"{name} …")
        task.progressed.connect(lambda percent: self.told.emit(f"{name} … {percent} %"))
        task.ended.connect(partial(self._ended, task))
        self.turned.emit()

    def cancel(self) -> None:
        """Gives up what goes on; nothing of it is written."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _giving(self, then: Callable[..., None]) -> Then:
        """Lets the work be over before what comes of it is shown."""

        def give(result: object) -> None:
            self._task = None
            self.told.emit("")
            then(result)

        return give

    def _ended(self, task: Task) -> None:
        if self._task is task:  # it came to nothing
            self._task = None
            self.told.emit("")
        self.turned.emit()
