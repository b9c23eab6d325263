"""Marketplaces' own sheets (TikTok Shop, Amazon, Whatnot, Douyin), whose rows need a second look.

What is peculiar to them: lines of instructions between the header and the first product (TikTok
Shop), parents that are no products of their own (Amazon), prices that are bids (Whatnot), two
columns for one variant.
"""

import re
from collections.abc import Iterable, Mapping, Sequence, Set

from planner.imports.column_names import normalised
from planner.imports.formats import value_words
from planner.imports.problems import Problem, Reason, shown
from planner.imports.text_rows import ProductRows, TextRow, Texts

_MOST_NOTES = 8
_PRICE = re.compile(r"[^\d\s]{0,4}\s?\d[\d.,'’ ]{0,14}\s?[^\d\s]{0,4}")
_OPTIONS = ("option1", "option2")
_NO_VARIANT = frozenset({"default", "defaulttitle"})
_PARENT = frozenset({"parent", "ubergeordnet", "padre", "principal", "親", "父级"})
_FROM_PARENT = ("title", "image", "talking_points", "tags", "list_price", "compare_at_price")


def gather_tiktok(rows: Iterable[TextRow], fields: Set[str]) -> ProductRows:
    """One row a variant, without the lines of instructions below the names of the columns."""
    del fields
    every = list(rows)
    notes = _instructions(every)
    products = [TextRow(row.record, _tiktok_texts(row.texts)) for row in every[notes:]]
    lines = tuple(row.record.line for row in every[:notes])
    return ProductRows(tuple(products), companion_lines=lines)


def gather_amazon(rows: Iterable[TextRow], fields: Set[str]) -> ProductRows:
    """One row a child or a product of its own; a parent gives its children what they leave out."""
    del fields
    every = list(rows)
    parents = {_first(row.texts, "sku"): row.texts for row in every if _is_parent(row.texts)}
    products = [
        TextRow(row.record, _with_parent(row.texts, parents))
        for row in every
        if not _is_parent(row.texts)
    ]
    lines = tuple(row.record.line for row in every if _is_parent(row.texts))
    return ProductRows(tuple(products), companion_lines=lines)


def gather_whatnot(rows: Iterable[TextRow], fields: Set[str]) -> ProductRows:
    """Every row with its price only where it is one: an auction has a starting bid instead, and
    what is given away has none."""
    del fields
    types = value_words("products", "sale_type")
    products: list[TextRow] = []
    remarks: list[Problem] = []
    for row in rows:
        said = _first(row.texts, "sale_type")
        kind = types.get(normalised(said))
        texts = dict(row.texts)
        if kind == "auction" and "list_price" in texts:
            remarks.append(_remark(row, Reason.STARTING_BID, "".join(texts["list_price"])))
        elif kind is None and said:
            remarks.append(_remark(row, Reason.UNKNOWN_SALE_TYPE, said))
        if kind in ("auction", "giveaway"):
            texts.pop("list_price", None)
        products.append(TextRow(row.record, texts))
    return ProductRows(tuple(products), remarks=tuple(remarks))


def _instructions(rows: Sequence[TextRow]) -> int:
    """How many rows at the top are no products: those before the first with a price that is one."""
    for place, row in enumerate(rows[: _MOST_NOTES + 1]):
        if _PRICE.fullmatch(_first(row.texts, "list_price")):
            return place
    return 0


def _tiktok_texts(texts: Texts) -> Texts:
    own = {name: each for name, each in texts.items() if name not in (*_OPTIONS, "variant_image")}
    options = tuple(texts[name][0] for name in _OPTIONS if name in texts)
    options = tuple(each for each in options if normalised(each) not in _NO_VARIANT)
    if options:
        own["variant"] = options
    if "variant_image" in texts:
        own["image"] = texts["variant_image"]
    return own


def _is_parent(texts: Texts) -> bool:
    return normalised(_first(texts, "parentage")) in _PARENT


def _with_parent(texts: Texts, parents: Mapping[str, Texts]) -> Texts:
    parent = parents.get(_first(texts, "parent"), {})
    return {**{name: parent[name] for name in _FROM_PARENT if name in parent}, **texts}


def _remark(row: TextRow, reason: Reason, value: str) -> Problem:
    return Problem(row.record.line, reason, value=shown(value))


def _first(texts: Texts, name: str) -> str:
    return texts[name][0] if name in texts else ""
