"""The table of actions, where a plan is open into which files of other programs can be taken."""

from typing import Final, Protocol

from planner.ui.actions import Action, Menu
from planner.ui.marking import QT_TRANSLATE_NOOP


class ImportCommands(Protocol):
    """What can be done with files of other programs while a plan is open."""

    def ask(self) -> None:
        """Asks for a file, and shows what importing it would do."""


class ImportPageCommands(Protocol):
    """What can be done once a file was looked at."""

    def take(self) -> None:
        """Does what is shown."""

    def save_rejected(self) -> None:
        """Saves the rows that are not taken."""


IMPORT_ACTIONS: Final[tuple[Action[ImportCommands], ...]] = (
    Action(
        "import_file",
        QT_TRANSLATE_NOOP("Actions", "Import a file…"),
        lambda imports: imports.ask(),
        Menu.FILE,
        ("Ctrl+I",),
    ),
)

IMPORT_PAGE_ACTIONS: Final[tuple[Action[ImportPageCommands], ...]] = (
    Action(
        "take_import",
        QT_TRANSLATE_NOOP("Actions", "Import"),
        lambda page: page.take(),
        Menu.FILE,
        ("Ctrl+Return", "Ctrl+Enter"),
        scoped=True,
    ),
    Action(
        "save_rejected",
        QT_TRANSLATE_NOOP("Actions", "Save rejected rows…"),
        lambda page: page.save_rejected(),
        Menu.FILE,
        ("Ctrl+S",),
        scoped=True,
    ),
)
