"""Weeks of studios and people are read and printed: what touches them, of whom was asked for."""

import io
from datetime import date, datetime

import pytest
from builders import a_booking, a_creator, a_show, a_studio, an_assignment
from pypdf import PdfReader
from schedules import MONDAY, closed, off
from staging import put, stage

from planner.domain.errors import InvalidValueError, NothingToDoError
from planner.services.printing import usual_options, week_file_name
from planner.services.printing_week import (
    owners_of_week,
    print_week,
    read_creator_week,
    read_studio_week,
)
from planner.services.workspace import Workspace

ROOM = a_studio(id="room", name="Studio A")
OTHER = a_studio(id="other", name="Loft")
MIA = a_creator(id="mia", name="@mia.k")
IDLE = a_creator(id="idle", name="@idle")


@pytest.fixture
def booked(workspace: Workspace) -> Workspace:
    """The show on Friday in Studio A with Mia; a booking in January; a closure and time off."""
    january = datetime(2027, 1, 4, 10)
    stage(
        workspace,
        ROOM,
        OTHER,
        MIA,
        IDLE,
        an_assignment(id="a", show_id="show", creator_id="mia", call_minutes=30),
        a_booking(id="friday", studio_id="room", show_id="show", state="confirmed"),
        a_booking(id="january", studio_id="room", starts_at=january, ends_at=january, note="Far"),
        closed("Sat 10:00 - 12:00", studio_id="room"),
        off("Sun 00:00 - 24:00", creator_id="mia"),
    )
    return workspace


def _pages(content: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(content)).pages]


def test_a_studios_week_has_its_bookings_its_shows_and_their_people(booked: Workspace) -> None:
    week = read_studio_week(booked, ROOM, MONDAY)
    assert [block.booking.id for block in week.blocks] == ["friday"]
    assert [creator.id for creator in week.teams["show"]] == ["mia"]
    assert len(week.closures) == 1
    assert set(week.brands) == {"brand"}
    later = read_studio_week(booked, ROOM, date(2027, 1, 4))
    assert ([block.booking.id for block in later.blocks], later.closures) == (["january"], ())


def test_a_persons_week_has_their_shifts_and_rooms(booked: Workspace) -> None:
    week = read_creator_week(booked, MIA, MONDAY)
    assert [duty.assignment.id for duty in week.duties] == ["a"]
    assert [block.booking.id for block in week.rooms["show"]] == ["friday"]
    assert len(week.time_off) == 1
    assert read_creator_week(booked, MIA, date(2027, 1, 4)).duties == ()


def test_all_studios_and_everybody_with_a_shift_have_a_week(booked: Workspace) -> None:
    assert [owner.id for owner in owners_of_week(booked, MONDAY)] == ["other", "room", "mia"]
    assert [owner.id for owner in owners_of_week(booked, date(2027, 1, 4))] == ["other", "room"]


def test_weeks_come_one_after_the_other_each_with_its_own_page_count(booked: Workspace) -> None:
    options = usual_options(booked)
    pages = _pages(print_week(booked, MONDAY, [ROOM, IDLE], options))
    assert len(pages) == 2
    assert "Black Friday marathon" in pages[0]
    assert "nothing planned" in pages[1]
    assert all("1 / 1" in page for page in pages)


def test_equal_plans_print_equal_weeks(booked: Workspace) -> None:
    options = usual_options(booked)
    one, other = (print_week(booked, MONDAY, [ROOM, MIA], options) for _ in range(2))
    assert one == other


def test_a_cancelled_show_leaves_the_room_free(booked: Workspace) -> None:
    put(booked, a_show(id="show", status="cancelled"))
    (page,) = _pages(print_week(booked, MONDAY, [ROOM], usual_options(booked)))
    assert "Black Friday marathon" not in page


def test_nobody_to_print_for_and_days_out_of_any_calendar_are_refused(booked: Workspace) -> None:
    options = usual_options(booked)
    with pytest.raises(NothingToDoError):
        print_week(booked, MONDAY, [], options)
    for day in (date.min, date.max):
        with pytest.raises(InvalidValueError):
            print_week(booked, day, [ROOM], options)
        with pytest.raises(InvalidValueError):
            owners_of_week(booked, day)


def test_a_file_of_a_week_is_named_by_its_day_and_owner(booked: Workspace) -> None:
    assert week_file_name(booked, MONDAY, "Studio A") == "2026-11-23 Week schedule – Studio A.pdf"
    assert "/" not in week_file_name(booked, MONDAY, "a/b:c")
