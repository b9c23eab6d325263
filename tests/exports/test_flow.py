from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from planner.exports.flow import Piece, UnderHeading, fill_pages


@dataclass(frozen=True)
class Lines:
    """A piece of `count` lines, each 10 points high; the first one is number `first`."""

    name: str
    count: int = 1
    keeps_with_next: bool = False
    first: int = 0

    @property
    def height(self) -> float:
        return 10.0 * self.count

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        raise AssertionError(f"only laid out here, not drawn: {canvas} {left} {top}")

    def split(self, room: float) -> "tuple[Lines, Lines] | None":
        fitting = min(int(room // 10), self.count - 1)
        if fitting < 1:
            return None
        rest = replace(self, count=self.count - fitting, first=self.first + fitting)
        return replace(self, count=fitting, keeps_with_next=False), rest


def laid(*pieces: Lines, room: float = 50, first_room: float | None = None) -> list[list[str]]:
    first = room if first_room is None else first_room
    pages = fill_pages(pieces, room, first_room=first)
    return [
        [f"{piece.name}{piece.first}+{piece.count}" for piece in page if isinstance(piece, Lines)]
        for page in pages
    ]


def test_nothing_to_lay_out_is_one_page() -> None:
    assert laid() == [[]]


def test_pieces_stand_under_each_other_until_the_page_is_full() -> None:
    assert laid(Lines("a", 3), Lines("b", 2), Lines("c")) == [["a0+3", "b0+2"], ["c0+1"]]


def test_the_first_page_may_have_less_room() -> None:
    assert laid(Lines("a", 3), Lines("b", 2), first_room=40) == [["a0+3"], ["b0+2"]]


def test_a_piece_that_fits_a_page_is_never_split() -> None:
    assert laid(Lines("a", 2), Lines("b", 4)) == [["a0+2"], ["b0+4"]]


def test_a_heading_goes_to_the_next_page_with_its_first_row() -> None:
    heading = Lines("h", keeps_with_next=True)
    assert laid(Lines("a", 4), heading, Lines("b", 2)) == [["a0+4"], ["h0+1", "b0+2"]]


def test_what_is_higher_than_a_page_begins_on_a_fresh_one_and_goes_on() -> None:
    assert laid(Lines("a"), Lines("b", 12), Lines("c")) == [
        ["a0+1"],
        ["b0+5"],
        ["b5+5"],
        ["b10+2", "c0+1"],
    ]


def test_a_heading_stays_with_the_beginning_of_a_row_that_is_higher_than_a_page() -> None:
    heading = Lines("h", keeps_with_next=True)
    assert laid(Lines("a"), heading, Lines("b", 7)) == [["a0+1"], ["h0+1", "b0+4"], ["b4+3"]]


def test_a_heading_with_nothing_after_it_is_not_lost() -> None:
    assert laid(Lines("h", keeps_with_next=True)) == [["h0+1"]]


def test_a_line_higher_than_a_page_gets_a_page_to_itself() -> None:
    assert laid(Lines("a"), Lines("b"), room=5) == [["a0+1"], ["b0+1"]]


@given(
    st.lists(st.tuples(st.integers(1, 14), st.booleans()), max_size=30),
    st.integers(3, 9),
)
def test_every_line_stands_once_in_order_and_no_page_is_overfull_or_empty(
    sizes: list[tuple[int, bool]], lines: int
) -> None:
    pieces = [Lines(f"{n}-", count, keeps) for n, (count, keeps) in enumerate(sizes)]
    pages = fill_pages(pieces, lines * 10.0, first_room=lines * 10.0)
    shown = [piece for page in pages for piece in page if isinstance(piece, Lines)]
    expected = [(piece.name, line) for piece in pieces for line in range(piece.count)]
    assert [(p.name, p.first + n) for p in shown for n in range(p.count)] == expected
    assert all(sum(piece.height for piece in page) <= lines * 10 for page in pages)
    assert all(pages) or not sizes


@pytest.mark.parametrize("count", range(1, 12))
def test_a_heading_is_never_last_on_a_page_while_its_row_fits_one(count: int) -> None:
    rows = [Lines(f"r{n}", 1 + n % 3, keeps_with_next=n % 2 == 0) for n in range(count)]
    pages = fill_pages(rows, 60.0, first_room=60.0)
    assert not any(page[-1].keeps_with_next for page in pages[:-1])


def under_heading(*pieces: Lines, room: float) -> list[list[str]]:
    """A heading of one line over pieces, as `laid` tells it."""
    heading = Lines("h")
    table: list[Piece] = [
        Lines("h", keeps_with_next=True),
        *(UnderHeading(each, heading) for each in pieces),
    ]
    return [
        [
            f"{lines.name}{lines.first}+{lines.count}"
            for piece in page
            for lines in [piece.piece if isinstance(piece, UnderHeading) else piece]
            if isinstance(lines, Lines)
        ]
        for page in fill_pages(table, room, first_room=room)
    ]


def test_a_heading_stands_again_over_the_rows_of_each_page() -> None:
    rows = [Lines(name, 2) for name in "abcd"]
    assert under_heading(*rows, room=50) == [["h0+1", "a0+2", "b0+2"], ["h0+1", "c0+2", "d0+2"]]


def test_a_row_higher_than_a_page_goes_on_under_its_heading() -> None:
    assert under_heading(Lines("a", 7), Lines("b"), room=50) == [
        ["h0+1", "a0+4"],
        ["h0+1", "a4+3", "b0+1"],
    ]


def test_a_row_that_no_page_can_hold_under_its_heading_is_put_there_all_the_same() -> None:
    assert under_heading(Lines("a"), Lines("b"), room=15) == [
        ["h0+1"],
        ["h0+1", "a0+1"],
        ["h0+1", "b0+1"],
    ]
