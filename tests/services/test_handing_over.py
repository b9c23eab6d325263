import pytest
from builders import (
    a_block,
    a_brand,
    a_creator,
    a_hard_item,
    a_note,
    a_show,
    an_assignment,
    an_item,
)
from fixing import assert_all_help, found, labels
from staging import assert_one_step, put

from planner.domain.crew import Assignment
from planner.domain.errors import LockedRundownError, NotFoundError, NothingToDoError
from planner.domain.rundown import Row
from planner.domain.show import Show
from planner.services.exporting import plan_json
from planner.services.handing_over import add_handover, add_handovers
from planner.services.rundowns import read_run, set_hosts
from planner.services.workspace import Workspace

HOUR = 3600


@pytest.fixture
def house(workspace: Workspace) -> Workspace:
    """Three hours with @mia, then @jun from 17:30, then @mia again from 18:30."""
    put(
        workspace,
        a_brand(id="brand"),
        a_show(id="show", length_minutes=180),
        a_creator(id="mia", name="@mia"),
        a_creator(id="jun", name="@jun"),
        a_creator(id="dee", name="@dee"),
        *(
            an_assignment(id=key, show_id="show", creator_id=who, shift_start=a, shift_end=b)
            for key, who, a, b in (
                ("early", "mia", 0, 90),
                ("middle", "jun", 90, 150),
                ("late", "mia", 150, 180),
            )
        ),
    )
    return workspace


def titles(workspace: Workspace) -> list[tuple[str, str | None]]:
    return [(row.title, row.block_id) for row in read_run(workspace, "show").rows]


def test_a_handover_of_both_hosts_is_made_at_each_change_in_one_step(house: Workspace) -> None:
    put(house, *(an_item(HOUR // 2, id=f"r{n}", title=f"R{n}") for n in range(6)))
    before = plan_json(house)
    made = add_handovers(house, "show", seconds=90)
    assert [row[0] for row in titles(house)] == [
        *("R0", "R1", "R2", "Handover", "R3", "R4", "Handover", "R5")
    ]
    assert [(row.kind, row.length, row.host_ids) for row in made] == [
        ("handover", 90, ("mia", "jun")),
        ("handover", 90, ("jun", "mia")),
    ]
    assert_one_step(house, before, "Add handovers to “Black Friday marathon”")


def test_pressing_twice_adds_nothing(house: Workspace) -> None:
    put(house, *(an_item(HOUR // 2) for _ in range(6)))
    add_handovers(house, "show")
    last = house.next_undo()
    with pytest.raises(NothingToDoError, match="has its handover"):
        add_handovers(house, "show")
    assert house.next_undo() == last


@pytest.mark.parametrize(
    ("first", "place"),
    [(85, 1), (95, 1), (105, 1), (75, 1)],
    ids=["before the change", "after it", "late", "early"],
)
def test_it_stands_where_two_rows_meet_nearest_to_the_change(
    house: Workspace, first: int, place: int
) -> None:
    put(house, an_item(first * 60, title="A"), an_item(2 * HOUR, title="B"))
    add_handovers(house, "show")
    assert titles(house)[place][0] == "Handover"


def test_in_a_block_it_joins_the_block_and_between_two_it_belongs_to_neither(
    house: Workspace,
) -> None:
    put(
        house,
        a_block(id="one", title="One"),
        an_item(90 * 60, title="A", block_id="one"),
        a_block(id="two", title="Two"),
        a_note(title="Note", block_id="two"),
        an_item(HOUR, title="B", block_id="two"),
        an_item(HOUR, title="C", block_id="two"),
    )
    add_handovers(house, "show")
    assert titles(house) == [
        ("One", None),
        ("A", "one"),
        ("Handover", None),
        ("Two", None),
        ("Note", "two"),
        ("B", "two"),
        ("Handover", "two"),
        ("C", "two"),
    ]


@pytest.mark.parametrize(
    "rows",
    [[], [3 * HOUR], [HOUR], [HOUR, HOUR], [75 * 60 - 1, HOUR]],
    ids=["none", "one long", "too short", "far", "just too far"],
)
def test_without_two_rows_that_meet_near_a_change_nothing_is_added(
    house: Workspace, rows: list[int]
) -> None:
    put(house, *(an_item(length) for length in rows))
    before = plan_json(house)
    with pytest.raises(NothingToDoError):
        add_handovers(house, "show")
    assert plan_json(house) == before


def test_a_show_of_one_host_has_nothing_to_hand_over(house: Workspace) -> None:
    put(house, an_item(HOUR), an_item(HOUR), house.get(Assignment, "early").changed(shift_end=180))
    with house.change("alone") as step:
        for key in ("middle", "late"):
            step.delete(house.get(Assignment, key))
    with pytest.raises(NothingToDoError, match="No host takes over"):
        add_handovers(house, "show")


def test_a_locked_rundown_refuses(house: Workspace) -> None:
    put(house, an_item(90 * 60), an_item(90 * 60))
    put(house, house.get(Show, "show").changed(locked=True))
    with pytest.raises(LockedRundownError):
        add_handovers(house, "show")


def test_a_change_that_is_gone_is_not_found(house: Workspace) -> None:
    put(house, an_item(90 * 60), an_item(90 * 60))
    with pytest.raises(NotFoundError):
        add_handover(house, "show", 91)


def test_the_finding_offers_to_make_the_handover(house: Workspace) -> None:
    put(house, an_item(90 * 60), an_item(HOUR // 2))
    assert labels(house, "no_handover") == ["Add a handover"]


def test_a_row_outside_its_hosts_shift_is_given_away_or_followed_or_the_shift_is_longer(
    house: Workspace,
) -> None:
    put(house, a_hard_item("18:00", 1200, id="row", host_ids=("mia", "dee")))
    put(house, an_assignment(id="whole", show_id="show", creator_id="dee", role="co-host"))
    assert labels(house, "host_off_shift") == [
        "Give to @jun",
        "Follow the shifts",
        "@mia comes at 18:00",
    ]


def test_whoever_stays_too_long_may_stay_longer(house: Workspace) -> None:
    put(house, a_hard_item("17:25", 1100, id="row", host_ids=("mia",)))
    assert "@mia stays until 17:44" in labels(house, "host_off_shift")


def test_somebody_without_a_shift_is_replaced_by_who_is_on(house: Workspace) -> None:
    put(house, an_item(600, id="row", host_ids=("dee", "jun")))
    set_hosts(house, "row", ["dee"])
    finding = found(house, "host_off_shift")
    assert finding.values["state"] == "absent"
    fixes = assert_all_help(house, finding)
    assert [fix.label for fix in fixes] == ["Give to @mia", "Follow the shifts"]
    fixes[0].apply()
    assert house.get(Row, "row").host_ids == ("mia",)


def test_before_a_hard_start_it_stands_where_the_rows_before_end(house: Workspace) -> None:
    put(
        house,
        an_item(60 * 60, title="A"),
        a_hard_item("17:30", 600, title="B"),
        an_item(600, title="C"),
    )
    add_handovers(house, "show")
    assert [title for title, _ in titles(house)] == ["A", "B", "Handover", "C"]
