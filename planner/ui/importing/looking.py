"""The work of the import page that is done off the window's thread."""

from concurrent.futures import CancelledError
from dataclasses import dataclass, replace

from planner.domain.errors import (
    EncodingChoice,
    ShowPlannerError,
    UndecidedEncodingError,
    UnknownColumnsError,
)
from planner.services.import_look import RESULTS, Looked, Wanted, kind_of, look_at
from planner.services.workspace import Workspace
from planner.ui.background import Progress
from planner.wording.faults import fault_sentence
from planner.wording.language import Language


@dataclass(frozen=True, slots=True)
class Found:
    """What was found in a file: what it would do, or `trouble` with what a person can say to it:
    which encoding reads right, or what the `columns` are."""

    wanted: Wanted
    looked: Looked | None = None
    trouble: str = ""
    encodings: tuple[EncodingChoice, ...] = ()
    columns: tuple[str, ...] = ()


def find(wanted: Wanted, language: Language, workspace: Workspace, progress: Progress) -> Found:
    """Looks at a file. What is wrong with it is found too: the page has to show it."""
    workspace.language = language
    try:
        known = replace(wanted, kind=wanted.kind or kind_of(wanted.path, wanted.reading))
        if wanted.kind is None and known.kind == RESULTS:
            known = replace(known, show_id=None)  # their times say of which show they are
        return _found(known, language, workspace, progress)
    except ShowPlannerError as error:
        return _trouble(wanted, language, error)


def _found(wanted: Wanted, language: Language, workspace: Workspace, progress: Progress) -> Found:
    try:
        return Found(wanted, look_at(workspace, wanted, _tick(progress)))
    except ShowPlannerError as error:
        return _trouble(wanted, language, error)


def _trouble(wanted: Wanted, language: Language, error: ShowPlannerError) -> Found:
    return Found(
        wanted,
        trouble=fault_sentence(language, error),
        encodings=error.choices if isinstance(error, UndecidedEncodingError) else (),
        columns=error.columns if isinstance(error, UnknownColumnsError) else (),
    )


def take(looked: Looked, language: Language, workspace: Workspace, progress: Progress) -> int:
    """Does what was looked at; says how many were written."""
    workspace.language = language
    return looked.take(workspace, _tick(progress))


class _Teller:
    """Tells how far the work is, and ends it where nobody waits for it any more."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress

    def __call__(self, percent: int) -> None:
        if self._progress.cancelled:
            raise CancelledError
        self._progress.reached(percent)


def _tick(progress: Progress) -> _Teller:
    return _Teller(progress)
