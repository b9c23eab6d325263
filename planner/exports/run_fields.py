"""The columns of an exported rundown: which there are, in which order, and what each has in a line.

A spreadsheet and a CSV have the same ones. What is computed (start, end, slack, on camera) is there
to be read; whoever reads the table back passes it over.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, time
from enum import Enum
from typing import Final

from planner.domain.catalogue import Product
from planner.domain.rundown import CueColumn, CueKind, Offer, Row, RowType, StartMode
from planner.domain.timing import RowTiming
from planner.exports.run_lines import Line, RunView
from planner.wording import terms
from planner.wording.language import Language
from planner.wording.table_headings import cue_heading, line_type, table_heading

FLAG: Final = "x"
"""What stands in a column of marks where there is one."""


class Kind(Enum):
    """What the values of a column are: texts, pieces, seconds, clocks, moments in the show's zone,
    or minor units of the brand's currency."""

    TEXT = "text"
    COUNT = "count"
    LENGTH = "length"
    CLOCK = "clock"
    MOMENT = "moment"
    AMOUNT = "amount"


Value = str | int | time | datetime | None


@dataclass(frozen=True, slots=True)
class Field:
    """A column; `value` gives what it has in a line, None where that is nothing."""

    key: str
    heading: str
    kind: Kind
    value: Callable[[Line], Value]


def fields_of(view: RunView, *, private: bool = False) -> tuple[Field, ...]:
    """The columns of a rundown from left to right; `private` has the private cue columns too."""
    columns = [each for each in view.run.cue_columns if private or not each.private]
    return (
        *_made(view, _times(view)),
        *_made(view, _offered()),
        *(_cue(view, column) for column in columns),
        *_made(view, _rest(view.language)),
    )


_Spec = tuple[str, Kind, Callable[[Line], Value]]


def _made(view: RunView, specs: Iterator[_Spec]) -> Iterator[Field]:
    for key, kind, value in specs:
        yield Field(key, table_heading(view.language, key), kind, value)


def _times(view: RunView) -> Iterator[_Spec]:
    local = view.timing.local
    language = view.language
    yield "number", Kind.TEXT, _of_row(lambda row, _: view.numbers.get(row.id, ""))
    yield "start", Kind.MOMENT, _of_row(lambda _, times: local(times.start).replace(tzinfo=None))
    yield "length", Kind.LENGTH, _of_row(_length)
    yield "end", Kind.MOMENT, _of_row(lambda _, times: local(times.end).replace(tzinfo=None))
    yield "title", Kind.TEXT, _of_row(lambda row, _: row.title)
    yield "type", Kind.TEXT, lambda line: line_type(language, line.row.type if line.row else "")
    yield "kind", Kind.TEXT, _of_row(lambda row, _: terms.kind_name(language, row.kind))
    yield "start_mode", Kind.TEXT, _of_item(lambda row: terms.start_mode_name(language, row.start))
    yield "clock", Kind.CLOCK, _of_timed(lambda row: row.clock)
    yield "day", Kind.COUNT, _of_timed(lambda row: row.day or None)
    yield "slack", Kind.LENGTH, _of_row(lambda _, times: times.slack or None)
    yield "over", Kind.LENGTH, _of_row(lambda _, times: times.over or None)
    yield "target", Kind.LENGTH, _of_row(_target)
    yield "presenter", Kind.TEXT, _of_row(lambda row, _: _presenters(view, row))
    yield "host", Kind.TEXT, _of_row(lambda row, _: _names(view, row.host_ids))


def _offered() -> Iterator[_Spec]:
    yield "sku", Kind.TEXT, _of_product(lambda product: product.sku)
    yield "product", Kind.TEXT, _of_product(lambda product: product.title)
    yield "variant", Kind.TEXT, _of_product(lambda product: product.variant)
    yield "list_price", Kind.AMOUNT, _of_product(lambda product: product.list_price)
    yield "live_price", Kind.AMOUNT, _of_offer(lambda offer: offer.live_price)
    yield "stock", Kind.COUNT, _of_product(lambda product: product.stock)
    yield "stock_set_aside", Kind.COUNT, _of_offer(lambda offer: offer.stock_set_aside)
    yield "buyer_limit", Kind.COUNT, _of_offer(lambda offer: offer.buyer_limit)
    yield "coupon", Kind.TEXT, _of_offer(lambda offer: offer.coupon)
    yield "pin", Kind.COUNT, _of_offer(lambda offer: offer.pin)
    yield "spoken", Kind.TEXT, _of_offer(lambda offer: FLAG if offer.spoken else "")


def _rest(language: Language) -> Iterator[_Spec]:
    yield "script", Kind.TEXT, _of_row(lambda row, _: row.script)
    yield "status", Kind.TEXT, _of_row(lambda row, _: terms.row_status_name(language, row.status))
    yield "locked", Kind.TEXT, _of_row(lambda row, _: FLAG if row.locked else "")
    yield "skip", Kind.TEXT, _of_row(lambda row, _: FLAG if row.skip else "")
    yield "min_length", Kind.LENGTH, _of_row(lambda row, _: row.min_length)
    yield "max_length", Kind.LENGTH, _of_row(lambda row, _: row.max_length)
    yield "color", Kind.TEXT, _of_row(lambda row, _: row.color or "")
    yield "block", Kind.TEXT, _of_row(lambda row, _: row.block_id or "")
    yield "row_id", Kind.TEXT, _of_row(lambda row, _: row.id)
    yield "offer_id", Kind.TEXT, _of_offer(lambda offer: offer.id)
    yield "product_id", Kind.TEXT, _of_offer(lambda offer: offer.product_id)


def _cue(view: RunView, column: CueColumn) -> Field:
    def text(row: Row, _: RowTiming) -> str:
        cue = row.cues.get(column.id, "")
        if column.kind is CueKind.CHECK:
            return FLAG if cue.strip() else ""
        return cue

    return Field(
        f"cue:{column.id}", cue_heading(view.language, column.name), Kind.TEXT, _of_row(text)
    )


def _length(row: Row, times: RowTiming) -> int | None:
    """What runs; of a skipped item what it would take, which is what a person plans."""
    if row.type is RowType.NOTE:
        return None
    if row.type is RowType.BLOCK or row.start is StartMode.END_BY:
        return times.length
    return row.length


def _target(row: Row, _: RowTiming) -> int | None:
    return row.length or None if row.type is RowType.BLOCK else None


def _presenters(view: RunView, row: Row) -> str:
    return _names(view, view.presenters[row.id].creator_ids)


def _names(view: RunView, creator_ids: tuple[str, ...]) -> str:
    people = view.run.creators
    return ", ".join(people[each].name for each in creator_ids if each in people)


def _of_row(value: Callable[[Row, RowTiming], Value]) -> Callable[[Line], Value]:
    def of_line(line: Line) -> Value:
        return None if line.row is None or line.times is None else value(line.row, line.times)

    return of_line


def _of_item(value: Callable[[Row], Value]) -> Callable[[Line], Value]:
    return _of_row(lambda row, _: value(row) if row.type is RowType.ITEM else None)


def _of_timed(value: Callable[[Row], Value]) -> Callable[[Line], Value]:
    return _of_item(lambda row: None if row.start is StartMode.FOLLOW else value(row))


def _of_offer(value: Callable[[Offer], Value]) -> Callable[[Line], Value]:
    return lambda line: None if line.offer is None else value(line.offer)


def _of_product(value: Callable[[Product], Value]) -> Callable[[Line], Value]:
    return lambda line: None if line.product is None else value(line.product)
