from datetime import datetime

import pytest
from builders import (
    a_booking,
    a_brand,
    a_creator,
    a_note,
    a_product,
    a_show,
    a_studio,
    an_assignment,
    an_item,
    an_offer,
)
from staging import put

from planner.domain.base import Entity
from planner.domain.crew import Assignment, AssignmentStatus
from planner.domain.errors import InvalidValueError, TakenError
from planner.domain.intervals import Span
from planner.domain.rundown import Offer, Row
from planner.domain.show import Show, ShowStatus
from planner.domain.spans import show_span, use_span
from planner.domain.studio import Booking, BookingState, Studio
from planner.services.exporting import plan_json
from planner.services.rescheduling import add_show_at, copy_show, move_shift, move_show, move_time
from planner.services.workspace import Workspace

HOUR = 3600
SHOW = a_show(id="show")
ON_AIR = show_span(SHOW)


def stage(workspace: Workspace, *entities: Entity) -> None:
    put(
        workspace,
        a_brand(id="brand"),
        a_studio(id="studio", setup_minutes=30, teardown_minutes=30),
        a_studio(id="loft", timezone="America/New_York", setup_minutes=15, teardown_minutes=45),
        a_creator(id="creator"),
        a_creator(id="dee", name="@dee"),
        SHOW,
        *entities,
    )


def booked(**fields: object) -> Booking:
    usual = {"id": "b", "show_id": "show", "state": "confirmed"}
    return a_booking(**{**usual, "setup_minutes": 30, "teardown_minutes": 30, **fields})


def use_of(workspace: Workspace, booking_id: str) -> Span:
    booking = workspace.get(Booking, booking_id)
    return use_span(booking, workspace.get(Studio, booking.studio_id).timezone)


def test_a_show_moves_with_its_bookings_in_one_step(workspace: Workspace) -> None:
    stage(workspace, booked())
    before = plan_json(workspace)
    steps = len(workspace.history())
    move_show(workspace, "show", start_by=2 * HOUR, end_by=2 * HOUR)
    moved = Span(ON_AIR.start + 2 * HOUR, ON_AIR.end + 2 * HOUR)
    assert show_span(workspace.get(Show, "show")) == moved
    assert use_of(workspace, "b") == moved
    assert len(workspace.history()) == steps + 1
    assert workspace.next_undo() == "Move “Black Friday marathon”"
    workspace.undo()
    assert plan_json(workspace) == before


