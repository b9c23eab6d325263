"""Long work off the window's thread: PDF, imports, searches. It has a plan of its own to read.

A connection belongs to one thread, so the work opens the file itself. It is told when nobody waits
for it any more, and says how far it is.
"""

from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from pathlib import Path
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from planner.bootstrap import workspace_at
from planner.services.workspace import Workspace
from planner.ui.problems import Problems

Work = Callable[[Workspace, "Progress"], Any]
Then = Callable[[Any], None]


class Progress:
    """What running work is given: whether to stop, and where to say how far it is."""

    def __init__(self, tell: Callable[[int], None]) -> None:
        self._tell = tell
        self._stop = Event()

    @property
    def cancelled(self) -> bool:
        """Whether nobody waits for the result any more."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Asks the work to end; what it gives will not be used."""
        self._stop.set()

    def reached(self, percent: int) -> None:
        """Says how far the work is."""
        self._tell(percent)


class Task(QObject):
    """One piece of work. Its signals come in the window's thread, `ended` last and always."""

    progressed = Signal(int)
    ended = Signal()
    _done = Signal(object)

    def __init__(self, label: str, then: Then, problems: Problems, parent: QObject) -> None:
        """`label` says in a few words what is done; `then` gets the result if it succeeds."""
        super().__init__(parent)
        self.label = label
        self._then = then
        self._problems = problems
        self._progress = Progress(self.progressed.emit)
        self._done.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Gives the work up: it may run on to its next look, its result is dropped."""
        self._progress.cancel()

    def start(self, pool: ThreadPoolExecutor, path: Path, work: Work) -> None:
        """Runs the work in a thread of the pool, with the plan of a path opened there."""
        pool.submit(self._run, path, work).add_done_callback(self._done.emit)

    def _run(self, path: Path, work: Work) -> Any:
        with workspace_at(path) as workspace:
            return work(workspace, self._progress)

    def _finish(self, future: Future[Any]) -> None:
        try:
            with self._problems.caught_quietly():
                result = future.result()
                if not self._progress.cancelled:
                    self._then(result)
        except CancelledError:
            self._progress.cancel()
        finally:
            self.ended.emit()
            self.deleteLater()


class Background(QObject):
    """Runs tasks on one plan file, one after the other."""

    started = Signal(Task)

    def __init__(self, path: Path, problems: Problems, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path
        self._problems = problems
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="background")
        self._running: list[Task] = []

    def run(self, label: str, work: Work, then: Then) -> Task:
        """Starts work and calls `then` with its result, in the window's thread, if it succeeds.

        What either of them raises as a ShowPlannerError is reported.
        """
        task = Task(label, then, self._problems, self)
        task.ended.connect(lambda: self._running.remove(task))
        self._running.append(task)
        self.started.emit(task)
        task.start(self._pool, self._path, work)
        return task

    def close(self) -> None:
        """Gives up all work and waits until no thread uses the file."""
        for task in self._running:
            task.cancel()
        self._pool.shutdown(wait=True, cancel_futures=True)
