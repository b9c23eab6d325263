"""Checks on people: two shows at once, rest, hours a day, availability, time off and roles."""

from collections.abc import Iterator, Sequence

from planner.domain.base import format_wall_time
from planner.domain.crew import Creator, TimeOff, role_key
from planner.domain.finding_rule import Values, finding
from planner.domain.findings import Code, Dated
from planner.domain.grouping import grouped
from planner.domain.intervals import (
    Span,
    intersection,
    overlapping_pairs,
    overlaps_between,
    total,
    union,
)
from planner.domain.schedule import Duty, Schedule
from planner.domain.spans import wall_span
from planner.domain.weekly import shut_spans, split_by_day


def creator_findings(schedule: Schedule, duties: Sequence[Duty]) -> Iterator[Dated]:
    """What is wrong with the duties of people; `duties` are the live ones, in order of time.

    A duty begins with the call: the person must be there. Somebody may have two roles or several
    shifts in one show: these neither overlap nor need rest, count once towards the hours of a day,
    and are mentioned together. What is over is not complained about by itself, but it still
    overlaps, takes hours and leaves people tired.
    """
    time_off = grouped(schedule.time_off, lambda each: each.creator_id)
    for creator_id, own in grouped(duties, lambda each: each.creator.id).items():
        creator = own[0].creator
        yield from _overlaps(creator, own)
        yield from _rest(creator, own)
        yield from _hours(creator, own)
        open_ = [duty for duty in own if not duty.show.settled]
        yield from _unavailable(creator, open_)
        yield from _away(creator, open_, time_off.get(creator_id, []))
        yield from _roles(creator, open_)


def _overlaps(creator: Creator, own: Sequence[Duty]) -> Iterator[Dated]:
    """One finding for every two shows, whatever number of shifts of each overlap."""
    pairs = (
        _by_on_air(own[one], own[other])
        for one, other in overlapping_pairs([duty.span for duty in own])
    )
    clashing = (
        (one, other)
        for one, other in pairs
        if one.show.id != other.show.id and not (one.show.settled and other.show.settled)
    )
    for met in grouped(clashing, lambda pair: (pair[0].show.id, pair[1].show.id)).values():
        ones, others = (_distinct(side) for side in zip(*met, strict=True))
        at_once = intersection(_spans(ones), _spans(others))
        values: Values = {
            "creator": creator.name,
            "show": ones[0].show.title,
            "other": others[0].show.title,
            "overlap": total(at_once),
        }
        subjects = _subjects(creator, (*ones, *others))
        yield Dated(at_once[0].start, finding(Code.CREATOR_OVERLAP, subjects, values))


def _rest(creator: Creator, own: Sequence[Duty]) -> Iterator[Dated]:
    """Rest is the time from the end of all earlier duties to the next call, at another show.

    Time between two shifts of one show is a break, not rest: whoever takes turns on a long show
    stays on the set.
    """
    needed = creator.min_rest_minutes * 60
    last: Duty | None = None
    for duty in own:
        if duty.span.start >= duty.span.end:
            continue
        if last is not None and last.show.id != duty.show.id:
            rest = duty.span.start - last.span.end
            if 0 <= rest < needed and not (last.show.settled and duty.show.settled):
                yield _tired(creator, last, duty, rest)
        if last is None or duty.span.end > last.span.end:
            last = duty


def _tired(creator: Creator, last: Duty, duty: Duty, rest: int) -> Dated:
    values: Values = {
        "creator": creator.name,
        "show": last.show.title,
        "other": duty.show.title,
        "rest": rest,
        "needed": creator.min_rest_minutes * 60,
    }
    subjects = _subjects(creator, (last, duty))
    return Dated(last.span.end, finding(Code.CREATOR_REST, subjects, values))


