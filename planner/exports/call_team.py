"""The team of a call sheet: everybody once, with each shift, the call and how to reach them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import chain

from planner.domain.crew import Creator
from planner.domain.run_of_show import RunOfShow
from planner.domain.shifts import CrewShift, hosts_of, shifts_of
from planner.domain.timing import EPOCH, Timing
from planner.domain.zone import zone
from planner.exports import show_texts
from planner.exports.call_words import CallWord, said, their_clock
from planner.exports.canvas import Align
from planner.exports.ink import GREY
from planner.exports.sheet_view import SheetView
from planner.exports.sheet_words import NOTHING
from planner.exports.spans import Span, plain
from planner.exports.table_pdf import Cell, Column, TableRow
from planner.wording import dates, terms


def team_columns(view: SheetView) -> list[Column]:
    """Who, role, call, on duty, status, contact."""
    return [
        Column(said(view.language, CallWord.WHO), most=0.3, share=0.3),
        Column(said(view.language, CallWord.ROLE), most=0.2, share=0.1),
        Column(said(view.language, CallWord.CALL), Align.RIGHT, most=0.14, firm=True),
        Column(said(view.language, CallWord.ON_DUTY), Align.RIGHT, most=0.24, firm=True),
        Column(said(view.language, CallWord.STATUS), most=0.14),
        Column(said(view.language, CallWord.CONTACT), most=0.3, share=0.3),
    ]


def team_of(run: RunOfShow) -> tuple[str, ...]:
    """The ids of everybody on a show, by their first call; who has no shift yet comes last."""
    shifts = sorted(shifts_of(run), key=lambda each: (each.call, each.start, each.assignment.id))
    people = chain((each.assignment.creator_id for each in shifts), hosts_of(run))
    return tuple(each for each in dict.fromkeys(people) if each in run.creators)


def team_rows(view: SheetView, run: RunOfShow, timing: Timing) -> list[TableRow]:
    """Everybody on the show once, with all their shifts."""
    writer, shifts = _Writer(view, run, timing), shifts_of(run)
    return [
        writer.row(run.creators[creator_id], [s for s in shifts if _is_of(s, creator_id)])
        for creator_id in team_of(run)
    ]


def hours_text(view: SheetView, timing: Timing, shift: CrewShift) -> str:
    """A shift on the show's clock: `16:00 – 17:30`, with days where they are not that of on air."""
    return _hours(view, shift, timing.timezone, timing.local(timing.on_air))


def hours_at_home(view: SheetView, timing: Timing, shift: CrewShift, home: str) -> str:
    """A shift on a person's own clock: `Chicago 18:00 – 19:30`; empty where it is the show's."""
    if _local(shift.start, home).utcoffset() == timing.local(shift.start).utcoffset():
        return ""
    hours = _hours(view, shift, home, timing.local(timing.on_air))
    return their_clock(view.language, home, hours)


def call_text(view: SheetView, timing: Timing, shift: CrewShift, zone_name: str) -> str:
    """When somebody has to be there, in a zone."""
    return dates.clock_after(
        view.language, _local(shift.call, zone_name), timing.local(timing.on_air)
    )


def _is_of(shift: CrewShift, creator_id: str) -> bool:
    return shift.assignment.creator_id == creator_id


def _local(instant: int, zone_name: str) -> datetime:
    return datetime.fromtimestamp(instant, EPOCH.tzinfo).astimezone(zone(zone_name))


def _hours(view: SheetView, shift: CrewShift, zone_name: str, since: datetime) -> str:
    start, end = _local(shift.start, zone_name), _local(shift.end, zone_name)
    first = dates.clock_after(view.language, start, since)
    return f"{first} – {dates.clock_after(view.language, end, start)}"


@dataclass(frozen=True, slots=True)
class _Writer:
    view: SheetView
    run: RunOfShow
    timing: Timing

    def row(self, creator: Creator, shifts: list[CrewShift]) -> TableRow:
        """One person: in a band each shift, under it the same on their own clock."""
        lines = [line for shift in shifts for line in self._lines(creator, shift)]
        if not lines:
            host = show_texts.role_text(self.view.options, "host")
            none = self._second(said(self.view.language, CallWord.NO_SHIFT))
            lines = [(self.view.text(host), self._dash(), none, self._dash())]
        who = [self.view.text(creator.name, strong=True)]
        if creator.full_name and creator.full_name != creator.name:
            who.append(self._second(creator.full_name))
        reached = "\n".join(each for each in (creator.phone, creator.email) if each.strip())
        contact = [self.view.text(reached or NOTHING)]
        roles, calls, hours, states = zip(*lines, strict=True)
        cells = (who, roles, calls, hours, states, contact)
        return TableRow(tuple(Cell(tuple((span,) for span in each)) for each in cells))

    def _lines(self, creator: Creator, shift: CrewShift) -> Iterator[tuple[Span, Span, Span, Span]]:
        view, timing = self.view, self.timing
        status = terms.assignment_status_name(view.language, shift.assignment.status)
        yield (
            view.text(show_texts.role_text(view.options, shift.assignment.role)),
            view.text(call_text(view, timing, shift, timing.timezone), strong=True),
            view.text(hours_text(view, timing, shift)),
            view.text(status),
        )
        if there := hours_at_home(view, timing, shift, creator.timezone):
            call = call_text(view, timing, shift, creator.timezone)
            blank = self._second("")
            yield blank, self._second(call), self._second(there), blank

    def _second(self, text: str) -> Span:
        return plain(text, self.view.second, color=GREY)

    def _dash(self) -> Span:
        return self.view.text(NOTHING)
