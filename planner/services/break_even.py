"""Reads what a show's break-even is made from beyond its run."""

from planner.domain.break_even import BreakEven, break_even
from planner.domain.run_of_show import RunOfShow
from planner.domain.show import Cost
from planner.domain.timing import Timing
from planner.services.workspace import Workspace


def read_break_even(
    workspace: Workspace, run: RunOfShow, *, timing: Timing | None = None
) -> BreakEven:
    """What a show has to sell until it has paid for itself, with the costs that the plan knows.

    `timing` spares running the cascade again where its result is known.
    """
    costs = workspace.where(Cost, show_id=run.show.id)
    return break_even(run, costs, workspace.charter.currency, timing=timing)