def _hours(creator: Creator, own: Sequence[Duty]) -> Iterator[Dated]:
    """Hours on each day of the person's own calendar; a shift over midnight counts on both."""
    if creator.max_minutes_per_day is None:
        return
    limit = creator.max_minutes_per_day * 60
    parts = ((*part, duty) for duty in own for part in split_by_day(duty.span, creator.timezone))
    for day, that_day in grouped(parts, lambda part: part[0]).items():
        worked = total(span for _, span, _ in that_day)
        # The last duty first: it is the one that makes the day too long.
        on_day = [duty for _, _, duty in reversed(that_day)]
        if worked > limit and not all(duty.show.settled for duty in on_day):
            values: Values = {
                "creator": creator.name,
                "day": day.isoformat(),
                "worked": worked,
                "limit": limit,
            }
            subjects = (*_subjects(creator, on_day), day.isoformat())
            at = that_day[0][1].start
            yield Dated(at, finding(Code.CREATOR_HOURS, subjects, values))


def _unavailable(creator: Creator, own: Sequence[Duty]) -> Iterator[Dated]:
    for at_show in grouped(own, lambda duty: duty.show.id).values():
        outside = union(
            shut
            for duty in at_show
            for shut in shut_spans(creator.availability, creator.timezone, duty.span)
        )
        if outside:
            values: Values = {
                "creator": creator.name,
                "show": at_show[0].show.title,
                "outside": total(outside),
            }
            subjects = _subjects(creator, at_show)
            yield Dated(outside[0].start, finding(Code.CREATOR_UNAVAILABLE, subjects, values))


def _away(creator: Creator, own: Sequence[Duty], time_off: Sequence[TimeOff]) -> Iterator[Dated]:
    """One finding for every show and time off, whatever number of shifts fall into it."""
    off = [wall_span(each.starts_at, each.ends_at, creator.timezone) for each in time_off]
    pairs = sorted(overlaps_between(off, _spans(own)))
    for (at_off, _), met in grouped(pairs, lambda pair: (pair[0], own[pair[1]].show.id)).items():
        away, missed = time_off[at_off], [own[place] for _, place in met]
        values: Values = {
            "creator": creator.name,
            "show": missed[0].show.title,
            "reason": away.reason,
            "starts_at": format_wall_time(away.starts_at),
            "ends_at": format_wall_time(away.ends_at),
        }
        at = max(off[at_off].start, missed[0].span.start)
        subjects = (*_subjects(creator, missed), away.id)
        yield Dated(at, finding(Code.CREATOR_TIME_OFF, subjects, values))


def _roles(creator: Creator, own: Sequence[Duty]) -> Iterator[Dated]:
    """Nothing is said of a person without roles: nobody has filled them in."""
    known = {role_key(role) for role in creator.roles} - {""}
    for duty in own:
        role = duty.assignment.role
        if known and role_key(role) not in known | {""}:
            values: Values = {
                "creator": creator.name,
                "show": duty.show.title,
                "role": role,
            }
            subjects = _subjects(creator, (duty,))
            yield Dated(duty.span.start, finding(Code.ROLE_MISMATCH, subjects, values))


def _by_on_air(one: Duty, other: Duty) -> tuple[Duty, Duty]:
    """The duty at the show that goes on air first, then the other."""
    keys = [(duty.on_air.start, duty.show.id) for duty in (one, other)]
    return (one, other) if keys[0] <= keys[1] else (other, one)


def _distinct(duties: Sequence[Duty]) -> list[Duty]:
    """Each duty once, in order of time."""
    found = {duty.assignment.id: duty for duty in duties}
    return sorted(found.values(), key=lambda duty: (duty.span, duty.assignment.id))


def _spans(duties: Sequence[Duty]) -> list[Span]:
    return [duty.span for duty in duties]


def _subjects(creator: Creator, duties: Sequence[Duty]) -> tuple[str, ...]:
    """The assignments, then their shows, then the person."""
    assignments = (duty.assignment.id for duty in duties)
    return tuple(dict.fromkeys((*assignments, *(duty.show.id for duty in duties), creator.id)))
