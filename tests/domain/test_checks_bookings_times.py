"""When holds lapse, and who is shut out by closures and opening hours."""

from datetime import timedelta
from typing import Any

import pytest
from builders import a_studio
from schedules import NOW, a_show_at, booked, closed, found, held, minutes_of, rooms, windows

from planner.domain.findings import Code, Finding, Severity
from planner.domain.schedule import Schedule
from planner.domain.studio import Booking

TWO_TO_FOUR = "Fri 14:00 - 16:00"
FALL = "2026-11-01T"
SPRING = "2026-03-08T"

# Holds that lapse


@pytest.mark.parametrize(
    ("expires", "state"),
    [
        pytest.param("2026-11-22T06:20", "lapsed", id="at this moment"),
        pytest.param("2026-11-01T09:00", "lapsed", id="weeks ago"),
        pytest.param("2026-11-22T06:21", "soon", id="in a minute"),
        pytest.param("2026-11-24T06:20", "soon", id="in 48 hours"),
        pytest.param("2026-11-24T06:21", None, id="in 48 hours and a minute"),
        pytest.param(None, None, id="never"),
    ],
)
def test_a_hold_lapses(expires: str | None, state: str | None) -> None:
    said = found(rooms([held(TWO_TO_FOUR, expires=expires)]), Code.HOLD_EXPIRED)
    assert [each.values["state"] for each in said] == ([state] if state else [])


def test_a_lapse_tells_when_in_the_time_of_the_studio() -> None:
    hold = held(TWO_TO_FOUR, id="hold", note="Photos", expires="2026-11-22T23:20")
    [lapse] = found(rooms([hold], name="Ebisu", timezone="Asia/Tokyo"), Code.HOLD_EXPIRED)
    assert lapse == Finding(
        Code.HOLD_EXPIRED,
        Severity.WARNING,
        ("hold", "studio"),
        {
            "studio": "Ebisu",
            "show": "Photos",
            "expires_at": "2026-11-22T23:20",
            "state": "lapsed",
        },
    )
    [soon] = found(rooms([hold], timezone="America/Los_Angeles"), Code.HOLD_EXPIRED)
    assert (soon.severity, soon.values["state"]) == (Severity.INFO, "soon")


@pytest.mark.parametrize(
    ("others", "status", "said"),
    [
        pytest.param([], "planned", True, id="no other room"),
        pytest.param([booked(TWO_TO_FOUR, studio_id="other")], "planned", False, id="another room"),
        pytest.param(
            [held(TWO_TO_FOUR, studio_id="other")], "planned", False, id="a hold of another room"
        ),
        pytest.param(
            [booked(TWO_TO_FOUR, studio_id="other", state="released")],
            "planned",
            True,
            id="another room that was released",
        ),
        pytest.param([], "cancelled", False, id="the show is cancelled"),
        pytest.param([], "done", False, id="the show is done"),
    ],
)
def test_a_lapsed_hold_matters_to_a_show_without_another_room(
    others: list[Booking], status: str, *, said: bool
) -> None:
    lapsed = held(TWO_TO_FOUR, show_id="show", expires="2026-11-22T06:00")
    schedule = Schedule(
        now=NOW,
        shows=(a_show_at("Fri 14:00", 120, id="show", status=status),),
        bookings=(lapsed, *(each.changed(show_id="show") for each in others)),
        studios=(a_studio(id="studio"), a_studio(id="other")),
    )
    assert bool(found(schedule, Code.HOLD_EXPIRED)) is said


def test_a_second_choice_that_lapses_soon_is_mentioned_all_the_same() -> None:
    show = a_show_at("Fri 14:00", 120, id="show")
    bookings = [
        booked(TWO_TO_FOUR, show_id="show"),
        held("Fri 18:00 - 20:00", show_id="show", expires="2026-11-22T12:00"),
    ]
    [lapse] = found(rooms(bookings, shows=[show]), Code.HOLD_EXPIRED)
    assert lapse.values["state"] == "soon"


def test_as_time_goes_by_a_hold_goes_from_unmentioned_to_lapsed() -> None:
    hold = held(TWO_TO_FOUR, expires="Wed 12:00")
    states = []
    for hours in range(0, 120, 6):
        said = found(rooms([hold], now=NOW + timedelta(hours=hours)), Code.HOLD_EXPIRED)
        states.append(said[0].values["state"] if said else None)
    assert list(dict.fromkeys(states)) == [None, "soon", "lapsed"]


# Closures and opening hours


@pytest.mark.parametrize(
    ("booking", "closure", "shut_out"),
    [
        pytest.param(booked(TWO_TO_FOUR), "Fri 15:00 - 18:00", True, id="during the use"),
        pytest.param(booked(TWO_TO_FOUR), "Fri 16:00 - 18:00", False, id="touching the end"),
        pytest.param(booked(TWO_TO_FOUR), "Fri 10:00 - 14:00", False, id="touching the start"),
        pytest.param(
            booked(TWO_TO_FOUR, before=30), "Fri 10:00 - 14:00", True, id="during the setup"
        ),
        pytest.param(
            booked(TWO_TO_FOUR, after=30), "Fri 16:00 - 18:00", True, id="during the teardown"
        ),
        pytest.param(booked(TWO_TO_FOUR), "Thu 00:00 - Sun 00:00", True, id="all around"),
        pytest.param(held(TWO_TO_FOUR), "Fri 15:00 - 18:00", True, id="a hold too"),
        pytest.param(
            held(TWO_TO_FOUR, expires="2026-11-22T06:00"),
            "Fri 15:00 - 18:00",
            False,
            id="not a lapsed hold",
        ),
        pytest.param(
            booked(TWO_TO_FOUR, state="enquiry"), "Fri 15:00 - 18:00", False, id="not an enquiry"
        ),
    ],
)
def test_a_closure_shuts_out(booking: Booking, closure: str, *, shut_out: bool) -> None:
    schedule = rooms([booking], closures=[closed(closure)])
    assert bool(found(schedule, Code.STUDIO_CLOSED)) is shut_out