def test_one_edge_makes_it_longer_or_shorter(workspace: Workspace) -> None:
    stage(workspace, booked())
    show = move_show(workspace, "show", end_by=HOUR // 2)
    assert (show.starts_at, show.length_minutes) == (SHOW.starts_at, 210)
    assert use_of(workspace, "b") == Span(ON_AIR.start, ON_AIR.end + HOUR // 2)
    with pytest.raises(InvalidValueError, match="at least a minute"):
        move_show(workspace, "show", end_by=-10 * HOUR)


def test_a_show_goes_to_another_studio_at_the_same_moment(workspace: Workspace) -> None:
    stage(workspace, booked())
    move_show(workspace, "show", booking_id="b", studio_id="loft")
    booking = workspace.get(Booking, "b")
    assert booking.studio_id == "loft"
    assert booking.starts_at == datetime(2026, 11, 27, 19), "New York's clock"
    assert (booking.setup_minutes, booking.teardown_minutes) == (15, 45)
    assert use_of(workspace, "b") == ON_AIR


def test_a_show_without_a_studio_is_held_where_it_is_dropped(workspace: Workspace) -> None:
    stage(workspace)
    move_show(workspace, "show", start_by=HOUR, end_by=HOUR, studio_id="studio")
    (booking,) = workspace.all(Booking)
    assert (booking.studio_id, booking.show_id, booking.state) == ("studio", "show", "hold")
    assert use_of(workspace, booking.id) == show_span(workspace.get(Show, "show"))


def test_a_clash_that_was_not_seen_writes_nothing(workspace: Workspace) -> None:
    other = a_booking(
        id="other",
        state="confirmed",
        starts_at=datetime(2026, 11, 27, 21),
        ends_at=datetime(2026, 11, 27, 22),
    )
    stage(workspace, booked(), other)
    before = plan_json(workspace)
    with pytest.raises(TakenError):
        move_show(workspace, "show", start_by=2 * HOUR, end_by=2 * HOUR)
    assert plan_json(workspace) == before
    move_show(workspace, "show", start_by=2 * HOUR, end_by=2 * HOUR, accepting=["other"])
    assert use_of(workspace, "b").start == ON_AIR.start + 2 * HOUR


def test_released_bookings_stay_where_they_were(workspace: Workspace) -> None:
    stage(workspace, booked(state="released"))
    move_show(workspace, "show", start_by=HOUR, end_by=HOUR)
    assert use_of(workspace, "b") == ON_AIR


def test_over_a_clock_change_moments_count_and_not_clocks(workspace: Workspace) -> None:
    stage(workspace)
    put(workspace, a_show(id="late", starts_at=datetime(2026, 10, 31, 23), length_minutes=60))
    late = move_show(workspace, "late", start_by=4 * HOUR, end_by=4 * HOUR)
    assert late.starts_at == datetime(2026, 11, 1, 2), "one hour came twice"
    assert late.length_minutes == 60


def test_a_booking_without_a_show_moves_alone(workspace: Workspace) -> None:
    stage(workspace, booked(show_id=None))
    move_time(workspace, "b", start_by=-HOUR, end_by=HOUR, studio_id="loft")
    assert use_of(workspace, "b") == Span(ON_AIR.start - HOUR, ON_AIR.end + HOUR)
    assert show_span(workspace.get(Show, "show")) == ON_AIR


@pytest.mark.parametrize(
    ("shift", "start_by", "end_by", "expected"),
    [
        ((None, None), 0, -HOUR, (0, 120)),
        ((None, None), HOUR // 2, 0, (30, 180)),
        ((60, 120), HOUR, HOUR, (120, 180)),
        ((60, 120), -HOUR, HOUR, (None, None)),
        ((0, 60), -HOUR // 4, 0, (-15, 60)),
    ],
)
def test_a_shift_is_moved_within_its_show(
    workspace: Workspace,
    shift: tuple[int | None, int | None],
    start_by: int,
    end_by: int,
    expected: tuple[int | None, int | None],
) -> None:
    first, last = shift
    stage(workspace, an_assignment(id="a", shift_start=first, shift_end=last, status="confirmed"))
    moved = move_shift(workspace, "a", start_by=start_by, end_by=end_by)
    assert (moved.shift_start, moved.shift_end) == expected
    assert moved.status is AssignmentStatus.CONFIRMED


def test_who_is_given_a_shift_is_asked_first(workspace: Workspace) -> None:
    stage(workspace, an_assignment(id="a", status="confirmed"))
    given = move_shift(workspace, "a", creator_id="dee")
    assert (given.creator_id, given.status) == ("dee", "asked")
    assert workspace.next_undo() == "Give a shift in “Black Friday marathon” to @dee"


def test_a_new_show_is_held_or_its_host_is_asked_in_one_step(workspace: Workspace) -> None:
    stage(workspace)
    steps = len(workspace.history())
    span = Span(ON_AIR.start, ON_AIR.start + HOUR)
    show = add_show_at(workspace, "New show", span, studio_id="studio", creator_id="dee")
    assert show_span(show) == span
    assert [each.state for each in workspace.where(Booking, show_id=show.id)] == [BookingState.HOLD]
    (assignment,) = workspace.where(Assignment, show_id=show.id)
    assert (assignment.creator_id, assignment.role, assignment.status) == ("dee", "host", "asked")
    assert len(workspace.history()) == steps + 1


def test_a_copy_has_the_rundown_and_the_team_but_nothing_is_agreed(workspace: Workspace) -> None:
    block = an_item(600, id="block", type="block")
    row = an_item(300, id="row", block_id="block")
    stage(
        workspace,
        booked(),
        SHOW.changed(status=ShowStatus.CONFIRMED),
        block,
        row,
        a_note(id="note"),
        a_product(id="serum"),
        an_offer("row", "serum", pin=3),
        an_assignment(id="a", status="confirmed", shift_end=90),
        an_assignment(id="declined", creator_id="dee", status="declined"),
    )
    copy = copy_show(workspace, "show", ON_AIR.start + 24 * HOUR, studio_id="studio")
    assert copy.status is ShowStatus.PLANNED
    assert show_span(copy) == Span(ON_AIR.start + 24 * HOUR, ON_AIR.end + 24 * HOUR)
    rows = {each.title: each for each in workspace.where(Row, show_id=copy.id)}
    assert set(rows) == {block.title, row.title, workspace.get(Row, "note").title}
    assert rows[row.title].block_id == rows[block.title].id
    (offer,) = workspace.where(Offer, row_id=rows[row.title].id)
    assert (offer.product_id, offer.pin) == ("serum", 3)
    (asked,) = workspace.where(Assignment, show_id=copy.id)
    assert (asked.creator_id, asked.shift_end, asked.status) == ("creator", 90, "asked")
    (booking,) = workspace.where(Booking, show_id=copy.id)
    assert booking.state is BookingState.HOLD
    workspace.undo()
    assert workspace.find(Show, copy.id) is None
