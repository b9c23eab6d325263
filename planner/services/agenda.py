"""What the schedule's views draw: what lies where in a span of time, and the lanes it lies in."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from planner.domain.agenda import Agenda, BookedTime, joined
from planner.domain.catalogue import Brand
from planner.domain.crew import Creator, TimeOff
from planner.domain.intervals import Span
from planner.domain.spans import wall_instant
from planner.domain.studio import Closure, Studio
from planner.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Rooms:
    """What the lanes of the schedule are made from: studios and active creators by name, with
    when they are shut or away, and the brands that shows are for."""

    studios: tuple[Studio, ...]
    creators: tuple[Creator, ...]
    closures: tuple[Closure, ...]
    time_off: tuple[TimeOff, ...]
    brands: tuple[Brand, ...]


def read_rooms(workspace: Workspace) -> Rooms:
    """The studios, creators and brands of a plan, of one moment."""
    with workspace.one_moment():
        return Rooms(
            studios=tuple(sorted(workspace.all(Studio), key=lambda each: (each.name, each.id))),
            creators=tuple(sorted(workspace.all(Creator), key=lambda each: (each.name, each.id))),
            closures=tuple(workspace.all(Closure)),
            time_off=tuple(workspace.all(TimeOff)),
            brands=tuple(workspace.all(Brand)),
        )


def read_agenda(workspace: Workspace, span: Span, studios: Iterable[Studio]) -> Agenda:
    """What touches a span, of one moment, with the shows of all of it. `studios` are all there are.

    Released and cancelled bookings, shifts that were declined and those of cancelled shows take no
    time and are left out.
    """
    zones = {studio.id: studio.timezone for studio in studios}
    reader, now = workspace.agenda, workspace.now()
    with workspace.one_moment():
        on_air = reader.shows(span)
        bookings = [_judged(each, zones, now) for each in reader.bookings(span)]
        shifts = reader.shifts(span)
        known = {show.show_id for show in on_air}
        named = {each.show_id for each in bookings if each.show_id is not None}
        named.update(each.show_id for each in shifts)
        shows = [*on_air, *reader.shows_named(named - known)]
        housed = {each.show_id for each in bookings if each.live}
        elsewhere = reader.bookings_of({show.show_id for show in shows} - housed)
    judged = (_judged(each, zones, now) for each in elsewhere)
    housed.update(each.show_id for each in judged if each.live)
    placed = (show._replace(housed=show.show_id in housed) for show in shows)
    return joined([Agenda(tuple(placed), tuple(bookings), tuple(shifts))])


def read_booked(workspace: Workspace, span: Span, studios: Iterable[Studio]) -> list[BookedTime]:
    """The bookings among these alone. `studios` are all there are."""
    zones = {studio.id: studio.timezone for studio in studios}
    now = workspace.now()
    return [_judged(each, zones, now) for each in workspace.agenda.bookings(span)]


def shows_with(
    workspace: Workspace,
    *,
    channel_id: str | None = None,
    studio_id: str | None = None,
    creator_id: str | None = None,
) -> frozenset[str] | None:
    """The ids of the shows on a channel, in a studio and with a person, of all that are asked for.

    None where nothing is asked for, which leaves no show out.
    """
    reader = workspace.agenda
    asked = [
        read(id_)
        for read, id_ in (
            (reader.shows_on_channel, channel_id),
            (reader.shows_in_studio, studio_id),
            (reader.shows_with_creator, creator_id),
        )
        if id_ is not None
    ]
    return frozenset(set.intersection(*asked)) if asked else None


def _judged(booking: BookedTime, zones: dict[str, str], now: datetime) -> BookedTime:
    """The booking, which may have lapsed by now; the studio's zone says when."""
    if booking.expires_at is None:
        return booking
    expires = datetime.fromisoformat(booking.expires_at)
    lapsed = wall_instant(expires, zones[booking.studio_id]) <= now.timestamp()
    return booking._replace(lapsed=lapsed)
