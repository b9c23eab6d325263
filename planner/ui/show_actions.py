"""The section of the table of actions for the show that is selected."""

from typing import Final, Protocol

from planner.ui.actions import Action, Menu
from planner.ui.marking import QT_TRANSLATE_NOOP


class ShowCommands(Protocol):
    """What can be done with the show that is selected in a list."""

    def inspect_show(self) -> None:
        """Puts the cursor into the first field of the show."""

    def open_show(self) -> None:
        """Opens the rundown of the show."""

    def repeat_show(self) -> None:
        """Lets the show repeat, or shows its series."""

    def duplicate_show(self) -> None:
        """Asks to which days the show is to be copied."""

    def cancel_show(self) -> None:
        """Asks why the show is cancelled."""

    def delete_show(self) -> None:
        """Deletes the show."""


SHOW_ACTIONS: Final[tuple[Action[ShowCommands], ...]] = (
    Action(
        "inspect_show",
        QT_TRANSLATE_NOOP("Actions", "Edit show"),
        lambda shows: shows.inspect_show(),
        Menu.SHOW,
        ("F4",),
        scoped=True,
    ),
    Action(
        "open_show",
        QT_TRANSLATE_NOOP("Actions", "Open rundown"),
        lambda shows: shows.open_show(),
        Menu.SHOW,
        ("Ctrl+Return", "Ctrl+Enter"),
        "list-ordered",
        scoped=True,
    ),
    Action(
        "repeat_show",
        QT_TRANSLATE_NOOP("Actions", "Repeat…"),
        lambda shows: shows.repeat_show(),
        Menu.SHOW,
        ("Ctrl+R",),
        scoped=True,
    ),
    Action(
        "duplicate_show",
        QT_TRANSLATE_NOOP("Actions", "Duplicate show…"),
        lambda shows: shows.duplicate_show(),
        Menu.SHOW,
        ("Ctrl+Shift+D",),
        "copy-plus",
        scoped=True,
    ),
    Action(
        "cancel_show",
        QT_TRANSLATE_NOOP("Actions", "Cancel show…"),
        lambda shows: shows.cancel_show(),
        Menu.SHOW,
        scoped=True,
    ),
    Action(
        "delete_show",
        QT_TRANSLATE_NOOP("Actions", "Delete show"),
        lambda shows: shows.delete_show(),
        Menu.SHOW,
        ("Del",),
        "trash-2",
        scoped=True,
        apart=True,
    ),
)
