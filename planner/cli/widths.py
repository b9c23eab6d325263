"""Lays text out in columns of a terminal, where Chinese signs are two cells wide."""

import unicodedata
from collections.abc import Collection, Sequence

_GAP = "  "
_WIDE = frozenset("WF")
_WITHOUT_WIDTH = frozenset({"Mn", "Me", "Cf"})


def width(text: str) -> int:
    """How many cells of a terminal a line of text takes."""
    return sum(_cells(sign) for sign in text)


def table(rows: Sequence[Sequence[str]], right: Collection[int] = ()) -> list[str]:
    """The lines of a table; the first row is its head, the columns in `right` align to the right.

    No cell is cut. Whatever would break a line or steer the terminal is made visible.
    """
    shown = [[one_line(cell) for cell in row] for row in rows]
    widths = [max(map(width, column)) for column in zip(*shown, strict=True)]
    return [
        _GAP.join(
            _padded(cell, widths[place], place in right) for place, cell in enumerate(row)
        ).rstrip()
        for row in shown
    ]


def one_line(text: str) -> str:
    """A text on one line, its control characters replaced."""
    return "".join(
        " " if sign in "\t\r\n\v\f\u2028\u2029" else _harmless(sign) for sign in text
    ).rstrip()


def _harmless(sign: str) -> str:
    return "\N{REPLACEMENT CHARACTER}" if unicodedata.category(sign) == "Cc" else sign


def _padded(cell: str, cells: int, to_the_right: bool) -> str:
    space = " " * (cells - width(cell))
    return space + cell if to_the_right else cell + space


def _cells(sign: str) -> int:
    if unicodedata.category(sign) in _WITHOUT_WIDTH:
        return 0
    return 2 if unicodedata.east_asian_width(sign) in _WIDE else 1
