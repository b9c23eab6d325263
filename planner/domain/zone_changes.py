"""What a new tz database does to a plan: wall times stay, the instants derived from them move."""

from dataclasses import dataclass
from datetime import datetime

from planner.domain.base import Entity
from planner.domain.intervals import Span


@dataclass(frozen=True, slots=True)
class Moved:
    """A show or booking at other instants than before: seconds since 1970, UTC.

    The spans are those that are derived: of a show its time on air, of a booking its whole block.
    """

    kind: type[Entity]
    id: str
    before: Span
    after: Span

    @property
    def by(self) -> int:
        """How many seconds later it starts; below 0 for earlier."""
        return self.after.start - self.before.start


@dataclass(frozen=True, slots=True)
class ZoneChange:
    """The instants of a plan were derived by one version of the tz database, and now by another.

    Versions are IANA's, such as `2025b`; `moved` is every show and booking that is at other
    instants now, and is empty where the new rules are about other places or times.
    """

    before: str
    after: str
    moved: tuple[Moved, ...]


@dataclass(frozen=True, slots=True)
class MovedTime:
    """What moved, by its name: `starts_at` is the wall time of its use in `timezone`, as before.

    `title` is the show's, or the note of a booking without a show; `studio` is where a booking is,
    empty for a show.
    """

    moved: Moved
    title: str
    studio: str
    starts_at: datetime
    timezone: str


@dataclass(frozen=True, slots=True)
class MovedTimes:
    """A change with all that it moved: shows first, each kind by its instant now."""

    change: ZoneChange
    times: tuple[MovedTime, ...]
