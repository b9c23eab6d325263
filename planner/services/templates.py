"""Rundowns and blocks kept for reuse: keeping them, offering them, and filling shows from them.

Every action is one step. A template holds rows without products and people; a show takes them as
drafts of its own, which no longer hang together with the template.
"""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from planner.domain.base import build
from planner.domain.errors import InvalidValueError, NothingToDoError
from planner.domain.rundown import CueColumn, Row, Template, in_order
from planner.domain.show import Show
from planner.services.fresh_rows import (
    as_they_run,
    fresh_rows,
    kept_rows,
    put_behind,
    put_rows,
    with_clocks_moved,
    without_clocks,
)
from planner.services.labels import label
from planner.services.shipped_templates import shipped_templates
from planner.services.workspace import Step, Workspace


def templates_offered(workspace: Workspace) -> list[Template]:
    """What a show can be started from: the plan's own templates by name, then the shipped ones."""
    own = sorted(workspace.all(Template), key=lambda each: (each.name.casefold(), each.id))
    return [*own, *shipped_templates()]


def is_shipped(template: Template) -> bool:
    """Whether a template came with the program; it can be neither renamed nor deleted."""
    return template in shipped_templates()


def save_show_as_template(
    workspace: Workspace, show_id: str, name: str, *, note: str = ""
) -> Template:
    """Keeps a show's whole rundown as a template, with its clock times and its length.

    Raises NothingToDoError for a show without rows, InvalidValueError for an empty name.
    """
    show = workspace.get(Show, show_id)
    rows = as_they_run(show, in_order(workspace.where(Row, show_id=show_id)))
    fields = {"on_air": show.starts_at.time(), "length_minutes": show.length_minutes, "note": note}
    return _save(workspace, name, rows, fields)


def save_rows_as_template(
    workspace: Workspace, row_ids: Collection[str], name: str, *, note: str = ""
) -> Template:
    """Keeps rows of one show as a template, without clock times; a block takes its rows along.

    Raises NothingToDoError for no rows, InvalidValueError for an empty name.
    """
    named = workspace.among(Row, "id", row_ids)
    if not named:
        raise NothingToDoError("No row is selected. Select the rows to keep first.")
    show = workspace.get(Show, named[0].show_id)
    every = as_they_run(show, in_order(workspace.where(Row, show_id=show.id)))
    chosen = {row.id for row in named}
    rows = [row for row in every if row.id in chosen or row.block_id in chosen]
    return _save(workspace, name, without_clocks(rows), {"note": note})


def edit_template(workspace: Workspace, template_id: str, *, name: str, note: str) -> Template:
    """Gives a template of the plan another name and note."""
    template = workspace.get(Template, template_id)
    edited = template.changed(name=_named(name), note=note)
    with workspace.change(label(workspace, "Edit template “{name}”", name=edited.name)) as step:
        step.put(edited)
    return edited


def delete_template(workspace: Workspace, template_id: str) -> None:
    """Deletes a template of the plan; what was made from it stays."""
    template = workspace.get(Template, template_id)
    with workspace.change(label(workspace, "Delete template “{name}”", name=template.name)) as step:
        step.delete(template)


def lay_template(workspace: Workspace, show_id: str, template: Template) -> list[Row]:
    """Fills an empty rundown from a template; gives its rows in reading order.

    Clock times move with the show: what began one hour after on air does so again. A cue column
    that a shipped template speaks of is made where the plan lacks it. Raises InvalidValueError for
    a show that has rows; these are to be kept, so insert the template there.
    """
    show = workspace.get(Show, show_id)
    if workspace.where(Row, show_id=show_id):
        raise InvalidValueError(
            "“{show}” has rows already. Insert the template behind one of them instead.",
            show=show.title,
        )
    on_air = datetime.combine(show.starts_at.date(), template.on_air)
    rows = with_clocks_moved(template.rows, on_air, show.starts_at)
    sentence = label(workspace, "Start “{show}” from “{name}”", show=show.title, name=template.name)
    with workspace.change(sentence) as step:
        fresh = fresh_rows(workspace, show.id, _with_columns(workspace, step, rows))
        put_rows(step, fresh.values())
    return in_order(list(fresh.values()))


def part_of(template: Template, row_ids: Collection[str]) -> Template:
    """A template with only some of its rows; a block takes its rows along."""
    rows = (row for row in template.rows if row.id in row_ids or row.block_id in row_ids)
    return template.changed(rows=tuple(rows))


def insert_template(
    workspace: Workspace, show_id: str, template: Template, *, after: str | None = None
) -> list[Row]:
    """Puts a template's rows behind a row of a show (None: at the end), each following the one
    before it; gives them in reading order.
    """
    workspace.get(Show, show_id)
    rows = in_order(workspace.where(Row, show_id=show_id))
    with workspace.change(label(workspace, "Insert “{name}”", name=template.name)) as step:
        known = _with_columns(workspace, step, without_clocks(template.rows))
        fresh = list(fresh_rows(workspace, show_id, known).values())
        placed = put_behind(rows, after, fresh)
        put_rows(step, placed)
    made = {row.id for row in fresh}
    return in_order([row for row in placed if row.id in made])


def _save(workspace: Workspace, name: str, rows: Sequence[Row], fields: dict[str, Any]) -> Template:
    if not rows:
        raise NothingToDoError("There are no rows to keep as a template.")
    id_ = workspace.new_id()
    kept = kept_rows(rows, id_, {row.id: workspace.new_id() for row in rows})
    template = build(Template, {**fields, "id": id_, "name": _named(name), "rows": kept})
    with workspace.change(label(workspace, "Save template “{name}”", name=template.name)) as step:
        step.put(template)
    return template


def _named(name: str) -> str:
    if not name.strip():
        raise InvalidValueError("A template needs a name by which it is found again.")
    return name.strip()


def _with_columns(workspace: Workspace, step: Step, rows: Sequence[Row]) -> list[Row]:
    """Rows whose cues are under the ids of the plan's columns, also where they came under names.

    A column of which there is neither id nor name is made if the rows came with the program.
    """
    columns = sorted(workspace.all(CueColumn), key=lambda each: (each.position, each.id))
    known = {column.id: column.id for column in columns}
    known |= {column.name.casefold(): column.id for column in reversed(columns)}
    shipped = {row.show_id for row in rows} <= {each.id for each in shipped_templates()}
    last = columns[-1].position if columns else 0
    for name in dict.fromkeys(name for row in rows for name in row.cues):
        if shipped and name.casefold() not in known:
            last += 1
            column = CueColumn(id=workspace.new_id(), name=name, position=last)
            step.put(column)
            known[name.casefold()] = column.id
    return [_renamed(row, known) for row in rows]


def _renamed(row: Row, known: dict[str, str]) -> Row:
    cues = {known.get(key, known.get(key.casefold(), key)): cue for key, cue in row.cues.items()}
    return row.changed(cues=cues)
