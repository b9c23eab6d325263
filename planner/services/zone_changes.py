"""What a new tz database moved in a plan when it was opened: shows and bookings by their names.

Wall times are what a plan promises and stay; the instants that follow from them are derived again.
"""

from collections.abc import Mapping

from planner.domain.show import Show
from planner.domain.studio import Booking, Studio
from planner.domain.zone_changes import Moved, MovedTime, MovedTimes, ZoneChange
from planner.services.workspace import Workspace


def moved_times(workspace: Workspace) -> MovedTimes | None:
    """What was moved when the plan was opened, as far as it is still there; None for nothing."""
    change = workspace.zone_change
    if change is None or not change.moved:
        return None
    shows = {each.id: each for each in workspace.among(Show, "id", _ids(change, Show))}
    bookings = {each.id: each for each in workspace.among(Booking, "id", _ids(change, Booking))}
    booked_for = {each.show_id for each in bookings.values() if each.show_id is not None}
    titles = {each.id: each.title for each in workspace.among(Show, "id", booked_for)}
    studios = {each.id: each for each in workspace.all(Studio)}
    times = [
        *(_show_time(each, shows[each.id]) for each in change.moved if each.id in shows),
        *(
            _booking_time(each, bookings[each.id], studios, titles)
            for each in change.moved
            if each.id in bookings
        ),
    ]
    if not times:
        return None
    ordered = sorted(times, key=lambda each: (each.studio != "", each.moved.after, each.moved.id))
    return MovedTimes(change, tuple(ordered))


def _ids(change: ZoneChange, kind: type[Show | Booking]) -> list[str]:
    return [each.id for each in change.moved if each.kind is kind]


def _show_time(moved: Moved, show: Show) -> MovedTime:
    return MovedTime(moved, show.title, "", show.starts_at, show.timezone)


def _booking_time(
    moved: Moved, booking: Booking, studios: Mapping[str, Studio], titles: Mapping[str, str]
) -> MovedTime:
    studio = studios[booking.studio_id]
    title = booking.note if booking.show_id is None else titles[booking.show_id]
    return MovedTime(moved, title, studio.name, booking.starts_at, studio.timezone)
