"""Rooms and the blocks of their time."""

from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, model_validator

from planner.domain.base import (
    Amount,
    Clock,
    Color,
    Entity,
    Id,
    Minutes,
    Name,
    Text,
    Value,
    WallTime,
)
from planner.domain.zone import ZoneName


class WeeklyWindow(Value):
    """A window that comes every week, in its owner's zone; `weekday` 0 is Monday.

    An `end` at or before its `start` runs past midnight into the next day.
    """

    weekday: Annotated[int, Field(ge=0, le=6)]
    start: Clock
    end: Clock


class Studio(Entity):
    """A room. `hourly_rate` is in minor units of the workspace's currency.

    Empty `open_hours` means always open. `min_hours` is the least that is charged. Between two
    bookings the teardown of one and the setup of the next are both needed; where they `share_gap`,
    the longer of the two is enough.
    """

    name: Name
    address: Text = ""
    timezone: ZoneName
    hourly_rate: Amount | None = None
    min_hours: Annotated[float, Field(ge=0, le=744, allow_inf_nan=False)] = 0
    setup_minutes: Minutes = 0
    teardown_minutes: Minutes = 0
    share_gap: bool = False
    open_hours: tuple[WeeklyWindow, ...] = ()
    color: Color = "#59636E"
    notes: Text = ""


class Closure(Entity):
    """A studio is shut from `starts_at` to `ends_at`, wall times in the studio's zone."""

    studio_id: Id
    starts_at: WallTime
    ends_at: WallTime
    reason: Text = ""

    @model_validator(mode="after")
    def _ends_after_start(self) -> Self:
        if self.ends_at <= self.starts_at:
            raise ValueError("a closure must end after it starts")
        return self


class BookingState(StrEnum):
    """How firm a booking is; only `hold` and `confirmed` keep others out."""

    ENQUIRY = "enquiry"
    HOLD = "hold"
    CONFIRMED = "confirmed"
    RELEASED = "released"
    CANCELLED = "cancelled"


class Booking(Entity):
    """A block of a studio's time; wall times in the studio's zone.

    `starts_at` to `ends_at` is the time on air (or of use); the block is that plus setup before
    and teardown after. A hold has a rank (1 is first) and may lapse at `expires_at`.
    """

    studio_id: Id
    show_id: Id | None = None
    state: BookingState = BookingState.HOLD
    hold_rank: Annotated[int, Field(ge=1, le=99)] = 1
    expires_at: WallTime | None = None
    starts_at: WallTime
    ends_at: WallTime
    setup_minutes: Minutes = 0
    teardown_minutes: Minutes = 0
    note: Text = ""

    @model_validator(mode="after")
    def _ends_after_start(self) -> Self:
        # Compared as wall times: a fold can make an honest hour look empty, so equal is allowed.
        if self.ends_at < self.starts_at:
            raise ValueError("a booking must not end before it starts")
        return self
