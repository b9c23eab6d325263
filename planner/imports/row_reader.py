"""The texts of a row to the values of an entity's fields, each with its reason if not."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from planner.imports.problems import CellError, Problem, Reason, shown
from planner.imports.text_rows import TextRow

T = TypeVar("T")
ReadTexts = Callable[[tuple[str, ...]], Any]

_BETWEEN = " / "
_LEFT_OUT = frozenset({Reason.UNKNOWN_STATUS, Reason.NOT_YES_OR_NO})
"""What is wrong with a cell, but not so wrong that its row is lost."""


@dataclass(frozen=True, slots=True)
class ReadRow:
    """A row's values by field, what speaks against taking it, and what was left out of it."""

    fields: dict[str, Any]
    problems: tuple[Problem, ...] = ()
    remarks: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class FieldReader:
    """Reads the rows of one file. `readers` turn the texts of a field into its value; `columns`
    are the index and header of each field's first column. A row needs one of the `identity`
    fields, else it is `unidentified`; a number in a `numbered` one must be whole. `finish` makes
    what was read the fields of an entity."""

    readers: Mapping[str, ReadTexts]
    columns: Mapping[str, tuple[int, str]]
    rounded: frozenset[tuple[int, int]]
    width: int
    identity: tuple[str, ...]
    unidentified: Reason = Reason.NO_IDENTITY
    numbered: tuple[str, ...] = ()
    finish: Callable[[dict[str, Any]], dict[str, Any]] = dict

    def read(self, row: TextRow) -> ReadRow:
        """The values of a row, or every reason why it cannot be taken."""
        fields: dict[str, Any] = {}
        problems = self._row_problems(row)
        remarks: list[Problem] = []
        for name, texts in row.texts.items():
            if name not in self.readers:  # it only told what kind of file this is
                continue
            try:
                fields[name] = self.readers[name](texts)
            except CellError as error:
                doubtful = remarks if error.reason in _LEFT_OUT else problems
                doubtful.append(self._cell_problem(row, name, texts, error))
        if not problems and not any(name in fields for name in self.identity):
            problems.append(Problem(row.record.line, self.unidentified))
        return ReadRow(self.finish(fields), tuple(problems), tuple(remarks))

    def _row_problems(self, row: TextRow) -> list[Problem]:
        line, cells = row.record.line, row.record.cells
        problems: list[Problem] = []
        if len(cells) > self.width and any(cell.strip() for cell in cells[self.width :]):
            values = {"cells": len(cells), "columns": self.width}
            problems.append(Problem(line, Reason.TOO_MANY_CELLS, values=values))
        for name in self.numbered if self.rounded else ():
            if name in row.texts and (line, self.columns[name][0]) in self.rounded:
                error = CellError(Reason.ROUNDED_NUMBER)
                problems.append(self._cell_problem(row, name, row.texts[name], error))
        return problems

    def _cell_problem(
        self, row: TextRow, name: str, texts: Sequence[str], error: CellError
    ) -> Problem:
        return Problem(
            row.record.line,
            error.reason,
            column=self.columns[name][1],
            value=shown(_BETWEEN.join(texts)),
            values=error.values,
        )


def of_first(read: Callable[[str], T]) -> Callable[[tuple[str, ...]], T]:
    """Reads the best of the columns that a field has."""
    return lambda texts: read(texts[0])
