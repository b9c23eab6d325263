"""The section of the table of actions for studio time without a show."""

from typing import Final, Protocol

from planner.ui.actions import Action, Menu
from planner.ui.marking import QT_TRANSLATE_NOOP


class RoomTimeCommands(Protocol):
    """What can be done with studio time on the schedule."""

    def book_time(self) -> None:
        """Books studio time without a show."""


ROOM_TIME_ACTIONS: Final[tuple[Action[RoomTimeCommands], ...]] = (
    Action(
        "book_time",
        QT_TRANSLATE_NOOP("Actions", "Book studio time…"),
        lambda rooms: rooms.book_time(),
        Menu.SHOW,
        ("Ctrl+Shift+B",),
        scoped=True,
        apart=True,
    ),
)
