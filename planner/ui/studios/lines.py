"""The studios as the lines of their table."""

from dataclasses import dataclass
from datetime import date

from planner.domain.week_load import StudioLoad
from planner.ui.widgets.column import OrdinaryRow


@dataclass(frozen=True, slots=True)
class StudioLine(OrdinaryRow):
    """A studio with the load of the week from `monday`; money is in `currency`, the plan's."""

    load: StudioLoad
    currency: str
    monday: date

    @property
    def key(self) -> str:
        """The studio's id."""
        return self.load.studio.id
