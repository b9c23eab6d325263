"""Ways out of rows outside their host's shift, and of hosts who change without a handover."""

from collections.abc import Iterator
from functools import partial
from itertools import islice

from planner.domain.checks_hosts import HANDOVER_KEY
from planner.domain.crew import Creator
from planner.domain.findings import Finding
from planner.domain.presenting import host_shifts, on_shift
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import Row
from planner.domain.shifts import CrewShift, shifts_on_camera
from planner.domain.timing import RowTiming, cascade
from planner.services.crews import set_shift
from planner.services.fix import Fix
from planner.services.handing_over import add_handover
from planner.services.rundowns import read_run, set_hosts
from planner.services.walls import wall_at
from planner.services.workspace import Workspace
from planner.wording.fixes import Way, fix_label, time_label

GIVEN_TO = 2
"""How many of those on shift a row is offered to: mostly there is one, or two together."""


def host_off_shift(workspace: Workspace, finding: Finding) -> Iterator[Fix]:
    """Somebody who is on presents the row, or the shifts say who, or the shift is longer."""
    row_id, creator_id, show_id = finding.subjects[:3]
    row, run = workspace.get(Row, row_id), read_run(workspace, show_id)
    times = cascade(run.show, run.rows).by_row[row.id]
    there = on_shift(host_shifts(run), times.start)
    for taker in islice((each for each in there if each not in row.host_ids), GIVEN_TO):
        name = workspace.get(Creator, taker).name
        wanted = [taker if each == creator_id else each for each in row.host_ids]
        text = fix_label(workspace.language, Way.GIVE_ROW, creator=name)
        yield Fix(text, partial(set_hosts, workspace, row.id, wanted))
    if there:
        text = fix_label(workspace.language, Way.FOLLOW_SHIFTS)
        yield Fix(text, partial(set_hosts, workspace, row.id, []))
    yield from _longer_shift(workspace, run, times, creator_id)


def no_handover(workspace: Workspace, finding: Finding) -> Iterator[Fix]:
    """The handover is made, between the two rows nearest to it."""
    show_id, key = finding.subjects[-2:]
    minute = int(key.removeprefix(HANDOVER_KEY))
    text = fix_label(workspace.language, Way.ADD_HANDOVER)
    yield Fix(text, partial(add_handover, workspace, show_id, minute))


def _longer_shift(
    workspace: Workspace, run: RunOfShow, times: RowTiming, creator_id: str
) -> Iterator[Fix]:
    """The shift that is nearest to the row reaches to its end, or from its beginning."""
    own = shifts_on_camera(run, creator_id)
    if not own:
        return
    name, language = workspace.get(Creator, creator_id).name, workspace.language
    nearest = min(own, key=lambda shift: _apart(shift, times))
    on_air = int(run.show.on_air.timestamp())
    start, end = (nearest.start - on_air) // 60, (nearest.end - on_air) // 60
    if times.end > nearest.end:
        end, way = -(-(times.end - on_air) // 60), Way.STAYS_UNTIL
        minute = end
    elif times.start < nearest.start:
        start, way = (times.start - on_air) // 60, Way.COMES_AT
        minute = start
    else:
        return
    when = time_label(
        language, wall_at(on_air + minute * 60, run.show.timezone), beside=run.show.starts_at
    )
    text = fix_label(language, way, creator=name, when=when)
    yield Fix(text, partial(set_shift, workspace, nearest.assignment.id, (start, end)))


def _apart(shift: CrewShift, times: RowTiming) -> int:
    """Seconds between a shift and a row; less than 0 where they share some."""
    return max(times.start - shift.end, shift.start - times.end)
