"""The section of the table of actions for the picture of the selected product."""

from typing import Final, Protocol

from planner.ui.actions import Action, Menu
from planner.ui.marking import QT_TRANSLATE_NOOP


class PictureCommands(Protocol):
    """What can be done with the picture of a product."""

    def choose_picture(self) -> None:
        """Asks for a file."""

    def paste_picture(self) -> None:
        """Takes what is on the clipboard."""

    def download_picture(self) -> None:
        """Fetches it from the address that the product was imported with."""

    def remove_picture(self) -> None:
        """Takes it away."""


PICTURE_ACTIONS: Final[tuple[Action[PictureCommands], ...]] = (
    Action(
        "choose_picture",
        QT_TRANSLATE_NOOP("Actions", "Picture from a file…"),
        lambda pictures: pictures.choose_picture(),
        Menu.EDIT,
        ("Ctrl+Shift+G",),
        apart=True,
        scoped=True,
    ),
    Action(
        "paste_picture",
        QT_TRANSLATE_NOOP("Actions", "Paste picture"),
        lambda pictures: pictures.paste_picture(),
        Menu.EDIT,
        ("Ctrl+V",),
        scoped=True,
    ),
    Action(
        "download_picture",
        QT_TRANSLATE_NOOP("Actions", "Download picture"),
        lambda pictures: pictures.download_picture(),
        Menu.EDIT,
        ("Ctrl+Shift+D",),
        scoped=True,
    ),
    Action(
        "remove_picture",
        QT_TRANSLATE_NOOP("Actions", "Take picture away"),
        lambda pictures: pictures.remove_picture(),
        Menu.EDIT,
        scoped=True,
    ),
)
