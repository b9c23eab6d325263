"""Looks at any file to import, whatever it is of: what it is, what it would do, line by line."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from planner.domain.catalogue import Brand
from planner.domain.clock import format_length
from planner.domain.errors import NotFoundError
from planner.domain.record import Result
from planner.imports.formats import formats_of
from planner.imports.headers import find_header
from planner.imports.ontime import is_json
from planner.imports.problems import Problem
from planner.imports.progress import Tick
from planner.imports.reader import read_tables
from planner.imports.rundown import run_formats
from planner.imports.source import read_source
from planner.services.import_choices import Reading
from planner.services.import_rejects import rejected_csv
from planner.services.importing import import_products, preview_products
from planner.services.importing_results import import_results, preview_result_file
from planner.services.importing_rundown import import_rundown, preview_rundown
from planner.services.product_preview import PreviewRow, ProductPreview, RowState
from planner.services.results_preview import ResultsPreview
from planner.services.rundown_preview import RunPreview, RunRow
from planner.services.workspace import Workspace
from planner.wording import figures, terms
from planner.wording.import_fields import field_name
from planner.wording.importing import CONTEXT, problem_text
from planner.wording.language import Language

PRODUCTS: Final = "products"
RUNDOWN: Final = "rundown"
RESULTS: Final = "results"
KINDS: Final = (PRODUCTS, RUNDOWN, RESULTS)
"""What a file can be of."""

_TOLD_LINES: Final = 2_000
_NEW_FIELDS: Final = ("sku", "variant", "list_price", "stock")
_TIMES: Final = frozenset({"start", "end", "length"})

Take = Callable[[Workspace, Tick | None], int]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a person wants of a file: its kind (None: what it is recognised as), whose products they
    are, which show it is of."""

    path: Path
    kind: str | None = None
    brand: str = ""
    show_id: str | None = None
    reading: Reading = field(default_factory=Reading)


@dataclass(frozen=True, slots=True)
class LookedLine:
    """One line of the file: what it is called, what would come of it, and the words for that."""

    key: str
    line: int
    state: RowState
    name: str
    told: str


@dataclass(frozen=True, slots=True)
class Looked:
    """What importing a file would do. `columns` are its column names with what each is read as;
    `asked` is what a person should look at; `take` does it and says how many were written.
    `lines` are cut off where there are very many; `counts` are of all."""

    kind: str
    format: str
    encoding: str
    columns: tuple[tuple[str, str], ...]
    counts: dict[RowState, int]
    lines: tuple[LookedLine, ...]
    asked: tuple[str, ...]
    rejected: bytes
    take: Take

    @property
    def to_write(self) -> int:
        """How many lines would be written."""
        return self.counts[RowState.NEW] + self.counts[RowState.CHANGED]


def kind_of(path: Path, reading: Reading) -> str:
    """What a file is of, by its columns. Raises UndecidedEncodingError or UnusableInputError where
    it cannot be read."""
    source = read_source(path)
    if is_json(source):
        return RUNDOWN
    tables = read_tables(source, encoding=reading.encoding, delimiter=reading.delimiter)
    if find_header(tables, formats_of(RESULTS)) is not None:
        return RESULTS
    header = find_header(tables, run_formats())
    timed = header and _TIMES & {column.field for column in header.columns}
    return RUNDOWN if timed else PRODUCTS


def look_at(workspace: Workspace, wanted: Wanted, tick: Tick | None = None) -> Looked:
    """What importing a file would do; writes nothing. Raises what the previews raise."""
    kind = wanted.kind or kind_of(wanted.path, wanted.reading)
    if kind == PRODUCTS:
        return _products(workspace, wanted, tick)
    if kind == RUNDOWN:
        return _run(workspace, wanted)
    return _results(workspace, wanted)


def _products(workspace: Workspace, wanted: Wanted, tick: Tick | None) -> Looked:
    brand = wanted.brand or next((each.id for each in workspace.all(Brand)), "")
    preview = preview_products(
        workspace, wanted.path, brand=brand, reading=wanted.reading, tick=tick
    )
    language, read = workspace.language, preview.read
    names = [column.header for column in read.columns]
    return Looked(
        kind=PRODUCTS,
        format=read.format,
        encoding=read.encoding,
        columns=tuple((column.header, column.field or "") for column in read.columns),
        counts=_counted([row.state for row in preview.rows]),
        lines=tuple(_product_line(preview, row, language) for row in preview.rows[:_TOLD_LINES]),
        asked=_told(language, read.remarks),
        rejected=rejected_csv(language, names, preview.having(RowState.REJECTED)),
        take=lambda there, each: import_products(there, preview, tick=each),
    )


