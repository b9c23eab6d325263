"""Ways out of what is wrong with people: somebody else, a swap, another shift, another time."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice

from planner.domain.crew import Assignment, AssignmentStatus, Creator, TimeOff, role_key
from planner.domain.findings import Finding
from planner.domain.fitness import Aspect
from planner.domain.grouping import grouped
from planner.domain.intervals import Span
from planner.domain.show import Show
from planner.domain.spans import duty_span, shift_span, show_span, wall_span
from planner.services.casting import who_is_free
from planner.services.creators import edit_creator
from planner.services.crews import Shift, give_shift, set_shift, split_shift, swap
from planner.services.fix import Fix
from planner.services.fixes_moves import other_times
from planner.services.labels import label
from planner.services.walls import wall_at
from planner.services.workspace import Workspace
from planner.wording.fixes import Way, fix_label, time_label
from planner.wording.terms import role_name

PEOPLE_OFFERED = 2
"""How many others are offered for one shift: the two who fit best."""


def creator_overlap(workspace: Workspace, finding: Finding) -> Iterator[Fix]:
    """Of two shows at once somebody else does one, or one moves, or the shifts are cut apart."""
    earlier, later = _by_show(workspace, finding)
    yield from _other_person(workspace, later)
    yield from other_times(workspace, _show(workspace, later[0]), named=True)
    yield from _swaps(workspace, [*earlier, *later])
    yield from _other_person(workspace, earlier)
    yield from _ending_by(workspace, earlier[-1], _duty(workspace, later[0]).start)
    yield from _starting_at(workspace, later[0], _duty(workspace, earlier[-1]).end)


def creator_rest(workspace: Workspace, finding: Finding) -> Iterator[Fix]:
    """Of two shifts too close somebody else does one, or one moves or is cut short."""
    last, following = _assignments(workspace, finding)[:2]
    needed = int(finding.values["needed"] or 0)
    yield from _other_person(workspace, [following])
    yield from other_times(workspace, _show(workspace, following), named=True)
    yield from _swaps(workspace, [following, last])
    yield from _other_person(workspace, [last])
    yield from _ending_by(workspace, last, _duty(workspace, following).start - needed)
    yield from _starting_at(workspace, following, _duty(workspace, last).end + needed)


def creator_hours(workspace: Workspace, finding: Finding) -> Iterator[Fix]:
    """Somebody else does a shift of a day that is too long, or the end of its last one."""
    found = _assignments(workspace, finding)
    too_long = int(finding.values["worked"] or 0) - int(finding.values["limit"] or 0)
    yield from _ending_by(workspace, found[0], _duty(workspace, found[0]).end - too_long)
    for assignment in found:
        yield from _other_person(workspace, [assignment])


def creator_unavailable(workspace: Workspace, finding: Finding) -> Iterator[Fix]:
    """Somebody else does it, two swap their shifts, or the show moves."""
    found = _assignments(workspace, finding)
    yield from _others(workspace, found)
    yield from _swaps(workspace, found)
    yield from other_times(workspace, _show(workspace, found[0]))


def creator_time_off(workspace: Workspace, finding: Finding) -> Iterator[Fix]:
    """Somebody else does it, at least while the person is away, or the show moves."""
    found = _assignments(workspace, finding)
    yield from _others(workspace, found)
    yield from _swaps(workspace, found)
    away = next(each for each in map(partial(workspace.find, TimeOff), finding.subjects) if each)
    zone = workspace.get(Creator, away.creator_id).timezone
    span = wall_span(away.starts_at, away.ends_at, zone)
    yield from _ending_by(workspace, found[-1], span.start)
    yield from _starting_at(workspace, found[0], span.end)
    yield from other_times(workspace, _show(workspace, found[0]))


def role_mismatch(workspace: Workspace, finding: Finding) -> Iterator[Fix]:
    """Somebody does it who is known for it, two swap, or the person is from now on."""
    (assignment,) = _assignments(workspace, finding)
    creator = workspace.get(Creator, assignment.creator_id)
    yield from _others(workspace, [assignment])
    yield from _swaps(workspace, [assignment])
    text = fix_label(
        workspace.language, Way.ADD_ROLE, role=role_name(workspace.language, assignment.role)
    )
    roles = (*creator.roles, assignment.role)
    yield Fix(text, partial(edit_creator, workspace, creator.id, roles=roles))


def _others(
    workspace: Workspace, shifts: Sequence[Assignment], *, named: bool = False
) -> Iterator[Fix]:
    """The people who fit shifts of one show best and could be there; `named` says which show."""
    first = shifts[0]
    show = _show(workspace, first)
    for creator in _free(workspace, first, _minutes(workspace, first)):
        way = Way.TAKES_SHOW if named else Way.CAN_TAKE_IT
        text = fix_label(workspace.language, way, creator=creator.name, show=show.title)
        yield Fix(text, partial(_give_all, workspace, shifts, creator))


def _other_person(workspace: Workspace, shifts: Sequence[Assignment]) -> Iterator[Fix]:
    """The one who fits best, where there are shifts of more than one show to give away."""
    return islice(_others(workspace, shifts, named=True), 1)


def _give_all(workspace: Workspace, shifts: Sequence[Assignment], creator: Creator) -> None:
    show = _show(workspace, shifts[0])
    sentence = "Give shift to {creator} on “{show}”"
    with workspace.change(label(workspace, sentence, creator=creator.name, show=show.title)):
        for each in shifts:
            give_shift(workspace, each.id, creator.id)


def _swaps(workspace: Workspace, shifts: Sequence[Assignment]) -> Iterator[Fix]:
    """Each colleague with another shift in the same role of the same show."""
    for own in shifts:
        for other in workspace.where(Assignment, show_id=own.show_id):
            same = role_key(other.role) == role_key(own.role)
            elsewhen = _minutes(workspace, other) != _minutes(workspace, own)
            declined = other.status is AssignmentStatus.DECLINED
            if same and elsewhen and not declined and other.creator_id != own.creator_id:
                name = workspace.get(Creator, other.creator_id).name
                text = fix_label(workspace.language, Way.SWAP, creator=name)
                yield Fix(text, partial(swap, workspace, own.id, other.id))


def _ending_by(workspace: Workspace, shift: Assignment, at: int) -> Iterator[Fix]:
    """Somebody else takes over at an instant, or nobody; none where it is not in the shift."""
    minute, (start, end) = (at - _on_air(workspace, shift)) // 60, _minutes(workspace, shift)
    if not start < minute < end:
        return
    when = _clock(workspace, shift, minute)
    for creator in _free(workspace, shift, (minute, end)):
        text = fix_label(workspace.language, Way.TAKES_FROM, creator=creator.name, when=when)
        yield Fix(text, partial(split_shift, workspace, shift.id, minute, creator.id))
    text = fix_label(workspace.language, Way.END_SHIFT, when=when)
    yield Fix(text, partial(set_shift, workspace, shift.id, (start, minute)))


def _starting_at(workspace: Workspace, shift: Assignment, at: int) -> Iterator[Fix]:
    """Somebody else begins, or nobody, so that the person comes (for the call) at an instant."""
    minute = -((_on_air(workspace, shift) - at) // 60) + shift.call_minutes
    start, end = _minutes(workspace, shift)
    if not start < minute < end:
        return
    when = _clock(workspace, shift, minute)
    for creator in _free(workspace, shift, (start, minute)):
        text = fix_label(workspace.language, Way.TAKES_UNTIL, creator=creator.name, when=when)
        yield Fix(text, partial(_begin, workspace, shift, minute, creator))
    text = fix_label(workspace.language, Way.START_SHIFT, when=when)
    yield Fix(text, partial(set_shift, workspace, shift.id, (minute, end)))


def _begin(workspace: Workspace, shift: Assignment, minute: int, creator: Creator) -> None:
    """Lets somebody else do a shift up to a minute, and the person the rest."""
    show = _show(workspace, shift)
    sentence = "Give shift to {creator} on “{show}”"
    with workspace.change(label(workspace, sentence, creator=creator.name, show=show.title)):
        first, _ = split_shift(workspace, shift.id, minute, shift.creator_id)
        give_shift(workspace, first.id, creator.id)


def _free(workspace: Workspace, like: Assignment, shift: Shift) -> Iterator[Creator]:
    """Who is known for the role and could be there for a shift like another one, best first.

    Somebody who is on the show already has their hands full.
    """
    on_show = {each.creator_id for each in workspace.where(Assignment, show_id=like.show_id)}
    fits = who_is_free(workspace, like.show_id, like.role, shift, call_minutes=like.call_minutes)
    able = (
        each.creator
        for each in fits
        if each.possible and not each.misfit(Aspect.ROLE) and each.creator.id not in on_show
    )
    return islice(able, PEOPLE_OFFERED)


def _by_show(workspace: Workspace, finding: Finding) -> tuple[list[Assignment], list[Assignment]]:
    """The shifts at the show that goes on air first, then those at the other."""
    by_show = grouped(_assignments(workspace, finding), lambda each: each.show_id)
    earlier, later = by_show.values()
    return earlier, later


def _assignments(workspace: Workspace, finding: Finding) -> list[Assignment]:
    """The shifts among the subjects of a finding, in their order. Raises NotFoundError for none."""
    found = [workspace.find(Assignment, id_) for id_ in finding.subjects]
    shifts = [each for each in found if each is not None]
    return shifts or [workspace.get(Assignment, finding.subjects[0])]


def _show(workspace: Workspace, shift: Assignment) -> Show:
    return workspace.get(Show, shift.show_id)


def _duty(workspace: Workspace, shift: Assignment) -> Span:
    return duty_span(shift, _show(workspace, shift))


def _on_air(workspace: Workspace, shift: Assignment) -> int:
    return show_span(_show(workspace, shift)).start


def _minutes(workspace: Workspace, shift: Assignment) -> Shift:
    """From when to when a shift lasts, in minutes from on air, also one of the whole show."""
    show = _show(workspace, shift)
    on_air = show_span(show).start
    start, end = shift_span(shift, show)
    return (start - on_air) // 60, (end - on_air) // 60


def _clock(workspace: Workspace, shift: Assignment, minute: int) -> str:
    show = _show(workspace, shift)
    wall = wall_at(show_span(show).start + minute * 60, show.timezone)
    return time_label(workspace.language, wall, beside=show.starts_at)
