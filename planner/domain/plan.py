"""A whole plan as one value: what `export json` writes and `import plan` reads."""

from collections.abc import Iterable, Iterator
from typing import Annotated, Any, Final, Literal

from pydantic import Field, field_validator

from planner.domain.base import Currency, Entity, Name, Value
from planner.domain.catalogue import Brand, Channel, Picture, Product
from planner.domain.crew import Assignment, Creator, TimeOff
from planner.domain.errors import InvalidValueError
from planner.domain.record import Layout, Print, Result, Version, Waiver
from planner.domain.rundown import CueColumn, Offer, Row, RowType, Template
from planner.domain.show import Cost, Series, Show
from planner.domain.studio import Booking, Closure, Studio
from planner.domain.zone import ZoneName

FORMAT: Final = "showplan"
WORKSPACE_ID: Final = "workspace"


class Charter(Entity):
    """What a workspace is called and what it counts in; there is exactly one in a plan."""

    id: Literal["workspace"] = Field(default=WORKSPACE_ID, exclude=True)
    name: Name = "New plan"
    currency: Currency = "USD"
    timezone: ZoneName = "UTC"


class Plan(Value):
    """All of a workspace, each list sorted by id. Every reference names something in the plan."""

    format: Literal["showplan"] = FORMAT
    version: Annotated[Literal[1], Field(description="of the document, not of the plan")] = 1
    workspace: Charter = Charter()
    brands: tuple[Brand, ...] = ()
    channels: tuple[Channel, ...] = ()
    studios: tuple[Studio, ...] = ()
    closures: tuple[Closure, ...] = ()
    creators: tuple[Creator, ...] = ()
    time_off: tuple[TimeOff, ...] = ()
    pictures: tuple[Picture, ...] = ()
    products: tuple[Product, ...] = ()
    series: tuple[Series, ...] = ()
    shows: tuple[Show, ...] = ()
    bookings: tuple[Booking, ...] = ()
    assignments: tuple[Assignment, ...] = ()
    rows: tuple[Row, ...] = ()
    offers: tuple[Offer, ...] = ()
    cue_columns: tuple[CueColumn, ...] = ()
    templates: tuple[Template, ...] = ()
    layouts: tuple[Layout, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    versions: tuple[Version, ...] = ()
    prints: tuple[Print, ...] = ()
    costs: tuple[Cost, ...] = ()
    results: tuple[Result, ...] = ()

    @field_validator("*")
    @classmethod
    def _sorted_by_id(cls, value: Any) -> Any:
        return tuple(sorted(value, key=_id)) if isinstance(value, tuple) else value

    def entities(self) -> Iterator[Entity]:
        """Every entity but the charter, each after those that it refers to."""
        for name in KINDS:
            yield from getattr(self, name)


KINDS: dict[str, type[Entity]] = {
    "brands": Brand,
    "channels": Channel,
    "studios": Studio,
    "closures": Closure,
    "creators": Creator,
    "time_off": TimeOff,
    "pictures": Picture,
    "products": Product,
    "series": Series,
    "shows": Show,
    "bookings": Booking,
    "assignments": Assignment,
    "rows": Row,
    "offers": Offer,
    "cue_columns": CueColumn,
    "templates": Template,
    "layouts": Layout,
    "waivers": Waiver,
    "versions": Version,
    "prints": Print,
    "costs": Cost,
    "results": Result,
}
"""Each list of the document and the kind of entity in it; a kind comes after those it refers to."""

REFERENCES: dict[type[Entity], dict[str, type[Entity]]] = {
    Channel: {"brand_id": Brand},
    Closure: {"studio_id": Studio},
    TimeOff: {"creator_id": Creator},
    Product: {"brand_id": Brand, "picture_id": Picture},
    Show: {"series_id": Series, "brand_id": Brand, "channel_ids": Channel},
    Booking: {"studio_id": Studio, "show_id": Show},
    Assignment: {"show_id": Show, "creator_id": Creator},
    Row: {"show_id": Show, "block_id": Row, "host_ids": Creator},
    Offer: {"row_id": Row, "product_id": Product},
    Version: {"show_id": Show},
    Print: {"show_id": Show},
    Cost: {"show_id": Show},
    Result: {"show_id": Show},
}
"""The fields that name another entity (an id, a tuple of ids, or None) and the kind they name."""


def referred_ids(entity: Entity, field: str) -> tuple[str, ...]:
    """The ids that a reference field holds, none for an empty one."""
    value: Any = getattr(entity, field)
    if value is None:
        return ()
    return value if isinstance(value, tuple) else (value,)


def check_whole(plan: Plan) -> None:
    """Raises InvalidValueError for a doubled id, or a reference that leads nowhere or wrongly."""
    known: dict[type[Entity], dict[str, Entity]] = {
        kind: _by_id(name, getattr(plan, name)) for name, kind in KINDS.items()
    }
    for name, kind in KINDS.items():
        for field, target in REFERENCES.get(kind, {}).items():
            for entity in known[kind].values():
                for wanted in referred_ids(entity, field):
                    if wanted not in known[target]:
                        raise InvalidValueError(
                            "{name}: “{id}” names {field} “{wanted}”, which is not in the plan. "
                            "Add it or correct the id.",
                            name=name,
                            id=entity.id,
                            field=field,
                            wanted=wanted,
                        )
    _check_blocks(plan.rows)


def _id(entity: Entity) -> str:
    return entity.id


def _by_id(name: str, entities: Iterable[Entity]) -> dict[str, Entity]:
    found: dict[str, Entity] = {}
    for entity in entities:
        if entity.id in found:
            raise InvalidValueError(
                "{name}: the id “{id}” comes twice. Make ids unique.", name=name, id=entity.id
            )
        found[entity.id] = entity
    return found


def _check_blocks(rows: Iterable[Row]) -> None:
    by_id = {row.id: row for row in rows}
    for row in by_id.values():
        block = by_id.get(row.block_id or "")
        if block is None:
            continue
        if block.type is not RowType.BLOCK or block.show_id != row.show_id:
            raise InvalidValueError(
                "rows: “{id}” stands in “{block}”, which is not a block of its show. "
                "Correct its block_id.",
                id=row.id,
                block=block.id,
            )
