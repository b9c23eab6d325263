"""The day of a show in order of time."""

from datetime import UTC, datetime
from typing import Any

from builders import a_booking, a_show, an_assignment
from runs import a_marathon

from planner.domain.day_plan import Moment, day_plan, standing_bookings
from planner.domain.run_of_show import RunOfShow
from planner.domain.timing import cascade

NOW = datetime(2026, 11, 20, tzinfo=UTC)


def planned(run: RunOfShow) -> list[tuple[str, Moment]]:
    timing = cascade(run.show, run.rows)
    return [(f"{timing.local(each.at):%H:%M}", each.moment) for each in day_plan(run, NOW)]


def room(**fields: Any) -> RunOfShow:
    booking = a_booking(studio_id="studio", setup_minutes=30, teardown_minutes=30, **fields)
    return a_marathon(bookings=(booking,))


def test_a_day_goes_from_the_first_call_to_the_room_that_closes() -> None:
    assert planned(room(state="confirmed")) == [
        ("15:00", Moment.CALL),
        ("15:15", Moment.CALL),
        ("15:30", Moment.SETUP),
        ("15:30", Moment.CALL),
        ("16:00", Moment.ON_AIR),
        ("16:45", Moment.CALL),
        ("17:30", Moment.HOSTS_CHANGE),
        ("19:00", Moment.OFF_AIR),
        ("19:00", Moment.TEARDOWN),
        ("19:30", Moment.ROOM_CLOSES),
    ]


def test_a_change_of_hosts_tells_who_comes_and_who_goes() -> None:
    change = next(e for e in day_plan(a_marathon(), NOW) if e.moment is Moment.HOSTS_CHANGE)
    assert (change.creator_ids, change.leaving_ids) == (("jun",), ("mia",))


def test_a_guest_comes_on_and_goes_off_while_the_host_stays() -> None:
    run = a_marathon(
        assignments=(
            an_assignment(creator_id="mia"),
            an_assignment(creator_id="jun", role="guest", shift_start=30, shift_end=60),
        )
    )
    changes = [e for e in day_plan(run, NOW) if e.moment is Moment.HOSTS_CHANGE]
    assert [(e.creator_ids, e.leaving_ids) for e in changes] == [(("jun",), ()), ((), ("jun",))]


def test_somebody_with_two_shifts_that_touch_neither_comes_nor_goes_between() -> None:
    run = a_marathon(
        assignments=(
            an_assignment(creator_id="mia", shift_start=0, shift_end=90),
            an_assignment(creator_id="mia", shift_start=90, shift_end=180),
        )
    )
    assert Moment.HOSTS_CHANGE not in {moment for _, moment in planned(run)}


def test_who_is_called_twice_at_one_time_is_named_once() -> None:
    run = a_marathon(
        assignments=(
            an_assignment(creator_id="rae", role="operator", call_minutes=30),
            an_assignment(creator_id="rae", role="camera", call_minutes=30),
        )
    )
    (call,) = (e for e in day_plan(run, NOW) if e.moment is Moment.CALL)
    assert call.creator_ids == ("rae",)


def test_a_room_without_setup_opens_and_closes() -> None:
    run = a_marathon(bookings=(a_booking(studio_id="studio", state="confirmed"),))
    moments = [moment for _, moment in planned(run)]
    assert Moment.ROOM_OPENS in moments
    assert Moment.ROOM_CLOSES in moments
    assert not {Moment.SETUP, Moment.TEARDOWN} & set(moments)


def test_what_was_let_go_or_has_lapsed_counts_no_more() -> None:
    for state in ("released", "cancelled"):
        assert standing_bookings(room(state=state), NOW) == ()
    lapsed = room(state="hold", expires_at=datetime(2026, 11, 1, 12))
    assert standing_bookings(lapsed, NOW) == ()
    assert len(standing_bookings(room(state="hold", expires_at=datetime(2026, 11, 25)), NOW)) == 1


def test_a_night_with_the_autumn_change_lasts_as_long_as_it_does() -> None:
    show = a_show(starts_at=datetime(2026, 10, 31, 23), length_minutes=240)
    run = a_marathon(show=show, bookings=(), assignments=())
    on, off = day_plan(run, NOW)
    assert off.at - on.at == 4 * 3600
    assert planned(run)[-1] == ("02:00", Moment.OFF_AIR)
