"""A table drawn straight on the page: columns as wide as their content, rows that never break."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, groupby, zip_longest
from math import inf
from typing import Final, NamedTuple

from reportlab.lib.colors import Color

from planner.domain.errors import InvalidValueError
from planner.exports.canvas import ASCENT, DESCENT, Align
from planner.exports.characters import region_of
from planner.exports.column_widths import ColumnNeed, scale_of, share_width
from planner.exports.flow import NewPage, Piece
from planner.exports.ink import BLACK, RULE
from planner.exports.script_text import ScriptText
from planner.exports.spans import (
    LEADING,
    Span,
    SpanLine,
    bold,
    lines_height,
    plain,
    set_spans,
    widest,
)
from planner.exports.table_row import SWATCH_ROOM, RowPiece, SetLine
from planner.exports.typesetting import Typesetter
from planner.exports.writing_lines import WritingLines

COLUMN_GAP: Final = 9.0
SPAN_GAP: Final = 0.35  # ems between texts of two styles
LONGEST_WORD: Final = 6.5  # ems: what is longer may be broken where there is no room
HEADING_SIZE: Final = 0.86  # of the table's type …
SMALLEST_HEADING: Final = 7.0  # … but not below this
BASELINE: Final = (LEADING - ASCENT - DESCENT) / 2 + ASCENT  # ems from a line's top to its baseline
NARROWEST: Final = 2.5  # ems: less is no column that can be read
THIN: Final = 0.5
THICK: Final = 0.9


@dataclass(frozen=True, slots=True)
class Column:
    """A column's heading, and on which side its text stands.

    `most` is the part of the table's width that it may take for its content; of what is left over
    it takes its `share`. A `firm` column gives way last of all. A `fixed` column is so wide, in
    points; a `blank` one asks for so much though nothing stands in it. What stands in one that is
    told `again` stands there once more where a row goes on.
    """

    heading: str
    align: Align = Align.LEFT
    most: float = 1.0
    share: float = 0.0
    firm: bool = False
    fixed: float | None = None
    blank: float = 0.0
    again: bool = False


Band = tuple[Span, ...] | ScriptText
"""Texts beside each other, or a script in lines of its own."""


class Cell(NamedTuple):
    """Text in bands: the bands of one row's cells begin at one height where there are several.

    `swatch` is the colour of a small square before the first band.
    """

    bands: tuple[Band, ...]
    swatch: Color | None = None


class TableRow(NamedTuple):
    """A row: a cell (or None) for each column, and a text across the columns without one.

    A `marked` row has a bar at its left edge; one that is `closing` has a black line under it.
    One that `begins_page` is the first on a page; under one `to_write_on` are the style's lines.
    """

    cells: tuple[Cell | None, ...]
    across: Cell | None = None
    shade: Color | None = None
    marked: bool = False
    closing: bool = False
    keeps_with_next: bool = False
    begins_page: bool = False
    to_write_on: bool = False


@dataclass(frozen=True, slots=True)
class TableStyle:
    """A table's width, type size and the air above and below a row's text, in points.

    `continues` and `continued` are the words at the end and the beginning of the parts of a row
    that is higher than a page. `lines` is how many empty lines there are to write on. Columns that
    a person has `chosen` may be too many for the width.
    """

    width: float
    size: float
    padding: float
    continues: str
    continued: str
    lines: int = 0
    chosen: bool = False


def one_text(span: Span, *, swatch: Color | None = None) -> Cell:
    """A cell with one text."""
    return Cell(((span,),), swatch)


class SetTable(NamedTuple):
    """The heading, which is to be repeated on each page, the rows, and the part of the type size
    (0 to 1) at which no figure of a firm column would have to break."""

    heading: RowPiece
    rows: list[Piece]
    scale: float


def set_table(
    columns: Sequence[Column],
    rows: Sequence[TableRow],
    typesetter: Typesetter,
    style: TableStyle,
) -> SetTable:
    """Sets a table in its style; nothing in it is made smaller.

    Raises InvalidValueError where chosen columns would be so narrow that nobody could read them.
    """
    heading_size = max(SMALLEST_HEADING, HEADING_SIZE * style.size)
    names = tuple(one_text(bold(column.heading, heading_size)) for column in columns)
    heading = _measured(TableRow(names, closing=True), typesetter, style)
    measured = [_measured(row, typesetter, style) for row in rows]
    rows_and_heading = (heading, *measured)
    needs = [
        _need(column, [row.contents[place] for row in rows_and_heading], typesetter)
        for place, column in enumerate(columns)
    ]
    widths = share_width(needs, style.width, COLUMN_GAP)
    if style.chosen:
        _refuse_crowd(needs, widths, NARROWEST * style.size)
    setter = _Setter(columns, widths, typesetter, style)
    rows_set = [piece for row in measured for piece in setter.pieces(row)]
    return SetTable(setter.piece(heading), rows_set, scale_of(needs, widths))


def _refuse_crowd(needs: Sequence[ColumnNeed], widths: Sequence[float], least: float) -> None:
    for need, width in zip(needs, widths, strict=True):
        if width < min(need.natural, least):
            raise InvalidValueError(
                "There is no room for so many columns. Choose fewer, a larger paper, or smaller "
                "type."
            )


class _Content(NamedTuple):
    """A cell with its bands set without regard to a column's width, and how wide that is."""

    cell: Cell
    bands: tuple[tuple[SpanLine, ...], ...]
    width: float
    indent: float


