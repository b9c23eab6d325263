"""Keeps the roles of each cell: a view asks for them dozens of times at every repaint."""

from collections.abc import Collection, Sequence
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import Qt

from planner.ui.widgets.column import Column, Record
from planner.ui.widgets.diffing import runs
from planner.ui.widgets.entry import Cell, Side

CELL_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
"""The whole Cell: what the delegate paints."""

FLAGS: Final = -1
"""No role of Qt's: the flags of the cell."""

ALIGNMENT: Final = {
    Side.LEFT: int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
    Side.RIGHT: int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter),
}

_SELECTABLE: Final = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)
_EDITABLE: Final = _SELECTABLE | Qt.ItemFlag.ItemIsEditable

R = TypeVar("R", bound=Record)
Roles = dict[int, Any]


class CellCache(Generic[R]):
    """The cells of records, made when they are first looked at and kept by key."""

    def __init__(self, columns: Sequence[Column[R]]) -> None:
        self._columns = columns
        self._known: dict[str, list[Roles | None]] = {}

    def roles(self, record: R, column: int) -> Roles:
        """What a cell has for each role."""
        known = self._known.get(record.key)
        if known is None:
            known = self._known[record.key] = [None] * len(self._columns)
        found = known[column]
        if found is None:
            found = known[column] = _roles(self._columns[column], record)
        return found

    def renew(self, record: R) -> list[tuple[int, int]]:
        """Makes the cells of a changed record anew; gives the runs of columns that differ.

        A cell that nobody has looked at has nobody to tell, and is not made.
        """
        known = self._known.get(record.key, [])
        changed: list[int] = []
        for place, before in enumerate(known):
            if before is not None:
                known[place] = after = _roles(self._columns[place], record)
                if after != before:
                    changed.append(place)
        return runs(changed)

    def forget(self, key: str) -> None:
        """Drops the cells of a record."""
        self._known.pop(key, None)

    def keep_only(self, keys: Collection[str]) -> list[str]:
        """Drops the cells of all records but these; gives the keys of those that had any."""
        dropped = [key for key in self._known if key not in keys]
        for key in dropped:
            del self._known[key]
        return dropped


def _roles(column: Column[R], record: R) -> Roles:
    role = Qt.ItemDataRole
    cell = column.cell(record)
    return {
        int(role.DisplayRole): cell.text,
        int(role.EditRole): cell.typed,
        int(role.AccessibleTextRole): cell.said or cell.text,
        int(role.TextAlignmentRole): ALIGNMENT[column.side],
        CELL_ROLE: cell,
        FLAGS: _flags(record, cell),
    }


def _flags(record: Record, cell: Cell) -> Qt.ItemFlag:
    if not record.selectable:
        return Qt.ItemFlag.ItemNeverHasChildren
    return _EDITABLE if cell.editable else _SELECTABLE
