"""What stands in the way of the shows of a series, day by day: before they are made, and after.

A day is looked at by itself, so that a window can look at a few at a time.
"""

from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime

from planner.domain.base import build
from planner.domain.crew import Assignment, AssignmentStatus, Creator, TimeOff
from planner.domain.intervals import Span, overlap
from planner.domain.show import Show
from planner.domain.spans import duty_span, show_span, wall_span
from planner.domain.studio import Booking, Closure, Studio
from planner.services.booking_lines import clashes_of
from planner.services.laying import BookingWish, Clash, closures_at
from planner.services.series import Repeat
from planner.services.walls import wall_at
from planner.services.workspace import Workspace
from planner.wording import series as words

_NOT_YET = "not yet"


def studio_clashes(workspace: Workspace, repeat: Repeat, wall: datetime) -> tuple[Clash, ...]:
    """The studios that a show to be made at a wall time will not get, with what is in the way.

    What the other shows of the series will book is not there yet, and not looked at.
    """
    show = _at(repeat.show, wall)
    found = (_clash(workspace, show, wish) for wish in repeat.wishes)
    return tuple(clash for clash in found if clash is not None)


def people_missing(workspace: Workspace, repeat: Repeat, wall: datetime) -> tuple[str, ...]:
    """Who of the repeated show could not be there at a wall time, each in a sentence with why.

    They are not put on the shows to be made; it is good to know before all the same.
    """
    show = _at(repeat.show, wall)
    team = workspace.where(Assignment, show_id=repeat.show.id)
    asked = [each for each in team if each.status is not AssignmentStatus.DECLINED]
    reasons = (reason for each in asked for reason in _missing(workspace, each, show))
    return tuple(dict.fromkeys(reasons))


def clash_sentence(workspace: Workspace, clash: Clash) -> str:
    """Why a show did not get a studio: `Studio A is taken (“Spring drop”)`."""
    language = workspace.language
    studio = workspace.get(Studio, clash.studio_id).name
    closures = workspace.among(Closure, "id", clash.closure_ids)
    if closures:
        return words.closed(language, studio, [each.reason for each in closures])
    bookings = workspace.among(Booking, "id", clash.booking_ids)
    return words.taken(language, studio, [booking_name(workspace, each) for each in bookings])


def booking_name(workspace: Workspace, booking: Booking) -> str:
    """What a booking is called: the title of its show, else its note."""
    show = workspace.find(Show, booking.show_id)
    return booking.note if show is None else show.title


def _at(show: Show, wall: datetime) -> Show:
    return show.changed(id=_NOT_YET, starts_at=wall)


def _clash(workspace: Workspace, show: Show, wish: BookingWish) -> Clash | None:
    closed = closures_at(workspace, show, wish)
    if closed:
        return Clash(show, wish.studio_id, closure_ids=closed)
    zone = workspace.get(Studio, wish.studio_id).timezone
    starts_at, ends_at = (wall_at(each, zone) for each in show_span(show))
    times = {"starts_at": starts_at, "ends_at": ends_at}
    taken = clashes_of(workspace, build(Booking, {**asdict(wish), **times, "id": _NOT_YET}))
    if not taken:
        return None
    return Clash(show, wish.studio_id, tuple(each.id for each in taken))


def _missing(workspace: Workspace, assignment: Assignment, show: Show) -> Iterator[str]:
    creator = workspace.get(Creator, assignment.creator_id)
    duty = duty_span(assignment, show)
    for other in _other_shows(workspace, creator, duty, assignment.show_id):
        yield words.on_another_show(workspace.language, creator.name, other.title)
    for off in workspace.where(TimeOff, creator_id=creator.id):
        if overlap(duty, wall_span(off.starts_at, off.ends_at, creator.timezone)):
            yield words.away(workspace.language, creator.name, off.reason)


def _other_shows(workspace: Workspace, creator: Creator, duty: Span, own: str) -> list[Show]:
    taken = workspace.calendar.duties_taken(duty)
    ids = [each.show_id for each in taken if each.creator_id == creator.id and each.show_id != own]
    return workspace.among(Show, "id", ids)
