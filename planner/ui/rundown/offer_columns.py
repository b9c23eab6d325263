"""The columns of a rundown for what an operator does with its products: pins, stock, coupons."""

from collections.abc import Sequence

from planner.services import offers
from planner.services.workspace import Workspace
from planner.ui.rundown import cells, entries
from planner.ui.rundown.lines import Line
from planner.ui.widgets.column import Column
from planner.ui.widgets.entry import Entry, Side, as_text
from planner.wording import terms
from planner.wording.language import Language


def offer_columns(workspace: Workspace, language: Language) -> tuple[Column[Line], ...]:
    """What is set aside and the coupon of the first product of a row, and the pins of all."""
    return (
        _set_aside_column(workspace, language),
        _pin_column(workspace, language),
        Column(
            "coupon",
            terms.column_name(language, "coupon"),
            cells.coupon_cell,
            96,
            entry=lambda _: Entry(as_text),
            write=lambda line, text: offers.set_coupon(
                workspace, line.offered[0][0].id, text.strip()
            ),
        ),
    )


def _set_aside_column(workspace: Workspace, language: Language) -> Column[Line]:
    def write(line: Line, pieces: int | None) -> None:
        offers.set_stock_set_aside(workspace, line.offered[0][0].id, pieces)

    return Column(
        "stock_set_aside",
        terms.column_name(language, "stock_set_aside"),
        cells.set_aside_cell,
        72,
        Side.RIGHT,
        lambda _: entries.pieces_entry(),
        write,
    )


def _pin_column(workspace: Workspace, language: Language) -> Column[Line]:
    def write(line: Line, pins: Sequence[int | None]) -> None:
        wanted = {offer.id: pin for (offer, _), pin in zip(line.offered, pins, strict=True)}
        offers.set_pins(workspace, wanted)

    return Column(
        "pin",
        terms.column_name(language, "pin"),
        cells.pin_cell,
        52,
        Side.RIGHT,
        entries.pins_entry,
        write,
    )
