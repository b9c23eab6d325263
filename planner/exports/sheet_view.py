"""What the parts of a sheet made of paragraphs and several tables share: type, width, language."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from reportlab.lib.colors import Color

from planner.domain.print_columns import WRITING
from planner.exports import sheet_words as words
from planner.exports.canvas import Align
from planner.exports.column_choice import BLANK
from planner.exports.flow import Piece, UnderHeading
from planner.exports.fonts import Weight
from planner.exports.ink import BLACK
from planner.exports.sheet_options import SheetOptions
from planner.exports.spans import Span, bold, set_spans
from planner.exports.table_pdf import Column, TableRow, TableStyle, set_table
from planner.exports.text_block import TextBlock
from planner.exports.typesetting import TextStyle, Typesetter
from planner.wording.language import Language
from planner.wording.print_columns import print_column_name

HEADING: Final = 1.25  # ems: the title over a table or a paragraph
ABOVE_HEADING: Final = 12.0
ABOVE_TEXT: Final = 2.0
SECOND: Final = 0.86  # ems: what stands under something else in smaller type
SMALLEST: Final = 7.0


@dataclass(frozen=True, slots=True)
class SheetView:
    """How a sheet is made; `width` is between its margins and `size` that of its type, in points.

    `sheet` is the key of `terms.SHEETS`.
    """

    sheet: str
    options: SheetOptions
    typesetter: Typesetter
    width: float
    size: float

    @property
    def language(self) -> Language:
        """The sheet's language."""
        return self.options.language

    @property
    def second(self) -> float:
        """The size of second texts; never below 7 pt."""
        return max(SMALLEST, SECOND * self.size)

    def text(self, text: str, *, strong: bool = False, color: Color = BLACK) -> Span:
        """A text in the sheet's type."""
        weight = Weight.BOLD if strong else Weight.REGULAR
        return Span(text, TextStyle(self.size, weight), color)

    def column(
        self,
        key: str,
        align: Align = Align.LEFT,
        *,
        most: float = 1.0,
        share: float = 0.0,
        firm: bool = False,
        again: bool = False,
    ) -> Column:
        """A column with its name; one of figures is firm."""
        name = print_column_name(self.language, key)
        firm = firm or align is Align.RIGHT
        return Column(name, align, most, share, firm, again=again)

    def heading(self, text: str) -> TextBlock:
        """A title that stays with what is under it."""
        lines = set_spans(self.typesetter, [bold(text, HEADING * self.size)], self.width)
        return TextBlock(lines, above=ABOVE_HEADING, keeps_with_next=True)

    def paragraph(self, text: str) -> TextBlock:
        """A text over the whole width; its own line ends stay."""
        lines = set_spans(self.typesetter, [self.text(text)], self.width)
        return TextBlock(lines, above=ABOVE_TEXT)

    def table(self, columns: Sequence[Column], rows: Sequence[TableRow]) -> list[Piece]:
        """A table as pieces; its heading stands over the first row and again on each page."""
        table = set_table(columns, rows, self.typesetter, self._style)
        first = replace(table.heading, keeps_with_next=True)
        return [first, *(UnderHeading(piece, table.heading) for piece in table.rows)]

    def list_under(
        self, title: str, columns: Sequence[Column], rows: Sequence[TableRow]
    ) -> list[Piece]:
        """A table whose columns need no names; its title stands over it again on each page."""
        heading = self.heading(title)
        table = set_table(columns, rows, self.typesetter, self._style)
        return [heading, *(UnderHeading(piece, heading) for piece in table.rows)]

    def whole_table(
        self, columns: Sequence[Column], rows: Sequence[TableRow]
    ) -> tuple[Piece, Sequence[Piece]]:
        """The heading, for a sheet that is one table and repeats it on each page, and the rows."""
        table = set_table(columns, rows, self.typesetter, self._style)
        return table.heading, table.rows

    @property
    def _style(self) -> TableStyle:
        return TableStyle(
            self.width,
            self.size,
            self.options.density.value * self.size,
            words.said(self.language, words.Word.CONTINUES),
            words.said(self.language, words.Word.CONTINUED),
            self.options.lines,
            chosen=self.sheet in self.options.columns,
        )


def writing_column(view: SheetView) -> Column:
    """The column to write in."""
    return replace(BLANK, heading=print_column_name(view.language, WRITING))
