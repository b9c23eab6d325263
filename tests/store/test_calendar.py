"""Bookings and shifts are found by the time they touch, however early they began."""

from datetime import datetime

import pytest
from builders import a_booking, a_brand, a_creator, a_show, a_studio, an_assignment
from staging import put

from planner.domain.intervals import Span, overlap
from planner.domain.spans import block_span, duty_span, wall_instant
from planner.domain.studio import Booking
from planner.services.workspace import Workspace

ZONE = "America/Los_Angeles"


def span(start: str, end: str) -> Span:
    moments = (datetime.fromisoformat(f"2026-11-{each}") for each in (start, end))
    first, last = (wall_instant(each, ZONE) for each in moments)
    return Span(first, last)


@pytest.fixture
def booked(workspace: Workspace) -> Workspace:
    put(workspace, a_studio(id="studio"), a_studio(id="other"))
    put(
        workspace,
        a_booking(
            id="long", starts_at=datetime(2026, 11, 1), ends_at=datetime(2026, 11, 20), state="hold"
        ),
        a_booking(
            id="block",
            starts_at=datetime(2026, 11, 21, 10),
            ends_at=datetime(2026, 11, 21, 12),
            setup_minutes=60,
            teardown_minutes=30,
            state="confirmed",
        ),
        a_booking(
            id="asked",
            starts_at=datetime(2026, 11, 21, 10),
            ends_at=datetime(2026, 11, 21, 12),
            state="enquiry",
        ),
        a_booking(id="elsewhere", studio_id="other", starts_at=datetime(2026, 11, 21, 10)),
    )
    return workspace


@pytest.mark.parametrize(
    ("start", "end", "found"),
    [
        ("21T08:00", "21T09:00", []),
        ("21T08:00", "21T09:01", ["block"]),
        ("21T12:29", "21T13:00", ["block"]),
        ("21T12:30", "21T13:00", []),
        ("19T23:59", "20T00:00", ["long"]),
        ("20T00:00", "20T01:00", []),
        ("05T00:00", "05T01:00", ["long"]),
        ("01T00:00", "30T00:00", ["long", "block", "asked"]),
    ],
)
def test_the_blocks_that_touch_a_span_are_found(
    booked: Workspace, start: str, end: str, found: list[str]
) -> None:
    asked = span(start, end)
    assert [each.id for each in booked.calendar.bookings("studio", asked)] == found
    taken = booked.calendar.blocks_taken(["studio"], asked)
    assert [each.booking_id for each in taken] == [each for each in found if each != "asked"]


def test_a_block_that_is_taken_tells_use_setup_and_expiry(booked: Workspace) -> None:
    taken = booked.calendar.blocks_taken(["studio", "other"], span("21T00:00", "22T00:00"))
    assert [each.booking_id for each in taken] == ["elsewhere", "block"]
    block = booked.get(Booking, "block")
    assert taken[1].block == block_span(block, ZONE)
    assert taken[1].use == span("21T10:00", "21T12:00")


def test_blocks_of_cancelled_shows_are_not_taken(booked: Workspace) -> None:
    put(booked, a_brand(id="brand"), a_show(id="off", status="cancelled"))
    put(booked, booked.get(Booking, "block").changed(show_id="off"))
    asked = span("21T10:00", "21T11:00")
    assert booked.calendar.blocks_taken(["studio"], asked) == []
    assert [each.id for each in booked.calendar.bookings("studio", asked)] == ["block", "asked"]


def test_every_duty_that_touches_a_span_is_found_wherever_its_show_is(
    workspace: Workspace,
) -> None:
    show = a_show(id="show", starts_at=datetime(2026, 11, 21, 10))
    early = an_assignment(id="early", shift_start=-20_000, shift_end=-19_900, call_minutes=30)
    whole = an_assignment(id="whole")
    off = a_show(id="off", starts_at=datetime(2026, 11, 21, 10), status="cancelled")
    put(workspace, a_brand(id="brand"), a_creator(id="creator"), show, off, early, whole)
    put(workspace, an_assignment(id="no", status="declined"), an_assignment(show_id="off"))
    calendar = workspace.calendar
    for each in (early, whole):
        duty = duty_span(each, show)
        assert [(d.assignment_id, d.duty) for d in calendar.duties_taken(duty)] == [(each.id, duty)]
        assert calendar.duties_taken(Span(duty.end, duty.end + 60)) == []
        assert calendar.duties_taken(Span(duty.start - 60, duty.start)) == []
    everything = calendar.duties_taken(span("01T00:00", "30T00:00"))
    assert [each.assignment_id for each in everything] == ["early", "whole"]
    assert overlap(everything[0].duty, everything[1].duty) == 0


def test_a_minute_in_a_crowded_plan_finds_only_what_touches_it(booked: Workspace) -> None:
    many = [
        a_booking(
            studio_id="studio",
            starts_at=datetime(2027, 1, 1 + day, hour),
            ends_at=datetime(2027, 1, 1 + day, hour, 30),
        )
        for day in range(28)
        for hour in range(24)
    ]
    put(booked, *many)
    found = booked.calendar.bookings("studio", span("21T11:00", "21T11:01"))
    assert [each.id for each in found] == ["block", "asked"]
