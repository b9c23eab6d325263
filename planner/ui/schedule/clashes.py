"""What a draft would meet if it were dropped now, from what the time line has read already."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from planner.domain.holds import Taken, met
from planner.domain.intervals import Span, intersection, overlap
from planner.ui.schedule.blocks import Block, Lane, LaneBlocks, LaneKind
from planner.ui.schedule.dragging import Draft


@dataclass(frozen=True, slots=True)
class Clash:
    """A lane in which the draft meets `block`; None: the studio is closed, the person away."""

    lane: Lane
    block: Block | None = None


class Around(Protocol):
    """What is known of the lanes around a draft."""

    def blocks_in(self, lane_key: str) -> LaneBlocks:
        """The blocks of a lane."""

    def blocks_of(self, show_id: str) -> list[Block]:
        """The blocks of a show."""

    def lane(self, key: str) -> Lane | None:
        """A lane by its key."""

    def closed(self, lane: Lane, span: Span) -> Sequence[Span]:
        """When a lane is shut around a span."""


def clashes_of(draft: Draft, around: Around) -> tuple[Clash, ...]:
    """What a draft would meet, first in its own lane, then among the people of its show.

    As in the checks: two bookings clash if one of them is confirmed (a hold may wait behind a
    hold), and a person's shifts clash unless they are of one show.
    """
    found = list(_in_lane(draft, around))
    if draft.block is not None and draft.home.kind is not LaneKind.CREATOR and not draft.copying:
        found += _of_people(draft, draft.block, around)
    return tuple(found)


def bookings_met(clashes: Sequence[Clash]) -> tuple[str, ...]:
    """The bookings among clashes: who drops all the same has seen them."""
    return tuple(
        each.block.key
        for each in clashes
        if each.block is not None and each.lane.kind is LaneKind.STUDIO
    )


def _in_lane(draft: Draft, around: Around) -> Iterator[Clash]:
    lane, span = draft.lane, draft.span
    if lane.kind is LaneKind.UNBOOKED:
        return
    for other in _near(draft, lane, span, around):
        if lane.kind is LaneKind.CREATOR:
            if draft.block is None or other.show_id != draft.block.show_id:
                yield Clash(lane, other)
        elif _firm(draft) or other.firm:
            yield Clash(lane, other)
    if intersection((span,), around.closed(lane, span)):
        yield Clash(lane)


def _near(draft: Draft, lane: Lane, span: Span, around: Around) -> Iterator[Block]:
    """The live blocks in a lane that do not fit beside the draft."""
    own = draft.block.key if draft.block is not None and not draft.copying else ""
    taken = Taken(draft.use, span)
    for other in around.blocks_in(lane.key).within(*span):
        theirs = Taken(other.use, other.span)
        if other.key != own and other.live and met(taken, theirs, share_gap=lane.share_gap):
            yield other


def _firm(draft: Draft) -> bool:
    """Whether it would be confirmed: what is new, copied or booked anew is held first."""
    block = draft.block
    return (
        block is not None
        and draft.home.kind is LaneKind.STUDIO
        and block.firm
        and not draft.copying
    )


def _of_people(draft: Draft, dragged: Block, around: Around) -> Iterator[Clash]:
    """Where the people of a show would be needed elsewhere when it is moved."""
    if dragged.show_id is None or draft.use == dragged.use:
        return
    for shift in around.blocks_of(dragged.show_id):
        lane = around.lane(shift.lane)
        if lane is None or lane.kind is not LaneKind.CREATOR:
            continue
        span = _following(shift, dragged.use, draft.use)
        for other in around.blocks_in(lane.key).within(*span):
            if other.show_id != shift.show_id and overlap(span, other.span):
                yield Clash(lane, other)


def _following(shift: Block, before: Span, after: Span) -> Span:
    """When a shift would be: it keeps its distance from on air; a whole show stays whole."""
    end = after.end if shift.use == before else shift.span.end + after.start - before.start
    return Span(shift.span.start + after.start - before.start, end)
