"""Empty lines under a row, for what is written by hand."""

from dataclasses import dataclass
from typing import Final

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas

from planner.exports.flow import Piece
from planner.exports.ink import RULE
from planner.exports.strokes import draw_rule

PITCH: Final = 20.0
"""Points from line to line: 7 mm, as on ruled paper."""

_FAINT: Final = 0.35


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
            width, color = (_FAINT, RULE)
            if line == self.count and self.rule is not None:
                width, color = self.rule
            draw_rule(canvas, (left, top - line * PITCH), self.width, width=width, color=color)

    def split(self, room: float) -> "tuple[Piece, Piece] | None":
        """Lines stay under each other."""
        del room
        return None
