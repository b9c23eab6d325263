"""The people as the lines of their table."""

from dataclasses import dataclass

from planner.domain.crew import Creator
from planner.domain.week_load import CreatorLoad
from planner.services.week_loads import TroubledLoad
from planner.ui.widgets.column import OrdinaryRow


@dataclass(frozen=True, slots=True)
class CreatorLine(OrdinaryRow):
    """A person with the load of a week; money is in `currency`, the plan's. `at` is the instant
    that is asked about, None where no time is asked for."""

    read: TroubledLoad
    currency: str
    at: int | None = None

    @property
    def load(self) -> CreatorLoad:
        """The week."""
        return self.read.load

    @property
    def creator(self) -> Creator:
        """The person."""
        return self.read.load.creator

    @property
    def key(self) -> str:
        """The person's id."""
        return self.creator.id
