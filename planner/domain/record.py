"""What a plan remembers: versions, prints, waivers, saved layouts and results."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from planner.domain.base import (
    Amount,
    Count,
    Entity,
    Id,
    Instant,
    JsonObject,
    Name,
    Rate,
    Text,
    Value,
)


class VersionCause(StrEnum):
    """What a version was made for: a person asked, or something happened that others build on."""

    ASKED = "asked"
    PRINT = "print"
    CONFIRMED = "confirmed"
    RESTORE = "restore"


class Version(Entity):
    """A named snapshot of a show: the JSON of the show, its rows, offers and assignments.

    One that was not asked for has no name; `cause` says what it was made for.
    """

    show_id: Id
    number: Annotated[int, Field(ge=1)]
    name: Text = ""
    cause: VersionCause = VersionCause.ASKED
    made_at: Instant
    snapshot: JsonObject = Field(default_factory=dict)


class Print(Entity):
    """One numbered issue of a sheet, with the snapshot it was made from.

    `sheet` names what was printed (`rundown`, `host`, …), with the creator's id after a colon
    where it was made for one person (`host:ID`); `also` are the other sheets that were printed
    under the same number. It is `replaced` once each of them has been printed again.
    """

    show_id: Id
    number: Annotated[int, Field(ge=1)]
    sheet: Name
    also: tuple[Name, ...] = ()
    replaced: bool = False
    made_at: Instant
    snapshot: JsonObject = Field(default_factory=dict)

    @property
    def sheets(self) -> tuple[str, ...]:
        """All that was printed under the number."""
        return (self.sheet, *self.also)


class Waiver(Entity):
    """A finding that somebody decided to live with, and why.

    It holds for a finding of the same `code` about the same `subjects`, in any order.
    """

    code: Name
    subjects: tuple[Id, ...]
    note: Text = ""
    made_at: Instant | None = None


class Layout(Entity):
    """A named choice of columns, paper and type for a grid or a sheet.

    `scope` says what it lays out (`grid`, `sheet:rundown`, …); `settings` are that scope's own.
    """

    name: Name
    scope: Name
    settings: JsonObject = Field(default_factory=dict)


class ProductResult(Value):
    """What one product did in a show; `product_id` is empty where none in the plan matched.

    `revenue` is in minor units of the brand's currency.
    """

    product_id: Id | None = None
    label: Text = ""
    units: Count | None = None
    orders: Count | None = None
    revenue: Amount | None = None


class RowResult(Value):
    """When a row really ran."""

    row_id: Id
    started_at: Instant
    ended_at: Instant


class Result(Entity):
    """What a show did, as imported or typed.

    `source` is the file's name and `source_hash` its SHA-256, so that the same file is noticed;
    `format` is the code of what it was recognised as (empty: typed). `begun_at` is when the live
    that it is of began, where a platform has one figure a live.
    `revenue` is in minor units of the brand's currency; `watch_seconds` is the average per viewer.
    `rates` and `extra` keep the platform's own figures as it gave them.
    """

    show_id: Id
    source: Text = ""
    source_hash: Text = ""
    format: Text = ""
    begun_at: Instant | None = None
    made_at: Instant | None = None
    revenue: Amount | None = None
    orders: Count | None = None
    units: Count | None = None
    views: Count | None = None
    viewers: Count | None = None
    peak_viewers: Count | None = None
    watch_seconds: Count | None = None
    rates: dict[Text, Rate] = Field(default_factory=dict)
    extra: dict[Text, Text] = Field(default_factory=dict)
    products: tuple[ProductResult, ...] = ()
    rows: tuple[RowResult, ...] = ()
