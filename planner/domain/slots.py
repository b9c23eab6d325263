"""Finds time for a show: where a room and everybody needed are free at once, best first.

Works on the gaps between barriers, so a month of sixty rooms takes as long as sorting it.
All instants are seconds since 1970, UTC.
"""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from math import inf
from typing import Final

from planner.domain.barriers import Barrier, with_setup
from planner.domain.costing import block_cost
from planner.domain.intervals import Span, intersection, union
from planner.domain.studio import Studio
from planner.domain.teams import Teams
from planner.domain.weekly import split_by_day
from planner.domain.wishes import Person, Room, Wish, free_starts, obstructed
from planner.domain.zone import to_instant, to_wall, zone

STEP: Final = 15 * 60
"""Shows start on the quarter hour where that is free, else as soon as it is free."""

SLOTS_A_DAY: Final = 3
"""How many slots of one day are offered, so that there is a choice of days."""

_DAYS_AT_FIRST: Final = 4
"""Enough for the first ten slots, and a fraction of the work of four weeks; then twice as many."""

_DAY: Final = 24 * 3600

Days = Sequence[tuple[date, Span]]


@dataclass(frozen=True, slots=True)
class Slot:
    """Time for a show: from `start` to `end` on air in a studio, and the block around it.

    `team` says who would take each of the roles. `cost` is that of the room and of everybody
    needed, in minor units of the workspace's currency (None: the room's is not known; who costs
    nobody knows what counts nothing). `idle` is how long the room would stand empty between this
    block and its nearest neighbour or closing time: 0 leaves no gap, None: nothing is near.
    """

    studio_id: str
    start: int
    end: int
    block: Span
    team: tuple[tuple[str, str], ...] = ()
    cost: int | None = None
    idle: int | None = None


def find_slots(
    wish: Wish, rooms: Sequence[Room], people: Sequence[Person], limit: int
) -> list[Slot]:
    """The best slots, at most `limit`: by day; on one day the cheapest, then what leaves no gap.

    A studio is offered once a day. `people` are those that are named and all who could take one of
    the roles. Looks at some days at a time and stops as soon as there are enough.
    """
    slots: list[Slot] = []
    days = tuple(split_by_day(wish.starts, wish.timezone))
    first, at_once = 0, _DAYS_AT_FIRST
    while first < len(days) and len(slots) < limit:
        slots += _slots_on(wish, days[first : first + at_once], rooms, people)
        first, at_once = first + at_once, 2 * at_once
    return slots[:limit]


def is_possible(wish: Wish, rooms: Sequence[Room], people: Sequence[Person]) -> bool:
    """Whether there is any slot at all."""
    days = tuple(split_by_day(wish.starts, wish.timezone))
    return bool(days) and any(True for _ in _slots_on(wish, days, rooms, people))


def _slots_on(
    wish: Wish, days: Days, rooms: Sequence[Room], people: Sequence[Person]
) -> Iterator[Slot]:
    """The best slots of each of some days in a row."""
    last_end = days[-1][1].end + wish.on_air.after - 1
    part = replace(wish, within=Span(days[0][1].start, last_end))
    found = obstructed(part, rooms, people)
    teams = Teams(part, found)
    common = free_starts(part, found.common)
    doubtful = _zones_that_change(part, (each.studio for each in rooms))
    by_day: dict[date, list[Slot]] = {day: [] for day, _ in days}
    for studio_id, barriers in found.by_studio.items():
        free = intersection(common, free_starts(part, barriers))
        place = _Place(part, found.rooms[studio_id].studio, barriers, teams, doubtful)
        for day, slot in _best_of_days(place, _by_day(free, days)):
            by_day[day].append(slot)
    for slots in by_day.values():
        yield from sorted(slots, key=_goodness)[:SLOTS_A_DAY]


