"""Says which cells of a paste were not taken, and why."""

from collections.abc import Sequence
from typing import Final

from planner.domain.errors import ShowPlannerError
from planner.wording.faults import fault_sentence
from planner.wording.language import Language

CONTEXT: Final = "pasting"

_MOST: Final = 20
"""How many cells are told one by one; more than these nobody reads in one place."""


def refused_sentence(
    language: Language, refused: Sequence[tuple[int, str, ShowPlannerError]]
) -> str:
    """The cells that were not taken, a line each: row (from 1), heading of the column, reason.

    Empty where all were taken.
    """
    if not refused:
        return ""
    head = language.plural(
        CONTEXT,
        "{count} cell was not taken; all else is pasted.",
        "{count} cells were not taken; all else is pasted.",
        count=len(refused),
    )
    told = [
        language.sentence(
            CONTEXT,
            "Row {row}, {column}: {reason}",
            row=row,
            column=column,
            reason=fault_sentence(language, error),
        )
        for row, column, error in refused[:_MOST]
    ]
    more = len(refused) - len(told)
    rest = [language.sentence(CONTEXT, "… and {count} more", count=more)] if more else []
    return "\n".join((head, *told, *rest))
