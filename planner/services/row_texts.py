"""The cells of a rundown as text that can be typed back: for clipboards and for whole tables.

Where a row sells several products, each has a line of its own in the cells that are about products.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from planner.domain.clock import format_length
from planner.domain.money import to_decimal_text
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import CueColumn, Offer, Row, RowType, StartMode
from planner.domain.typed_start import format_start
from planner.wording import terms
from planner.wording.language import Language

CUE: Final = "cue:"
"""Begins the name of a cue column's cells; its id follows."""

YES: Final = "✓"


@dataclass(frozen=True, slots=True)
class _Told:
    """One row of a show, and the words to tell it in."""

    run: RunOfShow
    row: Row
    language: Language

    @property
    def offers(self) -> Sequence[Offer]:
        return self.run.offers.get(self.row.id, ())

    def money(self, minor: int | None) -> str:
        return "" if minor is None else to_decimal_text(minor, self.run.brand.currency)


Text = Callable[[_Told], str]


def _type(told: _Told) -> str:
    if told.row.type is RowType.ITEM:
        return ""
    return terms.row_type_name(told.language, told.row.type)


def _length(told: _Told) -> str:
    """A note has no length, and that of an item which ends by a clock time is computed."""
    row = told.row
    computed = row.type is RowType.ITEM and row.start is StartMode.END_BY
    if row.type is RowType.NOTE or computed or (row.type is RowType.BLOCK and not row.length):
        return ""
    return format_length(row.length)


def _block(told: _Told) -> str:
    return next((row.title for row in told.run.rows if row.id == told.row.block_id), "")


def _kind(told: _Told) -> str:
    return terms.kind_name(told.language, told.row.kind)


def _hosts(told: _Told) -> str:
    people = told.run.creators
    return ", ".join(people[each].name for each in told.row.host_ids if each in people)


def _sku(told: _Told) -> str:
    products = [told.run.products[offer.product_id] for offer in told.offers]
    return "\n".join(product.sku or product.title for product in products)


def _of_offers(told: _Told, text: Callable[[Offer], str]) -> str:
    lines = [text(offer) for offer in told.offers]
    return "\n".join(lines) if any(lines) else ""


def _bound(seconds: int | None) -> str:
    return "" if seconds is None else format_length(seconds)


def _number(number: int | None) -> str:
    return "" if number is None else str(number)


_TEXTS: Final = MappingProxyType[str, Text](
    {
        "number": lambda told: told.row.fixed_number,
        "type": _type,
        "block": _block,
        "start": lambda told: format_start(told.row),
        "length": _length,
        "min_length": lambda told: _bound(told.row.min_length),
        "max_length": lambda told: _bound(told.row.max_length),
        "kind": _kind,
        "title": lambda told: told.row.title,
        "host": _hosts,
        "sku": _sku,
        "live_price": lambda told: _of_offers(told, lambda each: told.money(each.live_price)),
        "stock_set_aside": lambda told: _of_offers(
            told, lambda each: _number(each.stock_set_aside)
        ),
        "buyer_limit": lambda told: _of_offers(told, lambda each: _number(each.buyer_limit)),
        "coupon": lambda told: _of_offers(told, lambda each: each.coupon),
        "pin": lambda told: _of_offers(told, lambda each: _number(each.pin)),
        "status": lambda told: terms.row_status_name(told.language, told.row.status),
        "locked": lambda told: YES if told.row.locked else "",
        "skip": lambda told: YES if told.row.skip else "",
        "script": lambda told: told.row.script,
    }
)

COLUMNS: Final = tuple(_TEXTS)
"""The cells of a row that can be told and typed as text, besides those of the cue columns."""


def columns_of(cue_columns: Sequence[CueColumn]) -> tuple[str, ...]:
    """The names of all such cells in a plan with these cue columns."""
    return (*COLUMNS, *(CUE + column.id for column in cue_columns))


def heading(language: Language, column: str, cue_columns: Sequence[CueColumn]) -> str:
    """What a column is called."""
    if column.startswith(CUE):
        wanted = column.removeprefix(CUE)
        name = next((each.name for each in cue_columns if each.id == wanted), "")
        return terms.cue_column_name(language, name)
    return terms.column_name(language, column)


def cell_text(run: RunOfShow, row: Row, column: str, language: Language) -> str:
    """What a cell says; nothing for a column that there is not."""
    if column.startswith(CUE):
        return row.cues.get(column.removeprefix(CUE), "")
    text = _TEXTS.get(column)
    return "" if text is None else text(_Told(run, row, language))


def table_of(
    run: RunOfShow, rows: Sequence[Row], language: Language, columns: Sequence[str]
) -> list[list[str]]:
    """Rows as a table of texts, without headings."""
    return [[cell_text(run, row, column, language) for column in columns] for row in rows]
