"""What a file says of a run of show, in whatever form it came: rows to make, nothing made yet."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time

from planner.domain.rundown import RowType, StartMode
from planner.imports.problems import Problem


@dataclass(frozen=True, slots=True)
class OfferDraft:
    """A product in a row, as the file names it. `live_price` is in minor units.

    `offer_id` and `product_id` are there only in a file that this program wrote.
    """

    sku: str = ""
    product: str = ""
    variant: str = ""
    live_price: int | None = None
    stock_set_aside: int | None = None
    buyer_limit: int | None = None
    coupon: str = ""
    pin: int | None = None
    spoken: bool = True
    offer_id: str = ""
    product_id: str = ""


@dataclass(frozen=True, slots=True)
class RunDraft:
    """One row of a run of show. Lengths are seconds, None where the file says none.

    `line` is where it stands in the file, `block` the line of the block it stands in (None: at top
    level). `hosts` are names as they stand there. `cues` maps the name of a column to what it has
    here. `row_id` is there only in a file that this program wrote.
    """

    line: int
    type: RowType = RowType.ITEM
    title: str = ""
    block: int | None = None
    kind: str = ""
    length: int | None = None
    min_length: int | None = None
    max_length: int | None = None
    start: StartMode = StartMode.FOLLOW
    clock: time | None = None
    day: int = 0
    skip: bool = False
    locked: bool = False
    status: str = ""
    number: str = ""
    color: str | None = None
    script: str = ""
    hosts: tuple[str, ...] = ()
    cues: Mapping[str, str] = field(default_factory=dict)
    offers: tuple[OfferDraft, ...] = ()
    row_id: str = ""


@dataclass(frozen=True, slots=True)
class RunImport:
    """All that a file says of one run of show, and how it was read.

    `format` is the code of what it was recognised as, `run` the name of the sheet or rundown that
    was read and `others` those that were not. `columns` are the names of its columns, `fields` what
    each is read as (empty: kept as a cue column), `cue_columns` the names of the latter here.
    `first_clock` is when it begins, where it says. `left_out` are the lines that are no rows, such
    as totals.
    """

    file: str
    format: str
    drafts: tuple[RunDraft, ...]
    run: str = ""
    others: tuple[str, ...] = ()
    encoding: str = ""
    delimiter: str = ""
    columns: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    cue_columns: tuple[str, ...] = ()
    first_clock: time | None = None
    left_out: tuple[int, ...] = ()
    remarks: tuple[Problem, ...] = ()

    @property
    def cue_names(self) -> tuple[str, ...]:
        """The columns that have no place of their own here, in the order of the file."""
        return tuple(dict.fromkeys(name for draft in self.drafts for name in draft.cues))
