"""What is done by hand on the schedule: moving, resizing, copying and adding shows; one step each.

Moments and lengths are whole seconds (since 1970, UTC); they are written as wall times in the zone
of the show or studio. Whoever drops something names the bookings that it was seen to meet
(`accepting`), as in `services.bookings`; any other clash raises TakenError, and nothing is written.
"""

from collections.abc import Collection

from planner.domain.base import Entity
from planner.domain.crew import Assignment, AssignmentStatus, Creator
from planner.domain.errors import InvalidValueError
from planner.domain.intervals import Span
from planner.domain.rundown import Offer, Row
from planner.domain.show import Show, ShowStatus
from planner.domain.spans import show_span, use_span
from planner.domain.studio import Booking, BookingState, Studio
from planner.services.bookings import book_show, change_booking, moved_to
from planner.services.crews import give_shift, set_shift
from planner.services.labels import label
from planner.services.new_show import add_usual_show
from planner.services.shows import edit_show
from planner.services.walls import wall_at
from planner.services.workspace import Workspace

_TAKING_TIME = (BookingState.ENQUIRY, BookingState.HOLD, BookingState.CONFIRMED)


def move_show(
    workspace: Workspace,
    show_id: str,
    *,
    start_by: int = 0,
    end_by: int = 0,
    booking_id: str | None = None,
    studio_id: str | None = None,
    accepting: Collection[str] = (),
) -> Show:
    """Moves the start and the end of a show by so many seconds, and its bookings with it.

    The booking `booking_id` goes to `studio_id`; without a booking the show is held there. People
    keep their shifts, which are counted from on air. Raises InvalidValueError where the show would
    not last a whole minute, and TakenError.
    """
    show = workspace.get(Show, show_id)
    moved = _moved_span(show_span(show), start_by, end_by)
    bookings = [
        each for each in workspace.where(Booking, show_id=show.id) if each.state in _TAKING_TIME
    ]
    with workspace.change(label(workspace, "Move “{show}”", show=show.title)):
        edited = edit_show(
            workspace,
            show.id,
            starts_at=wall_at(moved.start, show.timezone),
            length_minutes=(moved.end - moved.start) // 60,
        )
        for booking in bookings:
            room = studio_id if booking.id == booking_id else None
            after = _moved_booking(workspace, booking, start_by, end_by, room)
            change_booking(workspace, "Move booking to {studio}", after, accepting)
        if studio_id is not None and booking_id is None:
            book_show(workspace, show.id, studio_id, accepting=accepting)
    return edited


def move_time(
    workspace: Workspace,
    booking_id: str,
    *,
    start_by: int = 0,
    end_by: int = 0,
    studio_id: str | None = None,
    accepting: Collection[str] = (),
) -> Booking:
    """Moves the start and the end of a booking alone, or moves it to another studio."""
    booking = workspace.get(Booking, booking_id)
    after = _moved_booking(workspace, booking, start_by, end_by, studio_id)
    return change_booking(workspace, "Move booking to {studio}", after, accepting)


def move_shift(
    workspace: Workspace,
    assignment_id: str,
    *,
    start_by: int = 0,
    end_by: int = 0,
    creator_id: str | None = None,
) -> Assignment:
    """Moves the start and the end of a shift within its show, or gives it to somebody else.

    Who gets a shift is asked first, as in `crews.give_shift`. A shift that spans the whole show is
    written as such, so that it follows when the show gets longer.
    """
    before = workspace.get(Assignment, assignment_id)
    show = workspace.get(Show, before.show_id)
    creator = workspace.get(Creator, creator_id or before.creator_id)
    end = show.length_minutes if before.shift_end is None else before.shift_end
    first, last = (before.shift_start or 0) + start_by // 60, end + end_by // 60
    whole = (first, last) == (0, show.length_minutes)
    given = creator.id != before.creator_id
    sentence = "Give a shift in “{show}” to {creator}" if given else "Move shift of {creator}"
    named = label(workspace, sentence, show=show.title, creator=creator.name)
    with workspace.change(named):
        give_shift(workspace, before.id, creator.id)
        return set_shift(workspace, before.id, None if whole else (first, last))


