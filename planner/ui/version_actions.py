"""The sections of the table of actions for versions, the lock of a rundown, and templates."""

from typing import Final, Protocol

from planner.ui.actions import Action, Menu
from planner.ui.marking import QT_TRANSLATE_NOOP


class VersionCommands(Protocol):
    """What can be done with the show that is open in the rundown."""

    def save_version(self) -> None:
        """Keeps the show as it is now, and asks for a name."""

    def compare_versions(self) -> None:
        """Shows what is different between two versions."""

    def show_history(self) -> None:
        """Tells what was changed in the show, and when."""

    def lock_rundown(self) -> None:
        """Keeps the rundown as it is."""

    def unlock_rundown(self) -> None:
        """Lets the rundown be changed again."""

    def save_template(self) -> None:
        """Asks how the rundown, or what is selected of it, is to be kept for reuse."""

    def insert_rows(self) -> None:
        """Asks which template, or which rows of another show, are to be inserted."""


class CompareCommands(Protocol):
    """What can be done where two versions stand side by side."""

    def go_on(self, by: int) -> None:
        """Goes to the next change (1) or the one before (−1)."""

    def show_only_changes(self) -> None:
        """Hides the lines that are the same, or shows them again."""

    def restore_rows(self) -> None:
        """Makes the selected rows what they were in the older version."""

    def restore_all(self) -> None:
        """Makes the whole rundown what it was in the older version."""

    def leave(self) -> None:
        """Goes back to the rundown."""


VERSION_ACTIONS: Final[tuple[Action[VersionCommands], ...]] = (
    Action(
        "save_version",
        QT_TRANSLATE_NOOP("Actions", "Save version…"),
        lambda show: show.save_version(),
        Menu.SHOW,
        ("Ctrl+Shift+S",),
        apart=True,
    ),
    Action(
        "compare_versions",
        QT_TRANSLATE_NOOP("Actions", "Compare and restore versions…"),
        lambda show: show.compare_versions(),
        Menu.SHOW,
        ("Ctrl+Shift+M",),
    ),
    Action(
        "show_history",
        QT_TRANSLATE_NOOP("Actions", "History…"),
        lambda show: show.show_history(),
        Menu.SHOW,
        ("Ctrl+Shift+Y",),
    ),
    Action(
        "lock_rundown",
        QT_TRANSLATE_NOOP("Actions", "Lock rundown as final"),
        lambda show: show.lock_rundown(),
        Menu.SHOW,
        ("Ctrl+Shift+L",),
        "lock",
    ),
    Action(
        "unlock_rundown",
        QT_TRANSLATE_NOOP("Actions", "Unlock rundown"),
        lambda show: show.unlock_rundown(),
        Menu.SHOW,
        ("Ctrl+Shift+U",),
    ),
    Action(
        "save_template",
        QT_TRANSLATE_NOOP("Actions", "Save as template…"),
        lambda show: show.save_template(),
        Menu.SHOW,
        ("Ctrl+Shift+K",),
        apart=True,
    ),
    Action(
        "insert_rows",
        QT_TRANSLATE_NOOP("Actions", "Insert from template or show…"),
        lambda show: show.insert_rows(),
        Menu.SHOW,
        ("Ctrl+Shift+J",),
    ),
)

COMPARE_ACTIONS: Final[tuple[Action[CompareCommands], ...]] = (
    Action(
        "next_change",
        QT_TRANSLATE_NOOP("Actions", "Next change"),
        lambda view: view.go_on(1),
        Menu.VIEW,
        ("F7",),
        "arrow-down",
        apart=True,
    ),
    Action(
        "previous_change",
        QT_TRANSLATE_NOOP("Actions", "Previous change"),
        lambda view: view.go_on(-1),
        Menu.VIEW,
        ("Shift+F7",),
        "arrow-up",
    ),
    Action(
        "only_changes",
        QT_TRANSLATE_NOOP("Actions", "Only changes"),
        lambda view: view.show_only_changes(),
        Menu.VIEW,
        ("Ctrl+Shift+O",),
        checkable=True,
    ),
    Action(
        "restore_rows",
        QT_TRANSLATE_NOOP("Actions", "Restore rows"),
        lambda view: view.restore_rows(),
        Menu.SHOW,
        ("Ctrl+Shift+R",),
        apart=True,
    ),
    Action(
        "restore_version",
        QT_TRANSLATE_NOOP("Actions", "Restore version"),
        lambda view: view.restore_all(),
        Menu.SHOW,
    ),
    Action(
        "leave_compare",
        QT_TRANSLATE_NOOP("Actions", "Back to the rundown"),
        lambda view: view.leave(),
        Menu.VIEW,
        ("Esc",),
        scoped=True,
    ),
)
