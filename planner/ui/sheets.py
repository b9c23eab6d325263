"""Prints sheets to PDF in the background, beside the plan, and opens them."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from planner.domain.comparing_snapshots import Snapshot
from planner.domain.errors import EnvironmentFaultError
from planner.domain.show import Show
from planner.services import exporting
from planner.services.prints import keep_print
from planner.services.versions import snapshot_now
from planner.services.workspace import Workspace
from planner.settings import Settings
from planner.ui.background import Background, Progress, Task
from planner.ui.context import Context
from planner.ui.marking import translate
from planner.wording.language import Language


@dataclass(frozen=True, slots=True)
class Printed:
    """A sheet that is in its file now, and the show as it was printed."""

    path: Path
    sheet: str
    snapshot: Snapshot


class SheetPrinter:
    """Makes one file for a sheet of a show; printed again, it is written anew.

    The print gets its number, and the show is kept as a version, once the file is there.
    """

    def __init__(
        self,
        workspace: Workspace,
        background: Background,
        context: Context,
        settings: Settings,
    ) -> None:
        """`settings` say on which paper, and into which folder, which is made when it is needed."""
        self._workspace = workspace
        self._background = background
        self._context = context
        self._folder = sheet_folder(workspace.path, settings.sheet_folder)
        self._paper = settings.paper

    def print_sheet(self, sheet: str, show_id: str) -> Task:
        """Prints `rundown`, or `host` for all hosts of a show, and opens the file when it is there.

        What goes wrong, in the work or in opening, is reported where the window shows it.
        """
        work = partial(
            _print,
            sheet=sheet,
            show_id=show_id,
            folder=self._folder,
            paper=self._paper,
            language=self._context.language,
        )
        return self._background.run(translate("Sheets", "Printing…"), work, self._open)

    def _open(self, printed: Printed | None) -> None:
        if printed is None:
            return
        with self._context.problems.caught_quietly():
            show_id = printed.snapshot.show.id
            keep_print(self._workspace, show_id, [printed.sheet], printed.snapshot)
        self._context.outside.show_file(printed.path)


def sheet_folder(plan: Path, chosen: str) -> Path:
    """Where the sheets of a plan go: where the person chose, else into a folder beside it."""
    return Path(chosen) if chosen else plan.with_name(f"{plan.stem}-sheets")


def _print(
    workspace: Workspace,
    progress: Progress,
    *,
    sheet: str,
    show_id: str,
    folder: Path,
    paper: str,
    language: Language,
) -> Printed | None:
    """What was printed, None where the work was given up before."""
    # What draws PDF takes half a second to import: only who prints waits for it, in this thread.
    from planner.services import printing

    workspace.language = language
    options = printing.usual_options(workspace, paper)
    snapshot = snapshot_now(workspace, show_id)
    make = printing.print_hosts if sheet == "host" else printing.print_rundowns
    content = make(workspace, [show_id], options)
    if progress.cancelled:
        return None
    path = folder / printing.sheet_file_name(workspace, sheet, workspace.get(Show, show_id))
    _make_folder(folder)
    exporting.write_out(path, content)
    return Printed(path, sheet, snapshot)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EnvironmentFaultError(
            "The folder {folder} for sheets could not be made: {reason}. Choose another one.",
            folder=folder,
            reason=error.strerror or error,
        ) from error