def add_show_at(
    workspace: Workspace,
    title: str,
    span: Span,
    *,
    studio_id: str | None = None,
    creator_id: str | None = None,
    accepting: Collection[str] = (),
) -> Show:
    """Adds an idea of a show on air in a span, held in a studio or with somebody asked to host."""
    with workspace.change(label(workspace, "Add show “{show}”", show=title)) as step:
        usual = add_usual_show(workspace, title)
        show = edit_show(
            workspace,
            usual.id,
            starts_at=wall_at(span.start, usual.timezone),
            length_minutes=max(1, (span.end - span.start) // 60),
        )
        if studio_id is not None:
            book_show(workspace, show.id, studio_id, accepting=accepting)
        if creator_id is not None:
            creator = workspace.get(Creator, creator_id)
            role = next(iter(creator.roles), "host")
            fields = {"show_id": show.id, "creator_id": creator.id, "role": role}
            step.put(Assignment(id=workspace.new_id(), **fields))
    return show


def copy_show(
    workspace: Workspace,
    show_id: str,
    start: int,
    *,
    studio_id: str | None = None,
    accepting: Collection[str] = (),
) -> Show:
    """Copies a show to another start, with its rundown and its team; held in a studio if one is
    given.

    The copy is planned, not confirmed; its people are asked anew. Bookings, prints, versions and
    results stay with the show they belong to, and a copy is of no series.
    """
    show = workspace.get(Show, show_id)
    copy = show.changed(
        id=workspace.new_id(),
        series_id=None,
        occurrence=None,
        status=ShowStatus.IDEA if show.status is ShowStatus.IDEA else ShowStatus.PLANNED,
        starts_at=wall_at(start, show.timezone),
        cancel_reason="",
        locked=False,
    )
    with workspace.change(label(workspace, "Copy “{show}”", show=show.title)) as step:
        for entity in (
            copy,
            *_copied_rundown(workspace, show, copy),
            *_asked_anew(workspace, show, copy),
        ):
            step.put(entity)
        if studio_id is not None:
            book_show(workspace, copy.id, studio_id, accepting=accepting)
    return copy


def _moved_span(span: Span, start_by: int, end_by: int) -> Span:
    moved = Span(span.start + start_by, span.end + end_by)
    if moved.end - moved.start < 60:
        raise InvalidValueError("A show lasts at least a minute. Let it end later.")
    return moved


def _moved_booking(
    workspace: Workspace, booking: Booking, start_by: int, end_by: int, studio_id: str | None
) -> Booking:
    """A booking with its time of use moved, at the same instants in another studio."""
    room = workspace.get(Studio, booking.studio_id)
    start, end = use_span(booking, room.timezone)
    if start_by or end_by:
        later = Span(start + start_by, max(start + start_by, end + end_by))
        starts_at, ends_at = (wall_at(each, room.timezone) for each in later)
        booking = booking.changed(starts_at=starts_at, ends_at=ends_at)
    return moved_to(workspace, booking, studio_id or booking.studio_id)


def _copied_rundown(workspace: Workspace, show: Show, copy: Show) -> list[Entity]:
    rows = workspace.where(Row, show_id=show.id)
    new_ids = {row.id: workspace.new_id() for row in rows}
    copied: list[Entity] = [
        row.changed(
            id=new_ids[row.id],
            show_id=copy.id,
            block_id=None if row.block_id is None else new_ids[row.block_id],
        )
        for row in rows
    ]
    for offer in workspace.among(Offer, "row_id", new_ids):
        copied.append(offer.changed(id=workspace.new_id(), row_id=new_ids[offer.row_id]))
    return copied


def _asked_anew(workspace: Workspace, show: Show, copy: Show) -> list[Assignment]:
    return [
        each.changed(id=workspace.new_id(), show_id=copy.id, status=AssignmentStatus.ASKED)
        for each in workspace.where(Assignment, show_id=show.id)
        if each.status is not AssignmentStatus.DECLINED
    ]
