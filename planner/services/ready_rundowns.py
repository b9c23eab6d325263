"""Rundowns that a new show can begin with: those of templates, and copies of other shows'."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from planner.domain.base import Entity
from planner.domain.errors import NotFoundError
from planner.domain.rundown import Offer, Row, RowStatus, Template
from planner.domain.show import Show
from planner.services.shows import list_shows
from planner.services.workspace import Step, Workspace

MOST_SHOWS = 12
"""How many shows are proposed to be copied from; the list stays one that can be read."""


@dataclass(frozen=True, slots=True)
class ReadyRundown:
    """A rundown to begin with. `starts_at` is None for a template, else when its show is on air."""

    id: str
    name: str
    length_minutes: int | None
    starts_at: datetime | None = None


def ready_rundowns(workspace: Workspace, brand_id: str | None) -> tuple[ReadyRundown, ...]:
    """The templates of whole shows, by name, then the last shows of a brand that have rows."""
    templates = sorted(workspace.all(Template), key=lambda each: (each.name.casefold(), each.id))
    shows = [show for show in reversed(list_shows(workspace)) if show.brand_id == brand_id]
    with_rows = {
        row.show_id for row in workspace.among(Row, "show_id", (each.id for each in shows))
    }
    return (
        *(
            ReadyRundown(each.id, each.name, each.length_minutes)
            for each in templates
            if each.length_minutes is not None
        ),
        *(
            ReadyRundown(each.id, each.title, each.length_minutes, each.starts_at)
            for each in [show for show in shows if show.id in with_rows][:MOST_SHOWS]
        ),
    )


def lay_rundown(workspace: Workspace, step: Step, show: Show, source_id: str) -> None:
    """Writes the rows of a template or of another show as those of a show; inside a step.

    Clock times keep their distance from going on air. Offers come along from a show of the same
    brand. Rows begin anew as drafts. Raises NotFoundError for what is gone.
    """
    template = workspace.find(Template, source_id)
    if template is not None:
        source_start = datetime.combine(show.starts_at.date(), template.on_air)
        _lay(workspace, step, show, source_start, template.rows, ())
        return
    source = workspace.find(Show, source_id)
    if source is None:
        raise NotFoundError("The rundown to begin with is gone. Choose another one.")
    rows = workspace.where(Row, show_id=source.id)
    offers = workspace.among(Offer, "row_id", (row.id for row in rows))
    same_brand = source.brand_id == show.brand_id
    _lay(workspace, step, show, source.starts_at, rows, offers if same_brand else ())


def _lay(
    workspace: Workspace,
    step: Step,
    show: Show,
    source_start: datetime,
    rows: Iterable[Row],
    offers: Iterable[Offer],
) -> None:
    listed = list(rows)
    new_ids = {row.id: workspace.new_id() for row in listed}
    # Blocks first: the rows in them refer to them.
    for row in sorted(listed, key=lambda each: each.block_id is not None):
        step.put(_laid(row, show, source_start, new_ids))
    for entity in _laid_offers(workspace, offers, new_ids):
        step.put(entity)


def _laid(row: Row, show: Show, source_start: datetime, new_ids: dict[str, str]) -> Row:
    fields = {
        "id": new_ids[row.id],
        "show_id": show.id,
        "block_id": None if row.block_id is None else new_ids.get(row.block_id),
        "status": RowStatus.DRAFT,
        "locked": False,
        "host_ids": (),
    }
    if row.clock is None:
        return row.changed(**fields)
    meant = datetime.combine(source_start.date(), row.clock) + timedelta(days=row.day)
    moved = show.starts_at + (meant - source_start)
    day = (moved.date() - show.starts_at.date()).days
    return row.changed(**fields, clock=moved.time(), day=day)


def _laid_offers(
    workspace: Workspace, offers: Iterable[Offer], new_ids: dict[str, str]
) -> Iterator[Entity]:
    for offer in offers:
        yield offer.changed(id=workspace.new_id(), row_id=new_ids[offer.row_id])
