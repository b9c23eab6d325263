"""Adding products to a rundown, as rows of their own or into a row; each call is one step."""

from collections.abc import Mapping, Sequence
from typing import Final

from planner.domain.catalogue import Product
from planner.domain.checks_offers import SELLING_KINDS
from planner.domain.errors import InvalidValueError, NotFoundError, NothingToDoError
from planner.domain.placing import siblings
from planner.domain.rundown import Kind, Offer, Row, RowType, in_order
from planner.services.arranging import add_row, move_rows
from planner.services.labels import label, row_name
from planner.services.offers import add_offer
from planner.services.workspace import Workspace

_OF_A_TAG: Final[Mapping[str, Kind]] = {
    **{kind.value: kind for kind in SELLING_KINDS},
    Kind.GIVEAWAY.value: Kind.GIVEAWAY,
}
"""What a product is when it is tagged so."""


def add_products_as_rows(
    workspace: Workspace, show_id: str, product_ids: Sequence[str], *, after: str | None = None
) -> list[Row]:
    """Adds a row for each product behind the row `after`, or at the end; gives them in order.

    A row is called what its product is called. It is of the kind that the product is tagged with,
    else of that of the row before it in the same place, else profit.
    Raises NothingToDoError for no products, NotFoundError for one that is gone.
    """
    products = _products(workspace, product_ids)
    made: list[Row] = []
    with workspace.change(_label(workspace, products)):
        for product in products:
            behind = made[-1].id if made else after
            kind = kind_of(workspace, show_id, product, behind)
            row = add_row(workspace, show_id, after=behind, title=product.title, kind=kind)
            add_offer(workspace, row.id, product.id)
            made.append(row)
    return made


def add_products_at(
    workspace: Workspace,
    show_id: str,
    product_ids: Sequence[str],
    *,
    block_id: str | None,
    before: str | None,
) -> list[Row]:
    """The same in a block (None: at top level), before one of its rows or at its end."""
    products = _products(workspace, product_ids)
    rows = in_order(workspace.where(Row, show_id=show_id))
    above = [row.id for row in siblings(rows, block_id)]
    place = above.index(before) if before in above else len(above)
    after = above[place - 1] if place else block_id
    with workspace.change(_label(workspace, products)):
        made = add_products_as_rows(workspace, show_id, product_ids, after=after)
        move_rows(workspace, [row.id for row in made], block_id=block_id, before=before)
    return made


def add_products_to_row(
    workspace: Workspace, row_id: str, product_ids: Sequence[str]
) -> list[Offer]:
    """Sells products in a row too; those that it sells already are left as they are.

    Raises InvalidValueError where it sells all of them already, and for a row that is no item.
    """
    row, products = workspace.get(Row, row_id), _products(workspace, product_ids)
    there = {offer.product_id for offer in workspace.where(Offer, row_id=row_id)}
    new = [product for product in products if product.id not in there]
    if not new:
        raise InvalidValueError(
            "“{row}” sells “{product}” already.",
            row=row_name(row),
            product=products[0].title,
        )
    sentence = "Add {product} to “{row}”" if len(new) == 1 else "Add {count} products to “{row}”"
    name = new[0].sku or new[0].title
    with workspace.change(
        label(workspace, sentence, product=name, count=len(new), row=row_name(row))
    ):
        return [add_offer(workspace, row_id, product.id) for product in new]


def kind_of(workspace: Workspace, show_id: str, product: Product, after: str | None) -> str:
    """What a row about a product would be behind another one: a guess, to be typed over."""
    for tag in product.tags:
        if kind := _OF_A_TAG.get(tag.casefold()):
            return kind
    rows = in_order(workspace.where(Row, show_id=show_id))
    place = next((at for at, row in enumerate(rows) if row.id == after), len(rows) - 1)
    block_id = _block_behind(rows, place)
    before = (
        row.kind
        for row in reversed(rows[: place + 1])
        if row.type is RowType.ITEM and row.block_id == block_id and row.kind in SELLING_KINDS
    )
    return next(before, Kind.PROFIT)


def _block_behind(rows: Sequence[Row], place: int) -> str | None:
    if place < 0:
        return None
    row = rows[place]
    return row.id if row.type is RowType.BLOCK else row.block_id


def _products(workspace: Workspace, product_ids: Sequence[str]) -> list[Product]:
    if not product_ids:
        raise NothingToDoError("No product is selected. Select one or more products first.")
    known = {product.id: product for product in workspace.among(Product, "id", product_ids)}
    for product_id in product_ids:
        if product_id not in known:
            raise NotFoundError(
                "This plan has no product “{id}”. It may have been deleted.", id=product_id
            )
    return [known[each] for each in dict.fromkeys(product_ids)]


def _label(workspace: Workspace, products: Sequence[Product]) -> str:
    if len(products) == 1:
        return label(workspace, "Add {product}", product=products[0].sku or products[0].title)
    return label(workspace, "Add {count} products", count=len(products))
