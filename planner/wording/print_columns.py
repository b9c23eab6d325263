"""What the columns of sheets are called."""

from collections.abc import Sequence
from types import MappingProxyType
from typing import Final

from planner.domain.print_columns import CUE, WRITING
from planner.domain.rundown import CueColumn
from planner.wording import terms
from planner.wording.language import Language

CONTEXT: Final = "sheets"

_OWN: Final = MappingProxyType(
    {
        "pulled": "Pulled",
        "back": "Back",
        "place": "Place and props",
        "needed": "First needed",
        "done": "Done",
        "price": "Price: list → live",
        "release": "Release",
    }
)
"""Columns that no grid has."""


def print_column_name(
    language: Language, column: str, cue_columns: Sequence[CueColumn] = ()
) -> str:
    """The heading of a column of a sheet; a cue column is called as in the plan."""
    if column in _OWN:
        return language.translate(CONTEXT, _OWN[column])
    if column == WRITING:
        return terms.column_name(language, "notes")
    cue = column.removeprefix(CUE)
    names = {each.id: each.name for each in cue_columns} if column.startswith(CUE) else {}
    if cue in names:
        return terms.cue_column_name(language, names[cue])
    return terms.column_name(language, column)
