"""The part of the table of actions that leads to all others: the palette, and their keys."""

from typing import Final, Protocol

from planner.ui.actions import Action, Menu
from planner.ui.marking import QT_TRANSLATE_NOOP

PALETTE: Final = "find_anything"


class HelpCommands(Protocol):
    """What leads to all that can be done."""

    def find_anything(self) -> None:
        """Looks for actions and for what is in the plan."""

    def show_keys(self) -> None:
        """Shows which keys do what."""


HELP_ACTIONS: Final[tuple[Action[HelpCommands], ...]] = (
    Action(
        PALETTE,
        QT_TRANSLATE_NOOP("Actions", "Find anything…"),
        lambda window: window.find_anything(),
        Menu.EDIT,
        ("Ctrl+K",),
        "search",
    ),
    Action(
        "show_keys",
        QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts…"),
        lambda window: window.show_keys(),
        Menu.HELP,
        ("F1", "?"),
        setting=True,
    ),
)
