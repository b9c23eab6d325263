"""What a person says about a file where recognising it is wrong or not enough."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from planner.imports.column_names import header_key


@dataclass(frozen=True, slots=True)
class Reading:
    """How to read a file; None and empty leave it to what is recognised.

    `columns` maps normalised names of columns to the field that they are, empty for one that is
    not to be taken. `known` are such choices of earlier times by the key of the header they were
    made for (`column_names.header_key`); they hold where `columns` says nothing at all. With
    `clear_blanks` an empty cell empties what the plan has, otherwise it leaves it as it is.
    """

    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None
    format: str | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    known: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    clear_blanks: bool = False

    def chosen_fields(self, names: Sequence[str]) -> Mapping[str, str]:
        """What was said of the columns of a header, by normalised name."""
        if self.columns or not self.known:
            return self.columns
        return self.known.get(header_key(names), {})
