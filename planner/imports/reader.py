"""The front door of every import: any file in, its tables of text out."""

from pathlib import Path

from planner.domain.errors import UnusableInputError
from planner.imports.delimited import read_delimited
from planner.imports.encodings import decode
from planner.imports.source import Form, Source, form_of, read_source
from planner.imports.tables import Tables
from planner.imports.workbook import read_workbook


def read_file(path: Path, *, encoding: str | None = None, delimiter: str | None = None) -> Tables:
    """The tables of a file; see `read_tables`."""
    return read_tables(read_source(path), encoding=encoding, delimiter=delimiter)


def read_tables(
    source: Source, *, encoding: str | None = None, delimiter: str | None = None
) -> Tables:
    """The tables of a CSV, TSV, XLSX, XLS or ODS file, told apart by content and not by name.

    `encoding` and `delimiter` settle what the file leaves open. Raises UndecidedEncodingError
    where only a person can tell the encoding; UnusableInputError where no table can be read.
    """
    form = form_of(source)
    if form is not Form.TEXT:
        return _checked(Tables(source.name, read_workbook(source, form)))
    text, found = decode(source, encoding)
    table, used = read_delimited(source.name, text, delimiter)
    return _checked(Tables(source.name, (table,), encoding=found, delimiter=used))


def _checked(tables: Tables) -> Tables:
    if all(record.blank for table in tables.tables for record in table.records):
        raise UnusableInputError(
            "“{file}” holds no filled cell. Export it again where it came from.", file=tables.file
        )
    return tables
