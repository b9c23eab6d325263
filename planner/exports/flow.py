"""Fills pages with pieces from the top down: what belongs together stays together."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, Protocol

from reportlab.pdfgen.canvas import Canvas

_TOLERANCE: Final = 1e-6  # points; sums of heights are floats


class Piece(Protocol):
    """Something that stands on a page at its full width; heights are in points.

    A piece that `keeps_with_next` is never the last one on a page.
    """

    @property
    def height(self) -> float:
        """How much of the page it takes."""

    @property
    def keeps_with_next(self) -> bool:
        """Whether it belongs to the piece after it."""

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw it with its upper left corner there."""

    def split(self, room: float) -> "tuple[Piece, Piece] | None":
        """In two, the first at most `room` high; None where nothing of it fits."""


def fill_pages(pieces: Iterable[Piece], room: float, *, first_room: float) -> list[list[Piece]]:
    """The pieces of each page, whose body is `room` high, or `first_room`; at least one page.

    Pieces that keep together move to the next page together. Only what is higher than a page is
    split; it begins where it stands, on a fresh page.
    """
    pages: list[list[Piece]] = [[]]
    room += _TOLERANCE
    left = first_room + _TOLERANCE
    for group in _groups(pieces):
        if pages[-1] and total_height(group) > left:
            pages.append([])
            left = room
        for piece in group:
            rest = piece
            while rest.height > left:
                parts = rest.split(left)
                if parts is None and not pages[-1]:
                    break  # not even one line fits an empty page, so there is no better place
                if parts is not None:
                    pages[-1].append(parts[0])
                    rest = parts[1]
                pages.append([])
                left = room
            pages[-1].append(rest)
            left -= rest.height
    return pages


def total_height(pieces: Iterable[Piece]) -> float:
    """How high the pieces are one under the other."""
    return sum(piece.height for piece in pieces)


def draw_pieces(canvas: Canvas, pieces: Iterable[Piece], left: float, top: float) -> None:
    """Draw pieces one under the other."""
    for piece in pieces:
        piece.draw(canvas, left, top)
        top -= piece.height


def _groups(pieces: Iterable[Piece]) -> Iterator[Sequence[Piece]]:
    """Each piece with those before it that keep with it."""
    group: list[Piece] = []
    for piece in pieces:
        group.append(piece)
        if not piece.keeps_with_next:
            yield group
            group = []
    if group:
        yield group
