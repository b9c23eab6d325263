"""The studios as the lines of their table."""

from dataclasses import dataclass

from planner.domain.week_load import StudioLoad
from planner.ui.widgets.entry import Ground


@dataclass(frozen=True, slots=True)
class StudioLine:
    """A studio with the load of a week; money is in `currency`, the plan's."""

    load: StudioLoad
    currency: str

    @property
    def key(self) -> str:
        """The studio's id."""
        return self.load.studio.id

    @property
    def selectable(self) -> bool:
        """Every studio can be selected."""
        return True

    @property
    def ground(self) -> Ground:
        """An ordinary row."""
        return Ground.ROW
