"""Whatever bytes or tables come in, an import takes them or says why not."""

import csv
import io

from hypothesis import example, given, settings
from hypothesis import strategies as st

from planner.domain.errors import ShowPlannerError
from planner.imports.encodings import ENCODINGS
from planner.imports.products import ProductImport, read_products
from planner.imports.reader import read_tables
from planner.imports.source import Source
from planner.wording.importing import format_name, reason
from planner.wording.language import Language

HEADERS = (
    "Title",
    "SKU",
    "Barcode",
    "Price",
    "Compare-at price",
    "Cost",
    "Stock",
    "Commission",
    "Tags",
    "Status",
    "Handle",
    "Variant SKU",
    "URL handle",
    "Image Src",
    "Quantity in A",
    "Quantity in B",
    "售价",
    "?",
)
_cells = st.one_of(
    st.text(max_size=12),
    st.sampled_from(["-", "'1", "1.000", "7.5w", "3%", "1E+18", "=1", "Default Title", "a", "0"]),
    st.decimals(allow_nan=False, allow_infinity=False, places=3).map(str),
)
_tables = st.tuples(
    st.lists(st.sampled_from(HEADERS), min_size=1, max_size=8),
    st.lists(st.lists(_cells, max_size=9), max_size=8),
)


def taken(content: bytes, encoding: str | None = None) -> ProductImport | None:
    """What was read, None where it was refused in words."""
    try:
        source = Source("any.csv", content)
        return read_products(read_tables(source, encoding=encoding), currency="USD")
    except ShowPlannerError as error:
        sentence = str(error)
        assert sentence.endswith(".")
        assert "\n" not in sentence
        return None


@given(st.binary(max_size=300), st.none() | st.sampled_from(sorted(ENCODINGS)))
@example(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", None)
@example(b"PK\x03\x04", None)
@example(b"sep=", None)
def test_no_bytes_raise_anything_but_a_sentence(content: bytes, encoding: str | None) -> None:
    taken(content, encoding)


@given(_tables, st.sampled_from(",;\t|"))
@settings(max_examples=100)
def test_every_filled_row_of_any_table_is_taken_or_has_a_reason_in_words(
    table: tuple[list[str], list[list[str]]], delimiter: str
) -> None:
    header, rows = table
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows([header, *rows])
    read = taken(text.getvalue().encode("utf-8", "replace"))
    if read is None:
        return
    lines = [draft.line for draft in read.drafts]
    lines += [row.line for row in read.rejected] + list(read.companion_lines)
    assert len(lines) == len(set(lines))
    assert format_name(Language(), read.format)
    for problem in [each for row in read.rejected for each in row.problems]:
        assert reason(
            Language(),
            problem.reason,
            column=problem.column,
            value=problem.value,
            values=problem.values,
        )
    for draft in read.drafts:
        assert all(value not in ("", None, ()) for value in draft.fields.values())
