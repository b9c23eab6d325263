"""Finds things by a few typed words, the best first: what a palette of everything asks.

What is called just so comes first, then what is also called so, then what begins so, then where a
word begins so, then where all words begin words, then where the first letters are initials, then
what merely holds the words. Among equals what was used last comes first. Only where next to nothing
holds the words are mistyped ones forgiven.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import nsmallest
from typing import Final, NamedTuple

from rapidfuzz import fuzz, process

from planner.domain.findable import Findable, Sort
from planner.domain.shelf import folded

MOST: Final = 6
"""How many of each sort are given."""

_SEPARATORS: Final = str.maketrans(dict.fromkeys("\n\t-–—_/.,:;()[]{}“”\"'’#&+·!?|@%*", " "))
_FEW: Final = 3
"""Where fewer things than these hold the words, they may have been mistyped."""

_SHORTEST_MISTYPED: Final = 3
_LIKE_ENOUGH: Final = 75
"""Of 100: two letters changed places in a word of five give 80."""

_TIERS: Final = 7
_UNUSABLE: Final = 100
"""Added to the tier of what cannot be used just now."""


@dataclass(frozen=True, slots=True)
class Group:
    """The best things of a sort, the best one first; of no sort: what was used last."""

    sort: Sort | None
    things: tuple[Findable, ...]


class _Item(NamedTuple):
    """A thing with what is looked in: `hay` has each of its names on a line of its own.

    What is `far` comes after what is near and answers as well.
    """

    hay: str
    initials: str
    thing: Findable
    far: bool = False


Ranked = tuple[int, int, int, Findable]
"""How good it is: the tier, how long ago it was used, how much longer it is than what was typed."""


class Ranking:
    """Things that are asked for again and again, at every letter that is typed."""

    def __init__(self, things: Iterable[Findable] = ()) -> None:
        """Among equals of a sort, those given earlier are listed first."""
        self._items: dict[Sort, list[_Item]] = {}
        self.put((), things)

    def put(self, sorts: Collection[Sort], things: Iterable[Findable]) -> None:
        """Takes in things, and forgets what there was of some sorts."""
        for sort in sorts:
            self._items.pop(sort, None)
        for thing in things:
            self._items.setdefault(thing.sort, []).append(_item(thing))

    def find(
        self, typed: str, recent: Sequence[str] = (), more: Iterable[Findable] = ()
    ) -> list[Group]:
        """The groups of what is meant, the one with the best thing first.

        `recent` are keys of what was used last, the newest first; `more` are things to be looked
        among this once, after those that are there. Where nothing is typed, the recent ones are
        given first, and then what comes first of shows and actions.
        """
        words = plain(typed).split()
        ages = {key: age for age, key in enumerate(recent)}
        if not words:
            return self._unasked(ages)
        asked = dict(self._items)
        for sort, far in _by_sort(more).items():
            asked[sort] = [*asked.get(sort, ()), *far]
        found = {sort: _best(items, words, ages) for sort, items in asked.items()}
        if sum(map(len, found.values())) < _FEW:
            for sort, items in asked.items():
                found[sort] += _like(items, " ".join(words), ages, found[sort])
        return _groups(found)

    def _unasked(self, ages: dict[str, int]) -> list[Group]:
        usable = [it.thing for sort in Sort for it in self._items.get(sort, ()) if it.thing.usable]
        last = sorted((each for each in usable if each.key in ages), key=lambda it: ages[it.key])
        groups = [Group(None, tuple(last[:MOST]))] if last else []
        for sort in (Sort.SHOW, Sort.ACTION):
            first = (each for each in usable if each.sort is sort and each.key not in ages)
            some = tuple(each for each, _ in zip(first, range(MOST), strict=False))
            groups += [Group(sort, some)] if some else []
        return groups


def plain(text: str) -> str:
    """A text without differences of case, width and punctuation, its words a blank apart."""
    return " ".join(folded(text).translate(_SEPARATORS).split())


def words_of(typed: str) -> list[str]:
    """The words of a text as they are written, without punctuation."""
    return typed.translate(_SEPARATORS).split()


def _by_sort(things: Iterable[Findable]) -> dict[Sort, list[_Item]]:
    found: dict[Sort, list[_Item]] = {}
    for thing in things:
        found.setdefault(thing.sort, []).append(_item(thing)._replace(far=True))
    return found


def _item(thing: Findable) -> _Item:
    name = plain(thing.text)
    hay = "\n".join(("", name, *map(plain, thing.also), ""))
    return _Item(hay, "".join(word[0] for word in name.split()), thing)


def _best(items: Sequence[_Item], words: Sequence[str], ages: dict[str, int]) -> list[Ranked]:
    whole = " ".join(words)
    usable = [item for item in items if item.thing.usable]
    found: list[Ranked] = []
    for some, worse in ((usable, 0), ([i for i in items if not i.thing.usable], _UNUSABLE)):
        for tier, each in enumerate(_tiers(some, words, whole)):
            found += _first(each, tier + worse, whole, ages, MOST - len(found))
            if len(found) == MOST:
                return found
    return found


def _tiers(items: Sequence[_Item], words: Sequence[str], whole: str) -> Iterator[list[_Item]]:
    """The things that answer to the words, from those that do best to those that just do.

    Each test is one search in one text: this is done for thousands of things at every letter.
    """
    left = items
    for word in words:
        left = [item for item in left if word in item.hay]
    named = f"\n{whole}\n"
    yield [item for item in left if item.hay.startswith(named)]
    left = [item for item in left if not item.hay.startswith(named)]
    for sought in (named, f"\n{whole}", f" {whole}"):
        yield [item for item in left if sought in item.hay]
        left = [item for item in left if sought not in item.hay]
    begins = [item for item in left if _all_begin(item.hay, words)]
    yield begins
    held = {id(item) for item in begins}
    if len(words) == 1 and len(whole) > 1:
        yield [item for item in items if item.initials.startswith(whole) and whole not in item.hay]
    else:
        yield []
    yield [item for item in left if id(item) not in held]


def _all_begin(hay: str, words: Sequence[str]) -> bool:
    return len(words) > 1 and all(f" {word}" in hay or f"\n{word}" in hay for word in words)


def _first(
    items: Sequence[_Item], tier: int, whole: str, ages: dict[str, int], most: int
) -> list[Ranked]:
    """The best of those that answer equally well."""
    never = len(ages)
    ranked = (
        (ages.get(item.thing.key, never), item.far, len(item.thing.text) - len(whole), place)
        for place, item in enumerate(items)
    )
    chosen = nsmallest(most, ranked)
    return [(tier, age, longer, items[place].thing) for age, _, longer, place in chosen]


def _like(
    items: Sequence[_Item], whole: str, ages: dict[str, int], known: Sequence[Ranked]
) -> list[Ranked]:
    """Things whose name is much like what was typed, the most alike first."""
    if len(whole) < _SHORTEST_MISTYPED:
        return []
    names = [item.hay[1 : item.hay.index("\n", 1)] for item in items]
    alike = process.extract(
        whole, names, scorer=fuzz.partial_ratio, score_cutoff=_LIKE_ENOUGH, limit=2 * MOST
    )
    taken = {thing.key for _, _, _, thing in known}
    never = len(ages)
    found = [
        (_tier_of(items[place]), ages.get(items[place].thing.key, never), int(100 - score), place)
        for name, score, place in alike
        if len(name) + 1 >= len(whole) and items[place].thing.key not in taken
    ]
    found.sort(key=lambda each: (each[0], each[2], each[1], each[3]))
    return [(tier, age, off, items[at].thing) for tier, age, off, at in found][: MOST - len(known)]


def _tier_of(item: _Item) -> int:
    return _TIERS if item.thing.usable else _TIERS + _UNUSABLE


def _groups(found: dict[Sort, list[Ranked]]) -> list[Group]:
    order = {sort: place for place, sort in enumerate(Sort)}
    filled = sorted(
        (pair for pair in found.items() if pair[1]),
        key=lambda pair: (pair[1][0][:2], order[pair[0]]),
    )
    return [Group(sort, tuple(thing for *_, thing in ranked)) for sort, ranked in filled]