def test_a_closure_of_another_studio_shuts_nobody_out() -> None:
    closure = closed("Fri 15:00 - 18:00", studio_id="other")
    schedule = Schedule(
        now=NOW,
        bookings=(booked(TWO_TO_FOUR),),
        studios=(a_studio(id="studio"), a_studio(id="other")),
        closures=(closure,),
    )
    assert found(schedule, Code.STUDIO_CLOSED) == []


def test_being_shut_out_says_from_when_to_when_and_why() -> None:
    booking = booked(TWO_TO_FOUR, id="b", note="Photos")
    closure = closed("Fri 15:00 - Sat 09:00", id="c", reason="Paint")
    [said] = found(rooms([booking], closures=[closure], name="Loft"), Code.STUDIO_CLOSED)
    assert said == Finding(
        Code.STUDIO_CLOSED,
        Severity.ERROR,
        ("b", "c", "studio"),
        {
            "studio": "Loft",
            "show": "Photos",
            "reason": "Paint",
            "starts_at": "2026-11-27T15:00",
            "ends_at": "2026-11-28T09:00",
        },
    )


ALL_DAY = ("Thu 00:00-00:00", "Fri 00:00-00:00", "Sat 00:00-00:00")


@pytest.mark.parametrize(
    ("booking", "open_hours", "outside"),
    [
        pytest.param(booked("Fri 10:00 - 22:00"), ("Fri 10:00-22:00",), [], id="all the hours"),
        pytest.param(booked("Fri 09:59 - 12:00"), ("Fri 10:00-22:00",), [1], id="a minute early"),
        pytest.param(booked("Fri 20:00 - 22:01"), ("Fri 10:00-22:00",), [1], id="a minute late"),
        pytest.param(
            booked("Fri 10:00 - 22:00", before=30, after=15),
            ("Fri 10:00-22:00",),
            [45],
            id="setup and teardown need open doors",
        ),
        pytest.param(booked("Sun 10:00 - 12:00"), ("Fri 10:00-22:00",), [120], id="a closed day"),
        pytest.param(booked("Sun 10:00 - 12:00"), (), [], id="no hours mean always open"),
        pytest.param(
            booked("Fri 22:00 - Sat 01:00"),
            ("Fri 10:00-02:00",),
            [],
            id="past midnight within the hours",
        ),
        pytest.param(
            booked("Fri 22:00 - Sat 03:00"),
            ("Fri 10:00-02:00",),
            [60],
            id="past midnight beyond the hours",
        ),
        pytest.param(
            booked("Fri 00:00 - 24:00"), ALL_DAY, [], id="24 h in a room that never shuts"
        ),
        pytest.param(
            booked("Fri 00:00 - 24:00"), ("Fri 10:00-22:00",), [720], id="24 h in one that does"
        ),
        pytest.param(
            booked("Fri 11:00 - 16:00"),
            ("Fri 10:00-12:00", "Fri 13:00-15:00"),
            [120],
            id="over a break at noon and late",
        ),
        pytest.param(
            booked(f"{FALL}00:30 - {FALL}03:00"),
            ("Sun 00:00-03:00",),
            [],
            id="four hours in autumn",
        ),
        pytest.param(
            booked(f"{SPRING}00:30 - {SPRING}04:00"),
            ("Sun 01:00-03:30",),
            [60],
            id="in spring half an hour early and half an hour late",
        ),
        pytest.param(
            held("Fri 09:00 - 12:00"), ("Fri 10:00-22:00",), [60], id="a hold outside the hours"
        ),
        pytest.param(
            booked("Fri 09:00 - 12:00", state="enquiry"),
            ("Fri 10:00-22:00",),
            [],
            id="an enquiry outside the hours",
        ),
    ],
)
def test_outside_the_opening_hours(
    booking: Booking, open_hours: tuple[str, ...], outside: list[int]
) -> None:
    schedule = rooms([booking], open_hours=windows(*open_hours))
    assert minutes_of(schedule, Code.STUDIO_OUTSIDE_HOURS, "outside") == outside


def test_the_hours_of_a_studio_are_those_of_its_own_zone() -> None:
    tokyo: dict[str, Any] = {"timezone": "Asia/Tokyo", "open_hours": windows("Fri 10:00-22:00")}
    assert found(rooms([booked("Fri 10:00 - 22:00")], **tokyo)) == []


def test_of_a_show_that_is_done_nothing_is_said_about_hours_and_closures() -> None:
    for status, codes in (
        ("planned", {Code.STUDIO_CLOSED, Code.STUDIO_OUTSIDE_HOURS}),
        ("done", set()),
    ):
        schedule = rooms(
            [booked(TWO_TO_FOUR, show_id="show")],
            shows=[a_show_at("Fri 14:00", 120, id="show", status=status)],
            closures=[closed("Fri 15:00 - 18:00")],
            open_hours=windows("Sat 10:00-22:00"),
        )
        said = found(schedule, Code.STUDIO_CLOSED, Code.STUDIO_OUTSIDE_HOURS)
        assert {each.code for each in said} == codes
