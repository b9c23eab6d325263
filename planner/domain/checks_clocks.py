"""Checks on wall times that a clock change skips or doubles, where somebody relies on them."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

from planner.domain.base import format_wall_time
from planner.domain.crew import TimeOff
from planner.domain.finding_rule import Values, finding
from planner.domain.findings import Code, Dated, Finding
from planner.domain.grouping import grouped
from planner.domain.intervals import Span, overlaps_between
from planner.domain.schedule import Block, Duty, Schedule
from planner.domain.spans import doubtful_span, show_span
from planner.domain.studio import Closure
from planner.domain.zone import Shift, shift_at, to_instant, to_wall


def clock_change(
    wall: datetime, zone_name: str, title: str, *, what: str, subjects: tuple[str, ...]
) -> Iterator[Finding]:
    """Whether a wall time is skipped or doubled; `what` is a variant of DST_GAP and DST_FOLD."""
    shift = shift_at(wall, zone_name)
    values: Values = {
        "title": title,
        "wall": format_wall_time(wall),
        "zone": zone_name,
        "what": what,
    }
    if shift is Shift.GAP:
        taken_as = format_wall_time(to_wall(to_instant(wall, zone_name), zone_name))
        yield finding(Code.DST_GAP, subjects, {**values, "taken_as": taken_as})
    elif shift is Shift.FOLD:
        yield finding(Code.DST_FOLD, subjects, values)


def clock_findings(
    schedule: Schedule, blocks: Sequence[Block], duties: Sequence[Duty]
) -> Iterator[Dated]:
    """Doubtful times of bookings, closures and time off; those of shows are in their own checks.

    `blocks` and `duties` are the live ones that are not settled. A closure or time off is
    mentioned only where somebody is booked in the very hour of which it is in doubt: most begin
    at midnight, where some zones change their clocks, and nobody cares.
    """
    for block in blocks:
        yield from _booking(block)
    yield from _closures(schedule.closures, blocks)
    yield from _time_off(schedule.time_off, duties)


class _Doubt(NamedTuple):
    """A bound of a closure or of time off that can be read in two ways, and what is between."""

    of: Closure | TimeOff
    wall: datetime
    span: Span


def _booking(block: Block) -> Iterator[Dated]:
    """The start and the end, unless they are those of the show, about which it says so itself."""
    booking, zone = block.booking, block.studio.timezone
    own = None if block.show is None else show_span(block.show)
    bounds = (
        ("booking_start", booking.starts_at, block.use.start, own.start if own else None),
        ("booking_end", booking.ends_at, block.use.end, own.end if own else None),
    )
    for what, wall, at, at_of_show in bounds:
        if at != at_of_show:
            subjects = (*block.ids, block.studio.id, format_wall_time(wall))
            for each in clock_change(wall, zone, block.title, what=what, subjects=subjects):
                yield Dated(at, each)


def _closures(closures: Sequence[Closure], blocks: Sequence[Block]) -> Iterator[Dated]:
    closed = grouped(closures, lambda each: each.studio_id)
    for studio_id, booked in grouped(blocks, lambda each: each.studio.id).items():
        studio = booked[0].studio
        doubts = _doubts(closed.get(studio_id, ()), studio.timezone)
        pairs = overlaps_between([each.span for each in doubts], [each.span for each in booked])
        for at_doubt, at_block in pairs:
            doubt, block = doubts[at_doubt], booked[at_block]
            subjects = (*block.ids, doubt.of.id, studio.id, format_wall_time(doubt.wall))
            yield from _dated(doubt, studio.timezone, studio.name, "closure", subjects)


def _time_off(time_off: Sequence[TimeOff], duties: Sequence[Duty]) -> Iterator[Dated]:
    away = grouped(time_off, lambda each: each.creator_id)
    missed = (duty for duty in duties if duty.creator.id in away)
    at_show = grouped(missed, lambda each: (each.creator.id, each.show.id))
    for (creator_id, show_id), own in at_show.items():
        creator = own[0].creator
        doubts = _doubts(away[creator_id], creator.timezone)
        pairs = overlaps_between([each.span for each in doubts], [each.span for each in own])
        for at_doubt, met in grouped(sorted(pairs), lambda pair: pair[0]).items():
            doubt, assigned = doubts[at_doubt], (own[place].assignment.id for _, place in met)
            wall = format_wall_time(doubt.wall)
            subjects = (*assigned, show_id, creator.id, doubt.of.id, wall)
            yield from _dated(doubt, creator.timezone, creator.name, "time_off", subjects)


def _doubts(entities: Sequence[Closure | TimeOff], zone_name: str) -> list[_Doubt]:
    bounds = ((each, wall) for each in entities for wall in (each.starts_at, each.ends_at))
    doubts = (_Doubt(each, wall, doubtful_span(wall, zone_name)) for each, wall in bounds)
    return [doubt for doubt in doubts if doubt.span.start < doubt.span.end]


def _dated(
    doubt: _Doubt, zone_name: str, title: str, what: str, subjects: tuple[str, ...]
) -> Iterator[Dated]:
    for each in clock_change(doubt.wall, zone_name, title, what=what, subjects=subjects):
        yield Dated(doubt.span.start, each)
