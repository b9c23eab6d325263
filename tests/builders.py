"""Small builders of valid entities for tests: name only what the test is about."""

from collections.abc import Iterable
from datetime import datetime, time
from itertools import count
from typing import Any

from planner.domain.catalogue import Brand, Channel, Product
from planner.domain.crew import Assignment, Creator
from planner.domain.run_of_show import RunOfShow, by_row
from planner.domain.rundown import Offer, Row, in_order
from planner.domain.show import Show
from planner.domain.studio import Booking, Studio

_numbers = count(1)


def an_id(prefix: str) -> str:
    """An id that no other builder gave in this process."""
    return f"{prefix}-{next(_numbers):05d}"


def a_brand(**fields: Any) -> Brand:
    return Brand(**{"id": an_id("brand"), "name": "Lumen Skin", **fields})


def a_channel(**fields: Any) -> Channel:
    return Channel(
        **{
            "id": an_id("channel"),
            "brand_id": "brand",
            "platform": "tiktok_shop",
            "handle": "@lumenskin",
            **fields,
        }
    )


def a_product(**fields: Any) -> Product:
    return Product(
        **{"id": an_id("product"), "brand_id": "brand", "title": "Vitamin C serum", **fields}
    )


def a_studio(**fields: Any) -> Studio:
    return Studio(
        **{
            "id": an_id("studio"),
            "name": "Studio A",
            "timezone": "America/Los_Angeles",
            **fields,
        }
    )


def a_creator(**fields: Any) -> Creator:
    return Creator(
        **{
            "id": an_id("creator"),
            "name": "@mia.k",
            "timezone": "America/Los_Angeles",
            "roles": ("host",),
            **fields,
        }
    )


def a_show(**fields: Any) -> Show:
    """A show on Friday 27 November 2026, 16:00 Los Angeles, three hours."""
    return Show(
        **{
            "id": an_id("show"),
            "title": "Black Friday marathon",
            "brand_id": "brand",
            "starts_at": datetime(2026, 11, 27, 16, 0),
            "timezone": "America/Los_Angeles",
            "length_minutes": 180,
            **fields,
        }
    )


def a_booking(**fields: Any) -> Booking:
    return Booking(
        **{
            "id": an_id("booking"),
            "studio_id": "studio",
            "starts_at": datetime(2026, 11, 27, 16, 0),
            "ends_at": datetime(2026, 11, 27, 19, 0),
            **fields,
        }
    )


def an_assignment(**fields: Any) -> Assignment:
    return Assignment(
        **{"id": an_id("assignment"), "show_id": "show", "creator_id": "creator", **fields}
    )


def an_item(length: int = 300, **fields: Any) -> Row:
    """An item of `length` seconds that follows the row before it."""
    number = next(_numbers)
    return Row(
        **{
            "id": f"row-{number:05d}",
            "show_id": "show",
            "position": number,
            "title": f"Row {number}",
            "length": length,
            **fields,
        }
    )


def a_hard_item(clock: str, length: int = 300, **fields: Any) -> Row:
    """An item that starts at a clock time such as `17:00`."""
    return an_item(length, start="hard", clock=time.fromisoformat(clock), **fields)


def an_end_by_item(clock: str, **fields: Any) -> Row:
    """An item that takes what is left until a clock time."""
    return an_item(0, start="end_by", clock=time.fromisoformat(clock), **fields)


def a_block(target: int = 0, **fields: Any) -> Row:
    """A block with a target length in seconds (0: none)."""
    return an_item(target, type="block", **fields)


def a_note(**fields: Any) -> Row:
    return an_item(0, type="note", **fields)


def an_offer(row_id: str, product_id: str, **fields: Any) -> Offer:
    return Offer(**{"id": an_id("offer"), "row_id": row_id, "product_id": product_id, **fields})


def a_run(
    rows: Iterable[Row] = (),
    *,
    offers: Iterable[Offer] = (),
    products: Iterable[Product] = (),
    **fields: Any,
) -> RunOfShow:
    """A run of show with these rows, offers and products; the other fields as RunOfShow's own."""
    ordered = tuple(in_order(list(rows)))
    return RunOfShow(
        **{
            "show": a_show(id="show"),
            "brand": a_brand(id="brand"),
            "rows": ordered,
            "offers": by_row(offers, ordered),
            "products": {product.id: product for product in products},
            **fields,
        }
    )
