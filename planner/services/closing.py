"""Close the gap: carries out one of the ways that `domain.closing` offers."""

from collections.abc import Sequence
from dataclasses import dataclass

from planner.domain.closing import Way, WayKind, close_the_gap, stretches
from planner.domain.errors import NothingToDoError
from planner.domain.rundown import Row, in_order
from planner.domain.show import Show
from planner.domain.timing import cascade
from planner.services.labels import label, row_name
from planner.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Gap:
    """The time before a row: `seconds` of slack, or of overlap where negative.

    `ways` are those of `close_the_gap`, the stretches of every row that could be, nearest first.
    """

    row: Row
    seconds: int
    ways: tuple[Way, ...]


def gap_before(show: Show, rows: Sequence[Row], row_id: str) -> Gap | None:
    """The gap before a row with all ways to close it; None where there is none.

    Raises KeyError for an unknown row.
    """
    timing = cascade(show, rows).by_row[row_id]
    seconds = (timing.slack or 0) - timing.short
    if not seconds:
        return None
    one, *others = close_the_gap(show, rows, row_id)
    row = next(row for row in rows if row.id == row_id)
    return Gap(row, seconds, (*(stretches(show, rows, row_id) or (one,)), *others))


def gap_at(show: Show, rows: Sequence[Row], row_id: str | None) -> str | None:
    """The row whose gap is meant where a row is current: it has one itself, or the next that has.

    None: no row from there on has one. With no current row, the first that has.
    """
    by_row = cascade(show, rows).by_row
    place = next((at for at, row in enumerate(rows) if row.id == row_id), 0)
    for row in rows[place:]:
        timing = by_row[row.id]
        if timing.slack or timing.short:
            return row.id
    return None


def close_gap(workspace: Workspace, row_id: str, way: Way) -> Row:
    """Carries out a way that is open, in one step; gives the row that was changed.

    Raises NotFoundError, NothingToDoError where the way is not open for the rows as they are now
    (`way` was of another state of them), and LockedRundownError.
    """
    row = workspace.get(Row, row_id)
    show = workspace.get(Show, row.show_id)
    rows = in_order(workspace.where(Row, show_id=show.id))
    gap = gap_before(show, rows, row_id)
    offered = () if gap is None else gap.ways
    if not way.changes or all(each.changes != way.changes for each in offered):
        raise NothingToDoError("The rows have changed. Look at the gap again.")
    (changed,) = way.changes
    sentence = _SENTENCES[way.kind]
    name = label(workspace, sentence, row=row_name(row), other=row_name(changed))
    with workspace.change(name) as step:
        step.put(changed)
    return changed


_SENTENCES = {
    WayKind.STRETCH: "Close the gap at “{row}” with “{other}”",
    WayKind.MOVE_BEFORE: "Move the rows before “{row}”",
    WayKind.MOVE_CLOCK: "Close the gap at “{row}”",
}
