"""Who stands where in the line of holds, and who moves up when somebody leaves it."""

from datetime import datetime, timedelta

import pytest
from builders import a_studio
from effort import examples
from hypothesis import given, settings
from hypothesis import strategies as st
from lines import STUDIO, block, booked, held, line

from planner.domain.hold_line import LAST_RANK, Outcome, ahead_of, in_the_way, outcome, rank_for
from planner.domain.holds import meeting
from planner.domain.studio import Booking, BookingState

LAPSED = {"expires_at": datetime(2026, 11, 27, 11)}


def confirmed(booking: Booking) -> Booking:
    return booking.changed(state=BookingState.CONFIRMED)


def released(booking: Booking) -> Booking:
    return booking.changed(state=BookingState.RELEASED)


def of(before: Booking | None, after: Booking | None, *others: Booking) -> Outcome:
    ends = [None if each is None else block(each) for each in (before, after)]
    return outcome(ends[0], ends[1], line(*others))


def ranks(moved: tuple[Booking, ...]) -> dict[str, int]:
    return {each.id: each.hold_rank for each in moved}


def test_confirming_releases_the_holds_it_meets_and_lets_those_behind_them_move_up() -> None:
    mine = held("14:00-16:00", 2, id="mine")
    first, third = held("15:00-18:00", 1, id="first"), held("14:30-15:30", 3, id="third")
    behind = held("17:00-19:00", 2, id="behind")
    further = held("18:30-20:00", 3, id="further")
    apart = held("20:00-22:00", 2, id="apart")
    done = of(mine, confirmed(mine), mine, first, third, behind, further, apart)
    assert {each.id for each in done.dying} == {"first", "third"}
    assert ranks(done.moving_up) == {"behind": 1, "further": 2}
    assert done.clashes == ()


def test_confirming_over_a_confirmed_booking_is_told_as_a_clash() -> None:
    mine, sure = held("14:00-16:00"), booked("15:00-17:00", id="sure")
    assert [each.id for each in of(mine, confirmed(mine), mine, sure).clashes] == ["sure"]


def test_releasing_the_first_hold_moves_the_whole_line_up_by_one() -> None:
    holds = [held("14:00-16:00", rank, id=f"{rank}") for rank in (1, 2, 3, 4)]
    assert ranks(of(holds[0], released(holds[0]), *holds).moving_up) == {"2": 1, "3": 2, "4": 3}
    assert ranks(of(holds[2], released(holds[2]), *holds).moving_up) == {"4": 3}
    assert of(holds[3], released(holds[3]), *holds) == Outcome()


def test_a_hold_does_not_move_up_past_another_one_that_stays_before_it() -> None:
    gone, stays = held("14:00-15:00", 1, id="gone"), held("16:00-18:00", 1, id="stays")
    behind = held("14:30-17:00", 2, id="behind")
    assert of(gone, released(gone), gone, stays, behind).moving_up == ()


def test_a_deleted_hold_frees_its_place_and_a_confirmed_booking_has_none() -> None:
    first, second = held("14:00-16:00", 1), held("14:00-16:00", 2, id="second")
    assert ranks(of(first, None, first, second).moving_up) == {"second": 1}
    assert of(confirmed(first), None, confirmed(first), second).moving_up == ()


@pytest.mark.parametrize("state", [BookingState.ENQUIRY, BookingState.RELEASED])
def test_what_keeps_nobody_out_changes_nothing(state: BookingState) -> None:
    quiet = booked("14:00-16:00", state=state)
    assert of(None, quiet, held("14:00-16:00"), booked("15:00-16:00")) == Outcome()


def test_a_lapsed_hold_is_in_nobodys_way_and_does_not_die_again() -> None:
    mine, lapsed = held("14:00-16:00", 2), held("14:00-16:00", 1, **LAPSED)
    assert of(mine, confirmed(mine), mine, lapsed) == Outcome()
    assert rank_for(None, block(held("14:00-16:00")), line(lapsed)) == 1


@pytest.mark.parametrize(
    ("others", "rank"),
    [
        ([], 1),
        ([("14:00-16:00", 1)], 2),
        ([("14:00-16:00", 1), ("15:00-16:00", 2)], 3),
        ([("14:00-15:00", 1), ("15:00-16:00", 1)], 2),
        ([("16:00-18:00", 1)], 1),
        ([("14:00-16:00", LAST_RANK)], LAST_RANK),
    ],
)
def test_a_new_hold_goes_behind_all_that_it_meets(others: list[tuple[str, int]], rank: int) -> None:
    assert (
        rank_for(None, block(held("14:00-16:00")), line(*(held(*each) for each in others))) == rank
    )


