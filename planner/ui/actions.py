"""The one table of actions: what each is called, its keys, its icon and what it calls.

Menus, buttons, context menus and shortcuts are made from it. The table has a section for each thing
that must be there for its actions to make sense: the window and an open plan here, the others in
the modules beside this one.
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
    HELP = QT_TRANSLATE_NOOP("Actions", "&Help")


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
        """Asks what to find on the page that is shown, else among the products."""

    def add_show(self) -> None:
        """Begins a new show."""

    def find_slot(self) -> None:
        """Looks for time for a show."""


@dataclass(frozen=True, slots=True)
class Action(Generic[T]):
    """One thing that can be done.

    `keys` are shortcuts in Qt's portable form, the first one shown. `scoped` shortcuts only work
    while the page's own table has the focus. `apart` draws a line before it in its menu. What is a
    `setting` changes how the program is and not what is in a plan.
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
    setting: bool = False


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
        setting=True,
    ),
    Action(
        "theme_light",
        QT_TRANSLATE_NOOP("Actions", "Light"),
        lambda window: window.choose_theme("light"),
        Menu.VIEW,
        checkable=True,
        setting=True,
    ),
    Action(
        "theme_dark",
        QT_TRANSLATE_NOOP("Actions", "Dark"),
        lambda window: window.choose_theme("dark"),
        Menu.VIEW,
        checkable=True,
        setting=True,
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
        QT_TRANSLATE_NOOP("Actions", "Find"),
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
        "find_slot",
        QT_TRANSLATE_NOOP("Actions", "Find a slot…"),
        lambda plan: plan.find_slot(),
        Menu.SHOW,
        ("Ctrl+Shift+F",),
        "search",
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
