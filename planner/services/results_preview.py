"""What importing a file of results would do: which show each line is of, and which product.

A line is of the show that was on air then on a channel of the file's platform. Where no show was,
or more than one, that is told and asked, never guessed; so are products.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from planner.domain.base import build
from planner.domain.catalogue import Brand, Channel, Product
from planner.domain.grouping import grouped
from planner.domain.record import ProductResult, Result
from planner.domain.show import Show, ShowStatus
from planner.domain.zone import to_instant
from planner.imports.problems import CellError, Problem, Reason, RejectedRow, shown
from planner.imports.results import LEDGER, LIVE, Entry, ResultsImport
from planner.imports.values import read_amount, read_count
from planner.services.product_preview import RowState

EARLY = timedelta(minutes=60)
"""So much before its planned start may a show begin, or sell in advance."""

LATE = timedelta(minutes=60)
"""So long after its planned end may a show go on, or its orders come in."""

_COUNTS = ("orders", "units", "views", "viewers", "peak_viewers")
_RATE_NAME = re.compile(r"rate\b|\bCTR\b|\bCTOR\b|率", re.IGNORECASE)
_RATE = re.compile(r"(\d+(?:[.,]\d+)?)\s*(%?)")
_EARNED = re.compile(r"Earnings for selling an? (.+?)(?:\s*#\s?\d+)?\s*$")


@dataclass(frozen=True, slots=True)
class ResultRow:
    """What a file says of one show: the result as it would be, and as it is (None: there is
    none of this kind yet). `lines` are how many of the file's lines it is made of."""

    show: Show
    state: RowState
    result: Result
    before: Result | None
    lines: int


@dataclass(frozen=True, slots=True)
class ResultsPreview:
    """What importing a file of results would do; nothing of it is done yet.

    `unmatched` are lines of which the show is not sure, `unsure` the products. `seen_as` are the
    names under which the very same file was imported before. `revision` is the plan's,
    `currencies` are those of the brands by id.
    """

    read: ResultsImport
    rows: tuple[ResultRow, ...]
    unmatched: tuple[Problem, ...]
    unsure: tuple[str, ...]
    rejected: tuple[RejectedRow, ...]
    seen_as: tuple[str, ...]
    timezone: str
    revision: int
    currencies: Mapping[str, str] = field(default_factory=dict)

    def currency_of(self, row: ResultRow) -> str:
        """The currency of the amounts of a result."""
        return self.currencies[row.show.brand_id]

    def having(self, state: RowState) -> tuple[ResultRow, ...]:
        """What is new, changed or the same."""
        return tuple(row for row in self.rows if row.state is state)


@dataclass(slots=True)
class Stage:
    """What of a plan a file of results can be about. `choices` says which product a name means,
    by the name without letter case: its id."""

    shows: Sequence[Show]
    channels: Mapping[str, Channel]
    brands: Mapping[str, Brand]
    products: Sequence[Product]
    results: Sequence[Result]
    timezone: str
    now: datetime
    new_id: Callable[[], str]
    choices: Mapping[str, str] = field(default_factory=dict)
    unmatched: list[Problem] = field(default_factory=list)
    unsure: dict[str, None] = field(default_factory=dict)
    rejected: list[RejectedRow] = field(default_factory=list)

    def instant(self, moment: datetime | None) -> datetime | None:
        """The UTC instant of a wall time of the file."""
        return None if moment is None else to_instant(moment, self.timezone)


def preview_results(read: ResultsImport, stage: Stage, revision: int) -> ResultsPreview:
    """The results that a file would make, by show."""
    by_show = grouped(_placed(read, stage), lambda pair: pair[0].id)
    rows = [row for pairs in by_show.values() for row in _rows(read, stage, pairs)]
    seen = (each.source for each in stage.results if each.source_hash == read.sha256)
    return ResultsPreview(
        read=read,
        rows=tuple(sorted(rows, key=lambda row: row.show.on_air)),
        unmatched=tuple(sorted(stage.unmatched, key=lambda problem: problem.line)),
        unsure=tuple(stage.unsure),
        rejected=(*read.rejected, *stage.rejected),
        seen_as=tuple(dict.fromkeys(seen)),
        timezone=stage.timezone,
        revision=revision,
        currencies={each.id: each.currency for each in stage.brands.values()},
    )


def _placed(read: ResultsImport, stage: Stage) -> Iterable[tuple[Show, Entry]]:
    shows = [show for show in stage.shows if _can_be_of(read, show, stage)]
    for entry in read.entries:
        show = _show_of(read, entry, shows, stage)
        if show is not None:
            yield show, entry


