"""A run of show as it is after a step, made from what the step changed instead of read anew.

What did not change stays the very same object, so that what was made from it can be kept too.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from planner.domain.base import Entity
from planner.domain.catalogue import Brand, Channel, Product
from planner.domain.changes import Change
from planner.domain.crew import Assignment, Creator
from planner.domain.record import Print
from planner.domain.run_of_show import RunOfShow, by_row
from planner.domain.rundown import CueColumn, Offer, Row, in_order
from planner.domain.show import Show
from planner.domain.studio import Booking, Studio

_OF_ANY_SHOW: Final = frozenset({Brand, Channel, Studio, CueColumn})
_PLACES: Final = ("position", "block_id", "type")
"""What says where a row stands among the others."""


def with_changes(run: RunOfShow, changes: Iterable[Change]) -> RunOfShow | None:
    """The run after these changes, which come in the order in which they were written.

    Rows, offers, products and people are followed. None where only reading tells: after any other
    change of what a run holds, and where a row passes from one show to another. Its products and
    people are those that it had: see `named_products` and `named_creators` for those it needs.
    """
    rows: dict[str, Row | None] = {}
    offers: dict[str, Offer | None] = {}
    products, creators = dict(run.products), dict(run.creators)
    for change in changes:
        if _needs_reading(change, run.show.id):
            return None
        match change.after or change.before:
            case Row(id=id_, show_id=run.show.id):
                rows[id_] = change.after if isinstance(change.after, Row) else None
            case Offer(id=id_):
                offers[id_] = change.after if isinstance(change.after, Offer) else None
            case Product(id=id_) as product if id_ in products:
                products[id_] = product
            case Creator(id=id_) as creator if id_ in creators:
                creators[id_] = creator
    placed = _rows_after(run.rows, rows) if rows else run.rows
    fewer = None in rows.values()
    return replace(
        run,
        rows=placed,
        offers=_offers_after(run.offers, placed, offers) if offers or fewer else run.offers,
        products=products,
        creators=creators,
    )


def named_products(run: RunOfShow) -> frozenset[str]:
    """The ids of all products that the offers of a run name."""
    return frozenset(offer.product_id for offers in run.offers.values() for offer in offers)


def named_creators(run: RunOfShow) -> frozenset[str]:
    """The ids of all people whom the rows and the team of a run name."""
    on_rows = (creator_id for row in run.rows for creator_id in row.host_ids)
    return frozenset((*on_rows, *(each.creator_id for each in run.assignments)))


def _needs_reading(change: Change, show_id: str) -> bool:
    if change.kind in _OF_ANY_SHOW:
        return True
    states = (change.before, change.after)
    shows = {_show_of(state) for state in states if state is not None}
    return show_id in shows and (change.kind is not Row or len(shows) > 1)


def _show_of(entity: Entity) -> str | None:
    match entity:
        case Show(id=show_id) | Row(show_id=show_id) | Print(show_id=show_id):
            return show_id
        case Assignment(show_id=show_id) | Booking(show_id=show_id):
            return show_id
        case _:
            return None


def _rows_after(before: Sequence[Row], changed: Mapping[str, Row | None]) -> tuple[Row, ...]:
    """The rows in reading order, which is only made anew where a row has another place."""
    left = dict(changed)
    stays = True
    rows: list[Row] = []
    for row in before:
        if row.id not in left:
            rows.append(row)
            continue
        after = left.pop(row.id)
        stays = stays and after is not None and _place(after) == _place(row)
        if after is not None:
            rows.append(after)
    new = [row for row in left.values() if row is not None]
    return tuple(rows) if stays and not new else tuple(in_order([*rows, *new]))


def _place(row: Row) -> tuple[object, ...]:
    return tuple(getattr(row, field) for field in _PLACES)


def _offers_after(
    before: Mapping[str, tuple[Offer, ...]],
    rows: Sequence[Row],
    changed: Mapping[str, Offer | None],
) -> dict[str, tuple[Offer, ...]]:
    """The offers of these rows; where none of a row's changed, they are the same tuple."""
    wanted = {row.id for row in rows}
    touched = {offer.row_id for offer in changed.values() if offer is not None}
    after = {}
    for row_id, offers in before.items():
        if row_id in wanted:
            after[row_id] = offers
        if any(offer.id in changed for offer in offers):
            touched.add(row_id)
    known = {offer.id: offer for row_id in touched for offer in before.get(row_id, ())}
    moved = {id_: offer for id_, offer in {**known, **changed}.items() if offer is not None}
    for row_id in touched:
        after.pop(row_id, None)
    again = by_row(moved.values(), (row for row in rows if row.id in touched))
    return {**after, **again}
