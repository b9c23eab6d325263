"""Fills pages with pieces from the top down: what belongs together stays together."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
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


@dataclass(frozen=True, slots=True)
class UnderHeading:
    """A piece, such as a table's row, over which its heading stands again where it begins a page.

    Before the first one of a table the heading is a piece of its own.
    """

    piece: Piece
    heading: Piece

    @property
    def height(self) -> float:
        """Without the heading."""
        return self.piece.height

    @property
    def keeps_with_next(self) -> bool:
        """Whether the piece belongs to the one after it."""
        return self.piece.keeps_with_next

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw the piece alone."""
        self.piece.draw(canvas, left, top)

    def split(self, room: float) -> "tuple[Piece, Piece] | None":
        """The piece in two, the rest under the same heading."""
        parts = self.piece.split(room)
        return None if parts is None else (parts[0], replace(self, piece=parts[1]))


@dataclass(frozen=True, slots=True)
class NewPage:
    """What stands after it begins a page, unless nothing stands before it."""

    height: float = 0.0
    keeps_with_next: bool = False

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """There is nothing to draw."""

    def split(self, room: float) -> "tuple[Piece, Piece] | None":
        """There is nothing to split."""
        del room
        return None


def fill_pages(pieces: Iterable[Piece], room: float, *, first_room: float) -> list[list[Piece]]:
    """The pieces of each page, whose body is `room` high, or `first_room`; at least one page.

    Pieces that keep together move to the next page together. Only what is higher than a page is
    split; it begins where it stands, on a fresh page.
    """
    pages = _Pages(room + _TOLERANCE, first_room + _TOLERANCE)
    turning = False
    for group in _groups(pieces):
        if _is_new_page(group):
            turning = not pages.fresh
            continue
        if turning or (not pages.fresh and total_height(group) > pages.left):
            pages.turn(group[0])
        turning = False
        for piece in group:
            pages.add(piece)
    return pages.filled


def total_height(pieces: Iterable[Piece]) -> float:
    """How high the pieces are one under the other."""
    return sum(piece.height for piece in pieces)


class _Pages:
    """Pages that are being filled; `left` is what is free on the last one, in points.

    A page is `fresh` while nothing but a repeated heading stands on it.
    """

    def __init__(self, room: float, first_room: float) -> None:
        self.filled: list[list[Piece]] = [[]]
        self.left = first_room
        self.fresh = True
        self._room = room

    def turn(self, piece: Piece) -> None:
        """Begin a page for a piece, with the heading that it needs."""
        self.filled.append([])
        self.left = self._room
        self.fresh = True
        if isinstance(piece, UnderHeading):
            self.filled[-1].append(piece.heading)
            self.left -= piece.heading.height

    def add(self, piece: Piece) -> None:
        """Put a piece where it fits, in parts on pages of their own if it is higher than a page."""
        while piece.height > self.left:
            parts = piece.split(self.left)
            if parts is None and self.fresh:
                break  # not even one line fits an empty page, so there is no better place
            if parts is not None:
                self.filled[-1].append(parts[0])
                piece = parts[1]
            self.turn(piece)
        self.filled[-1].append(piece)
        self.left -= piece.height
        self.fresh = False


def _is_new_page(group: Sequence[Piece]) -> bool:
    first = group[0].piece if isinstance(group[0], UnderHeading) else group[0]
    return isinstance(first, NewPage)


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
