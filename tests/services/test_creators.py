"""People are added, edited, away and deleted with all that is theirs."""

from datetime import datetime

import pytest
from builders import a_brand, a_creator, a_show, an_assignment, an_item
from staging import assert_one_step, put

from planner.domain.crew import Assignment, Creator, TimeOff
from planner.domain.errors import InvalidValueError, NotFoundError
from planner.domain.plan import check_whole
from planner.domain.record import Waiver
from planner.domain.rundown import Row
from planner.services.creators import (
    add_creator,
    add_time_off,
    belongings_of_creator,
    delete_creator,
    delete_time_off,
    edit_creator,
    edit_time_off,
    list_creators,
)
from planner.services.exporting import plan_json
from planner.services.workspace import Workspace

MONDAY, TUESDAY = datetime(2026, 11, 23), datetime(2026, 11, 24)


@pytest.fixture
def house(workspace: Workspace) -> Workspace:
    put(workspace, a_brand(id="brand"), a_show(id="show"), a_creator(id="mia", name="@mia"))
    return workspace


def test_somebody_is_added_in_the_zone_of_the_plan_and_listed_by_name(house: Workspace) -> None:
    before = plan_json(house)
    ari = add_creator(house, name="@Ari", roles=("host",))
    assert ari.timezone == "America/Los_Angeles"
    assert_one_step(house, before, "Add @Ari")
    put(house, a_creator(id="gone", name="@aa", active=False))
    assert [each.name for each in list_creators(house)] == ["@Ari", "@mia", "@aa"]


def test_somebody_is_edited_in_one_step(house: Workspace) -> None:
    before = plan_json(house)
    assert edit_creator(house, "mia", min_rest_minutes=600, id="x").min_rest_minutes == 600
    assert_one_step(house, before, "Edit @mia")
    with pytest.raises(InvalidValueError, match="commission_rate"):
        edit_creator(house, "mia", commission_rate=2)
    with pytest.raises(NotFoundError):
        edit_creator(house, "gone", name="x")


def test_somebody_is_deleted_with_shifts_time_off_and_their_rows_names(house: Workspace) -> None:
    off = add_time_off(house, "mia", MONDAY, TUESDAY)
    put(
        house,
        a_creator(id="jun"),
        an_assignment(id="shift", creator_id="mia"),
        an_assignment(id="kept", creator_id="jun"),
        an_item(id="both", host_ids=("jun", "mia")),
        an_item(id="one", host_ids=("mia",)),
        Waiver(id="w", code="creator_rest", subjects=("shift", "show", "mia")),
    )
    assert {each.id for each in belongings_of_creator(house, "mia")} == {"shift", off.id}
    before = plan_json(house)
    delete_creator(house, "mia")
    assert [each.id for each in house.all(Creator)] == ["jun"]
    assert [each.id for each in house.all(Assignment)] == ["kept"]
    assert {row.id: row.host_ids for row in house.all(Row)} == {"both": ("jun",), "one": ()}
    assert (house.all(TimeOff), house.all(Waiver)) == ([], [])
    check_whole(house.plan())
    assert_one_step(house, before, "Delete @mia")


def test_time_off_is_added_edited_and_taken_back(house: Workspace) -> None:
    before = plan_json(house)
    off = add_time_off(house, "mia", MONDAY, TUESDAY, "Wedding")
    assert_one_step(house, before, "Add time off of @mia")
    edited = edit_time_off(house, off.id, reason="Trip", creator_id="other")
    assert (edited.reason, edited.creator_id) == ("Trip", "mia")
    before = plan_json(house)
    delete_time_off(house, off.id)
    assert house.all(TimeOff) == []
    assert_one_step(house, before, "Delete time off of @mia")
    with pytest.raises(InvalidValueError, match="must end after it starts"):
        add_time_off(house, "mia", TUESDAY, MONDAY)
    with pytest.raises(NotFoundError, match="no creator “gone”"):
        add_time_off(house, "gone", MONDAY, TUESDAY)
