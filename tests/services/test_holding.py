"""Holds are challenged, confirmed and released, and what follows is told beforehand."""

from datetime import datetime

import pytest
from builders import a_studio
from lines import booked, held
from staging import assert_one_step, put

from planner.domain.errors import InvalidValueError, TakenError
from planner.domain.studio import Booking, BookingState
from planner.services.exporting import plan_json
from planner.services.holding import (
    challenge,
    confirm,
    hold_again,
    release,
    what_confirming_does,
    what_releasing_does,
)
from planner.services.workspace import Workspace

LAPSED = datetime(2026, 11, 22, 6, 20)
"""The present moment of the tests, in Los Angeles."""


@pytest.fixture
def line(workspace: Workspace) -> Workspace:
    """Three holds on one time, and one behind the second on another."""
    put(
        workspace,
        a_studio(id="studio"),
        held("14:00-16:00", 1, id="first"),
        held("14:00-17:00", 2, id="second"),
        held("15:00-16:00", 3, id="third"),
        held("16:30-18:00", 3, id="later"),
    )
    return workspace


def states(workspace: Workspace) -> dict[str, str]:
    return {
        each.id: f"{each.state}{f' {each.hold_rank}' if each.state == 'hold' else ''}"
        for each in workspace.all(Booking)
    }


def test_confirming_does_in_one_step_what_it_said(line: Workspace) -> None:
    told, before = what_confirming_does(line, "second"), plan_json(line)
    assert {each.id for each in told.dying} == {"first", "third", "later"}
    assert states(line)["first"] == "hold 1"
    confirm(line, "second")
    assert states(line) == {
        "first": "released",
        "second": "confirmed",
        "third": "released",
        "later": "released",
    }
    assert_one_step(line, before, "Confirm Studio A")


def test_confirming_the_first_lets_whoever_is_not_met_move_up(line: Workspace) -> None:
    told = what_confirming_does(line, "first")
    assert {each.id for each in told.dying} == {"second", "third"}
    assert [(each.id, each.hold_rank) for each in told.moving_up] == [("later", 1)]
    confirm(line, "first")
    assert states(line)["later"] == "hold 1"


def test_confirming_is_final_and_forgets_the_expiry(line: Workspace) -> None:
    put(line, held("14:00-16:00", 1, id="first", expires_at=datetime(2026, 11, 25)))
    assert confirm(line, "first").expires_at is None
    revision = line.revision()
    confirm(line, "first")
    assert line.revision() == revision


def test_what_is_confirmed_for_somebody_else_cannot_be_confirmed_unseen(line: Workspace) -> None:
    put(line, booked("13:00-14:30", id="sure"))
    assert [each.id for each in what_confirming_does(line, "first").clashes] == ["sure"]
    with pytest.raises(TakenError):
        confirm(line, "first")
    assert states(line)["second"] == "hold 2"
    assert confirm(line, "first", accepting=["sure"]).state is BookingState.CONFIRMED


def test_releasing_lets_those_behind_move_up(line: Workspace) -> None:
    told, before = what_releasing_does(line, "first"), plan_json(line)
    assert {each.id: each.hold_rank for each in told.moving_up} == {
        "second": 1,
        "third": 2,
        "later": 2,
    }
    release(line, "first")
    assert states(line) == {
        "first": "released",
        "second": "hold 1",
        "third": "hold 2",
        "later": "hold 2",
    }
    assert_one_step(line, before, "Release Studio A")


def test_a_challenge_gives_those_ahead_two_days_to_the_full_minute(line: Workspace) -> None:
    before = plan_json(line)
    assert [each.id for each in challenge(line, "third")] == ["first", "second"]
    assert line.get(Booking, "first").expires_at == datetime(2026, 11, 24, 6, 20)
    assert line.get(Booking, "second").expires_at == datetime(2026, 11, 24, 6, 20)
    assert line.get(Booking, "third").expires_at is None
    assert_one_step(line, before, "Challenge the holds of Studio A")


def test_a_challenge_is_adjustable_and_never_prolongs_a_hold(line: Workspace) -> None:
    put(line, held("14:00-16:00", 1, id="first", expires_at=datetime(2026, 11, 22, 9)))
    challenge(line, "second", hours=24)
    assert line.get(Booking, "first").expires_at == datetime(2026, 11, 22, 9)
    challenge(line, "third", hours=24)
    assert line.get(Booking, "second").expires_at == datetime(2026, 11, 23, 6, 20)


@pytest.mark.parametrize("booking_id", ["first", "sure", "lapsed"])
def test_only_a_hold_with_somebody_ahead_can_challenge(line: Workspace, booking_id: str) -> None:
    put(line, booked("20:00-22:00", id="sure"), held("14:00-16:00", 4, id="lapsed"))
    put(line, held("14:00-16:00", 4, id="lapsed", expires_at=LAPSED))
    with pytest.raises(InvalidValueError):
        challenge(line, booking_id)
    assert line.next_undo() == "Set the stage"


def test_a_lapsed_hold_is_held_again_at_the_end_of_the_line(line: Workspace) -> None:
    put(line, held("14:00-16:00", 1, id="first", expires_at=LAPSED))
    before = plan_json(line)
    again = hold_again(line, "first", expires_at=datetime(2026, 11, 26, 12))
    assert (again.hold_rank, again.expires_at) == (4, datetime(2026, 11, 26, 12))
    assert_one_step(line, before, "Hold Studio A again")


def test_a_standing_hold_keeps_its_place_when_its_time_is_prolonged(line: Workspace) -> None:
    assert hold_again(line, "first", expires_at=datetime(2026, 11, 26)).hold_rank == 1


def test_a_hold_that_lapsed_no_longer_dies_by_confirming_another(line: Workspace) -> None:
    put(line, held("14:00-16:00", 1, id="first", expires_at=LAPSED))
    assert "first" not in {each.id for each in what_confirming_does(line, "second").dying}
    assert confirm(line, "first").state is BookingState.CONFIRMED


def test_a_confirmed_booking_that_goes_back_to_a_hold_is_last_in_line(line: Workspace) -> None:
    put(line, booked("17:00-19:00", id="sure"))
    assert hold_again(line, "sure").hold_rank == 4
