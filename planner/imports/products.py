"""A product file to drafts of products: Shopify's two exports and any table with known headers."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from planner.domain.errors import NothingToDoError, UnusableInputError
from planner.imports.headers import Column, Header, find_header, product_formats
from planner.imports.problems import Problem, RejectedRow
from planner.imports.product_fields import field_reader
from planner.imports.row_reader import FieldReader
from planner.imports.shopify import gather_variants
from planner.imports.tables import Tables
from planner.imports.text_rows import ProductRows, TextRow, text_rows


@dataclass(frozen=True, slots=True)
class ProductDraft:
    """What one row says of a product.

    `fields` are values of `Product` by field name, only those that the row fills, so that what is
    blank in a file never overwrites anything. `cells` are the row as it stands in the file.
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
    `remarks` are cells that were left out although their row was taken.
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


def read_products(tables: Tables, *, currency: str) -> ProductImport:
    """The products of a file, with amounts in minor units of `currency`.

    The price of a shop is the list price; the higher price that it crosses out is the compare-at
    price. Descriptions are not taken: they are prose, often HTML, and no talking points.
    Raises UnusableInputError where no header is recognised, NothingToDoError for no rows under it.
    """
    header = find_header(tables, product_formats())
    if header is None:
        raise UnusableInputError(
            "“{file}” has no row of column names that are known for products. "
            "Name its columns like Title, SKU, Price, Stock.",
            file=tables.file,
        )
    rows = _rows(header)
    if not (rows.products or rows.rejected or rows.companion_lines):
        raise NothingToDoError(
            "“{file}” has a header but no rows below it. Nothing was taken.", file=tables.file
        )
    mark = "." if not tables.delimiter or header.format.code in _GATHER else ""
    reader = field_reader(header, rows.products, currency=currency, mark=mark)
    return _import(tables, header, rows, reader)


def _import(
    tables: Tables, header: Header, rows: ProductRows, reader: FieldReader
) -> ProductImport:
    drafts: list[ProductDraft] = []
    rejected = list(rows.rejected)
    remarks: list[Problem] = []
    for row in rows.products:
        read = reader.read(row)
        if read.problems:
            rejected.append(RejectedRow(row.record.line, row.record.cells, read.problems))
        else:
            drafts.append(ProductDraft(row.record.line, read.fields, row.record.cells))
            remarks.extend(read.remarks)
    return ProductImport(
        file=tables.file,
        format=header.format.code,
        sheet=header.table.name,
        encoding=tables.encoding,
        delimiter=tables.delimiter,
        header_line=header.line,
        columns=header.columns,
        drafts=tuple(drafts),
        rejected=tuple(sorted(rejected, key=lambda row: row.line)),
        remarks=tuple(remarks),
        companion_lines=rows.companion_lines,
    )


def _rows(header: Header) -> ProductRows:
    gather = _GATHER.get(header.format.code)
    rows = text_rows(header)
    if gather is None:
        return ProductRows(tuple(rows))
    return gather(rows, {column.field for column in header.taken if column.field is not None})


_GATHER: Mapping[str, Callable[[Iterable[TextRow], set[str]], ProductRows]] = {
    "shopify_2026": gather_variants,
    "shopify_2019": gather_variants,
}
"""Formats in which a row is not simply a product, and what makes products of their rows."""
