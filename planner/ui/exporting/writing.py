"""Writes what was chosen into a file, in a thread that is not the window's."""

from dataclasses import dataclass
from pathlib import Path

from planner.domain.crew import Creator
from planner.domain.studio import Studio
from planner.services.exporting import write_out
from planner.services.exporting_calendars import creator_calendar, studio_calendar
from planner.services.exporting_shows import Exported, export_shows
from planner.services.workspace import Workspace
from planner.ui.background import Progress
from planner.wording.export_formats import ExportFormat
from planner.wording.language import Language


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be written: shows in a format, or the calendar of `owner` alone."""

    format: ExportFormat
    show_ids: tuple[str, ...]
    owner: tuple[type[Studio] | type[Creator], str] | None = None
    private: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """A file that is there now, and what must be said of it."""

    path: Path
    remark: str


def write_order(
    path: Path, order: Order, language: Language, workspace: Workspace, progress: Progress
) -> Written | None:
    """Writes the file, all of it or nothing; None where that was given up before."""
    workspace.language = language
    made = _made(order, workspace)
    if progress.cancelled:
        return None
    write_out(path, made.content)
    return Written(path, made.remark)


def _made(order: Order, workspace: Workspace) -> Exported:
    if order.owner is None:
        return export_shows(workspace, order.format, order.show_ids, private=order.private)
    kind, id_ = order.owner
    calendar = studio_calendar if kind is Studio else creator_calendar
    return Exported(calendar(workspace, id_))
