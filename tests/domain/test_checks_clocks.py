"""Wall times that a clock change skips or doubles: said only where somebody relies on them."""

import pytest
from builders import an_assignment
from schedules import a_show_at, booked, closed, found, held, off, on_duty, people, rooms

from planner.domain.findings import Code, Finding, Severity
from planner.domain.show import Show
from planner.domain.studio import Booking

BOTH = (Code.DST_GAP, Code.DST_FOLD)
FALL = "2026-11-01T"
SPRING = "2026-03-08T"
LOS_ANGELES, BERLIN = "America/Los_Angeles", "Europe/Berlin"


@pytest.mark.parametrize(
    ("booking", "said"),
    [
        pytest.param(booked("Fri 10:00 - 12:00"), [], id="an ordinary day"),
        pytest.param(
            booked(f"{FALL}01:30 - {FALL}04:00"),
            [("dst_fold", "booking_start")],
            id="doubled start",
        ),
        pytest.param(
            booked(f"{FALL}00:00 - {FALL}01:30"), [("dst_fold", "booking_end")], id="doubled end"
        ),
        pytest.param(
            booked(f"{SPRING}02:30 - {SPRING}04:00"),
            [("dst_gap", "booking_start")],
            id="skipped start",
        ),
        pytest.param(
            booked(f"{SPRING}01:00 - {SPRING}02:30"), [("dst_gap", "booking_end")], id="skipped end"
        ),
        pytest.param(
            booked(f"{FALL}01:00 - {FALL}01:30"),
            [("dst_fold", "booking_start"), ("dst_fold", "booking_end")],
            id="both doubled",
        ),
        pytest.param(booked(f"{FALL}00:30 - {FALL}03:00"), [], id="the change is within"),
        pytest.param(booked(f"{FALL}03:00 - {FALL}05:00", before=90), [], id="a setup is a length"),
        pytest.param(
            held(f"{FALL}01:30 - {FALL}04:00"), [("dst_fold", "booking_start")], id="a hold"
        ),
        pytest.param(
            booked(f"{FALL}01:30 - {FALL}04:00", state="enquiry"), [], id="not an enquiry"
        ),
    ],
)
def test_a_booking_at_a_doubtful_time(booking: Booking, said: list[tuple[str, str]]) -> None:
    assert [(each.code, each.values["what"]) for each in found(rooms([booking]), *BOTH)] == said


@pytest.mark.parametrize(
    ("show", "booking", "said"),
    [
        pytest.param(
            a_show_at(f"{FALL}01:30", 150, id="show"),
            booked(f"{FALL}01:30 - {FALL}03:00"),
            [],
            id="the show itself begins at the doubled time and says so",
        ),
        pytest.param(
            a_show_at(f"{FALL}00:00", 150, id="show"),
            booked(f"{FALL}00:00 - {FALL}01:30"),
            ["booking_end"],
            id="the show ends at the second 01:30, the booking at the first",
        ),
        pytest.param(
            a_show_at(f"{FALL}00:00", 90, id="show"),
            booked(f"{FALL}00:00 - {FALL}01:30"),
            [],
            id="both end at the first 01:30",
        ),
        pytest.param(
            a_show_at(f"{FALL}10:30", 90, id="show", timezone=BERLIN),
            booked(f"{FALL}01:30 - {FALL}03:00"),
            ["booking_start"],
            id="the show begins in Berlin an hour after the first 01:30",
        ),
        pytest.param(
            a_show_at(f"{FALL}01:30", 150, id="show", status="done"),
            booked(f"{FALL}00:00 - {FALL}01:30"),
            [],
            id="what is done is in no doubt",
        ),
    ],
)
def test_the_booking_of_a_show(show: Show, booking: Booking, said: list[str]) -> None:
    schedule = rooms([booking.changed(show_id="show")], shows=[show])
    assert [each.values["what"] for each in found(schedule, *BOTH)] == said


def test_a_doubtful_booking_says_what_it_counts_as_and_can_be_waived_bound_by_bound() -> None:
    booking = booked(f"{SPRING}02:15 - {SPRING}02:45", id="b", note="Photos")
    gaps = found(rooms([booking]), Code.DST_GAP)
    assert gaps[0] == Finding(
        Code.DST_GAP,
        Severity.ERROR,
        ("b", "studio", "2026-03-08T02:15"),
        {
            "title": "Photos",
            "wall": "2026-03-08T02:15",
            "taken_as": "2026-03-08T03:15",
            "zone": LOS_ANGELES,
            "what": "booking_start",
        },
    )
    assert gaps[1].subjects == ("b", "studio", "2026-03-08T02:45")


