"""What is kept of a text that is typed into a cue column: the rules of each kind, in one place."""

from typing import Final

from planner.domain.errors import InvalidValueError
from planner.domain.rundown import CueColumn, CueKind
from planner.services.row_texts import YES

_NO: Final = frozenset(("", "0", "no", "n", "false", "-", "–", "—", "nein", "non", "否"))


def is_yes(text: str) -> bool:
    """Whether a text in a cell that is ticked means that it is."""
    return text.strip().casefold() not in _NO


def cue_as_kept(column: CueColumn, text: str) -> str:
    """What a cell of a column keeps of a text; none for an empty cell.

    A check column is ticked or not. A select column takes one of its options, typed in any case or
    only begun where it is the only one to begin so. Raises InvalidValueError.
    """
    if column.kind is CueKind.CHECK:
        return YES if is_yes(text) else ""
    if column.kind is CueKind.SELECT and text.strip():
        return _option(column, text.strip())
    return "" if not text.strip() else text


def _option(column: CueColumn, typed: str) -> str:
    wanted = typed.casefold()
    for option in column.options:
        if option.casefold() == wanted:
            return option
    begun = [option for option in column.options if option.casefold().startswith(wanted)]
    if len(begun) != 1:
        raise InvalidValueError(
            "“{text}” is not a choice of the column “{column}”. Choose one of: {options}.",
            text=typed,
            column=column.name,
            options=", ".join(column.options),
        )
    return begun[0]
