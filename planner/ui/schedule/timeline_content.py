"""What the time line shows at present: read a week at a time, kept, and laid into lanes; no Qt."""

from collections.abc import Mapping, Sequence

from planner.domain.agenda import Agenda, ShowTime, joined
from planner.domain.findings import Severity
from planner.domain.intervals import Span
from planner.services.agenda import Rooms, read_agenda, read_rooms, shows_with
from planner.services.workspace import Workspace
from planner.ui.schedule.agenda_weeks import AgendaWeeks
from planner.ui.schedule.blocks import NO_BLOCKS, Block, Lane, LaneBlocks
from planner.ui.schedule.closed_hours import ClosedHours, weeks_of
from planner.ui.schedule.filtering import EVERYTHING, ShowFilter, Wanted
from planner.ui.schedule.geometry import Layout, Section
from planner.ui.schedule.timeline_lanes import (
    blocks_of,
    is_waiting,
    sections_of,
    stacked_lanes,
)
from planner.wording.language import Language


class TimelineContent:
    """The lanes of a plan with what lies in them around the time that is looked at.

    `look_at` says which; what was read is kept until `reread` or `read_lanes_again`. `zone` is the
    plan's, in which the time line counts; `rooms` are what the lanes are made from; `troubles` are
    the worst that was found, by the id of what it was found about.
    """

    def __init__(self, workspace: Workspace, language: Language) -> None:
        self._workspace = workspace
        self._language = language
        self._weeks = AgendaWeeks(self._read, lambda week: self._laid.pop(week, None))
        self._shown: tuple[int, ...] = ()
        self._closed = ClosedHours()
        self._layout: Layout | None = None
        self._depths: dict[str, int] = {}
        self._filter = EVERYTHING
        self._among: frozenset[str] | None = None
        self.troubles: Mapping[str, Severity] = {}
        self.zone = ""
        self.rooms = Rooms((), (), (), (), ())
        self._laid: dict[int, Mapping[str, Sequence[Block]]] = {}
        self._shows: dict[str, ShowTime] = {}
        self.lanes: Mapping[str, LaneBlocks] = {}
        self.sections: list[Section] = []
        self._read_lanes()

    # What is there

    @property
    def agenda(self) -> Agenda:
        """All that is read around the time that is looked at."""
        return joined([self._weeks.of(week) for week in self._shown])

    @property
    def wanted(self) -> Wanted:
        """What is emphasised."""
        return Wanted(self._filter, frozenset(self.troubles), self._among)

    def show(self, show_id: str) -> ShowTime | None:
        """A show among those that are read."""
        return self._shows.get(show_id)

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
        depths = {key: lane.depth(*span) for key, lane in self.lanes.items()}
        if self._layout is None or depths != self._depths:
            self._layout, self._depths = Layout(self.sections, depths), depths
        return self._layout

    def closed(self, lane: Lane, span: Span) -> Sequence[Span]:
        """When a studio is shut, or a person cannot work, within the weeks of a span."""
        return self._closed.of(lane, span)

    # What changes it

    def look_at(self, span: Span) -> bool:
        """Makes sure that all within a span is read; whether the lanes are others than before."""
        weeks = weeks_of(span)
        if weeks == self._shown:
            return False
        self._shown = weeks
        self._lay_out()
        return True

    def prepare(self, span: Span) -> bool:
        """Reads a day of what will be looked at next; whether there is more of it to do."""
        missing = [week for week in weeks_of(span) if week not in self._laid]
        for week in missing[:1]:
            if self._weeks.has(week):
                self._lay(week)
                return len(missing) > 1
            self._weeks.read_a_day(week)
        return bool(missing)

    def narrow(self, wanted: ShowFilter) -> None:
        """Emphasises what a filter wants."""
        self._filter = wanted
        self._find_among()
        self._lay_out_again()

    def show_troubles(self, troubles: Mapping[str, Severity]) -> None:
        """Says about which ids something was found, and how bad it is."""
        self.troubles = troubles
        if self._filter.only_problems:
            self._lay_out_again()

    def reread(self) -> None:
        """Forgets what lay in the lanes, and reads what is looked at anew."""
        self._weeks.forget()
        self._find_among()
        self._lay_out_again()

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
        self._name_lanes()

    def _name_lanes(self) -> None:
        self._layout = None
        waiting = sum(is_waiting(show) for show in self._shows.values())
        self.sections = sections_of(self.rooms, self._language, self._currency, self.zone, waiting)

    def _find_among(self) -> None:
        wanted = self._filter
        self._among = shows_with(
            self._workspace,
            channel_id=wanted.channel_id,
            studio_id=wanted.studio_id,
            creator_id=wanted.creator_id,
        )

    def _lay_out_again(self) -> None:
        self._laid.clear()
        self._lay_out()

    def _lay_out(self) -> None:
        parts = [self._lay(week) for week in self._shown]
        self._shows = {
            show.show_id: show for week in self._shown for show in self._weeks.of(week).shows
        }
        self.lanes = stacked_lanes(parts)
        self._name_lanes()

    def _lay(self, week: int) -> Mapping[str, Sequence[Block]]:
        """The blocks of a week, made when they are first looked at."""
        found = self._laid.get(week)
        if found is None:
            brands = self.rooms.brands
            found = blocks_of(self._weeks.of(week), brands, self._language, self.wanted)
            self._laid[week] = found
        return found

    def _read(self, span: Span) -> Agenda:
        return read_agenda(self._workspace, span, self.rooms.studios)
