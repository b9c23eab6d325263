"""What keeps a show from starting at an instant: each reason as the starts that it forbids.

A search for time looks at starts only. Whatever stands in the way, a booking or an hour of rest, is
one barrier; what no barrier forbids is free, and no minute is ever tried out.
"""

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from planner.domain.crew import Creator, TimeOff
from planner.domain.grouping import grouped
from planner.domain.intervals import Span, overlap, total
from planner.domain.laid_out import LaidOut
from planner.domain.spans import wall_span
from planner.domain.studio import Closure, Studio
from planner.domain.weekly import split_by_day


class Obstacle(StrEnum):
    """What can stand in the way of a show; the subject of each is in brackets.

    taken: the studio is confirmed for somebody (booking); held: somebody holds it (booking);
    closed (closure); outside_hours: the studio is not open (studio); busy: the person is on another
    show (creator); rest: too soon before or after one (creator); away (time off); unavailable: not
    in the person's hours (creator); hours: more than the person works on that day (creator);
    nobody: everyone who has the role is taken or away (role); not_asked: outside the days and hours
    that were asked for (none).
    """

    TAKEN = "taken"
    HELD = "held"
    CLOSED = "closed"
    OUTSIDE_HOURS = "outside_hours"
    BUSY = "busy"
    REST = "rest"
    AWAY = "away"
    UNAVAILABLE = "unavailable"
    HOURS = "hours"
    NOBODY = "nobody"
    NOT_ASKED = "not_asked"


class Need(NamedTuple):
    """The time that a show takes around its start, in seconds: `before` it and `after` it."""

    before: int
    after: int

    def at(self, start: int) -> Span:
        """What is needed by a show that starts at an instant."""
        return Span(start - self.before, start + self.after)


class Barrier(NamedTuple):
    """A reason not to start: `need` would reach into `blocked` by more than `allowed` seconds.

    `starts` are the starts that it forbids. `subject` is the id (or role) that the reason is about.
    """

    obstacle: Obstacle
    subject: str
    starts: Span
    blocked: Span
    need: Need
    allowed: int = 0

    def excess(self, start: int) -> int:
        """By how many seconds a show that starts at an instant is in the way, 0 if it is not."""
        if not self.starts.start <= start < self.starts.end:
            return 0
        return max(0, overlap(self.need.at(start), self.blocked) - self.allowed)


class Taken(NamedTuple):
    """A live booking: the time of use, the block with setup and teardown, and if it is sure."""

    booking_id: str
    use: Span
    block: Span
    confirmed: bool


def blocking(obstacle: Obstacle, subject: str, blocked: Span, need: Need) -> Barrier:
    """The barrier of a span that must not be touched at all."""
    starts = Span(blocked.start - need.after + 1, blocked.end + need.before)
    return Barrier(obstacle, subject, starts, blocked, need)


def room_barriers(
    studio: Studio, taken: Iterable[Taken], closures: Iterable[Closure], use: Need, around: LaidOut
) -> Iterator[Barrier]:
    """What keeps a show out of a studio; `use` is the need without setup and teardown.

    These are the studio's own. `around` is all the time that is looked at.
    """
    block = with_setup(use, studio.setup_minutes, studio.teardown_minutes)
    for each in taken:
        if not overlap(each.block, around.within):
            continue
        obstacle = Obstacle.TAKEN if each.confirmed else Obstacle.HELD
        if studio.share_gap:
            yield blocking(obstacle, each.booking_id, each.block, use)
            yield blocking(obstacle, each.booking_id, each.use, block)
        else:
            yield blocking(obstacle, each.booking_id, each.block, block)
    for closure in closures:
        shut = wall_span(closure.starts_at, closure.ends_at, studio.timezone)
        yield blocking(Obstacle.CLOSED, closure.id, shut, block)
    for shut in around.closed(studio.open_hours, studio.timezone):
        yield blocking(Obstacle.OUTSIDE_HOURS, studio.id, shut, block)


def with_setup(use: Need, setup_minutes: int, teardown_minutes: int) -> Need:
    """A need with setup before and teardown after it."""
    return Need(use.before + setup_minutes * 60, use.after + teardown_minutes * 60)


def person_barriers(
    creator: Creator,
    duties: Sequence[Span],
    time_off: Iterable[TimeOff],
    need: Need,
    around: LaidOut,
) -> Iterator[Barrier]:
    """What keeps a person from a show; `duties` are those at other shows, with their calls."""
    rest = creator.min_rest_minutes * 60
    known = [duty for duty in duties if overlap(duty, around.within)]
    for duty in known:
        yield blocking(Obstacle.BUSY, creator.id, duty, need)
        if rest:
            yield blocking(Obstacle.REST, creator.id, Span(duty.start - rest, duty.start), need)
            yield blocking(Obstacle.REST, creator.id, Span(duty.end, duty.end + rest), need)
    for each in time_off:
        away = wall_span(each.starts_at, each.ends_at, creator.timezone)
        yield blocking(Obstacle.AWAY, each.id, away, need)
    for outside in around.closed(creator.availability, creator.timezone):
        yield blocking(Obstacle.UNAVAILABLE, creator.id, outside, need)
    if creator.max_minutes_per_day is not None:
        yield from _too_long_days(creator, creator.max_minutes_per_day * 60, known, need, around)


def _too_long_days(
    creator: Creator, limit: int, duties: Iterable[Span], need: Need, around: LaidOut
) -> Iterator[Barrier]:
    """The starts that would make a day of the person's own calendar longer than they work."""
    parts = [part for duty in duties for part in split_by_day(duty, creator.timezone)]
    worked = {
        day: total(span for _, span in that_day)
        for day, that_day in grouped(parts, lambda part: part[0]).items()
    }
    for day, span in around.days(creator.timezone):
        left = max(0, limit - worked.get(day, 0))
        if left < min(need.before + need.after, span.end - span.start):
            starts = Span(span.start + left - need.after + 1, span.end - left + need.before)
            yield Barrier(Obstacle.HOURS, creator.id, starts, span, need, left)
