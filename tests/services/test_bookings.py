"""Studio time is booked, moved and given back in exact steps, never over what nobody saw."""

from datetime import datetime

import pytest
from builders import a_brand, a_show, a_studio
from lines import booked, held
from staging import assert_one_step, put

from planner.domain.errors import NotFoundError, TakenError
from planner.domain.record import Waiver
from planner.domain.show import Show
from planner.domain.studio import Booking, BookingState
from planner.services.booking_lines import clashes_of
from planner.services.bookings import (
    book_show,
    book_time,
    cancel_booking,
    delete_booking,
    edit_booking,
    move_booking,
)
from planner.services.exporting import plan_json
from planner.services.rescheduling import move_show
from planner.services.workspace import Workspace

NEW_YORK = "America/New_York"


@pytest.fixture
def house(workspace: Workspace) -> Workspace:
    """A show from 16:00 to 19:00, a studio with setup and teardown, and one in New York."""
    put(
        workspace,
        a_brand(id="brand"),
        a_show(id="show"),
        a_show(id="other", title="Other show"),
        a_studio(id="studio", setup_minutes=45, teardown_minutes=15),
        a_studio(id="east", name="Studio East", timezone=NEW_YORK, setup_minutes=30),
    )
    return workspace


def rank_of(workspace: Workspace, booking_id: str) -> int:
    return workspace.get(Booking, booking_id).hold_rank


def test_a_show_is_held_for_its_time_on_air_with_the_studios_setup(house: Workspace) -> None:
    before = plan_json(house)
    booking = book_show(house, "show", "studio")
    assert (booking.state, booking.hold_rank, booking.show_id) == (BookingState.HOLD, 1, "show")
    assert (booking.setup_minutes, booking.teardown_minutes) == (45, 15)
    assert (booking.starts_at.hour, booking.ends_at.hour) == (16, 19)
    assert_one_step(house, before, "Book Studio A for “Black Friday marathon”")


def test_a_booking_stands_in_the_wall_time_of_its_studio(house: Workspace) -> None:
    booking = book_show(house, "show", "east", state=BookingState.CONFIRMED, setup_minutes=0)
    assert booking.starts_at == datetime(2026, 11, 27, 19)
    assert (booking.setup_minutes, booking.teardown_minutes) == (0, 0)


def test_time_is_booked_without_a_show_and_without_setup(house: Workspace) -> None:
    before = plan_json(house)
    booking = book_time(
        house,
        "studio",
        starts_at=datetime(2026, 11, 27, 8),
        ends_at=datetime(2026, 11, 27, 10),
        note="Maintenance",
    )
    assert (booking.state, booking.setup_minutes) == (BookingState.CONFIRMED, 0)
    assert_one_step(house, before, "Book Studio A")


def test_a_confirmed_booking_over_a_confirmed_one_is_refused_with_words(house: Workspace) -> None:
    put(house, booked("18:30-20:00", id="sure", show_id="other"))
    with pytest.raises(TakenError, match=r"Studio A is taken from 2026-11-27 18:30 .*Other show"):
        book_show(house, "show", "studio", state=BookingState.CONFIRMED)
    with pytest.raises(TakenError) as refused:
        book_show(house, "show", "studio")
    assert refused.value.clashes == ("sure",)
    assert house.next_undo() == "Set the stage"
    assert len(house.all(Booking)) == 1


def test_a_clash_that_was_seen_can_be_accepted_and_only_that_one(house: Workspace) -> None:
    put(house, booked("18:30-20:00", id="seen"), booked("15:00-16:00", id="unseen"))
    with pytest.raises(TakenError) as refused:
        book_show(house, "show", "studio", accepting=["seen"])
    assert refused.value.clashes == ("unseen",)
    assert book_show(house, "show", "studio", accepting=["seen", "unseen"]).hold_rank == 1


def test_a_booking_that_touches_another_is_not_refused(house: Workspace) -> None:
    put(house, booked("19:15-20:00"), booked("14:00-15:15"))
    book_show(house, "show", "studio", state=BookingState.CONFIRMED)


def test_setup_and_teardown_of_neighbours_add_up_unless_the_studio_shares_gaps(
    house: Workspace,
) -> None:
    put(house, booked("19:30-20:30", setup_minutes=30))
    with pytest.raises(TakenError):
        book_show(house, "show", "studio")
    put(house, a_studio(id="studio", setup_minutes=45, teardown_minutes=15, share_gap=True))
    book_show(house, "show", "studio")


def test_a_second_hold_waits_in_line(house: Workspace) -> None:
    book_show(house, "show", "studio")
    assert book_show(house, "other", "studio").hold_rank == 2
    assert book_show(house, "other", "studio").hold_rank == 3


def test_a_confirmed_booking_releases_the_holds_that_were_seen(house: Workspace) -> None:
    put(house, held("17:00-18:00", id="hold"), held("17:30-21:00", 2, id="next"))
    put(house, held("20:00-22:00", 3, id="last"))
    with pytest.raises(TakenError):
        book_show(house, "show", "studio", state=BookingState.CONFIRMED, accepting=["hold"])
    before = plan_json(house)
    book_show(house, "show", "studio", state=BookingState.CONFIRMED, accepting=["hold", "next"])
    assert house.get(Booking, "hold").state is BookingState.RELEASED
    assert house.get(Booking, "next").state is BookingState.RELEASED
    assert rank_of(house, "last") == 1
    assert_one_step(house, before, "Book Studio A for “Black Friday marathon”")


