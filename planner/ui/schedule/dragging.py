"""What is meant while something is dragged over the time line: a draft, before it is dropped.

Values in, values out: the same drafts are made by mouse and keys, without Qt.
"""

from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from planner.domain.intervals import Span
from planner.ui.schedule.blocks import Block, Lane, LaneKind
from planner.ui.schedule.geometry import Grip, Hit
from planner.ui.schedule.time_axis import snapped

STEP: Final = 15 * 60
FINE_STEP: Final = 60
"""What dragging snaps to, in seconds: usually, and with Alt."""

_SHORTEST: Final = 60
_REACH: Final = {
    LaneKind.STUDIO: (LaneKind.STUDIO,),
    LaneKind.CREATOR: (LaneKind.CREATOR,),
    LaneKind.UNBOOKED: (LaneKind.UNBOOKED, LaneKind.STUDIO),
}
"""Into which kinds of lane a block of a lane of some kind can be moved."""


class Aim(Enum):
    """What dragging does."""

    MOVE = "move"
    START = "start"
    END = "end"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Draft:
    """What would be if it were dropped now: `use` is the time on air, in `lane`.

    `block` is what is dragged as it lies in `home`; None for something new. `grabbed` is the moment
    at which it was taken.
    """

    aim: Aim
    home: Lane
    lane: Lane
    use: Span
    grabbed: float
    block: Block | None = None
    copying: bool = False

    @property
    def changes_nothing(self) -> bool:
        """Whether dropping it would leave everything as it is."""
        block = self.block
        return block is not None and self.lane.key == self.home.key and self.use == block.use

    @property
    def span(self) -> Span:
        """All of the time it would take: in a studio with setup and teardown."""
        block = self.block
        if block is not None and self.home.kind is self.lane.kind:
            before, after = block.use.start - block.span.start, block.span.end - block.use.end
            if (before, after) != (self.home.setup, self.home.teardown):
                return Span(self.use.start - before, self.use.end + after)
        return Span(self.use.start - self.lane.setup, self.use.end + self.lane.teardown)


def taken(hit: Hit, lane: Lane, moment: float) -> Draft:
    """A block is taken at a moment of time."""
    aim = {Grip.BODY: Aim.MOVE, Grip.START: Aim.START, Grip.END: Aim.END}[hit.grip]
    return Draft(aim, lane, lane, hit.block.use, moment, hit.block)


def begun(lane: Lane, moment: float, zone: str) -> Draft:
    """Something new is begun in an empty place of a lane."""
    start = snapped(moment - STEP / 2, STEP, zone)
    return Draft(Aim.NEW, lane, lane, Span(start, start + STEP), moment)


def dragged(
    draft: Draft, moment: float, over: Lane | None, *, step: int, zone: str, copying: bool
) -> Draft:
    """The draft with the pointer at another moment, over a lane or none.

    A lane that it cannot be moved into changes nothing. What is dragged by less than half a step
    keeps its time, also one that is no multiple of the step.
    """
    lane = draft.lane
    if draft.aim is Aim.MOVE and over is not None and over.kind in _REACH[draft.home.kind]:
        lane = over
    of_a_show = draft.block is not None and draft.block.show_id is not None
    copying = copying and draft.aim is Aim.MOVE and of_a_show
    copying = copying and draft.home.kind is not LaneKind.CREATOR
    return replace(draft, lane=lane, use=_use(draft, moment, step=step, zone=zone), copying=copying)


def nudged(draft: Draft, seconds: int) -> Draft:
    """Moved or resized by keys."""
    start, end = draft.use
    if draft.aim is Aim.MOVE:
        return replace(draft, use=Span(start + seconds, end + seconds))
    if draft.aim is Aim.START:
        return replace(draft, use=Span(min(start + seconds, end - _SHORTEST), end))
    return replace(draft, use=Span(start, max(end + seconds, start + _SHORTEST)))


def _use(draft: Draft, moment: float, *, step: int, zone: str) -> Span:
    if draft.block is None:
        return _drawn(draft, moment, step=step, zone=zone)
    start, end = draft.block.use
    by = moment - draft.grabbed
    if draft.aim is Aim.START:
        return Span(min(_moved(start, by, step, zone), end - min(step, end - start)), end)
    if draft.aim is Aim.END:
        return Span(start, max(_moved(end, by, step, zone), start + min(step, end - start)))
    begin = _moved(start, by, step, zone)
    return Span(begin, begin + end - start)


def _moved(moment: int, by: float, step: int, zone: str) -> int:
    return moment if abs(by) < step / 2 else snapped(moment + by, step, zone)


def _drawn(draft: Draft, moment: float, *, step: int, zone: str) -> Span:
    """From where it was begun to the pointer, either way, at least a step."""
    anchor = snapped(draft.grabbed - STEP / 2, STEP, zone)
    here = snapped(moment, step, zone)
    if here > anchor:
        return Span(anchor, here)
    return Span(min(here, anchor), anchor + STEP)
