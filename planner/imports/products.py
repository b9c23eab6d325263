"""A product file to drafts of products: Shopify's two exports and any table with known headers."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from planner.domain.errors import NothingToDoError, UnknownColumnsError
from planner.imports.formats import product_formats
from planner.imports.headers import Column, Header, find_header, likely_header, tables_below
from planner.imports.problems import Problem, RejectedRow
from planner.imports.product_fields import field_reader, target_of
from planner.imports.progress import Tick, watched
from planner.imports.reading import Reading
from planner.imports.shop_templates import gather_amazon, gather_tiktok, gather_whatnot
from planner.imports.shopify import gather_variants
from planner.imports.tables import Tables
from planner.imports.text_rows import ProductRows, TextRow, text_rows

_READ_PERCENT = 40
_POINTED = frozenset({"shopify_2026", "shopify_2019"})
_EMPTY: Mapping[str, Any] = {
    "variant": "",
    "barcode": "",
    "url": "",
    "image": "",
    "list_price": None,
    "compare_at_price": None,
    "cost": None,
    "stock": None,
    "commission_rate": None,
    "return_rate": None,
    "talking_points": (),
    "never_say": (),
    "tags": (),
}
"""What an empty cell makes of a field, where a person asked for that. A title and a SKU stay: they
say which product it is."""


@dataclass(frozen=True, slots=True)
class ProductDraft:
    """What one row says of a product.

    `fields` are values of `Product` by field name, only those that the row fills, so that what is
    blank in a file overwrites nothing, unless that was asked for. `cells` are the row as it stands
    in the file.
    """

    line: int
    fields: Mapping[str, Any]
    cells: Sequence[str]


@dataclass(frozen=True, slots=True)
class ProductImport:
    """All that a product file says, and how it was read.

    `format` is the code of what it was recognised as; `sheet` is empty for a text file, `encoding`
    and `delimiter` for a workbook. Every filled row below `header_line` is a draft, is rejected
    with its reasons, or is a companion: a row that only brings another picture to its product.
    `remarks` are cells that were left out although their row was taken; `other_tables` the lines
    at which tables begin that are not of products.
    """

    file: str
    format: str
    sheet: str
    encoding: str
    delimiter: str
    header_line: int
    columns: tuple[Column, ...]
    drafts: tuple[ProductDraft, ...]
    rejected: tuple[RejectedRow, ...]
    remarks: tuple[Problem, ...]
    companion_lines: tuple[int, ...]
    other_tables: tuple[int, ...] = ()


def read_products(
    tables: Tables, *, currency: str, reading: Reading | None = None, tick: Tick | None = None
) -> ProductImport:
    """The products of a file, with amounts in minor units of `currency`.

    The price of a shop is the list price; the higher price that it crosses out is the compare-at
    price. Descriptions are not taken unless `reading` says so: they are prose, often HTML, and no
    talking points. Where a file has several tables, all that are of products are taken.
    Raises UnknownColumnsError where no header is recognised, NothingToDoError for no rows under it.
    """
    header = find_header(tables, product_formats(), reading)
    if header is None:
        raise UnknownColumnsError(
            "“{file}” has no row of column names that are known for products. "
            "Name its columns like Title, SKU, Price, Stock.",
            columns=likely_header(tables),
            file=tables.file,
        )
    read = _Read()
    _read_table(read, header, currency, _mark(tables, header), tick)
    for below in tables_below(header, product_formats(), reading):
        if isinstance(below, Header):
            _read_table(read, below, currency, _mark(tables, below), tick)
        else:
            read.other_tables.append(below)
    if not (read.drafts or read.rejected or read.companions):
        raise NothingToDoError(
            "“{file}” has a header but no rows below it. Nothing was taken.", file=tables.file
        )
    if reading is not None and reading.clear_blanks:
        read.drafts = [_with_blanks(draft, header) for draft in read.drafts]
    return _import(tables, header, read)


@dataclass(slots=True)
class _Read:
    """What was read of the tables of a file so far."""

    drafts: list[ProductDraft] = field(default_factory=list)
    rejected: list[RejectedRow] = field(default_factory=list)
    remarks: list[Problem] = field(default_factory=list)
    companions: list[int] = field(default_factory=list)
    other_tables: list[int] = field(default_factory=list)


def _read_table(read: _Read, header: Header, currency: str, mark: str, tick: Tick | None) -> None:
    rows = _rows(header)
    reader = field_reader(header, rows.products, currency=currency, mark=mark)
    read.rejected += rows.rejected
    read.remarks += rows.remarks
    read.companions += rows.companion_lines
    for row in watched(rows.products, tick, end=_READ_PERCENT):
        found = reader.read(row)
        if found.problems:
            read.rejected.append(RejectedRow(row.record.line, row.record.cells, found.problems))
        else:
            read.drafts.append(ProductDraft(row.record.line, found.fields, row.record.cells))
            read.remarks.extend(found.remarks)


def _import(tables: Tables, header: Header, read: _Read) -> ProductImport:
    return ProductImport(
        file=tables.file,
        format=header.format.code,
        sheet=header.table.name,
        encoding=tables.encoding,
        delimiter=tables.delimiter,
        header_line=header.line,
        columns=header.columns,
        drafts=tuple(read.drafts),
        rejected=tuple(sorted(read.rejected, key=lambda row: row.line)),
        remarks=tuple(sorted(read.remarks, key=lambda problem: problem.line)),
        companion_lines=tuple(read.companions),
        other_tables=tuple(read.other_tables),
    )


def _mark(tables: Tables, header: Header) -> str:
    # Workbooks have real numbers, and Shopify writes its own with a point wherever it is.
    return "." if not tables.delimiter or header.format.code in _POINTED else ""


def _with_blanks(draft: ProductDraft, header: Header) -> ProductDraft:
    """A draft that empties what its row has a column for and leaves empty."""
    columns = {target_of(column.field) for column in header.taken if column.field}
    blank = {name: empty for name, empty in _EMPTY.items() if name in columns}
    return replace(draft, fields={**blank, **draft.fields})


def _rows(header: Header) -> ProductRows:
    gather = _GATHER.get(header.format.code)
    rows = text_rows(header)
    if gather is None:
        return ProductRows(tuple(rows))
    return gather(rows, {column.field for column in header.taken if column.field is not None})


_GATHER: Mapping[str, Callable[[Iterable[TextRow], set[str]], ProductRows]] = {
    "shopify_2026": gather_variants,
    "shopify_2019": gather_variants,
    "tiktok_shop_new": gather_tiktok,
    "tiktok_shop_old": gather_tiktok,
    "amazon": gather_amazon,
    "whatnot": gather_whatnot,
}
"""Formats in which a row is not simply a product, and what makes products of their rows."""
