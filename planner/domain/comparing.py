"""Compares two snapshots of a show: what was added, removed, edited and moved, row by row."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Any, Final

from planner.domain.base import Entity
from planner.domain.comparing_order import stayed_rows
from planner.domain.comparing_snapshots import Snapshot
from planner.domain.crew import Assignment
from planner.domain.rundown import Offer, Row
from planner.domain.timing import Timing, cascade

_OWN: Final = frozenset({"id", "show_id", "block_id", "position", "row_id"})
"""Fields that say what a thing is and where it stands, not how it is."""


class Kind(StrEnum):
    """What happened to a row."""

    ADDED = "added"
    REMOVED = "removed"
    EDITED = "edited"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of something, before and after. A cue's field is `cues.` and its column's id."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class PartChange:
    """An offer or an assignment that was added (`before` is None), removed, or edited."""

    before: Entity | None
    after: Entity | None
    fields: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True)
class RowChange:
    """What happened to one row.

    `moved_by` is how many rows that are in both rundowns it went down (negative: up), and
    `behind` the row that it now stands behind, in reading order (None: it is the first).
    """

    row_id: str
    before: Row | None
    after: Row | None
    kinds: frozenset[Kind]
    fields: tuple[FieldChange, ...] = ()
    offers: tuple[PartChange, ...] = ()
    moved_by: int = 0
    behind: str | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A line of both rundowns side by side; a row that is on one side only leaves the other empty.

    A row that moved has two lines, one on each side. `change` is None for what is the same.
    """

    before: Row | None
    after: Row | None
    change: RowChange | None


@dataclass(frozen=True)
class Comparison:
    """Two snapshots, and what is different between them.

    `changes` are the rows that changed, in the order of `lines`; one that moved stands where it is
    now. `show` and `people` are changes of the show itself and of its team.
    """

    before: Snapshot
    after: Snapshot
    show: tuple[FieldChange, ...]
    people: tuple[PartChange, ...]
    changes: tuple[RowChange, ...]
    lines: tuple[Line, ...]

    @property
    def same(self) -> bool:
        """Whether nothing is different."""
        return not (self.show or self.people or self.changes)

    def count(self, kind: Kind) -> int:
        """To how many rows something happened; a row may be edited and moved at once."""
        return sum(kind in change.kinds for change in self.changes)

    @cached_property
    def timing_before(self) -> Timing:
        """When the rows ran."""
        return cascade(self.before.show, self.before.rows)

    @cached_property
    def timing_after(self) -> Timing:
        """When the rows run."""
        return cascade(self.after.show, self.after.rows)

    @property
    def ends_later(self) -> int:
        """By how many seconds from on air the last row ends later (negative: earlier)."""
        before, after = self.timing_before, self.timing_after
        return (after.last_end - after.on_air) - (before.last_end - before.on_air)

    def starts_later(self, row_id: str) -> int:
        """By how many seconds from on air a row that is in both starts later."""
        before, after = self.timing_before, self.timing_after
        was = before.by_row[row_id].start - before.on_air
        return after.by_row[row_id].start - after.on_air - was


def compare(before: Snapshot, after: Snapshot) -> Comparison:
    """What is different in `after`. Rows, offers and assignments are matched by id."""
    changes = dict(_row_changes(before, after))
    lines = tuple(_lines(before.rows, after.rows, changes))
    shown = [line.change for line in lines if line.change is not None and _tells(line)]
    return Comparison(
        before=before,
        after=after,
        show=_fields(before.show, after.show, without={"locked"}),
        people=_parts(before.assignments, after.assignments),
        changes=tuple(shown),
        lines=lines,
    )


def _tells(line: Line) -> bool:
    """A change is told once: where the row is now, or where it was if it is gone."""
    return line.after is not None or (line.change is not None and Kind.REMOVED in line.change.kinds)


