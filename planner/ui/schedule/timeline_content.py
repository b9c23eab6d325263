"""What the time line shows at present: read by days, kept, and laid into lanes; no Qt."""

from collections.abc import Mapping, Sequence
from typing import Final

from planner.domain.agenda import Agenda, ShowTime
from planner.domain.findings import Severity
from planner.domain.intervals import Span
from planner.services.agenda import Rooms, read_agenda, read_rooms, shows_with
from planner.services.workspace import Workspace
from planner.ui.schedule.blocks import NO_BLOCKS, UNBOOKED, Block, Lane, LaneBlocks
from planner.ui.schedule.closed_hours import ClosedHours
from planner.ui.schedule.filtering import EVERYTHING, ShowFilter, Wanted
from planner.ui.schedule.geometry import Layout, Section
from planner.ui.schedule.laid_days import LaidDays, days_around
from planner.ui.schedule.time_axis import DAY
from planner.ui.schedule.timeline_lanes import (
    blocks_of,
    creator_section,
    studio_section,
    waiting_section,
)
from planner.wording.language import Language

_NOWHERE: Final = Span(0, 0)
_SEEN_AT_A_TIME: Final = DAY
_AHEAD_AT_A_TIME: Final = DAY // 2
"""So much is read in one piece between two frames: of what is looked at, and of what is near."""


