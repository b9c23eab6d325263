"""Time zones: which names exist, and how a wall time becomes an instant.

Wall time and zone are the truth; instants are derived. A wall time that a DST change skips or
doubles is resolved as in PEP 495 with fold=0.
"""

from datetime import UTC, datetime
from enum import StrEnum
from functools import cache
from typing import Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator


def zone(name: str) -> ZoneInfo:
    """The zone of an IANA name such as `America/Los_Angeles`.

    Raises ValueError with a sentence for a name that the tz database does not have.
    """
    try:
        return _zone(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ValueError(
            f"no time zone is called “{name}”; write one like Europe/Berlin"
        ) from error


@cache
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def _known(name: str) -> str:
    zone(name)
    return name


ZoneName = Annotated[str, AfterValidator(_known)]
"""An IANA time zone name that exists."""


class Shift(StrEnum):
    """What a DST change does to a wall time."""

    NONE = "none"
    GAP = "gap"
    FOLD = "fold"


def to_instant(wall: datetime, zone_name: str) -> datetime:
    """The UTC instant of a naive wall time in a zone (fold=0 for a doubled or skipped one)."""
    return wall.replace(tzinfo=zone(zone_name), fold=0).astimezone(UTC)


def to_wall(instant: datetime, zone_name: str) -> datetime:
    """The naive wall time that a clock in the zone shows at an instant."""
    return instant.astimezone(zone(zone_name)).replace(tzinfo=None, fold=0)


def shift_at(wall: datetime, zone_name: str) -> Shift:
    """Whether a naive wall time is skipped (gap) or comes twice (fold) in a zone."""
    local = zone(zone_name)
    first = wall.replace(tzinfo=local, fold=0).utcoffset()
    second = wall.replace(tzinfo=local, fold=1).utcoffset()
    if first == second or first is None or second is None:
        return Shift.NONE
    return Shift.GAP if first < second else Shift.FOLD
