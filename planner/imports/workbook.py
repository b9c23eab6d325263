"""Workbooks (XLSX, ODS, XLS) to tables, each form behind the guard that it needs."""

from python_calamine import CalamineError, PasswordError

from planner.imports.old_workbook import read_old_workbook
from planner.imports.sheets import read_sheets
from planner.imports.source import Form, Source
from planner.imports.tables import Table
from planner.imports.workbook_guard import damaged_workbook, locked_workbook, measured_copy


def read_workbook(source: Source, form: Form) -> tuple[Table, ...]:
    """The visible sheets of a workbook, in its order.

    Raises UnusableInputError for one that is damaged, too large, or protected by a password.
    """
    if form is Form.OLD_WORKBOOK:
        return read_old_workbook(source)
    try:
        return read_sheets(source.name, measured_copy(source))
    except PasswordError as error:
        raise locked_workbook(source) from error
    except CalamineError as error:
        raise damaged_workbook(source) from error
