"""Who could take the roles of a show at an instant, each somebody else."""

from bisect import bisect_right
from collections.abc import Sequence

from planner.domain.costing import usual_pay
from planner.domain.intervals import Span
from planner.domain.wishes import Obstructed, Wish, able_in

_NEVER = 2**62


class Teams:
    """Who could take the roles of a wish at an instant; each instant is worked out once."""

    def __init__(self, wish: Wish, found: Obstructed) -> None:
        self._wish = wish
        self._found = found
        shift = wish.on_air.at(0)
        self._pay = {id_: usual_pay(each.creator, shift) or 0 for id_, each in found.people.items()}
        # The cheapest first; a matching keeps to that order where it can.
        self._able = {
            role: sorted(able_in(role, found.people), key=self._pay.__getitem__)
            for role in wish.roles
        }
        self._known: dict[int, tuple[tuple[str, str], ...] | None] = {}

    def at(self, start: int) -> tuple[tuple[str, str], ...] | None:
        """Each role with somebody else in it, None where there are not enough people."""
        if start not in self._known:
            self._known[start] = self._team(start)
        return self._known[start]

    def pay(self, team: Sequence[tuple[str, str]]) -> int:
        """What a team and those who are named cost; who costs nobody knows what counts nothing."""
        named = (*self._wish.creator_ids, *(creator_id for _, creator_id in team))
        return sum(self._pay[creator_id] for creator_id in named)

    def missing(self, start: int) -> tuple[str, ...]:
        """The roles for which nobody is left at an instant once the others are taken."""
        return tuple(role for role, creator_id in self._seated(start) if creator_id is None)

    def _team(self, start: int) -> tuple[tuple[str, str], ...] | None:
        team = tuple((role, id_) for role, id_ in self._seated(start) if id_ is not None)
        return team if len(team) == len(self._wish.roles) else None

    def _seated(self, start: int) -> list[tuple[str, str | None]]:
        roles = self._wish.roles
        able = [[id_ for id_ in self._able[role] if self._is_free(id_, start)] for role in roles]
        taken: dict[str, int] = {}
        for place in range(len(able)):
            _seat(place, able, taken, set())
        seats = {place: creator_id for creator_id, place in taken.items()}
        return [(role, seats.get(place)) for place, role in enumerate(roles)]

    def _is_free(self, creator_id: str, start: int) -> bool:
        if creator_id in self._wish.creator_ids:
            return False
        spans = self._found.free_people[creator_id]
        place = bisect_right(spans, Span(start, _NEVER)) - 1
        return place >= 0 and spans[place].start <= start < spans[place].end


def _seat(
    place: int, able: Sequence[Sequence[str]], taken: dict[str, int], tried: set[str]
) -> bool:
    """Finds somebody for one role, moving others to another of their roles (Kuhn's matching)."""
    for id_ in able[place]:
        if id_ in tried:
            continue
        tried.add(id_)
        if id_ not in taken or _seat(taken[id_], able, taken, tried):
            taken[id_] = place
            return True
    return False
