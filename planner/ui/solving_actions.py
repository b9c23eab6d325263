"""The section of the table of actions for what is to be solved: one action for each concern."""

from typing import Final, Protocol

from planner.domain.solving import Concern
from planner.ui.actions import Action, Menu
from planner.ui.marking import QT_TRANSLATE_NOOP


class SolvingCommands(Protocol):
    """What can be done about what is to be solved."""

    def solve(self, concern: Concern) -> None:
        """Turns to the entries of a concern."""


SOLVING_ACTIONS: Final[tuple[Action[SolvingCommands], ...]] = (
    Action(
        "solve_conflicts",
        QT_TRANSLATE_NOOP("Actions", "Conflicts"),
        lambda plan: plan.solve(Concern.CONFLICTS),
        Menu.VIEW,
        ("Ctrl+6",),
        apart=True,
        checkable=True,
    ),
    Action(
        "solve_unconfirmed",
        QT_TRANSLATE_NOOP("Actions", "Unconfirmed"),
        lambda plan: plan.solve(Concern.UNCONFIRMED),
        Menu.VIEW,
        ("Ctrl+7",),
        checkable=True,
    ),
    Action(
        "solve_not_ready",
        QT_TRANSLATE_NOOP("Actions", "Not ready"),
        lambda plan: plan.solve(Concern.NOT_READY),
        Menu.VIEW,
        ("Ctrl+8",),
        checkable=True,
    ),
)
"""Each has the id `solve_CONCERN`."""
