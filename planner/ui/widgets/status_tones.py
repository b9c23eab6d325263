"""What colour goes with the state of a show; its name always stands beside it."""

from typing import Final

from planner.domain.show import ShowStatus
from planner.ui.widgets.entry import Tone

STATUS_TONES: Final = {
    ShowStatus.IDEA: Tone.QUIET,
    ShowStatus.PLANNED: Tone.QUIET,
    ShowStatus.CONFIRMED: Tone.ACCENT,
    ShowStatus.LIVE: Tone.ON_AIR,
    ShowStatus.DONE: Tone.GOOD,
    ShowStatus.CANCELLED: Tone.QUIET,
}
