"""Fit to length: what would change if a show, a block or rows had another length, and doing it.

A proposal is pure, so that a panel shows it while a person still types; `fit` carries it out.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from planner.domain.clock import format_length
from planner.domain.errors import InvalidValueError, NothingToDoError
from planner.domain.fitting import Fitting, fit_to_length, fit_to_next_clock, fit_to_sum
from planner.domain.rundown import Row, RowType, in_order
from planner.domain.show import Show
from planner.domain.timing import Timing, cascade
from planner.services.labels import label, row_name
from planner.services.rundowns import set_length
from planner.services.workspace import Workspace


class Extent(Enum):
    """How much of a rundown is fitted."""

    SHOW = "show"
    BLOCK = "block"
    ROWS = "rows"


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be fitted, and to what length.

    `row_ids` are the block, or the rows; none for the whole show. `seconds` is what was typed.
    None: the show lasts until off air, a block has its target, and what comes behind the rows is
    on time.
    """

    extent: Extent = Extent.SHOW
    row_ids: tuple[str, ...] = ()
    seconds: int | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """What would change: `rows` and `timing` as they would be.

    `now` is the length of what is fitted (a show: from on air to its end; else the sum of the
    lengths that run), `goal` what is wanted and `then` what comes of it, all in seconds:
    `then == goal - fitting.left`, always.
    """

    wish: Wish
    fitting: Fitting
    rows: tuple[Row, ...]
    timing: Timing
    now: int
    goal: int
    then: int


def propose(show: Show, rows: Sequence[Row], wish: Wish) -> Proposal:
    """What would change in a show's rows, which come in reading order.

    Raises InvalidValueError for a block without a target where no length is named either, and for
    no rows.
    """
    fitting = _fitting(show, rows, wish)
    lengths = fitting.lengths
    after = tuple(row.changed(length=lengths[row.id]) if row.id in lengths else row for row in rows)
    before, timing = cascade(show, rows), cascade(show, after)
    now = _length(before, rows, wish)
    return Proposal(
        wish=wish,
        fitting=fitting,
        rows=after,
        timing=timing,
        now=now,
        goal=now + fitting.wanted,
        then=_length(timing, after, wish),
    )


def fit(workspace: Workspace, show_id: str, wish: Wish) -> Proposal:
    """Carries out what `propose` says of the show as it is now, in one step.

    Raises NotFoundError, what `propose` raises, NothingToDoError where no row would change, and
    LockedRundownError.
    """
    show = workspace.get(Show, show_id)
    rows = in_order(workspace.where(Row, show_id=show_id))
    proposal = propose(show, rows, wish)
    if not proposal.fitting.lengths:
        raise NothingToDoError("No row’s length can change. The list of rows says why.")
    with workspace.change(_label(workspace, show, rows, proposal)):
        for row_id, seconds in proposal.fitting.lengths.items():
            set_length(workspace, row_id, seconds)
    return proposal


def _fitting(show: Show, rows: Sequence[Row], wish: Wish) -> Fitting:
    if wish.extent is Extent.SHOW:
        return fit_to_length(show, rows, wish.seconds)
    if not wish.row_ids:
        raise InvalidValueError("No row is selected. Select the rows to fit first.")
    if wish.seconds is not None:
        return fit_to_sum(show, rows, wish.row_ids, wish.seconds)
    if wish.extent is Extent.ROWS:
        return fit_to_next_clock(show, rows, wish.row_ids)
    block = _first(rows, wish)
    if not block.length:
        raise InvalidValueError(
            "“{row}” has no target. Type the length that it is to have.", row=row_name(block)
        )
    return fit_to_sum(show, rows, wish.row_ids, block.length)


def _first(rows: Sequence[Row], wish: Wish) -> Row:
    return next(row for row in rows if row.id in wish.row_ids)


def _length(timing: Timing, rows: Sequence[Row], wish: Wish) -> int:
    if wish.extent is Extent.SHOW:
        return timing.last_end - timing.on_air
    meant = set(wish.row_ids)
    return sum(
        timing.by_row[row.id].length
        for row in rows
        if row.type is RowType.ITEM and (row.id in meant or row.block_id in meant)
    )


def _label(workspace: Workspace, show: Show, rows: Sequence[Row], proposal: Proposal) -> str:
    wish, length = proposal.wish, format_length(proposal.goal)
    if wish.extent is Extent.SHOW:
        if wish.seconds is None:
            return label(workspace, "Fit “{show}” to its length", show=show.title)
        return label(workspace, "Fit “{show}” to {length}", show=show.title, length=length)
    if len(wish.row_ids) == 1:
        name = row_name(_first(rows, wish))
        return label(workspace, "Fit “{row}” to {length}", row=name, length=length)
    count = len(wish.row_ids)
    return label(workspace, "Fit {count} rows to {length}", count=count, length=length)
