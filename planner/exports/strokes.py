"""Lines and filled rectangles, written straight into the page: a long table has thousands."""

from collections.abc import Iterable

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas

Point = tuple[float, float]


def draw_rule(canvas: Canvas, start: Point, length: float, *, width: float, color: Color) -> None:
    """A level line to the right of a point."""
    x, y = start
    canvas.addLiteral(
        f"{_numbers(color)} RG {width:g} w {x:.3f} {y:.3f} m {x + length:.3f} {y:.3f} l S"
    )


def draw_dots(canvas: Canvas, start: Point, length: float, *, width: float, color: Color) -> None:
    """A dotted level line to the right of a point."""
    canvas.addLiteral("q 1 J [0 3] 0 d")
    draw_rule(canvas, start, length, width=width, color=color)
    canvas.addLiteral("Q")


def fill_box(canvas: Canvas, corner: Point, size: Point, color: Color) -> None:
    """A filled rectangle from its lower left corner; `size` is width and height."""
    fill_boxes(canvas, ((corner, size),), color)


def fill_boxes(canvas: Canvas, boxes: Iterable[tuple[Point, Point]], color: Color) -> None:
    """Rectangles filled as one shape, so that no seam shows between those that touch."""
    path = " ".join(
        f"{x:.3f} {y:.3f} {width:.3f} {height:.3f} re" for (x, y), (width, height) in boxes
    )
    canvas.addLiteral(f"{_numbers(color)} rg {path} f")


def _numbers(color: Color) -> str:
    return f"{color.red:.4g} {color.green:.4g} {color.blue:.4g}"
