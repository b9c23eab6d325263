"""Brings a rundown, or single rows of it, back as they were in a version; each is one step.

What comes back are rows and their offers, under their old ids. The show's time, status, team and
bookings stay: others rely on them.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from planner.domain.base import Entity
from planner.domain.catalogue import Product
from planner.domain.comparing_order import stayed_rows
from planner.domain.comparing_snapshots import Snapshot
from planner.domain.crew import Creator
from planner.domain.errors import InvalidValueError, NothingToDoError
from planner.domain.placing import inserted, place_of, replaced, siblings
from planner.domain.record import Version, VersionCause
from planner.domain.rundown import CueColumn, Offer, Row, RowType, in_order
from planner.services.arranging import delete_rows
from planner.services.fresh_rows import put_rows
from planner.services.labels import label
from planner.services.versions import keep_version, snapshot_at
from planner.services.workspace import Step, Workspace


@dataclass(frozen=True, slots=True)
class Restored:
    """The names of products, people and cue columns that could not come back: they are gone."""

    gone: tuple[str, ...]


def restore_version(workspace: Workspace, version_id: str) -> Restored:
    """Makes a show's rundown what it was in a version; how it is now is kept as a version first.

    Raises NothingToDoError where it is that already.
    """
    version = workspace.get(Version, version_id)
    snapshot = snapshot_at(workspace, version_id)
    show_id = version.show_id
    wanted = _Wanted(workspace, snapshot)
    sentence = "Restore version {number}"
    with workspace.change(label(workspace, sentence, number=version.number)) as step:
        keep_version(workspace, show_id, VersionCause.RESTORE)
        before = len(step.changes)
        now = workspace.where(Row, show_id=show_id)
        surplus = {row.id for row in now} - {row.id for row in snapshot.rows}
        rows = [wanted.row(row) for row in snapshot.rows]
        put_rows(step, rows)
        if surplus:
            delete_rows(workspace, surplus)
        _put_offers(workspace, step, wanted, {row.id for row in rows})
        if len(step.changes) == before:
            raise NothingToDoError(
                "The rundown is as in version {number} already.", number=version.number
            )
    return Restored(wanted.gone)


def restore_rows(workspace: Workspace, version_id: str, row_ids: Collection[str]) -> Restored:
    """Makes single rows what they were in a version: back in their place, edited back, or away.

    A row that has moved since goes behind the row that it stood behind; one whose block is gone
    brings it back; one that is new since the version is deleted. Raises NothingToDoError where
    nothing is different.
    """
    version = workspace.get(Version, version_id)
    snapshot = snapshot_at(workspace, version_id)
    wanted = _Wanted(workspace, snapshot)
    known = {row.id: row for row in snapshot.rows}
    blocks = {known[each].block_id for each in row_ids if each in known} - {None}
    sentence = "Restore rows of version {number}"
    with workspace.change(label(workspace, sentence, number=version.number)) as step:
        now = in_order(workspace.where(Row, show_id=version.show_id))
        here = {row.id for row in now}
        coming = {*(each for each in row_ids if each in known), *(blocks - here)}
        _refuse_emptied_blocks(now, [known[each] for each in coming if each is not None])
        stayed = stayed_rows(snapshot.rows, now)
        for row in (each for each in snapshot.rows if each.id in coming):
            restored = _put_back(step, now, wanted.row(row), snapshot.rows, row.id in stayed)
            now = replaced(now, restored)
        _put_offers(workspace, step, wanted, {each for each in coming if each is not None})
        surplus = {each for each in row_ids if each not in known and each in here}
        if surplus:
            delete_rows(workspace, surplus)
        if not step.changes:
            raise NothingToDoError(
                "These rows are as in version {number} already.", number=version.number
            )
    return Restored(wanted.gone)


class _Wanted:
    """The rows and offers of a snapshot without what is gone from the plan; it keeps the names."""

    def __init__(self, workspace: Workspace, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._gone: dict[str, None] = {}
        named = {host for row in snapshot.rows for host in row.host_ids}
        sold = {offer.product_id for offer in snapshot.offers}
        self._people = _ids(workspace.among(Creator, "id", named))
        self._products = _ids(workspace.among(Product, "id", sold))
        self._columns = _ids(workspace.all(CueColumn))

    @property
    def gone(self) -> tuple[str, ...]:
        """What was left out so far, by name."""
        return tuple(self._gone)

    def row(self, row: Row) -> Row:
        """A row with the people and the columns that are still there."""
        hosts = tuple(each for each in row.host_ids if self._keeps(each, self._people))
        cues = {key: cue for key, cue in row.cues.items() if self._keeps(key, self._columns)}
        return row.changed(host_ids=hosts, cues=cues)

    def offers(self, row_ids: Collection[str]) -> list[Offer]:
        """The offers of rows whose products are still there."""
        of_rows = (offer for offer in self._snapshot.offers if offer.row_id in row_ids)
        return [offer for offer in of_rows if self._keeps(offer.product_id, self._products)]

    def _keeps(self, id_: str, there: frozenset[str]) -> bool:
        if id_ not in there:
            self._gone[self._snapshot.names.get(id_, id_)] = None
        return id_ in there


def _put_offers(
    workspace: Workspace, step: Step, wanted: _Wanted, row_ids: Collection[str]
) -> None:
    offers = wanted.offers(row_ids)
    staying = {offer.id for offer in offers}
    for offer in workspace.among(Offer, "row_id", row_ids):
        if offer.id not in staying:
            step.delete(offer)
    for offer in offers:
        step.put(offer)


def _put_back(
    step: Step, now: Sequence[Row], row: Row, version_rows: Sequence[Row], stayed: bool
) -> list[Row]:
    """Writes a row where it is if it stayed, else behind its old neighbours; gives what changed."""
    if stayed:
        here = now[place_of(now, row.id)]
        placed = [row.changed(position=here.position)]
    else:
        others = [each for each in now if each.id != row.id]
        before = siblings(version_rows, row.block_id)
        before = before[: place_of(before, row.id)]
        group = siblings(others, row.block_id)
        places = {each.id: index for index, each in enumerate(group, start=1)}
        place = next((places[each.id] for each in reversed(before) if each.id in places), 0)
        placed = inserted(others, row.block_id, place, [row])
    put_rows(step, placed)
    return placed


def _refuse_emptied_blocks(now: Sequence[Row], coming: Iterable[Row]) -> None:
    """A row that is a block with rows by now cannot become an item and leave them nowhere."""
    blocks = {row.block_id for row in now}
    for row in coming:
        if row.id in blocks and row.type is not RowType.BLOCK:
            raise InvalidValueError(
                "“{row}” is a block with rows in it now. Move them out first, or restore the whole "
                "version.",
                row=row.title,
            )


def _ids(entities: Iterable[Entity]) -> frozenset[str]:
    return frozenset(entity.id for entity in entities)