def _row_changes(before: Snapshot, after: Snapshot) -> Iterator[tuple[str, RowChange]]:
    was = {row.id: row for row in before.rows}
    now = {row.id: row for row in after.rows}
    stayed = stayed_rows(before.rows, after.rows)
    moves = _moves(before.rows, after.rows)
    offers = _offers_by_row(before.offers, after.offers)
    behind = dict(zip(now, (None, *now), strict=False))
    for row_id in dict.fromkeys((*was, *now)):
        old, new = was.get(row_id), now.get(row_id)
        fields = () if old is None or new is None else _fields(old, new)
        parts = offers.get(row_id, ())
        kinds = _kinds(old, new, edited=bool(fields or parts), moved=row_id not in stayed)
        if kinds:
            yield (
                row_id,
                RowChange(
                    row_id,
                    old,
                    new,
                    kinds,
                    fields,
                    parts,
                    moved_by=moves.get(row_id, 0) if Kind.MOVED in kinds else 0,
                    behind=behind.get(row_id),
                ),
            )


def _kinds(old: Row | None, new: Row | None, *, edited: bool, moved: bool) -> frozenset[Kind]:
    if old is None:
        return frozenset({Kind.ADDED})
    if new is None:
        return frozenset({Kind.REMOVED})
    return frozenset(
        kind for kind, happened in ((Kind.EDITED, edited), (Kind.MOVED, moved)) if happened
    )


def _moves(before: Sequence[Row], after: Sequence[Row]) -> dict[str, int]:
    """How many places each row went down among the rows that are in both."""
    was, now = {row.id for row in before}, {row.id for row in after}
    places = {row.id: place for place, row in enumerate(r for r in before if r.id in now)}
    common = (row for row in after if row.id in was)
    return {row.id: place - places[row.id] for place, row in enumerate(common)}


def _lines(
    before: Sequence[Row], after: Sequence[Row], changes: Mapping[str, RowChange]
) -> Iterator[Line]:
    """Both rundowns from top to bottom: rows that stayed are level, others face an empty place."""
    level = _level(before, after)
    was = {row.id: row for row in before}
    rest = iter(before)
    for row in after:
        if row.id not in level:
            yield Line(None, row, changes.get(row.id))
            continue
        for gone in rest:
            if gone.id == row.id:
                break
            yield Line(gone, None, changes.get(gone.id))
        yield Line(was[row.id], row, changes.get(row.id))
    for gone in rest:
        yield Line(gone, None, changes.get(gone.id))


def _level(before: Sequence[Row], after: Sequence[Row]) -> set[str]:
    """The rows that stayed in a block that stayed."""
    stayed = stayed_rows(before, after)
    return {
        row.id
        for row in after
        if row.id in stayed and (row.block_id is None or row.block_id in stayed)
    }


def _offers_by_row(
    before: Sequence[Offer], after: Sequence[Offer]
) -> dict[str, tuple[PartChange, ...]]:
    found: dict[str, list[PartChange]] = {}
    for part in _parts(before, after):
        offer = part.after or part.before
        if isinstance(offer, Offer):
            found.setdefault(offer.row_id, []).append(part)
    return {row_id: tuple(parts) for row_id, parts in found.items()}


def _parts(
    before: Sequence[Offer] | Sequence[Assignment], after: Sequence[Offer] | Sequence[Assignment]
) -> tuple[PartChange, ...]:
    was = {_place(each): each for each in before}
    now = {_place(each): each for each in after}
    found: list[PartChange] = []
    for place in dict.fromkeys((*was, *now)):
        old, new = was.get(place), now.get(place)
        fields = () if old is None or new is None else _fields(old, new)
        if old is None or new is None or fields:
            found.append(PartChange(old, new, fields))
    return tuple(found)


def _place(part: Offer | Assignment) -> tuple[str, str]:
    """An offer that went to another row was taken out of the one and added to the other."""
    return (part.row_id if isinstance(part, Offer) else "", part.id)


def _fields(
    before: Entity, after: Entity, *, without: frozenset[str] | set[str] = frozenset()
) -> tuple[FieldChange, ...]:
    found: list[FieldChange] = []
    for name in type(after).model_fields:
        old, new = getattr(before, name), getattr(after, name)
        if name in _OWN or name in without or old == new:
            continue
        if isinstance(old, dict) and isinstance(new, dict):
            found += [
                FieldChange(f"{name}.{key}", old.get(key, ""), new.get(key, ""))
                for key in sorted(old.keys() | new.keys())
                if old.get(key, "") != new.get(key, "")
            ]
        else:
            found.append(FieldChange(name, old, new))
    return tuple(found)
