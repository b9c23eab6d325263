"""What each kind of list holds: for every entity a record for scripts and cells for people."""

from argparse import Namespace
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from planner.cli.opening import shows_of
from planner.domain.base import Entity
from planner.domain.catalogue import Brand, Product
from planner.domain.clock import format_signed
from planner.domain.crew import Creator
from planner.domain.run_of_show import RunOfShow
from planner.domain.show import Show
from planner.domain.spans import block_span, use_span
from planner.domain.studio import Booking, Studio
from planner.domain.zone import zone
from planner.services.overview import ShowOverview, read_overviews
from planner.services.rundowns import read_run
from planner.services.workspace import Workspace
from planner.wording.dates import window
from planner.wording.figures import money, number
from planner.wording.language import Language
from planner.wording.terms import booking_state_name, role_name, show_status_name

E = TypeVar("E", bound=Entity)


@dataclass(frozen=True, slots=True)
class Line:
    """One entity of a list."""

    record: dict[str, Any]
    cells: list[str]


@dataclass(frozen=True, slots=True)
class Listing:
    """A list with the words for its columns and the places of those that align to the right."""

    columns: tuple[str, ...]
    lines: list[Line]
    right: frozenset[int] = frozenset()


Read = Callable[[Workspace, Namespace, Language], Listing]
"""Reads a list of the plan, or with `--show` of one show."""


def shows(workspace: Workspace, arguments: Namespace, language: Language) -> Listing:
    """Shows in the order in which they go on air, with what they are over or under."""
    wanted = [show.id for show in shows_of(arguments, workspace)]
    lines = [_show(each, language) for each in read_overviews(workspace, wanted)]
    columns = ("time", "title", "brand", "studio", "status", "over", "ID")
    return Listing(columns, lines, right=frozenset({5}))


def studios(workspace: Workspace, arguments: Namespace, _language: Language) -> Listing:
    """Studios by name."""
    found = _named(workspace, arguments, Studio, lambda run: run.studios.values())
    lines = [
        Line(_record(each), [each.name, each.address, each.timezone, each.id])
        for each in sorted(found, key=lambda each: (each.name.casefold(), each.id))
    ]
    return Listing(("studio", "Address", "Zone", "ID"), lines)


def bookings(workspace: Workspace, arguments: Namespace, language: Language) -> Listing:
    """Bookings by the start of their block."""
    known = {studio.id: studio for studio in workspace.all(Studio)}
    titles = {show.id: show.title for show in workspace.all(Show)}
    found = sorted(
        _named(workspace, arguments, Booking, lambda run: run.bookings),
        key=lambda each: (block_span(each, known[each.studio_id].timezone), each.id),
    )
    lines = [
        _booking(each, known[each.studio_id], titles.get(each.show_id or "", ""), language)
        for each in found
    ]
    return Listing(("time", "studio", "status", "show", "ID"), lines)


def creators(workspace: Workspace, arguments: Namespace, language: Language) -> Listing:
    """People by name."""
    found = _named(workspace, arguments, Creator, lambda run: run.creators.values())
    lines = [
        Line(
            _record(each),
            [
                each.name,
                each.full_name,
                ", ".join(role_name(language, role) for role in each.roles),
                each.timezone,
                each.id,
            ],
        )
        for each in sorted(found, key=lambda each: (each.name.casefold(), each.id))
    ]
    return Listing(("creator", "Full name", "role", "Zone", "ID"), lines)


def products(workspace: Workspace, arguments: Namespace, language: Language) -> Listing:
    """Products by brand, SKU and title; amounts are in the currency of the brand."""
    found = _named(workspace, arguments, Product, lambda run: run.products.values())
    brands = {brand.id: brand for brand in workspace.all(Brand)}
    ordered = sorted(
        found,
        key=lambda each: (brands[each.brand_id].name.casefold(), each.sku, each.title, each.id),
    )
    lines = [_product(each, brands[each.brand_id], language) for each in ordered]
    columns = ("brand", "sku", "product", "variant", "list_price", "stock", "ID")
    return Listing(columns, lines, right=frozenset({4, 5}))


def _named(
    workspace: Workspace,
    arguments: Namespace,
    kind: type[E],
    of_run: Callable[[RunOfShow], Iterable[E]],
) -> list[E]:
    """All entities of a kind, or with `--show` those that the run of that show names."""
    if arguments.show is None:
        return workspace.all(kind)
    (show,) = shows_of(arguments, workspace)
    return list(of_run(read_run(workspace, show.id)))


def _record(entity: Entity) -> dict[str, Any]:
    return entity.model_dump(mode="json")


def _show(overview: ShowOverview, language: Language) -> Line:
    show = overview.show
    local = zone(show.timezone)
    record = {
        **_record(show),
        "on_air": show.on_air.astimezone(local).isoformat(),
        "off_air": show.off_air.astimezone(local).isoformat(),
        "items": overview.items,
        "products": overview.products,
        "planned": overview.planned,
        "over": overview.over,
    }
    cells = [
        window(language, show.on_air, show.off_air, show.timezone),
        show.title,
        overview.brand.name,
        ", ".join(overview.studios),
        show_status_name(language, show.status),
        format_signed(overview.over),
        show.id,
    ]
    return Line(record, cells)


def _booking(booking: Booking, studio: Studio, show_title: str, language: Language) -> Line:
    block, use = block_span(booking, studio.timezone), use_span(booking, studio.timezone)
    record = {
        **_record(booking),
        "block_start": _local(block.start, studio).isoformat(),
        "block_end": _local(block.end, studio).isoformat(),
    }
    cells = [
        window(language, _local(use.start, studio), _local(use.end, studio), studio.timezone),
        studio.name,
        booking_state_name(language, booking.state),
        show_title,
        booking.id,
    ]
    return Line(record, cells)


def _local(instant: int, studio: Studio) -> datetime:
    return datetime.fromtimestamp(instant, zone(studio.timezone))


def _product(product: Product, brand: Brand, language: Language) -> Line:
    price = product.list_price
    cells = [
        brand.name,
        product.sku,
        product.title,
        product.variant,
        "" if price is None else money(language, price, brand.currency),
        "" if product.stock is None else number(product.stock),
        product.id,
    ]
    return Line({**_record(product), "currency": brand.currency}, cells)