def test_a_moved_hold_keeps_its_place_among_old_neighbours_and_queues_behind_new_ones() -> None:
    mine, behind = held("14:00-16:00", 1, id="mine"), held("15:00-17:00", 2, id="behind")
    new = held("10:00-12:00", 3, id="new")
    shifted = mine.changed(starts_at=datetime(2026, 11, 27, 14, 30))
    assert rank_for(block(mine), block(shifted), line(mine, behind, new)) == 1
    away = mine.changed(starts_at=datetime(2026, 11, 27, 11), ends_at=datetime(2026, 11, 27, 13))
    assert rank_for(block(mine), block(away), line(mine, behind, new)) == 4
    assert ranks(of(mine, away, mine, behind, new).moving_up) == {"behind": 1}


def test_those_ahead_are_the_holds_of_better_rank_that_one_meets() -> None:
    mine = held("14:00-16:00", 3)
    first, second = held("15:00-18:00", 1, id="a"), held("13:00-14:30", 2, id="b")
    apart, later = held("16:00-18:00", 1), held("14:00-16:00", 4)
    ahead = ahead_of(block(mine), line(second, mine, first, apart, later, booked("14:00-15:00")))
    assert [each.id for each in ahead] == ["a", "b"]


def test_neighbours_that_share_a_gap_are_not_in_the_way() -> None:
    sharing = a_studio(id="studio", share_gap=True)
    one = booked("10:00-12:00", teardown_minutes=30)
    other = booked("12:30-14:00", setup_minutes=30)
    assert in_the_way(block(one, sharing), line(other, studio=sharing)) == ()
    assert len(in_the_way(block(one), line(other))) == 1


Acts = list[tuple[str, int, int]]
acts = st.lists(
    st.tuples(
        st.sampled_from(("add", "add", "remove", "confirm", "move")),
        st.integers(0, 9),
        st.integers(0, 20),
    ),
    max_size=12,
)


def at(booking: Booking, hour: int) -> Booking:
    start = datetime(2026, 11, 27) + timedelta(hours=hour)
    return booking.changed(starts_at=start, ends_at=start + timedelta(hours=3))


def played(steps: Acts) -> list[Booking]:
    """The bookings of a studio after such acts on its holds, each as a service would do it."""
    there: dict[str, Booking] = {}
    for number, (act, which, hour) in enumerate(steps):
        holds = [each for each in there.values() if each.state is BookingState.HOLD]
        before = holds[which % len(holds)] if holds and act != "add" else None
        after = before
        if act == "add":
            after = at(held("00:00-01:00", id=f"{number:02}"), hour)
        elif before is not None and act == "confirm":
            after = confirmed(before)
        elif before is not None and act == "move":
            after = at(before, hour)
        elif act == "remove":
            after = None
        ends = [None if each is None else block(each) for each in (before, after)]
        others = line(*there.values())
        if after is not None and after.state is BookingState.HOLD and ends[1] is not None:
            after = after.changed(hold_rank=rank_for(ends[0], ends[1], others))
            ends[1] = block(after)
        done = outcome(ends[0], ends[1], others)
        if before is not None:
            del there[before.id]
        for each in done.dying:
            del there[each.id]
        there |= {each.id: each for each in done.moving_up}
        there |= {after.id: after} if after is not None and not done.clashes else {}
    return list(there.values())


@settings(max_examples=examples(150), deadline=None)
@given(acts)
def test_two_holds_that_meet_never_have_the_same_rank(steps: Acts) -> None:
    holds = [each for each in played(steps) if each.state is BookingState.HOLD]
    for place, one in enumerate(holds):
        for other in holds[place + 1 :]:
            assert not meeting(one, other, STUDIO) or one.hold_rank != other.hold_rank


@settings(max_examples=examples(150), deadline=None)
@given(acts.map(lambda steps: [each for each in steps if each[0] != "move"]))
def test_a_rank_is_always_one_behind_the_last_hold_ahead_and_nobody_waits_for_nothing(
    steps: Acts,
) -> None:
    there = played(steps)
    for hold in (each for each in there if each.state is BookingState.HOLD):
        met = [each for each in there if each.id != hold.id and meeting(hold, each, STUDIO)]
        assert all(each.state is BookingState.HOLD for each in met)
        ahead = [each.hold_rank for each in met if each.hold_rank < hold.hold_rank]
        assert hold.hold_rank == 1 + max(ahead, default=0)
