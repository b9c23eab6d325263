"""What the schedule is narrowed to: the same in each of its views."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from planner.domain.show import ShowStatus


@dataclass(frozen=True, slots=True)
class ShowFilter:
    """Which shows are wanted; None and False leave nothing out."""

    brand_id: str | None = None
    status: ShowStatus | None = None
    only_problems: bool = False

    @property
    def open(self) -> bool:
        """Whether everything is wanted."""
        return self == EVERYTHING

    def wants(
        self, show_id: str, brand_id: str, status: ShowStatus, troubled: Collection[str]
    ) -> bool:
        """Whether a show is wanted; `troubled` are the ids of shows with something to solve."""
        return (
            self.brand_id in (None, brand_id)
            and self.status in (None, status)
            and (not self.only_problems or show_id in troubled)
        )


EVERYTHING: Final = ShowFilter()
"""Leaves nothing out."""
