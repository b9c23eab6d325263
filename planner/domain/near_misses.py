"""What stands in the way where no time is free, and the smallest change that would free some."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from planner.domain.barriers import Barrier, Obstacle
from planner.domain.intervals import Span
from planner.domain.slots import STEP, is_possible
from planner.domain.teams import Teams
from planner.domain.wishes import Person, Room, Wish, obstructed

HARDNESS: Final[Mapping[Obstacle, int]] = MappingProxyType(
    {
        Obstacle.HELD: 2,
        Obstacle.NOT_ASKED: 3,
        Obstacle.OUTSIDE_HOURS: 3,
        Obstacle.UNAVAILABLE: 3,
        Obstacle.REST: 3,
        Obstacle.HOURS: 3,
        Obstacle.NOBODY: 4,
        Obstacle.TAKEN: 5,
        Obstacle.BUSY: 5,
        Obstacle.CLOSED: 6,
        Obstacle.AWAY: 6,
    }
)
"""How hard each obstacle is to lift, so that one phone call is proposed before moving a show.

A hold can be challenged; hours can be talked about; what is confirmed, closed or away costs others
their plans. Two soft changes are still smaller than one hard one and a soft one.
"""

LENGTH_STEP: Final = 15
"""A shorter show is proposed in steps of so many minutes."""

Cause = tuple[Obstacle, str]


@dataclass(frozen=True, slots=True)
class InTheWay:
    """One thing that stands in the way; `seconds` is by how much it does."""

    obstacle: Obstacle
    subject: str
    seconds: int


@dataclass(frozen=True, slots=True)
class NearMiss:
    """A time that would be free if all of `in_the_way` were lifted, the hardest first."""

    studio_id: str
    start: int
    end: int
    in_the_way: tuple[InTheWay, ...]


def near_misses(
    wish: Wish, rooms: Sequence[Room], people: Sequence[Person], limit: int
) -> list[NearMiss]:
    """The times that take the smallest change to be free, one a studio, the smallest first.

    Small is what is easy to lift (`HARDNESS`), then what is short, then what is soon.
    """
    found = obstructed(wish, rooms, people)
    teams = Teams(wish, found)

    def alone(start: int) -> list[InTheWay]:
        """Each role has somebody, but one person would have to take two of them."""
        seconds = wish.on_air.after
        return [InTheWay(Obstacle.NOBODY, role, seconds) for role in teams.missing(start)]

    ranked: list[tuple[int, int, int, str, NearMiss]] = []
    for studio_id, barriers in found.by_studio.items():
        everything = (*found.common, *barriers)
        best = min(_candidates(wish, everything), default=None)
        if best is not None:
            hardness, seconds, start = best
            miss = _miss(wish, studio_id, _standing(everything, start) or alone(start), start)
            ranked.append((hardness, seconds, start, studio_id, miss))
    return [miss for *_, miss in sorted(ranked, key=lambda each: each[:4])[:limit]]


def longest_length(wish: Wish, rooms: Sequence[Room], people: Sequence[Person]) -> int | None:
    """The most minutes, in steps of LENGTH_STEP, for which there is a slot; None: for none at all.

    Whatever fits leaves room for something shorter, so this halves its way to the answer.
    """

    def fits(steps: int) -> bool:
        return is_possible(replace(wish, length_minutes=steps * LENGTH_STEP), rooms, people)

    low, high = 1, (wish.length_minutes - 1) // LENGTH_STEP
    if high < low or not fits(low):
        return None
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(middle) else (low, middle - 1)
    return low * LENGTH_STEP


def _candidates(wish: Wish, barriers: Sequence[Barrier]) -> Iterator[tuple[int, int, int]]:
    """Hardness, seconds and start at the ends of the stretches that are the easiest to free."""
    easiest: int | None = None
    for hardness, span, standing in _stretches(wish.starts, barriers):
        if easiest is None or hardness <= easiest:
            easiest = hardness
            for start in _ends(span):
                yield hardness, sum(each.excess(start) for each in standing), start


def _stretches(
    within: Span, barriers: Sequence[Barrier]
) -> Iterator[tuple[int, Span, Iterable[Barrier]]]:
    """The starts cut wherever a barrier begins or ends: how hard it is to free, and what stands.

    What stands is only to be looked at until the next stretch is asked for.
    """
    standing: dict[int, Barrier] = {}
    causes: Counter[Cause] = Counter()
    hardness, since = 0, within.start
    for at, rising, place in _turns(within, barriers):
        if at > since:
            yield hardness, Span(since, at), standing.values()
            since = at
        barrier = barriers[place]
        cause = (barrier.obstacle, barrier.subject)
        if rising:
            standing[place] = barrier
            hardness += HARDNESS[barrier.obstacle] if not causes[cause] else 0
        else:
            del standing[place]
            hardness -= HARDNESS[barrier.obstacle] if causes[cause] == 1 else 0
        causes[cause] += 1 if rising else -1
    if since < within.end:
        yield hardness, Span(since, within.end), standing.values()


def _turns(within: Span, barriers: Sequence[Barrier]) -> list[tuple[int, bool, int]]:
    """When which barrier rises or falls, in order; those that fall before those that rise."""
    turns: list[tuple[int, bool, int]] = []
    for place, each in enumerate(barriers):
        start, end = max(each.starts.start, within.start), min(each.starts.end, within.end)
        if start < end:
            turns += [(start, True, place), (end, False, place)]
    return sorted(turns)


def _ends(span: Span) -> Iterator[int]:
    """The first and last quarter hours of a stretch, or its first instant."""
    first, last = -(-span.start // STEP) * STEP, (span.end - 1) // STEP * STEP
    yield from {first, last} if first < span.end else {span.start}


def _standing(barriers: Iterable[Barrier], start: int) -> list[InTheWay]:
    seconds: Counter[Cause] = Counter()
    for each in barriers:
        if each.starts.start <= start < each.starts.end:
            seconds[each.obstacle, each.subject] += each.excess(start)
    causes = sorted(seconds, key=lambda cause: (-HARDNESS[cause[0]], cause))
    return [InTheWay(*cause, seconds[cause]) for cause in causes]


def _miss(wish: Wish, studio_id: str, in_the_way: Iterable[InTheWay], start: int) -> NearMiss:
    return NearMiss(studio_id, start, wish.on_air.at(start).end, tuple(in_the_way))
