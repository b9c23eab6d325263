"""The rows that an import did not take, as a file to mend and to import again."""

import csv
import io
from collections.abc import Sequence
from typing import Protocol

from planner.imports.problems import Problem
from planner.wording.importing import problem_text
from planner.wording.language import Language

CONTEXT = "importing"
_BYTE_ORDER_MARK = "\ufeff"


class Rejected(Protocol):
    """A row that was not taken, with its cells as they stand in the file."""

    @property
    def line(self) -> int:
        """Its line in the file."""

    @property
    def cells(self) -> Sequence[str]:
        """Its cells."""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Why it was not taken."""


def rejected_csv(language: Language, names: Sequence[str], rows: Sequence[Rejected]) -> bytes:
    """A CSV file (UTF-8 with its mark, so that spreadsheets read it right) of the rows under the
    names of their columns, with two more: the line they stood in and why they were not taken.

    The cells are as they stand in the person's own file, so that nothing has to be mended twice.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    line, reason = (language.translate(CONTEXT, word) for word in ("Line", "Why it was not taken"))
    writer.writerow([*names, line, reason])
    for row in rows:
        cells = [*row.cells, *[""] * (len(names) - len(row.cells))]
        why = "; ".join(problem_text(language, problem) for problem in row.problems)
        writer.writerow([*cells, row.line, why])
    return (_BYTE_ORDER_MARK + text.getvalue()).encode("utf-8", "surrogatepass")
