"""Reads PDF sheets back with PDFium, which shares no code with what wrote them."""

import ctypes
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import pypdfium2
from PIL import Image
from pypdfium2 import raw


class Shown(NamedTuple):
    """A stretch of text in one font: its page from 1, where its baseline begins, how wide it is."""

    page: int
    x: float
    y: float
    right: float
    size: float
    text: str

    def line(self) -> str:
        """The stretch as a line of a golden file."""
        return f"{self.page} {self.x:6.1f} {self.y:6.1f} {self.size:4.1f} {self.text}"


def texts(pdf: bytes) -> list[Shown]:
    """All text of a document in the order in which it was drawn."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [
            shown for number, page in enumerate(document, start=1) for shown in _of(page, number)
        ]


def lines(pdf: bytes) -> list[str]:
    """The texts of each line on the page from the top, joined by spaces."""
    by_line: dict[tuple[int, int], list[tuple[float, str]]] = {}
    for each in texts(pdf):
        by_line.setdefault((each.page, -round(each.y)), []).append((each.x, each.text.strip()))
    return [" ".join(text for _, text in sorted(found)) for _, found in sorted(by_line.items())]


def squashed(text: str) -> str:
    """A text without its white space, which a line's end may have eaten."""
    return "".join(text.split())


def whole_text(pdf: bytes) -> str:
    """All text of a document without white space."""
    text = squashed("".join(shown.text for shown in texts(pdf)))
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Width and height of each page in points."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.get_size() for page in document]


def outside(pdf: bytes, margin: float) -> list[str]:
    """The texts of which any ink is beyond the margins, with where that is."""
    found = []
    with pypdfium2.PdfDocument(pdf) as document:
        for number, page in enumerate(document, start=1):
            width, height = page.get_size()
            page_text = page.get_textpage()
            for each in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
                left, bottom, right, top = each.get_bounds()
                beyond = right > width - margin or top > height - margin
                if beyond or min(left, bottom) < margin:
                    box = [round(edge) for edge in (left, bottom, right, top)]
                    found.append(f"page {number}: {_text(each, page_text)!r} at {box}")
    return found


def picture(pdf: bytes, page: int = 1, scale: float = 2.0) -> Image.Image:
    """A page as a picture; `scale` 1 is 72 dots an inch."""
    with pypdfium2.PdfDocument(pdf) as document:
        image = document[page - 1].render(scale=scale).to_pil()
    assert isinstance(image, Image.Image)
    return image.convert("RGB")


def column(pdf: bytes, heading: str, *, like: str) -> list[str]:
    """The texts in a right-aligned column that match a pattern, top to bottom, by their right edge.

    Nothing counts from the totals on, which begin with “On air”.
    """
    shown = texts(pdf)
    end = next(place for place, each in enumerate(shown) if each.text.strip() == "On air")
    edge = next(each.right for each in shown if each.text.strip() == heading)
    found = (each.text.strip() for each in shown[:end] if abs(each.right - edge) < 2)
    return [text for text in found if re.fullmatch(like, text)]


def _of(page: Any, number: int) -> Iterator[Shown]:
    page_text = page.get_textpage()
    for each in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
        matrix = each.get_matrix()
        text = _text(each, page_text)
        if text:
            _, _, right, _ = each.get_bounds()
            yield Shown(number, matrix.e, matrix.f, right, each.get_font_size(), text)


def _text(shown: Any, page_text: Any) -> str:
    """The text of an object; PDFium parts what is above U+FFFF, which the binding cannot decode."""
    size = raw.FPDFTextObj_GetText(shown, page_text, None, 0)
    buffer = ctypes.create_string_buffer(size)
    raw.FPDFTextObj_GetText(
        shown, page_text, ctypes.cast(buffer, ctypes.POINTER(raw.FPDF_WCHAR)), size
    )
    return buffer.raw[: size - 2].decode("utf-16-le", errors="surrogatepass")
