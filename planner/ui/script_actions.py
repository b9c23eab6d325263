"""The section of the table of actions for what is said in a show, and who says it when."""

from typing import Final, Protocol

from planner.ui.actions import Action, Menu
from planner.ui.marking import QT_TRANSLATE_NOOP


class ScriptCommands(Protocol):
    """What can be done about scripts and hosts of a rundown."""

    def edit_script(self) -> None:
        """Shows the script of the current row, or goes back from it to the rows."""

    def add_handovers(self) -> None:
        """Adds a handover wherever one host follows another."""


SCRIPT_ACTIONS: Final[tuple[Action[ScriptCommands], ...]] = (
    Action(
        "edit_script",
        QT_TRANSLATE_NOOP("Actions", "Script"),
        lambda script: script.edit_script(),
        Menu.ROW,
        ("F6", "Ctrl+Shift+E"),
        apart=True,
    ),
    Action(
        "add_handovers",
        QT_TRANSLATE_NOOP("Actions", "Add handovers"),
        lambda script: script.add_handovers(),
        Menu.ROW,
    ),
)
