"""Products as they are looked for: few plain values each, found by what somebody types of them."""

import unicodedata
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple


class ShelfProduct(NamedTuple):
    """One product. `list_price` is in minor units of `currency`; None where it is unknown."""

    id: str
    brand_id: str
    brand: str
    currency: str
    sku: str
    barcode: str
    title: str
    variant: str
    list_price: int | None
    stock: int | None
    tags: tuple[str, ...]
    active: bool


@dataclass(frozen=True, slots=True)
class ShelfWish:
    """What is looked for: words that are all in a product, and what else must be true of it.

    `without` are the ids of products that are not wanted.
    """

    words: str = ""
    brand_id: str | None = None
    in_stock: bool = False
    without: Collection[str] = frozenset()


class Shelf:
    """All products of a plan, in the order in which they are listed.

    Every part of a text is found, also of one character and in any script, without regard to case
    or width: 20,000 products take a few thousandths of a second, so that an index, which would
    have to be kept with every write and knows no less than three characters, is not needed.
    """

    def __init__(self, products: Iterable[ShelfProduct]) -> None:
        self._products = tuple(products)
        self._texts = tuple(map(_text_of, self._products))

    def __len__(self) -> int:
        return len(self._products)

    def find(self, wish: ShelfWish) -> Sequence[ShelfProduct]:
        """The active products that are wished for; what is called so or begins so comes first."""
        words = folded(wish.words).split()
        found = [each for each in zip(self._texts, self._products, strict=True) if each[1].active]
        for word in words:
            found = [each for each in found if word in each[0]]
        if wish.brand_id is not None:
            found = [each for each in found if each[1].brand_id == wish.brand_id]
        if wish.in_stock:
            found = [each for each in found if each[1].stock is None or each[1].stock > 0]
        if wish.without:
            found = [each for each in found if each[1].id not in wish.without]
        return _nearest_first(found, " ".join(words))


def folded(text: str) -> str:
    """A text without differences of case, width and spelling that nobody types on purpose."""
    return text.lower() if text.isascii() else unicodedata.normalize("NFKC", text).casefold()


def _text_of(product: ShelfProduct) -> str:
    """All that a product is found by, each part between line breaks."""
    name = f"{product.title} {product.variant}".rstrip()
    if "\n" in name:
        name = " ".join(name.split())
    return folded("\n".join(("", product.sku, product.barcode, name, *product.tags, "")))


def _nearest_first(found: Sequence[tuple[str, ShelfProduct]], whole: str) -> list[ShelfProduct]:
    """Those of which a part is just that, then those of which one begins so, then the others."""
    if not whole:
        return [product for _, product in found]
    begun = f"\n{whole}"
    so, begin_so, others = [], [], []
    for text, product in found:
        if begun not in text:
            others.append(product)
        elif f"{begun}\n" in text:
            so.append(product)
        else:
            begin_so.append(product)
    return [*so, *begin_so, *others]
