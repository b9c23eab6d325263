"""What each line of two versions side by side shows, as plain values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from planner.domain import rundown
from planner.domain.clock import format_length
from planner.domain.comparing import Comparison, FieldChange, Kind, RowChange
from planner.domain.comparing_snapshots import Snapshot
from planner.domain.numbering import item_numbers
from planner.domain.rundown import Offer, Row, RowType
from planner.domain.timing import Timing
from planner.ui.marking import translate
from planner.ui.widgets.entry import Ground
from planner.wording import dates, figures
from planner.wording.comparing import row_title
from planner.wording.language import Language


class Look(Enum):
    """How one side of a line is tinted; `EMPTY` faces a row that is on the other side only."""

    SAME = "same"
    EMPTY = "empty"
    ADDED = "added"
    REMOVED = "removed"
    EDITED = "edited"
    MOVED = "moved"


SIGNS: Final[Mapping[Look, str]] = {
    Look.ADDED: "+",
    Look.REMOVED: "−",
    Look.EDITED: "≠",
}
"""What says the same as the tint. What moved has an arrow."""

_EDITED_PARTS: Final = {"start": 1, "clock": 1, "day": 1, "length": 2, "host_ids": 4}
_TITLE: Final = 3
_PARTS: Final = 5


@dataclass(frozen=True, slots=True)
class Half:
    """One side of a line: number, start, length, title and what is sold or who presents.

    `sign` stands before it; `edited` are the places of the parts that are different.
    """

    look: Look = Look.EMPTY
    parts: tuple[str, ...] = ("",) * _PARTS
    sign: str = ""
    remark: str = ""
    edited: frozenset[int] = frozenset()
    heading: bool = False

    @property
    def said(self) -> str:
        """What a screen reader hears of it."""
        if self.look is Look.EMPTY:
            return translate("Versions", "Not in this version")
        words = [*self.parts, _look_words(self.look), self.remark]
        return ", ".join(word for word in words if word)


@dataclass(frozen=True)
class CompareLine:
    """A line of both versions; `change` is None where nothing happened."""

    key: str
    row_id: str
    left: Half
    right: Half
    change: RowChange | None
    selectable: bool = True
    ground: Ground = Ground.ROW


def compare_lines(comparison: Comparison, language: Language) -> list[CompareLine]:
    """All lines from top to bottom."""
    before = _Side(comparison.before, comparison.timing_before, language)
    after = _Side(comparison.after, comparison.timing_after, language)
    lines: list[CompareLine] = []
    for line in comparison.lines:
        row = line.after or line.before
        if row is None:
            continue
        facing = line.before is not None and line.after is not None
        side = "=" if facing else "<" if line.before else ">"
        lines.append(
            CompareLine(
                f"{side}{row.id}",
                row.id,
                before.half(line.before, line.change, facing=facing, marks=False),
                after.half(line.after, line.change, facing=facing, marks=True),
                line.change,
            )
        )
    return lines


def changed_lines(lines: Sequence[CompareLine]) -> list[CompareLine]:
    """The lines that tell of a change."""
    return [line for line in lines if line.change is not None]


class _Side:
    """One of the two versions."""

    def __init__(self, snapshot: Snapshot, timing: Timing, language: Language) -> None:
        self._snapshot = snapshot
        self._timing = timing
        self._language = language
        self._numbers = item_numbers(snapshot.rows)
        self._offers: dict[str, list[Offer]] = {}
        for offer in snapshot.offers:
            self._offers.setdefault(offer.row_id, []).append(offer)

    def half(self, row: Row | None, change: RowChange | None, *, facing: bool, marks: bool) -> Half:
        """One side of a line; the newer one `marks` what was edited."""
        if row is None:
            return Half()
        look = _look(change, facing=facing, newer=marks)
        edited = _edited(change) if marks or not facing else frozenset[int]()
        moved = change is not None and Kind.MOVED in change.kinds
        return Half(
            look=look,
            parts=self._parts(row),
            sign=SIGNS.get(look, "") or (_arrow(change) if moved and change else ""),
            remark=_remark(change) if marks and change else "",
            edited=edited if look in (Look.EDITED, Look.MOVED) and marks else frozenset(),
            heading=row.type is RowType.BLOCK,
        )

    def _parts(self, row: Row) -> tuple[str, ...]:
        times = self._timing.by_row[row.id]
        timed = row.type is not RowType.NOTE
        return (
            str(self._numbers.get(row.id, "")),
            dates.clock_with_seconds(self._timing.local(times.start)) if timed else "",
            format_length(times.length) if timed else "",
            row_title(self._language, row),
            self._last(row),
        )

    def _last(self, row: Row) -> str:
        offers = self._offers.get(row.id, ())
        prices = [
            figures.money(self._language, offer.live_price, self._snapshot.currency)
            for offer in offers
            if offer.live_price is not None
        ]
        names = self._snapshot.names
        hosts = [names.get(each, each) for each in row.host_ids]
        between = " → " if row.kind == rundown.Kind.HANDOVER else ", "
        return ", ".join(prices) or between.join(hosts)


def _look(change: RowChange | None, *, facing: bool, newer: bool) -> Look:
    if change is None:
        return Look.SAME if facing else Look.MOVED
    if Kind.ADDED in change.kinds:
        return Look.ADDED
    if Kind.REMOVED in change.kinds:
        return Look.REMOVED
    if Kind.MOVED in change.kinds:
        return Look.MOVED
    return Look.EDITED if newer else Look.SAME


def _edited(change: RowChange | None) -> frozenset[int]:
    if change is None or Kind.EDITED not in change.kinds:
        return frozenset()
    places = {_part_of(each) for each in change.fields}
    if change.offers:
        places.add(_PARTS - 1)
    return frozenset(places)


def _part_of(change: FieldChange) -> int:
    return _EDITED_PARTS.get(change.field, _TITLE)


def _arrow(change: RowChange) -> str:
    return "↓" if change.moved_by > 0 else "↑" if change.moved_by < 0 else "↔"


def _remark(change: RowChange) -> str:
    """What the parts of a line do not show by themselves."""
    said: list[str] = []
    if Kind.MOVED in change.kinds:
        count = abs(change.moved_by)
        words = translate("Versions", "moved {count}") if count else translate("Versions", "moved")
        said.append(f"{_arrow(change)} {words.format(count=count)}")
    if Kind.EDITED in change.kinds and Kind.MOVED in change.kinds:
        said.append(translate("Versions", "edited"))
    return " · ".join(said)


def _look_words(look: Look) -> str:
    words = {
        Look.ADDED: translate("Versions", "added"),
        Look.REMOVED: translate("Versions", "removed"),
        Look.EDITED: translate("Versions", "changed"),
        Look.MOVED: translate("Versions", "moved"),
    }
    return words.get(look, "")
