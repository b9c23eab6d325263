"""The schedule as the lines of its table: a heading for each day, and the shows of that day."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from planner.services.overview import ShowOverview
from planner.ui.widgets.column import HeadingRow, OrdinaryRow


@dataclass(frozen=True, slots=True)
class DayLine(HeadingRow):
    """A day in the zone of its shows, and how many there are."""

    day: date
    shows: int

    @property
    def key(self) -> str:
        """The day."""
        return f"day:{self.day.isoformat()}"


@dataclass(frozen=True, slots=True)
class ShowLine(OrdinaryRow):
    """A show. `platforms` are names."""

    overview: ShowOverview
    platforms: tuple[str, ...]

    @property
    def key(self) -> str:
        """The show's id."""
        return self.overview.show.id


ScheduleLine = DayLine | ShowLine


def lines_of(shows: Sequence[ShowLine]) -> Iterator[ScheduleLine]:
    """The lines from top to bottom, of shows in the order in which they go on air.

    Shows of different zones stand under the day that their own clock shows.
    """
    days = [line.overview.show.starts_at.date() for line in shows]
    for place, (line, day) in enumerate(zip(shows, days, strict=True)):
        if place == 0 or days[place - 1] != day:
            yield DayLine(day, days.count(day))
        yield line
