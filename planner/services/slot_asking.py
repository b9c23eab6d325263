"""What is asked for when time for a show is looked for, and what can be done with the answer."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Final

from planner.domain.errors import InvalidValueError
from planner.domain.intervals import Span
from planner.domain.show import Show
from planner.domain.slots import Slot
from planner.domain.spans import show_span, wall_instant
from planner.domain.studio import Booking, BookingState, Studio
from planner.domain.wishes import Wish
from planner.domain.zone import to_wall
from planner.services.finding_slots import Answer, find_time
from planner.services.rescheduling import move_show
from planner.services.walls import wall_at
from planner.services.workspace import Workspace

USUAL_MINUTES: Final = 120
DAYS_LOOKED_AT: Final = 28

_TAKING_TIME: Final = (BookingState.HOLD, BookingState.CONFIRMED, BookingState.ENQUIRY)


@dataclass(frozen=True, slots=True)
class Asking:
    """A wish as it is filled in: what is None or empty is as usual.

    That is: each studio's own setup, all studios, nobody, any day and hour, the plan's zone, from
    today on, and DAYS_LOOKED_AT days. `for_show` is to be moved; else the time is for a new one.
    """

    length_minutes: int = USUAL_MINUTES
    setup_minutes: int | None = None
    studio_ids: tuple[str, ...] = ()
    creator_ids: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    weekdays: frozenset[int] = frozenset()
    hours: tuple[time, time] | None = None
    first: date | None = None
    last: date | None = None
    zone: str = ""
    for_show: str | None = None


def ask(workspace: Workspace, asking: Asking) -> Answer:
    """Finds time for what is asked. Raises what `find_time` raises, and InvalidValueError."""
    return find_time(
        workspace,
        wish_of(workspace, asking),
        studio_ids=asking.studio_ids,
        for_show=asking.for_show,
    )


def wish_of(workspace: Workspace, asking: Asking) -> Wish:
    """The wish of an asking, as of today."""
    zone = asking.zone or workspace.charter.timezone
    first = asking.first or to_wall(workspace.now(), zone).date()
    last = asking.last or first + timedelta(days=DAYS_LOOKED_AT - 1)
    if last < first:
        raise InvalidValueError("The last day comes before the first one. Exchange them.")
    midnights = (datetime.combine(day, time()) for day in (first, last + timedelta(days=1)))
    return Wish(
        length_minutes=asking.length_minutes,
        within=Span(*(wall_instant(each, zone) for each in midnights)),
        timezone=zone,
        setup_minutes=asking.setup_minutes,
        creator_ids=asking.creator_ids,
        roles=asking.roles,
        weekdays=asking.weekdays,
        hours=asking.hours,
    )


def line_of_slot(workspace: Workspace, studio_id: str, start: int, end: int) -> str:
    """The line that means a new show in a studio at an instant, without its people."""
    studio = workspace.get(Studio, studio_id)
    wall = wall_at(start, studio.timezone)
    return f"{wall.date()} {wall:%H:%M} {(end - start) // 60}min {studio.name}"


def with_people(line: str, names: Sequence[str]) -> str:
    """A line with people named in it."""
    return " ".join((line, *names))


def move_show_to(workspace: Workspace, show_id: str, slot: Slot) -> Show:
    """Moves a show with its room to a slot, in one step: a show without one is held there.

    People keep their shifts. Raises TakenError where somebody was faster.
    """
    show = workspace.get(Show, show_id)
    now = show_span(show)
    booked = [
        each for each in workspace.where(Booking, show_id=show_id) if each.state in _TAKING_TIME
    ]
    return move_show(
        workspace,
        show_id,
        start_by=slot.start - now.start,
        end_by=slot.end - now.end,
        booking_id=booked[0].id if booked else None,
        studio_id=slot.studio_id,
    )


def of_length(asking: Asking, minutes: int) -> Asking:
    """The same for a show of another length."""
    return replace(asking, length_minutes=minutes)
