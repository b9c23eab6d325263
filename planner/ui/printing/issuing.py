"""Gives a print out: makes it anew, brings it into a file or to a printer, and keeps its number."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from planner.domain.comparing_snapshots import Snapshot
from planner.domain.errors import EnvironmentFaultError
from planner.domain.print_layout import PrintOrder
from planner.services import exporting
from planner.services.prints import keep_print
from planner.services.workspace import Workspace
from planner.ui.background import Background, Progress, Task, Work
from planner.ui.marking import translate
from planner.ui.printing.files import beside
from planner.ui.problems import Problems
from planner.wording.language import Language

Deliver = Callable[[bytes], None]
Then = Callable[[], None]


@dataclass(frozen=True, slots=True)
class GivenOut:
    """Sheets that are in somebody's hands now, and the show as it is on them."""

    sheets: tuple[str, ...]
    snapshot: Snapshot


class Issuing:
    """Gives prints out, one after the other. The number is taken once the pages are there."""

    def __init__(
        self,
        workspace: Workspace,
        background: Background,
        problems: Problems,
        language: Language,
    ) -> None:
        self._workspace = workspace
        self._background = background
        self._problems = problems
        self._language = language

    def give_out(
        self, show_id: str, order: PrintOrder, deliver: Deliver, then: Then | None
    ) -> Task:
        """Makes the print, has it delivered off the window's thread, keeps it, and goes on."""
        work = partial(
            _give_out, show_id=show_id, order=order, deliver=deliver, language=self._language
        )
        return self._run(show_id, work, then)

    def give_out_files(self, show_id: str, order: PrintOrder, path: Path) -> Task:
        """The same as files: each person's pack beside a path, under their name, else into it."""
        work = partial(
            _write_files, show_id=show_id, order=order, path=path, language=self._language
        )
        return self._run(show_id, work, None)

    def _run(self, show_id: str, work: Work, then: Then | None) -> Task:
        done = partial(self._keep, show_id, then)
        return self._background.run(translate("Printing", "Printing…"), work, done)

    def _keep(self, show_id: str, then: Then | None, given: GivenOut | None) -> None:
        if given is None:
            return
        with self._problems.caught_quietly():
            keep_print(self._workspace, show_id, given.sheets, given.snapshot)
        if then is not None:
            then()


def into_file(path: Path, content: bytes) -> None:
    """Writes a print into a file, whose folder is made. Raises EnvironmentFaultError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EnvironmentFaultError(
            "The folder {folder} for sheets could not be made: {reason}. Choose another one.",
            folder=path.parent,
            reason=error.strerror or error,
        ) from error
    exporting.write_out(path, content)


def _give_out(
    workspace: Workspace,
    progress: Progress,
    *,
    show_id: str,
    order: PrintOrder,
    deliver: Deliver,
    language: Language,
) -> GivenOut | None:
    # What draws PDF takes half a second to import: only who prints waits for it, in this thread.
    from planner.services.print_making import make_print

    workspace.language = language
    made = make_print(workspace, show_id, order, stop=lambda: progress.cancelled)
    if made is None or progress.cancelled:
        return None
    deliver(made.content)
    return GivenOut(made.sheets, made.snapshot)


def _write_files(
    workspace: Workspace,
    progress: Progress,
    *,
    show_id: str,
    order: PrintOrder,
    path: Path,
    language: Language,
) -> GivenOut | None:
    # As above: imported where somebody waits for a print.
    from planner.services.print_making import make_files

    workspace.language = language
    files = make_files(workspace, show_id, order, stop=lambda: progress.cancelled)
    if files is None or progress.cancelled:
        return None
    taken: set[Path] = set()
    for each in files:
        own = beside(path, each.holder.name, taken) if each.holder else path
        into_file(own, each.made.content)
        taken.add(own)
    sheets = tuple(sheet for each in files for sheet in each.made.sheets)
    return GivenOut(sheets, files[0].made.snapshot)
