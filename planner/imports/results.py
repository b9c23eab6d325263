"""A file of results to drafts: a live's own figures, orders, a ledger; nothing is recomputed."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from planner.domain.errors import NothingToDoError, UnknownColumnsError
from planner.imports.column_names import normalised
from planner.imports.formats import formats_of, value_words
from planner.imports.headers import Header, find_header, likely_header
from planner.imports.moments import day_first, read_moment
from planner.imports.problems import CellError, Problem, RejectedRow, shown
from planner.imports.reading import Reading
from planner.imports.tables import Record, Tables
from planner.imports.values import decimal_mark, plain, read_count

LIVE = "tiktok_live"
LEDGER = "whatnot_ledger"
PLATFORMS: Mapping[str, str] = {
    LIVE: "tiktok_shop",
    "tiktok_orders": "tiktok_shop",
    "whatnot_orders": "whatnot",
    LEDGER: "whatnot",
    "douyin_orders": "douyin",
}
"""On which platform a file's shows were; no entry for a file that does not tell."""

RESULT_FIELDS = (
    "order",
    "moment",
    "product",
    "variant",
    "sku",
    "quantity",
    "amount",
    "price",
    "status",
    "title",
    "seconds",
    "revenue",
    "units",
    "orders",
    "views",
    "viewers",
    "peak_viewers",
    "watch_seconds",
)
"""What a column can be read as, in the order in which a person is offered them."""

_COPY = re.compile(r"\s*#\s?\d+$")


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a file of results: when it was (wall time, None: it does not say), what it says
    by field, and all that it says by the names of its columns."""

    line: int
    moment: datetime | None
    texts: Mapping[str, str]
    extra: Mapping[str, str]

    def __getitem__(self, name: str) -> str:
        return self.texts.get(name, "")

    @property
    def cancelled(self) -> bool:
        """Whether nothing was sold after all."""
        words = value_words("results", "cancelled")
        return any(normalised(self[name]) in words for name in ("status", "cancelled"))

    @property
    def product(self) -> str:
        """The name of what was sold, without the number of a copy."""
        return _COPY.sub("", self["product"]).strip()

    def quantity(self) -> int:
        """Pieces, one where the file does not say. Raises CellError."""
        return read_count(self["quantity"], ".") if self["quantity"] else 1


@dataclass(frozen=True, slots=True)
class ResultsImport:
    """All that a file of results says, and how it was read. `mark` is its decimal sign."""

    file: str
    sha256: str
    format: str
    columns: tuple[str, ...]
    fields: tuple[str, ...]
    entries: tuple[Entry, ...]
    rejected: tuple[RejectedRow, ...]
    mark: str

    @property
    def platform(self) -> str:
        """The platform the file is of, empty where it does not tell."""
        return PLATFORMS.get(self.format, "")

    def header_of(self, name: str) -> str:
        """What the column of a field is called in the file."""
        return next(
            (
                each
                for each, read_as in zip(self.columns, self.fields, strict=True)
                if read_as == name
            ),
            "",
        )


def read_results(
    tables: Tables, sha256: str, *, reading: Reading | None = None, days_first: bool | None = None
) -> ResultsImport:
    """The results in a file. `days_first` settles how `10/05/2026` is meant where no day above 12
    does. Raises UnknownColumnsError for no known header, NothingToDoError for no rows under it."""
    header = find_header(tables, formats_of("results"), reading)
    if header is None:
        raise UnknownColumnsError(
            "“{file}” has no row of column names that are known for results. "
            "Name its columns like Order ID, Date, Product, SKU, Quantity, Amount.",
            columns=likely_header(tables),
            file=tables.file,
        )
    read = _Read(header, days_first)
    entries = tuple(read.entries())
    if not entries and not read.rejected:
        raise NothingToDoError(
            "“{file}” has a header but no rows below it. Nothing was taken.", file=tables.file
        )
    amounts = (entry[name] for entry in entries for name in ("amount", "price", "revenue"))
    return ResultsImport(
        file=tables.file,
        sha256=sha256,
        format=header.format.code,
        columns=tuple(column.header for column in header.columns),
        fields=tuple(column.field or "" for column in header.columns),
        entries=entries,
        rejected=tuple(read.rejected),
        mark=decimal_mark(amounts) if tables.delimiter else ".",
    )


@dataclass(slots=True)
class _Read:
    """The lines of a table while they are read."""

    header: Header
    days_first: bool | None
    rejected: list[RejectedRow] = field(default_factory=list)

    def entries(self) -> Iterator[Entry]:
        """Every line that says when it was or says nothing of it; others are rejected."""
        columns = {column.field: column for column in self.header.taken}
        first = self._days_first(list(self.header.records), columns["moment"].index)
        for record in self.header.records:
            cells = [plain(cell) for cell in record.cells]
            texts = {
                name: cells[column.index]
                for name, column in columns.items()
                if name and column.index < len(cells) and cells[column.index]
            }
            extra = {
                column.header: cells[column.index]
                for column in self.header.columns
                if column.header and column.index < len(cells) and cells[column.index]
            }
            moment = self._taken(record, columns["moment"].header, texts.get("moment", ""), first)
            if moment is not None or "moment" not in texts:
                yield Entry(record.line, moment, texts, extra)

    def _days_first(self, records: list[Record], index: int) -> bool:
        if self.days_first is not None:
            return self.days_first
        texts = [plain(record.cells[index]) for record in records if index < len(record.cells)]
        told = day_first(texts)
        # Where nothing tells: English words beside it are most likely of a shop in America.
        return told if told is not None else self._is_foreign(records)

    def _is_foreign(self, records: list[Record]) -> bool:
        index = next((each.index for each in self.header.taken if each.field == "status"), -1)
        cells = (record.cells[index] for record in records if 0 <= index < len(record.cells))
        return any(not cell.isascii() for cell in cells)

    def _taken(self, record: Record, column: str, text: str, first: bool) -> datetime | None:
        if not text:
            return None
        try:
            return read_moment(text, days_first=first)
        except CellError as error:
            problem = Problem(record.line, error.reason, column=column, value=shown(text))
            self.rejected.append(RejectedRow(record.line, record.cells, (problem,)))
            return None
