"""The formulas by which a rundown still cascades in a spreadsheet: the rules of `domain.timing`.

Two hidden columns carry the cascade down the sheet: `runs` is 1 for an item that takes time, and
`reached` is where the rows so far end, on the even line of `exports.wall_line`. All is rounded to
the second, so that thousands of rows add up.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from xlsxwriter.utility import xl_rowcol_to_cell

from planner.domain.rundown import StartMode

MINUS: Final = "−"


@dataclass(frozen=True, slots=True)
class Change:
    """Where the sheet has a clock change: the cells of its moment on the line and of its step."""

    at: str
    by: str


@dataclass(frozen=True, slots=True)
class Formulas:
    """Makes the formulas of one sheet.

    `columns` are the numbers of columns by field, `on_air` the cell of the on-air wall time,
    `began` that of the same moment on the line. `modes` are the words of the start modes.
    `first` is the number of the first line, from 0.
    """

    columns: Mapping[str, int]
    on_air: str
    began: str
    changes: tuple[Change, ...]
    modes: Mapping[StartMode, str]
    first: int

    def cell(self, line: int, field: str) -> str:
        """The address of a field in a line."""
        return str(xl_rowcol_to_cell(line, self.columns[field], col_abs=True))

    def cells(self, first: int, last: int, field: str) -> str:
        """The address of a field from one line to another."""
        return f"{self.cell(first, field)}:{self.cell(last, field)}"

    def wall(self, moment: str) -> str:
        """A moment on the line as clocks show it."""
        steps = (f"+(ROUND(({moment}-{each.at})*86400,0)>=0)*{each.by}" for each in self.changes)
        return f"{moment}{''.join(steps)}"

    def on_line(self, wall: str) -> str:
        """A wall time on the line; one that comes twice is the first, as everywhere here."""
        steps = []
        before = ""
        for each in self.changes:
            turned = f"{each.at}{before}+MAX({each.by},0)"
            steps.append(f"-(ROUND(({wall}-({turned}))*86400,0)>=0)*{each.by}")
            before += f"+{each.by}"
        return f"{wall}{''.join(steps)}"

    def runs(self, line: int, block: int | None) -> str:
        """Whether an item takes time: 1 unless it or its block is skipped."""
        skipped = [f'{self.cell(each, "skip")}<>""' for each in (line, block) if each is not None]
        return f"=IF(OR({','.join(skipped)}),0,1)"

    def start_on_line(self, line: int) -> str:
        """Where an item starts, whichever way it gets its start."""
        hard = self.modes[StartMode.HARD]
        mode = self.cell(line, "start_mode")
        return f'=IF({mode}="{hard}",{self.clock(line)},{self.reached(line - 1)})'

    def clock(self, line: int) -> str:
        """The clock time of an item, on the line."""
        wall = f"(INT({self.on_air})+{self.cell(line, 'day')}+{self.cell(line, 'clock')})"
        return _to_the_second(self.on_line(wall))

    def rest(self, line: int) -> str:
        """The length of an item that ends by a clock time."""
        left = _to_the_second(f"{self.clock(line)}-{self.reached(line - 1)}")
        return f"=IF({self.cell(line, 'runs')}=1,MAX(0,{left}),0)"

    def reached(self, line: int) -> str:
        """Where the rows up to a line end; before the first, on air."""
        return self.began if line < self.first else self.cell(line, "reached")

    def reach(self, line: int) -> str:
        """The same after an item."""
        start, length = self.cell(line, "starts"), self.cell(line, "length")
        ends = _to_the_second(f"{start}+{length}")
        return f"=IF({self.cell(line, 'runs')}=1,{ends},{self.reached(line - 1)})"

    def end(self, line: int) -> str:
        """Where an item ends, as clocks show it."""
        runs, length = self.cell(line, "runs"), self.cell(line, "length")
        ends = _to_the_second(f"({self.cell(line, 'starts')}+{runs}*{length})")
        return f"={self.wall(ends)}"

    def slack(self, line: int) -> str:
        """The signed gap before a hard start, as text: spreadsheets show no negative times."""
        hard, mode = self.modes[StartMode.HARD], self.cell(line, "start_mode")
        gap = signed(f"{self.cell(line, 'starts')}-{self.reached(line - 1)}")
        return f'=IF(AND({mode}="{hard}",{self.cell(line, "runs")}=1),{gap},"")'

    def block_start(self, line: int, last: int) -> str:
        """A block starts with its first item that runs; `last` is the last line in it."""
        if last == line:
            return f"={self.reached(line - 1)}"
        starts, runs = self.cells(line + 1, last, "starts"), self.cells(line + 1, last, "runs")
        return f"=IFERROR(INDEX({starts},MATCH(1,{runs},0)),{self.reached(line - 1)})"

    def block_length(self, line: int, last: int) -> str:
        """The lengths in a block that run."""
        if last == line:
            return "=0"
        runs, lengths = self.cells(line + 1, last, "runs"), self.cells(line + 1, last, "length")
        return f"=SUMIF({runs},1,{lengths})"

    def block_end(self, line: int, last: int) -> str:
        """A block ends with its last item that runs."""
        if last == line:
            return f"={self.wall(self.cell(line, 'starts'))}"
        runs = self.cells(line + 1, last, "runs")
        ends = f"IF(SUM({runs})=0,{self.cell(line, 'starts')},{self.reached(last)})"
        return f"={self.wall(ends)}"

    def block_over(self, line: int) -> str:
        """The signed difference of a block to its target, as text."""
        target, skip = self.cell(line, "target"), self.cell(line, "skip")
        over = signed(f"{self.cell(line, 'length')}-{target}")
        return f'=IF(OR({target}="",{skip}<>""),"",{over})'

    def content(self, last: int) -> str:
        """The sum of all lengths that run."""
        runs = self.cells(self.first, last, "runs")
        return f"=SUMIF({runs},1,{self.cells(self.first, last, 'length')})"

    def planned(self, last: int) -> str:
        """From the first start to the last end."""
        starts, runs = self.cells(self.first, last, "starts"), self.cells(self.first, last, "runs")
        begins = f"IFERROR(INDEX({starts},MATCH(1,{runs},0)),{self.began})"
        return f"={_to_the_second(f'{self.reached(last)}-{begins}')}"


def signed(days: str) -> str:
    """A difference of times with its sign, as `+1:05:00`; empty where there is none."""
    seconds = f"ROUND(({days})*86400,0)"
    size = f"ABS({seconds})"
    hours, minutes = f"INT({size}/3600)", f"INT(MOD({size},3600)/60)"
    parts = f'{hours}&":"&TEXT({minutes},"00")&":"&TEXT(MOD({size},60),"00")'
    return f'IF({seconds}=0,"",IF({seconds}<0,"{MINUS}","+")&{parts})'


def _to_the_second(days: str) -> str:
    return f"ROUND(({days})*86400,0)/86400"
