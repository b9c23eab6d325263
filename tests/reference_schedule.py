"""A second checker of schedules, slow and plain, which compares everything with everything, minute
by minute: what `planner.domain.checks_schedule` must agree with.

It shares no code with it. Each rule is written as DESIGN §4 says it.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import combinations

from planner.domain.crew import Assignment, Creator
from planner.domain.schedule import Schedule
from planner.domain.show import Show
from planner.domain.studio import Booking, WeeklyWindow
from planner.domain.zone import zone as tz

Minutes = frozenset[int]
Told = tuple[str, str, frozenset[str], int]
"""Code, variant, subjects, and the minutes that the finding tells of (0 where it tells none)."""

HOSTS = ("host", "cohost")


def utc(wall: datetime, zone: str) -> datetime:
    return wall.replace(tzinfo=tz(zone), fold=0).astimezone(UTC)


def minute(moment: datetime) -> int:
    return int(moment.timestamp()) // 60


def between(start: datetime, end: datetime) -> Minutes:
    return frozenset(range(minute(start), minute(end)))


def local_day(number: int, zone: str) -> date:
    return datetime.fromtimestamp(number * 60, tz=tz(zone)).date()


def plain(role: str) -> str:
    return role.lower().replace("-", "")


class Reference:
    """One schedule, looked at in every way."""

    def __init__(self, schedule: Schedule) -> None:
        self.schedule = schedule
        self.shows = {each.id: each for each in schedule.shows}
        self.studios = {each.id: each for each in schedule.studios}

    def findings(self) -> Iterator[Told]:
        for one, other in combinations(self.schedule.bookings, 2):
            yield from self.two_bookings(one, other)
        for booking in self.schedule.bookings:
            yield from self.one_booking(booking)
        for show in self.schedule.shows:
            if not self.over(show):
                yield from self.one_show(show)
        for creator in self.schedule.creators:
            yield from self.one_creator(creator)

    # Rooms

    def use(self, booking: Booking) -> Minutes:
        zone = self.studios[booking.studio_id].timezone
        return between(utc(booking.starts_at, zone), utc(booking.ends_at, zone))

    def block(self, booking: Booking) -> Minutes:
        zone = self.studios[booking.studio_id].timezone
        start, end = utc(booking.starts_at, zone), utc(booking.ends_at, zone)
        return between(
            start - timedelta(minutes=booking.setup_minutes),
            max(start, end) + timedelta(minutes=booking.teardown_minutes),
        )

    def lapsed(self, booking: Booking) -> bool:
        zone = self.studios[booking.studio_id].timezone
        return (
            booking.state == "hold"
            and booking.expires_at is not None
            and utc(booking.expires_at, zone) <= self.schedule.now
        )

    def live(self, booking: Booking) -> bool:
        if booking.show_id and self.shows[booking.show_id].status == "cancelled":
            return False
        return booking.state == "confirmed" or (
            booking.state == "hold" and not self.lapsed(booking)
        )

    def over(self, show: Show) -> bool:
        return show.status in ("done", "cancelled")

    def settled(self, booking: Booking) -> bool:
        return booking.show_id is not None and self.over(self.shows[booking.show_id])

    def ids(self, *bookings: Booking) -> frozenset[str]:
        named = {each.id for each in bookings} | {each.studio_id for each in bookings}
        return frozenset(named | {each.show_id for each in bookings if each.show_id})

    def two_bookings(self, one: Booking, other: Booking) -> Iterator[Told]:
        if one.studio_id != other.studio_id or not (self.live(one) and self.live(other)):
            return
        if self.settled(one) and self.settled(other):
            return
        lacking = len(self.block(one) & self.block(other))
        if self.studios[one.studio_id].share_gap:
            lacking = max(
                len(self.block(one) & self.use(other)), len(self.use(one) & self.block(other))
            )
        if not lacking:
            return
        states = {one.state.value, other.state.value}
        if states == {"confirmed"}:
            yield "studio_overlap", "", self.ids(one, other), lacking
        elif states == {"confirmed", "hold"}:
            yield "hold_conflict", "confirmed", self.ids(one, other), lacking
        elif one.hold_rank == other.hold_rank:
            yield "hold_conflict", "rank", self.ids(one, other), lacking

    def one_booking(self, booking: Booking) -> Iterator[Told]:
        if self.settled(booking):
            return
        studio = self.studios[booking.studio_id]
        if booking.state == "hold" and booking.expires_at is not None:
            yield from self.expiry(booking, utc(booking.expires_at, studio.timezone))
        if not self.live(booking):
            return
        block = self.block(booking)
        for closure in self.schedule.closures:
            shut = (utc(each, studio.timezone) for each in (closure.starts_at, closure.ends_at))
            if closure.studio_id == studio.id and block & between(*shut):
                yield "studio_closed", "", self.ids(booking) | {closure.id}, 0
        outside = len(block - opened(studio.open_hours, studio.timezone, block))
        if studio.open_hours and outside:
            yield "studio_outside_hours", "", self.ids(booking), outside

    def expiry(self, booking: Booking, lapses: datetime) -> Iterator[Told]:
        mine = [
            each
            for each in self.schedule.bookings
            if booking.show_id and each.show_id == booking.show_id and self.live(each)
        ]
        if self.lapsed(booking):
            if not mine:
                yield "hold_expired", "lapsed", self.ids(booking), 0
        elif lapses - self.schedule.now <= timedelta(hours=48):
            yield "hold_expired", "soon", self.ids(booking), 0

    # Shows

    def one_show(self, show: Show) -> Iterator[Told]:
        on_air = self.on_air(show)
        mine = [each for each in self.schedule.bookings if each.show_id == show.id]
        rooms = [each for each in mine if self.live(each)]
        missing = len(on_air.difference(*(self.use(each) for each in rooms)))
        ids = frozenset({show.id, *(each.id for each in rooms)})
        if missing and (rooms or not any(self.lapsed(each) for each in mine)):
            yield "no_studio", "part" if rooms else "none", ids, missing
        hosts = [
            each
            for each in self.schedule.assignments
            if each.show_id == show.id and each.status != "declined" and plain(each.role) in HOSTS
        ]
        missing = len(on_air.difference(*(self.shift(each, call=0) for each in hosts)))
        ids = frozenset({show.id, *(each.id for each in hosts)})
        if missing:
            yield "no_host", "part" if hosts else "none", ids, missing

    def on_air(self, show: Show) -> Minutes:
        start = utc(show.starts_at, show.timezone)
        return between(start, start + timedelta(minutes=show.length_minutes))

    # People

    def shift(self, assignment: Assignment, *, call: int) -> Minutes:
        show = self.shows[assignment.show_id]
        first = assignment.shift_start or 0
        last = show.length_minutes if assignment.shift_end is None else assignment.shift_end
        on_air = minute(utc(show.starts_at, show.timezone))
        return frozenset(range(on_air + first - call, on_air + max(first, last)))

    def duties(self, creator: Creator) -> list[tuple[Assignment, Minutes]]:
        return [
            (each, self.shift(each, call=each.call_minutes))
            for each in self.schedule.assignments
            if each.creator_id == creator.id
            and each.status != "declined"
            and self.shows[each.show_id].status != "cancelled"
        ]

    def one_creator(self, creator: Creator) -> Iterator[Told]:
        duties = self.duties(creator)
        by_show = {
            show.id: [duty for duty in duties if duty[0].show_id == show.id]
            for show in self.schedule.shows
        }
        for one, other in combinations(by_show, 2):
            yield from self.two_shows(creator, by_show[one], by_show[other])
        yield from self.rests(creator, [duty for duty in duties if duty[1]])
        yield from self.days(creator, duties)
        for show_id, at_show in by_show.items():
            if at_show and not self.over(self.shows[show_id]):
                yield from self.engagement(creator, at_show)

    def people_ids(self, creator: Creator, assignments: Iterable[Assignment]) -> frozenset[str]:
        ids = {creator.id}
        for each in assignments:
            ids |= {each.id, each.show_id}
        return frozenset(ids)

    def two_shows(
        self,
        creator: Creator,
        ones: Sequence[tuple[Assignment, Minutes]],
        others: Sequence[tuple[Assignment, Minutes]],
    ) -> Iterator[Told]:
        met = {
            assignment
            for one, mine in ones
            for other, theirs in others
            if mine & theirs
            for assignment in (one, other)
        }
        if not met or all(self.over(self.shows[each.show_id]) for each in met):
            return
        at_once = every(duty for _, duty in ones) & every(duty for _, duty in others)
        yield "creator_overlap", "", self.people_ids(creator, met), len(at_once)

    def rests(
        self, creator: Creator, duties: Sequence[tuple[Assignment, Minutes]]
    ) -> Iterator[Told]:
        ordered = sorted(duties, key=lambda duty: (min(duty[1]), max(duty[1]), duty[0].id))
        for place, (assignment, minutes) in enumerate(ordered):
            if not place:
                continue
            latest = max(max(earlier) for _, earlier in ordered[:place])
            last = next(each for each, earlier in ordered[:place] if max(earlier) == latest)
            rest = min(minutes) - latest - 1
            shows = [self.shows[each.show_id] for each in (last, assignment)]
            if (
                0 <= rest < creator.min_rest_minutes
                and shows[0] != shows[1]
                and not all(self.over(show) for show in shows)
            ):
                yield "creator_rest", "", self.people_ids(creator, (last, assignment)), rest

    def days(
        self, creator: Creator, duties: Sequence[tuple[Assignment, Minutes]]
    ) -> Iterator[Told]:
        if creator.max_minutes_per_day is None:
            return
        days: dict[date, dict[int, set[Assignment]]] = {}
        for assignment, minutes in duties:
            for each in minutes:
                day = days.setdefault(local_day(each, creator.timezone), {})
                day.setdefault(each, set()).add(assignment)
        for date_, worked in days.items():
            on_day = {each for assigned in worked.values() for each in assigned}
            if len(worked) > creator.max_minutes_per_day and not all(
                self.over(self.shows[each.show_id]) for each in on_day
            ):
                ids = self.people_ids(creator, on_day) | {date_.isoformat()}
                yield "creator_hours", "", ids, len(worked)

    def engagement(
        self, creator: Creator, duties: Sequence[tuple[Assignment, Minutes]]
    ) -> Iterator[Told]:
        """One person's part in one show."""
        whole = every(duty for _, duty in duties)
        outside = whole - opened(creator.availability, creator.timezone, whole)
        if creator.availability and outside:
            ids = self.people_ids(creator, (each for each, _ in duties))
            yield "creator_unavailable", "", ids, len(outside)
        for off in self.schedule.time_off:
            bounds = (utc(each, creator.timezone) for each in (off.starts_at, off.ends_at))
            away = between(*bounds)
            missed = [each for each, duty in duties if duty & away]
            if off.creator_id == creator.id and missed:
                ids = self.people_ids(creator, missed) | {off.id}
                yield "creator_time_off", "", ids, 0
        known = {plain(role) for role in creator.roles if role}
        for assignment, _ in duties:
            if known and assignment.role and plain(assignment.role) not in known:
                yield "role_mismatch", "", self.people_ids(creator, (assignment,)), 0


def every(sets: Iterable[Minutes]) -> Minutes:
    return frozenset().union(*sets)


def opened(windows: Iterable[WeeklyWindow], zone: str, around: Minutes) -> Minutes:
    """The minutes in which weekly windows are open, on all days near some minutes."""
    if not around:
        return frozenset()
    first = local_day(min(around), zone) - timedelta(days=3)
    found: set[int] = set()
    for number in range((local_day(max(around), zone) - first).days + 4):
        day = first + timedelta(days=number)
        for window in windows:
            if window.weekday == day.weekday():
                later = timedelta(days=0 if window.end > window.start else 1)
                found |= between(
                    utc(datetime.combine(day, window.start), zone),
                    utc(datetime.combine(day + later, window.end), zone),
                )
    return frozenset(found)
