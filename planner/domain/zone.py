"""Time zones: which names exist, and how a wall time becomes an instant.

The tz database is that of the `tzdata` package alone, never the system's, which may be older: a
plan means the same instants on every machine, and which release they are of can be told.

Wall time and zone are the truth; instants are derived. A wall time that a DST change skips or
doubles is resolved as in PEP 495 with fold=0.
"""

from datetime import UTC, datetime
from enum import StrEnum
from functools import cache
from importlib import resources
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import AfterValidator


def zone(name: str) -> ZoneInfo:
    """The zone of an IANA name such as `America/Los_Angeles`.

    Raises ValueError with a sentence for a name that the tz database does not have.
    """
    if name not in zone_names():
        raise ValueError(f"no time zone is called “{name}”; write one like Europe/Berlin")
    return _zone(name)


@cache
def zone_names() -> frozenset[str]:
    """Every name in the tz database, links among them."""
    return frozenset(resources.files("tzdata").joinpath("zones").read_text("utf-8").split())


@cache
def _zone(name: str) -> ZoneInfo:
    source = resources.files("tzdata").joinpath("zoneinfo", *name.split("/"))
    with source.open("rb") as file:
        return ZoneInfo.from_file(file, key=name)


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
