"""The cells of a line of a run of show to what a row is made of; what cannot be read is told."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, partial
from typing import TypeVar

from planner.domain.rundown import RowType, StartMode
from planner.imports.column_names import normalised
from planner.imports.formats import status_words, value_words
from planner.imports.headers import Header
from planner.imports.problems import CellError, Problem, Reason, shown
from planner.imports.run_drafts import OfferDraft, RunDraft
from planner.imports.run_times import Spoken, clock_of, read_length, read_start, unit_of
from planner.imports.tables import Record
from planner.imports.values import decimal_mark, plain, read_amount, read_count, read_id
from planner.wording import terms
from planner.wording.language import CODES, language_for
from planner.wording.table_headings import CONTEXT as HEADINGS
from planner.wording.table_headings import CUE

T = TypeVar("T")

_BETWEEN_NAMES = re.compile(r"\s*[,;/&+、，；\n→]\s*|\s+(?:and|und|et|y)\s+")
_BETWEEN_SKUS = re.compile(r"\s*[,;\n、，；]\s*")
_BETWEEN_PRODUCTS = re.compile(r"\s*[;\n；]\s*")
_COLOR = re.compile(r"#[0-9A-Fa-f]{6}")
_NOTHING = frozenset({"none", "false"})
_ONTIME = "ontime_sheet"

OWN = "show_planner"
"""The code of a table that this program wrote."""

RUN_FIELDS = (
    "title",
    "start",
    "end",
    "length",
    "host",
    "sku",
    "product",
    "live_price",
    "stock_set_aside",
    "buyer_limit",
    "coupon",
    "pin",
    "kind",
    "type",
    "block",
    "script",
    "skip",
    "locked",
    "min_length",
    "max_length",
    "color",
)
"""What a column can be read as, in the order in which a person is offered them."""


@dataclass(frozen=True, slots=True)
class RunLine:
    """A line of the table: its number, what it has by field, and what by name of a cue column."""

    line: int
    texts: Mapping[str, str]
    cues: Mapping[str, str]

    def __getitem__(self, name: str) -> str:
        return self.texts.get(name, "")


@dataclass(slots=True)
class RunCells:
    """Reads the lines of one table; `delimiter` is empty for a workbook, whose numbers have a
    point."""

    header: Header
    currency: str
    delimiter: str
    remarks: list[Problem] = field(default_factory=list)
    columns: dict[str, tuple[int, str]] = field(init=False)
    _cues: dict[int, str] = field(init=False)
    _lengths: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.columns = {}
        self._cues = {}
        own = self.header.format.code == OWN  # all that is none of its own cues is computed
        for column in self.header.columns:
            if column.field and column.field != "cue":
                self.columns.setdefault(column.field, (column.index, column.header))
            elif column.header and (not own or column.field == "cue"):
                self._cues[column.index] = _cue_name(column.header)

    @property
    def has_times(self) -> bool:
        """Whether the table says when anything is or how long: a line without is a heading then."""
        return any(name in self.columns for name in ("start", "end", "length"))

    @property
    def cue_columns(self) -> tuple[str, ...]:
        """The names of the columns that are kept as cues."""
        return tuple(self._cues.values())

    def line_of(self, record: Record) -> RunLine:
        """A record by the names of its columns, blank cells left out."""
        cells = record.cells
        texts = {
            name: text
            for name, (index, _) in self.columns.items()
            if index < len(cells) and (text := plain(cells[index]))
        }
        quiet = _NOTHING if self.header.format.code == _ONTIME else frozenset()
        cues = {
            name: text
            for index, name in self._cues.items()
            if index < len(cells) and (text := plain(cells[index])) and text.casefold() not in quiet
        }
        return RunLine(record.line, texts, cues)

    def row_type(self, line: RunLine) -> str:
        """What a line says that it is: `item`, `block`, `note`, `end`; empty where it does not."""
        for name in ("type", "timer_type"):
            known = _types().get(normalised(line[name]))
            if known:
                return known
        return ""

    def draft(self, line: RunLine, row_type: RowType) -> RunDraft:
        """The row that a line makes, without its length and its place."""
        mode = _modes().get(normalised(line["start_mode"]), StartMode.FOLLOW)
        clock = self.value(line, "clock", read_start)
        if _is_so(line["count_to_end"]):
            mode, clock = StartMode.END_BY, self.value(line, "end", read_start)
        timed = mode is not StartMode.FOLLOW and clock is not None
        self._lengths.append(line["target" if self._has_target(row_type) else "length"])
        return RunDraft(
            line=line.line,
            type=row_type,
            title=line["title"] or line["product"],
            kind=line["kind"],
            min_length=self.value(line, "min_length", partial(read_length, unit="")),
            max_length=self.value(line, "max_length", partial(read_length, unit="")),
            start=mode if timed else StartMode.FOLLOW,
            clock=clock_of(clock) if timed and clock is not None else None,
            day=self.value(line, "day", partial(read_count, mark=".")) or 0 if timed else 0,
            skip=_is_so(line["skip"]),
            locked=_is_so(line["locked"]),
            status=line["status"],
            number=line["number"],
            color=line["color"] if _COLOR.fullmatch(line["color"]) else None,
            script=line["script"],
            hosts=tuple(filter(None, _BETWEEN_NAMES.split(line["host"]))),
            cues=self._own_words(line),
            offers=self.offers(line) if row_type is RowType.ITEM else (),
            row_id=line["row_id"],
        )

    def offers(self, line: RunLine) -> tuple[OfferDraft, ...]:
        """What a line sells: by its SKUs, else by the names of its products."""
        skus = [_id(text) for text in _BETWEEN_SKUS.split(line["sku"]) if text]
        names = [text for text in _BETWEEN_PRODUCTS.split(line["product"]) if text]
        count = len(skus) or len(names)
        return tuple(
            OfferDraft(
                sku=skus[place] if skus else "",
                product=names[place] if len(names) == count else "",
                variant=line["variant"] if count == 1 else "",
                live_price=self._each(line, "live_price", place, self._amount()),
                stock_set_aside=self._each(line, "stock_set_aside", place, self._count),
                buyer_limit=self._each(line, "buyer_limit", place, self._count),
                coupon=_part(line["coupon"], place),
                pin=self._each(line, "pin", place, self._count),
                spoken="spoken" not in self.columns or _is_so(line["spoken"]),
                offer_id=line["offer_id"],
                product_id=line["product_id"],
            )
            for place in range(count)
        )

    def value(self, line: RunLine, name: str, read: Callable[[str], T]) -> T | None:
        """The value of a cell, None for an empty one and for one that is told as unreadable."""
        return None if not line[name] else self._taken(line.line, name, line[name], read)

    def with_lengths(self, drafts: Sequence[RunDraft], spoken: Sequence[Spoken]) -> list[RunDraft]:
        """The rows with their lengths, in the unit that the whole column is in. `drafts` may have
        blocks that no line made."""
        texts = iter(self._lengths)
        own = [next(texts, "") if draft.line > 0 else "" for draft in drafts]
        unit = unit_of(self.columns.get("length", (0, ""))[1], own, spoken)
        return [
            replace(
                draft,
                length=self._taken(draft.line, "length", text, partial(read_length, unit=unit))
                if text
                else None,
            )
            for draft, text in zip(drafts, own, strict=True)
        ]

    def _has_target(self, row_type: RowType) -> bool:
        # Our own tables say what a block runs beside what it should.
        return row_type is RowType.BLOCK and "target" in self.columns

    def _own_words(self, line: RunLine) -> dict[str, str]:
        """The cues, and the name of a colour that is no colour to us."""
        if line["color"] and not _COLOR.fullmatch(line["color"]):
            return {**line.cues, self.columns["color"][1]: line["color"]}
        return dict(line.cues)

    def _each(self, line: RunLine, name: str, place: int, read: Callable[[str], int]) -> int | None:
        text = _part(line[name], place)
        return self._taken(line.line, name, text, read) if text else None

    def _taken(self, line: int, name: str, text: str, read: Callable[[str], T]) -> T | None:
        try:
            return read(text)
        except CellError as error:
            column = self.columns.get(name, (0, ""))[1]
            self.remarks.append(
                Problem(line, error.reason, column=column, value=shown(text), values=error.values)
            )
            return None

    def _amount(self) -> Callable[[str], int]:
        index = self.columns.get("live_price", (-1, ""))[0]
        cells = (record.cells for record in self.header.records)
        texts = (row[index] for row in cells if 0 <= index < len(row))
        mark = decimal_mark(texts) if self.delimiter else "."
        return partial(read_amount, currency=self.currency, mark=mark)

    def _count(self, text: str) -> int:
        count = read_count(text, ".")
        if count < 0:
            raise CellError(Reason.NOT_A_COUNT)
        return count


def _cue_name(header: str) -> str:
    """The name of a cue column, without what our own tables put before it."""
    if header.startswith("Cue ") and len(header) > 4:  # so our own projects for Ontime call it
        return header[4:].strip()
    for code in CODES:
        before = language_for(code).translate(HEADINGS, CUE).format(name="")
        if header.startswith(before.strip()):
            return header.removeprefix(before.strip()).strip()
    return header


def _part(text: str, place: int) -> str:
    lines = text.split("\n")
    return lines[place].strip() if place < len(lines) else ""


def _id(text: str) -> str:
    try:
        return read_id(text)
    except CellError:
        return text  # it will fit no product, and that is told where products are looked for


def _is_so(text: str) -> bool:
    return bool(text) and status_words().get(text.casefold(), True)


@cache
def _types() -> Mapping[str, str]:
    own = {
        normalised(terms.row_type_name(language_for(code), each)): each.value
        for each in RowType
        for code in CODES
    }
    return {**value_words("rundown", "type"), **own}


@cache
def _modes() -> Mapping[str, StartMode]:
    return {
        normalised(terms.start_mode_name(language_for(code), each)): each
        for each in StartMode
        for code in CODES
    }
