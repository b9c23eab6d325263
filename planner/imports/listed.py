"""A file of studios or people to drafts of them: any table whose columns have known names."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from planner.domain.errors import NothingToDoError, UnusableInputError
from planner.imports.formats import list_format
from planner.imports.headers import Column, Header, find_header
from planner.imports.listed_fields import creator_readers, studio_readers
from planner.imports.problems import Problem, Reason, RejectedRow
from planner.imports.row_reader import FieldReader
from planner.imports.tables import Tables
from planner.imports.text_rows import TextRow, text_rows

LISTED_READERS = {"studios": studio_readers, "creators": creator_readers}
"""What reads the fields of each kind of list."""


@dataclass(frozen=True, slots=True)
class ListedDraft:
    """What one row says of a studio or a person.

    `fields` are values of the entity by field name, only those that the row fills, so that what is
    blank in a file never overwrites anything. `cells` are the row as it stands in the file.
    """

    line: int
    fields: Mapping[str, Any]
    cells: Sequence[str]


@dataclass(frozen=True, slots=True)
class ListedImport:
    """All that such a file says, and how it was read; `kind` is `studios` or `creators`.

    `sheet` is empty for a text file, `encoding` and `delimiter` for a workbook. Every filled row
    below `header_line` is a draft or is rejected with its reasons; `remarks` are cells that were
    left out although their row was taken.
    """

    file: str
    kind: str
    sheet: str
    encoding: str
    delimiter: str
    header_line: int
    columns: tuple[Column, ...]
    drafts: tuple[ListedDraft, ...]
    rejected: tuple[RejectedRow, ...]
    remarks: tuple[Problem, ...]


def read_listed(tables: Tables, kind: str, *, currency: str) -> ListedImport:
    """The `studios` or `creators` of a file, with amounts in minor units of `currency`.

    Raises UnusableInputError where no header is recognised, NothingToDoError for no rows under it.
    """
    header = find_header(tables, (list_format(kind),))
    if header is None:
        raise _no_header(tables.file, kind)
    rows = tuple(text_rows(header))
    if not rows:
        raise NothingToDoError(
            "“{file}” has a header but no rows below it. Nothing was taken.", file=tables.file
        )
    mark = "" if tables.delimiter else "."
    columns = _first_columns(header)
    reader = FieldReader(
        readers=LISTED_READERS[kind](columns, rows, currency, mark),
        columns=columns,
        rounded=header.table.rounded,
        width=len(header.columns),
        identity=("name", "id", "full_name"),
        unidentified=Reason.NO_NAME,
        finish=_without_composites,
    )
    return _import(tables, kind, header, _read(rows, reader))


def _first_columns(header: Header) -> dict[str, tuple[int, str]]:
    columns: dict[str, tuple[int, str]] = {}
    for column in header.taken:
        columns.setdefault(column.field or "", (column.index, column.header))
    return columns


@dataclass(frozen=True, slots=True)
class _Read:
    drafts: tuple[ListedDraft, ...]
    rejected: tuple[RejectedRow, ...]
    remarks: tuple[Problem, ...]


def _read(rows: Sequence[TextRow], reader: FieldReader) -> _Read:
    drafts: list[ListedDraft] = []
    rejected: list[RejectedRow] = []
    remarks: list[Problem] = []
    for row in rows:
        read, line, cells = reader.read(row), row.record.line, row.record.cells
        if read.problems:
            rejected.append(RejectedRow(line, cells, read.problems))
        else:
            drafts.append(ListedDraft(line, read.fields, cells))
            remarks.extend(read.remarks)
    return _Read(tuple(drafts), tuple(rejected), tuple(remarks))


def _import(tables: Tables, kind: str, header: Header, read: _Read) -> ListedImport:
    return ListedImport(
        file=tables.file,
        kind=kind,
        sheet=header.table.name,
        encoding=tables.encoding,
        delimiter=tables.delimiter,
        header_line=header.line,
        columns=header.columns,
        drafts=read.drafts,
        rejected=read.rejected,
        remarks=read.remarks,
    )


def _without_composites(fields: dict[str, Any]) -> dict[str, Any]:
    """Pay in one cell as the fields that it is made of; what has a column of its own wins.

    Somebody whose real name is all that is known is called so.
    """
    pay = fields.pop("pay", None)
    agreed = {} if pay is None else {k: v for k, v in pay._asdict().items() if v is not None}
    named = {} if "name" in fields or "full_name" not in fields else {"name": fields["full_name"]}
    return {**named, **agreed, **fields}


def _no_header(file: str, kind: str) -> UnusableInputError:
    if kind == "studios":
        return UnusableInputError(
            "“{file}” has no row of column names that are known for studios. "
            "Name its columns like Studio, Address, Time zone, Hourly rate.",
            file=file,
        )
    return UnusableInputError(
        "“{file}” has no row of column names that are known for creators. "
        "Name its columns like Handle, Role, Time zone, Hourly rate.",
        file=file,
    )
