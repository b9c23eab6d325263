"""A show says what it lacks for a status, and is called off with a reason."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from builders import a_brand, a_channel, a_creator, a_show, a_studio, an_assignment, an_item
from conftest import NOW
from lines import booked, held
from staging import assert_one_step, put

from planner.domain.errors import NotFoundError
from planner.domain.readiness import NEEDS, Lack
from planner.domain.record import Waiver
from planner.domain.show import Show, ShowStatus
from planner.domain.studio import Booking, BookingState
from planner.domain.zone import to_wall
from planner.services.checking import findings_of
from planner.services.exporting import plan_json
from planner.services.statuses import cancel_show, set_status, what_is_missing
from planner.services.workspace import Workspace

ZONE = "America/Los_Angeles"
ROOM: dict[str, Any] = {"id": "room", "show_id": "show"}
LAPSED: dict[str, Any] = {"expires_at": to_wall(NOW, ZONE)}


@pytest.fixture
def house(workspace: Workspace) -> Workspace:
    """A show from 16:00 to 19:00 with nothing at all, a studio and a host."""
    put(
        workspace,
        a_brand(id="brand"),
        a_channel(id="channel"),
        a_studio(id="studio"),
        a_creator(id="creator"),
        a_show(id="show"),
    )
    return workspace


def lacks(workspace: Workspace, status: ShowStatus) -> list[str]:
    return [each.lack.value for each in what_is_missing(workspace, "show", status)]


@pytest.mark.parametrize(
    ("status", "missing"),
    [
        (ShowStatus.IDEA, []),
        (ShowStatus.PLANNED, ["no_studio", "no_host"]),
        (ShowStatus.CONFIRMED, ["no_studio", "no_host"]),
        (ShowStatus.LIVE, ["no_studio", "no_host", "no_channel", "no_rows"]),
        (ShowStatus.DONE, ["not_over"]),
        (ShowStatus.CANCELLED, []),
    ],
)
def test_a_bare_show_lacks_more_the_further_it_is_to_come(
    house: Workspace, status: ShowStatus, missing: list[str]
) -> None:
    assert lacks(house, status) == missing


@pytest.mark.parametrize(
    ("booking", "assignment", "missing"),
    [
        (booked("16:00-19:00", **ROOM), {"status": "confirmed"}, []),
        (held("16:00-19:00", **ROOM), {"status": "confirmed"}, ["studio_on_hold"]),
        (held("16:00-19:00", **ROOM, **LAPSED), {"status": "confirmed"}, ["no_studio"]),
        (
            booked("16:00-19:00", **ROOM, state="released"),
            {"status": "confirmed"},
            ["no_studio"],
        ),
        (booked("16:00-19:00", **ROOM), {"status": "asked"}, ["host_not_confirmed"]),
        (booked("16:00-19:00", **ROOM), {"status": "declined"}, ["no_host"]),
        (
            booked("16:00-19:00", **ROOM),
            {"status": "confirmed", "role": "operator"},
            ["no_host"],
        ),
        (
            booked("16:00-19:00", **ROOM),
            {"status": "asked", "role": "Co-Host"},
            ["host_not_confirmed"],
        ),
    ],
)
def test_to_be_confirmed_a_show_needs_its_studio_and_host_confirmed(
    house: Workspace, booking: Booking, assignment: dict[str, Any], missing: list[str]
) -> None:
    put(house, booking, an_assignment(**assignment))
    assert lacks(house, ShowStatus.CONFIRMED) == missing


def test_errors_that_nobody_waived_are_counted(house: Workspace) -> None:
    put(
        house,
        booked("16:00-19:00", **ROOM),
        booked("18:00-20:00", id="rental"),
        an_assignment(status="confirmed"),
    )
    (missing,) = what_is_missing(house, "show", ShowStatus.CONFIRMED)
    assert (missing.lack, missing.count) == (Lack.CHECKS_OPEN, 1)
    assert missing.subjects[0] in {"room", "rental"}
    (error,) = [
        each.finding for each in findings_of(house, "show") if each.finding.severity == "error"
    ]
    put(house, Waiver(id="w", code=error.code, subjects=error.subjects, note="shared on purpose"))
    assert lacks(house, ShowStatus.CONFIRMED) == []


def test_a_show_with_everything_can_go_live_and_be_done(house: Workspace) -> None:
    earlier = to_wall(NOW - timedelta(hours=3), ZONE)
    put(
        house,
        a_show(id="show", channel_ids=("channel",), starts_at=earlier, status="confirmed"),
        booked("00:00-01:00", **{**ROOM, "starts_at": earlier, "ends_at": to_wall(NOW, ZONE)}),
        an_assignment(status="confirmed"),
        an_item(id="row"),
    )
    assert lacks(house, ShowStatus.LIVE) == []
    assert lacks(house, ShowStatus.DONE) == []
    put(house, an_item(id="row", skip=True))
    assert lacks(house, ShowStatus.LIVE) == ["no_rows"]


def test_every_status_says_what_it_needs() -> None:
    assert set(NEEDS) == set(ShowStatus)
    assert {lack for needs in NEEDS.values() for lack in needs} == set(Lack)


def test_a_status_is_given_whatever_is_missing(house: Workspace) -> None:
    before = plan_json(house)
    assert set_status(house, "show", ShowStatus.CONFIRMED).status is ShowStatus.CONFIRMED
    assert_one_step(house, before, "Set status of “Black Friday marathon” to Confirmed")
    with pytest.raises(NotFoundError):
        set_status(house, "gone", ShowStatus.IDEA)


def test_a_show_is_called_off_with_a_reason_and_gives_its_studios_back(house: Workspace) -> None:
    put(
        house,
        held("16:00-19:00", 1, **ROOM),
        held("18:00-20:00", 2, id="behind"),
        booked("10:00-11:00", id="sure", show_id="show"),
        booked("11:00-12:00", id="before", show_id="show", state="released"),
        an_assignment(id="mia"),
    )
    before = plan_json(house)
    cancelled = cancel_show(house, "show", "The product is late")
    assert (cancelled.status, cancelled.cancel_reason) == ("cancelled", "The product is late")
    states = {each.id: each.state for each in house.all(Booking)}
    assert states == {
        "room": BookingState.CANCELLED,
        "behind": BookingState.HOLD,
        "sure": BookingState.CANCELLED,
        "before": BookingState.RELEASED,
    }
    assert house.get(Booking, "behind").hold_rank == 1
    assert_one_step(house, before, "Cancel “Black Friday marathon”")


def test_a_show_that_comes_back_forgets_the_reason_and_must_be_booked_anew(
    house: Workspace,
) -> None:
    put(house, booked("16:00-19:00", **ROOM))
    cancel_show(house, "show", "Snow")
    back = set_status(house, "show", ShowStatus.PLANNED)
    assert (back.status, back.cancel_reason) == (ShowStatus.PLANNED, "")
    assert lacks(house, ShowStatus.PLANNED) == ["no_studio", "no_host"]
    assert set_status(house, "show", ShowStatus.CANCELLED).status is ShowStatus.CANCELLED
    assert house.get(Show, "show").starts_at == datetime(2026, 11, 27, 16)
