"""Ways out of what is wrong with bookings: another time, another studio, the line of holds."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial

from planner.domain.errors import InvalidValueError, NotFoundError
from planner.domain.findings import Finding
from planner.domain.hold_line import in_the_way
from planner.domain.show import Show
from planner.domain.spans import show_span
from planner.domain.studio import Booking, BookingState, Closure, Studio
from planner.domain.wishes import Wish
from planner.domain.zone import to_wall
from planner.services.booking_lines import block_in, line_of
from planner.services.bookings import book_show, edit_booking
from planner.services.finding_slots import find_time
from planner.services.fix import Fix
from planner.services.fixes_moves import elsewhere, other_studios, other_times
from planner.services.holding import confirm, hold_again, release
from planner.services.labels import label
from planner.services.studios import list_studios, reopen_studio
from planner.services.walls import wall_at
from planner.services.workspace import Workspace
from planner.wording.fixes import Way, fix_label, time_label

LONGER = timedelta(days=7)
"""How much longer a hold is held at most: well past the time in which a lapse is mentioned."""


def studio_overlap(workspace: Workspace, finding: Finding) -> Iterator[Fix]:
    """The later booking goes elsewhere, else the earlier one; at last one gives its time back."""
    both = [workspace.get(Booking, id_) for id_ in reversed(finding.subjects[:2])]
    open_ = [each for each in both if not _settled(workspace, each)]
    for booking in open_:
        yield from elsewhere(workspace, booking, named=True)
    for booking in open_:
        text = fix_label(workspace.language, Way.RELEASE, show=_title(workspace, booking))
        yield Fix(text, partial(release, workspace, booking.id))


def hold_conflict(workspace: Workspace, finding: Finding) -> Iterator[Fix]:
    """A hold goes elsewhere or is given up; of two that are both the 1st, one goes behind."""
    if finding.values["against"] == "rank":
        for id_ in reversed(finding.subjects[:2]):
            yield _behind(workspace, workspace.get(Booking, id_))
    hold = workspace.get(Booking, finding.subjects[0])
    yield from elsewhere(workspace, hold)
    yield _given_up(workspace, hold)


def hold_expired(workspace: Workspace, finding: Finding) -> Iterator[Fix]:
    """Confirming what lapses or lapsed, holding it for another week, or giving it back."""
    language = workspace.language
    booking = workspace.get(Booking, finding.subjects[0])
    yield Fix(fix_label(language, Way.CONFIRM), partial(confirm, workspace, booking.id))
    until = _longer(workspace, booking)
    when = time_label(language, until, beside=booking.starts_at)
    yield Fix(
        fix_label(language, Way.HOLD_UNTIL, when=when),
        partial(hold_again, workspace, booking.id, expires_at=until),
    )
    yield _given_up(workspace, booking)


def studio_closed(workspace: Workspace, finding: Finding) -> Iterator[Fix]:
    """Another studio, the next time at which this one is open, or opening it after all."""
    booking = workspace.get(Booking, finding.subjects[0])
    yield from other_studios(workspace, booking)
    yield from elsewhere(workspace, booking)
    for id_ in finding.subjects:
        if workspace.find(Closure, id_) is not None:
            text = fix_label(workspace.language, Way.LIFT_CLOSURE)
            yield Fix(text, partial(reopen_studio, workspace, id_))
    text = fix_label(workspace.language, Way.RELEASE, show=_title(workspace, booking))
    yield Fix(text, partial(release, workspace, booking.id))


def studio_outside_hours(workspace: Workspace, finding: Finding) -> Iterator[Fix]:
    """Another studio that is open then, or the next time at which this one is."""
    booking = workspace.get(Booking, finding.subjects[0])
    yield from other_studios(workspace, booking)
    yield from elsewhere(workspace, booking)


def no_studio(workspace: Workspace, finding: Finding) -> Iterator[Fix]:
    """Holding a studio, or a longer booking; else the next time at which there is one."""
    show = workspace.get(Show, finding.subjects[0])
    for id_ in finding.subjects[1:]:
        yield _whole_show(workspace, show, workspace.get(Booking, id_))
    if finding.values["extent"] == "none":
        yield from _rooms_for(workspace, show)
    yield from other_times(workspace, show)


def _rooms_for(workspace: Workspace, show: Show) -> Iterator[Fix]:
    """The studios that are free for a show, the cheapest first; then a place in line."""
    free = _free_studios(workspace, show)
    for studio_id in free:
        studio = workspace.get(Studio, studio_id)
        text = fix_label(workspace.language, Way.STUDIO, studio=studio.name)
        yield Fix(text, partial(book_show, workspace, show.id, studio.id))
    for studio in list_studios(workspace):
        if studio.id not in free:
            yield _in_line(workspace, show, studio)


def _longer(workspace: Workspace, booking: Booking) -> datetime:
    """A later lapse of a hold, at the same time of day: in a week, or the day before it is used."""
    zone = workspace.get(Studio, booking.studio_id).timezone
    latest = min(to_wall(workspace.now(), zone) + LONGER, booking.starts_at - timedelta(days=1))
    at = booking.starts_at if booking.expires_at is None else booking.expires_at
    until = datetime.combine(latest.date(), at.time())
    return until if until <= latest else until - timedelta(days=1)


def _free_studios(workspace: Workspace, show: Show) -> list[str]:
    wish = Wish(show.length_minutes, show_span(show), show.timezone)
    try:
        answer = find_time(workspace, wish, for_show=show.id)
    except (InvalidValueError, NotFoundError):
        return []
    return list(dict.fromkeys(slot.studio_id for slot in answer.slots))


def _in_line(workspace: Workspace, show: Show, studio: Studio) -> Fix:
    """A hold behind those that a studio has for that time."""
    start, end = (wall_at(each, studio.timezone) for each in show_span(show))
    trial = Booking(
        id="trial",
        studio_id=studio.id,
        state=BookingState.HOLD,
        starts_at=start,
        ends_at=end,
        setup_minutes=studio.setup_minutes,
        teardown_minutes=studio.teardown_minutes,
    )
    rank = _last_rank(workspace, trial)
    way = Way.STUDIO if rank == 1 else Way.HOLD_IN
    text = fix_label(workspace.language, way, studio=studio.name, rank=rank)
    return Fix(text, partial(book_show, workspace, show.id, studio.id))


def _behind(workspace: Workspace, hold: Booking) -> Fix:
    rank, title = _last_rank(workspace, hold), _title(workspace, hold)
    text = fix_label(workspace.language, Way.HOLD_RANK, show=title, rank=rank)
    return Fix(text, partial(_go_behind, workspace, hold))


def _go_behind(workspace: Workspace, hold: Booking) -> None:
    """Lets a hold stand in line anew, behind all that it meets."""
    studio = workspace.get(Studio, hold.studio_id)
    with workspace.change(label(workspace, "Hold {studio} again", studio=studio.name)):
        release(workspace, hold.id)
        hold_again(workspace, hold.id, expires_at=hold.expires_at)


def _last_rank(workspace: Workspace, hold: Booking) -> int:
    """The rank behind all the holds that a booking meets."""
    met = in_the_way(block_in(workspace, hold), line_of(workspace, hold))
    return 1 + max((each.booking.hold_rank for each in met if each.held), default=0)


def _given_up(workspace: Workspace, hold: Booking) -> Fix:
    text = fix_label(workspace.language, Way.GIVE_UP_HOLD)
    return Fix(text, partial(release, workspace, hold.id))


def _whole_show(workspace: Workspace, show: Show, booking: Booking) -> Fix:
    """A booking that is too short becomes as long as its show."""
    studio = workspace.get(Studio, booking.studio_id)
    start, end = (wall_at(each, studio.timezone) for each in show_span(show))
    text = fix_label(workspace.language, Way.BOOK_WHOLE)
    return Fix(text, partial(edit_booking, workspace, booking.id, starts_at=start, ends_at=end))


def _settled(workspace: Workspace, booking: Booking) -> bool:
    show = workspace.find(Show, booking.show_id)
    return show is not None and show.settled


def _title(workspace: Workspace, booking: Booking) -> str:
    show = workspace.find(Show, booking.show_id)
    return booking.note if show is None else show.title
