"""The pages of every sheet: header, footer, page x of y, and bodies filled from the top down.

A document is a row of sections. Each is one sheet (of one person, where it is made for one), has
its own paper and its own page count, and begins on a page of its own. The reader's outline leads
to each, under the name of who holds it where there is one, and its pages are labelled so.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from reportlab.pdfgen.canvas import Canvas

from planner.exports.canvas import open_canvas
from planner.exports.flow import Piece, fill_pages
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
from planner.exports.tagging import Role, Tags
from planner.exports.text_block import TextBlock
from planner.exports.typesetting import Typesetter
from planner.wording.language import Language

REPEATED_HEAD: Final = 0.2  # of the page: the highest header that stands on each …
TALLEST_HEAD: Final = 0.5  # … and on the first one
LONGEST_LABEL: Final = 60  # letters of a title that is a label


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
    """One sheet: `repeated` stands above the pieces on each page, such as a table's heading.

    `holder` is whose pack of sheets it is in; `name` is what it is called there, if not by its
    title.
    """

    title: str
    frame: Frame
    head: Head
    foot: Foot
    pieces: Sequence[Piece]
    repeated: Piece | None = None
    holder: str = ""
    name: str = ""


def frame_of(options: SheetOptions, usual: Orientation) -> Frame:
    """The page of a sheet that is `usual`ly printed so."""
    width, height = options.page_size(usual)
    return Frame(width, height, options.margin)


class Document(NamedTuple):
    """A PDF, and how many pages each of its sections has."""

    content: bytes
    pages: tuple[int, ...]


def write_document(
    sections: Sequence[Section],
    typesetter: Typesetter,
    *,
    title: str,
    author: str,
    language: Language,
    subject: str = "",
) -> bytes:
    """The PDF of one or more sections; equal sections give equal bytes.

    `subject` says what it is about where that is more than the titles of its sections.
    """
    return write_counted(
        sections, typesetter, title=title, author=author, language=language, subject=subject
    ).content


def write_counted(
    sections: Sequence[Section],
    typesetter: Typesetter,
    *,
    title: str,
    author: str,
    language: Language,
    subject: str = "",
) -> Document:
    """The same, and how many pages each section takes."""
    target = io.BytesIO()
    canvas = open_canvas(
        target,
        typesetter.fonts,
        title=title,
        author=author,
        subject=subject or "\n".join(dict.fromkeys(section.title for section in sections)),
        language=language.code.replace("_", "-"),
        page_size=(sections[0].frame.width, sections[0].frame.height),
    )
    tags = Tags(canvas)
    counts: list[int] = []
    for number, section in enumerate(sections):
        canvas.setPageSize((section.frame.width, section.frame.height))
        if len(sections) > 1:
            holder = sections[number - 1].holder if number else ""
            _lead_to(canvas, section, f"sheet-{number}", begins=section.holder != holder)
            canvas.addPageLabel(sum(counts), "ARABIC", start=1, prefix=_label(section))
        with tags.sheet(section.title):
            counts.append(_draw_section(canvas, section, typesetter, tags))
    tags.finish()
    canvas.save()
    return Document(target.getvalue(), tuple(counts))


def _lead_to(canvas: Canvas, section: Section, place: str, *, begins: bool) -> None:
    """An entry of the outline; one that `begins` a person's pack has an entry for them above it."""
    if section.holder and begins:
        canvas.bookmarkPage(f"holder-{place}")
        canvas.addOutlineEntry(section.holder, f"holder-{place}")
    canvas.bookmarkPage(place)
    canvas.addOutlineEntry(section.name or section.title, place, level=1 if section.holder else 0)


def _label(section: Section) -> str:
    """What stands before a page's number in the label by which the reader finds it."""
    names = (section.holder, section.name or section.title)
    short = (" ".join(name.split())[:LONGEST_LABEL].strip() for name in names if name)
    return "".join(f"{name} · " for name in short)


def _draw_section(canvas: Canvas, section: Section, typesetter: Typesetter, tags: Tags) -> int:
    """Draws the pages of a section, and says how many these are."""
    frame, repeated = section.frame, section.repeated
    heads = _heads(section, typesetter)
    foot = set_foot(section.foot, typesetter, frame.inner_width)
    top = frame.height - frame.margin
    heading = repeated.height if repeated else 0.0
    rooms = [top - head.height - heading - foot.height - frame.margin for head in heads.both]
    pages = fill_pages([*heads.moved, *section.pieces], rooms[1], first_room=rooms[0])
    for number, pieces in enumerate(pages, start=1):
        head = heads.both[min(number, 2) - 1]
        with tags.part(Role.TITLE) if number == 1 else tags.repeated():
            head.draw(canvas, frame.margin, top)
        if repeated:
            with tags.part(Role.TEXT) if number == 1 else tags.repeated():
                repeated.draw(canvas, frame.margin, top - head.height)
        _draw_pieces(canvas, pieces, (frame.margin, top - head.height - heading), tags)
        page = set_page_number(number, len(pages), typesetter)
        with tags.repeated():
            foot.draw(canvas, frame.margin, frame.margin, page=page)
        canvas.showPage()
        tags.end_page()
    return len(pages)


def _draw_pieces(
    canvas: Canvas, pieces: Sequence[Piece], corner: tuple[float, float], tags: Tags
) -> None:
    """Draws pieces one under the other, from the left upper corner down."""
    left, top = corner
    for piece in pieces:
        heads = isinstance(piece, TextBlock) and piece.keeps_with_next
        with tags.part(Role.HEADING if heads else Role.TEXT):
            piece.draw(canvas, left, top)
        top -= piece.height


class _Heads(NamedTuple):
    """The headers of the first page and of the others, and what is too long for either."""

    both: tuple[SetHead, SetHead]
    moved: Sequence[Piece] = ()


def _heads(section: Section, typesetter: Typesetter) -> _Heads:
    """A header that is too high to be repeated is cut on later pages.

    One that would fill the first page is cut there too, and stands in full on top of the body.
    """
    width, height = section.frame.inner_width, section.frame.height
    whole = set_head(section.head, typesetter, width)
    if whole.height <= REPEATED_HEAD * height:
        return _Heads((whole, whole))
    short = set_short_head(section.head, typesetter, width)
    if whole.height <= TALLEST_HEAD * height:
        return _Heads((whole, short))
    paragraphs = (*section.head.left, *section.head.right)
    return _Heads((short, short), [TextBlock(set_paragraphs(paragraphs, typesetter, width))])
