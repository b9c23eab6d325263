"""What stands beside the text of a card: the product's picture, its code and its pin."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from planner.exports.ink import RULE, SHADE
from planner.exports.pictures import draw_picture
from planner.exports.qr import Modules, draw_qr
from planner.exports.spans import SpanLine, draw_spans, lines_height, widest
from planner.exports.strokes import fill_box


@dataclass(frozen=True, slots=True)
class ProductPicture:
    """A picture in a square, or in its place the name of one that cannot be shown."""

    side: float
    picture: ImageReader | None
    name: tuple[SpanLine, ...] = ()

    @property
    def width(self) -> float:
        """The square's side."""
        return self.side

    @property
    def height(self) -> float:
        """The square's side, or more for a long name."""
        return max(self.side, lines_height(self.name))

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw the picture, or its name on grey."""
        if self.picture is not None:
            draw_picture(canvas, self.picture, left, top, side=self.side)
            return
        fill_box(canvas, (left, top - self.height), (self.side, self.height), SHADE)
        at = top - (self.height - lines_height(self.name)) / 2
        for line in self.name:
            draw_spans(canvas, line, left + (self.side - line.width) / 2, at)
            at -= line.height


@dataclass(frozen=True, slots=True)
class PinnedCode:
    """The code of a product's link over its pin number; either may be missing."""

    side: float
    modules: Modules | None
    caption: Sequence[SpanLine] = ()

    @property
    def width(self) -> float:
        """The code's side, or more for a wide caption."""
        return max(self.side if self.modules else 0.0, widest(self.caption))

    @property
    def height(self) -> float:
        """The code and the caption under it."""
        return (self.side if self.modules else 0.0) + lines_height(self.caption)

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw the code in a thin frame and the caption under its middle."""
        at = top
        if self.modules is not None:
            code = left + (self.width - self.side) / 2
            canvas.setStrokeColor(RULE)
            canvas.setLineWidth(0.5)
            canvas.rect(code, top - self.side, self.side, self.side, stroke=1, fill=0)
            draw_qr(canvas, self.modules, code, top, side=self.side)
            at -= self.side
        for line in self.caption:
            draw_spans(canvas, line, left + (self.width - line.width) / 2, at)
            at -= line.height
