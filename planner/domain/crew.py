"""People: creators, when they can work, and the shows they work on."""

import re
from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, model_validator

from planner.domain.base import (
    Amount,
    Color,
    Entity,
    Id,
    Minutes,
    Name,
    Rate,
    Text,
    WallTime,
)
from planner.domain.studio import WeeklyWindow
from planner.domain.zone import ZoneName


def role_key(role: str) -> str:
    """What the spellings of one role have in common: `Co-host`, `co host` and `co_host`."""
    return re.sub(r"[\s_-]+", "_", role.strip().casefold())


class Creator(Entity):
    """A person in front of or behind the camera.

    Money is in minor units of the workspace's currency. `min_rest_minutes` is the rest needed
    between shifts, `max_minutes_per_day` the most on duty in a day of their own zone (None: no
    limit). Empty `availability` means always. `roles` are words such as host, operator, moderator.
    """

    name: Name
    full_name: Text = ""
    email: Text = ""
    phone: Text = ""
    timezone: ZoneName
    roles: tuple[Text, ...] = ()
    languages: tuple[Text, ...] = ()
    hourly_rate: Amount | None = None
    flat_fee: Amount | None = None
    commission_rate: Rate | None = None
    min_rest_minutes: Minutes = 0
    max_minutes_per_day: Minutes | None = None
    availability: tuple[WeeklyWindow, ...] = ()
    color: Color = "#59636E"
    active: bool = True
    notes: Text = ""


class TimeOff(Entity):
    """A creator is away from `starts_at` to `ends_at`, wall times in the creator's zone."""

    creator_id: Id
    starts_at: WallTime
    ends_at: WallTime
    reason: Text = ""

    @model_validator(mode="after")
    def _ends_after_start(self) -> Self:
        if self.ends_at <= self.starts_at:
            raise ValueError("time off must end after it starts")
        return self


class AssignmentStatus(StrEnum):
    """What a creator answered."""

    ASKED = "asked"
    CONFIRMED = "confirmed"
    DECLINED = "declined"


class Assignment(Entity):
    """A creator on a show, in a role, for a shift.

    `shift_start` and `shift_end` are minutes from on air; both None means the whole show.
    `call_minutes` is how long before the shift the person must be there; `fee` is in minor units
    of the workspace's currency and replaces the creator's usual pay.
    """

    show_id: Id
    creator_id: Id
    role: Text = "host"
    shift_start: Annotated[int, Field(ge=-44_640, le=44_640)] | None = None
    shift_end: Annotated[int, Field(ge=-44_640, le=44_640)] | None = None
    call_minutes: Minutes = 0
    status: AssignmentStatus = AssignmentStatus.ASKED
    fee: Amount | None = None
    note: Text = ""

    @model_validator(mode="after")
    def _shift_in_order(self) -> Self:
        start, end = self.shift_start, self.shift_end
        if start is not None and end is not None and end < start:
            raise ValueError("a shift must not end before it starts")
        return self
