"""Reads all products as few plain values each, for a list that is searched while somebody types."""

import json
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from sqlite_utils import Database

from planner.domain.shelf import ShelfProduct
from planner.store.faults import faults_told

_ALL: Final = (
    "SELECT products.id, brand_id, brands.name, currency, sku, barcode, title, variant, "
    "list_price, stock, tags, active FROM products JOIN brands ON brands.id = brand_id "
    "ORDER BY brands.name, sku, title, products.id"
)
"""In the order of the fields of a ShelfProduct."""


class ShelfReader:
    """The products of an open plan file."""

    def __init__(self, db: Database, path: Path) -> None:
        self._db = db
        self._path = path

    def products(self) -> list[ShelfProduct]:
        """All products by brand, SKU and title."""
        with faults_told(self._path):
            return [_product(row) for row in self._db.execute(_ALL)]


def _product(row: Sequence[Any]) -> ShelfProduct:
    tags, active = row[10:]
    return ShelfProduct._make((*row[:10], _tags(tags), bool(active)))


@lru_cache(maxsize=4096)
def _tags(text: str) -> tuple[str, ...]:
    return () if text == "[]" else tuple(json.loads(text))
