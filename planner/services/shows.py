"""The shows of a plan: listing, finding, adding, editing and deleting them."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from planner.domain.base import Entity, build
from planner.domain.crew import Assignment
from planner.domain.errors import NotFoundError
from planner.domain.record import Print, Result, Version, Waiver
from planner.domain.rundown import Offer, Row
from planner.domain.series import occurrence_of
from planner.domain.show import Cost, Show
from planner.domain.studio import Booking
from planner.services.labels import label
from planner.services.references import refuse_unknown
from planner.services.versions import keep_when_confirmed
from planner.services.workspace import Workspace

_CANDIDATES_SHOWN = 8


def list_shows(workspace: Workspace) -> list[Show]:
    """All shows, in the order in which they go on air."""
    return sorted(workspace.all(Show), key=_by_on_air)


def list_among(workspace: Workspace, ids: Iterable[str]) -> list[Show]:
    """Those of the shows with some ids that there are, in the same order."""
    return sorted(workspace.among(Show, "id", ids), key=_by_on_air)


def find_show(workspace: Workspace, words: str) -> Show:
    """The show with an id, or the only one whose title has the words in it (or is just them).

    Letter case does not count. Raises NotFoundError that names the candidates where none or
    several fit.
    """
    exact = workspace.find(Show, words)
    if exact is not None:
        return exact
    shows = list_shows(workspace)
    wanted = words.casefold().strip()
    fitting = [show for show in shows if wanted and wanted in show.title.casefold()]
    named_so = [show for show in fitting if wanted == show.title.casefold().strip()]
    if len(named_so) == 1:
        return named_so[0]
    if len(fitting) == 1:
        return fitting[0]
    raise _no_single_show(words, fitting or shows, several=bool(fitting))


def add_show(workspace: Workspace, **fields: Any) -> Show:
    """Adds a show; its zone is the plan's unless `fields` say otherwise.

    A title, a brand_id and starts_at are needed. Raises InvalidValueError or NotFoundError.
    """
    given = {"timezone": workspace.charter.timezone, **fields, "id": workspace.new_id()}
    show = build(Show, given)
    refuse_unknown(workspace, show)
    with workspace.change(label(workspace, "Add show “{show}”", show=show.title)) as step:
        step.put(show)
    return show


def edit_show(workspace: Workspace, show_id: str, **fields: Any) -> Show:
    """Changes fields of a show, all in one step. Raises InvalidValueError or NotFoundError.

    One of a series that is moved keeps its occurrence.
    """
    show = workspace.get(Show, show_id)
    kept = {} if show.series_id is None else {"occurrence": occurrence_of(show)}
    edited = show.changed(**{**kept, **fields, "id": show.id})
    refuse_unknown(workspace, edited)
    with workspace.change(label(workspace, "Edit show “{show}”", show=show.title)) as step:
        step.put(edited)
        keep_when_confirmed(workspace, show, edited)
    return edited


def delete_show(workspace: Workspace, show_id: str) -> None:
    """Deletes a show with all that belongs to it alone, in one step.

    That is its rows, offers, bookings, assignments, versions, prints, costs and results, and the
    waivers about any of these.
    """
    show = workspace.get(Show, show_id)
    with workspace.change(label(workspace, "Delete show “{show}”", show=show.title)) as step:
        for entity in _belongings(workspace, show):
            step.delete(entity)
        step.delete(show)


def _by_on_air(show: Show) -> tuple[datetime, str]:
    return show.on_air, show.id


def _belongings(workspace: Workspace, show: Show) -> list[Entity]:
    rows = workspace.where(Row, show_id=show.id)
    owned: list[Entity] = [*workspace.among(Offer, "row_id", (row.id for row in rows)), *rows]
    for kind in (Booking, Assignment, Version, Print, Cost, Result):
        owned += workspace.where(kind, show_id=show.id)
    return [*_waivers_about(workspace, [show, *owned]), *owned]


def _waivers_about(workspace: Workspace, entities: Iterable[Entity]) -> list[Waiver]:
    ids = {entity.id for entity in entities}
    return [waiver for waiver in workspace.all(Waiver) if not ids.isdisjoint(waiver.subjects)]


def _no_single_show(words: str, candidates: list[Show], *, several: bool) -> NotFoundError:
    if not candidates:
        return NotFoundError("No show fits “{words}”: the plan has no shows.", words=words)
    named = ", ".join(f"“{show.title}” ({show.id})" for show in candidates[:_CANDIDATES_SHOWN])
    if len(candidates) > _CANDIDATES_SHOWN:
        named += ", …"
    if several:
        return NotFoundError(
            "“{words}” fits more than one show. Write more of the title, or the id: {shows}.",
            words=words,
            shows=named,
        )
    return NotFoundError("No show fits “{words}”. The plan has: {shows}.", words=words, shows=named)
