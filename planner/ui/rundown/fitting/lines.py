"""A proposal as the lines of its preview: what each row's length is, becomes, and why it stays."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from planner.domain.fitting import Obstacle, Refusal
from planner.domain.rundown import Row, RowType
from planner.domain.timing import Timing
from planner.services.fitting import Extent, Proposal
from planner.ui.marking import translate
from planner.wording.fitting import row_reason
from planner.wording.language import Language


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """One row: its length in seconds before and after, and a remark in words (empty: none)."""

    row_id: str
    number: str
    title: str
    before: int
    after: int
    remark: str = ""

    @property
    def changes(self) -> bool:
        """Whether the row gets another length."""
        return self.before != self.after


def preview_lines(
    proposal: Proposal,
    rows: Sequence[Row],
    before: Timing,
    numbers: Mapping[str, str],
    language: Language,
) -> list[PreviewLine]:
    """A line for each item that is fitted, in reading order; skipped ones are left out.

    `rows` and `before` are those of now.
    """
    names = names_of(rows)
    refusals = {each.row_id: each for each in proposal.fitting.refusals}
    lines = []
    for row in _fitted(proposal, rows):
        refusal = refusals.get(row.id)
        if refusal is not None and refusal.obstacle is Obstacle.SKIPPED:
            continue
        after = proposal.timing.by_row[row.id].length
        lines.append(
            PreviewLine(
                row_id=row.id,
                number=numbers.get(row.id, ""),
                title=names[row.id],
                before=before.by_row[row.id].length,
                after=after,
                remark=_remark(language, row, after, refusal, names),
            )
        )
    return lines


def at_bounds(proposal: Proposal, rows: Sequence[Row]) -> int:
    """How many of the rows that change come to their shortest or longest length."""
    lengths = proposal.fitting.lengths
    return sum(_bound(row, lengths[row.id]) != "" for row in rows if row.id in lengths)


def names_of(rows: Sequence[Row]) -> dict[str, str]:
    """What each row is called."""
    untitled = translate("Rundown", "Untitled")
    return {row.id: " ".join(row.title.split()) or untitled for row in rows}


def _fitted(proposal: Proposal, rows: Sequence[Row]) -> list[Row]:
    items = [row for row in rows if row.type is RowType.ITEM]
    if proposal.wish.extent is Extent.SHOW:
        return items
    meant = set(proposal.wish.row_ids)
    return [row for row in items if row.id in meant or row.block_id in meant]


def _remark(
    language: Language,
    row: Row,
    after: int,
    refusal: Refusal | None,
    names: Mapping[str, str],
) -> str:
    if refusal is not None:
        return row_reason(language, refusal, names)
    return "" if after == row.length else _bound(row, after)


def _bound(row: Row, length: int) -> str:
    """What a row that changes comes to; empty where it could go on."""
    if length == row.min_length or (row.min_length is None and length <= 1):
        return translate("Fitting", "comes to its shortest")
    if length == row.max_length:
        return translate("Fitting", "comes to its longest")
    return ""
