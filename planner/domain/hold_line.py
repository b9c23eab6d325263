"""The line of holds on a studio's time: who is first, what confirming does, who moves up.

A hold's rank is its place among the holds that it meets: 1 + the rank of the last one that stands
before it. Of equal ranks (from an import) the older id stands first. A hold that has lapsed counts
as released and stands in nobody's way.

All blocks that a function is given are of one studio.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from planner.domain.holds import meeting
from planner.domain.schedule import Block
from planner.domain.studio import Booking

LAST_RANK: Final = 99
"""The largest rank that a booking can have."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What writing a booking does to the others of its studio.

    `clashes` are the confirmed bookings that it meets, which nothing is done to. `dying` are the
    holds that a confirmed booking releases. `moving_up` are the holds behind, in their new rank.
    """

    clashes: tuple[Booking, ...] = ()
    dying: tuple[Booking, ...] = ()
    moving_up: tuple[Booking, ...] = ()


def in_the_way(block: Block, others: Iterable[Block]) -> tuple[Block, ...]:
    """Those among `others` that keep others out and clash with a block, by start."""
    found = (
        other
        for other in others
        if other.booking.id != block.booking.id and other.live and _meet(block, other)
    )
    return tuple(sorted(found, key=lambda each: (each.span, each.booking.id)))


def rank_for(before: Block | None, after: Block, others: Iterable[Block]) -> int:
    """The rank of a hold `after` it is made or moved; `before` is what stood in line until now.

    A new hold goes behind all that it meets. One that is moved keeps its place among those that it
    met already and goes behind those that it meets now.
    """
    met = [each for each in in_the_way(after, others) if each.held]
    if before is not None and before.held and before.live:
        met = [each for each in met if _place(each) < _place(before) or not _meet(before, each)]
    return min(LAST_RANK, 1 + max((each.booking.hold_rank for each in met), default=0))


def ahead_of(block: Block, others: Iterable[Block]) -> tuple[Booking, ...]:
    """The holds that a hold meets and that stand before it, the first one first."""
    met = (each for each in in_the_way(block, others) if each.held and _place(each) < _place(block))
    return tuple(each.booking for each in sorted(met, key=_place))


def outcome(before: Block | None, after: Block | None, others: Iterable[Block]) -> Outcome:
    """What happens in a studio when a booking becomes what it is `after`.

    None: it is not in this studio then. Confirming, releasing, moving and booking anew all are
    such changes.
    """
    known = {each.booking.id for each in (before, after) if each is not None}
    rest = [each for each in others if each.booking.id not in known]
    met = in_the_way(after, rest) if after is not None and after.live else ()
    sure = after is not None and after.confirmed
    dying = [each for each in met if sure and each.held]
    line = [each for each in (*rest, after) if each is not None and each not in dying]
    gone = [each for each in (*dying, before) if each is not None]
    return Outcome(
        clashes=tuple(each.booking for each in met if each.confirmed),
        dying=tuple(each.booking for each in dying),
        moving_up=tuple(each for each in _moving_up(gone, line) if each.id not in known),
    )


def _moving_up(gone: Iterable[Block], line: Iterable[Block]) -> list[Booking]:
    """The holds in line that get a better rank without those that are gone, in their new rank.

    Who moves up lets those behind move up too.
    """
    freed = [each for each in gone if each.held and each.live]
    standing: list[tuple[Block, int]] = []
    moved: list[Booking] = []
    for hold in sorted((each for each in line if each.held and each.live), key=_place):
        rank = hold.booking.hold_rank
        if any(_place(each) < _place(hold) and _meet(each, hold) for each in freed):
            before = (new for each, new in standing if _meet(each, hold))
            rank = min(rank, 1 + max(before, default=0))
        if rank != hold.booking.hold_rank:
            freed.append(hold)
            moved.append(hold.booking.changed(hold_rank=rank))
        standing.append((hold, rank))
    return moved


def _meet(one: Block, other: Block) -> bool:
    return meeting(one.booking, other.booking, one.studio) > 0


def _place(block: Block) -> tuple[int, str]:
    return block.booking.hold_rank, block.booking.id
