"""What stands at the top and the bottom of every page of a sheet."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from planner.exports.ink import BLACK, GREY
from planner.exports.spans import (
    Span,
    SpanLine,
    draw_spans,
    lines_height,
    plain,
    set_spans,
    widest,
)
from planner.exports.strokes import draw_rule
from planner.exports.typesetting import Typesetter

HEAD_GAP: Final = 24.0  # between the header's two sides
RIGHT_SHARE: Final = 0.5  # of the width, at most, for the header's right side
UNDER_HEAD: Final = 6.0  # from the header's text to its rule …
BELOW_RULE: Final = 8.0  # … and from the rule to the body
FOOT_SIZE: Final = 7.0
ABOVE_FOOT: Final = 10.0  # from the body to the footer's rule …
BELOW_FOOT_RULE: Final = 5.0  # … and from the rule to the footer's text
NOTE_SIZE: Final = 8.0
FOOT_LINES: Final = 3
FOOT_GAP: Final = 12.0  # between its left and its middle, at least
FOOT_SHARES: Final = (0.38, 0.38, 0.16)  # of the width: left, middle, page x of y

Paragraph = Sequence[Span]


@dataclass(frozen=True, slots=True)
class Head:
    """What stands at the top of each page: paragraphs at the left and at the right edge."""

    left: tuple[Paragraph, ...]
    right: tuple[Paragraph, ...] = ()


@dataclass(frozen=True, slots=True)
class Foot:
    """What stands at the bottom of each page beside its number.

    `left` and `middle` are cut where they take more than three lines: what may be so long has to
    stand in full elsewhere. A `note` stands above both, in full.
    """

    left: str
    middle: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class SetHead:
    """A header ready to draw, `width` points wide, with a rule under it."""

    left: tuple[SpanLine, ...]
    right: tuple[SpanLine, ...]
    width: float

    @property
    def height(self) -> float:
        """From its top to where the body begins."""
        return max(lines_height(self.left), lines_height(self.right)) + UNDER_HEAD + BELOW_RULE

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw it with its upper left corner there."""
        at = top
        for line in self.left:
            draw_spans(canvas, line, left, at)
            at -= line.height
        at = top
        for line in self.right:
            draw_spans(canvas, line, left + self.width - line.width, at)
            at -= line.height
        rule = top - self.height + BELOW_RULE
        draw_rule(canvas, (left, rule), self.width, width=1.2, color=BLACK)


@dataclass(frozen=True, slots=True)
class SetFoot:
    """A footer ready to draw, `width` points wide, with a rule over it."""

    left: tuple[SpanLine, ...]
    middle: tuple[SpanLine, ...]
    width: float
    note: tuple[SpanLine, ...] = ()

    @property
    def height(self) -> float:
        """From where the body ends to its bottom."""
        texts = max(lines_height(self.left), lines_height(self.middle))
        return ABOVE_FOOT + BELOW_FOOT_RULE + lines_height(self.note) + texts

    def draw(self, canvas: Canvas, left: float, bottom: float, *, page: SpanLine) -> None:
        """Draw it with its lower left corner there, and the page's number at its right."""
        rule = bottom + self.height - ABOVE_FOOT
        draw_rule(canvas, (left, rule), self.width, width=0.5, color=GREY)
        at = rule - BELOW_FOOT_RULE
        for line in self.note:
            draw_spans(canvas, line, left, at)
            at -= line.height
        down = at
        for line in self.left:
            draw_spans(canvas, line, left, down)
            down -= line.height
        draw_spans(canvas, page, left + self.width - page.width, at)
        middle = self._middle_of_page
        for line in self.middle:
            draw_spans(canvas, line, left + middle - line.width / 2, at)
            at -= line.height

    @property
    def _middle_of_page(self) -> float:
        """Where the middle has its own: in that of the page, or as far right as the left asks."""
        return max(self.width / 2, widest(self.left) + FOOT_GAP + widest(self.middle) / 2)


def set_head(head: Head, typesetter: Typesetter, width: float) -> SetHead:
    """The header in full, however high it gets."""
    right = set_paragraphs(head.right, typesetter, width * RIGHT_SHARE)
    room = width - widest(right) - HEAD_GAP if right else width
    return SetHead(set_paragraphs(head.left, typesetter, room), right, width)


def set_short_head(head: Head, typesetter: Typesetter, width: float) -> SetHead:
    """The header with each of its paragraphs cut to one line."""
    right = tuple(_cut(spans, typesetter, width * RIGHT_SHARE) for spans in head.right)
    room = width - widest(right) - HEAD_GAP if right else width
    return SetHead(tuple(_cut(spans, typesetter, room) for spans in head.left), right, width)


def set_foot(foot: Foot, typesetter: Typesetter, width: float) -> SetFoot:
    """The footer; what does not fit is cut."""
    left, middle, _ = (share * width for share in FOOT_SHARES)
    texts = (_foot_lines(foot.left, typesetter, left), _foot_lines(foot.middle, typesetter, middle))
    note = set_spans(typesetter, [plain(foot.note, NOTE_SIZE)], width) if foot.note else ()
    return SetFoot(*texts, width, note)


def set_page_number(number: int, count: int, typesetter: Typesetter) -> SpanLine:
    """Page x of y, for the footer."""
    return set_spans(typesetter, [_small(f"{number} / {count}")], FOOT_SIZE * 20)[0]


def set_paragraphs(
    paragraphs: Sequence[Paragraph], typesetter: Typesetter, width: float
) -> tuple[SpanLine, ...]:
    """The lines of paragraphs one under the other."""
    return tuple(line for spans in paragraphs for line in set_spans(typesetter, spans, width))


def _cut(spans: Paragraph, typesetter: Typesetter, width: float) -> SpanLine:
    """A paragraph in the style of its first span on one line, its end … if it must be."""
    first = spans[0]
    line = typesetter.fit("".join(span.text for span in spans), first.style, width)
    return set_spans(typesetter, [first._replace(text=line.text)], width)[0]


def _foot_lines(text: str, typesetter: Typesetter, width: float) -> tuple[SpanLine, ...]:
    """A text of the footer in as many lines as there is room for, else cut to one."""
    lines = set_spans(typesetter, [_small(text)], width)
    return lines if len(lines) <= FOOT_LINES else (_cut([_small(text)], typesetter, width),)


def _small(text: str) -> Span:
    return plain(text, FOOT_SIZE, color=GREY)
