"""Ways out of a show without a host: somebody who is free, or a host who stays or comes earlier."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice

from planner.domain.crew import Assignment, Creator
from planner.domain.findings import Finding
from planner.domain.fitness import Aspect
from planner.domain.intervals import Span, gaps
from planner.domain.show import Show
from planner.domain.spans import shift_span, show_span
from planner.services.casting import who_is_free
from planner.services.crews import Shift, assign, set_shift
from planner.services.fix import Fix
from planner.services.labels import label
from planner.services.walls import wall_at
from planner.services.workspace import Workspace
from planner.wording.fixes import Way, fix_label, time_label

HOSTS_OFFERED = 3
"""How many people are offered: those who fit best."""

_ROLE = "host"


def no_host(workspace: Workspace, finding: Finding) -> Iterator[Fix]:
    """A host beside the gap goes on or begins earlier; else somebody who is free fills all gaps."""
    show = workspace.get(Show, finding.subjects[0])
    there = [workspace.get(Assignment, id_) for id_ in finding.subjects[1:]]
    missing = gaps([shift_span(each, show) for each in there], show_span(show))
    parts = [_minutes(gap, show) for gap in missing]
    if there and len(parts) == 1:
        yield from _longer(workspace, show, there, parts[0])
    shifts: list[Shift | None] = [*parts] if there else [None]
    for creator in _free_hosts(workspace, show, shifts[0] if shifts else None):
        text = fix_label(workspace.language, Way.CAN_HOST, creator=creator.name)
        yield Fix(text, partial(_fill, workspace, show, creator, shifts))


def _free_hosts(workspace: Workspace, show: Show, shift: Shift | None) -> Iterator[Creator]:
    """Who could host, best first, without those who are on the show or declined it."""
    asked = {each.creator_id for each in workspace.where(Assignment, show_id=show.id)}
    fits = who_is_free(workspace, show.id, _ROLE, shift)
    able = (
        each.creator
        for each in fits
        if each.possible and not each.misfit(Aspect.ROLE) and each.creator.id not in asked
    )
    return islice(able, HOSTS_OFFERED)


def _longer(
    workspace: Workspace, show: Show, there: Sequence[Assignment], gap: Shift
) -> Iterator[Fix]:
    for each in there:
        start, end = _minutes(shift_span(each, show), show)
        name = workspace.get(Creator, each.creator_id).name
        if end == gap[0]:
            way, longer, at = Way.STAYS_UNTIL, (start, gap[1]), gap[1]
        elif start == gap[1]:
            way, longer, at = Way.COMES_AT, (gap[0], end), gap[0]
        else:
            continue
        text = fix_label(workspace.language, way, creator=name, when=_clock(workspace, show, at))
        yield Fix(text, partial(set_shift, workspace, each.id, longer))


def _fill(
    workspace: Workspace, show: Show, creator: Creator, shifts: Sequence[Shift | None]
) -> None:
    """Asks somebody to host in all gaps."""
    sentence = "Assign {creator} to “{show}”"
    with workspace.change(label(workspace, sentence, creator=creator.name, show=show.title)):
        for shift in shifts:
            start, end = shift or (None, None)
            times = {"shift_start": start, "shift_end": end}
            assign(workspace, show.id, creator.id, role=_ROLE, **times)


def _minutes(span: Span, show: Show) -> Shift:
    """A span in whole minutes from on air, rounded so that it is covered."""
    on_air = show_span(show).start
    return (span.start - on_air) // 60, -((on_air - span.end) // 60)


def _clock(workspace: Workspace, show: Show, minute: int) -> str:
    wall = wall_at(show_span(show).start + minute * 60, show.timezone)
    return time_label(workspace.language, wall, beside=show.starts_at)