def _can_be_of(read: ResultsImport, show: Show, stage: Stage) -> bool:
    if show.status is ShowStatus.CANCELLED:
        return False
    platforms = {stage.channels[each].platform for each in show.channel_ids}
    return not read.platform or not platforms or read.platform in platforms


def _show_of(read: ResultsImport, entry: Entry, shows: Sequence[Show], stage: Stage) -> Show | None:
    moment = stage.instant(entry.moment)
    if moment is None:
        # A cancelled order may never have had a time; a line of one show alone needs none.
        if len(shows) == 1:
            return shows[0]
        if not entry.cancelled:
            stage.unmatched.append(Problem(entry.line, Reason.NO_SHOW_THEN))
        return None
    fitting = [show for show in shows if show.on_air - EARLY <= moment < show.off_air + LATE]
    on_air = [show for show in fitting if show.on_air <= moment < show.off_air]
    found = on_air if len(on_air) == 1 and read.format != LIVE else fitting
    if len(found) == 1:
        return found[0]
    value = shown(entry["moment"])
    if not found:
        stage.unmatched.append(Problem(entry.line, Reason.NO_SHOW_THEN, value=value))
    else:
        titles = ", ".join(f"“{show.title}”" for show in found)
        problem = Problem(entry.line, Reason.SEVERAL_SHOWS, value=value, values={"shows": titles})
        stage.unmatched.append(problem)
    return None


