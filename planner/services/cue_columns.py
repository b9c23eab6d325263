"""The cue columns of a plan: what each department does in a row; every edit is one step.

All raise NotFoundError for a column that is gone and InvalidValueError for a value that breaks a
rule.
"""

from collections.abc import Iterable, Sequence

from planner.domain.base import build
from planner.domain.errors import InvalidValueError
from planner.domain.run_of_show import in_column_order
from planner.domain.rundown import POSITION_STEP, CueColumn, CueKind, Row
from planner.services.labels import label
from planner.services.workspace import Workspace


def list_cue_columns(workspace: Workspace) -> tuple[CueColumn, ...]:
    """The cue columns in their order."""
    return in_column_order(workspace.all(CueColumn))


def add_cue_column(
    workspace: Workspace,
    name: str,
    *,
    kind: CueKind = CueKind.TEXT,
    options: Sequence[str] = (),
    private: bool = False,
) -> CueColumn:
    """Adds a column behind the others, under a name that no other has."""
    there = list_cue_columns(workspace)
    column = build(
        CueColumn,
        {
            "id": workspace.new_id(),
            "name": _free_name(name, there),
            "kind": kind,
            "options": _tidy(options),
            "private": private,
            "position": there[-1].position + POSITION_STEP if there else POSITION_STEP,
        },
    )
    _put(workspace, "Add column “{column}”", column)
    return column


def rename_cue_column(workspace: Workspace, column_id: str, name: str) -> CueColumn:
    """Gives a column another name."""
    column = workspace.get(CueColumn, column_id)
    others = [each for each in workspace.all(CueColumn) if each.id != column_id]
    return _edited(workspace, "Rename column “{column}”", column, name=_free_name(name, others))


def set_cue_kind(workspace: Workspace, column_id: str, kind: CueKind) -> CueColumn:
    """Says what a column holds; its cells stay as they are.

    One that becomes a select column without options has those that its cells hold already.
    """
    column = workspace.get(CueColumn, column_id)
    options = column.options
    if kind is CueKind.SELECT and not options:
        said = (row.cues[column_id] for row in _rows_with(workspace, column_id))
        options = _tidy(sorted(set(said)))
    return _edited(workspace, "Edit column “{column}”", column, kind=kind, options=options)


def set_cue_options(workspace: Workspace, column_id: str, options: Sequence[str]) -> CueColumn:
    """Says what can be chosen in a select column; cells with another text keep it."""
    column = workspace.get(CueColumn, column_id)
    return _edited(workspace, "Edit column “{column}”", column, options=_tidy(options))


def set_cue_private(workspace: Workspace, column_id: str, private: bool) -> CueColumn:
    """Says whether a column is kept from the sheets that others get."""
    column = workspace.get(CueColumn, column_id)
    return _edited(workspace, "Edit column “{column}”", column, private=private)


def move_cue_column(workspace: Workspace, column_id: str, by: int) -> None:
    """Moves a column among the others, to the left for a negative number; not past the ends."""
    column = workspace.get(CueColumn, column_id)
    order = [each for each in list_cue_columns(workspace) if each.id != column_id]
    at = list_cue_columns(workspace).index(column)
    order.insert(min(len(order), max(0, at + by)), column)
    with workspace.change(label(workspace, "Move column “{column}”", column=column.name)) as step:
        for place, each in enumerate(order, start=1):
            step.put(each.changed(position=place * POSITION_STEP))


def count_cells(workspace: Workspace, column_id: str) -> int:
    """In how many rows of all shows a column says something."""
    return len(_rows_with(workspace, column_id))


def delete_cue_column(workspace: Workspace, column_id: str) -> int:
    """Deletes a column with its cells in all shows, in one step; gives how many cells these were.

    Raises LockedRundownError where one of them is in a rundown that is locked.
    """
    column = workspace.get(CueColumn, column_id)
    rows = _rows_with(workspace, column_id)
    with workspace.change(label(workspace, "Delete column “{column}”", column=column.name)) as step:
        for row in rows:
            left = {key: text for key, text in row.cues.items() if key != column_id}
            step.put(row.changed(cues=left))
        step.delete(column)
    return len(rows)


def _rows_with(workspace: Workspace, column_id: str) -> list[Row]:
    return [row for row in workspace.all(Row) if row.cues.get(column_id)]


def _edited(workspace: Workspace, sentence: str, column: CueColumn, **fields: object) -> CueColumn:
    edited = column.changed(**fields)
    if edited.kind is CueKind.SELECT and not edited.options:
        raise InvalidValueError(
            "“{column}” needs at least one choice. Type them separated by commas.",
            column=column.name,
        )
    if edited != column:
        _put(workspace, sentence, edited, called=column.name)
    return edited


def _put(workspace: Workspace, sentence: str, column: CueColumn, *, called: str = "") -> None:
    with workspace.change(label(workspace, sentence, column=called or column.name)) as step:
        step.put(column)


def _tidy(options: Iterable[str]) -> tuple[str, ...]:
    """Each option once, whatever its case, without what is around it."""
    kept: dict[str, str] = {}
    for option in options:
        if option.strip():
            kept.setdefault(option.strip().casefold(), option.strip())
    return tuple(kept.values())


def _free_name(name: str, others: Iterable[CueColumn]) -> str:
    wanted = name.strip()
    if not wanted:
        raise InvalidValueError("A column needs a name. Type what its department does.")
    if any(each.name.casefold() == wanted.casefold() for each in others):
        raise InvalidValueError(
            "There is a column “{name}” already. Choose another name.", name=wanted
        )
    return wanted
