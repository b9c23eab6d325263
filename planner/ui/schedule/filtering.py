"""What the schedule is narrowed to: the same in each of its views."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Final

from planner.domain.show import ShowStatus


@dataclass(frozen=True, slots=True)
class ShowFilter:
    """Which shows are wanted, by ids; None and False leave nothing out."""

    brand_id: str | None = None
    channel_id: str | None = None
    studio_id: str | None = None
    creator_id: str | None = None
    status: ShowStatus | None = None
    only_problems: bool = False

    @property
    def open(self) -> bool:
        """Whether everything is wanted."""
        return self == EVERYTHING


EVERYTHING: Final = ShowFilter()
"""Leaves nothing out."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a filter wants of a plan as it is now.

    `troubled` are the ids of shows with something to solve, `among` those on the channel, in the
    studio and with the person that it asks for (None: it asks for none).
    """

    shows: ShowFilter = EVERYTHING
    troubled: Collection[str] = frozenset()
    among: Collection[str] | None = None

    def has(self, show_id: str, brand_id: str, status: ShowStatus) -> bool:
        """Whether a show is wanted."""
        return (
            self.shows.brand_id in (None, brand_id)
            and self.shows.status in (None, status)
            and (self.among is None or show_id in self.among)
            and (not self.shows.only_problems or show_id in self.troubled)
        )

    def has_time_in(self, studio_id: str) -> bool:
        """Whether a booking of a studio without a show is wanted: no filter, or only the studio."""
        return replace(self.shows, studio_id=None).open and self.shows.studio_id in (
            None,
            studio_id,
        )
