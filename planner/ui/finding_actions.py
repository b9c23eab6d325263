"""The sections of the table of actions for finding, replacing and folding in a rundown."""

from typing import Final, Protocol

from planner.ui.actions import Action, Menu
from planner.ui.marking import QT_TRANSLATE_NOOP


class FindingCommands(Protocol):
    """What can be looked for in a rundown."""

    def find_next(self) -> None:
        """Goes to the next cell with the words."""

    def find_previous(self) -> None:
        """Goes to the one before."""

    def open_replacing(self) -> None:
        """Asks for words and for others to put in their place."""


class FoldingCommands(Protocol):
    """Which blocks of a rundown are open."""

    def close_blocks(self) -> None:
        """Closes all blocks."""

    def open_blocks(self) -> None:
        """Opens all blocks."""


FINDING_ACTIONS: Final[tuple[Action[FindingCommands], ...]] = (
    Action(
        "find_next",
        QT_TRANSLATE_NOOP("Actions", "Find next"),
        lambda finding: finding.find_next(),
        Menu.EDIT,
        ("F3",),
        "arrow-down",
        apart=True,
    ),
    Action(
        "find_previous",
        QT_TRANSLATE_NOOP("Actions", "Find previous"),
        lambda finding: finding.find_previous(),
        Menu.EDIT,
        ("Shift+F3",),
        "arrow-up",
    ),
    Action(
        "replace",
        QT_TRANSLATE_NOOP("Actions", "Replace"),
        lambda finding: finding.open_replacing(),
        Menu.EDIT,
        ("Ctrl+H",),
    ),
)

FOLDING_ACTIONS: Final[tuple[Action[FoldingCommands], ...]] = (
    Action(
        "close_blocks",
        QT_TRANSLATE_NOOP("Actions", "Close all blocks"),
        lambda folding: folding.close_blocks(),
        Menu.VIEW,
        ("Ctrl+Shift+Left",),
        scoped=True,
        apart=True,
    ),
    Action(
        "open_blocks",
        QT_TRANSLATE_NOOP("Actions", "Open all blocks"),
        lambda folding: folding.open_blocks(),
        Menu.VIEW,
        ("Ctrl+Shift+Right",),
        scoped=True,
    ),
)
