"""What a show needs of time, room and people, and all that stands in the way of it.

All instants are seconds since 1970, UTC.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import time
from typing import Final

from planner.domain.barriers import (
    Barrier,
    Need,
    Obstacle,
    Taken,
    blocking,
    person_barriers,
    room_barriers,
)
from planner.domain.crew import Creator, TimeOff, role_key
from planner.domain.intervals import Span, gaps
from planner.domain.laid_out import LaidOut
from planner.domain.studio import Closure, Studio, WeeklyWindow

_WEEK: Final = range(7)
_MARGIN: Final = 24 * 3600
"""So that the day on which a wish begins, and the one on which it ends, are looked at whole."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a show needs. It goes on air and off air within `within`.

    `setup_minutes` and `teardown_minutes` replace the studios' own (None: their own).
    `creator_ids` all have to be free; for each of `roles` somebody else must be. They come
    `call_minutes` early. `weekdays` (0 Monday; empty: any) are those of going on air in
    `timezone`; with `hours`, clocks of which the second may be on the next day, the whole show
    lies between them.
    """

    length_minutes: int
    within: Span
    timezone: str
    setup_minutes: int | None = None
    teardown_minutes: int | None = None
    creator_ids: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    call_minutes: int = 0
    weekdays: frozenset[int] = frozenset()
    hours: tuple[time, time] | None = None

    @property
    def on_air(self) -> Need:
        """The time on air."""
        return Need(0, self.length_minutes * 60)

    @property
    def duty(self) -> Need:
        """The time that people are needed."""
        return Need(self.call_minutes * 60, self.length_minutes * 60)

    @property
    def starts(self) -> Span:
        """When it may go on air."""
        return Span(self.within.start, self.within.end - self.length_minutes * 60 + 1)


@dataclass(frozen=True, slots=True)
class Room:
    """A studio that may be used, with what takes its time; lapsed holds are left out."""

    studio: Studio
    taken: tuple[Taken, ...] = ()
    closures: tuple[Closure, ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    """A creator who may be needed, with the duties at other shows."""

    creator: Creator
    duties: tuple[Span, ...] = ()
    time_off: tuple[TimeOff, ...] = ()


@dataclass(frozen=True, slots=True)
class Obstructed:
    """All that stands in the way: wherever it is (`common`), and in each studio by its id.

    `rooms` have the setup and teardown that the wish asks for. `free_people` are the starts at
    which each of `people` could be there.
    """

    rooms: Mapping[str, Room]
    common: tuple[Barrier, ...]
    by_studio: Mapping[str, tuple[Barrier, ...]]
    people: Mapping[str, Person]
    free_people: Mapping[str, tuple[Span, ...]]


def obstructed(wish: Wish, rooms: Iterable[Room], people: Iterable[Person]) -> Obstructed:
    """Lays out what stands in the way of a wish, in each of some rooms.

    `people` are those that are named and all who could take one of the roles.
    """
    known = {each.creator.id: each for each in people}
    equipped = {each.studio.id: _equipped(wish, each) for each in rooms}
    creators = (each.creator for each in known.values())
    around = LaidOut(reach(wish, (each.studio for each in equipped.values()), creators))
    barriers = {
        id_: tuple(person_barriers(each.creator, each.duties, each.time_off, wish.duty, around))
        for id_, each in known.items()
    }
    free = {id_: free_starts(wish, each) for id_, each in barriers.items()}
    named = (barrier for id_ in wish.creator_ids for barrier in barriers[id_])
    return Obstructed(
        rooms=equipped,
        common=(*_not_asked(wish, around), *named, *_nobody(wish, known, free)),
        by_studio={
            id_: tuple(room_barriers(each.studio, each.taken, each.closures, wish.on_air, around))
            for id_, each in equipped.items()
        },
        free_people=free,
        people=known,
    )


def _equipped(wish: Wish, room: Room) -> Room:
    """A room whose setup and teardown are those of the wish where it names them."""
    named = {"setup_minutes": wish.setup_minutes, "teardown_minutes": wish.teardown_minutes}
    fields = {name: minutes for name, minutes in named.items() if minutes is not None}
    studio = room.studio.changed(**fields) if fields else room.studio
    return Room(studio, room.taken, room.closures)


def reach(wish: Wish, studios: Iterable[Studio], creators: Iterable[Creator]) -> Span:
    """The time of which everything must be known: all that the wish could touch, in whole days."""
    minutes = [wish.call_minutes, wish.setup_minutes or 0, wish.teardown_minutes or 0]
    minutes += (
        each for studio in studios for each in (studio.setup_minutes, studio.teardown_minutes)
    )
    minutes += (each.min_rest_minutes for each in creators)
    margin = _MARGIN + 60 * (wish.call_minutes + max(minutes))
    return Span(wish.within.start - margin, wish.within.end + margin)


def free_starts(wish: Wish, barriers: Iterable[Barrier]) -> tuple[Span, ...]:
    """The starts that none of some barriers forbids."""
    return gaps((each.starts for each in barriers), wish.starts)


def _not_asked(wish: Wish, around: LaidOut) -> Iterator[Barrier]:
    """What lies outside the days and hours that were asked for."""
    weekdays = wish.weekdays or frozenset(_WEEK)
    if wish.hours is not None:
        opens, closes = wish.hours
        need = wish.on_air
    elif wish.weekdays:
        opens = closes = time()
        need = Need(0, 1)
    else:
        return
    windows = [WeeklyWindow(weekday=day, start=opens, end=closes) for day in sorted(weekdays)]
    for outside in around.closed(windows, wish.timezone):
        yield blocking(Obstacle.NOT_ASKED, "", outside, need)


def _nobody(
    wish: Wish, people: Mapping[str, Person], free: Mapping[str, tuple[Span, ...]]
) -> Iterator[Barrier]:
    """When nobody who has a role is free; the role as it was asked for is the subject."""
    for role in dict.fromkeys(wish.roles):
        able = [free[id_] for id_ in able_in(role, people) if id_ not in wish.creator_ids]
        for missing in gaps((span for spans in able for span in spans), wish.starts):
            yield Barrier(Obstacle.NOBODY, role, missing, missing, wish.on_air)


def able_in(role: str, people: Mapping[str, Person]) -> list[str]:
    """Who has a role, by id."""
    wanted = role_key(role)
    return sorted(
        id_
        for id_, each in people.items()
        if each.creator.active and wanted in map(role_key, each.creator.roles)
    )
