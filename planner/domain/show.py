"""Shows, the series they repeat in, and what they cost."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from planner.domain.base import Amount, Count, Entity, Id, Minutes, Name, Text, WallTime
from planner.domain.zone import ZoneName, to_instant


class ShowStatus(StrEnum):
    """How far a show has come."""

    IDEA = "idea"
    PLANNED = "planned"
    CONFIRMED = "confirmed"
    LIVE = "live"
    DONE = "done"
    CANCELLED = "cancelled"


class Series(Entity):
    """Shows that repeat by an RFC 5545 rule, in local time of `timezone`.

    `exdates` are the wall times of occurrences that do not happen.
    """

    title: Name
    rrule: Name
    starts_at: WallTime
    timezone: ZoneName
    length_minutes: Minutes = 60
    exdates: tuple[WallTime, ...] = ()


class Show(Entity):
    """One livestream, on air from `starts_at` (wall time in `timezone`) for `length_minutes`.

    `sales_goal` and `ad_budget` are in minor units of the brand's currency. A show of a series may
    be moved; `occurrence` stays the wall time at which its rule has it (None: where it is).
    `cancel_reason` says why it was called off. `locked` keeps its rundown, which is final, as it
    is: rows and offers are not changed until it is unlocked.
    """

    series_id: Id | None = None
    occurrence: WallTime | None = None
    title: Name
    brand_id: Id
    channel_ids: tuple[Id, ...] = ()
    status: ShowStatus = ShowStatus.IDEA
    starts_at: WallTime
    timezone: ZoneName
    length_minutes: Annotated[Minutes, Field(ge=1)] = 60
    sales_goal: Amount | None = None
    expected_views: Count | None = None
    ad_budget: Amount | None = None
    cancel_reason: Text = ""
    locked: bool = False
    notes: Text = ""

    @property
    def settled(self) -> bool:
        """Whether it is over or cancelled: nothing of it can be changed any more."""
        return self.status in (ShowStatus.DONE, ShowStatus.CANCELLED)

    @property
    def on_air(self) -> datetime:
        """The UTC instant at which the show goes on air."""
        return to_instant(self.starts_at, self.timezone)

    @property
    def off_air(self) -> datetime:
        """The UTC instant at which the show should end (exclusive)."""
        return self.on_air + timedelta(minutes=self.length_minutes)


class Cost(Entity):
    """Money a show costs beyond studio and creators, in minor units of the workspace's currency."""

    show_id: Id
    kind: Text = ""
    label: Text = ""
    amount: Amount
