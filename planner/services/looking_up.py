"""Everything of a plan that somebody can look for by name, in the words of a palette."""

from collections.abc import Iterable
from datetime import datetime
from typing import Final, TypeVar

from planner.domain.crew import Creator
from planner.domain.findable import Findable, ListedRow, ListedShow, Sort
from planner.domain.shelf import ShelfProduct
from planner.domain.studio import Studio
from planner.services.ranking import words_of
from planner.services.workspace import Workspace
from planner.wording import dates
from planner.wording.language import Language

N = TypeVar("N", Creator, Studio)

SHORTEST: Final = 3
"""Letters from which on rows of other shows are looked for."""

_MOST_ROWS: Final = 200


def shows_and_people(workspace: Workspace) -> list[Findable]:
    """The shows (what is to come first, then what is over), creators and studios of a plan."""
    now = int(workspace.now().timestamp())
    listed = workspace.register.shows()
    coming = [show for show in listed if show.off_air > now]
    over = [show for show in reversed(listed) if show.off_air <= now]
    return [
        *(_show(workspace.language, show) for show in (*coming, *over)),
        *map(_creator, _by_name(workspace.all(Creator))),
        *map(_studio, _by_name(workspace.all(Studio))),
    ]


def products_to_find(workspace: Workspace) -> list[Findable]:
    """All products of a plan, also those that are not sold any more."""
    return list(map(_product, workspace.shelf.products()))


def rows_to_find(workspace: Workspace, show_id: str) -> list[Findable]:
    """The rows of a show that have a title, in their order."""
    return list(map(_row, workspace.register.rows_of(show_id)))


def rows_elsewhere(workspace: Workspace, typed: str, show_id: str | None) -> list[Findable]:
    """Rows of other shows that hold all of what is typed; none for fewer than three letters.

    Nothing mistyped is found, and at most 200: there may be very many, so that they are read and
    not kept.
    """
    words = words_of(typed)
    if sum(map(len, words)) < SHORTEST:
        return []
    found = workspace.register.rows_with(words, _MOST_ROWS)
    return [_row(row) for row in found if row.show_id != show_id]


def _by_name(named: Iterable[N]) -> list[N]:
    return sorted(named, key=lambda each: (each.name.casefold(), each.id))


def _show(language: Language, show: ListedShow) -> Findable:
    when = dates.day_and_clock(language, datetime.fromisoformat(show.starts_at))
    return Findable(Sort.SHOW, show.id, show.title, (show.brand,), f"{show.brand} · {when}")


def _creator(creator: Creator) -> Findable:
    full = creator.full_name if creator.full_name != creator.name else ""
    return Findable(Sort.CREATOR, creator.id, creator.name, (creator.full_name,), full)


def _studio(studio: Studio) -> Findable:
    return Findable(Sort.STUDIO, studio.id, studio.name, (), studio.address)


def _product(product: ShelfProduct) -> Findable:
    said = product.variant in product.title
    name = product.title if said else f"{product.title} {product.variant}"
    also = (product.sku, product.barcode, *product.tags)
    about = f"{product.brand} · {product.sku}" if product.sku else product.brand
    return Findable(Sort.PRODUCT, product.id, name, also, about)


def _row(row: ListedRow) -> Findable:
    return Findable(Sort.ROW, row.id, row.title, (), row.show_title, row.show_id)
