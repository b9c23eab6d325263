"""The one table of actions: what each is called, its keys, its icon and what it calls.

Menus, buttons, context menus and shortcuts are made from it. The table has a section for each thing
that must be there for its actions to make sense: the window, an open plan, a rundown, a show.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Final, Generic, Protocol, TypeVar

from planner.ui.marking import QT_TRANSLATE_NOOP

T = TypeVar("T")


class Menu(Enum):
    """The menus, from left to right."""

    FILE = QT_TRANSLATE_NOOP("Actions", "&File")
    EDIT = QT_TRANSLATE_NOOP("Actions", "&Edit")
    ROW = QT_TRANSLATE_NOOP("Actions", "&Row")
    SHOW = QT_TRANSLATE_NOOP("Actions", "&Show")
    VIEW = QT_TRANSLATE_NOOP("Actions", "&View")


class WindowCommands(Protocol):
    """What can always be done."""

    def new_plan(self) -> None:
        """Makes a new plan."""

    def open_plan(self) -> None:
        """Opens a plan."""

    def open_sample(self) -> None:
        """Makes a sample plan and opens it."""

    def leave(self) -> None:
        """Closes the window."""

    def choose_theme(self, choice: str) -> None:
        """Changes how the window looks."""


class PlanCommands(Protocol):
    """What can be done with an open plan."""

    def undo(self) -> None:
        """Takes back the newest step."""

    def redo(self) -> None:
        """Does again what was undone last."""

    def show_page(self, name: str) -> None:
        """Turns to a page."""

    def search(self) -> None:
        """Puts the cursor where things are looked for."""

    def add_show(self) -> None:
        """Adds a show."""


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


class RundownCommands(Protocol):
    """What can be done with a rundown as a whole."""

    def print_sheet(self, sheet: str) -> None:
        """Prints a sheet of the show and opens it."""

    def show_findings(self) -> None:
        """Shows or hides what there is to check."""


class ShowCommands(Protocol):
    """What can be done with the show that is selected in a list."""

    def open_show(self) -> None:
        """Opens the rundown of the show."""

    def delete_show(self) -> None:
        """Deletes the show."""


@dataclass(frozen=True, slots=True)
class Action(Generic[T]):
    """One thing that can be done.

    `keys` are shortcuts in Qt's portable form, the first one shown. `scoped` shortcuts only work
    while the page's own table has the focus. `apart` draws a line before it in its menu.
    """

    id: str
    text: str
    call: Callable[[T], object]
    menu: Menu
    keys: tuple[str, ...] = ()
    icon: str = ""
    scoped: bool = False
    apart: bool = False
    checkable: bool = False


WINDOW_ACTIONS: Final[tuple[Action[WindowCommands], ...]] = (
    Action(
        "new_plan",
        QT_TRANSLATE_NOOP("Actions", "New plan…"),
        lambda window: window.new_plan(),
        Menu.FILE,
        ("Ctrl+N",),
        "file-plus-2",
    ),
    Action(
        "open_plan",
        QT_TRANSLATE_NOOP("Actions", "Open…"),
        lambda window: window.open_plan(),
        Menu.FILE,
        ("Ctrl+O",),
        "folder-open",
    ),
    Action(
        "open_sample",
        QT_TRANSLATE_NOOP("Actions", "Open the sample"),
        lambda window: window.open_sample(),
        Menu.FILE,
        icon="sparkles",
    ),
    Action(
        "leave",
        QT_TRANSLATE_NOOP("Actions", "Quit"),
        lambda window: window.leave(),
        Menu.FILE,
        ("Ctrl+Q",),
        apart=True,
    ),
    Action(
        "theme_system",
        QT_TRANSLATE_NOOP("Actions", "Look like the system"),
        lambda window: window.choose_theme("system"),
        Menu.VIEW,
        apart=True,
        checkable=True,
    ),
    Action(
        "theme_light",
        QT_TRANSLATE_NOOP("Actions", "Light"),
        lambda window: window.choose_theme("light"),
        Menu.VIEW,
        checkable=True,
    ),
    Action(
        "theme_dark",
        QT_TRANSLATE_NOOP("Actions", "Dark"),
        lambda window: window.choose_theme("dark"),
        Menu.VIEW,
        checkable=True,
    ),
)

PLAN_ACTIONS: Final[tuple[Action[PlanCommands], ...]] = (
    Action(
        "undo",
        QT_TRANSLATE_NOOP("Actions", "Undo"),
        lambda plan: plan.undo(),
        Menu.EDIT,
        ("Ctrl+Z",),
        "undo-2",
    ),
    Action(
        "redo",
        QT_TRANSLATE_NOOP("Actions", "Redo"),
        lambda plan: plan.redo(),
        Menu.EDIT,
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        "redo-2",
    ),
    Action(
        "find",
        QT_TRANSLATE_NOOP("Actions", "Find product"),
        lambda plan: plan.search(),
        Menu.EDIT,
        ("Ctrl+F",),
        "search",
        apart=True,
    ),
    Action(
        "add_show",
        QT_TRANSLATE_NOOP("Actions", "New show"),
        lambda plan: plan.add_show(),
        Menu.SHOW,
        ("Ctrl+Shift+N",),
        "calendar-plus",
    ),
    Action(
        "page_schedule",
        QT_TRANSLATE_NOOP("Actions", "Schedule"),
        lambda plan: plan.show_page("schedule"),
        Menu.VIEW,
        ("Ctrl+1",),
        "calendar-days",
        checkable=True,
    ),
    Action(
        "page_rundown",
        QT_TRANSLATE_NOOP("Actions", "Rundown"),
        lambda plan: plan.show_page("rundown"),
        Menu.VIEW,
        ("Ctrl+2",),
        "list-ordered",
        checkable=True,
    ),
    Action(
        "page_products",
        QT_TRANSLATE_NOOP("Actions", "Products"),
        lambda plan: plan.show_page("products"),
        Menu.VIEW,
        ("Ctrl+3",),
        "package",
        checkable=True,
    ),
    Action(
        "page_studios",
        QT_TRANSLATE_NOOP("Actions", "Studios"),
        lambda plan: plan.show_page("studios"),
        Menu.VIEW,
        ("Ctrl+4",),
        checkable=True,
    ),
    Action(
        "page_creators",
        QT_TRANSLATE_NOOP("Actions", "Creators"),
        lambda plan: plan.show_page("creators"),
        Menu.VIEW,
        ("Ctrl+5",),
        checkable=True,
    ),
)

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
        QT_TRANSLATE_NOOP("Actions", "Findings"),
        lambda rundown: rundown.show_findings(),
        Menu.VIEW,
        ("F8",),
        "list-checks",
        apart=True,
        checkable=True,
    ),
)

SHOW_ACTIONS: Final[tuple[Action[ShowCommands], ...]] = (
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
