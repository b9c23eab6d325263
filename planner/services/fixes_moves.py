"""Ways out that take a show or a booking to another time or another studio."""

from collections.abc import Collection, Iterator
from functools import partial

from planner.domain.crew import Assignment, AssignmentStatus
from planner.domain.errors import InvalidValueError, NotFoundError
from planner.domain.intervals import Span
from planner.domain.show import Show
from planner.domain.slots import Slot
from planner.domain.spans import show_span, use_span
from planner.domain.studio import Booking, BookingState, Studio
from planner.domain.wishes import Wish
from planner.services.booking_lines import clashes_of
from planner.services.bookings import move_booking, moved_to
from planner.services.finding_slots import find_time
from planner.services.fix import Fix
from planner.services.rescheduling import move_show, move_time
from planner.services.studios import list_studios
from planner.services.walls import wall_at
from planner.services.workspace import Workspace
from planner.wording.fixes import Way, fix_label, time_label

DAYS_AHEAD = 14
"""How far a show is moved at most: what is later than that is for a person to decide."""

TIMES_OFFERED = 1
"""How many other times are tried of one show: the next."""

_KEPT = (BookingState.HOLD, BookingState.CONFIRMED)


def other_times(workspace: Workspace, show: Show, *, named: bool = False) -> Iterator[Fix]:
    """The next times at which a show's studios and its people are free; `named` says which show.

    A show without a studio of its own goes to any that is free.
    """
    bookings = kept_bookings(workspace, show)
    for slot in _next_slots(workspace, show, bookings):
        shift = slot.start - show_span(show).start
        room = bookings[0].id if bookings else None
        when = _when(workspace, slot.start, show)
        if not bookings:
            studio = workspace.get(Studio, slot.studio_id).name
            text = fix_label(workspace.language, Way.STUDIO_AT, studio=studio, when=when)
        elif named:
            text = fix_label(workspace.language, Way.MOVE_SHOW_TO, show=show.title, when=when)
        else:
            text = fix_label(workspace.language, Way.MOVE_TO, when=when)
        yield Fix(
            text,
            partial(
                move_show,
                workspace,
                show.id,
                start_by=shift,
                end_by=shift,
                booking_id=room,
                studio_id=slot.studio_id,
            ),
        )


def elsewhere(workspace: Workspace, booking: Booking, *, named: bool = False) -> Iterator[Fix]:
    """Another time for a booking in its studio, and other studios for it at its time."""
    show = workspace.find(Show, booking.show_id)
    if show is None:
        yield from _other_times_of_use(workspace, booking)
    else:
        yield from other_times(workspace, show, named=named)
    yield from other_studios(workspace, booking, named=named)


def other_studios(workspace: Workspace, booking: Booking, *, named: bool = False) -> Iterator[Fix]:
    """The other studios in which nothing stands in a booking's way, by name."""
    show = workspace.find(Show, booking.show_id)
    for studio in list_studios(workspace):
        if studio.id == booking.studio_id:
            continue
        if clashes_of(workspace, moved_to(workspace, booking, studio.id)):
            continue
        text = fix_label(workspace.language, Way.STUDIO, studio=studio.name)
        if named and show is not None:
            values = {"show": show.title, "studio": studio.name}
            text = fix_label(workspace.language, Way.SHOW_IN_STUDIO, **values)
        yield Fix(text, partial(move_booking, workspace, booking.id, studio_id=studio.id))


def kept_bookings(workspace: Workspace, show: Show) -> list[Booking]:
    """The held and confirmed bookings of a show, by start."""
    found = (each for each in workspace.where(Booking, show_id=show.id) if each.state in _KEPT)
    return sorted(found, key=lambda each: (each.starts_at, each.id))


def _next_slots(workspace: Workspace, show: Show, bookings: list[Booking]) -> list[Slot]:
    span = show_span(show)
    people = [
        each
        for each in workspace.where(Assignment, show_id=show.id)
        if each.status is not AssignmentStatus.DECLINED
    ]
    wish = Wish(
        length_minutes=show.length_minutes,
        within=Span(span.start + 60, span.end + DAYS_AHEAD * 24 * 3600),
        timezone=show.timezone,
        setup_minutes=bookings[0].setup_minutes if bookings else None,
        teardown_minutes=bookings[0].teardown_minutes if bookings else None,
        creator_ids=tuple(dict.fromkeys(each.creator_id for each in people)),
        call_minutes=max((each.call_minutes for each in people), default=0),
    )
    return _slots(workspace, wish, {each.studio_id for each in bookings}, show.id)


def _slots(
    workspace: Workspace, wish: Wish, studio_ids: Collection[str], show_id: str | None
) -> list[Slot]:
    """The earliest slots, none where there is no time left or no studio."""
    try:
        answer = find_time(workspace, wish, studio_ids=studio_ids, for_show=show_id)
    except (InvalidValueError, NotFoundError):
        return []
    by_time = sorted(answer.slots, key=lambda each: (each.start, each.studio_id))
    return by_time[:TIMES_OFFERED]


def _other_times_of_use(workspace: Workspace, booking: Booking) -> Iterator[Fix]:
    """The next time at which the studio is free for a booking that is for no show."""
    studio = workspace.get(Studio, booking.studio_id)
    use = use_span(booking, studio.timezone)
    wish = Wish(
        length_minutes=-(-(use.end - use.start) // 60),
        within=Span(use.start + 60, use.end + DAYS_AHEAD * 24 * 3600),
        timezone=studio.timezone,
        setup_minutes=booking.setup_minutes,
        teardown_minutes=booking.teardown_minutes,
    )
    for slot in _slots(workspace, wish, {studio.id}, None):
        when = time_label(
            workspace.language, wall_at(slot.start, studio.timezone), beside=booking.starts_at
        )
        shift = slot.start - use.start
        yield Fix(
            fix_label(workspace.language, Way.MOVE_TO, when=when),
            partial(move_time, workspace, booking.id, start_by=shift, end_by=shift),
        )


def _when(workspace: Workspace, start: int, show: Show) -> str:
    return time_label(workspace.language, wall_at(start, show.timezone), beside=show.starts_at)
