"""Studios are added, edited, closed and deleted with all that is theirs."""

from datetime import datetime

import pytest
from builders import a_brand, a_show, a_studio
from lines import booked
from staging import assert_one_step, put

from planner.domain.errors import InvalidValueError, NotFoundError
from planner.domain.plan import check_whole
from planner.domain.record import Waiver
from planner.domain.show import Show
from planner.domain.spans import block_span, instant
from planner.domain.studio import Booking, Closure, Studio
from planner.services.exporting import plan_json
from planner.services.studios import (
    add_studio,
    belongings_of_studio,
    close_studio,
    delete_studio,
    edit_closure,
    edit_studio,
    list_studios,
    reopen_studio,
)
from planner.services.workspace import Workspace

MONDAY, TUESDAY = datetime(2026, 11, 23), datetime(2026, 11, 24)


@pytest.fixture
def house(workspace: Workspace) -> Workspace:
    put(workspace, a_brand(id="brand"), a_show(id="show"), a_studio(id="studio"))
    return workspace


def test_a_studio_is_added_in_the_zone_of_the_plan_and_listed_by_name(house: Workspace) -> None:
    before = plan_json(house)
    loft = add_studio(house, name="loft", hourly_rate=12_000)
    assert (loft.timezone, loft.hourly_rate) == ("America/Los_Angeles", 12_000)
    assert [each.name for each in list_studios(house)] == ["loft", "Studio A"]
    assert_one_step(house, before, "Add studio loft")
    with pytest.raises(InvalidValueError, match="name"):
        add_studio(house, name="")
    with pytest.raises(InvalidValueError, match="timezone"):
        add_studio(house, name="x", timezone="Mars/Base")


def test_bookings_keep_their_wall_times_when_a_studio_changes_its_zone(house: Workspace) -> None:
    put(house, booked("16:00-19:00", id="room"))
    before = plan_json(house)
    edit_studio(house, "studio", timezone="America/New_York", setup_minutes=60, id="other")
    room = house.get(Booking, "room")
    assert (room.starts_at.hour, room.setup_minutes) == (16, 0)
    span = block_span(room, "America/New_York")
    assert [each.id for each in house.calendar.bookings("studio", span)] == ["room"]
    assert span.start == instant(house.get(Show, "show").on_air) - 3 * 3600
    assert_one_step(house, before, "Edit studio Studio A")


def test_a_studio_is_deleted_with_bookings_closures_and_waivers(house: Workspace) -> None:
    put(house, a_studio(id="other"), booked("16:00-19:00", id="room", show_id="show"))
    put(house, booked("16:00-19:00", id="kept", studio_id="other"))
    closure = close_studio(house, "studio", MONDAY, TUESDAY)
    put(
        house,
        Waiver(id="w", code="studio_closed", subjects=("room", "show", closure.id, "studio")),
        Waiver(id="kept", code="no_host", subjects=("show",)),
    )
    assert {each.id for each in belongings_of_studio(house, "studio")} == {"room", closure.id}
    before = plan_json(house)
    delete_studio(house, "studio")
    assert [each.id for each in house.all(Studio)] == ["other"]
    assert [each.id for each in house.all(Booking)] == ["kept"]
    assert [each.id for each in house.all(Waiver)] == ["kept"]
    assert house.all(Closure) == []
    check_whole(house.plan())
    assert_one_step(house, before, "Delete studio Studio A")


def test_a_studio_is_closed_and_reopened(house: Workspace) -> None:
    before = plan_json(house)
    closure = close_studio(house, "studio", MONDAY, TUESDAY, "Painting")
    assert_one_step(house, before, "Close Studio A")
    edited = edit_closure(house, closure.id, reason="Floor", studio_id="other")
    assert (edited.reason, edited.studio_id) == ("Floor", "studio")
    put(house, Waiver(id="w", code="studio_closed", subjects=(closure.id,)))
    before = plan_json(house)
    reopen_studio(house, closure.id)
    assert (house.all(Closure), house.all(Waiver)) == ([], [])
    assert_one_step(house, before, "Reopen Studio A")
    with pytest.raises(InvalidValueError, match="must end after it starts"):
        close_studio(house, "studio", TUESDAY, MONDAY)
    with pytest.raises(NotFoundError, match="no studio “gone”"):
        close_studio(house, "gone", MONDAY, TUESDAY)
