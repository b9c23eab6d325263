from datetime import datetime, timedelta

from builders import a_booking, a_brand, a_creator, a_show, a_studio, an_assignment
from staging import put

from planner.domain.agenda import joined
from planner.domain.base import Entity
from planner.domain.intervals import Span
from planner.domain.spans import block_span, duty_span, shift_span, show_span, use_span
from planner.services.agenda import read_agenda, read_rooms
from planner.services.workspace import Workspace

ROOM = a_studio(id="studio")
BRAND = a_brand(id="brand")
SHOW = a_show(id="show")
ON_AIR = show_span(SHOW)
HOUR = 3600


def stage(workspace: Workspace, *entities: Entity) -> None:
    put(workspace, BRAND, ROOM, a_creator(id="creator"), SHOW, *entities)


def ids(workspace: Workspace, span: Span) -> tuple[list[str], list[str], list[str]]:
    found = read_agenda(workspace, span, [ROOM])
    return (
        [each.show_id for each in found.shows],
        [each.booking_id for each in found.bookings],
        [each.assignment_id for each in found.shifts],
    )


def test_each_thing_lies_where_the_domain_says_that_it_lies(workspace: Workspace) -> None:
    booking = a_booking(id="b", show_id="show", setup_minutes=30, teardown_minutes=15)
    shift = an_assignment(id="a", shift_start=90, call_minutes=20)
    stage(workspace, booking, shift)
    found = read_agenda(workspace, ON_AIR, [ROOM])
    assert [each.span for each in found.shows] == [ON_AIR]
    assert [(each.use, each.span) for each in found.bookings] == [
        (use_span(booking, ROOM.timezone), block_span(booking, ROOM.timezone))
    ]
    assert [(each.shift, each.span) for each in found.shifts] == [
        (shift_span(shift, SHOW), duty_span(shift, SHOW))
    ]


def test_what_only_touches_the_span_is_left_out(workspace: Workspace) -> None:
    stage(workspace, a_booking(id="b", show_id="show", setup_minutes=30), an_assignment(id="a"))
    before = ON_AIR.start - HOUR // 2
    assert ids(workspace, Span(before - HOUR, before)) == ([], [], [])
    assert ids(workspace, Span(before - HOUR, before + 1)) == (["show"], ["b"], [])
    assert ids(workspace, Span(ON_AIR.end - 1, ON_AIR.end)) == (["show"], ["b"], ["a"])
    assert ids(workspace, Span(ON_AIR.end, ON_AIR.end + HOUR)) == ([], [], [])


def test_a_block_that_began_long_before_the_span_is_found(workspace: Workspace) -> None:
    long = {"starts_at": datetime(2026, 10, 1, 8), "ends_at": datetime(2027, 2, 1, 8)}
    stage(workspace, a_booking(id="rental", **long), a_booking(id="short"))
    assert ids(workspace, ON_AIR)[1] == ["rental", "short"]


def test_what_takes_no_time_is_left_out(workspace: Workspace) -> None:
    stage(
        workspace,
        a_booking(id="released", show_id="show", state="released"),
        a_booking(id="called off", show_id="show", state="cancelled"),
        an_assignment(id="declined", status="declined"),
        a_show(id="off", status="cancelled"),
        an_assignment(id="of a cancelled show", show_id="off"),
    )
    assert ids(workspace, ON_AIR) == (["off", "show"], [], [])


def test_a_show_has_a_studio_while_a_hold_for_it_stands(workspace: Workspace) -> None:
    now = workspace.now().replace(tzinfo=None)
    soon, past = now + timedelta(days=1), now - timedelta(days=1)
    for expires_at, housed in ((None, True), (soon, True), (past, False)):
        stage(workspace, a_booking(id="b", show_id="show", expires_at=expires_at))
        found = read_agenda(workspace, ON_AIR, [ROOM])
        assert found.shows[0].housed is housed
        assert found.bookings[0].lapsed is not housed


def test_a_studio_booked_on_another_day_counts_too(workspace: Workspace) -> None:
    week = timedelta(days=7)
    early = a_booking(id="b", show_id="show", state="confirmed")
    stage(
        workspace,
        early.changed(starts_at=early.starts_at - week, ends_at=early.ends_at - week),
    )
    (show,) = read_agenda(workspace, ON_AIR, [ROOM]).shows
    assert show.housed


def test_parts_of_time_joined_are_the_whole(workspace: Workspace) -> None:
    stage(
        workspace,
        a_booking(id="b", show_id="show"),
        an_assignment(id="a"),
        a_show(id="later", starts_at=datetime(2026, 11, 28, 9)),
    )
    start, end = ON_AIR.start - HOUR, ON_AIR.end + 24 * HOUR
    whole = read_agenda(workspace, Span(start, end), [ROOM])
    middle = ON_AIR.start + HOUR
    parts = [
        read_agenda(workspace, Span(*each), [ROOM]) for each in ((middle, end), (start, middle))
    ]
    assert joined(parts) == whole
    assert len(whole.shows) == 2


def test_rooms_and_people_come_by_name(workspace: Workspace) -> None:
    put(
        workspace,
        a_studio(name="Loft"),
        a_studio(name="Attic"),
        a_creator(name="@zoe"),
        a_creator(name="@amy"),
    )
    rooms = read_rooms(workspace)
    assert [each.name for each in rooms.studios] == ["Attic", "Loft"]
    assert [each.name for each in rooms.creators] == ["@amy", "@zoe"]
