"""A form of the columns that a table has: each field shows, reads and writes as its column does."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Generic, TypeVar

from planner.ui.problems import Problems
from planner.ui.widgets.column import Column, Record
from planner.ui.widgets.entry import Entry, Understood, as_text
from planner.ui.widgets.form import LineField

R = TypeVar("R", bound=Record)


class RecordFields(Generic[R]):
    """Fields for columns that can be typed into; `show` says whose values they show from now on.

    What is half typed is that record's until another one is shown.
    """

    def __init__(
        self,
        columns: Sequence[Column[R]],
        record: R,
        problems: Problems,
        *,
        under: Sequence[str] = (),
    ) -> None:
        """`record` is the first to be shown; `under` are the columns whose values are long and
        stand below their names."""
        self._record = record
        self._columns = {column.id: column for column in columns}
        self.fields = {
            column.id: LineField(
                column.title,
                self._entry(column),
                self._commit(column),
                problems,
                under=column.id in under,
            )
            for column in columns
        }

    def __getitem__(self, column_id: str) -> LineField:
        """The field of a column."""
        return self.fields[column_id]

    def some(self, *column_ids: str) -> list[LineField]:
        """The fields of some columns."""
        return [self.fields[column_id] for column_id in column_ids]

    def show(self, record: R) -> None:
        """Shows the values of a record."""
        self._record = record
        for column_id, field in self.fields.items():
            cell = self._columns[column_id].cell(record)
            field.show_value(cell.text, cell.typed, of=record.key)

    def _commit(self, column: Column[R]) -> Any:
        def commit(value: object) -> None:
            if column.write is not None:
                column.write(self._record, value)

        return commit

    def _entry(self, column: Column[R]) -> Entry:
        """How the column is typed. What it means is asked anew: that may depend on the record."""

        def understand(text: str) -> Understood:
            entry = Entry(as_text) if column.entry is None else column.entry(self._record)
            return entry.understand(text)

        if column.entry is None:
            return Entry(understand)
        return replace(column.entry(self._record), understand=understand)