def _rows(
    read: ResultsImport, stage: Stage, pairs: Sequence[tuple[Show, Entry]]
) -> list[ResultRow]:
    show = pairs[0][0]
    entries = [entry for _, entry in pairs]
    maker = _Maker(read, stage, show)
    if read.format == LIVE:
        made = [(maker.live(entry), 1) for entry in entries]
    elif read.format == LEDGER:
        made = [(maker.ledger(entries), len(entries))]
    else:
        made = [(maker.orders(entries), len(entries))]
    return [maker.row(fields, lines) for fields, lines in made if fields]


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes the results of one show."""

    read: ResultsImport
    stage: Stage
    show: Show

    def row(self, fields: dict[str, Any], lines: int) -> ResultRow:
        """A result beside the one of the same kind that the show has already."""
        before = self._before(fields.get("begun_at"))
        same = {
            "id": before.id if before else self.stage.new_id(),
            "show_id": self.show.id,
            "source": self.read.file,
            "source_hash": self.read.sha256,
            "format": self.read.format,
            "made_at": self.stage.now,
            "rows": before.rows if before else (),
        }
        result = build(Result, {**fields, **same})
        if before is None:
            return ResultRow(self.show, RowState.NEW, result, None, lines)
        unchanged = before.source_hash == result.source_hash and before == result.changed(
            made_at=before.made_at, source=before.source
        )
        state = RowState.SAME if unchanged else RowState.CHANGED
        return ResultRow(self.show, state, before if unchanged else result, before, lines)

    def live(self, entry: Entry) -> dict[str, Any]:
        """The figures of one live, each as the platform gave it."""
        try:
            fields: dict[str, Any] = {
                name: read_count(entry[name], ".") for name in _COUNTS if entry[name]
            }
            if entry["revenue"]:
                fields["revenue"] = self._amount(entry["revenue"])
            if entry["watch_seconds"]:
                fields["watch_seconds"] = round(float(entry["watch_seconds"].replace(",", ".")))
        except (CellError, ValueError) as error:
            self._reject(entry, error)
            return {}
        rates = {name: rate for name, text in entry.extra.items() if (rate := _rate(name, text))}
        begun = self.stage.instant(entry.moment)
        return {**fields, "begun_at": begun, "rates": rates, "extra": dict(entry.extra)}

    def orders(self, entries: Sequence[Entry]) -> dict[str, Any]:
        """What orders add up to, product by product; cancelled ones and gifts are only counted."""
        sold: dict[str, _Sold] = {}
        ids: set[str] = set()
        told = {"Cancelled": 0, "Given away": 0}
        for entry in entries:
            try:
                quantity, revenue = entry.quantity(), self._revenue(entry)
            except CellError as error:
                self._reject(entry, error)
                continue
            if entry.cancelled:
                told["Cancelled"] += 1
            elif not revenue:
                told["Given away"] += quantity
            else:
                ids.add(entry["order"] or str(entry.line))
                key = entry["sku"] or entry.product
                each = sold.setdefault(key, _Sold(entry, self._product(entry)))
                each.add(quantity, revenue, entry["order"] or str(entry.line))
        return {
            "revenue": sum(each.revenue for each in sold.values()),
            "orders": len(ids),
            "units": sum(each.units for each in sold.values()),
            "products": tuple(each.result() for each in sold.values()),
            "extra": {name: str(count) for name, count in told.items() if count},
        }

    def ledger(self, entries: Sequence[Entry]) -> dict[str, Any]:
        """What was earned after fees: that is no revenue, and kept as the platform's own sums."""
        sums: dict[str, int] = {}
        sold: dict[str, _Sold] = {}
        for entry in entries:
            try:
                amount = self._signed(entry["amount"])
            except CellError as error:
                self._reject(entry, error)
                continue
            sums[entry["kind"]] = sums.get(entry["kind"], 0) + amount
            earned = _EARNED.fullmatch(entry["message"])
            if earned:
                named = Entry(entry.line, entry.moment, {"product": earned[1]}, {})
                each = sold.setdefault(earned[1], _Sold(named, self._product(named)))
                each.add(1, 0, entry["order"] or str(entry.line))
        return {
            "units": sum(each.units for each in sold.values()),
            "products": tuple(each.result(revenue=False) for each in sold.values()),
            "extra": {kind: str(amount) for kind, amount in sums.items()},
        }

    def _revenue(self, entry: Entry) -> int:
        if entry["amount"]:
            return self._amount(entry["amount"])
        return self._amount(entry["price"]) * entry.quantity() if entry["price"] else 0

    def _amount(self, text: str) -> int:
        brand = self.stage.brands[self.show.brand_id]
        return read_amount(text, brand.currency, self.read.mark)

    def _signed(self, text: str) -> int:
        negative = text.startswith(("-", "−", "(")) or text.endswith("-")
        amount = self._amount(text.strip("-−()"))
        return -amount if negative else amount

    def _product(self, entry: Entry) -> str | None:
        """The product that a line means, by its SKU, else by its whole name; None where unsure."""
        products = [each for each in self.stage.products if each.brand_id == self.show.brand_id]
        chosen = self.stage.choices.get(entry.product.casefold())
        if chosen:
            return chosen
        sku = entry["sku"].casefold()
        fitting = [each for each in products if sku and each.sku.casefold() == sku]
        if not fitting:
            wanted = {_folded(entry.product), _folded(f"{entry.product} {entry['variant']}")}
            fitting = [
                each
                for each in products
                if _folded(f"{each.title} {each.variant}") in wanted
                or _folded(each.title) in wanted
            ]
        if len(fitting) == 1:
            return fitting[0].id
        self.stage.unsure[entry.product or entry["sku"]] = None
        return None

    def _before(self, begun: datetime | None) -> Result | None:
        for each in self.stage.results:
            if (each.show_id, each.format, each.begun_at) == (
                self.show.id,
                self.read.format,
                begun,
            ):
                return each
        return None

    def _reject(self, entry: Entry, error: Exception) -> None:
        reason = error.reason if isinstance(error, CellError) else Reason.NOT_A_COUNT
        values = error.values if isinstance(error, CellError) else {}
        value = shown(entry["amount"] or entry["price"] or entry["revenue"])
        problem = Problem(entry.line, reason, value=value, values=values)
        self.stage.rejected.append(RejectedRow(entry.line, tuple(entry.extra.values()), (problem,)))


@dataclass(slots=True)
class _Sold:
    """What was sold of one product, while orders are read."""

    first: Entry
    product_id: str | None
    units: int = 0
    revenue: int = 0
    ids: set[str] = field(default_factory=set)

    def add(self, quantity: int, revenue: int, order: str) -> None:
        self.units += quantity
        self.revenue += revenue
        self.ids.add(order)

    def result(self, *, revenue: bool = True) -> ProductResult:
        label = " / ".join(filter(None, (self.first.product, self.first["variant"])))
        return ProductResult(
            product_id=self.product_id,
            label=label or self.first["sku"],
            units=self.units,
            orders=len(self.ids),
            revenue=self.revenue if revenue else None,
        )


def _rate(name: str, text: str) -> float | None:
    """A rate of the platform as a fraction, None for what is none or above one."""
    found = _RATE.fullmatch(text)
    if found is None or not _RATE_NAME.search(name):
        return None
    rate = float(found[1].replace(",", ".")) / (100 if found[2] else 1)
    return rate if rate <= 1 else None


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()
