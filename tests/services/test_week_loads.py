"""A week of the plan is read with all that bears on it, and nothing that does not."""

from datetime import date, datetime

import pytest
from builders import a_brand, a_creator, a_show, a_studio, an_assignment
from lines import booked
from staging import put

from planner.domain.crew import Creator
from planner.domain.errors import InvalidValueError
from planner.domain.findings import Code
from planner.domain.record import Waiver
from planner.domain.studio import Studio
from planner.services.creators import delete_unused_creator
from planner.services.studios import delete_unused_studio
from planner.services.week_loads import read_creator_loads, read_studio_loads
from planner.services.workspace import Workspace

MONDAY = date(2026, 11, 23)
NEXT_MONDAY = date(2026, 11, 30)
HOUR = 3600


@pytest.fixture
def house(workspace: Workspace) -> Workspace:
    put(
        workspace,
        a_brand(id="brand"),
        a_show(id="show"),
        a_studio(id="studio", hourly_rate=10_000),
        a_creator(id="mia", min_rest_minutes=600, hourly_rate=6_000),
    )
    return workspace


def codes(workspace: Workspace, monday: date) -> list[Code]:
    (troubled,) = read_creator_loads(workspace, monday)
    return [each.finding.code for each in troubled.troubles]


def test_an_empty_plan_has_no_loads(workspace: Workspace) -> None:
    assert read_studio_loads(workspace, MONDAY) == ()
    assert read_creator_loads(workspace, MONDAY) == ()


def test_a_studio_has_the_load_of_its_week_only(house: Workspace) -> None:
    put(house, booked("16:00-19:00", id="room"))
    (load,) = read_studio_loads(house, MONDAY)
    assert (load.booked, load.cost) == (3 * HOUR, 30_000)
    (after,) = read_studio_loads(house, NEXT_MONDAY)
    assert (after.booked, after.cost) == (0, 0)


def test_a_person_has_the_duties_and_pay_of_the_week_only(house: Workspace) -> None:
    put(house, an_assignment(id="shift", creator_id="mia", call_minutes=60))
    (troubled,) = read_creator_loads(house, MONDAY)
    assert (troubled.load.on_duty, troubled.load.pay) == (4 * HOUR, 18_000)
    (after,) = read_creator_loads(house, NEXT_MONDAY)
    assert (after.load.on_duty, after.load.pay) == (0, 0)


def test_rest_is_checked_against_the_duty_of_the_week_before(house: Workspace) -> None:
    put(
        house,
        a_show(id="late", starts_at=datetime(2026, 11, 29, 20), length_minutes=180),
        a_show(id="early", starts_at=datetime(2026, 11, 30, 6), length_minutes=60),
        an_assignment(id="one", show_id="late", creator_id="mia"),
        an_assignment(id="two", show_id="early", creator_id="mia"),
    )
    # The rest begins on Sunday 23:00; it is told in the week in which it begins, and there alone.
    assert codes(house, MONDAY) == [Code.CREATOR_REST]
    assert codes(house, NEXT_MONDAY) == []


def test_what_was_waived_troubles_nobody_and_errors_come_first(house: Workspace) -> None:
    put(
        house,
        a_show(id="other", starts_at=datetime(2026, 11, 27, 18)),
        an_assignment(id="one", creator_id="mia", role="juggler"),
        an_assignment(id="two", show_id="other", creator_id="mia"),
    )
    assert codes(house, MONDAY) == [Code.CREATOR_OVERLAP, Code.ROLE_MISMATCH]
    (troubled,) = read_creator_loads(house, MONDAY)
    overlap = troubled.troubles[0].finding
    put(house, Waiver(id="w", code=overlap.code, subjects=overlap.subjects, note="agreed"))
    assert codes(house, MONDAY) == [Code.ROLE_MISMATCH]


def test_a_studio_that_is_booked_is_kept_and_one_that_is_not_goes(house: Workspace) -> None:
    put(house, booked("16:00-19:00", id="room"), a_studio(id="spare"))
    with pytest.raises(InvalidValueError, match=r"still has bookings \(1\)"):
        delete_unused_studio(house, "studio")
    delete_unused_studio(house, "spare")
    assert [each.id for each in house.all(Studio)] == ["studio"]


def test_somebody_with_a_shift_is_kept_and_one_without_goes(house: Workspace) -> None:
    put(house, an_assignment(creator_id="mia"), a_creator(id="spare"))
    with pytest.raises(InvalidValueError, match=r"still has shifts \(1\)"):
        delete_unused_creator(house, "mia")
    delete_unused_creator(house, "spare")
    assert [each.id for each in house.all(Creator)] == ["mia"]
