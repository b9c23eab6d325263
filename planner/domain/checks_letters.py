"""Checks of what sheets can show: texts with letters that no shipped font has."""

from collections.abc import Iterable, Iterator

from planner.domain.catalogue import Product
from planner.domain.finding_rule import finding
from planner.domain.findings import Code, Finding
from planner.domain.lettering import missing_letters
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import Row
from planner.domain.shifts import hosts_of

_MOST_NAMED = 12


def letter_findings(run: RunOfShow, running: Iterable[Row]) -> Iterator[Finding]:
    """The show, each running row, and each of their products and hosts with such letters."""
    show = run.show
    rows = tuple(running)
    yield from _about((show.id,), show.title, (show.title, show.notes, run.brand.name))
    for row in rows:
        yield from _about((row.id, show.id), row.title, _texts_of_row(run, row))
    sold = {offer.product_id for row in rows for offer in run.offers.get(row.id, ())}
    for key in sorted(sold & run.products.keys()):
        product = run.products[key]
        yield from _about((key, show.id), product.title, _texts_of_product(product))
    for key in hosts_of(run):
        if key in run.creators:
            name = run.creators[key].name
            yield from _about((key, show.id), name, (name,))


def _about(subjects: tuple[str, ...], title: str, texts: Iterable[str]) -> Iterator[Finding]:
    letters = missing_letters("".join(texts))
    if letters:
        more = "…" if len(letters) > _MOST_NAMED else ""
        named = " ".join(letters[:_MOST_NAMED]) + more
        yield finding(Code.UNPRINTABLE, subjects, {"title": title, "letters": named})


def _texts_of_row(run: RunOfShow, row: Row) -> Iterator[str]:
    """What stands on sheets of a row itself."""
    yield row.title
    yield row.kind
    yield row.script
    yield from (row.cues.get(each.id, "") for each in run.cue_columns if not each.private)
    for offer in run.offers.get(row.id, ()):
        yield offer.coupon
        yield from (*(offer.talking_points or ()), *(offer.never_say or ()))


def _texts_of_product(product: Product) -> Iterator[str]:
    yield from (product.title, product.variant, product.sku)
    yield from product.talking_points
    yield from product.never_say