class _Place:
    """A studio as slots in it are made: what is the same for all of them is worked out once."""

    def __init__(
        self,
        wish: Wish,
        studio: Studio,
        barriers: Iterable[Barrier],
        teams: Teams,
        doubtful: Collection[str],
    ) -> None:
        self._teams = teams
        self._zones = {wish.timezone, studio.timezone}.intersection(doubtful)
        self._use = wish.on_air
        self._block = with_setup(wish.on_air, studio.setup_minutes, studio.teardown_minutes)
        self._studio_id = studio.id
        self._cost = block_cost(self._block.at(0), studio)
        self._busy = union(each.blocked for each in barriers)

    def suits(self, start: int) -> bool:
        """Whether there is a team, and clocks that name the start and the end and no other time."""
        use = self._use.at(start)
        named = all(_has_a_name(each, name) for each in use for name in self._zones)
        return named and self._teams.at(start) is not None

    def slot(self, start: int) -> Slot:
        """The slot that starts at an instant."""
        use, block = self._use.at(start), self._block.at(start)
        team = self._teams.at(start) or ()
        return Slot(
            studio_id=self._studio_id,
            start=use.start,
            end=use.end,
            block=block,
            team=team,
            cost=None if self._cost is None else self._cost + self._teams.pay(team),
            idle=self._idle(block),
        )

    def _idle(self, block: Span) -> int | None:
        place = bisect_right(self._busy, block)
        before = [block.start - self._busy[place - 1].end] if place else []
        after = [self._busy[place].start - block.end] if place < len(self._busy) else []
        near = (*before, *after)
        return max(0, min(near)) if near else None


def _best_of_days(place: _Place, free: Iterable[tuple[date, Span]]) -> Iterable[tuple[date, Slot]]:
    """The best slot of each day in one studio."""
    best: dict[date, Slot] = {}
    for day, span in free:
        for start in _promising(span, place):
            slot = place.slot(start)
            if day not in best or _goodness(slot) < _goodness(best[day]):
                best[day] = slot
    return best.items()


def _by_day(free: Sequence[Span], days: Days) -> Iterator[tuple[date, Span]]:
    """Free starts cut at midnight; both come in order."""
    place = 0
    for day, whole in days:
        while place < len(free) and free[place].end <= whole.start:
            place += 1
        for span in free[place:]:
            if span.start >= whole.end:
                break
            yield day, Span(max(span.start, whole.start), min(span.end, whole.end))


def _promising(free: Span, place: _Place) -> Iterator[int]:
    """The first and the last start of a gap for which there is a team: what leaves no hole."""
    first = next((each for each in _on_the_quarter(free) if place.suits(each)), None)
    if first is None:
        return
    yield first
    last = (free.end - 1) // STEP * STEP
    if last > first and place.suits(last):
        yield last


def _on_the_quarter(free: Span) -> Iterator[int]:
    """The quarter hours of a span of starts, or its first instant if it has none."""
    first = -(-free.start // STEP) * STEP
    if first >= free.end:
        yield free.start
    yield from range(first, free.end, STEP)


def _goodness(slot: Slot) -> tuple[float, float, int, str]:
    cost, idle = (inf if each is None else each for each in (slot.cost, slot.idle))
    return cost, idle, slot.start, slot.studio_id


def _zones_that_change(wish: Wish, studios: Iterable[Studio]) -> set[str]:
    """The zones of a wish and some studios whose clocks change while it is looked at."""
    first, last = wish.within
    days = [datetime.fromtimestamp(each, UTC) for each in (*range(first, last, _DAY), last)]
    zones = {wish.timezone, *(each.timezone for each in studios)}
    return {
        name for name in zones if len({day.astimezone(zone(name)).utcoffset() for day in days}) > 1
    }


def _has_a_name(instant: int, zone_name: str) -> bool:
    """Whether a wall time stands for an instant: in the second of two equal hours none does."""
    moment = datetime.fromtimestamp(instant, UTC)
    return to_instant(to_wall(moment, zone_name), zone_name) == moment
