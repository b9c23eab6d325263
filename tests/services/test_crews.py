"""People are put on shows, asked, handed over and swapped in exact steps."""

import pytest
from builders import a_brand, a_creator, a_show
from staging import assert_one_step, put

from planner.domain.crew import Assignment, AssignmentStatus
from planner.domain.errors import InvalidValueError, NotFoundError, NothingToDoError
from planner.domain.record import Waiver
from planner.services.crews import (
    assign,
    edit_assignment,
    give_shift,
    set_answer,
    set_shift,
    split_shift,
    swap,
    unassign,
)
from planner.services.exporting import plan_json
from planner.services.workspace import Workspace

CONFIRMED = AssignmentStatus.CONFIRMED


@pytest.fixture
def house(workspace: Workspace) -> Workspace:
    """A show of three hours and two hosts."""
    put(
        workspace,
        a_brand(id="brand"),
        a_show(id="show"),
        a_show(id="other", title="Tea hour"),
        a_creator(id="mia", name="@mia"),
        a_creator(id="jun", name="@jun"),
    )
    return workspace


def shift(assignment: Assignment) -> tuple[int | None, int | None]:
    return assignment.shift_start, assignment.shift_end


def test_somebody_is_asked_for_the_whole_show(house: Workspace) -> None:
    before = plan_json(house)
    made = assign(house, "show", "mia", role="host", call_minutes=45)
    assert (made.status, shift(made)) == (AssignmentStatus.ASKED, (None, None))
    assert_one_step(house, before, "Assign @mia to “Black Friday marathon”")


def test_people_are_taken_off_with_what_was_waived_about_them(house: Workspace) -> None:
    one, two = assign(house, "show", "mia"), assign(house, "show", "jun")
    put(house, Waiver(id="w", code="creator_rest", subjects=(one.id, "show", "mia")))
    before = plan_json(house)
    unassign(house, [one.id, two.id])
    assert house.all(Assignment) == []
    assert house.all(Waiver) == []
    assert_one_step(house, before, "Take 2 people off")
    house.undo()
    unassign(house, [one.id])
    assert house.next_undo() == "Take @mia off “Black Friday marathon”"
    with pytest.raises(NothingToDoError):
        unassign(house, [])


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (AssignmentStatus.CONFIRMED, "@mia confirms “Black Friday marathon”"),
        (AssignmentStatus.DECLINED, "@mia declines “Black Friday marathon”"),
    ],
)
def test_an_answer_is_noted(house: Workspace, answer: AssignmentStatus, said: str) -> None:
    made = assign(house, "show", "mia")
    before = plan_json(house)
    assert set_answer(house, made.id, answer).status is answer
    assert_one_step(house, before, said)


def test_a_shift_is_set_and_made_whole_again(house: Workspace) -> None:
    made = assign(house, "show", "mia")
    assert shift(set_shift(house, made.id, (60, 120))) == (60, 120)
    assert shift(set_shift(house, made.id, None)) == (None, None)
    with pytest.raises(InvalidValueError):
        set_shift(house, made.id, (120, 60))
    assert edit_assignment(house, made.id, fee=100, show_id="other").show_id == "show"


def test_a_whole_show_is_handed_over_in_the_middle(house: Workspace) -> None:
    made = assign(house, "show", "mia", status=CONFIRMED, fee=9_000, call_minutes=30)
    before = plan_json(house)
    first, second = split_shift(house, made.id, 90, "jun")
    assert (first.id, shift(first), first.creator_id, first.fee) == (made.id, (0, 90), "mia", 9_000)
    assert (shift(second), second.creator_id, second.fee) == ((90, 180), "jun", None)
    assert (first.status, second.status) == (CONFIRMED, AssignmentStatus.ASKED)
    assert second.call_minutes == 30
    assert_one_step(house, before, "Hand over to @jun on “Black Friday marathon”")


def test_a_shift_split_for_one_person_needs_no_new_answer(house: Workspace) -> None:
    made = assign(house, "show", "mia", status=CONFIRMED, shift_start=30, shift_end=90)
    _, second = split_shift(house, made.id, 31, "mia")
    assert (second.status, shift(second)) == (CONFIRMED, (31, 90))


@pytest.mark.parametrize("minute", [30, 90, 0, 200])
def test_a_handover_outside_the_shift_is_refused(house: Workspace, minute: int) -> None:
    made = assign(house, "show", "mia", shift_start=30, shift_end=90)
    with pytest.raises(InvalidValueError, match="between the minutes 30 and 90"):
        split_shift(house, made.id, minute, "jun")
    assert len(house.all(Assignment)) == 1


def test_two_people_swap_their_shifts_and_are_asked_anew(house: Workspace) -> None:
    one = assign(house, "show", "mia", status=CONFIRMED, fee=1, shift_start=0, shift_end=90)
    other = assign(house, "other", "jun", status=CONFIRMED, role="moderator")
    before = plan_json(house)
    first, second = swap(house, one.id, other.id)
    assert (first.creator_id, first.role, shift(first), first.fee) == ("jun", "host", (0, 90), None)
    assert (second.creator_id, second.role, second.show_id) == ("mia", "moderator", "other")
    assert {first.status, second.status} == {AssignmentStatus.ASKED}
    assert_one_step(house, before, "Swap @mia and @jun")


def test_one_person_cannot_swap_alone(house: Workspace) -> None:
    one, other = assign(house, "show", "mia"), assign(house, "other", "mia")
    with pytest.raises(NothingToDoError):
        swap(house, one.id, other.id)


def test_a_shift_is_given_to_somebody_else(house: Workspace) -> None:
    made = assign(house, "show", "mia", status=CONFIRMED, fee=500)
    before = plan_json(house)
    given = give_shift(house, made.id, "jun")
    assert (given.creator_id, given.status, given.fee) == ("jun", AssignmentStatus.ASKED, None)
    assert_one_step(house, before, "Give shift to @jun on “Black Friday marathon”")
    revision = house.revision()
    assert give_shift(house, made.id, "jun") == given
    assert house.revision() == revision


def test_who_or_what_is_gone_is_refused(house: Workspace) -> None:
    made = assign(house, "show", "mia")
    with pytest.raises(NotFoundError, match="no creator “gone”"):
        assign(house, "show", "gone")
    with pytest.raises(NotFoundError, match="no creator “gone”"):
        give_shift(house, made.id, "gone")
    with pytest.raises(NotFoundError, match="no assignment “gone”"):
        set_shift(house, "gone", None)
