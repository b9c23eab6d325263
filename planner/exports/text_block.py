"""Lines of text as a piece of a page."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from planner.exports.spans import (
    Span,
    SpanLine,
    beside,
    draw_spans,
    lines_height,
    set_spans,
)
from planner.exports.typesetting import Typesetter

WORD_GAP: Final = 0.35  # ems between the spans of an item


@dataclass(frozen=True, slots=True)
class TextBlock:
    """Lines one under the other, with `above` points of air over the first one."""

    lines: tuple[SpanLine, ...]
    above: float = 0.0
    keeps_with_next: bool = False

    @classmethod
    def of(cls, typesetter: Typesetter, spans: Sequence[Span], width: float) -> "TextBlock":
        """A paragraph of one or more styles."""
        return cls(set_spans(typesetter, spans, width))

    @property
    def height(self) -> float:
        """The lines and the air above them."""
        return self.above + lines_height(self.lines)

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw the lines from the left edge."""
        at = top - self.above
        for line in self.lines:
            draw_spans(canvas, line, left, at)
            at -= line.height

    def split(self, room: float) -> "tuple[TextBlock, TextBlock] | None":
        """Between two lines; the rest begins at the top of its page."""
        used, fitting = self.above, 0
        for line in self.lines[:-1]:
            used += line.height
            if used > room:
                break
            fitting += 1
        if not fitting:
            return None
        head = replace(self, lines=self.lines[:fitting], keeps_with_next=False)
        return head, replace(self, lines=self.lines[fitting:], above=0.0)


def set_items(
    typesetter: Typesetter, items: Sequence[Sequence[Span]], width: float, *, gap: float
) -> tuple[SpanLine, ...]:
    """Short texts beside each other, `gap` points apart; one that does not fit begins a line."""
    lines: list[SpanLine] = []
    for spans in items:
        own = set_spans(typesetter, spans, width, gap=WORD_GAP * spans[0].style.size)
        if lines and len(own) == 1 and lines[-1].width + gap + own[0].width <= width:
            lines[-1] = beside(lines[-1], own[0], gap=gap)
        else:
            lines.extend(own)
    return tuple(lines)
