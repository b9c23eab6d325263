"""The texts of a product's row to values of the product's fields, each with its reason if not."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
from typing import Any, TypeVar

from planner.imports.formats import status_words
from planner.imports.headers import Header
from planner.imports.problems import CellError, Reason
from planner.imports.row_reader import FieldReader, ReadTexts, of_first
from planner.imports.text_rows import TextRow
from planner.imports.values import (
    decimal_mark,
    in_percent,
    read_amount,
    read_barcode,
    read_count,
    read_id,
    read_rate,
    split_lines,
    split_words,
    without_markup,
)

T = TypeVar("T")

_IDENTITY = ("title", "sku", "barcode")
_NUMBERED = ("sku", "barcode")
_VARIANT_PARTS = ("variant", "color", "size")
_VARIANT_BREAK = " / "
_TARGETS = {
    "option1": "variant",
    "option2": "variant",
    "option3": "variant",
    "variant_image": "image",
    "published": "status",
}

PRODUCT_FIELDS = (
    "title",
    "variant",
    "color",
    "size",
    "sku",
    "barcode",
    "list_price",
    "compare_at_price",
    "cost",
    "stock",
    "url",
    "image",
    "tags",
    "talking_points",
    "never_say",
    "commission_rate",
    "return_rate",
    "status",
)
"""What a column can be read as, in the order in which a person is offered them."""


def field_reader(
    header: Header, rows: Sequence[TextRow], *, currency: str, mark: str = ""
) -> FieldReader:
    """What reads the rows under a header, with amounts in minor units of `currency`.

    `mark` is the decimal sign of all numbers; where it is empty, each column shows its own.
    """
    columns: dict[str, tuple[int, str]] = {}
    for column in header.taken:
        columns.setdefault(target_of(column.field or ""), (column.index, column.header))
    return FieldReader(
        readers=_readers(columns, rows, currency, mark),
        columns=columns,
        rounded=header.table.rounded,
        width=len(header.columns),
        identity=_IDENTITY,
        numbered=_NUMBERED,
        finish=_as_product,
    )


def target_of(field: str) -> str:
    """The field of a product that a format's own field ends in."""
    return _TARGETS.get(field, field)


def _readers(
    columns: Mapping[str, tuple[int, str]], rows: Sequence[TextRow], currency: str, mark: str
) -> dict[str, ReadTexts]:
    readers: dict[str, ReadTexts] = {
        **dict.fromkeys(("title", "url", "image"), _first),
        **dict.fromkeys(_VARIANT_PARTS, _joined),
        "sku": of_first(read_id),
        "barcode": of_first(read_barcode),
        "tags": _of_each(cache(split_words)),
        "never_say": _of_each(cache(split_words)),
        "talking_points": _of_each(lambda text: split_lines(without_markup(text))),
        "status": of_first(_read_status),
    }
    for name in ("list_price", "compare_at_price", "cost"):
        own_mark = mark or _mark(rows, name)
        # The same few prices come again and again: each is read once.
        readers[name] = of_first(cache(partial(read_amount, currency=currency, mark=own_mark)))
    readers["stock"] = _total(cache(partial(read_count, mark=mark or _mark(rows, "stock"))))
    for name in ("commission_rate", "return_rate"):
        title = columns.get(name, (0, ""))[1]
        texts = (text for row in rows for text in row.texts.get(name, ()))
        readers[name] = of_first(partial(read_rate, percent=in_percent(title, texts)))
    return readers


def _as_product(fields: dict[str, Any]) -> dict[str, Any]:
    """Fields of the file to fields of `Product`: one variant text, and active for a status."""
    parts = [fields.pop(name) for name in _VARIANT_PARTS if name in fields]
    if parts:
        fields["variant"] = _VARIANT_BREAK.join(dict.fromkeys(parts))
    if "status" in fields:
        fields["active"] = fields.pop("status")
    return fields


def _mark(rows: Sequence[TextRow], name: str) -> str:
    return decimal_mark(text for row in rows for text in row.texts.get(name, ()))


def _first(texts: tuple[str, ...]) -> str:
    return texts[0]


def _joined(texts: tuple[str, ...]) -> str:
    return _VARIANT_BREAK.join(texts)


def _of_each(read: Callable[[str], tuple[T, ...]]) -> Callable[[tuple[str, ...]], tuple[T, ...]]:
    def read_all(texts: tuple[str, ...]) -> tuple[T, ...]:
        if len(texts) == 1:
            return read(texts[0])
        return tuple(dict.fromkeys(part for text in texts for part in read(text)))

    return read_all


def _total(read: Callable[[str], int]) -> Callable[[tuple[str, ...]], int]:
    return lambda texts: sum(map(read, texts))


def _read_status(text: str) -> bool:
    known = status_words().get(text.casefold())
    if known is None:
        raise CellError(Reason.UNKNOWN_STATUS)
    return known
