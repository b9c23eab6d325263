"""What blocks and gaps say across the columns of a rundown, and in those that they keep empty."""

from planner.domain.clock import format_length, format_minutes
from planner.ui.marking import translate
from planner.ui.rundown.lines import Line, Shape
from planner.ui.rundown.spread import OWN, Part
from planner.ui.widgets.entry import Cell, Chip, Ground, Tone


def has_heading(line: Line, column: str) -> bool:
    """Whether a line says something across columns, or nothing, in this one."""
    return line.shape in (Shape.BLOCK, Shape.GAP) and column not in OWN


def heading_cell(line: Line, column: str) -> Cell:
    """What a block or a gap says in a column where it has nothing of its own."""
    if line.shape is Shape.GAP:
        spread = line.frame.shown.gaps.get(column)
        return Cell(ground=line.ground) if spread is None else _gap(line, spread.around)
    across = line.frame.shown.blocks.get(column)
    if column == "title":
        return _block_title(line, (0, 0) if across is None else across.around, editable=True)
    if across is None:
        return Cell(ground=line.ground)
    if across.part is Part.SUM:
        return _block_sum(line, across.around)
    return _block_title(line, across.around, editable=False)


def _block_title(line: Line, spread: tuple[int, int], *, editable: bool) -> Cell:
    return Cell(
        " ".join(line.row.title.split()) or translate("Rundown", "Untitled block"),
        typed=line.row.title,
        editable=editable,
        tone=Tone.PLAIN if line.running else Tone.FAINT,
        bold=True,
        struck=not line.running,
        chip=_over(line.timing.over or 0) if line.frame.shown.summed else None,
        ground=Ground.HEADING,
        spread=spread,
        closed=line.closed,
    )


def _block_sum(line: Line, spread: tuple[int, int]) -> Cell:
    length = format_minutes(line.timing.length)
    target = line.row.length
    if not target:
        return Cell(length, tone=Tone.QUIET, small=True, ground=Ground.HEADING, spread=spread)
    planned = translate("Rundown", "planned {target} · {length}")
    return Cell(
        planned.format(target=format_minutes(target), length=length),
        tone=Tone.QUIET,
        small=True,
        chip=_over(line.timing.over or 0),
        ground=Ground.HEADING,
        spread=spread,
    )


def _over(over: int) -> Chip | None:
    if not over:
        return None
    words = translate("Rundown", "{length} over")
    if over < 0:
        words = translate("Rundown", "{length} under")
    tone = Tone.CAUTION if over > 0 else Tone.QUIET
    return Chip(words.format(length=format_length(abs(over))), tone)


def _gap(line: Line, spread: tuple[int, int]) -> Cell:
    text, tone = translate("Rundown", "slack before the hard start"), Tone.ACCENT
    if line.gap < 0:
        text, tone = translate("Rundown", "overlap with the hard start"), Tone.ON_AIR
    if "length" not in line.frame.shown.columns:
        text = f"{format_length(line.gap)} {text}"
    return Cell(text, tone=tone, small=True, ground=Ground.REMARK, spread=spread)
