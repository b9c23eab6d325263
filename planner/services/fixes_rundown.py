"""Ways out of what is wrong with a rundown's times: fitting, closing a gap, another target."""

from collections.abc import Iterator
from functools import partial

from planner.domain.clock import format_length, format_minutes
from planner.domain.closing import WayKind, close_the_gap
from planner.domain.findings import Finding
from planner.domain.rundown import Row, RowStatus, StartMode, in_order
from planner.domain.show import Show
from planner.services.closing import close_gap
from planner.services.fitting import Wish, fit
from planner.services.fix import Fix
from planner.services.labels import row_name
from planner.services.rundowns import set_length, set_start, set_status
from planner.services.shows import edit_show
from planner.services.workspace import Workspace
from planner.wording.dates import clock
from planner.wording.fixes import Way as Words
from planner.wording.fixes import fix_label


def show_over_or_under(workspace: Workspace, finding: Finding) -> Iterator[Fix]:
    """Fitting the rows to the show, or letting the show last as long as they do."""
    show = workspace.get(Show, finding.subjects[0])
    length = format_length(show.length_minutes * 60)
    text = fix_label(workspace.language, Words.FIT, length=length)
    yield Fix(text, partial(fit, workspace, show.id, Wish()))
    minutes = -(-int(finding.values["planned"] or 0) // 60)
    text = fix_label(workspace.language, Words.SHOW_LENGTH, length=format_length(minutes * 60))
    yield Fix(text, partial(edit_show, workspace, show.id, length_minutes=minutes))


def row_gap(workspace: Workspace, finding: Finding) -> Iterator[Fix]:
    """Stretching a row before, moving what comes before, or moving the row itself."""
    row = workspace.get(Row, finding.subjects[0])
    show = workspace.get(Show, row.show_id)
    rows = in_order(workspace.where(Row, show_id=show.id))
    for way in close_the_gap(show, rows, row.id):
        for changed in way.changes:
            text = _gap_text(workspace, way.kind, changed)
            yield Fix(text, partial(close_gap, workspace, row.id, way))
    if row.start is not StartMode.FOLLOW:
        text = fix_label(workspace.language, Words.FOLLOW)
        yield Fix(text, partial(set_start, workspace, row.id, StartMode.FOLLOW))


def block_over_or_under(workspace: Workspace, finding: Finding) -> Iterator[Fix]:
    """A block gets the target that its rows come to."""
    block = workspace.get(Row, finding.subjects[0])
    seconds = int(finding.values["length"] or 0)
    text = fix_label(workspace.language, Words.TARGET, length=format_minutes(seconds))
    yield Fix(text, partial(set_length, workspace, block.id, seconds))


def empty_script(workspace: Workspace, finding: Finding) -> Iterator[Fix]:
    """A row that is called final without words goes back to review."""
    row = workspace.get(Row, finding.subjects[0])
    text = fix_label(workspace.language, Words.BACK_TO_REVIEW)
    yield Fix(text, partial(set_status, workspace, row.id, RowStatus.REVIEW))


def _gap_text(workspace: Workspace, kind: WayKind, changed: Row) -> str:
    language, name = workspace.language, row_name(changed)
    if kind is WayKind.STRETCH:
        length = format_length(changed.length)
        return fix_label(language, Words.STRETCH, row=name, length=length)
    at = "" if changed.clock is None else clock(changed.clock)
    if kind is WayKind.MOVE_BEFORE:
        return fix_label(language, Words.START_OTHER, row=name, when=at)
    way = Words.START_ROW if changed.start is StartMode.HARD else Words.END_ROW
    return fix_label(language, way, when=at)
