"""Making the handovers of a show: the rows in which one host gives the show to the next."""

from planner.domain.errors import NotFoundError, NothingToDoError
from planner.domain.rundown import Kind, Row
from planner.domain.shift_changes import ShiftChange, nearest_border, shift_changes, unsaid_changes
from planner.domain.timing import cascade
from planner.services.arranging import add_row, move_rows
from planner.services.labels import label
from planner.services.rundowns import read_run
from planner.services.workspace import Workspace
from planner.wording.terms import kind_name

HANDOVER_SECONDS = 100
"""How long a handover is until somebody says otherwise: a greeting and a word on what comes."""


def add_handovers(
    workspace: Workspace, show_id: str, *, seconds: int = HANDOVER_SECONDS
) -> list[Row]:
    """Adds a handover at every change of shift that has none, in one step; gives them in order.

    Each names both hosts and stands between the two rows that meet nearest to the change, as the
    rows before it are by then. A change in the midst of a long row is left alone. Raises
    NothingToDoError where there is nothing to add.
    """
    run = read_run(workspace, show_id)
    changes = unsaid_changes(run, cascade(run.show, run.rows))
    if not changes:
        raise _nothing_to_do(bool(shift_changes(run)))
    with workspace.change(label(workspace, "Add handovers to “{show}”", show=run.show.title)):
        found = (_add(workspace, show_id, each, seconds) for each in changes)
        made = [row for row in found if row is not None]
        if not made:
            raise NothingToDoError(
                "No two rows meet within a quarter of an hour of a change of shift. Split the row "
                "that runs through it, or change the shifts."
            )
    return made


def add_handover(
    workspace: Workspace, show_id: str, minute: int, *, seconds: int = HANDOVER_SECONDS
) -> Row:
    """Adds the handover for the change of shift at a minute from on air.

    Raises NotFoundError where there is no such change without a handover.
    """
    run = read_run(workspace, show_id)
    timing = cascade(run.show, run.rows)
    changes = unsaid_changes(run, timing)
    change = next((c for c in changes if c.moment == timing.on_air + minute * 60), None)
    made = None
    if change is not None:
        with workspace.change(label(workspace, "Add a handover to “{show}”", show=run.show.title)):
            made = _add(workspace, show_id, change, seconds)
    if made is None:
        raise NotFoundError("No hosts change there any more. Look at the shifts of the show.")
    return made


def _add(workspace: Workspace, show_id: str, change: ShiftChange, seconds: int) -> Row | None:
    run = read_run(workspace, show_id)
    border = nearest_border(run, cascade(run.show, run.rows), change.moment)
    if border is None:
        return None
    made = add_row(
        workspace,
        show_id,
        kind=Kind.HANDOVER.value,
        title=kind_name(workspace.language, Kind.HANDOVER),
        length=seconds,
        host_ids=(*change.leaving, *change.coming),
    )
    move_rows(workspace, [made.id], block_id=border.block_id, before=border.before)
    return workspace.get(Row, made.id)


def _nothing_to_do(changing: bool) -> NothingToDoError:
    if changing:
        return NothingToDoError("Every change of shift within the rundown has its handover.")
    return NothingToDoError(
        "No host takes over from another in this show. Give its hosts shifts that follow each "
        "other first."
    )
