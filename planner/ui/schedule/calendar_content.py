"""What a calendar shows at present: the shows of some days, over what the time line reads.

While it is narrowed to a studio, it shows what else is booked there, and when it is closed.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from planner.domain.findings import Severity
from planner.domain.intervals import Span
from planner.ui.schedule.blocks import UNBOOKED, Block, Lane, LaneKind
from planner.ui.schedule.calendar_shows import show_blocks, worst_troubles
from planner.ui.schedule.clashes import Clash, clashes_of
from planner.ui.schedule.dragging import Draft
from planner.ui.schedule.timeline_content import TimelineContent
from planner.ui.schedule.timeline_lanes import studio_key
from planner.wording.language import Language

_MARGIN: Final = 24 * 3600


class CalendarContent:
    """The shows around the time that is looked at; `around` has their rooms and people in lanes.

    After `around` has changed, `refresh` makes the shows anew.
    """

    def __init__(self, around: TimelineContent, language: Language) -> None:
        self.around = around
        self._language = language
        self._troubles: Mapping[str, Severity] = {}
        self.blocks: tuple[Block, ...] = ()

    @property
    def zone(self) -> str:
        """The zone whose clock the calendar shows."""
        return self.around.zone

    @property
    def waiting(self) -> Lane:
        """The lane of shows without a studio."""
        lane = self.around.lane(UNBOOKED)
        assert lane is not None, "every plan has a lane for shows without a studio"
        return lane

    def block(self, key: str) -> Block | None:
        """A show among those that are read, or a booking without one."""
        return next((each for each in self.blocks if each.key == key), None)

    def home(self, block: Block) -> Lane:
        """Where a block is moved: shows wait, and take along what is booked for them."""
        return self.around.lane(block.lane) or self.waiting

    def closed(self, span: Span) -> Sequence[Span]:
        """When the studio is closed that the calendar is narrowed to; none without one."""
        lane = self._studio()
        return () if lane is None else self.around.closed(lane, span)

    def trouble(self, block: Block) -> Severity | None:
        """The worst that was found about a show, its bookings and its people."""
        found = self._troubles if block.show_id is not None else self.around.troubles
        return found.get(block.key)

    def studio_lane(self, block: Block) -> Lane:
        """The studio in which a copy of a show would be held; without one it waits."""
        for booked in self.around.blocks_of(block.key):
            lane = self.around.lane(booked.lane)
            if booked.live and lane is not None and lane.kind is LaneKind.STUDIO:
                return lane
        return self.waiting

    def clashes(self, draft: Draft) -> tuple[Clash, ...]:
        """What a draft would meet: what is booked for its show and who is on it follow the show."""
        if draft.block is None or draft.block.show_id is None or draft.copying:
            return clashes_of(draft, self.around)
        found = list(clashes_of(draft, self.around))
        for booked in self.around.blocks_of(draft.block.key):
            lane = self.around.lane(booked.lane)
            if booked.live and lane is not None and lane.kind is LaneKind.STUDIO:
                found += clashes_of(_following(draft, draft.block, booked, lane), self.around)
        own = draft.block.key
        others = (each for each in found if each.block is None or each.block.show_id != own)
        return tuple({_identity(each): each for each in others}.values())

    def look_at(self, span: Span) -> None:
        """Makes sure that all within a span is read, and shows it."""
        self.around.look_at(Span(span.start - _MARGIN, span.end + _MARGIN))
        self.refresh()

    def refresh(self) -> None:
        """Makes the shows anew of what is read."""
        around = self.around
        self._troubles = worst_troubles(around.agenda, around.troubles)
        shows = show_blocks(
            around.agenda, around.rooms, self._language, zone=around.zone, wanted=around.wanted
        )
        self.blocks = (*shows, *self._other_times())

    def _studio(self) -> Lane | None:
        studio_id = self.around.wanted.shows.studio_id
        return None if studio_id is None else self.around.lane(studio_key(studio_id))

    def _other_times(self) -> Iterator[Block]:
        """What is booked in the studio for no show: maintenance, a rental."""
        lane = self._studio()
        for block in () if lane is None else self.around.blocks_in(lane.key).blocks:
            if block.show_id is None and not block.dimmed:
                yield replace(block, level=0, depth=1)


def _identity(clash: Clash) -> tuple[str, str]:
    return clash.lane.key, "" if clash.block is None else clash.block.key


def _following(draft: Draft, show: Block, booked: Block, lane: Lane) -> Draft:
    """The same change for a booking of the show."""
    use = Span(
        booked.use.start + draft.use.start - show.use.start,
        booked.use.end + draft.use.end - show.use.end,
    )
    return Draft(draft.aim, lane, lane, use, booked.use.start, booked)
