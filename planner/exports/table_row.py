"""One row of a table as a piece of a page."""

from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas

from planner.exports.ink import BLACK
from planner.exports.spans import SpanLine, draw_spans
from planner.exports.strokes import draw_rule, fill_box

MARK_WIDTH: Final = 2.4
MARK_GAP: Final = 3.0  # between the bar of a marked row and the table
SWATCH_ROOM: Final = 1.3  # ems that the square before a text takes …
SWATCH_SIZE: Final = 0.72  # … and its side


class SetLine(NamedTuple):
    """A line of text, by its upper left corner from that of the row; a square may stand before."""

    x: float
    y: float
    text: SpanLine
    swatch: Color | None = None

    @property
    def bottom(self) -> float:
        """Where the line ends, down from the row's top."""
        return self.y + self.text.height


@dataclass(frozen=True, slots=True)
class RowPiece:
    """A row ready to draw.

    `rule` is the width and colour of the line under it; None where it has none. `labels` say that
    the row continues on the next page and that it began on the one before; they are shown where it
    does, and so is its `number` again.
    """

    width: float
    height: float
    lines: tuple[SetLine, ...]
    padding: float
    labels: tuple[SpanLine, SpanLine]
    rule: tuple[float, Color] | None
    number: SetLine | None = None
    shade: Color | None = None
    marked: bool = False
    keeps_with_next: bool = False
    continues: bool = False
    continued: bool = False

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw the shade, the line under the row, its mark and its text."""
        bottom = top - self.height
        if self.shade is not None:
            fill_box(canvas, (left, bottom), (self.width, self.height), self.shade)
        if self.rule is not None:
            width, color = self.rule
            draw_rule(canvas, (left, bottom), self.width, width=width, color=color)
        if self.marked:
            edge = left - MARK_GAP - MARK_WIDTH
            fill_box(canvas, (edge, bottom), (MARK_WIDTH, self.height), BLACK)
        for line in self.lines:
            if line.swatch is not None:
                _draw_swatch(canvas, line, left, top, color=line.swatch)
            draw_spans(canvas, line.text, left + line.x, top - line.y)
        if self.continues or self.continued:
            self._draw_labels(canvas, left, top)

    def split(self, room: float) -> "tuple[RowPiece, RowPiece] | None":
        """Between two lines of text, with a word at both ends that the row goes on."""
        label = self.labels[0].height
        last = room - self.padding - label
        kept = tuple(line for line in self.lines if line.bottom <= last)
        rest = tuple(line for line in self.lines if line.bottom > last)
        if not kept or not rest:
            return None
        shift = min(line.y for line in rest) - self.padding - label
        head = replace(self, height=room, lines=kept, continues=True, keeps_with_next=False)
        tail = replace(
            self,
            height=self.height - shift,
            lines=tuple(line._replace(y=line.y - shift) for line in rest),
            continued=True,
        )
        return head, tail

    def _draw_labels(self, canvas: Canvas, left: float, top: float) -> None:
        """Say in the column of the longest text that the row goes on, or that it began before."""
        continues, continued = self.labels
        column = max(self.lines, key=lambda line: line.bottom).x
        at = left + min(column, self.width - max(continues.width, continued.width))
        if self.continues:
            bottom = top - self.height + self.padding
            draw_spans(canvas, continues, at, bottom + continues.height)
        if self.continued:
            draw_spans(canvas, continued, at, top - self.padding)
            if self.number is not None:
                draw_spans(canvas, self.number.text, left + self.number.x, top - self.padding)


def _draw_swatch(canvas: Canvas, line: SetLine, left: float, top: float, *, color: Color) -> None:
    """A square on the height of the text's capitals, in the room that is kept before the text."""
    side = SWATCH_SIZE * line.text.size
    middle = top - line.y - line.text.height / 2
    x = left + line.x - SWATCH_ROOM * line.text.size
    fill_box(canvas, (x, middle - side / 2), (side, side), color)