def test_bookings_of_cancelled_shows_and_lapsed_holds_are_in_nobodys_way(house: Workspace) -> None:
    put(
        house,
        a_show(id="off", status="cancelled"),
        booked("16:00-19:00", show_id="off"),
        held("16:00-19:00", expires_at=datetime(2026, 11, 22, 6, 20)),
    )
    booking = book_show(house, "show", "studio")
    assert booking.hold_rank == 1
    assert clashes_of(house, booking.changed(state=BookingState.CONFIRMED)) == ()


def test_clashes_are_told_before_anything_is_written(house: Workspace) -> None:
    put(house, booked("18:00-20:00", id="sure"), held("15:00-16:00", id="hold"))
    dragged = booked("17:00-19:00")
    assert [each.id for each in clashes_of(house, dragged)] == ["sure"]
    wide = booked("15:30-19:00")
    assert [each.id for each in clashes_of(house, wide)] == ["hold", "sure"]
    assert [each.id for each in clashes_of(house, wide.changed(state="hold"))] == ["sure"]
    assert clashes_of(house, wide.changed(state="enquiry")) == ()


def test_a_booking_moves_to_another_studio_at_the_same_instant(house: Workspace) -> None:
    booking = book_show(house, "show", "studio")
    before = plan_json(house)
    moved = move_booking(house, booking.id, studio_id="east")
    assert (moved.starts_at, moved.ends_at) == (
        datetime(2026, 11, 27, 19),
        datetime(2026, 11, 27, 22),
    )
    assert (moved.setup_minutes, moved.teardown_minutes) == (30, 0)
    assert_one_step(house, before, "Move booking to Studio East")


def test_setup_of_its_own_moves_with_a_booking(house: Workspace) -> None:
    booking = book_show(house, "show", "studio", setup_minutes=10)
    assert move_booking(house, booking.id, studio_id="east").setup_minutes == 10


def test_a_moved_booking_lasts_as_long_over_a_clock_change(house: Workspace) -> None:
    booking = book_show(house, "show", "studio")
    moved = move_booking(house, booking.id, starts_at=datetime(2026, 10, 31, 23, 30))
    assert moved.ends_at == datetime(2026, 11, 1, 1, 30)


def test_leaving_a_line_lets_those_behind_move_up_and_joining_one_queues(house: Workspace) -> None:
    put(house, held("20:00-22:00", 1, id="there"))
    first = book_show(house, "show", "studio")
    behind = book_show(house, "other", "studio")
    before = plan_json(house)
    moved = move_booking(house, first.id, starts_at=datetime(2026, 11, 27, 21))
    assert (moved.hold_rank, rank_of(house, behind.id), rank_of(house, "there")) == (2, 1, 1)
    assert_one_step(house, before, "Move booking to Studio A")


def test_moving_to_another_studio_moves_those_behind_up_in_the_old_one(house: Workspace) -> None:
    first, behind = book_show(house, "show", "studio"), book_show(house, "other", "studio")
    waiting = book_show(house, "other", "east")
    moved = move_booking(house, first.id, studio_id="east")
    assert (moved.hold_rank, rank_of(house, behind.id)) == (2, 1)
    assert rank_of(house, waiting.id) == 1


def test_a_move_onto_a_confirmed_booking_is_refused(house: Workspace) -> None:
    put(house, booked("10:00-12:00", id="sure"))
    booking = book_show(house, "show", "studio")
    with pytest.raises(TakenError):
        move_booking(house, booking.id, starts_at=datetime(2026, 11, 27, 11))
    moved = move_booking(
        house, booking.id, starts_at=datetime(2026, 11, 27, 11), accepting=["sure"]
    )
    shifted = edit_booking(house, moved.id, note="Bring the lamp")
    assert shifted.note == "Bring the lamp"


def test_a_booking_is_cancelled_or_deleted_and_its_line_moves_up(house: Workspace) -> None:
    first, second = book_show(house, "show", "studio"), book_show(house, "other", "studio")
    third = book_show(house, "other", "studio")
    before = plan_json(house)
    assert cancel_booking(house, first.id).state is BookingState.CANCELLED
    assert (rank_of(house, second.id), rank_of(house, third.id)) == (1, 2)
    assert_one_step(house, before, "Cancel booking of Studio A")
    put(house, Waiver(id="w", code="hold_expired", subjects=(second.id, "show", "studio")))
    before = plan_json(house)
    delete_booking(house, second.id)
    assert rank_of(house, third.id) == 1
    assert house.all(Waiver) == []
    assert_one_step(house, before, "Delete booking of Studio A")


def test_what_is_gone_cannot_be_booked(house: Workspace) -> None:
    booking = book_show(house, "show", "studio")
    with pytest.raises(NotFoundError, match="no studio “gone”"):
        book_show(house, "show", "gone")
    with pytest.raises(NotFoundError, match="no studio “gone”"):
        edit_booking(house, booking.id, studio_id="gone")
    with pytest.raises(NotFoundError, match="no booking “gone”"):
        move_booking(house, "gone")
    assert house.get(Show, "show").title == "Black Friday marathon"


def test_what_is_there_already_makes_no_step(house: Workspace) -> None:
    booking = book_show(house, "show", "studio")
    before = house.revision()
    assert move_booking(house, booking.id, studio_id="studio") == booking
    assert house.revision() == before


def test_a_show_with_several_bookings_is_not_in_its_own_way_when_it_moves(house: Workspace) -> None:
    put(
        house,
        booked("13:00-15:30", id="rehearsal", show_id="show"),
        held("15:30-20:00", id="room", show_id="show"),
    )
    three_hours = 3 * 3600
    for by in (three_hours, -three_hours):
        move_show(house, "show", start_by=by, end_by=by)
    states = {each.id: (each.state, each.starts_at.hour) for each in house.all(Booking)}
    assert states == {
        "rehearsal": (BookingState.CONFIRMED, 13),
        "room": (BookingState.HOLD, 15),
    }
