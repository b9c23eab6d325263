"""Reads PDF sheets back with PDFium, which shares no code with what wrote them."""

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


def squashed(text: str) -> str:
    """A text without its white space, which a line's end may have eaten."""
    return "".join(text.split())


def whole_text(pdf: bytes) -> str:
    """All text of a document without white space."""
    return squashed("".join(shown.text for shown in texts(pdf)))


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Width and height of each page in points."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.get_size() for page in document]


def outside(pdf: bytes, margin: float) -> list[str]:
    """The characters that stand beyond the margins, with where that is."""
    found = []
    with pypdfium2.PdfDocument(pdf) as document:
        for number, page in enumerate(document, start=1):
            width, height = page.get_size()
            page_text = page.get_textpage()
            for place in range(page_text.count_chars()):
                box = page_text.get_charbox(place)
                left, bottom, right, top = box
                beyond = right > width - margin or top > height - margin
                if beyond or min(left, bottom) < margin:
                    char = page_text.get_text_range(place, 1)
                    found.append(f"page {number}: {char!r} at {box}")
    return found


def picture(pdf: bytes, page: int = 1, scale: float = 2.0) -> Image.Image:
    """A page as a picture; `scale` 1 is 72 dots an inch."""
    with pypdfium2.PdfDocument(pdf) as document:
        image = document[page - 1].render(scale=scale).to_pil()
    assert isinstance(image, Image.Image)
    return image.convert("RGB")


def column(pdf: bytes, heading: str, *, before: str) -> list[str]:
    """The texts in a right-aligned column of a table, top to bottom, by their right edge.

    Nothing counts from the text `before` on, which stands under the table.
    """
    shown = texts(pdf)
    end = next(place for place, each in enumerate(shown) if each.text.strip() == before)
    edge = next(each.right for each in shown if each.text.strip() == heading)
    found = (each.text.strip() for each in shown[:end] if abs(each.right - edge) < 2)
    return [text for text in found if text != heading]


def _of(page: Any, number: int) -> Iterator[Shown]:
    page_text = page.get_textpage()
    for each in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT], textpage=page_text):
        matrix = each.get_matrix()
        text = each.extract()
        if text:
            _, _, right, _ = each.get_bounds()
            yield Shown(number, matrix.e, matrix.f, right, each.get_font_size(), text)
