"""How many lines of a file would do what, as a row of chips."""

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.services.product_preview import RowState
from planner.ui.importing.columns import TONES, state_name
from planner.ui.tokens import SPACE_S
from planner.ui.widgets.entry import Tone
from planner.ui.widgets.look import dress, label


class CountChips(QWidget):
    """A chip for each state that a line of the file is in."""

    def __init__(self) -> None:
        super().__init__()
        self._chips = {state: label(look="chip") for state in RowState}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        for state, chip in self._chips.items():
            tone = TONES[state]
            dress(chip, "chip", tone=tone.value if tone is not Tone.QUIET else Tone.PLAIN.value)
            chip.hide()
            row.addWidget(chip)
        row.addStretch(1)

    def show_counts(self, counts: Mapping[RowState, int]) -> None:
        """Shows the counts that are not 0."""
        for state, chip in self._chips.items():
            count = counts.get(state, 0)
            chip.setText(f"{count} {state_name(state)}")
            chip.setVisible(bool(count))
