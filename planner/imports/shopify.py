"""Shopify's product export, both dialects: a product is several rows, one for each variant.

The first row of a product has its title, tags and status; its later rows repeat the handle and
leave those empty. A row can also bring only one more picture. See Shopify's help, “Using CSV files
to import and export products”.
"""

from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, field

from planner.imports.problems import Problem, Reason, RejectedRow, shown
from planner.imports.text_rows import ProductRows, TextRow, Texts

_ONLY_VARIANT = "Default Title"
_OPTIONS = ("option1", "option2", "option3")
_OF_VARIANT = (
    *_OPTIONS,
    "sku",
    "barcode",
    "list_price",
    "compare_at_price",
    "cost",
    "stock",
    "variant_image",
)
_OF_PRODUCT = ("title", "tags", "status", "published")
_IF_CHOSEN = ("url", "talking_points", "never_say", "commission_rate", "return_rate")
_AS_THEY_ARE = ("sku", "barcode", "list_price", "compare_at_price", "cost", "stock")
_LAST_POSITION = 10**6


@dataclass(slots=True)
class _Product:
    """What the rows of one handle say together, while they are read."""

    rows: list[TextRow] = field(default_factory=list)
    shared: Texts = field(default_factory=dict)
    picture: str = ""
    picture_position: int = _LAST_POSITION + 1
    has_variants: bool = False


def gather_variants(rows: Iterable[TextRow], fields: Set[str]) -> ProductRows:
    """One row a variant, each with the title, tags, status and picture of its product.

    The picture is the variant's own, else the product's first by position: the picture that stands
    in a variant's row is just the product's next one and need not show that variant. `fields` are
    those that the file has columns for; where one of them says who counts the stock and is empty,
    a stock of 0 means that nobody does, and is not taken.
    """
    counted_by_name = "tracker" in fields
    products: list[TextRow] = []
    rejected: list[RejectedRow] = []
    companions: list[int] = []
    for product in _by_handle(rows):
        for row in product.rows:
            reason = _fault(row, product)
            if _is_variant(row, product) and reason is None:
                texts = _variant_texts(row.texts, product)
                if counted_by_name and _is_uncounted(row.texts):
                    del texts["stock"]
                products.append(TextRow(row.record, texts))
            elif reason is None:
                companions.append(row.record.line)
            else:
                rejected.append(_rejected(row, reason))
    return ProductRows(
        tuple(sorted(products, key=lambda row: row.record.line)),
        tuple(rejected),
        tuple(sorted(companions)),
    )


def _by_handle(rows: Iterable[TextRow]) -> Iterator[_Product]:
    products: dict[str, _Product] = {}
    for row in rows:
        handle = _text(row.texts, "handle").casefold()
        # A row without a handle stands for itself: the shop makes the handle from the title.
        key = handle or f"\n{row.record.line}"
        product = products.setdefault(key, _Product())
        product.rows.append(row)
        product.has_variants = product.has_variants or _says_variant(row.texts)
        for name in (*_OF_PRODUCT, *_IF_CHOSEN):
            if name in row.texts:
                product.shared.setdefault(name, row.texts[name])
        _note_picture(product, row.texts)
    yield from products.values()


def _note_picture(product: _Product, texts: Texts) -> None:
    picture = _text(texts, "image")
    position = _text(texts, "image_position")
    number = int(position) if position.isdecimal() and len(position) < 6 else _LAST_POSITION
    if picture and number < product.picture_position:
        product.picture, product.picture_position = picture, number


def _says_variant(texts: Texts) -> bool:
    return any(name in texts for name in _OF_VARIANT)


def _is_variant(row: TextRow, product: _Product) -> bool:
    # A product without any variant is sold as it is.
    alone = not product.has_variants and row is product.rows[0]
    return alone or _says_variant(row.texts)


def _fault(row: TextRow, product: _Product) -> Reason | None:
    if "title" not in product.shared:
        return Reason.NO_PRODUCT_ROW if "handle" in row.texts else Reason.NO_IDENTITY
    adds = "image" in row.texts or "title" in row.texts or _is_variant(row, product)
    return None if adds else Reason.EMPTY_VARIANT


def _rejected(row: TextRow, reason: Reason) -> RejectedRow:
    handle = shown(_text(row.texts, "handle"))
    problem = Problem(row.record.line, reason, values={"handle": handle})
    return RejectedRow(row.record.line, row.record.cells, (problem,))


def _variant_texts(texts: Texts, product: _Product) -> Texts:
    variant = {name: texts[name] for name in _AS_THEY_ARE if name in texts}
    variant["title"] = texts.get("title", product.shared["title"])
    options = tuple(texts[name][0] for name in _OPTIONS if name in texts)
    if options and options != (_ONLY_VARIANT,):
        variant["variant"] = options
    for name in ("tags", *_IF_CHOSEN):
        if name in product.shared:
            variant[name] = texts.get(name, product.shared[name])
    status = product.shared.get("status", product.shared.get("published"))
    if status:
        variant["status"] = status
    picture = _text(texts, "variant_image") or product.picture
    if picture:
        variant["image"] = (picture,)
    return variant


def _is_uncounted(texts: Texts) -> bool:
    return "tracker" not in texts and texts.get("stock") == ("0",)


def _text(texts: Texts, name: str) -> str:
    return texts[name][0] if name in texts else ""
