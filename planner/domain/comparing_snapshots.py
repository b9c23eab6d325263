"""What a version or a print keeps of a show, so that it can be read when the plan has moved on."""

from collections.abc import Iterator
from typing import Any

from pydantic import Field, ValidationError

from planner.domain.base import Currency, Id, Text, Value
from planner.domain.crew import Assignment
from planner.domain.errors import InvalidValueError
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import Offer, Row
from planner.domain.show import Show


class Snapshot(Value):
    """A show with its rundown and its team at one moment.

    `rows` are in reading order. `names` says what products, people, channels and cue columns were
    called that are named by id, for when they are gone. Money is in `currency`.
    """

    show: Show
    rows: tuple[Row, ...] = ()
    offers: tuple[Offer, ...] = ()
    assignments: tuple[Assignment, ...] = ()
    names: dict[Id, Text] = Field(default_factory=dict)
    currency: Currency = "USD"


def snapshot_of(run: RunOfShow) -> Snapshot:
    """What is kept of a show. Pictures and all else that is shared with other shows stay out."""
    offers = [offer for row in run.rows for offer in run.offers.get(row.id, ())]
    return Snapshot(
        show=run.show,
        rows=run.rows,
        offers=tuple(offers),
        assignments=run.assignments,
        names=dict(_names(run)),
        currency=run.brand.currency,
    )


def snapshot_fields(snapshot: Snapshot) -> dict[str, Any]:
    """A snapshot as JSON values, without what every row has by default: a third of the size."""
    return snapshot.model_dump(mode="json", exclude_defaults=True)


def read_snapshot(fields: dict[str, Any]) -> Snapshot:
    """A snapshot from its JSON values.

    Raises InvalidValueError for one that another program wrote in another form.
    """
    try:
        return Snapshot.model_validate(fields)
    except ValidationError as error:
        raise InvalidValueError(
            "This version does not hold a show that can be read. Delete it, or compare another one."
        ) from error


def _names(run: RunOfShow) -> Iterator[tuple[str, str]]:
    for offers in run.offers.values():
        for offer in offers:
            product = run.products[offer.product_id]
            yield product.id, " ".join(part for part in (product.title, product.variant) if part)
    for person in run.creators.values():
        yield person.id, person.name
    for channel in run.channels:
        yield channel.id, channel.handle or channel.platform
    used = {column_id for row in run.rows for column_id in row.cues}
    for column in run.cue_columns:
        if column.id in used:
            yield column.id, column.name
