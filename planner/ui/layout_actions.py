"""The section of the table of actions for how the table of a rundown is laid out."""

from typing import Final, Protocol

from planner.ui.actions import Action, Menu
from planner.ui.marking import QT_TRANSLATE_NOOP


class LayoutCommands(Protocol):
    """What can be done with the columns of a rundown."""

    def choose_columns(self) -> None:
        """Asks which columns are shown, and how."""

    def edit_cue_columns(self) -> None:
        """Asks which cue columns there are."""

    def grow(self, by: int) -> None:
        """Makes the type larger, or smaller below 0."""


LAYOUT_ACTIONS: Final[tuple[Action[LayoutCommands], ...]] = (
    Action(
        "choose_columns",
        QT_TRANSLATE_NOOP("Actions", "Columns…"),
        lambda columns: columns.choose_columns(),
        Menu.VIEW,
        ("Ctrl+Shift+H",),
        apart=True,
    ),
    Action(
        "edit_cue_columns",
        QT_TRANSLATE_NOOP("Actions", "Cue columns…"),
        lambda columns: columns.edit_cue_columns(),
        Menu.VIEW,
        ("Ctrl+Shift+W",),
    ),
    Action(
        "larger_type",
        QT_TRANSLATE_NOOP("Actions", "Larger type"),
        lambda columns: columns.grow(1),
        Menu.VIEW,
        ("Ctrl+Shift+PgUp",),
    ),
    Action(
        "smaller_type",
        QT_TRANSLATE_NOOP("Actions", "Smaller type"),
        lambda columns: columns.grow(-1),
        Menu.VIEW,
        ("Ctrl+Shift+PgDown",),
    ),
)
