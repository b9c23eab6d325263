"""The pages of every sheet: header, footer, page x of y, and bodies filled from the top down.

A document is a row of sections. Each is one sheet (of one person, where it is made for one), has
its own paper and its own page count, and begins on a page of its own.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from reportlab.pdfgen.canvas import Canvas

from planner.exports.canvas import open_canvas
from planner.exports.flow import Piece, draw_pieces, fill_pages
from planner.exports.head_and_foot import (
    Foot,
    Head,
    SetHead,
    set_foot,
    set_head,
    set_page_number,
    set_paragraphs,
    set_short_head,
)
from planner.exports.sheet_options import Orientation, SheetOptions
from planner.exports.text_block import TextBlock
from planner.exports.typesetting import Typesetter
from planner.wording.language import Language

TALLEST_HEAD: Final = 0.3  # of the page; a longer header goes into the body


@dataclass(frozen=True, slots=True)
class Frame:
    """A page's size and its margin on all sides, in points."""

    width: float
    height: float
    margin: float

    @property
    def inner_width(self) -> float:
        """Between the margins."""
        return self.width - 2 * self.margin


@dataclass(frozen=True, slots=True)
class Section:
    """One sheet: `repeated` stands above the pieces on each page, such as a table's heading."""

    title: str
    frame: Frame
    head: Head
    foot: Foot
    pieces: Sequence[Piece]
    repeated: Piece | None = None


def frame_of(options: SheetOptions, usual: Orientation) -> Frame:
    """The page of a sheet that is `usual`ly printed so."""
    width, height = options.page_size(usual)
    return Frame(width, height, options.margin)


def write_document(
    sections: Sequence[Section],
    typesetter: Typesetter,
    *,
    title: str,
    author: str,
    language: Language,
) -> bytes:
    """The PDF of one or more sections; equal sections give equal bytes.

    Where there are several, the reader's outline leads to each.
    """
    target = io.BytesIO()
    canvas = open_canvas(
        target,
        typesetter.fonts,
        title=title,
        author=author,
        language=language.code.replace("_", "-"),
        page_size=(sections[0].frame.width, sections[0].frame.height),
    )
    for number, section in enumerate(sections):
        canvas.setPageSize((section.frame.width, section.frame.height))
        if len(sections) > 1:
            canvas.bookmarkPage(f"sheet-{number}")
            canvas.addOutlineEntry(section.title, f"sheet-{number}")
        _draw_section(canvas, section, typesetter)
    canvas.save()
    return target.getvalue()


def _draw_section(canvas: Canvas, section: Section, typesetter: Typesetter) -> None:
    frame, repeated = section.frame, section.repeated
    head, moved = _head(section, typesetter)
    foot = set_foot(section.foot, typesetter, frame.inner_width)
    top = frame.height - frame.margin
    under_head = top - head.height
    body = under_head - (repeated.height if repeated else 0.0)
    pages = fill_pages([*moved, *section.pieces], body - foot.height - frame.margin)
    for number, pieces in enumerate(pages, start=1):
        head.draw(canvas, frame.margin, top)
        if repeated:
            repeated.draw(canvas, frame.margin, under_head)
        draw_pieces(canvas, pieces, frame.margin, body)
        page = set_page_number(number, len(pages), typesetter)
        foot.draw(canvas, frame.margin, frame.margin, page=page)
        canvas.showPage()


def _head(section: Section, typesetter: Typesetter) -> tuple[SetHead, list[Piece]]:
    """The header; one that is too high is cut, and stands in full at the top of the body."""
    width = section.frame.inner_width
    whole = set_head(section.head, typesetter, width)
    if whole.height <= TALLEST_HEAD * section.frame.height:
        return whole, []
    paragraphs = (*section.head.left, *section.head.right)
    in_full = TextBlock(set_paragraphs(paragraphs, typesetter, width))
    return set_short_head(section.head, typesetter, width), [in_full]
