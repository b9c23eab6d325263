"""Takes rows of one show, with what they sell, into another show of the plan."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from planner.domain.catalogue import Product
from planner.domain.errors import InvalidValueError, NothingToDoError
from planner.domain.rundown import Offer, Row, in_order
from planner.domain.show import Show
from planner.services.fresh_rows import (
    as_they_run,
    fresh_rows,
    put_behind,
    put_rows,
    with_clocks_moved,
    without_clocks,
)
from planner.services.labels import label
from planner.services.workspace import Step, Workspace


@dataclass(frozen=True, slots=True)
class Pulled:
    """The new rows in reading order, and the products of another brand that were left out."""

    rows: tuple[Row, ...]
    left_out: tuple[Product, ...]


def lay_show(workspace: Workspace, show_id: str, source_id: str) -> Pulled:
    """Fills an empty rundown with that of another show, with its products, prices and pins.

    Clock times move with the show. A product of another brand is left out. Raises
    InvalidValueError for a show that has rows, NothingToDoError for a source without any.
    """
    show, source = workspace.get(Show, show_id), workspace.get(Show, source_id)
    if workspace.where(Row, show_id=show_id):
        raise InvalidValueError(
            "“{show}” has rows already. Insert rows of the other show behind one of them instead.",
            show=show.title,
        )
    rows = in_order(workspace.where(Row, show_id=source_id))
    if not rows:
        raise NothingToDoError("“{show}” has no rows to take.", show=source.title)
    moved = with_clocks_moved(rows, source.starts_at, show.starts_at)
    sentence = "Start “{show}” from “{name}”"
    with workspace.change(label(workspace, sentence, show=show.title, name=source.title)) as step:
        fresh = fresh_rows(workspace, show_id, moved)
        put_rows(step, fresh.values())
        offers = workspace.among(Offer, "row_id", fresh)
        left_out = sell(workspace, step, show, fresh, offers)
    return Pulled(tuple(in_order(list(fresh.values()))), left_out)


def insert_rows(
    workspace: Workspace, show_id: str, row_ids: Collection[str], *, after: str | None = None
) -> Pulled:
    """Puts copies of rows of another show behind a row of a show (None: at the end).

    They follow the row before them; a block takes its rows along. Pins stay where they are, and a
    product of another brand is left out. Raises NothingToDoError for no rows.
    """
    show = workspace.get(Show, show_id)
    named = workspace.among(Row, "id", row_ids)
    if not named:
        raise NothingToDoError("No row is chosen. Choose the rows to take first.")
    source = workspace.get(Show, named[0].show_id)
    every = as_they_run(source, in_order(workspace.where(Row, show_id=source.id)))
    chosen = {row.id for row in named}
    taken = [row for row in every if row.id in chosen or row.block_id in chosen]
    rows = in_order(workspace.where(Row, show_id=show_id))
    sentence = "Insert {count} rows of “{show}”"
    with workspace.change(label(workspace, sentence, count=len(taken), show=source.title)) as step:
        fresh = fresh_rows(workspace, show_id, without_clocks(taken))
        placed = put_behind(rows, after, list(fresh.values()))
        put_rows(step, placed)
        offers = without_pins(workspace.among(Offer, "row_id", fresh))
        left_out = sell(workspace, step, show, fresh, offers)
    made = {row.id for row in fresh.values()}
    return Pulled(tuple(in_order([row for row in placed if row.id in made])), left_out)


def without_pins(offers: Iterable[Offer]) -> list[Offer]:
    """Offers that no operator pins: a number belongs to one offer of a show."""
    return [offer.changed(pin=None) for offer in offers]


def sell(
    workspace: Workspace,
    step: Step,
    show: Show,
    fresh: Mapping[str, Row],
    offers: Iterable[Offer],
) -> tuple[Product, ...]:
    """Copies offers into the `fresh` rows that were made of theirs, in the order that they have.

    Gives the products that are not of the show's brand, which are left out; so is, unnamed, what is
    no longer in the plan.
    """
    offers = list(offers)
    products = {
        each.id: each
        for each in workspace.among(Product, "id", (offer.product_id for offer in offers))
    }
    foreign: dict[str, Product] = {}
    for offer in offers:
        product = products.get(offer.product_id)
        if product is None or offer.row_id not in fresh:
            continue
        if product.brand_id != show.brand_id:
            foreign[product.id] = product
            continue
        step.put(offer.changed(id=workspace.new_id(), row_id=fresh[offer.row_id].id))
    return tuple(foreign.values())
