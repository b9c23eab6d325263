"""When a shift goes to somebody else, the rows in it that name who leaves go along."""

import pytest
from builders import a_block, a_brand, a_creator, a_note, a_show, an_assignment, an_item
from staging import assert_one_step, put

from planner.domain.rundown import Row
from planner.services.crews import give_shift, split_shift, swap
from planner.services.exporting import plan_json
from planner.services.rescheduling import move_shift
from planner.services.workspace import Workspace

HOUR = 3600


@pytest.fixture
def house(workspace: Workspace) -> Workspace:
    """A show of three rows of an hour: two that @mia hosts, the last with @jun."""
    put(
        workspace,
        a_brand(id="brand"),
        a_show(id="show", length_minutes=180),
        a_creator(id="mia", name="@mia"),
        a_creator(id="jun", name="@jun"),
        a_creator(id="dee", name="@dee"),
        an_item(HOUR, id="one", host_ids=("mia",)),
        an_item(HOUR, id="two", host_ids=("mia", "jun")),
        an_item(HOUR, id="three", host_ids=("jun",)),
    )
    return workspace


def on(workspace: Workspace, *shifts: tuple[str, str, int, int]) -> None:
    put(
        workspace,
        *(
            an_assignment(id=key, show_id="show", creator_id=who, shift_start=a, shift_end=b)
            for key, who, a, b in shifts
        ),
    )


def hosts(workspace: Workspace) -> dict[str, tuple[str, ...]]:
    return {row.id: row.host_ids for row in workspace.where(Row, show_id="show")}


def test_the_rows_of_a_shift_that_is_given_away_go_along_in_the_same_step(house: Workspace) -> None:
    on(house, ("early", "mia", 0, 120))
    before = plan_json(house)
    give_shift(house, "early", "dee")
    assert hosts(house) == {"one": ("dee",), "two": ("dee", "jun"), "three": ("jun",)}
    assert_one_step(house, before, "Give shift to @dee on “Black Friday marathon”")


def test_a_row_stands_where_it_starts_and_the_end_of_a_shift_is_not_in_it(house: Workspace) -> None:
    on(house, ("early", "mia", 0, 60))
    give_shift(house, "early", "dee")
    assert hosts(house) == {"one": ("dee",), "two": ("mia", "jun"), "three": ("jun",)}


def test_nobody_is_named_twice(house: Workspace) -> None:
    on(house, ("all", "mia", 0, 180))
    give_shift(house, "all", "jun")
    assert hosts(house) == {"one": ("jun",), "two": ("jun",), "three": ("jun",)}


def test_after_a_handover_only_the_second_half_is_somebody_elses(house: Workspace) -> None:
    on(house, ("all", "mia", 0, 180))
    before = plan_json(house)
    split_shift(house, "all", 60, "dee")
    assert hosts(house) == {"one": ("mia",), "two": ("dee", "jun"), "three": ("jun",)}
    assert_one_step(house, before, "Hand over to @dee on “Black Friday marathon”")


def test_two_who_swap_take_each_others_rows(house: Workspace) -> None:
    on(house, ("early", "mia", 0, 120), ("late", "jun", 120, 180))
    before = plan_json(house)
    swap(house, "early", "late")
    assert hosts(house) == {"one": ("jun",), "two": ("jun",), "three": ("mia",)}
    assert_one_step(house, before, "Swap @mia and @jun")


def test_two_who_swap_in_two_shows_leave_the_rows_of_others_alone(house: Workspace) -> None:
    put(
        house,
        a_show(id="tea", title="Tea hour"),
        an_item(HOUR, id="tea row", show_id="tea", host_ids=("dee", "jun")),
        an_assignment(id="tea shift", show_id="tea", creator_id="dee"),
    )
    on(house, ("early", "mia", 0, 60))
    swap(house, "early", "tea shift")
    assert hosts(house) == {"one": ("dee",), "two": ("mia", "jun"), "three": ("jun",)}
    assert house.get(Row, "tea row").host_ids == ("mia", "jun")


def test_who_is_still_on_duty_keeps_their_rows(house: Workspace) -> None:
    on(house, ("early", "mia", 0, 120), ("spare", "mia", 60, 120))
    give_shift(house, "early", "dee")
    assert hosts(house) == {"one": ("dee",), "two": ("mia", "jun"), "three": ("jun",)}


def test_rows_belong_to_the_shift_as_a_host_and_not_to_another_role(house: Workspace) -> None:
    on(house, ("early", "mia", 0, 180))
    moderating = {"show_id": "show", "creator_id": "mia", "role": "moderator"}
    put(house, an_assignment(id="chat", **moderating))
    before = hosts(house)
    give_shift(house, "chat", "dee")
    assert hosts(house) == before
    give_shift(house, "early", "dee")
    assert hosts(house)["one"] == ("dee",)


def test_who_has_declined_loses_the_rows_with_the_shift(house: Workspace) -> None:
    put(house, an_assignment(id="no", show_id="show", creator_id="mia", status="declined"))
    give_shift(house, "no", "dee")
    assert hosts(house) == {"one": ("dee",), "two": ("dee", "jun"), "three": ("jun",)}


def test_blocks_and_notes_follow_by_where_they_stand(house: Workspace) -> None:
    put(
        house,
        a_note(id="note", host_ids=("mia",)),
        a_block(id="block", host_ids=("mia",)),
        an_item(HOUR, id="inside", block_id="block", host_ids=("mia",)),
    )
    on(house, ("late", "mia", 180, 240))
    give_shift(house, "late", "dee")
    after = hosts(house)
    assert {after[each] for each in ("note", "block", "inside")} == {("dee",)}
    assert after["one"] == ("mia",)


def test_a_shift_that_is_dragged_to_somebody_else_takes_its_rows_along(house: Workspace) -> None:
    on(house, ("early", "mia", 0, 60))
    before = plan_json(house)
    move_shift(house, "early", creator_id="dee", start_by=0, end_by=HOUR)
    assert hosts(house)["one"] == ("dee",)
    assert_one_step(house, before, "Give a shift in “Black Friday marathon” to @dee")
