"""What is meant while a show is dragged over a calendar: drafts by the wall clock, without Qt.

A calendar has a place for each minute that a clock shows, so dragging is arithmetic of wall times:
a show that is moved to another day keeps its clock, also where clocks change in between.
"""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final, NamedTuple

from planner.domain.intervals import Span
from planner.ui.schedule.blocks import Block, Lane
from planner.ui.schedule.calendar_days import DAY_MINUTES, moment_of, wall_at, wall_time
from planner.ui.schedule.dragging import Aim, Draft
from planner.ui.schedule.geometry import Grip

STEP: Final = 15
FINE_STEP: Final = 1
"""What dragging snaps to, in minutes: usually, and with Alt."""

_AIMS: Final = {Grip.BODY: Aim.MOVE, Grip.START: Aim.START, Grip.END: Aim.END}
_LONGEST: Final = 31 * 24 * 3600


class Spot(NamedTuple):
    """A point of a calendar."""

    day: date
    minute: float


class Drag(NamedTuple):
    """A draft as it was begun, where it was taken, and where a copy of the show would be held."""

    draft: Draft
    grabbed: Spot
    copy_lane: Lane


def taken(block: Block, grip: Grip, spot: Spot, *, home: Lane, copy_lane: Lane) -> Drag:
    """A show is taken at a point, or a booking without one; `home` is the lane that it lies in.

    Calendars move shows, and what is booked follows them: their home is the lane of shows without
    a studio. A copy of a show is held in `copy_lane`, which may be that of a studio.
    """
    draft = Draft(_AIMS[grip], home, home, block.use, block.use.start, block)
    return Drag(draft, spot, copy_lane)


def begun(spot: Spot, zone: str, *, waiting: Lane) -> Drag:
    """Something new is begun at a point."""
    start = _floor(spot)
    use = _between(start, start + timedelta(minutes=STEP), zone)
    return Drag(Draft(Aim.NEW, waiting, waiting, use, use.start), spot, waiting)


def dragged(drag: Drag, spot: Spot, *, step: int, zone: str, copying: bool) -> Draft:
    """The draft with the pointer at another point; `step` in minutes.

    What is dragged up or down by less than half a step keeps its clock.
    """
    draft = drag.draft
    if draft.block is None:
        return replace(draft, use=_drawn(drag.grabbed, spot, step=step, zone=zone))
    copying = copying and draft.aim is Aim.MOVE and draft.block.show_id is not None
    lane = drag.copy_lane if copying else draft.home
    start, end = draft.block.use
    if draft.aim is Aim.MOVE:
        begin = _moved(start, drag, spot, step, zone)
        use = Span(begin, begin + end - start)
    elif draft.aim is Aim.START:
        least = end - min(step * 60, end - start)
        use = Span(min(_moved(start, drag, spot, step, zone), least), end)
    else:
        least = start + min(step * 60, end - start)
        use = Span(start, max(_moved(end, drag, spot, step, zone), least))
    return replace(draft, use=use, lane=lane, copying=copying)


def moved_by_days(draft: Draft, days: int, zone: str) -> Draft:
    """The draft so many days later (or, below 0, earlier); it keeps its clock and its length."""
    start = moment_of(wall_at(draft.use.start, zone) + timedelta(days=days), zone)
    return replace(draft, use=Span(start, start + draft.use.end - draft.use.start))


def _moved(moment: int, drag: Drag, spot: Spot, step: int, zone: str) -> int:
    """A moment moved as far as the pointer, by the clock."""
    days = (spot.day - drag.grabbed.day).days
    by = spot.minute - drag.grabbed.minute
    keeps_clock = abs(by) < step / 2
    if keeps_clock and not days:
        return moment
    wall = wall_at(moment, zone) + timedelta(days=days)
    if not keeps_clock:
        wall = _snapped(wall + timedelta(minutes=by), step)
    return moment_of(wall, zone)


def _snapped(wall: datetime, step: int) -> datetime:
    """The nearest wall time of its day at which the clock shows a multiple of `step` minutes."""
    minutes = (wall - wall_time(wall.date(), 0)).total_seconds() / 60
    return wall_time(wall.date(), (minutes + step / 2) // step * step)


def _drawn(grabbed: Spot, spot: Spot, *, step: int, zone: str) -> Span:
    """From where it was begun to the pointer, either way, at least a usual step."""
    anchor = _floor(grabbed)
    here = wall_time(spot.day, (spot.minute + step / 2) // step * step)
    if here > anchor:
        return _between(anchor, here, zone)
    return _between(min(here, anchor), anchor + timedelta(minutes=STEP), zone)


def _between(start: datetime, end: datetime, zone: str) -> Span:
    """At least a usual step, also where clocks skip what lies between, and no show is too long."""
    first = moment_of(start, zone)
    return Span(first, min(max(moment_of(end, zone), first + STEP * 60), first + _LONGEST))


def _floor(spot: Spot) -> datetime:
    minute = min(spot.minute // STEP * STEP, DAY_MINUTES - STEP)
    return wall_time(spot.day, minute)
