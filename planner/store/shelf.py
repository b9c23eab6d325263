"""Reads all products as few plain values each, for a list that is searched while somebody types."""

import json
from dataclasses import fields
from pathlib import Path
from typing import Any, Final

from sqlite_utils import Database

from planner.domain.shelf import ShelfProduct
from planner.store.faults import faults_told

_NAMES: Final = tuple(field.name for field in fields(ShelfProduct))
_ALL: Final = (
    # In the order of the fields of a ShelfProduct.
    "SELECT products.id, brand_id, brands.name, currency, sku, barcode, title, variant, "
    "list_price, stock, tags, active FROM products JOIN brands ON brands.id = brand_id "
    "ORDER BY brands.name, sku, title, products.id"
)


class ShelfReader:
    """The products of an open plan file."""

    def __init__(self, db: Database, path: Path) -> None:
        self._db = db
        self._path = path

    def products(self) -> list[ShelfProduct]:
        """All products by brand, SKU and title."""
        with faults_told(self._path):
            return [_product(dict(zip(_NAMES, row, strict=True))) for row in self._db.execute(_ALL)]


def _product(values: dict[str, Any]) -> ShelfProduct:
    tags = values["tags"]
    values["tags"] = () if tags == "[]" else tuple(json.loads(tags))
    values["active"] = bool(values["active"])
    return ShelfProduct(**values)
