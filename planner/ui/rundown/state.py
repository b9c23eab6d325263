"""What the rundown page shows of one moment: the show, its times and its findings."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from planner.domain.break_even import BreakEven
from planner.domain.changes import ChangeSet
from planner.domain.findings import Severity
from planner.domain.numbering import item_numbers
from planner.domain.platforms import Platforms
from planner.domain.record import Waiver
from planner.domain.run_changes import named_products
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import Row
from planner.domain.timing import Timing, cascade
from planner.services.break_even import read_break_even
from planner.services.checking import Checked, check_run
from planner.services.following import RunAt, follow_run, read_run_at
from planner.services.workspace import Workspace

CHECKED_AT_ONCE = 200
"""How many rows are checked within a frame: a longer rundown is when the hands rest."""


@dataclass(frozen=True, slots=True)
class RundownState:
    """A show with the times and numbers of its rows, and what the checks say, worst first.

    `break_even` is that of the show as it is planned, `products` how many different ones are sold.
    `revision` is that of the plan by then. An `unchecked` state has the findings and the break-even
    of an earlier one still.
    """

    run: RunOfShow
    timing: Timing
    checked: tuple[Checked, ...]
    numbers: Mapping[str, str]
    break_even: BreakEven
    products: int = 0
    revision: int = 0
    unchecked: bool = False

    @property
    def standing(self) -> tuple[Checked, ...]:
        """The findings that nobody waived."""
        return tuple(each for each in self.checked if each.stands)

    def count(self, severity: Severity) -> int:
        """How many findings of a severity stand."""
        return sum(each.finding.severity is severity for each in self.standing)

    def with_times_of(self, row: Row) -> "RundownState":
        """The same with another length or start of one row, and the times that follow from it."""
        rows = tuple(row if each.id == row.id else each for each in self.run.rows)
        run = replace(self.run, rows=rows)
        return replace(self, run=run, timing=cascade(run.show, rows))


def read_state(workspace: Workspace, show_id: str, platforms: Platforms) -> RundownState:
    """Reads all that the page shows, of one moment. Raises NotFoundError."""
    with workspace.one_moment():
        return _state(workspace, read_run_at(workspace, show_id), platforms)


def follow_state(
    workspace: Workspace, state: RundownState, done: ChangeSet, platforms: Platforms
) -> RundownState:
    """The state after a step, as `read_state` would give it. Raises NotFoundError.

    That of a long rundown is unchecked: `checked_state` goes on with it, before the next step.
    """
    with workspace.one_moment():
        at = follow_run(workspace, RunAt(state.run, state.revision), done)
        if len(at.run.rows) <= CHECKED_AT_ONCE:
            return _state(workspace, at, platforms)
    timing = cascade(at.run.show, at.run.rows)
    return replace(
        state,
        run=at.run,
        timing=timing,
        numbers=item_numbers(at.run.rows),
        products=len(named_products(at.run)),
        revision=at.revision,
        unchecked=True,
    )


def checked_state(workspace: Workspace, state: RundownState, platforms: Platforms) -> RundownState:
    """The same state with what the checks say of it, and its break-even."""
    run, timing = state.run, state.timing
    with workspace.one_moment():
        worth = read_break_even(workspace, run, timing=timing)
        waivers = workspace.all(Waiver)
    checked = check_run(run, waivers, platforms, timing=timing)
    return replace(state, checked=checked, break_even=worth, unchecked=False)


def _state(workspace: Workspace, at: RunAt, platforms: Platforms) -> RundownState:
    run = at.run
    timing = cascade(run.show, run.rows)
    worth = read_break_even(workspace, run, timing=timing)
    checked = check_run(run, workspace.all(Waiver), platforms, timing=timing)
    return RundownState(
        run=run,
        timing=timing,
        checked=checked,
        numbers=item_numbers(run.rows),
        break_even=worth,
        products=len(named_products(run)),
        revision=at.revision,
    )


def row_named(rows: Sequence[Row], subjects: Sequence[str]) -> str | None:
    """The first of a finding's subjects that is a row."""
    known = {row.id for row in rows}
    return next((each for each in subjects if each in known), None)
