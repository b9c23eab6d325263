"""Shows that are without a studio or a host, for all or some of their time."""

from typing import Any

import pytest
from builders import an_assignment
from schedules import NOW, a_show_at, booked, found, on_duty, people, rooms

from planner.domain.findings import Code
from planner.domain.schedule import Schedule

TOKYO = "Asia/Tokyo"


@pytest.mark.parametrize(
    ("shifts", "extent", "gap"),
    [
        pytest.param([("host", None, None)], None, 0, id="a host for the whole show"),
        pytest.param([], "none", 180, id="nobody at all"),
        pytest.param([("operator", None, None)], "none", 180, id="an operator is no host"),
        pytest.param([("co-host", None, None)], None, 0, id="a co-host keeps the set filled"),
        pytest.param([("主播", None, None)], None, 0, id="a host in Chinese"),
        pytest.param([("host", 0, 90), ("host", 90, 180)], None, 0, id="a handover"),
        pytest.param([("host", 0, 90), ("host", 100, 180)], "part", 10, id="ten minutes between"),
        pytest.param([("host", 10, None)], "part", 10, id="ten minutes late"),
        pytest.param([("host", None, 170)], "part", 10, id="ten minutes short"),
        pytest.param([("host", -30, 210)], None, 0, id="more than the show"),
        pytest.param([("host", 180, 240)], "part", 180, id="a host only afterwards"),
    ],
)
def test_a_show_without_a_host(
    shifts: list[tuple[str, int | None, int | None]], extent: str | None, gap: int
) -> None:
    show = a_show_at("Fri 14:00", 180, id="show", title="Friday")
    duties = [
        (show, an_assignment(show_id="show", role=role, shift_start=start, shift_end=end))
        for role, start, end in shifts
    ]
    schedule = people(*duties)
    said = found(
        Schedule(
            now=NOW,
            shows=(show,),
            assignments=schedule.assignments,
            creators=schedule.creators,
        ),
        Code.NO_HOST,
    )
    expected = [{"show": "Friday", "gap": gap * 60, "extent": extent}] if extent else []
    assert [each.values for each in said] == expected


@pytest.mark.parametrize(
    ("status", "answer", "said"),
    [
        pytest.param("idea", "asked", False, id="who was asked may come"),
        pytest.param("planned", "declined", True, id="who declined will not"),
        pytest.param("done", "declined", False, id="what is done needs no host any more"),
        pytest.param("cancelled", "declined", False, id="nor what is cancelled"),
    ],
)
def test_who_hosts(status: str, answer: str, *, said: bool) -> None:
    schedule = people(on_duty("Fri 14:00", show_status=status, status=answer))
    assert bool(found(schedule, Code.NO_HOST)) is said


@pytest.mark.parametrize(
    ("bookings", "extent", "gap"),
    [
        pytest.param([booked("Fri 14:00 - 17:00")], None, 0, id="a room for the whole show"),
        pytest.param([], "none", 180, id="no room at all"),
        pytest.param([booked("Fri 14:00 - 16:30")], "part", 30, id="the show is longer"),
        pytest.param(
            [booked("Fri 14:00 - 16:30", after=60)], "part", 30, id="teardown is not for the show"
        ),
        pytest.param([booked("Thu 14:00 - 17:00")], "part", 180, id="a room on another day"),
        pytest.param(
            [booked("Fri 14:00 - 15:00"), booked("Fri 15:00 - 17:00")], None, 0, id="two bookings"
        ),
        pytest.param([booked("Fri 14:00 - 17:00", state="hold")], None, 0, id="a hold"),
        pytest.param([booked("Fri 14:00 - 17:00", state="enquiry")], "none", 180, id="an enquiry"),
        pytest.param([booked("Fri 14:00 - 17:00", state="released")], "none", 180, id="released"),
        pytest.param(
            [booked("Fri 14:00 - 17:00", state="hold", expires_at="2026-11-22T06:00")],
            None,
            0,
            id="a lapsed hold, of which the lapse is said",
        ),
        pytest.param(
            [
                booked("Fri 14:00 - 17:00", state="hold", expires_at="2026-11-22T06:00"),
                booked("Fri 14:00 - 16:00"),
            ],
            "part",
            60,
            id="a lapsed hold and a room that is too short",
        ),
    ],
)
def test_a_show_without_a_studio(bookings: list[Any], extent: str | None, gap: int) -> None:
    show = a_show_at("Fri 14:00", 180, id="show", title="Friday")
    schedule = rooms([each.changed(show_id="show") for each in bookings], shows=[show])
    said = found(schedule, Code.NO_STUDIO)
    expected = [{"show": "Friday", "gap": gap * 60, "extent": extent}] if extent else []
    assert [each.values for each in said] == expected
    assert all(each.subjects[0] == "show" for each in said)


def test_a_room_in_another_zone_is_compared_by_instants() -> None:
    show = a_show_at("Fri 14:00", 60, id="show")
    tokyo: dict[str, Any] = {"shows": [show], "timezone": TOKYO}
    assert (
        found(rooms([booked("Sat 07:00 - 08:00", show_id="show")], **tokyo), Code.NO_STUDIO) == []
    )
    assert found(rooms([booked("Fri 14:00 - 15:00", show_id="show")], **tokyo), Code.NO_STUDIO)


def test_a_rental_is_nobodys_show() -> None:
    assert found(rooms([booked("Fri 14:00 - 17:00")])) == []
