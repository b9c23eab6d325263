"""Framed boxes beside each other, for the few figures of a sheet that must be found at once."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from reportlab.pdfgen.canvas import Canvas

from planner.exports.ink import BLACK, GREY
from planner.exports.spans import SpanLine, bold, draw_spans, lines_height, plain, set_spans
from planner.exports.typesetting import Typesetter

PADDING: Final = 8.0
GAP: Final = 9.0  # between boxes
BELOW: Final = 4.0
FRAME: Final = 0.8
LABEL, FIGURE, NAME, TEXT = 9.0, 22.0, 13.0, 9.0  # sizes of type


class BoxText(NamedTuple):
    """What a box says: a small label, one large figure (or a `name`, less large), and texts."""

    label: str
    figure: str
    texts: Sequence[str] = ()
    name: bool = False


@dataclass(frozen=True, slots=True)
class Boxes:
    """Boxes of one height that fill the width; each is a column of lines."""

    columns: tuple[tuple[SpanLine, ...], ...]
    width: float
    keeps_with_next: bool = False

    @classmethod
    def of(cls, typesetter: Typesetter, boxes: Sequence[BoxText], width: float) -> "Boxes":
        """Boxes of equal widths, at least one."""
        room = _box_width(width, len(boxes)) - 2 * PADDING
        return cls(tuple(_lines(typesetter, each, room) for each in boxes), width)

    @property
    def height(self) -> float:
        """The highest box, and the air under it."""
        return max(map(lines_height, self.columns)) + 2 * PADDING + BELOW

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw the frames and what is in them."""
        width, high = _box_width(self.width, len(self.columns)), self.height - BELOW
        canvas.setStrokeColor(BLACK)
        canvas.setLineWidth(FRAME)
        for number, lines in enumerate(self.columns):
            edge = left + number * (width + GAP)
            canvas.rect(edge, top - high, width, high, stroke=1, fill=0)
            at = top - PADDING
            for line in lines:
                draw_spans(canvas, line, edge + PADDING, at)
                at -= line.height

    def split(self, room: float) -> "tuple[Boxes, Boxes] | None":
        """Between the lines of each box; its rest is in the box under it on the next page."""
        inner = room - 2 * PADDING - BELOW
        counts = [_fitting(lines, inner) for lines in self.columns]
        if not any(counts):
            return None
        head = tuple(lines[:count] for lines, count in zip(self.columns, counts, strict=True))
        rest = tuple(lines[count:] for lines, count in zip(self.columns, counts, strict=True))
        return replace(self, columns=head, keeps_with_next=False), replace(self, columns=rest)


def _box_width(width: float, count: int) -> float:
    return (width - (count - 1) * GAP) / count


def _lines(typesetter: Typesetter, box: BoxText, room: float) -> tuple[SpanLine, ...]:
    spans = [plain(box.label, LABEL, color=GREY), bold(box.figure, NAME if box.name else FIGURE)]
    spans += [plain(text, TEXT) for text in box.texts if text.strip()]
    return tuple(line for span in spans for line in set_spans(typesetter, [span], room))


def _fitting(lines: Sequence[SpanLine], room: float) -> int:
    """How many of the first lines the room holds."""
    fitting = 0
    while fitting < len(lines) and lines_height(lines[: fitting + 1]) <= room:
        fitting += 1
    return fitting
