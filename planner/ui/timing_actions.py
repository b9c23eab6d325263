"""The section of the table of actions for the times of a rundown."""

from typing import Final, Protocol

from planner.ui.actions import Action, Menu
from planner.ui.marking import QT_TRANSLATE_NOOP


class TimingCommands(Protocol):
    """What can be done about the times of a rundown."""

    def fit_to_length(self) -> None:
        """Shows how the show, a block or rows would be fitted to a length."""

    def close_gap(self) -> None:
        """Shows how the slack or overlap at the current row, or the next one, would be closed."""


TIMING_ACTIONS: Final[tuple[Action[TimingCommands], ...]] = (
    Action(
        "fit_to_length",
        QT_TRANSLATE_NOOP("Actions", "Fit to length…"),
        lambda timing: timing.fit_to_length(),
        Menu.ROW,
        ("Ctrl+L",),
        scoped=True,
        apart=True,
    ),
    Action(
        "close_gap",
        QT_TRANSLATE_NOOP("Actions", "Close the gap…"),
        lambda timing: timing.close_gap(),
        Menu.ROW,
        ("Ctrl+G",),
        scoped=True,
    ),
)
