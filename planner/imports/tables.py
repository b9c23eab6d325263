"""What every reader gives: tables of text cells that know the line each of them came from."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from planner.domain.errors import UnusableInputError

MOST_COLUMNS = 2_000
MOST_ROWS = 2_000_000
MOST_CELLS = 10_000_000
MOST_SIGNS = 300_000_000


@dataclass(frozen=True, slots=True)
class Record:
    """One row. `line` counts from 1: the physical line of a text file where the record starts, or
    the row of a sheet. `cells` are as they stand in the file, not trimmed."""

    line: int
    cells: Sequence[str]

    @property
    def blank(self) -> bool:
        """Whether there is nothing in it but white space."""
        return not any(cell and not cell.isspace() for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a text file or of one sheet, in order.

    `name` is the sheet's, empty for a text file. `rounded` are the (line, column index) of cells
    whose number is too long for a spreadsheet to keep, so that its last digits are lost.
    """

    name: str
    records: Sequence[Record]
    rounded: frozenset[tuple[int, int]] = frozenset()


@dataclass(frozen=True, slots=True)
class Tables:
    """All tables of a file, with how it was read.

    `encoding` and `delimiter` are empty for a workbook.
    """

    file: str
    tables: tuple[Table, ...]
    encoding: str = ""
    delimiter: str = ""


@dataclass(slots=True)
class Allowance:
    """Counts what a file holds while it is read, so that no file can exhaust the memory."""

    file: str
    rows: int = field(default=0, init=False)
    cells: int = field(default=0, init=False)
    signs: int = field(default=0, init=False)

    def take(self, columns: int) -> None:
        """Counts one row. Raises UnusableInputError when the row or the whole is too large."""
        self.rows += 1
        self.cells += columns
        if columns > MOST_COLUMNS:
            raise UnusableInputError(
                "“{file}” has more than {limit} columns, the most that are read. "
                "Delete the columns that are not needed.",
                file=self.file,
                limit=MOST_COLUMNS,
            )
        if self.rows > MOST_ROWS or self.cells > MOST_CELLS:
            raise UnusableInputError(
                "“{file}” has more than {rows} million rows or {cells} million cells, the most "
                "that are read. Split it, or leave out columns.",
                file=self.file,
                rows=MOST_ROWS // 10**6,
                cells=MOST_CELLS // 10**6,
            )

    def take_text(self, cells: Sequence[str]) -> None:
        """Counts the text of one row, where a small file can repeat a long text without end.

        Raises UnusableInputError when the whole is too long.
        """
        self.signs += sum(map(len, cells))
        if self.signs > MOST_SIGNS:
            raise UnusableInputError(
                "“{file}” has more than {limit} million characters, the most that are read. "
                "Split it, or leave out columns.",
                file=self.file,
                limit=MOST_SIGNS // 10**6,
            )
