"""Checks on studios: rooms booked twice, holds that clash or lapse, closures and opening hours."""

from collections.abc import Iterator, Sequence
from typing import Final

from planner.domain.base import format_wall_time
from planner.domain.finding_rule import Values, finding
from planner.domain.findings import Code, Dated
from planner.domain.grouping import grouped
from planner.domain.holds import meeting
from planner.domain.intervals import (
    overlapping_pairs,
    overlaps_between,
    total,
)
from planner.domain.schedule import Block, Schedule
from planner.domain.spans import instant, wall_instant, wall_span
from planner.domain.studio import Closure
from planner.domain.weekly import shut_spans

SOON: Final = 48 * 3600
"""How many seconds before a hold lapses it is mentioned: as long as the first hold has to confirm
when somebody challenges it, so that there is still time to act."""


def booking_findings(schedule: Schedule, blocks: Sequence[Block]) -> Iterator[Dated]:
    """What is wrong with the bookings of studios; `blocks` are all of the schedule's.

    Enquiries, released and cancelled bookings, those of cancelled shows and lapsed holds keep
    nobody out and are not looked at (but for the lapse itself). What is over is not complained
    about by itself, but a booking still clashes with it.
    """
    closures = grouped(schedule.closures, lambda each: each.studio_id)
    yield from _holds(schedule, blocks)
    live = [block for block in blocks if block.live]
    for studio_id, booked in grouped(live, lambda each: each.studio.id).items():
        yield from _clashes(booked)
        yield from _closed(booked, closures.get(studio_id, []))
        for block in booked:
            yield from _outside_hours(block)


def _clashes(booked: Sequence[Block]) -> Iterator[Dated]:
    """Every two live blocks of one studio that do not fit; holds of different ranks may queue."""
    for first, second in overlapping_pairs([block.span for block in booked]):
        one, other = booked[first], booked[second]
        short = meeting(one.booking, other.booking, one.studio)
        if not short or (one.settled and other.settled):
            continue
        if one.confirmed and other.confirmed:
            yield _clash(Code.STUDIO_OVERLAP, one, other, {"overlap": short})
        elif one.confirmed or other.confirmed:
            hold, firm = (other, one) if one.confirmed else (one, other)
            yield _hold_conflict(hold, firm, short, against="confirmed")
        elif one.booking.hold_rank == other.booking.hold_rank:
            yield _hold_conflict(one, other, short, against="rank")


def _hold_conflict(hold: Block, other: Block, short: int, *, against: str) -> Dated:
    values: Values = {
        "overlap": short,
        "rank": hold.booking.hold_rank,
        "against": against,
    }
    return _clash(Code.HOLD_CONFLICT, hold, other, values)


def _clash(code: Code, one: Block, other: Block, values: Values) -> Dated:
    subjects = (one.booking.id, other.booking.id, *one.ids[1:], *other.ids[1:], one.studio.id)
    titles: Values = {
        "studio": one.studio.name,
        "show": one.title,
        "other": other.title,
    }
    at = max(one.span.start, other.span.start)
    return Dated(at, finding(code, tuple(dict.fromkeys(subjects)), {**titles, **values}))


def _holds(schedule: Schedule, blocks: Sequence[Block]) -> Iterator[Dated]:
    """Holds that have lapsed or will do so soon.

    Of a lapsed hold nothing is said where its show has a room all the same: it was a second
    choice, and nobody misses it.
    """
    housed = {block.show.id for block in blocks if block.show is not None and block.live}
    for block in blocks:
        expires_at = block.booking.expires_at
        if not block.held or block.settled or expires_at is None:
            continue
        lapses = wall_instant(expires_at, block.studio.timezone)
        if not block.lapsed and lapses - instant(schedule.now) > SOON:
            continue
        if block.lapsed and block.show is not None and block.show.id in housed:
            continue
        values: Values = {
            "studio": block.studio.name,
            "show": block.title,
            "expires_at": format_wall_time(expires_at),
            "state": "lapsed" if block.lapsed else "soon",
        }
        yield Dated(lapses, finding(Code.HOLD_EXPIRED, (*block.ids, block.studio.id), values))


def _closed(booked: Sequence[Block], closures: Sequence[Closure]) -> Iterator[Dated]:
    zone = booked[0].studio.timezone
    shut = [wall_span(each.starts_at, each.ends_at, zone) for each in closures]
    for at_closure, at_block in overlaps_between(shut, [block.span for block in booked]):
        closure, block = closures[at_closure], booked[at_block]
        if block.settled:
            continue
        values: Values = {
            "studio": block.studio.name,
            "show": block.title,
            "reason": closure.reason,
            "starts_at": format_wall_time(closure.starts_at),
            "ends_at": format_wall_time(closure.ends_at),
        }
        at = max(shut[at_closure].start, block.span.start)
        subjects = (*block.ids, closure.id, block.studio.id)
        yield Dated(at, finding(Code.STUDIO_CLOSED, subjects, values))


def _outside_hours(block: Block) -> Iterator[Dated]:
    """Setup and teardown count: somebody has to open the door for them too."""
    studio = block.studio
    outside = shut_spans(studio.open_hours, studio.timezone, block.span)
    if outside and not block.settled:
        values: Values = {
            "studio": studio.name,
            "show": block.title,
            "outside": total(outside),
        }
        subjects = (*block.ids, studio.id)
        yield Dated(outside[0].start, finding(Code.STUDIO_OUTSIDE_HOURS, subjects, values))
