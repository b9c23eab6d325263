"""Empty lines under a row, for what is written by hand."""

from dataclasses import dataclass
from typing import Final

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas

from planner.exports.flow import Piece
from planner.exports.ink import GREY
from planner.exports.strokes import draw_dots, draw_rule

PITCH: Final = 17.0
"""Points from line to line: 6 mm, as on narrowly ruled paper."""

_DOTS: Final = 0.7


@dataclass(frozen=True, slots=True)
class WritingLines:
    """`count` lines; the last one is the `rule` (width and colour) that closes the row above."""

    width: float
    count: int
    rule: tuple[float, Color] | None
    keeps_with_next: bool = False

    @property
    def height(self) -> float:
        """In points."""
        return self.count * PITCH

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw the lines."""
        for line in range(1, self.count + 1):
            at = (left, top - line * PITCH)
            if line < self.count or self.rule is None:
                draw_dots(canvas, at, self.width, width=_DOTS, color=GREY)
            else:
                width, color = self.rule
                draw_rule(canvas, at, self.width, width=width, color=color)

    def split(self, room: float) -> "tuple[Piece, Piece] | None":
        """Lines stay under each other."""
        del room
        return None