class TimelineContent:
    """The lanes of a plan with what lies in them around the time that is looked at.

    `look_at` says which, and reads it at once, `see` leaves that to `prepare`; what was read is
    kept until `reread` or `read_lanes_again`. `zone` is the plan's, in which the time line counts;
    `rooms` are what the lanes are made from; `troubles` are the worst that was found, by the id of
    what it was found about.
    """

    def __init__(self, workspace: Workspace, language: Language) -> None:
        self._workspace = workspace
        self._language = language
        self._laid = LaidDays(
            lambda span: read_agenda(workspace, span, self.rooms.studios), self._lay
        )
        self._sight = _NOWHERE
        self._closed = ClosedHours()
        self._layout: Layout | None = None
        self._depths: dict[str, int] = {}
        self._waiting = 0
        self._filter = EVERYTHING
        self._among: frozenset[str] | None = None
        self.troubles: Mapping[str, Severity] = {}
        self.zone = ""
        self.rooms = Rooms((), (), (), (), ())
        self.sections: list[Section] = []
        self._read_lanes()

    # What is there

    @property
    def agenda(self) -> Agenda:
        """All that is read around the time that is looked at."""
        return self._laid.agenda(self._sight)

    @property
    def lanes(self) -> Mapping[str, LaneBlocks]:
        """The blocks of each lane that has any."""
        return self._laid.lanes

    @property
    def wanted(self) -> Wanted:
        """What is emphasised."""
        return Wanted(self._filter, frozenset(self.troubles), self._among)

    def show(self, show_id: str) -> ShowTime | None:
        """A show among those that are read."""
        return self._laid.shows.get(show_id)

    def blocks_in(self, lane_key: str) -> LaneBlocks:
        """The blocks of a lane."""
        return self.lanes.get(lane_key, NO_BLOCKS)

    def blocks_of(self, show_id: str) -> list[Block]:
        """The blocks of a show from top to bottom, then by start."""
        return [each for each in self.ordered() if each.show_id == show_id]

    def block(self, key: str) -> Block | None:
        """The block of a booking, shift or show without a studio."""
        found = (each for lane in self.lanes.values() for each in lane.blocks if each.key == key)
        return next(found, None)

    def ordered(self) -> list[Block]:
        """All blocks that are read, lane after lane from the top, by start in each."""
        keys = [lane.key for section in self.sections for lane in section.lanes]
        return [each for key in keys for each in self.blocks_in(key).blocks]

    def lane(self, key: str) -> Lane | None:
        """A lane by its key."""
        lanes = (lane for section in self.sections for lane in section.lanes)
        return next((lane for lane in lanes if lane.key == key), None)

    def trouble(self, block: Block) -> Severity | None:
        """The worst that was found about a block, or about the show of one without a studio."""
        return self.troubles.get(block.key)

    def layout(self, span: Span) -> Layout:
        """The strips, as high as what is to be seen in a stretch of time needs."""
        waiting = len(self.blocks_in(UNBOOKED).within(*span))
        depths = {key: lane.depth(*span) for key, lane in self.lanes.items()}
        depths = {key: depth for key, depth in depths.items() if depth > 1}
        if self._layout is None or (waiting, depths) != (self._waiting, self._depths):
            self._waiting, self._depths = waiting, depths
            self.sections[1] = waiting_section(self._language, self.zone, waiting)
            self._layout = Layout(self.sections, depths)
        return self._layout

    def state_in(self, span: Span) -> tuple[object, ...]:
        """What is another whenever anything in a stretch of time lies otherwise than before."""
        return self._laid.state_in(span)

    def closed(self, lane: Lane, span: Span) -> Sequence[Span]:
        """When a studio is shut, or a person cannot work, within the weeks of a span."""
        return self._closed.of(lane, span)

    # What changes it

    def look_at(self, span: Span) -> None:
        """Makes sure that all within a span, and a day beside it, is read."""
        self._sight = span
        self._laid.reach(days_around(span, 1))

    def see(self, span: Span) -> None:
        """The same when there is time for it: `prepare` does it bit by bit."""
        self._sight = span

    def prepare(self, ahead: int) -> bool:
        """Reads a bit of what is looked at or lies `ahead` (seconds) of it, the nearest first.

        Gives whether there is more of it to read.
        """
        seen = self._laid.missing(days_around(self._sight, 1))
        if seen.start < seen.end:
            self._laid.reach(_piece(seen, self._laid.known, _SEEN_AT_A_TIME))
            return True
        near = self._laid.missing(days_around(self._sight, ahead // DAY))
        if near.start < near.end:
            self._laid.reach(_piece(near, self._laid.known, _AHEAD_AT_A_TIME))
            return True
        return False

    def narrow(self, wanted: ShowFilter) -> None:
        """Emphasises what a filter wants."""
        self._filter = wanted
        self._find_among()
        self._lay_again()

    def show_troubles(self, troubles: Mapping[str, Severity]) -> None:
        """Says about which ids something was found, and how bad it is."""
        if troubles != self.troubles:
            self.troubles = troubles
            if self._filter.only_problems:
                self._lay_again()

    def reread(self) -> None:
        """Forgets what lay in the lanes, and reads what is looked at anew."""
        self._laid.forget()
        self._find_among()
        if self._sight != _NOWHERE:
            self.look_at(self._sight)

    def read_lanes_again(self) -> None:
        """The same for the lanes themselves."""
        self._read_lanes()
        self.reread()

    # The inside

    def _read_lanes(self) -> None:
        charter = self._workspace.charter
        self.zone, self._currency = charter.timezone, charter.currency
        self.rooms = read_rooms(self._workspace)
        self._closed.forget()
        self.sections = [
            studio_section(self.rooms, self._language, self._currency),
            # Beside the studios, not under sixty people, so that dragging there is a short way.
            waiting_section(self._language, self.zone, self._waiting),
            creator_section(self.rooms, self._language),
        ]
        self._layout = None

    def _find_among(self) -> None:
        wanted = self._filter
        self._among = shows_with(
            self._workspace,
            channel_id=wanted.channel_id,
            studio_id=wanted.studio_id,
            creator_id=wanted.creator_id,
        )

    def _lay_again(self) -> None:
        self._laid.lay_again(days_around(self._sight, 1))

    def _lay(self, agenda: Agenda, span: Span) -> Mapping[str, Sequence[Block]]:
        return blocks_of(agenda, span, self.rooms.brands, self._language, self.wanted)


def _piece(missing: Span, known: Span, length: int) -> Span:
    """So much of what is missing, where it meets what is known."""
    if missing.end == known.start:
        return Span(max(missing.start, missing.end - length), missing.end)
    return Span(missing.start, min(missing.end, missing.start + length))
