"""What a studio or a person has in a week, as its sheet tells it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from planner.domain.catalogue import Brand
from planner.domain.crew import Creator, TimeOff
from planner.domain.schedule import Block, Duty
from planner.domain.show import ShowStatus
from planner.domain.studio import BookingState, Closure, Studio

DAYS: Final = 7


@dataclass(frozen=True, slots=True)
class StudioWeek:
    """Seven days of a studio from `first` on, on its own clock.

    `blocks` are all that touch them, by start. `teams` are the people of each show in the order of
    their shifts and `brands` the brands of the shows, both by id.
    """

    studio: Studio
    first: date
    blocks: tuple[Block, ...] = ()
    closures: tuple[Closure, ...] = ()
    teams: Mapping[str, tuple[Creator, ...]] = field(default_factory=dict)
    brands: Mapping[str, Brand] = field(default_factory=dict)

    @property
    def shown(self) -> tuple[Block, ...]:
        """The blocks that are still meant: enquiries too, but nothing that was let go."""
        return tuple(each for each in self.blocks if each.live or _asked(each))


@dataclass(frozen=True, slots=True)
class CreatorWeek:
    """Seven days of a person from `first` on, on their own clock.

    `duties` are all that touch them, by call. `rooms` are the bookings of each show that are still
    meant, by the show's id.
    """

    creator: Creator
    first: date
    duties: tuple[Duty, ...] = ()
    time_off: tuple[TimeOff, ...] = ()
    rooms: Mapping[str, tuple[Block, ...]] = field(default_factory=dict)
    brands: Mapping[str, Brand] = field(default_factory=dict)

    @property
    def shown(self) -> tuple[Duty, ...]:
        """The duties that nobody declined, of shows that were not cancelled."""
        return tuple(each for each in self.duties if each.live)


def days_from(first: date) -> tuple[date, ...]:
    """The seven days of a week sheet."""
    return tuple(first + timedelta(days=number) for number in range(DAYS))


def _asked(block: Block) -> bool:
    cancelled = block.show is not None and block.show.status is ShowStatus.CANCELLED
    return block.booking.state is BookingState.ENQUIRY and not cancelled