class _Measured(NamedTuple):
    row: TableRow
    contents: tuple[_Content | None, ...]
    across: _Content | None


def _measured(row: TableRow, typesetter: Typesetter, style: TableStyle) -> _Measured:
    contents = tuple(
        None if cell is None else _content(cell, typesetter, style) for cell in row.cells
    )
    across = None if row.across is None else _content(row.across, typesetter, style)
    return _Measured(row, contents, across)


def _content(cell: Cell, typesetter: Typesetter, style: TableStyle) -> _Content:
    indent = SWATCH_ROOM * style.size if cell.swatch else 0.0
    gap = SPAN_GAP * style.size
    bands = tuple([_set_band(typesetter, band, inf, gap=gap) for band in cell.bands])
    return _Content(cell, bands, indent + max(map(widest, bands), default=0.0), indent)


def _need(
    column: Column, contents: Sequence[_Content | None], typesetter: Typesetter
) -> ColumnNeed:
    """What a column needs for its heading, which is the first of its contents, and the others."""
    name, *others = contents
    return ColumnNeed(
        [column.blank, *(each.width for each in others if each is not None)],
        least=name.width if name else 0.0,
        most=column.most,
        share=column.share,
        firm=column.firm,
        fixed=column.fixed,
        word=lambda: max((_longest_word(each, typesetter) for each in contents if each), default=0),
    )


def _longest_word(content: _Content, typesetter: Typesetter) -> float:
    """The width of the longest word that is not so long that it may be broken."""
    spans = (
        span for band in content.cell.bands if not isinstance(band, ScriptText) for span in band
    )
    widths = (
        unit.width * span.style.size
        for span in spans
        for unit, _ in typesetter.parts(span.text, span.style, region_of(span.text))
        if unit.width <= LONGEST_WORD
    )
    return content.indent + max(widths, default=0.0)


