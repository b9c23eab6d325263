"""Finds, for each row of a product file, the product of the brand that it means.

A row and a product are compared by the strongest thing that both have: the SKU, else the barcode,
else title and variant together. A row without a title cannot become a product and must have the
very SKU or barcode. Rows with a SKU choose first, then rows with a barcode, then the rest; among
these the ones with a title, then the earlier ones. What a row makes of a product holds for those
after it. So the same file a second time finds just the products that it made or changed at first.
"""

from collections.abc import Callable, Collection, Hashable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from planner.domain.catalogue import Product

Name = tuple[str, str]
Key = Callable[[Product], Hashable | None]


class Fit(Enum):
    """What a row means if it is no single product: a new one, or one that cannot be told."""

    NOTHING = "nothing"
    SEVERAL = "several"


@dataclass(frozen=True, slots=True)
class Identity:
    """What a row says about which product it is; empty where it says nothing."""

    sku: str = ""
    barcode: str = ""
    title: str = ""
    variant: str = ""

    @property
    def rank(self) -> tuple[bool, bool, bool]:
        """When the row may choose: the lower the earlier."""
        return (not self.sku, not self.barcode and not self.sku, not self.title)

    @property
    def name(self) -> Name | None:
        """Title and variant as they are compared."""
        return _name(self.title, self.variant)


class Matcher:
    """The products of a brand while the rows of a file choose among them."""

    def __init__(self, products: Iterable[Product]) -> None:
        self._products = {product.id: product for product in products}
        self._taken: dict[str, int] = {}
        self._by_sku = _Index(lambda each: each.sku or None)
        self._by_barcode = _Index(lambda each: each.barcode or None)
        self._by_name = _Index(_name_of)
        self._barcodes_without_sku = _Index(lambda each: None if each.sku else each.barcode or None)
        self._names_without_sku = _Index(lambda each: None if each.sku else _name_of(each))
        self._names_without_barcode = _Index(lambda each: None if each.barcode else _name_of(each))
        self._names_alone = _Index(
            lambda each: None if each.sku or each.barcode else _name_of(each)
        )

    def find(self, row: Identity) -> Product | Fit:
        """The product that a row means, whether it is taken already or not."""
        if row.sku:
            found = self._only(self._by_sku, row.sku)
            return self._without_sku(row) if found is Fit.NOTHING else found
        if row.barcode:
            found = self._only(self._by_barcode, row.barcode)
            named = self._names_without_barcode
            return self._if_free(named, row.name) if found is Fit.NOTHING else found
        return self._only(self._by_name, row.name)

    def fitting(self, row: Identity) -> int:
        """How many products a row that means several could mean."""
        for index, key in ((self._by_sku, row.sku), (self._by_barcode, row.barcode)):
            if key:
                return len(index.ids(key, self._products))
        return len(self._by_name.ids(row.name, self._products))

    def taken_by(self, product: Product) -> int | None:
        """The line of the row that has taken a product, None where it is free."""
        return self._taken.get(product.id)

    def take(self, line: int, product: Product) -> None:
        """Lets the row at `line` have a product, which from now on is as it is given."""
        before = self._products.get(product.id)
        self._products[product.id] = product
        self._taken[product.id] = line
        if before is not product:
            for index in self._indexes():
                index.replace(before, product)

    def _without_sku(self, row: Identity) -> Product | Fit:
        """A product without a SKU that may get this row's; a new one where that is doubtful."""
        if not row.title:
            return Fit.NOTHING
        if not row.barcode:
            return self._if_free(self._names_without_sku, row.name)
        if self._barcodes_without_sku.ids(row.barcode, self._products):
            return self._if_free(self._barcodes_without_sku, row.barcode)
        return self._if_free(self._names_alone, row.name)

    def _if_free(self, index: "_Index", key: Hashable | None) -> Product | Fit:
        found = self._only(index, key)
        return found if isinstance(found, Product) and not self.taken_by(found) else Fit.NOTHING

    def _only(self, index: "_Index", key: Hashable | None) -> Product | Fit:
        ids = index.ids(key, self._products)
        if len(ids) > 1:
            return Fit.SEVERAL
        return self._products[next(iter(ids))] if ids else Fit.NOTHING

    def _indexes(self) -> tuple["_Index", ...]:
        return (
            self._by_sku,
            self._by_barcode,
            self._by_name,
            self._barcodes_without_sku,
            self._names_without_sku,
            self._names_without_barcode,
            self._names_alone,
        )


class _Index:
    """The ids of products by a key; made when it is first asked, as most files need only one."""

    def __init__(self, key: Key) -> None:
        self._key = key
        self._ids: dict[Hashable, dict[str, None]] | None = None

    def ids(self, key: Hashable | None, products: Mapping[str, Product]) -> Collection[str]:
        """The ids under a key, in the order of `products`; none for no key."""
        if self._ids is None:
            self._ids = {}
            for product in products.values():
                self._add(self._ids, product)
        return self._ids.get(key, ()) if key is not None else ()

    def replace(self, before: Product | None, after: Product) -> None:
        """Notes that a product came or is another now."""
        if self._ids is None:
            return
        if before is not None:
            old = self._key(before)
            if old == self._key(after):
                return
            self._ids.get(old, {}).pop(before.id, None)
        self._add(self._ids, after)

    def _add(self, ids: dict[Hashable, dict[str, None]], product: Product) -> None:
        key = self._key(product)
        if key is not None:
            ids.setdefault(key, {})[product.id] = None


def _name_of(product: Product) -> Name | None:
    return _name(product.title, product.variant)


def _name(title: str, variant: str) -> Name | None:
    if not title:
        return None
    return _folded(title), _folded(variant)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
