"""How full a week is: hours booked, idle and paid of a studio, hours on duty and pay of a person.

A week is that of the owner's own clock, from Monday 00:00 to the next; around a clock change it has
an hour more or less.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from planner.domain.costing import assignment_cost, block_cost
from planner.domain.crew import AssignmentStatus, Creator, TimeOff
from planner.domain.grouping import grouped
from planner.domain.intervals import Span, intersection, subtract, total, union
from planner.domain.schedule import Block, Duty, Schedule, blocks_of, duties_of
from planner.domain.spans import wall_instant, wall_span
from planner.domain.studio import Closure, Studio
from planner.domain.weekly import shut_spans, weekly_spans


@dataclass(frozen=True, slots=True)
class StudioLoad:
    """A studio's week, in seconds. `booked` is what live blocks take (setup and teardown too, a
    second that two of them claim counts once); `idle` is open and not booked.

    `cost`, in minor units of the workspace's currency, is that of the live blocks that begin in
    the week; None: the studio has no rate.
    """

    studio: Studio
    booked: int
    idle: int
    cost: int | None


@dataclass(frozen=True, slots=True)
class DayLoad:
    """A day of a person: when they are on duty, and when they are away or not available."""

    day: Span
    busy: tuple[Span, ...]
    away: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class CreatorLoad:
    """A person's week. `on_duty` is in seconds, calls included, each second once.

    `pay`, in minor units of the workspace's currency, is that of the shifts that begin in the week,
    as far as it is known; None: there are shifts, and the pay of none of them is known. `asked` is
    the instant of the first call that nobody has answered yet, None for none.
    """

    creator: Creator
    days: tuple[DayLoad, ...]
    on_duty: int
    pay: int | None
    asked: int | None


def monday_of(day: date) -> date:
    """The Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def week_span(monday: date, zone_name: str) -> Span:
    """The week from a Monday on, in a zone."""
    return Span(_midnight(monday, zone_name), _midnight(monday + timedelta(days=7), zone_name))


def studio_loads(schedule: Schedule, monday: date) -> tuple[StudioLoad, ...]:
    """The week of every studio of a schedule that holds all that touches it, in their order."""
    blocks = grouped(
        (block for block in blocks_of(schedule) if block.live), lambda each: each.studio.id
    )
    closures = grouped(schedule.closures, lambda each: each.studio_id)
    return tuple(
        _studio_load(each, monday, blocks.get(each.id, []), closures.get(each.id, []))
        for each in schedule.studios
    )


def creator_loads(schedule: Schedule, monday: date) -> tuple[CreatorLoad, ...]:
    """The week of every person of a schedule that holds all that touches it, in their order."""
    duties = grouped(
        (duty for duty in duties_of(schedule) if duty.live), lambda each: each.creator.id
    )
    time_off = grouped(schedule.time_off, lambda each: each.creator_id)
    return tuple(
        _creator_load(each, monday, duties.get(each.id, []), time_off.get(each.id, []))
        for each in schedule.creators
    )


def _studio_load(
    studio: Studio, monday: date, blocks: Sequence[Block], closures: Sequence[Closure]
) -> StudioLoad:
    week = week_span(monday, studio.timezone)
    taken = [block.span for block in blocks]
    shut = [wall_span(each.starts_at, each.ends_at, studio.timezone) for each in closures]
    opened = weekly_spans(studio.open_hours, studio.timezone, week)
    begun = (span for span in taken if week.start <= span.start < week.end)
    costs = [block_cost(span, studio) or 0 for span in begun]
    return StudioLoad(
        studio=studio,
        booked=total(intersection([week], taken)),
        idle=total(subtract(opened, [*shut, *taken])),
        cost=None if studio.hourly_rate is None else sum(costs),
    )


def _creator_load(
    creator: Creator, monday: date, duties: Sequence[Duty], time_off: Sequence[TimeOff]
) -> CreatorLoad:
    week = week_span(monday, creator.timezone)
    spans = [duty.span for duty in duties]
    off = [wall_span(each.starts_at, each.ends_at, creator.timezone) for each in time_off]
    away = union((*off, *shut_spans(creator.availability, creator.timezone, week)))
    begun = [duty for duty in duties if week.start <= duty.span.start < week.end]
    asked = (duty for duty in begun if duty.assignment.status is AssignmentStatus.ASKED)
    return CreatorLoad(
        creator=creator,
        days=tuple(
            DayLoad(day, intersection([day], spans), intersection([day], away))
            for day in _days(monday, creator.timezone)
        ),
        on_duty=total(intersection([week], spans)),
        pay=_pay(creator, begun),
        asked=next((duty.span.start for duty in asked), None),
    )


def _pay(creator: Creator, duties: Sequence[Duty]) -> int | None:
    pays = [assignment_cost(duty.assignment, creator, duty.show) for duty in duties]
    known = [pay for pay in pays if pay is not None]
    return None if pays and not known else sum(known)


def _days(monday: date, zone_name: str) -> list[Span]:
    midnights = [_midnight(monday + timedelta(days=number), zone_name) for number in range(8)]
    return [Span(*each) for each in pairwise(midnights)]


def _midnight(day: date, zone_name: str) -> int:
    return wall_instant(datetime.combine(day, time()), zone_name)