class _Setter:
    """Puts measured rows into columns whose widths are known."""

    def __init__(
        self,
        columns: Sequence[Column],
        widths: Sequence[float],
        typesetter: Typesetter,
        style: TableStyle,
    ) -> None:
        self._columns = columns
        self._widths = widths
        self._lefts = list(accumulate((width + COLUMN_GAP for width in widths), initial=0.0))
        self._typesetter = typesetter
        self._style = style
        self._leading = style.size * LEADING
        texts = (style.continues, style.continued)
        continues, continued = (
            set_spans(typesetter, [plain(t, style.size)], inf)[0] for t in texts
        )
        self._labels = (continues, continued)

    def pieces(self, measured: _Measured) -> Iterator[Piece]:
        """A row, with the page that it begins and the lines under it."""
        row, lines = measured.row, self._style.lines
        if row.begins_page:
            yield NewPage()
        piece = self.piece(measured)
        if not row.to_write_on or not lines:
            yield piece
            return
        under = WritingLines(
            self._style.width, lines, piece.rule, keeps_with_next=row.keeps_with_next
        )
        yield replace(piece, rule=None, keeps_with_next=True)
        yield under

    def piece(self, measured: _Measured) -> RowPiece:
        """A row with its texts where they stand."""
        row, padding = measured.row, self._style.padding
        placed = [
            (self._fitted(content, self._widths[place]), place, place + 1)
            for place, content in enumerate(measured.contents)
            if content is not None
        ]
        tops = self._band_tops(content for content, _, _ in placed)
        if measured.across is not None:
            first, end = self._across(row.cells)
            width = self._lefts[end] - COLUMN_GAP - self._lefts[first]
            placed.append((self._fitted(measured.across, width), first, end))
        largest = max((_first_size(content) for content, _, _ in placed), default=0.0)
        lines = [line for each in placed for line in self._lines(*each, tops=tops, largest=largest)]
        bottom = max((line.bottom for line in lines), default=self._leading + padding)
        return RowPiece(
            width=self._style.width,
            height=bottom + padding,
            lines=tuple(lines),
            padding=padding,
            labels=self._labels,
            shade=row.shade,
            rule=(THICK, BLACK) if row.closing else (THIN, RULE),
            number=self._told_again(placed, lines),
            marked=row.marked,
            keeps_with_next=row.keeps_with_next,
        )

    def _told_again(
        self, placed: Sequence[tuple[_Content, int, int]], lines: Sequence[SetLine]
    ) -> SetLine | None:
        """The line, such as the row's number, that stands again where the row goes on."""
        before = 0
        for content, first, end in placed:
            if end - first == 1 and self._columns[first].again and before < len(lines):
                return lines[before]
            before += sum(map(len, content.bands))
        return None

    def _across(self, cells: Sequence[Cell | None]) -> tuple[int, int]:
        """The widest stretch of columns without a cell, the last one of equals."""
        stretches = [
            [place for place, _ in group]
            for empty, group in groupby(enumerate(cells), key=lambda each: each[1] is None)
            if empty
        ]
        widest_one = max(reversed(stretches), key=lambda each: sum(self._widths[at] for at in each))
        return widest_one[0], widest_one[-1] + 1

    def _fitted(self, content: _Content, width: float) -> _Content:
        """The content in lines that a column of this width holds."""
        if content.width <= width:
            return content
        room, gap = width - content.indent, SPAN_GAP * self._style.size
        bands = (_set_band(self._typesetter, band, room, gap=gap) for band in content.cell.bands)
        return content._replace(bands=tuple(bands))

    def _lines(
        self, content: _Content, first: int, end: int, *, tops: Sequence[float], largest: float
    ) -> Iterator[SetLine]:
        """The lines of a cell; the first ones of all cells stand on one baseline."""
        left, indent = self._lefts[first], content.indent
        right = self._columns[first].align is Align.RIGHT and end - first == 1
        edge = self._lefts[end] - COLUMN_GAP
        top = self._style.padding + BASELINE * (largest - _first_size(content))
        swatch = content.cell.swatch
        for number, band in enumerate(content.bands):
            if 0 < number < len(tops):
                top = max(top, tops[number])
            for line in band:
                yield SetLine(edge - line.width if right else left + indent, top, line, swatch)
                top += line.height
                swatch = None

    def _band_tops(self, contents: Iterable[_Content]) -> list[float]:
        """Where the bands begin in the cells that have several."""
        tops = [self._style.padding]
        banded = [content.bands for content in contents if len(content.bands) > 1]
        for level in zip_longest(*banded, fillvalue=()):
            tops.append(tops[-1] + max(map(lines_height, level)))
        return tops


def _first_size(content: _Content) -> float:
    """The type size of a cell's first line."""
    return next((line.size for band in content.bands for line in band), 0.0)


def _set_band(
    typesetter: Typesetter, band: Band, width: float, *, gap: float
) -> tuple[SpanLine, ...]:
    if isinstance(band, ScriptText):
        return band.lines(typesetter, width)
    return set_spans(typesetter, band, width, gap=gap)
