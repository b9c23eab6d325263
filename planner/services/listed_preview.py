"""What importing a list of studios or people would do, row by row, before anything is done."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from planner.domain.base import build
from planner.domain.crew import Creator
from planner.domain.errors import InvalidValueError
from planner.domain.grouping import grouped
from planner.domain.studio import Studio
from planner.imports.listed import ListedDraft, ListedImport
from planner.imports.problems import Problem, Reason
from planner.services.product_preview import FieldChange, RowState

Listed = Studio | Creator
"""What such lists are of."""


@dataclass(frozen=True, slots=True)
class ListedRow:
    """One row of a file and what would come of it.

    `entity` is the studio or person as it would be, None for a rejected row, which has its
    `problems` instead; `before` is what it is now, None for a new one. `cells` are the row in the
    file.
    """

    line: int
    state: RowState
    cells: Sequence[str]
    entity: Listed | None = None
    before: Listed | None = None
    problems: tuple[Problem, ...] = ()

    @property
    def changes(self) -> tuple[FieldChange, ...]:
        """The fields that would change, in their order in the plan."""
        before, after = self.before, self.entity
        if before is None or after is None:
            return ()
        return tuple(
            FieldChange(name, getattr(before, name), getattr(after, name))
            for name in type(after).model_fields
            if getattr(before, name) != getattr(after, name)
        )


@dataclass(frozen=True, slots=True)
class ListedPreview:
    """What importing such a file would do; nothing of it is done yet.

    `read` says how the file was read. `revision` is the plan's when this was made.
    """

    read: ListedImport
    rows: tuple[ListedRow, ...]
    revision: int

    def having(self, state: RowState) -> tuple[ListedRow, ...]:
        """The rows of one state, by line."""
        return tuple(row for row in self.rows if row.state is state)

    @property
    def to_write(self) -> tuple[Listed, ...]:
        """What importing would write, in the order of the file."""
        states = (RowState.NEW, RowState.CHANGED)
        return tuple(row.entity for row in self.rows if row.entity and row.state in states)


@dataclass(slots=True)
class Present:
    """What the plan has, by id and by name, and which rows have chosen of it already.

    Names are compared without letter case and white space, and without the @ of a handle.
    """

    kind: type[Studio] | type[Creator]
    entities: Sequence[Listed]
    timezone: str
    new_id: Callable[[], str]
    taken: dict[str, int] = field(default_factory=dict)


def preview_rows(read: ListedImport, present: Present) -> tuple[ListedRow, ...]:
    """The rows of a file by line, against what the plan has.

    A row means what has its id, else what has its name (which then stays as it is spelt in the
    plan), else something new, which gets an id of its own: the id of another program's list is
    none of the plan's.
    """
    by_id = {each.id: each for each in present.entities}
    by_name = grouped(present.entities, lambda each: _folded(each.name))
    rows: list[ListedRow] = []
    for draft in read.drafts:
        named = by_name.get(_folded(draft.fields.get("name", "")), [])
        by_their_id = by_id.get(draft.fields.get("id", ""))
        fitting = [by_their_id] if by_their_id is not None else named
        row = _row(draft, fitting, present)
        if row.entity is not None and row.state is RowState.NEW:
            by_name.setdefault(_folded(row.entity.name), []).append(row.entity)
        rows.append(row)
    rows += [
        ListedRow(row.line, RowState.REJECTED, row.cells, problems=row.problems)
        for row in read.rejected
    ]
    return tuple(sorted(rows, key=lambda row: row.line))


def _row(draft: ListedDraft, fitting: Sequence[Listed], present: Present) -> ListedRow:
    if len(fitting) > 1:
        return _rejected(draft, Reason.SEVERAL_NAMED, count=len(fitting))
    before = next(iter(fitting), None)
    if before is not None and before.id in present.taken:
        return _rejected(draft, Reason.SAME_TWICE, line=present.taken[before.id])
    if before is None and "name" not in draft.fields:
        return _rejected(draft, Reason.NO_NAME)
    by_name = before is not None and before.id != draft.fields.get("id")
    left_out = {"id", "name"} if by_name else {"id"}
    fields = {name: value for name, value in draft.fields.items() if name not in left_out}
    try:
        if before is None:
            given = {"timezone": present.timezone, **fields, "id": present.new_id()}
            after: Listed = build(present.kind, given)
        else:
            same = all(getattr(before, name) == value for name, value in fields.items())
            after = before if same else before.changed(**fields)
    except InvalidValueError as error:
        return _rejected(draft, Reason.REFUSED, sentence=error.sentence, **error.values)
    present.taken[after.id] = draft.line
    return ListedRow(draft.line, _state(before, after), draft.cells, after, before)


def _state(before: Listed | None, after: Listed) -> RowState:
    if before is None:
        return RowState.NEW
    return RowState.SAME if after == before else RowState.CHANGED


def _rejected(draft: ListedDraft, reason: Reason, **values: object) -> ListedRow:
    problem = Problem(draft.line, reason, values=values)
    return ListedRow(draft.line, RowState.REJECTED, draft.cells, problems=(problem,))


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold().removeprefix("@")
