"""A table of a run of show to drafts of its rows: any spreadsheet, Ontime's, and our own."""

from dataclasses import dataclass, field, replace
from datetime import time
from functools import cache

from planner.domain.errors import NothingToDoError, UnknownColumnsError
from planner.domain.rundown import RowType
from planner.imports.column_names import normalised
from planner.imports.formats import Format, formats_of, value_words
from planner.imports.headers import Header, find_header, likely_header
from planner.imports.reading import Reading
from planner.imports.run_cells import OWN, RunCells, RunLine
from planner.imports.run_drafts import RunDraft, RunImport
from planner.imports.run_times import Spoken, read_start, with_starts
from planner.imports.tables import Tables
from planner.wording.language import CODES, language_for
from planner.wording.table_headings import CONTEXT as HEADINGS
from planner.wording.table_headings import CUE, ENGLISH, table_heading

_TOLD_ONLY = ("slack", "over", "presenter", "stock", "list_price", "runs", "starts", "reached")
_TIMED = (
    "start",
    "end",
    "length",
    "sku",
    "product",
    "host",
    "live_price",
    "pin",
    "script",
    "clock",
)


def read_run(
    tables: Tables, *, currency: str, reading: Reading | None = None, project: str = ""
) -> RunImport:
    """The run of show in a file, with prices in minor units of `currency`.

    Headings become blocks, columns without a place here become cues. `project` is the code of the
    format where the tables were made of a project file. Raises UnknownColumnsError
    where no header is recognised, NothingToDoError for no rows under it.
    """
    header = find_header(tables, run_formats(), reading)
    if header is None:
        raise UnknownColumnsError(
            "“{file}” has no row of column names that are known for a run of show. "
            "Name its columns like Title, Start, Duration, Host, SKU.",
            columns=likely_header(tables),
            file=tables.file,
        )
    read = _Read(header, RunCells(header, currency, tables.delimiter))
    read.rows()
    if not read.drafts:
        raise NothingToDoError(
            "“{file}” has a header but no rows below it. Nothing was taken.", file=tables.file
        )
    drafts, first = _with_times(header, read)
    return RunImport(
        file=tables.file,
        format=project or header.format.code,
        drafts=drafts,
        run=header.table.name,
        others=tuple(table.name for table in tables.tables if table is not header.table),
        encoding=tables.encoding,
        delimiter=tables.delimiter,
        columns=tuple(column.header for column in header.columns),
        fields=tuple(column.field or "" for column in header.columns),
        cue_columns=read.cells.cue_columns,
        first_clock=first,
        left_out=tuple(read.left_out),
        remarks=tuple(read.cells.remarks),
    )


@cache
def run_formats() -> tuple[Format, ...]:
    """The formats of a run of show, our own first."""
    names: dict[str, tuple[str, int]] = {}
    for code in CODES:
        for name in ENGLISH:
            names.setdefault(normalised(table_heading(language_for(code), name)), (name, 0))
    for name in _TOLD_ONLY:
        names.setdefault(normalised(name), (name, 1))
    prefixes = {
        normalised(language_for(code).translate(HEADINGS, CUE).format(name="")): ("cue", 0)
        for code in CODES
    }
    own = Format(OWN, names, prefixes, frozenset({"row_id", "title"}), frozenset(), frozenset())
    return (own, *formats_of("rundown"))


@dataclass(slots=True)
class _Read:
    """The rows of a table while they are read, from top to bottom."""

    header: Header
    cells: RunCells
    drafts: list[RunDraft] = field(default_factory=list)
    spoken: list[Spoken] = field(default_factory=list)
    left_out: list[int] = field(default_factory=list)
    block: RunDraft | None = None
    blocks_by_id: dict[str, int] = field(default_factory=dict)
    guessed: set[int] = field(default_factory=set)

    def rows(self) -> None:
        """Reads all rows below the header."""
        own = self.header.format.code == OWN
        for record in self.header.records:
            line = self.cells.line_of(record)
            if own and line["offer_id"] and not line["row_id"]:
                self._add_offer(line)
            elif _is_total(line):
                self.left_out.append(line.line)
            else:
                self._add_row(line)

    def _add_offer(self, line: RunLine) -> None:
        """One more product of the row above, as our own tables have it on a line of its own."""
        if self.drafts:
            last = self.drafts[-1]
            offers = (*last.offers, *self.cells.offers(line))
            self.drafts[-1] = replace(last, offers=offers)

    def _add_row(self, line: RunLine) -> None:
        kind = self._type(line)
        if kind == "end":
            self.block = None
            return
        row_type = RowType(kind)
        if row_type is not RowType.BLOCK and self.header.format.code != OWN:
            self._enter(line)
        draft = self.cells.draft(line, row_type)
        if row_type is RowType.BLOCK:
            self.block = draft
            self.blocks_by_id[draft.row_id] = draft.line
        else:
            draft = replace(draft, block=self._block_of(line["block"]))
        self._add(draft, line)

    def _add(self, draft: RunDraft, line: RunLine) -> None:
        self.drafts.append(draft)
        start, end = (self.cells.value(line, name, read_start) for name in ("start", "end"))
        self.spoken.append(Spoken(start, end))

    def _block_of(self, named: str) -> int | None:
        """The line of the block that a row stands in: our own tables name it by its id."""
        if self.header.format.code == OWN:
            return self.blocks_by_id.get(named)
        return self.block.line if self.block else None

    def _enter(self, line: RunLine) -> None:
        """Begins a block where a column names one that is not the present one."""
        if "block" not in self.cells.columns:
            return
        if not line["block"]:
            self.block = None
        elif self.block is None or self.block.title != line["block"]:
            # It has no line of its own, and no two blocks may share a key.
            self.block = RunDraft(-line.line, RowType.BLOCK, line["block"])
            self.drafts.append(self.block)
            self.spoken.append(Spoken())

    def _type(self, line: RunLine) -> str:
        said = self.cells.row_type(line)
        if said:
            return said
        if any(line[name] for name in _TIMED) or not self.cells.has_times:
            return RowType.ITEM.value
        if not line["title"]:
            return RowType.NOTE.value
        self.guessed.add(line.line)
        return RowType.BLOCK.value


def _with_times(header: Header, read: _Read) -> tuple[tuple[RunDraft, ...], time | None]:
    lengths = read.cells.with_lengths(_childless_as_notes(read), read.spoken)
    if header.format.code == OWN:
        return tuple(lengths), None
    return with_starts(lengths, read.spoken)


def _childless_as_notes(read: _Read) -> list[RunDraft]:
    """A line that looked like a heading and that no row stands under is a note."""
    filled = {draft.block for draft in read.drafts}
    return [
        replace(draft, type=RowType.NOTE)
        if draft.line in read.guessed and draft.line not in filled
        else draft
        for draft in read.drafts
    ]


def _is_total(line: RunLine) -> bool:
    said = [line[name] for name in ("title", "number", "start") if line[name]]
    known = value_words("rundown", "total")
    return bool(said) and normalised(said[0]) in known and not line["sku"]
