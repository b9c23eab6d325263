"""The sections of the table of actions for the pages that list studios and people by the week."""

from typing import Final, Protocol

from planner.ui.actions import Action, Menu
from planner.ui.marking import QT_TRANSLATE_NOOP


class StudioCommands(Protocol):
    """What can be done with the list of studios."""

    def add_studio(self) -> None:
        """Adds a studio."""

    def import_studios(self) -> None:
        """Takes in a list of studios."""

    def delete_studio(self) -> None:
        """Deletes the selected studio."""


class CreatorCommands(Protocol):
    """What can be done with the list of people."""

    def add_creator(self) -> None:
        """Adds a person."""

    def import_creators(self) -> None:
        """Takes in a list of people."""

    def delete_creator(self) -> None:
        """Deletes the selected person."""


class WeekCommands(Protocol):
    """What can be done with a page that shows a week."""

    def show_this_week(self) -> None:
        """Shows the present week."""

    def turn(self, weeks: int) -> None:
        """Shows a later (or, below 0, an earlier) week."""


class DetailCommands(Protocol):
    """What can be done with a page that shows what is known of the selected record."""

    def edit_details(self) -> None:
        """Takes the focus to the first field about it."""

    def show_details(self) -> None:
        """Shows or hides them."""


STUDIO_ACTIONS: Final[tuple[Action[StudioCommands], ...]] = (
    Action(
        "add_studio",
        QT_TRANSLATE_NOOP("Actions", "New studio"),
        lambda studios: studios.add_studio(),
        Menu.EDIT,
        ("Ctrl+Return", "Ctrl+Enter"),
        "plus",
        scoped=True,
        apart=True,
    ),
    Action(
        "import_studios",
        QT_TRANSLATE_NOOP("Actions", "Import studios…"),
        lambda studios: studios.import_studios(),
        Menu.FILE,
        ("Ctrl+Shift+I",),
        scoped=True,
        apart=True,
    ),
    Action(
        "delete_studio",
        QT_TRANSLATE_NOOP("Actions", "Delete studio"),
        lambda studios: studios.delete_studio(),
        Menu.EDIT,
        ("Del",),
        "trash-2",
        scoped=True,
    ),
)

CREATOR_ACTIONS: Final[tuple[Action[CreatorCommands], ...]] = (
    Action(
        "add_creator",
        QT_TRANSLATE_NOOP("Actions", "New creator"),
        lambda creators: creators.add_creator(),
        Menu.EDIT,
        ("Ctrl+Return", "Ctrl+Enter"),
        "plus",
        scoped=True,
        apart=True,
    ),
    Action(
        "import_creators",
        QT_TRANSLATE_NOOP("Actions", "Import creators…"),
        lambda creators: creators.import_creators(),
        Menu.FILE,
        ("Ctrl+Shift+I",),
        scoped=True,
        apart=True,
    ),
    Action(
        "delete_creator",
        QT_TRANSLATE_NOOP("Actions", "Delete creator"),
        lambda creators: creators.delete_creator(),
        Menu.EDIT,
        ("Del",),
        "trash-2",
        scoped=True,
    ),
)

WEEK_ACTIONS: Final[tuple[Action[WeekCommands], ...]] = (
    Action(
        "week_before",
        QT_TRANSLATE_NOOP("Actions", "Week before"),
        lambda week: week.turn(-1),
        Menu.VIEW,
        ("Ctrl+PgUp",),
        "chevron-left",
        scoped=True,
        apart=True,
    ),
    Action(
        "this_week",
        QT_TRANSLATE_NOOP("Actions", "This week"),
        lambda week: week.show_this_week(),
        Menu.VIEW,
        ("Ctrl+T",),
        scoped=True,
    ),
    Action(
        "week_after",
        QT_TRANSLATE_NOOP("Actions", "Week after"),
        lambda week: week.turn(1),
        Menu.VIEW,
        ("Ctrl+PgDown",),
        "chevron-right",
        scoped=True,
    ),
)

DETAIL_ACTIONS: Final[tuple[Action[DetailCommands], ...]] = (
    Action(
        "edit_details",
        QT_TRANSLATE_NOOP("Actions", "Edit details"),
        lambda page: page.edit_details(),
        Menu.EDIT,
        ("F4",),
        scoped=True,
    ),
    Action(
        "show_details",
        QT_TRANSLATE_NOOP("Actions", "Details"),
        lambda page: page.show_details(),
        Menu.VIEW,
        ("F9",),
        scoped=True,
        checkable=True,
    ),
)
