"""What has to lie ready for a show: its products and props, and when each is first needed."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from planner.domain.catalogue import Product
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import CueColumn, CueKind, Offer, Row
from planner.domain.timing import Timing

PROPS_COLUMNS: Final = frozenset(
    {"prop", "props", "sample", "samples", "set", "table", "道具", "样品", "摆放", "小道具"}
)
"""Names of cue columns that say what lies where, in small letters."""

OPERATORS_COLUMNS: Final = frozenset({"pin", "pins", "operator", "shop", "中控", "链接"})
"""Names of cue columns that are written for who pins the products."""


class NeededProduct(NamedTuple):
    """A product with all rows that sell it, those that run first, each by its start.

    `set_aside` is the sum of the pieces set aside for the rows that run, None where none are.
    `spoken` is False where it is only linked, `running` where each of its rows is skipped.
    """

    product: Product
    rows: tuple[Row, ...]
    set_aside: int | None
    spoken: bool
    running: bool


class NeededProp(NamedTuple):
    """What the props column says of a row that sells nothing."""

    row: Row
    text: str


def needed_products(run: RunOfShow, timing: Timing) -> tuple[NeededProduct, ...]:
    """Each product of a rundown once, in the order in which they are first needed.

    What only skipped rows sell comes last: it is pulled only if somebody takes the row back in.
    """
    found: dict[str, list[tuple[Row, Offer]]] = {}
    for row in _by_start(run, timing):
        for offer in run.offers.get(row.id, ()):
            found.setdefault(offer.product_id, []).append((row, offer))
    return tuple(_needed(run, timing, product_id, each) for product_id, each in found.items())


def needed_props(run: RunOfShow, timing: Timing) -> tuple[NeededProp, ...]:
    """The props of the rows without products, those that run first, by their start."""
    return tuple(
        NeededProp(row, text)
        for row in _by_start(run, timing)
        if not run.offers.get(row.id)
        for text in props_of(run, row)
    )


def props_of(run: RunOfShow, row: Row) -> Iterator[str]:
    """What the props columns that all may see say of a row."""
    for column in run.cue_columns:
        cue = row.cues.get(column.id, "").strip()
        if cue and not column.private and is_for_props(column):
            yield column.name if column.kind is CueKind.CHECK else cue


def is_for_props(column: CueColumn) -> bool:
    """Whether a cue column says which props a row needs, going by its name."""
    return column.name.strip().casefold() in PROPS_COLUMNS


def is_for_operators(column: CueColumn) -> bool:
    """Whether a cue column that all may see is the operator's, going by its name."""
    return not column.private and column.name.strip().casefold() in OPERATORS_COLUMNS


def _by_start(run: RunOfShow, timing: Timing) -> list[Row]:
    """The rows by their start, those that are skipped after all that run."""
    times = timing.by_row
    return sorted(run.rows, key=lambda row: (not times[row.id].running, times[row.id].start))


def _needed(
    run: RunOfShow, timing: Timing, product_id: str, sold: list[tuple[Row, Offer]]
) -> NeededProduct:
    running = [each for each in sold if timing.by_row[each[0].id].running]
    pieces = [offer.stock_set_aside for _, offer in running if offer.stock_set_aside is not None]
    return NeededProduct(
        run.products[product_id],
        tuple({row.id: row for row, _ in sold}.values()),
        sum(pieces) if pieces else None,
        any(offer.spoken for _, offer in running or sold),
        bool(running),
    )