def _run(workspace: Workspace, wanted: Wanted) -> Looked:
    if wanted.show_id is None:
        raise NotFoundError("Choose the show that this is the rundown of.")
    preview = preview_rundown(workspace, wanted.path, wanted.show_id, reading=wanted.reading)
    language, read = workspace.language, preview.read
    return Looked(
        kind=RUNDOWN,
        format=read.format,
        encoding=read.encoding,
        columns=tuple(zip(read.columns, read.fields, strict=True)),
        counts=_counted([row.state for row in preview.rows]),
        lines=tuple(_run_line(row, language) for row in preview.rows[:_TOLD_LINES]),
        asked=_told(language, preview.remarks),
        rejected=b"",
        take=_take_run(preview),
    )


def _results(workspace: Workspace, wanted: Wanted) -> Looked:
    preview = preview_result_file(
        workspace, wanted.path, show_id=wanted.show_id, reading=wanted.reading
    )
    language, read = workspace.language, preview.read
    states = [row.state for row in preview.rows] + [RowState.REJECTED] * len(preview.rejected)
    return Looked(
        kind=RESULTS,
        format=read.format,
        encoding="",
        columns=tuple(zip(read.columns, read.fields, strict=True)),
        counts=_counted(states),
        lines=tuple(_result_lines(preview, language)),
        asked=(*_told(language, preview.unmatched), *preview.unsure),
        rejected=rejected_csv(language, read.columns, preview.rejected),
        take=lambda there, _: import_results(there, preview),
    )


def _take_run(preview: RunPreview) -> Take:
    return lambda there, _: import_rundown(there, preview)


def _product_line(preview: ProductPreview, row: PreviewRow, language: Language) -> LookedLine:
    product = row.product
    if product is None:
        told = "; ".join(problem_text(language, problem) for problem in row.problems)
        return LookedLine(str(row.line), row.line, row.state, _short(row.cells), told)

    def text(field: str, value: object) -> str:
        if field in ("list_price", "compare_at_price", "cost") and isinstance(value, int):
            return figures.money(language, value, preview.brand.currency)
        if isinstance(value, tuple):
            return ", ".join(map(str, value))
        return "–" if value in (None, "") else str(value)

    if row.before is None:
        filled = (text(name, getattr(product, name)) for name in _NEW_FIELDS)
        told = " · ".join(each for each in filled if each != "–")
    else:
        told = " · ".join(
            f"{field_name(language, each.field)}: "
            f"{text(each.field, each.before)} → {text(each.field, each.after)}"
            for each in row.changes
        )
    return LookedLine(str(row.line), row.line, row.state, product.title, told)


def _run_line(row: RunRow, language: Language) -> LookedLine:
    if row.row is None:
        told = "; ".join(problem_text(language, problem) for problem in row.problems)
        return LookedLine(str(row.line), row.line, row.state, "", told)
    parts = (
        terms.row_type_name(language, row.row.type),
        format_length(row.row.length) if row.row.length else "",
        f"{row.row.clock:%H:%M}" if row.row.clock else "",
    )
    key = row.row.id
    return LookedLine(key, row.line, row.state, row.row.title, " · ".join(filter(None, parts)))


def _result_lines(preview: ResultsPreview, language: Language) -> Iterator[LookedLine]:
    for number, row in enumerate(preview.rows):
        told = _figures(language, preview.currency_of(row), row.result)
        yield LookedLine(f"r{number}", row.lines, row.state, row.show.title, told)
    for rejected in preview.rejected:
        told = "; ".join(problem_text(language, problem) for problem in rejected.problems)
        key = f"x{rejected.line}"
        yield LookedLine(key, rejected.line, RowState.REJECTED, _short(rejected.cells), told)


def _figures(language: Language, currency: str, result: Result) -> str:
    """What was earned and how much was sold, as far as it is known."""
    counted = language.plural
    parts = (
        "" if result.revenue is None else figures.money(language, result.revenue, currency),
        ""
        if result.orders is None
        else counted(CONTEXT, "{count} order", "{count} orders", count=result.orders),
        ""
        if result.units is None
        else counted(CONTEXT, "{count} piece", "{count} pieces", count=result.units),
    )
    return " · ".join(filter(None, parts))


def _told(language: Language, problems: Sequence[Problem]) -> tuple[str, ...]:
    return tuple(
        language.sentence(
            CONTEXT,
            "Line {line}: {reason}",
            line=each.line,
            reason=problem_text(language, each),
        )
        for each in problems
    )


def _counted(states: Sequence[RowState]) -> dict[RowState, int]:
    return {state: states.count(state) for state in RowState}


def _short(cells: Sequence[str]) -> str:
    return " · ".join(cell.strip() for cell in cells if cell.strip())[:80]
