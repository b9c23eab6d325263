"""What importing a run of show into a show would do, row by row, before anything is done."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from planner.domain.base import build
from planner.domain.catalogue import Product
from planner.domain.errors import InvalidValueError
from planner.domain.kind_color import KIND_COLORS, OTHER_KIND_COLOR
from planner.domain.rundown import POSITION_STEP, CueColumn, Offer, Row, RowStatus, StartMode
from planner.domain.show import Show
from planner.imports.problems import Problem, Reason, shown
from planner.imports.run_drafts import OfferDraft, RunDraft, RunImport
from planner.imports.run_times import moved
from planner.services.product_preview import RowState
from planner.services.row_typing import (
    kind_named,
    only_match,
    product_name,
    product_named,
    status_named,
)
from planner.wording.language import Language
from planner.wording.table_headings import table_heading

_COLUMNS_OF: Mapping[str, tuple[str, ...]] = {
    "title": ("title",),
    "kind": ("kind",),
    "length": ("length", "end"),
    "min_length": ("min_length",),
    "max_length": ("max_length",),
    "skip": ("skip",),
    "locked": ("locked",),
    "status": ("status",),
    "script": ("script",),
    "host_ids": ("host",),
    "color": ("color",),
}
"""The fields of a row and the columns that say them."""
_OFFERED = ("live_price", "stock_set_aside", "buyer_limit", "coupon", "pin", "spoken")


@dataclass(frozen=True, slots=True)
class RunRow:
    """One row of a file and what would come of it: `row` and `offers` as they would be, None and
    nothing for a rejected one, which has its `problems` instead; `before` is the row as it is."""

    line: int
    state: RowState
    row: Row | None = None
    before: Row | None = None
    offers: tuple[Offer, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class RunPreview:
    """What importing a run of show would do; nothing of it is done yet.

    `columns` are the cue columns that it would add. `moved_by` are the minutes by which the file's
    clock times were moved so that it begins when the show does. `revision` is the plan's.
    """

    read: RunImport
    show: Show
    rows: tuple[RunRow, ...]
    columns: tuple[CueColumn, ...]
    remarks: tuple[Problem, ...]
    moved_by: timedelta
    revision: int

    def having(self, state: RowState) -> tuple[RunRow, ...]:
        """The rows of one state, in the order of the file."""
        return tuple(row for row in self.rows if row.state is state)


@dataclass(slots=True)
class Cast:
    """What the plan has that a file can name: the show with its rows and offers, the brand's
    products, people by id, cue columns."""

    show: Show
    rows: Mapping[str, Row]
    offers: Mapping[str, Offer]
    products: Sequence[Product]
    people: Mapping[str, str]
    columns: Sequence[CueColumn]
    language: Language
    new_id: Callable[[], str]
    remarks: list[Problem] = field(default_factory=list)
    new_columns: dict[str, CueColumn] = field(default_factory=dict)

    def column(self, name: str) -> str:
        """The id of the cue column of a name, in any letter case; a new one where there is none."""
        wanted = name.casefold()
        for column in self.columns:
            if column.name.casefold() == wanted:
                return column.id
        if wanted not in self.new_columns:
            last = max((column.position for column in self.columns), default=0)
            position = last + POSITION_STEP * (len(self.new_columns) + 1)
            fields = {"id": self.new_id(), "name": name, "position": position}
            self.new_columns[wanted] = build(CueColumn, fields)
        return self.new_columns[wanted].id


def preview_run(read: RunImport, cast: Cast, revision: int) -> RunPreview:
    """The rows of a file, against what the show has.

    A row of a table that this program wrote is the row with its id, if the show still has it. All
    others are new and stand at the end. The first clock time of a file is when the show goes on
    air: where it says another one, all its clock times are moved along.
    """
    by = _moved_by(read, cast.show)
    rows = [_Maker(cast, read).row(draft) for draft in moved(read.drafts, by)]
    placed = _placed(rows, read.drafts, cast)
    return RunPreview(
        read,
        cast.show,
        tuple(placed),
        tuple(cast.new_columns.values()),
        tuple(sorted((*read.remarks, *cast.remarks), key=lambda problem: problem.line)),
        by,
        revision,
    )


def _moved_by(read: RunImport, show: Show) -> timedelta:
    if read.first_clock is None:
        return timedelta()
    first = datetime.combine(show.starts_at.date(), read.first_clock)
    return show.starts_at - first


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes rows of what a file says."""

    cast: Cast
    read: RunImport

    def row(self, draft: RunDraft) -> RunRow:
        """The row of a draft; its block and place are settled later."""
        before = self.cast.rows.get(draft.row_id)
        try:
            row = self._built(draft, before)
            offers = self._offers(draft, row)
        except InvalidValueError as error:
            values = {"sentence": error.sentence, **error.values}
            problem = Problem(draft.line, Reason.REFUSED, values=values)
            return RunRow(draft.line, RowState.REJECTED, problems=(problem,))
        return RunRow(draft.line, RowState.NEW, row, before, offers)

    def _built(self, draft: RunDraft, before: Row | None) -> Row:
        hosts, unknown = self._people(draft)
        cues = {self.cast.column(name): text for name, text in {**draft.cues, **unknown}.items()}
        unsold = self._unsold(draft)
        if unsold:
            cues[self.cast.column(self._heading("product"))] = unsold
        fields: dict[str, Any] = {
            "id": before.id if before else self.cast.new_id(),
            "show_id": self.cast.show.id,
            "type": draft.type,
            "title": draft.title,
            "kind": kind_named(draft.kind, self.cast.language) if draft.kind else "",
            "length": draft.length or 0,
            "min_length": draft.min_length,
            "max_length": draft.max_length,
            "start": draft.start,
            "clock": draft.clock,
            "day": draft.day,
            "skip": draft.skip,
            "locked": draft.locked,
            "status": self._status(draft.status),
            "script": draft.script,
            "host_ids": hosts,
            "cues": cues,
            "color": draft.color,
            "fixed_number": before.fixed_number if before else "",
        }
        if before is not None:
            fields |= self._kept(draft, before, cues)
        return build(Row, fields)

    def _kept(self, draft: RunDraft, before: Row, cues: Mapping[str, str]) -> dict[str, Any]:
        """What a row has that its file has no column for."""
        said = set(self.read.fields)
        kept = {
            field: getattr(before, field)
            for field, columns in _COLUMNS_OF.items()
            if not said.intersection(columns)
        }
        told = {column.casefold() for column in self.read.cue_columns}
        names = {column.id: column.name.casefold() for column in self.cast.columns}
        others = {key: cue for key, cue in before.cues.items() if names.get(key) not in told}
        if draft.start is StartMode.END_BY:
            kept["length"] = before.length
        if before.color is None and draft.color == KIND_COLORS.get(before.kind, OTHER_KIND_COLOR):
            kept["color"] = None  # the file has the colour of the kind
        return {**kept, "cues": {**others, **cues}}

    def _people(self, draft: RunDraft) -> tuple[tuple[str, ...], dict[str, str]]:
        """The ids of the hosts, and the names of nobody in the plan as a cue."""
        found = {name: only_match(name, self.cast.people) for name in draft.hosts}
        nobody = [name for name, key in found.items() if key is None]
        heading = self._heading("host")
        for name in nobody:
            self._remark(draft, Reason.UNKNOWN_PERSON, heading, name)
        ids = tuple(dict.fromkeys(key for key in found.values() if key is not None))
        return ids, {heading: ", ".join(nobody)} if nobody else {}

    def _unsold(self, draft: RunDraft) -> str:
        """What is named to be sold and is no product of the brand."""
        named = [
            " ".join(filter(None, (offer.sku, offer.product, offer.variant)))
            for offer in draft.offers
            if self._product(offer) is None
        ]
        for name in named:
            self._remark(draft, Reason.UNKNOWN_PRODUCT, self._heading("product"), name)
        return "\n".join(named)

    def _offers(self, draft: RunDraft, row: Row) -> tuple[Offer, ...]:
        made: dict[str, Offer] = {}
        for offer in draft.offers:
            product = self._product(offer)
            if product is not None and product.id not in made:
                made[product.id] = self._offer(offer, row, product, len(made))
        return tuple(made.values())

    def _offer(self, draft: OfferDraft, row: Row, product: Product, place: int) -> Offer:
        before = self.cast.offers.get(draft.offer_id) or self._same_offer(row, product)
        fields: dict[str, Any] = {
            "row_id": row.id,
            "product_id": product.id,
            "position": place,
            "live_price": draft.live_price,
            "stock_set_aside": draft.stock_set_aside,
            "buyer_limit": draft.buyer_limit,
            "coupon": draft.coupon,
            "pin": draft.pin,
            "spoken": draft.spoken,
        }
        if before is None:
            return build(Offer, {**fields, "id": self.cast.new_id()})
        said = set(self.read.fields)
        kept = {name: getattr(before, name) for name in _OFFERED if name not in said}
        return before.changed(**{**fields, **kept, "position": before.position})

    def _same_offer(self, row: Row, product: Product) -> Offer | None:
        for offer in self.cast.offers.values():
            if (offer.row_id, offer.product_id) == (row.id, product.id):
                return offer
        return None

    def _product(self, offer: OfferDraft) -> Product | None:
        for product in self.cast.products:
            if offer.product_id and product.id == offer.product_id:
                return product
        try:
            return product_named(
                offer.sku or f"{offer.product} {offer.variant}", self._named(offer)
            )
        except InvalidValueError:
            return None

    def _named(self, offer: OfferDraft) -> Sequence[Product]:
        """The products that an offer may mean: by its SKU only one that has it."""
        if not offer.sku:
            wanted = f"{offer.product} {offer.variant}".strip().casefold()
            exact = [
                product
                for product in self.cast.products
                if f"{product.title} {product.variant}".strip().casefold() == wanted
            ]
            return exact or self.cast.products
        wanted = offer.sku.casefold()
        return [
            product
            for product in self.cast.products
            if wanted in (product.sku.casefold(), product.barcode, product_name(product).casefold())
        ]

    def _status(self, text: str) -> RowStatus:
        for language in (self.cast.language, Language()):
            try:
                return status_named(text, language)
            except InvalidValueError:
                continue
        return RowStatus.DRAFT

    def _heading(self, field: str) -> str:
        for name, read_as in zip(self.read.columns, self.read.fields, strict=True):
            if read_as == field and name:
                return name
        return table_heading(self.cast.language, field)

    def _remark(self, draft: RunDraft, reason: Reason, column: str, value: str) -> None:
        self.cast.remarks.append(
            Problem(abs(draft.line), reason, column=column, value=shown(value))
        )


def _placed(rows: Sequence[RunRow], drafts: Sequence[RunDraft], cast: Cast) -> list[RunRow]:
    """The rows in their blocks, the new ones behind all that the show has."""
    ids = {draft.line: each.row.id for draft, each in zip(drafts, rows, strict=True) if each.row}
    last = max((row.position for row in cast.rows.values()), default=0)
    placed: list[RunRow] = []
    for place, (each, draft) in enumerate(zip(rows, drafts, strict=True), start=1):
        if each.row is None:
            placed.append(each)
            continue
        before = each.before
        block_id = ids.get(draft.block) if draft.block is not None else None
        position = before.position if before else last + POSITION_STEP * place
        row = each.row.changed(block_id=block_id, position=position)
        placed.append(replace(each, line=abs(each.line), row=row, state=_state(each, row, cast)))
    return placed


def _state(each: RunRow, row: Row, cast: Cast) -> RowState:
    if each.before is None:
        return RowState.NEW
    there = {offer for offer in cast.offers.values() if offer.row_id == row.id}
    same = each.before == row and there == set(each.offers)
    return RowState.SAME if same else RowState.CHANGED
