"""What has become of a show since it was printed: which rows a next print marks, who holds what.

Each sheet is compared with the print that its readers hold, which need not be the show's newest:
the rundown may have been printed again since, and the host sheets not.
"""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from planner.domain.comparing import Comparison, Kind, PartChange, RowChange, compare
from planner.domain.comparing_snapshots import Snapshot, read_snapshot, snapshot_of
from planner.domain.crew import Assignment
from planner.domain.errors import InvalidValueError
from planner.domain.presenting import rows_of_host
from planner.domain.record import Print
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import CueColumn
from planner.domain.timing import Timing, cascade

HOST: Final = "host:"
"""What a host sheet's name begins with; the creator's id follows."""

CALL: Final = "call"
"""A sheet of the team and the day, on which no row stands; with a creator's id after a colon, that
of one person."""

CHANGES: Final = "changes"
"""The sheet of what is different from another print; who has it holds that print as well."""

_ON_SHEETS: Final = frozenset(
    {"title", "brand_id", "channel_ids", "starts_at", "timezone", "length_minutes", "notes"}
)
"""Fields of a show that are on its sheets."""

_NOT_ON_SHEETS: Final = frozenset({"locked", "min_length", "max_length", "fee"})
"""Fields of rows and of the team that are on none."""


@dataclass(frozen=True, slots=True)
class Since:
    """What is different on one sheet from the print that was made of it last.

    `rows` are ids of those that were added, edited or moved; `removed` are what they were called.
    `others` counts changes of the show and its team. `changed` is how many changes that are.
    """

    print_: Print
    rows: frozenset[str] = frozenset()
    removed: tuple[str, ...] = ()
    others: int = 0

    @property
    def changed(self) -> int:
        """How many changes there are; none where the sheet is still right."""
        return len(self.rows) + len(self.removed) + self.others


def holder_of(sheet: str) -> str:
    """The id of the creator for whom alone a sheet was printed; empty where that is nobody."""
    return sheet.partition(":")[2]


def pack_of(creator_id: str) -> tuple[str, str]:
    """The sheets of one host's pack: their call sheet and their host sheet."""
    return f"{CALL}:{creator_id}", f"{HOST}{creator_id}"


def newest_prints(prints: Iterable[Print]) -> Mapping[str, Print]:
    """The print of each sheet that was made last, by the sheet.

    A sheet of changes is none of them: what it is told from is still held, and still old.
    """
    in_order = sorted(prints, key=lambda each: (each.number, each.id))
    return {sheet: each for each in in_order for sheet in each.sheets if sheet != CHANGES}


def changes_since(run: RunOfShow, prints: Iterable[Print]) -> dict[str, Since]:
    """What is different on each sheet that was printed, by the sheet.

    A print whose snapshot another program wrote in another form is passed over: nobody can say
    what stands on it.
    """
    now, timing = snapshot_of(run), cascade(run.show, run.rows)
    compared: dict[str, Comparison | None] = {}
    found: dict[str, Since] = {}
    for sheet, made in newest_prints(prints).items():
        if made.id not in compared:
            found_out = compared_with(made, now)
            compared[made.id] = found_out and on_paper(found_out, run.cue_columns)
        comparison = compared[made.id]
        if comparison is not None:
            found[sheet] = _since(made, sheet, comparison, run, timing)
    return found


def on_paper(comparison: Comparison, cue_columns: Iterable[CueColumn]) -> Comparison:
    """What is different on sheets: nothing of private cues, fees, or how a row may be fitted."""
    hidden = _NOT_ON_SHEETS | {f"cues.{each.id}" for each in cue_columns if each.private}
    changes = (_row_on_paper(each, hidden) for each in comparison.changes)
    people = (_part_on_paper(each) for each in comparison.people)
    return replace(
        comparison,
        show=tuple(each for each in comparison.show if each.field in _ON_SHEETS),
        people=tuple(each for each in people if each is not None),
        changes=tuple(each for each in changes if each is not None),
    )


def compared_with(made: Print, now: Snapshot) -> Comparison | None:
    """What is different from a print; None where another program made it in another form."""
    try:
        return compare(read_snapshot(made.snapshot), now)
    except InvalidValueError:
        # Of another program: there is nothing to compare with, as if it had not been printed.
        return None


def _row_on_paper(change: RowChange, hidden: Container[str]) -> RowChange | None:
    fields = tuple(each for each in change.fields if each.field not in hidden)
    kinds = change.kinds
    if not fields and not change.offers:
        kinds -= {Kind.EDITED}
    return replace(change, fields=fields, kinds=kinds) if kinds else None


def _part_on_paper(part: PartChange) -> PartChange | None:
    fields = tuple(each for each in part.fields if each.field not in _NOT_ON_SHEETS)
    return replace(part, fields=fields) if fields or not part.fields else None


def _since(
    made: Print, sheet: str, comparison: Comparison, run: RunOfShow, timing: Timing
) -> Since:
    changes = _rows_on(sheet, comparison, run, timing)
    return Since(
        made,
        frozenset(each.row_id for each in changes if each.after is not None),
        tuple(each.before.title for each in changes if each.after is None and each.before),
        _others(sheet, comparison),
    )


def _rows_on(
    sheet: str, comparison: Comparison, run: RunOfShow, timing: Timing
) -> tuple[RowChange, ...]:
    """The changed rows that stand, or stood, on a sheet."""
    if sheet.partition(":")[0] == CALL:
        return ()
    if not sheet.startswith(HOST):
        return comparison.changes
    host = sheet.removeprefix(HOST)
    before = _run_before(comparison.before, run)
    theirs = {row.id for row in rows_of_host(before, comparison.timing_before, host)}
    if host in run.creators:
        theirs |= {row.id for row in rows_of_host(run, timing, host)}
    return tuple(each for each in comparison.changes if each.row_id in theirs)


def _run_before(before: Snapshot, run: RunOfShow) -> RunOfShow:
    return RunOfShow(
        show=before.show, brand=run.brand, rows=before.rows, assignments=before.assignments
    )


def _others(sheet: str, comparison: Comparison) -> int:
    show = len(comparison.show)
    host = sheet.removeprefix(HOST) if sheet.startswith(HOST) else None
    return show + sum(host is None or _is_of(part, host) for part in comparison.people)


def _is_of(part: PartChange, creator_id: str) -> bool:
    sides = (part.before, part.after)
    return any(isinstance(each, Assignment) and each.creator_id == creator_id for each in sides)
