"""Calendars of shows, of a studio, or of a person, as iCalendar files.

What writes them takes a third of a second to import: only who writes one waits for it.
"""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from planner.domain.crew import Assignment, Creator
from planner.domain.errors import NothingToDoError
from planner.domain.grouping import grouped
from planner.domain.holds import has_lapsed
from planner.domain.show import Show
from planner.domain.studio import Booking, BookingState, Studio
from planner.services.rundowns import read_run
from planner.services.workspace import Workspace

if TYPE_CHECKING:
    from planner.exports.ics import Entry

_GONE = (BookingState.RELEASED, BookingState.CANCELLED)


def shows_calendar(workspace: Workspace, show_ids: Sequence[str]) -> bytes:
    """The calendar of these shows with their studios' blocks. Raises NotFoundError."""
    from planner.exports.ics_entries import show_entries  # heavy: see the head of this module

    with workspace.one_moment():
        runs = [read_run(workspace, show_id) for show_id in show_ids]
    now, language = workspace.now(), workspace.language
    entries = [entry for run in runs for entry in show_entries(run, now, language)]
    name = runs[0].show.title if len(runs) == 1 else workspace.charter.name
    return _file(workspace, name, entries)


def studio_calendar(workspace: Workspace, studio_id: str) -> bytes:
    """The calendar of a studio: all its bookings. Raises NothingToDoError where there are none."""
    from planner.exports.ics_entries import booking_entry  # heavy: see the head of this module

    with workspace.one_moment():
        studio = workspace.get(Studio, studio_id)
        bookings = workspace.where(Booking, studio_id=studio_id)
        named = (each.show_id for each in bookings if each.show_id)
        shows = {show.id: show for show in workspace.among(Show, "id", named)}
    now, language = workspace.now(), workspace.language
    entries = [
        booking_entry(each, studio, shows.get(each.show_id or ""), now, language)
        for each in bookings
    ]
    return _file(workspace, studio.name, entries)


def creator_calendar(workspace: Workspace, creator_id: str) -> bytes:
    """The calendar of a person: all their shifts. Raises NothingToDoError where there are none."""
    from planner.exports.ics_entries import duty_entry  # heavy: see the head of this module

    with workspace.one_moment():
        creator = workspace.get(Creator, creator_id)
        assigned = workspace.where(Assignment, creator_id=creator_id)
        named = {each.show_id for each in assigned}
        shows = {show.id: show for show in workspace.among(Show, "id", named)}
        bookings = workspace.among(Booking, "show_id", named)
        studio_ids = {each.studio_id for each in bookings}
        studios = {each.id: each for each in workspace.among(Studio, "id", studio_ids)}
    now = workspace.now()
    standing = [
        each
        for each in bookings
        if each.state not in _GONE and not has_lapsed(each, studios[each.studio_id], now)
    ]
    rooms = grouped(standing, lambda each: each.show_id)
    entries = [
        duty_entry(
            each,
            shows[each.show_id],
            creator.timezone,
            dict.fromkeys(studios[booking.studio_id] for booking in rooms.get(each.show_id, ())),
            workspace.language,
        )
        for each in assigned
    ]
    return _file(workspace, creator.name, entries)


def _file(workspace: Workspace, name: str, entries: Iterable["Entry"]) -> bytes:
    from planner.exports.ics import Issued, calendar_file  # heavy: see the head of this module

    found = list(entries)
    if not found:
        raise NothingToDoError("“{name}” has nothing in its calendar yet.", name=name)
    return calendar_file(name, found, Issued(workspace.now(), workspace.revision()))
