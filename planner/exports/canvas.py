"""Puts set lines on a PDF page; the same input gives the same bytes."""

from enum import Enum
from itertools import repeat
from typing import Any, BinaryIO, Final, cast

from reportlab import rl_config
from reportlab.lib.colors import Color, black
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from planner.exports.fonts import Fonts, Weight
from planner.exports.runs import BOX_GAP, BOX_PADDING, LABEL_SIZE, Run
from planner.exports.typesetting import Line

ASCENT = 0.97  # ems above the baseline that the text font needs
DESCENT = 0.24  # ems below it
_BOX_TOP = 0.82
_BOX_BOTTOM = -0.18
_BOX_LINE = 0.05
_LABEL_BASELINE = 0.05
_NARROWEST_LABEL = 0.2  # of its own width; narrower cannot be read and some viewers draw it wrong
_STRIKE_HEIGHT = 0.32
_STRIKE_LINE = 0.07
_THICKENING = 0.03  # outline, in ems, that makes a bold of a regular
_SUBSET_SIZE: Final = 256
_FILL: Final = 0  # how PDF numbers the ways to paint text
_FILL_AND_STROKE: Final = 2


class Align(Enum):
    """Which part of a line stands at x."""

    LEFT = 0.0
    CENTER = 0.5
    RIGHT = 1.0


def open_canvas(
    target: BinaryIO,
    fonts: Fonts,
    *,
    title: str,
    author: str,
    language: str,
    page_size: tuple[float, float],
    subject: str = "",
) -> Canvas:
    """A canvas that writes a reproducible PDF to `target` when it is saved.

    `language` is a tag such as `en` or `zh-CN`; the page's width and height are in points.
    """
    rl_config.useA85 = 0  # binary streams: a fifth smaller, and a long sheet a tenth sooner
    name = fonts.text_face(Weight.REGULAR).name
    fonts.opened(name)  # as the first font, else the file names Helvetica and does not embed it
    canvas = Canvas(
        target,
        pagesize=page_size,
        invariant=1,
        pageCompression=1,
        lang=language,
        initialFontName=name,  # type: ignore[arg-type,unused-ignore]  # the stubs say float
    )
    canvas.setTitle(title)
    canvas.setAuthor(author)
    canvas.setSubject(subject)
    canvas.setCreator("Show Planner")
    canvas.setProducer("Show Planner (ReportLab)")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    return canvas


def draw_line(
    canvas: Canvas,
    line: Line,
    x: float,
    y: float,
    *,
    align: Align = Align.LEFT,
    color: Color = black,
    struck: bool = False,
) -> None:
    """Draw a set line with its baseline at y, and struck through if so wished; units are points."""
    left = at = x - line.width * align.value
    for run in line.runs:
        if run.label:
            _draw_box(canvas, run, at, y, size=line.size, color=color)
        else:
            _draw_run(canvas, run, at, y, size=line.size, color=color)
        at += run.width * line.size
    if struck and line.runs:
        _strike(canvas, left, at, y=y, size=line.size, color=color)


def _draw_run(canvas: Canvas, run: Run, x: float, y: float, *, size: float, color: Color) -> None:
    at = (x + run.shift * size, y + run.lift * size)
    if run.face.thickened:
        _draw_thickened(canvas, run, at, size=size, color=color)
    else:
        _draw_plain(canvas, run, at, size=size, color=color)


def _draw_plain(
    canvas: Canvas, run: Run, at: tuple[float, float], *, size: float, color: Color
) -> None:
    """What ReportLab's text object would write, in a quarter of the time: sheets have 10,000s."""
    font = cast(TTFont, pdfmetrics.getFont(run.face.name))
    document = canvas._doc  # type: ignore[attr-defined,unused-ignore]  # not in the stubs
    shown = " ".join(
        f"{font.getSubsetInternalName(subset, document)} {size:g} Tf <{codes.hex()}> Tj"
        for subset, codes in _subset_codes(font, run.text, document)
    )
    paint = f"{color.red:.4g} {color.green:.4g} {color.blue:.4g} rg"
    canvas.addLiteral(f"BT {paint} 1 0 0 1 {at[0]:.3f} {at[1]:.3f} Tm {shown} ET")


def _subset_codes(font: TTFont, text: str, document: PDFDocument) -> list[tuple[int, bytes]]:
    """The codes of a text in the font's subsets: at once where the first has all its characters."""
    state: Any = font.state.get(document)
    if state is not None:
        codes = list(map(state.assignments.get, map(ord, text), repeat(_SUBSET_SIZE)))
        if max(codes) < _SUBSET_SIZE:
            return [(0, bytes(codes))]
    return font.splitString(text, document)


def _draw_thickened(
    canvas: Canvas, run: Run, at: tuple[float, float], *, size: float, color: Color
) -> None:
    pen = canvas.beginText(*at)
    pen.setFillColor(color)
    pen.setFont(run.face.name, size)
    canvas.saveState()
    canvas.setStrokeColor(color)
    canvas.setLineWidth(size * _THICKENING)
    pen.setTextRenderMode(_FILL_AND_STROKE)
    pen.textOut(run.text)
    pen.setTextRenderMode(_FILL)
    canvas.drawText(pen)
    canvas.restoreState()


def _draw_box(canvas: Canvas, run: Run, x: float, y: float, *, size: float, color: Color) -> None:
    """A frame with the script or code point in it, as far as its column has room for that."""
    width = max(run.width - 2 * BOX_GAP, 0.0) * size
    canvas.saveState()
    canvas.translate(x + BOX_GAP * size, y)
    canvas.setStrokeColor(color)
    canvas.setLineWidth(_BOX_LINE * size)
    canvas.rect(0, _BOX_BOTTOM * size, width, (_BOX_TOP - _BOX_BOTTOM) * size)
    natural = canvas.stringWidth(run.label, run.face.name, size * LABEL_SIZE)
    squeezing = (width - 2 * BOX_PADDING * size) / natural
    if squeezing >= _NARROWEST_LABEL:
        _draw_label(canvas, run, size, squeezing=min(squeezing, 1.0), color=color)
    canvas.restoreState()


def _draw_label(canvas: Canvas, run: Run, size: float, *, squeezing: float, color: Color) -> None:
    """The name in the box; who copies it gets the text that the box stands for.

    Beyond U+FFFF who copies it gets the name: some readers would give nothing at all.
    """
    spoken = run.text if max(run.text) <= "\uffff" else run.label
    canvas.addLiteral(f"/Span <</ActualText <{_utf_16(spoken)}>>> BDC")
    pen = canvas.beginText(BOX_PADDING * size, _LABEL_BASELINE * size)
    pen.setFillColor(color)
    pen.setFont(run.face.name, size * LABEL_SIZE)
    pen.setHorizScale(100 * squeezing)
    pen.textOut(run.label)
    pen.setHorizScale(100)
    canvas.drawText(pen)
    canvas.addLiteral("EMC")


def _strike(
    canvas: Canvas, left: float, right: float, *, y: float, size: float, color: Color
) -> None:
    canvas.saveState()
    canvas.setStrokeColor(color)
    canvas.setLineWidth(_STRIKE_LINE * size)
    canvas.line(left, y + _STRIKE_HEIGHT * size, right, y + _STRIKE_HEIGHT * size)
    canvas.restoreState()


def _utf_16(text: str) -> str:
    return (b"\xfe\xff" + text.encode("utf-16-be")).hex().upper()
