"""Ways to close what is open: confirming, releasing, asking somebody else, choosing a channel."""

from collections.abc import Iterator
from functools import partial
from itertools import islice
from typing import Final

from planner.domain.catalogue import Channel
from planner.domain.crew import Assignment, AssignmentStatus
from planner.domain.errors import NotFoundError
from planner.domain.findings import Finding
from planner.domain.platforms import Platforms
from planner.domain.readiness import Lack
from planner.domain.show import Show
from planner.domain.solving import Lacking, OpenBooking, OpenPoint, OpenShift
from planner.domain.spans import shift_span
from planner.domain.studio import BookingState
from planner.services.casting import who_is_free
from planner.services.checking import load_platforms
from planner.services.crews import Shift, give_shift, set_answer, unassign
from planner.services.fix import Fix
from planner.services.fixes import fixes_for
from planner.services.holding import (
    HOURS_TO_ANSWER,
    challenge,
    confirm,
    hold_again,
    release,
    what_confirming_does,
)
from planner.services.shows import edit_show
from planner.services.workspace import Workspace
from planner.wording.solving import Answer, answer_label

PEOPLE_OFFERED: Final = 2
"""How many others are offered for a shift: those who fit best."""

_CHANNELS_OFFERED: Final = 3


def ways_out(workspace: Workspace, about: Finding | OpenPoint) -> tuple[Fix, ...]:
    """What can be done about an entry in one step each, best first; none about what is gone."""
    if isinstance(about, Finding):
        return fixes_for(workspace, about)
    try:
        with workspace.one_moment():
            return tuple(_ways(workspace, about))
    except NotFoundError:
        return ()


def _ways(workspace: Workspace, about: OpenPoint) -> Iterator[Fix]:
    match about:
        case OpenBooking():
            return _for_booking(workspace, about)
        case OpenShift():
            return _for_shift(workspace, about)
        case Lacking(lack=Lack.NO_CHANNEL):
            return _for_channel(workspace, about, load_platforms())
        case Lacking():
            return iter(())


def _for_booking(workspace: Workspace, point: OpenBooking) -> Iterator[Fix]:
    language, booking = workspace.language, point.booking
    outcome = what_confirming_does(workspace, booking.id)
    if not outcome.clashes:
        ending = len(outcome.dying)
        answer = Answer.CONFIRM_ENDING if ending else Answer.CONFIRM
        text = answer_label(language, answer, count=ending)
        yield Fix(text, partial(confirm, workspace, booking.id))
    if booking.state is BookingState.ENQUIRY and not outcome.clashes:
        yield Fix(answer_label(language, Answer.HOLD), partial(hold_again, workspace, booking.id))
    if booking.state is BookingState.HOLD and booking.hold_rank > 1:
        text = answer_label(language, Answer.CHALLENGE, hours=HOURS_TO_ANSWER)
        yield Fix(text, partial(challenge, workspace, booking.id))
    yield Fix(answer_label(language, Answer.RELEASE), partial(release, workspace, booking.id))


def _for_shift(workspace: Workspace, point: OpenShift) -> Iterator[Fix]:
    language, assignment = workspace.language, point.assignment
    name = point.creator.name
    if assignment.status is AssignmentStatus.ASKED:
        for answer, status in (
            (Answer.SAID_YES, AssignmentStatus.CONFIRMED),
            (Answer.SAID_NO, AssignmentStatus.DECLINED),
        ):
            text = answer_label(language, answer, creator=name)
            yield Fix(text, partial(set_answer, workspace, assignment.id, status))
    yield from _others(workspace, assignment)
    if assignment.status is AssignmentStatus.DECLINED:
        text = answer_label(language, Answer.TAKE_OFF, creator=name)
        yield Fix(text, partial(unassign, workspace, [assignment.id]))


def _others(workspace: Workspace, assignment: Assignment) -> Iterator[Fix]:
    """The best people who could be there and have not declined this show themselves."""
    there = workspace.where(Assignment, show_id=assignment.show_id)
    declined = {each.creator_id for each in there if each.status is AssignmentStatus.DECLINED}
    free = who_is_free(
        workspace,
        assignment.show_id,
        assignment.role,
        _shift(workspace, assignment),
        call_minutes=assignment.call_minutes,
    )
    able = (fit.creator for fit in free if fit.possible and fit.creator.id not in declined)
    for creator in islice(able, PEOPLE_OFFERED):
        text = answer_label(workspace.language, Answer.ASK, creator=creator.name)
        yield Fix(text, partial(give_shift, workspace, assignment.id, creator.id))


def _shift(workspace: Workspace, assignment: Assignment) -> Shift:
    show = workspace.get(Show, assignment.show_id)
    on_air = int(show.on_air.timestamp())
    start, end = ((each - on_air) // 60 for each in shift_span(assignment, show))
    return start, end


def _for_channel(workspace: Workspace, point: Lacking, platforms: Platforms) -> Iterator[Fix]:
    show = point.show
    channels = workspace.where(Channel, brand_id=show.brand_id)
    for channel in islice(channels, _CHANNELS_OFFERED):
        text = answer_label(
            workspace.language,
            Answer.SHOW_ON,
            platform=platforms.name_of(channel.platform),
            handle=channel.handle,
        )
        yield Fix(text, partial(edit_show, workspace, show.id, channel_ids=(channel.id,)))
