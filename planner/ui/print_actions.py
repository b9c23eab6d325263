"""The table of actions, where sheets are printed."""

from typing import Final, Protocol

from planner.ui.actions import Action, Menu
from planner.ui.marking import QT_TRANSLATE_NOOP


class PrintCommands(Protocol):
    """What can be done with the sheets that are shown."""

    def print_now(self) -> None:
        """Sends the pages to a printer."""

    def save_pdf(self) -> None:
        """Writes the pages into a file."""

    def open_pdf(self) -> None:
        """Opens the pages in another program."""

    def turn(self, pages: int) -> None:
        """Goes on by pages."""

    def zoom(self, steps: int) -> None:
        """Makes the page larger or smaller; 0 fits it to its room."""

    def fit_width(self) -> None:
        """Makes the page as wide as its room."""


PRINT_ACTIONS: Final[tuple[Action[PrintCommands], ...]] = (
    Action(
        "print_now",
        QT_TRANSLATE_NOOP("Actions", "Print…"),
        lambda sheets: sheets.print_now(),
        Menu.FILE,
        ("Return", "Enter"),
        "printer",
        scoped=True,
    ),
    Action(
        "save_pdf",
        QT_TRANSLATE_NOOP("Actions", "Save PDF…"),
        lambda sheets: sheets.save_pdf(),
        Menu.FILE,
        ("Ctrl+S",),
        scoped=True,
    ),
    Action(
        "open_pdf",
        QT_TRANSLATE_NOOP("Actions", "Open in viewer"),
        lambda sheets: sheets.open_pdf(),
        Menu.FILE,
        ("Ctrl+Return",),
        scoped=True,
    ),
    Action(
        "previous_printed_page",
        QT_TRANSLATE_NOOP("Actions", "Page before"),
        lambda sheets: sheets.turn(-1),
        Menu.VIEW,
        ("PgUp",),
        scoped=True,
    ),
    Action(
        "next_printed_page",
        QT_TRANSLATE_NOOP("Actions", "Next page"),
        lambda sheets: sheets.turn(1),
        Menu.VIEW,
        ("PgDown",),
        scoped=True,
    ),
    Action(
        "zoom_in_print",
        QT_TRANSLATE_NOOP("Actions", "Larger"),
        lambda sheets: sheets.zoom(1),
        Menu.VIEW,
        ("Ctrl++", "Ctrl+="),
        scoped=True,
    ),
    Action(
        "zoom_out_print",
        QT_TRANSLATE_NOOP("Actions", "Smaller"),
        lambda sheets: sheets.zoom(-1),
        Menu.VIEW,
        ("Ctrl+-",),
        scoped=True,
    ),
    Action(
        "fit_printed_page",
        QT_TRANSLATE_NOOP("Actions", "Whole page"),
        lambda sheets: sheets.zoom(0),
        Menu.VIEW,
        ("Ctrl+0",),
        scoped=True,
    ),
    Action(
        "fit_printed_width",
        QT_TRANSLATE_NOOP("Actions", "Page width"),
        lambda sheets: sheets.fit_width(),
        Menu.VIEW,
        ("Ctrl+9",),
        scoped=True,
    ),
)
