"""Slots hold what they promise: checked against every quarter hour, tried out one by one."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from typing import Any, NamedTuple

from builders import a_booking, a_creator, a_show, a_studio, an_assignment
from effort import examples
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.barriers import Taken
from planner.domain.checks_schedule import concerning, findings_of_schedule
from planner.domain.crew import Assignment, Creator, TimeOff
from planner.domain.findings import Code
from planner.domain.intervals import Span, intersection
from planner.domain.near_misses import longest_length, near_misses
from planner.domain.schedule import Schedule
from planner.domain.show import Show
from planner.domain.slots import STEP, Slot, find_slots
from planner.domain.spans import block_span, duty_span, use_span
from planner.domain.studio import Booking, Closure, Studio, WeeklyWindow
from planner.domain.wishes import Person, Room, Wish, obstructed
from planner.domain.zone import to_wall

ZONE, EAST = "America/Los_Angeles", "America/New_York"
NOON = datetime(2026, 10, 30, 19, tzinfo=UTC)
"""Friday noon in Los Angeles, two days before clocks go back."""
FIRST, HOURS = int(NOON.timestamp()), 60
TWO_DAYS = Span(FIRST, FIRST + HOURS * 3600)
IN_THE_WAY = {
    *(Code.STUDIO_OVERLAP, Code.HOLD_CONFLICT, Code.STUDIO_CLOSED, Code.STUDIO_OUTSIDE_HOURS),
    *(Code.CREATOR_OVERLAP, Code.CREATOR_REST, Code.CREATOR_HOURS, Code.CREATOR_UNAVAILABLE),
    Code.CREATOR_TIME_OFF,
}


class Scene(NamedTuple):
    """What stands in a plan, and what is wished for."""

    studios: tuple[Studio, ...]
    bookings: tuple[Booking, ...]
    closures: tuple[Closure, ...]
    creators: tuple[Creator, ...]
    time_off: tuple[TimeOff, ...]
    shows: tuple[Show, ...]
    assignments: tuple[Assignment, ...]
    wish: Wish


quarters = st.integers(0, HOURS * 4).map(lambda number: number * 15)
lengths = st.sampled_from((15, 60, 90, 180, 300))
windows = st.lists(
    st.builds(
        WeeklyWindow,
        weekday=st.integers(4, 6),
        start=st.sampled_from((time(8), time(0), time(18))),
        end=st.sampled_from((time(22), time(0), time(3))),
    ),
    max_size=3,
).map(tuple)
zones = st.sampled_from((ZONE, EAST))


def wall(minutes: int, zone: str) -> datetime:
    return to_wall(NOON + timedelta(minutes=minutes), zone)


@st.composite
def walls(draw: st.DrawFn, zone: str) -> dict[str, Any]:
    start = wall(draw(quarters), zone)
    return {"starts_at": start, "ends_at": start + timedelta(minutes=draw(lengths))}


short = st.sampled_from((0, 15, 30))


@st.composite
def studios(draw: st.DrawFn) -> tuple[Studio, ...]:
    return tuple(
        a_studio(
            id=f"studio-{number}",
            timezone=draw(zones),
            setup_minutes=draw(short),
            teardown_minutes=draw(short),
            share_gap=draw(st.booleans()),
            open_hours=draw(windows),
            hourly_rate=draw(st.sampled_from((None, 100, 200))),
        )
        for number in range(2)
    )


@st.composite
def creators(draw: st.DrawFn) -> tuple[Creator, ...]:
    return tuple(
        a_creator(
            id=f"creator-{number}",
            timezone=draw(zones),
            roles=draw(st.sampled_from((("host",), ("host", "operator"), ("operator",)))),
            min_rest_minutes=draw(st.sampled_from((0, 60, 600))),
            max_minutes_per_day=draw(st.sampled_from((None, 120, 300))),
            availability=draw(windows),
        )
        for number in range(3)
    )


@st.composite
def bookings(draw: st.DrawFn, rooms: tuple[Studio, ...]) -> tuple[Booking, ...]:
    return tuple(
        a_booking(
            studio_id=each.id,
            state=draw(st.sampled_from(("hold", "confirmed", "released"))),
            hold_rank=number + 1,
            setup_minutes=draw(short),
            teardown_minutes=draw(short),
            **draw(walls(each.timezone)),
        )
        for each in rooms
        for number in range(draw(st.integers(0, 4)))
    )


wishes = st.builds(
    Wish,
    length_minutes=lengths,
    within=st.just(TWO_DAYS),
    timezone=st.just(ZONE),
    creator_ids=st.sampled_from(((), ("creator-0",))),
    roles=st.sampled_from(((), ("host",), ("host", "host"), ("operator", "host"))),
    call_minutes=st.sampled_from((0, 45)),
    hours=st.sampled_from((None, (time(9), time(23)), (time(20), time(2)))),
    weekdays=st.sampled_from((frozenset(), frozenset({5}), frozenset({4, 6}))),
)


@st.composite
def scenes(draw: st.DrawFn) -> Scene:
    rooms, people = draw(studios()), draw(creators())
    shows = tuple(
        a_show(id=f"show-{number}", starts_at=wall(draw(quarters), ZONE), length_minutes=90)
        for number in range(3)
    )
    studio, creator = draw(st.sampled_from(rooms)), draw(st.sampled_from(people))
    return Scene(
        studios=rooms,
        bookings=draw(bookings(rooms)),
        closures=(Closure(id="closure", studio_id=studio.id, **draw(walls(studio.timezone))),),
        creators=people,
        time_off=(TimeOff(id="off", creator_id=creator.id, **draw(walls(creator.timezone))),),
        shows=shows,
        assignments=tuple(
            an_assignment(show_id=show.id, creator_id=draw(st.sampled_from(people)).id)
            for show in shows
        ),
        wish=draw(wishes),
    )


def rooms_of(scene: Scene) -> list[Room]:
    return [
        Room(
            studio,
            tuple(
                Taken(
                    each.id,
                    use_span(each, studio.timezone),
                    block_span(each, studio.timezone),
                    each.state == "confirmed",
                )
                for each in scene.bookings
                if each.studio_id == studio.id and each.state != "released"
            ),
            tuple(each for each in scene.closures if each.studio_id == studio.id),
        )
        for studio in scene.studios
    ]


def people_of(scene: Scene) -> list[Person]:
    shows = {show.id: show for show in scene.shows}
    return [
        Person(
            creator,
            tuple(
                duty_span(each, shows[each.show_id])
                for each in scene.assignments
                if each.creator_id == creator.id
            ),
            tuple(each for each in scene.time_off if each.creator_id == creator.id),
        )
        for creator in scene.creators
    ]


def new_findings(scene: Scene, studio: Studio, start: int, team: list[str]) -> set[Code]:
    """What the checks say against a new show at an instant."""
    moment = datetime.fromtimestamp(start, UTC)
    end = moment + timedelta(minutes=scene.wish.length_minutes)
    show = a_show(
        id="new", starts_at=to_wall(moment, ZONE), length_minutes=scene.wish.length_minutes
    )
    booking = a_booking(
        id="booked",
        show_id="new",
        studio_id=studio.id,
        state="confirmed",
        starts_at=to_wall(moment, studio.timezone),
        ends_at=to_wall(end, studio.timezone),
        setup_minutes=studio.setup_minutes,
        teardown_minutes=studio.teardown_minutes,
    )
    assignments = [
        an_assignment(
            show_id="new", creator_id=id_, call_minutes=scene.wish.call_minutes, id=f"new-{id_}"
        )
        for id_ in team
    ]
    schedule = Schedule(
        now=NOON,
        shows=(*scene.shows, show),
        bookings=(*scene.bookings, booking),
        assignments=(*scene.assignments, *assignments),
        studios=scene.studios,
        closures=scene.closures,
        creators=scene.creators,
        time_off=scene.time_off,
    )
    about = concerning(findings_of_schedule(schedule), ["new", "booked"])
    return {finding.code for finding in about} & IN_THE_WAY


def starts(scene: Scene) -> Iterator[int]:
    yield from range(TWO_DAYS.start, TWO_DAYS.end - scene.wish.length_minutes * 60 + 1, STEP)


def is_asked_for(wish: Wish, start: int) -> bool:
    moment = datetime.fromtimestamp(start, UTC)
    on, off = to_wall(moment, ZONE), to_wall(moment + timedelta(minutes=wish.length_minutes), ZONE)
    for days_before in (0, 1):
        day = on.date() - timedelta(days=days_before)
        opens = datetime.combine(day, wish.hours[0] if wish.hours else time())
        closes = datetime.combine(day, wish.hours[1] if wish.hours else time())
        closes += timedelta(days=closes <= opens)
        fits = opens <= on and (off <= closes if wish.hours else on < closes)
        if fits and (not wish.weekdays or day.weekday() in wish.weekdays):
            return True
    return False


def all_slots(scene: Scene) -> list[Slot]:
    return find_slots(scene.wish, rooms_of(scene), people_of(scene), 1000)


@settings(max_examples=examples(60), deadline=None)
@given(scenes())
def test_a_found_slot_never_causes_a_finding(scene: Scene) -> None:
    studios = {studio.id: studio for studio in scene.studios}
    for slot in all_slots(scene):
        team = [*scene.wish.creator_ids, *(creator_id for _, creator_id in slot.team)]
        assert len(set(team)) == len(team)
        assert [role for role, _ in slot.team] == list(scene.wish.roles)
        assert new_findings(scene, studios[slot.studio_id], slot.start, team) == set()
        assert TWO_DAYS.start <= slot.start < slot.end <= TWO_DAYS.end
        assert slot.end - slot.start == scene.wish.length_minutes * 60


@settings(max_examples=examples(25), deadline=None)
@given(scenes().filter(lambda scene: not scene.wish.roles))
def test_no_day_on_which_a_quarter_hour_would_do_is_missed(scene: Scene) -> None:
    named = list(scene.wish.creator_ids)
    # Around the night in which clocks go back, here and in the east.
    doubtful = range(FIRST + 32 * 3600, FIRST + 40 * 3600)
    length = scene.wish.length_minutes * 60
    clear = [s for s in starts(scene) if s not in doubtful and s + length not in doubtful]
    possible = {
        to_wall(datetime.fromtimestamp(start, UTC), ZONE).date()
        for start in clear
        if is_asked_for(scene.wish, start)
        and any(not new_findings(scene, studio, start, named) for studio in scene.studios)
    }
    found = {to_wall(datetime.fromtimestamp(s.start, UTC), ZONE).date() for s in all_slots(scene)}
    assert possible <= found


@settings(max_examples=examples(60), deadline=None)
@given(scenes())
def test_where_there_is_no_slot_every_start_has_something_in_its_way(scene: Scene) -> None:
    rooms, people = rooms_of(scene), people_of(scene)
    if all_slots(scene):
        return
    misses = near_misses(scene.wish, rooms, people, 10)
    assert len(misses) == len(rooms)
    found = obstructed(scene.wish, rooms, people)
    for miss in misses:
        barriers = (*found.common, *found.by_studio[miss.studio_id])
        standing = {
            (each.obstacle, each.subject)
            for each in barriers
            if each.starts.start <= miss.start < each.starts.end
        }
        alone = {(each.obstacle, each.subject) for each in miss.in_the_way}
        assert alone == standing or (not standing and {code for code, _ in alone} == {"nobody"})
        assert all(each.seconds > 0 for each in miss.in_the_way)
    longest = longest_length(scene.wish, rooms, people)
    assert longest is None or longest < scene.wish.length_minutes


def test_slots_of_one_day_come_cheapest_first_then_those_that_leave_no_gap() -> None:
    rooms = [
        Room(a_studio(id="dear", hourly_rate=900)),
        Room(a_studio(id="cheap", hourly_rate=100)),
        Room(a_studio(id="snug", hourly_rate=100, open_hours=[window(4, 13, 15)])),
        Room(a_studio(id="unknown")),
    ]
    slots = find_slots(Wish(60, Span(FIRST, FIRST + 8 * 3600), ZONE), rooms, [], 10)
    assert [(slot.studio_id, slot.cost) for slot in slots] == [
        ("snug", 100),
        ("cheap", 100),
        ("dear", 900),
    ]
    assert slots[0].idle == 0


def window(weekday: int, start: int, end: int) -> WeeklyWindow:
    return WeeklyWindow(weekday=weekday, start=time(start), end=time(end))


def test_a_role_that_only_one_can_take_is_kept_for_them() -> None:
    both = a_creator(id="both", roles=("host", "operator"), hourly_rate=1)
    host = a_creator(id="host", roles=("Host",), hourly_rate=100)
    wish = Wish(60, TWO_DAYS, ZONE, roles=("host", "operator"))
    (slot, *_) = find_slots(wish, [Room(a_studio())], [Person(both), Person(host)], 1)
    assert slot.team == (("host", "host"), ("operator", "both"))


def test_nobody_takes_two_roles_and_those_who_are_named_take_none() -> None:
    both = Person(a_creator(id="both", roles=("host", "operator")))
    room = Room(a_studio())
    for roles, named, missing in (
        (("host", "operator"), (), "operator"),
        (("host",), ("both",), "host"),
    ):
        wish = Wish(60, TWO_DAYS, ZONE, roles=roles, creator_ids=named)
        assert find_slots(wish, [room], [both], 5) == []
        (miss,) = near_misses(wish, [room], [both], 5)
        assert [(each.obstacle, each.subject) for each in miss.in_the_way] == [("nobody", missing)]


def test_no_slot_starts_or_ends_in_the_hour_that_no_clock_can_name() -> None:
    night = int(datetime(2026, 11, 1, 8, 30, tzinfo=UTC).timestamp())
    room = Room(a_studio())
    for length in (15, 60, 120):
        wish = Wish(length, Span(night, night + 5 * 3600), ZONE)
        (slot,) = find_slots(wish, [room], [], 5)
        assert {(slot.start - night) // 60, (slot.end - night) // 60}.isdisjoint(range(30, 90))
        assert intersection([Span(slot.start, slot.end)], [slot.block])
