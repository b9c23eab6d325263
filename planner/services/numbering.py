"""Freezing the numbers of a rundown, counting them anew, and letting them go; each is one step."""

from planner.domain.errors import InvalidValueError, NothingToDoError
from planner.domain.numbering import are_frozen, item_numbers
from planner.domain.rundown import Row, RowType, in_order
from planner.domain.show import Show
from planner.services.labels import label, row_name
from planner.services.workspace import Workspace


def freeze_numbers(workspace: Workspace, show_id: str) -> None:
    """Lets each item keep the number that it has, whatever is added or moved from now on.

    Raises NothingToDoError where there is no item, or where they are frozen already.
    """
    rows = _rows(workspace, show_id)
    if are_frozen(rows):
        raise NothingToDoError("The numbers are frozen already. Renumber to count them anew.")
    _give(workspace, show_id, "Freeze the numbers of “{show}”", item_numbers(rows))


def renumber(workspace: Workspace, show_id: str) -> None:
    """Counts the items from 1 in the order that they have; the numbers stay frozen.

    Raises NothingToDoError where they are not frozen, as they are counted anyhow.
    """
    items = [row for row in _rows(workspace, show_id) if row.type is RowType.ITEM]
    if not are_frozen(items):
        raise NothingToDoError(
            "The numbers are not frozen, so they are counted anew by themselves."
        )
    numbers = {row.id: str(number) for number, row in enumerate(items, start=1)}
    _give(workspace, show_id, "Renumber “{show}”", numbers)


def thaw_numbers(workspace: Workspace, show_id: str) -> None:
    """Lets the numbers follow the order again. Raises NothingToDoError where they do."""
    rows = _rows(workspace, show_id)
    if not are_frozen(rows):
        raise NothingToDoError("The numbers are not frozen.")
    _give(workspace, show_id, "Let the numbers of “{show}” follow", {})


def set_number(workspace: Workspace, row_id: str, number: str) -> Row:
    """Gives an item a number of its own where they are frozen; elsewhere they are only counted.

    Raises InvalidValueError for a number that another item has.
    """
    row, wanted = workspace.get(Row, row_id), " ".join(number.split())
    rows = _rows(workspace, row.show_id)
    if row.type is not RowType.ITEM or not are_frozen(rows) or wanted == row.fixed_number:
        return row
    for other in rows:
        if wanted and other.id != row.id and other.fixed_number == wanted:
            raise InvalidValueError(
                "“{row}” has the number {number} already. Give it another one first.",
                row=row_name(other),
                number=wanted,
            )
    edited = row.changed(fixed_number=wanted)
    with workspace.change(label(workspace, "Number “{row}”", row=row_name(row))) as step:
        step.put(edited)
    return edited


def _rows(workspace: Workspace, show_id: str) -> list[Row]:
    return in_order(workspace.where(Row, show_id=show_id))


def _give(workspace: Workspace, show_id: str, sentence: str, numbers: dict[str, str]) -> None:
    show = workspace.get(Show, show_id)
    rows = _rows(workspace, show_id)
    if not any(row.type is RowType.ITEM for row in rows):
        raise NothingToDoError("There is nothing to number yet. Add a row first.")
    with workspace.change(label(workspace, sentence, show=show.title)) as step:
        for row in rows:
            step.put(row.changed(fixed_number=numbers.get(row.id, "")))
