"""Finds time for a show in the rooms and among the people of a plan.

Reads the plan only as far as the days that are asked for, so that it can run beside the window on
a connection of its own.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from planner.domain.barriers import Obstacle, Taken
from planner.domain.crew import Creator, TimeOff, role_key
from planner.domain.errors import InvalidValueError, NotFoundError
from planner.domain.grouping import grouped
from planner.domain.intervals import Span
from planner.domain.near_misses import NearMiss, longest_length, near_misses
from planner.domain.show import Show
from planner.domain.slots import Slot, find_slots
from planner.domain.spans import wall_instant
from planner.domain.studio import Booking, BookingState, Closure, Studio
from planner.domain.wishes import Person, Room, Wish, reach
from planner.services.workspace import Workspace
from planner.store.calendar import BlockTaken

SLOTS_SHOWN = 10
NEAR_MISSES_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Answer:
    """The slots for a wish, best first; where there is none, what comes closest.

    `near_misses` are the smallest changes that would free a time, and `longest_minutes` the length
    for which there is time as it is (None: for none). `names` are the titles of all that stands in
    the way and of the studios and people in the slots, by id.
    """

    wish: Wish
    slots: tuple[Slot, ...]
    near_misses: tuple[NearMiss, ...]
    longest_minutes: int | None
    names: Mapping[str, str]


def find_time(
    workspace: Workspace,
    wish: Wish,
    *,
    studio_ids: Collection[str] = (),
    for_show: str | None = None,
    limit: int = SLOTS_SHOWN,
) -> Answer:
    """Finds slots for a wish in some studios (none named: in all), of one moment.

    With `for_show`, the bookings and shifts of that show are not in its own way: it is to be moved.
    Nothing is found before now. Raises NotFoundError for an unknown studio or creator and
    InvalidValueError for a time that is over or too short.
    """
    wish = _from_now_on(workspace, wish)
    with workspace.one_moment():
        studios, creators = _studios(workspace, studio_ids), _creators(workspace, wish)
        span = reach(wish, studios, creators)
        rooms = _rooms(workspace, studios, span, for_show)
        people = _people(workspace, creators, span, for_show)
    # The plan is let go of before the search begins: a reader would keep writers waiting.
    slots = tuple(find_slots(wish, rooms, people, limit))
    misses = () if slots else tuple(near_misses(wish, rooms, people, NEAR_MISSES_SHOWN))
    return Answer(
        wish=wish,
        slots=slots,
        near_misses=misses,
        longest_minutes=wish.length_minutes if slots else longest_length(wish, rooms, people),
        names=_names(workspace, rooms, people, misses),
    )


def _from_now_on(workspace: Workspace, wish: Wish) -> Wish:
    """A wish for the time that is still to come. Raises InvalidValueError where there is none."""
    if wish.length_minutes < 1:
        raise InvalidValueError("A show lasts a minute at least. Say how long it is.")
    now = -int(-workspace.now().timestamp() // 60) * 60
    if wish.within.end <= now:
        raise InvalidValueError("The days to look at are over. Choose later ones.")
    ahead = replace(wish, within=Span(max(now, wish.within.start), wish.within.end))
    if ahead.starts.end <= ahead.starts.start:
        raise InvalidValueError("The show is longer than the time to look at. Choose more days.")
    return ahead


def _studios(workspace: Workspace, studio_ids: Collection[str]) -> list[Studio]:
    if studio_ids:
        return [workspace.get(Studio, studio_id) for studio_id in dict.fromkeys(studio_ids)]
    studios = workspace.all(Studio)
    if not studios:
        raise NotFoundError("The plan has no studios. Add a studio first.")
    return studios


def _creators(workspace: Workspace, wish: Wish) -> list[Creator]:
    """Those who are named, and all who have one of the roles."""
    named = [workspace.get(Creator, creator_id) for creator_id in wish.creator_ids]
    wanted = {role_key(role) for role in wish.roles}
    able = [
        each
        for each in (workspace.all(Creator) if wanted else [])
        if each.active and wanted.intersection(map(role_key, each.roles))
    ]
    return list({each.id: each for each in (*named, *able)}.values())


def _rooms(
    workspace: Workspace, studios: Iterable[Studio], span: Span, for_show: str | None
) -> list[Room]:
    by_id = {studio.id: studio for studio in studios}
    blocks = (
        each
        for each in workspace.calendar.blocks_taken(by_id, span)
        if (for_show is None or each.show_id != for_show)
        and not _lapsed(workspace, each, by_id[each.studio_id])
    )
    taken = grouped(blocks, lambda each: each.studio_id)
    closures = grouped(workspace.among(Closure, "studio_id", by_id), lambda each: each.studio_id)
    return [
        Room(each, tuple(map(_taken, taken.get(id_, ()))), tuple(closures.get(id_, ())))
        for id_, each in by_id.items()
    ]


def _people(
    workspace: Workspace, creators: Iterable[Creator], span: Span, for_show: str | None
) -> list[Person]:
    by_id = {creator.id: creator for creator in creators}
    shifts = (
        each
        for each in (workspace.calendar.duties_taken(span) if by_id else ())
        if for_show is None or each.show_id != for_show
    )
    duties = grouped(shifts, lambda each: each.creator_id)
    time_off = grouped(workspace.among(TimeOff, "creator_id", by_id), lambda x: x.creator_id)
    return [
        Person(
            each,
            tuple(taken.duty for taken in duties.get(id_, ())),
            tuple(time_off.get(id_, ())),
        )
        for id_, each in by_id.items()
    ]


def _lapsed(workspace: Workspace, block: BlockTaken, studio: Studio) -> bool:
    if block.state is not BookingState.HOLD or block.expires_at is None:
        return False
    expires_at = datetime.fromisoformat(block.expires_at)
    return wall_instant(expires_at, studio.timezone) <= workspace.now().timestamp()


def _taken(block: BlockTaken) -> Taken:
    confirmed = block.state is BookingState.CONFIRMED
    return Taken(block.booking_id, block.use, block.block, confirmed)


def _names(
    workspace: Workspace,
    rooms: Iterable[Room],
    people: Iterable[Person],
    misses: Iterable[NearMiss],
) -> dict[str, str]:
    names = {each.studio.id: each.studio.name for each in rooms}
    names |= {each.creator.id: each.creator.name for each in people}
    for miss in misses:
        for each in miss.in_the_way:
            if each.subject not in names:
                names[each.subject] = _name(workspace, each.obstacle, each.subject)
    return names


def _name(workspace: Workspace, obstacle: Obstacle, subject: str) -> str:
    """What a booking is for, why a studio is closed, who is away; anything else as it is.

    Nothing for what was deleted while the search ran.
    """
    if obstacle in (Obstacle.TAKEN, Obstacle.HELD):
        booking = workspace.find(Booking, subject)
        show = workspace.find(Show, booking.show_id if booking else None)
        return show.title if show else booking.note if booking else ""
    if obstacle is Obstacle.CLOSED:
        closure = workspace.find(Closure, subject)
        return closure.reason if closure else ""
    if obstacle is Obstacle.AWAY:
        time_off = workspace.find(TimeOff, subject)
        creator = workspace.find(Creator, time_off.creator_id if time_off else None)
        return creator.name if creator else ""
    return subject
