"""Makes the PDF of what is chosen beside the page, a moment after the last choice."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from planner.domain.print_layout import PrintOrder
from planner.services.workspace import Workspace
from planner.ui.background import Background, Progress, Task
from planner.ui.marking import translate
from planner.ui.problems import Problems
from planner.wording.language import Language

_AFTER_MS: Final = 120


class PreviewMaking(QObject):
    """`made` has the MadeSheets of what was wanted last; what was wanted before is given up."""

    made = Signal(object)

    def __init__(
        self, background: Background, problems: Problems, language: Language, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._problems = problems
        self._language = language
        self._wanted: tuple[str, PrintOrder] | None = None
        self._task: Task | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._timer.timeout.connect(self._start)

    def want(self, show_id: str, order: PrintOrder) -> None:
        """Asks for the pages of an order."""
        self._give_up()
        self._wanted = (show_id, order)
        self._timer.start()

    def stop(self) -> None:
        """Nobody looks any more."""
        self._give_up()
        self._wanted = None
        self._timer.stop()

    def _give_up(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _start(self) -> None:
        if self._wanted is None:
            return
        show_id, order = self._wanted
        work = partial(_make, show_id=show_id, order=order, language=self._language)
        task = self._background.run(translate("Printing", "Drawing the pages…"), work, self._take)
        task.ended.connect(partial(self._end, task))
        self._task = task

    def _take(self, made: object) -> None:
        if made is not None:
            self.made.emit(made)

    def _end(self, task: Task) -> None:
        if self._task is task:
            self._task = None


def _make(
    workspace: Workspace, progress: Progress, *, show_id: str, order: PrintOrder, language: Language
) -> object:
    # What draws PDF takes half a second to import: only who prints waits for it, in this thread.
    from planner.services.print_making import make_print

    if progress.cancelled:
        return None
    workspace.language = language
    return make_print(workspace, show_id, order, stop=lambda: progress.cancelled)
