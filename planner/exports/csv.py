"""Rundowns and products as CSV (RFC 4180, UTF-8 with a byte order mark, so that Excel reads it).

Cells that a spreadsheet would run as a formula have an apostrophe before them
(`domain.guarded_cells`). Lengths are `h:mm:ss`, clocks `hh:mm:ss`, moments
`yyyy-mm-dd hh:mm:ss` in the show's zone, amounts plain digits with a point.

What it cannot carry: of rundowns what a workbook cannot either (`exports.xlsx`), and the formulas;
of products the pictures kept in the plan.
"""

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, time
from typing import Final

from planner.domain.catalogue import Brand, Product
from planner.domain.guarded_cells import guarded
from planner.domain.money import to_decimal_text
from planner.domain.run_of_show import RunOfShow
from planner.exports.run_fields import Field, Kind, Value, fields_of
from planner.exports.run_lines import Line, lines_of, view_of
from planner.wording.language import Language
from planner.wording.table_headings import table_heading

_MARK: Final = "\ufeff"
_LIST: Final = "\n"
"""What parts the entries of a list in one cell, as imports take it."""


def rundown_csv(runs: Sequence[RunOfShow], *, language: Language, private: bool = False) -> bytes:
    """One table of the rows of these shows, show after show, of which there is at least one.

    The first columns say which show a row is of, in which zone, and when that is on air.
    """
    views = [view_of(run, language) for run in runs]
    fields = [fields_of(view, private=private) for view in views]
    heads = [table_heading(language, key) for key in ("show", "timezone", "on_air")]
    table = [[*heads, *(field.heading for field in fields[0])]]
    for view, own in zip(views, fields, strict=True):
        show = view.run.show
        head = [show.title, show.timezone, _text(show.starts_at, Kind.MOMENT, "")]
        currency = view.run.brand.currency
        table += [[*head, *_cells(line, own, currency)] for line in lines_of(view)]
    return csv_file(table)


def products_csv(
    products: Iterable[Product], brands: Iterable[Brand], *, language: Language
) -> bytes:
    """One table of products, in the order given; `brands` has at least theirs."""
    known = {brand.id: brand for brand in brands}
    table = [[table_heading(language, key) for key, _ in _PRODUCT_CELLS]]
    table += [[cell(each, known[each.brand_id]) for _, cell in _PRODUCT_CELLS] for each in products]
    return csv_file(table)


def csv_file(table: Iterable[Sequence[str]], *, mark: bool = True) -> bytes:
    """The file of a table of texts; nothing in it is run by whoever opens it."""
    file = io.StringIO(newline="")
    csv.writer(file).writerows([guarded(cell) for cell in line] for line in table)
    return ((_MARK if mark else "") + file.getvalue()).encode()


def _cells(line: Line, fields: Iterable[Field], currency: str) -> Iterable[str]:
    return (_text(field.value(line), field.kind, currency) for field in fields)


def _text(value: Value, kind: Kind, currency: str) -> str:
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M:%S}"
    if isinstance(value, time):
        return f"{value:%H:%M:%S}"
    if isinstance(value, int):
        if kind is Kind.LENGTH:
            return _length(value)
        return to_decimal_text(value, currency) if kind is Kind.AMOUNT else str(value)
    return value or ""


def _length(seconds: int) -> str:
    minutes, rest = divmod(abs(seconds), 60)
    return f"{'-' if seconds < 0 else ''}{minutes // 60}:{minutes % 60:02}:{rest:02}"


_Cell = Callable[[Product, Brand], str]


def _amount(amount: Callable[[Product], int | None]) -> _Cell:
    def cell(product: Product, brand: Brand) -> str:
        minor = amount(product)
        return "" if minor is None else to_decimal_text(minor, brand.currency)

    return cell


def _share(rate: Callable[[Product], float | None]) -> _Cell:
    def cell(product: Product, _: Brand) -> str:
        fraction = rate(product)
        return "" if fraction is None else f"{fraction * 100:.10g}%"

    return cell


def _own(text: Callable[[Product], object]) -> _Cell:
    def cell(product: Product, _: Brand) -> str:
        value = text(product)
        return "" if value is None else str(value)

    return cell


def _listed(texts: Callable[[Product], Sequence[str]]) -> _Cell:
    return lambda product, _: _LIST.join(texts(product))


_PRODUCT_CELLS: Final[tuple[tuple[str, _Cell], ...]] = (
    ("product_id", _own(lambda product: product.id)),
    ("brand", lambda _, brand: brand.name),
    ("sku", _own(lambda product: product.sku)),
    ("barcode", _own(lambda product: product.barcode)),
    ("product", _own(lambda product: product.title)),
    ("variant", _own(lambda product: product.variant)),
    ("list_price", _amount(lambda product: product.list_price)),
    ("compare_at_price", _amount(lambda product: product.compare_at_price)),
    ("cost", _amount(lambda product: product.cost)),
    ("stock", _own(lambda product: product.stock)),
    ("commission_rate", _share(lambda product: product.commission_rate)),
    ("return_rate", _share(lambda product: product.return_rate)),
    ("url", _own(lambda product: product.url)),
    ("image", _own(lambda product: product.image)),
    ("tags", _listed(lambda product: product.tags)),
    ("talking_points", _listed(lambda product: product.talking_points)),
    ("never_say", _listed(lambda product: product.never_say)),
    ("active", _own(lambda product: "yes" if product.active else "no")),
)
"""The columns of a product table by the field that their heading is of."""