@pytest.mark.parametrize(
    ("closure", "booking", "walls"),
    [
        pytest.param(
            f"{FALL}01:30 - {FALL}09:00",
            f"{FALL}00:00 - {FALL}02:00",
            [f"{FALL}01:30"],
            id="somebody is booked in the doubled hour",
        ),
        pytest.param(
            f"{FALL}01:30 - {FALL}09:00",
            f"{FALL}00:00 - {FALL}01:00",
            [],
            id="somebody is booked before it",
        ),
        pytest.param(
            f"{FALL}01:30 - {FALL}09:00",
            f"{FALL}01:45 - {FALL}04:00",
            [f"{FALL}01:30"],
            id="somebody is booked from within it",
        ),
        pytest.param(
            f"{FALL}01:30 - {FALL}09:00",
            f"{FALL}02:00 - {FALL}04:00",
            [],
            id="somebody is booked after it",
        ),
        pytest.param(
            "2026-10-31T09:00 - 2026-11-01T01:15",
            f"{FALL}00:00 - {FALL}02:00",
            [f"{FALL}01:15"],
            id="a doubled end",
        ),
        pytest.param(
            f"{SPRING}02:30 - {SPRING}09:00",
            f"{SPRING}01:00 - {SPRING}03:00",
            [f"{SPRING}02:30"],
            id="a skipped start",
        ),
        pytest.param(
            "2026-11-26T00:00 - 2026-11-28T00:00", "Fri 10:00 - 12:00", [], id="an ordinary day"
        ),
    ],
)
def test_a_closure_at_a_doubtful_time(closure: str, booking: str, walls: list[str]) -> None:
    schedule = rooms([booked(booking, id="b")], closures=[closed(closure, id="c")], name="Loft")
    said = [each for each in found(schedule, *BOTH) if each.values["what"] == "closure"]
    assert [each.subjects for each in said] == [("b", "c", "studio", wall) for wall in walls]
    assert {each.values["title"] for each in said} <= {"Loft"}


def test_a_closure_at_midnight_where_clocks_change_then_is_said_to_nobody_elses_booking() -> None:
    # In Cairo clocks go forward at midnight: 24 April 2026 begins at 01:00.
    closure = closed("2026-04-24T00:00 - 2026-04-25T00:00")
    near = booked("2026-04-23T22:00 - 2026-04-23T23:30", after=30)
    far = booked("2026-04-23T10:00 - 2026-04-23T12:00")
    for booking, doubts in ((near, 1), (far, 0)):
        schedule = rooms([booking], closures=[closure], timezone="Africa/Cairo")
        assert len(found(schedule, Code.DST_GAP)) == doubts


def test_time_off_at_a_doubtful_time_is_said_once_a_show() -> None:
    show = a_show_at(f"{FALL}00:00", 300, id="show")
    turns = [
        (show, an_assignment(id=f"a{number}", show_id="show", shift_start=start, shift_end=end))
        for number, (start, end) in enumerate([(0, 100), (100, 200), (200, 300)])
    ]
    elsewhere = on_duty(f"{FALL}12:00")
    away = [off(f"{FALL}01:30 - {FALL}09:00", id="off")]
    schedule = people(*turns, elsewhere, time_off=away, name="@jun")
    [fold] = found(schedule, Code.DST_FOLD)
    assert fold == Finding(
        Code.DST_FOLD,
        Severity.WARNING,
        ("a0", "a1", "show", "creator", "off", f"{FALL}01:30"),
        {"title": "@jun", "wall": f"{FALL}01:30", "zone": LOS_ANGELES, "what": "time_off"},
    )


def test_a_shift_that_was_declined_or_is_done_leaves_no_doubt_about_time_off() -> None:
    away = [off(f"{FALL}01:30 - {FALL}09:00")]
    declined = on_duty(f"{FALL}00:00", 300, status="declined")
    done = on_duty(f"{FALL}00:00", 300, show_status="done")
    assert found(people(declined, done, time_off=away), *BOTH) == []
