"""A row as it would be if what is being typed were written: for times that follow while typing."""

from typing import cast

from planner.domain.rundown import Row, StartMode
from planner.ui.rundown.entries import StartWish


def row_as_typed(row: Row, column: str, value: object) -> Row:
    """The row with an understood value of a column that times depend on; else the row itself.

    It is only shown, so what a service would refuse (a length for a note) does no harm here.
    """
    if column == "length" and isinstance(value, int):
        return row.changed(length=value)
    if column == "start":
        wish = cast("StartWish", value)
        clock = None if wish.mode is StartMode.FOLLOW else wish.clock
        return row.changed(start=wish.mode, clock=clock, day=wish.day)
    return row
