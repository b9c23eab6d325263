"""A card of a host sheet: a black bar over text with a picture and a code beside it.

A card without a bar has a dashed frame. A card never leaves its bar; only one that is higher than
a page goes on in another card with the same bar.
"""

from dataclasses import dataclass, replace
from typing import Final, Protocol

from reportlab.pdfgen.canvas import Canvas

from planner.exports.ink import BLACK, RULE
from planner.exports.spans import SpanLine, draw_spans, lines_height
from planner.exports.strokes import draw_rule, fill_box

PADDING: Final = 9.0  # from the frame to what is in it
BAR_PADDING: Final = 5.0  # above and below the bar's text
BELOW_CARD: Final = 10.0
BESIDE: Final = 12.0  # between picture, text and code
RADIUS: Final = 3.0
FRAME: Final = 0.8
DASHES: Final = (2.4, 1.8)


class Figure(Protocol):
    """What stands beside the text: a picture, or a code with its caption."""

    @property
    def width(self) -> float:
        """In points."""

    @property
    def height(self) -> float:
        """In points."""

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw it with its upper left corner there."""


@dataclass(frozen=True, slots=True)
class Bar:
    """The black bar: lines at the left and one at the right edge, in white."""

    lines: tuple[SpanLine, ...]
    right: SpanLine

    @property
    def height(self) -> float:
        """In points."""
        return lines_height(self.lines) + 2 * BAR_PADDING


@dataclass(frozen=True, slots=True)
class Part:
    """One product of a card, or its script: text with figures beside it.

    `indent` is where the text begins, right of the picture.
    """

    lines: tuple[SpanLine, ...]
    indent: float = 0.0
    picture: Figure | None = None
    code: Figure | None = None

    @property
    def height(self) -> float:
        """The text or the figures, whichever is higher, and the air around them."""
        return 2 * PADDING + max(lines_height(self.lines), self._beside)

    @property
    def _beside(self) -> float:
        return max((each.height for each in (self.picture, self.code) if each), default=0.0)

    def split(self, room: float) -> "tuple[Part, Part] | None":
        """Between two lines; the figures stay with the first ones."""
        used, fitting = 2 * PADDING, 0
        for line in self.lines[:-1]:
            used += line.height
            if used > room:
                break
            fitting += 1
        if not fitting or 2 * PADDING + self._beside > room:
            return None
        rest = Part(self.lines[fitting:], self.indent)
        return replace(self, lines=self.lines[:fitting]), rest


@dataclass(frozen=True, slots=True)
class Card:
    """Parts under each other in one frame. `labels` say that it continues, and that it did."""

    width: float
    bar: Bar | None
    parts: tuple[Part, ...]
    labels: tuple[SpanLine, SpanLine]
    continues: bool = False
    continued: bool = False
    keeps_with_next: bool = False

    @property
    def height(self) -> float:
        """With the air below the card."""
        return self._frame_height + BELOW_CARD

    @property
    def _frame_height(self) -> float:
        bar = self.bar.height if self.bar else 0.0
        notes = (self.continues + self.continued) * self._note_height
        return bar + notes + sum(part.height for part in self.parts)

    @property
    def _note_height(self) -> float:
        return self.labels[0].height + PADDING / 2

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw the frame, the bar and the parts."""
        self._draw_frame(canvas, left, top)
        at = top
        if self.bar is not None:
            self._draw_bar(canvas, self.bar, left, top)
            at -= self.bar.height
        if self.continued:
            draw_spans(canvas, self.labels[1], left + PADDING, at - PADDING / 2)
            at -= self._note_height
        for number, part in enumerate(self.parts):
            if number:
                draw_rule(canvas, (left, at), self.width, width=0.5, color=RULE)
            self._draw_part(canvas, part, left, at)
            at -= part.height
        if self.continues:
            label = self.labels[0]
            draw_spans(canvas, label, left + self.width - PADDING - label.width, at)

    def split(self, room: float) -> "tuple[Card, Card] | None":
        """Between two parts, or between two lines of the part that does not fit."""
        spent = self._frame_height - sum(part.height for part in self.parts) + BELOW_CARD
        left = room - spent - (0.0 if self.continues else self._note_height)
        kept: list[Part] = []
        rest = list(self.parts)
        while rest and rest[0].height <= left:
            left -= rest[0].height
            kept.append(rest.pop(0))
        if rest and (halves := rest[0].split(left)) is not None:
            kept.append(halves[0])
            rest[0] = halves[1]
        if not kept or not rest:
            return None
        head = replace(self, parts=tuple(kept), continues=True, keeps_with_next=False)
        return head, replace(self, parts=tuple(rest), continued=True)

    def _draw_frame(self, canvas: Canvas, left: float, top: float) -> None:
        canvas.saveState()
        canvas.setStrokeColor(BLACK)
        canvas.setLineWidth(FRAME)
        if self.bar is None:
            canvas.setDash(*DASHES)
        bottom = top - self._frame_height
        canvas.roundRect(left, bottom, self.width, self._frame_height, RADIUS, stroke=1, fill=0)
        canvas.restoreState()

    def _draw_bar(self, canvas: Canvas, bar: Bar, left: float, top: float) -> None:
        bottom = top - bar.height
        canvas.setFillColor(BLACK)
        canvas.roundRect(left, bottom, self.width, bar.height, RADIUS, stroke=0, fill=1)
        fill_box(canvas, (left, bottom), (self.width, RADIUS), BLACK)  # square below
        at = top - BAR_PADDING
        draw_spans(canvas, bar.right, left + self.width - PADDING - bar.right.width, at)
        for line in bar.lines:
            draw_spans(canvas, line, left + PADDING, at)
            at -= line.height

    def _draw_part(self, canvas: Canvas, part: Part, left: float, top: float) -> None:
        inside = top - PADDING
        if part.picture is not None:
            part.picture.draw(canvas, left + PADDING, inside)
        if part.code is not None:
            part.code.draw(canvas, left + self.width - PADDING - part.code.width, inside)
        at = inside
        for line in part.lines:
            draw_spans(canvas, line, left + PADDING + part.indent, at)
            at -= line.height
