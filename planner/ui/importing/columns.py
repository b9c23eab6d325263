"""The columns of the table that shows what importing a file would do."""

from dataclasses import dataclass

from planner.services.import_look import LookedLine
from planner.services.product_preview import RowState
from planner.ui.marking import translate
from planner.ui.widgets.column import Column, OrdinaryRow
from planner.ui.widgets.entry import Cell, Chip, Side, Tone

TONES = {
    RowState.NEW: Tone.GOOD,
    RowState.CHANGED: Tone.ACCENT,
    RowState.SAME: Tone.QUIET,
    RowState.REJECTED: Tone.CAUTION,
}


@dataclass(frozen=True, slots=True)
class ImportLine(OrdinaryRow):
    """A line of the file as the table shows it."""

    looked: LookedLine

    @property
    def key(self) -> str:
        """What makes it the same line."""
        return self.looked.key


def state_name(state: RowState) -> str:
    """What would come of a line, in one word."""
    return {
        RowState.NEW: translate("Importing", "new"),
        RowState.CHANGED: translate("Importing", "changed"),
        RowState.SAME: translate("Importing", "same"),
        RowState.REJECTED: translate("Importing", "rejected"),
    }[state]


def import_columns() -> tuple[Column[ImportLine], ...]:
    """The columns from left to right; they are read only."""
    return (
        Column("state", "", _state, 96),
        Column("line", translate("Importing", "Line"), _number, 60, Side.RIGHT),
        Column("name", translate("Importing", "Name"), _name, 220, grow=2),
        Column("told", translate("Importing", "What comes of it"), _told, 280, grow=3),
    )


def _state(line: ImportLine) -> Cell:
    name = state_name(line.looked.state)
    return Cell(said=name, chip=Chip(name, TONES[line.looked.state]))


def _number(line: ImportLine) -> Cell:
    return Cell(str(line.looked.line), tone=Tone.QUIET)


def _name(line: ImportLine) -> Cell:
    return Cell(line.looked.name, bold=line.looked.state is not RowState.REJECTED)


def _told(line: ImportLine) -> Cell:
    rejected = line.looked.state is RowState.REJECTED
    return Cell(line.looked.told, tone=Tone.CAUTION if rejected else Tone.PLAIN)
