"""The section of the table of actions for the schedule: its views, and which time is shown."""

from typing import Final, Protocol

from planner.ui.actions import Action, Menu
from planner.ui.marking import QT_TRANSLATE_NOOP

DAY: Final = "day"
WEEK: Final = "week"
MONTH: Final = "month"
TIMELINE: Final = "timeline"
LIST: Final = "list"
VIEWS: Final = (DAY, WEEK, MONTH, TIMELINE, LIST)
"""The views in the order of the switch; each has an action `view_NAME`."""


class ViewCommands(Protocol):
    """What can be done with the schedule in any view."""

    def show_view(self, name: str) -> None:
        """Turns to a view."""


class TimeCommands(Protocol):
    """What can be done with a view that shows a stretch of time."""

    def show_today(self) -> None:
        """Shows the present day."""

    def turn(self, pages: int) -> None:
        """Shows later (or, below 0, earlier) times."""

    def zoom_in(self) -> None:
        """Shows less time, closer."""

    def zoom_out(self) -> None:
        """Shows more time."""


SCHEDULE_ACTIONS: Final[tuple[Action[ViewCommands], ...]] = (
    Action(
        "view_day",
        QT_TRANSLATE_NOOP("Actions", "Day"),
        lambda schedule: schedule.show_view(DAY),
        Menu.VIEW,
        ("Alt+1",),
        scoped=True,
        apart=True,
        checkable=True,
    ),
    Action(
        "view_week",
        QT_TRANSLATE_NOOP("Actions", "Week"),
        lambda schedule: schedule.show_view(WEEK),
        Menu.VIEW,
        ("Alt+2",),
        scoped=True,
        checkable=True,
    ),
    Action(
        "view_month",
        QT_TRANSLATE_NOOP("Actions", "Month"),
        lambda schedule: schedule.show_view(MONTH),
        Menu.VIEW,
        ("Alt+3",),
        scoped=True,
        checkable=True,
    ),
    Action(
        "view_timeline",
        QT_TRANSLATE_NOOP("Actions", "Timeline"),
        lambda schedule: schedule.show_view(TIMELINE),
        Menu.VIEW,
        ("Alt+4",),
        scoped=True,
        checkable=True,
    ),
    Action(
        "view_list",
        QT_TRANSLATE_NOOP("Actions", "List"),
        lambda schedule: schedule.show_view(LIST),
        Menu.VIEW,
        ("Alt+5",),
        scoped=True,
        checkable=True,
    ),
)

TIME_ACTIONS: Final[tuple[Action[TimeCommands], ...]] = (
    Action(
        "earlier",
        QT_TRANSLATE_NOOP("Actions", "Earlier"),
        lambda view: view.turn(-1),
        Menu.VIEW,
        ("Ctrl+PgUp",),
        "chevron-left",
        scoped=True,
        apart=True,
    ),
    Action(
        "today",
        QT_TRANSLATE_NOOP("Actions", "Today"),
        lambda view: view.show_today(),
        Menu.VIEW,
        ("Ctrl+T",),
        scoped=True,
    ),
    Action(
        "later",
        QT_TRANSLATE_NOOP("Actions", "Later"),
        lambda view: view.turn(1),
        Menu.VIEW,
        ("Ctrl+PgDown",),
        "chevron-right",
        scoped=True,
    ),
    Action(
        "zoom_in",
        QT_TRANSLATE_NOOP("Actions", "Zoom in"),
        lambda view: view.zoom_in(),
        Menu.VIEW,
        ("Ctrl++", "Ctrl+="),
        scoped=True,
    ),
    Action(
        "zoom_out",
        QT_TRANSLATE_NOOP("Actions", "Zoom out"),
        lambda view: view.zoom_out(),
        Menu.VIEW,
        ("Ctrl+-",),
        scoped=True,
    ),
)
