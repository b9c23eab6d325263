"""The table of actions, where a plan is open of which something can be given to other programs."""

from typing import Final, Protocol

from planner.ui.actions import Action, Menu
from planner.ui.marking import QT_TRANSLATE_NOOP


class ExportCommands(Protocol):
    """What can be done for other programs while a plan is open."""

    def export(self) -> None:
        """Asks which shows are to be written, and how."""

    def copy_summary(self) -> None:
        """Puts the show that is worked on into the clipboard, as text for a chat."""


class ExportPageCommands(Protocol):
    """What can be done once it is chosen what to write."""

    def save_export(self) -> None:
        """Asks for a file, and writes it."""


EXPORT_ACTIONS: Final[tuple[Action[ExportCommands], ...]] = (
    Action(
        "export",
        QT_TRANSLATE_NOOP("Actions", "Export…"),
        lambda exports: exports.export(),
        Menu.FILE,
        ("Ctrl+E",),
        apart=True,
    ),
    Action(
        "copy_summary",
        QT_TRANSLATE_NOOP("Actions", "Copy summary for chat"),
        lambda exports: exports.copy_summary(),
        Menu.SHOW,
        ("Ctrl+Alt+C",),
        apart=True,
    ),
)

EXPORT_PAGE_ACTIONS: Final[tuple[Action[ExportPageCommands], ...]] = (
    Action(
        "save_export",
        QT_TRANSLATE_NOOP("Actions", "Save as a file…"),
        lambda page: page.save_export(),
        Menu.FILE,
        ("Ctrl+S",),
        scoped=True,
    ),
)
