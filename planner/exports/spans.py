"""Text of several styles on the same lines, such as bold beside regular."""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas

from planner.exports.canvas import ASCENT, DESCENT, draw_line
from planner.exports.fonts import Weight
from planner.exports.ink import BLACK
from planner.exports.typesetting import Line, TextStyle, Typesetter

LEADING: Final = 1.25  # of the type size, from one line to the next
_TOLERANCE: Final = 1e-6  # points; sums of widths are floats


class Span(NamedTuple):
    """A stretch of text in one style and colour."""

    text: str
    style: TextStyle
    color: Color = BLACK
    struck: bool = False


class Placed(NamedTuple):
    """A set line, `x` points right of where its line of text begins."""

    x: float
    line: Line
    color: Color
    struck: bool


class SpanLine(NamedTuple):
    """One line of text, perhaps in several styles; `size` is the largest type on it."""

    parts: tuple[Placed, ...]
    width: float
    size: float

    @property
    def height(self) -> float:
        """From this line to the next, in points."""
        return self.size * LEADING


def plain(text: str, size: float, *, color: Color = BLACK) -> Span:
    """A regular span."""
    return Span(text, TextStyle(size), color)


def bold(text: str, size: float, *, color: Color = BLACK) -> Span:
    """A bold span."""
    return Span(text, TextStyle(size, Weight.BOLD), color)


def set_spans(
    typesetter: Typesetter, spans: Sequence[Span], width: float, *, gap: float = 0.0
) -> tuple[SpanLine, ...]:
    """The spans one after the other, `gap` points apart, in lines of at most `width` points.

    A span that does not fit behind the one before it begins a line of its own.
    """
    if len(spans) == 1:
        return _one_style(typesetter, spans[0], width)
    lines: list[SpanLine] = []
    parts: list[Placed] = []
    x = 0.0
    for span in spans:
        whole = typesetter.wrap(span.text, span.style, width)
        if parts and (len(whole) > 1 or x + whole[0].width > width + _TOLERANCE):
            lines.append(_line(parts))
            parts, x = [], 0.0
        for line in whole[:-1]:
            lines.append(_line([Placed(0.0, line, span.color, span.struck)]))
        parts.append(Placed(x, whole[-1], span.color, span.struck))
        x += whole[-1].width + gap
    return (*lines, _line(parts))


def beside(line: SpanLine, other: SpanLine, *, gap: float) -> SpanLine:
    """Two lines of text as one, `gap` points apart."""
    x = line.width + gap
    moved = tuple(part._replace(x=part.x + x) for part in other.parts)
    return SpanLine(line.parts + moved, x + other.width, max(line.size, other.size))


def draw_spans(
    canvas: Canvas, line: SpanLine, left: float, top: float, *, height: float | None = None
) -> None:
    """Draw a line of text in the middle of `height` (its own, if not given) below `top`."""
    high = line.height if height is None else height
    baseline = top - (high - (ASCENT + DESCENT) * line.size) / 2 - ASCENT * line.size
    for part in line.parts:
        draw_line(canvas, part.line, left + part.x, baseline, color=part.color, struck=part.struck)


def lines_height(lines: Iterable[SpanLine]) -> float:
    """How high lines are one under the other."""
    return sum(line.height for line in lines)


def widest(lines: Iterable[SpanLine]) -> float:
    """The width of the widest line."""
    return max((line.width for line in lines), default=0.0)


def _one_style(typesetter: Typesetter, span: Span, width: float) -> tuple[SpanLine, ...]:
    text, style, color, struck = span
    lines = typesetter.wrap(text, style, width)
    return tuple(
        [SpanLine((Placed(0.0, line, color, struck),), line.width, line.size) for line in lines]
    )


def _line(parts: Sequence[Placed]) -> SpanLine:
    last = parts[-1]
    return SpanLine(tuple(parts), last.x + last.line.width, max(part.line.size for part in parts))
