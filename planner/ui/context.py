"""What every part of the window is given: how it looks, what it speaks, where errors go."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter

from planner.ui.action_set import ActionSet
from planner.ui.problems import Problems
from planner.ui.theme import Theme
from planner.wording.language import Language


@dataclass(frozen=True, slots=True)
class Outside:
    """What leaves the window: file dialogs and other programs. Tests put something else here.

    Those that ask give None where the person changed their mind; `new_plan` is given the name
    that is proposed, `pdf_to_save` the whole path, `file_to_save` that and what a dialog calls its
    kind, and `printer` how many pages there are.
    `show_file` opens a file in the program that the system has for it.
    """

    plan_to_open: Callable[[], Path | None]
    new_plan: Callable[[str], Path | None]
    show_file: Callable[[Path], None]
    table_to_import: Callable[[], Path | None]
    pdf_to_save: Callable[[Path], Path | None]
    printer: Callable[[int], QPrinter | None]
    picture_to_read: Callable[[], Path | None]
    file_to_save: Callable[[Path, str], Path | None]


@dataclass(frozen=True, slots=True)
class Context:
    """Made once by the application and handed down."""

    theme: Theme
    problems: Problems
    language: Language
    actions: ActionSet
    outside: Outside
