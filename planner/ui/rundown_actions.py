"""The sections of the table of actions for a rundown and its rows."""

from typing import Final, Protocol

from planner.ui.actions import Action, Menu
from planner.ui.marking import QT_TRANSLATE_NOOP


class RowCommands(Protocol):
    """What can be done with the rows of a rundown."""

    def add_row(self) -> None:
        """Adds a row below the current one."""

    def add_block(self) -> None:
        """Adds a block below the current row or block."""

    def add_note(self) -> None:
        """Adds a note below the current row."""

    def duplicate(self) -> None:
        """Copies the selected rows."""

    def delete(self) -> None:
        """Deletes the selected rows."""

    def move(self, by: int) -> None:
        """Moves the selected rows up or down."""

    def skip(self) -> None:
        """Skips the selected rows, or runs them again."""

    def freeze_numbers(self) -> None:
        """Lets each row keep the number that it has."""

    def renumber(self) -> None:
        """Counts the rows anew."""

    def thaw_numbers(self) -> None:
        """Lets the numbers follow the order."""


class ClipboardCommands(Protocol):
    """What the clipboard does with the rows of a rundown."""

    def copy_rows(self) -> None:
        """Copies the selected rows."""

    def cut_rows(self) -> None:
        """Copies the selected rows, and deletes them."""

    def copy_cells(self) -> None:
        """Copies cells of one column."""

    def paste(self) -> None:
        """Pastes rows, or cells over the current ones."""

    def paste_as_rows(self) -> None:
        """Makes new rows of what was copied."""

    def fill_down(self) -> None:
        """Gives the selected rows what the first of them has in the current column."""


class RundownCommands(Protocol):
    """What can be done with a rundown as a whole."""

    def print_sheet(self, sheet: str) -> None:
        """Prints a sheet of the show and opens it."""

    def show_findings(self) -> None:
        """Shows or hides what stands beside the rundown."""


ROW_ACTIONS: Final[tuple[Action[RowCommands], ...]] = (
    Action(
        "add_row",
        QT_TRANSLATE_NOOP("Actions", "Add row"),
        lambda rows: rows.add_row(),
        Menu.ROW,
        ("Ctrl+Return", "Ctrl+Enter"),
        "plus",
        scoped=True,
    ),
    Action(
        "add_block",
        QT_TRANSLATE_NOOP("Actions", "Add block"),
        lambda rows: rows.add_block(),
        Menu.ROW,
        ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
        "square-plus",
        scoped=True,
    ),
    Action(
        "add_note",
        QT_TRANSLATE_NOOP("Actions", "Add note"),
        lambda rows: rows.add_note(),
        Menu.ROW,
        ("Alt+Return", "Alt+Enter"),
        "sticky-note",
        scoped=True,
    ),
    Action(
        "duplicate_rows",
        QT_TRANSLATE_NOOP("Actions", "Duplicate"),
        lambda rows: rows.duplicate(),
        Menu.ROW,
        ("Ctrl+D",),
        "copy-plus",
        scoped=True,
        apart=True,
    ),
    Action(
        "move_up",
        QT_TRANSLATE_NOOP("Actions", "Move up"),
        lambda rows: rows.move(-1),
        Menu.ROW,
        ("Alt+Up",),
        "arrow-up",
        scoped=True,
    ),
    Action(
        "move_down",
        QT_TRANSLATE_NOOP("Actions", "Move down"),
        lambda rows: rows.move(1),
        Menu.ROW,
        ("Alt+Down",),
        "arrow-down",
        scoped=True,
    ),
    Action(
        "skip_rows",
        QT_TRANSLATE_NOOP("Actions", "Skip, or run again"),
        lambda rows: rows.skip(),
        Menu.ROW,
        ("Ctrl+Shift+X",),
        "skip-forward",
        scoped=True,
    ),
    Action(
        "freeze_numbers",
        QT_TRANSLATE_NOOP("Actions", "Freeze numbers"),
        lambda rows: rows.freeze_numbers(),
        Menu.ROW,
        apart=True,
    ),
    Action(
        "renumber",
        QT_TRANSLATE_NOOP("Actions", "Renumber"),
        lambda rows: rows.renumber(),
        Menu.ROW,
    ),
    Action(
        "thaw_numbers",
        QT_TRANSLATE_NOOP("Actions", "Let numbers follow"),
        lambda rows: rows.thaw_numbers(),
        Menu.ROW,
    ),
    Action(
        "delete_rows",
        QT_TRANSLATE_NOOP("Actions", "Delete"),
        lambda rows: rows.delete(),
        Menu.ROW,
        ("Del",),
        "trash-2",
        scoped=True,
        apart=True,
    ),
)

CLIPBOARD_ACTIONS: Final[tuple[Action[ClipboardCommands], ...]] = (
    Action(
        "cut_rows",
        QT_TRANSLATE_NOOP("Actions", "Cut rows"),
        lambda clipboard: clipboard.cut_rows(),
        Menu.EDIT,
        ("Ctrl+X",),
        scoped=True,
        apart=True,
    ),
    Action(
        "copy_rows",
        QT_TRANSLATE_NOOP("Actions", "Copy rows"),
        lambda clipboard: clipboard.copy_rows(),
        Menu.EDIT,
        ("Ctrl+C",),
        scoped=True,
    ),
    Action(
        "copy_cells",
        QT_TRANSLATE_NOOP("Actions", "Copy cells"),
        lambda clipboard: clipboard.copy_cells(),
        Menu.EDIT,
        ("Ctrl+Shift+C",),
        scoped=True,
    ),
    Action(
        "paste",
        QT_TRANSLATE_NOOP("Actions", "Paste"),
        lambda clipboard: clipboard.paste(),
        Menu.EDIT,
        ("Ctrl+V",),
        scoped=True,
    ),
    Action(
        "paste_as_rows",
        QT_TRANSLATE_NOOP("Actions", "Paste as new rows"),
        lambda clipboard: clipboard.paste_as_rows(),
        Menu.EDIT,
        ("Ctrl+Shift+V",),
        scoped=True,
    ),
    Action(
        "fill_down",
        QT_TRANSLATE_NOOP("Actions", "Fill down"),
        lambda clipboard: clipboard.fill_down(),
        Menu.EDIT,
        ("Ctrl+Shift+D",),
        scoped=True,
    ),
)

RUNDOWN_ACTIONS: Final[tuple[Action[RundownCommands], ...]] = (
    Action(
        "print_rundown",
        QT_TRANSLATE_NOOP("Actions", "Print rundown"),
        lambda rundown: rundown.print_sheet("rundown"),
        Menu.FILE,
        ("Ctrl+P",),
        "printer",
        apart=True,
    ),
    Action(
        "print_hosts",
        QT_TRANSLATE_NOOP("Actions", "Print host sheets"),
        lambda rundown: rundown.print_sheet("host"),
        Menu.FILE,
        ("Ctrl+Shift+P",),
        "printer",
    ),
    Action(
        "show_findings",
        QT_TRANSLATE_NOOP("Actions", "Row and findings"),
        lambda rundown: rundown.show_findings(),
        Menu.VIEW,
        ("F8",),
        "list-checks",
        apart=True,
        checkable=True,
    ),
)
